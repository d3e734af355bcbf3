"""Ragas: one row per question, one column per metric, no id and no time.

The example is the question. `faithfulness` says how far the answer stands on its context. Cells are
empty where the judge failed: such rows have no score, they are not wrong.
"""

from gatewalk.files.scores.hints import Hints
from gatewalk.files.scores.readers.plain import column_reader

_QUESTIONS, _CONTEXTS = ("user_input", "question"), ("retrieved_contexts", "contexts")
_ANSWERS, _EXPECTED = ("response", "answer"), ("reference", "ground_truth", "ground_truths")
_METRICS = (
    *("answer_correctness", "factual_correctness", "semantic_similarity", "answer_similarity"),
    *("answer_relevancy", "response_relevancy", "faithfulness", "context_precision", "context_recall"),
    *("context_relevancy", "context_entity_recall", "llm_context_precision", "llm_context_recall"),
    *("nv_accuracy", "nv_response_groundedness", "nv_context_relevance", "noise_sensitivity"),
    *("context_utilization", "bleu_score", "rouge_score"),
)


def _metrics(columns: tuple[str, ...]) -> tuple[str, ...]:
    """The metric columns, answers' metrics first; a mode may stand behind: "factual_correctness(mode=f1)"."""
    return tuple(
        column
        for metric in _METRICS
        for column in columns
        if column == metric or column.startswith(f"{metric}(")
    )


def fits(columns: tuple[str, ...]) -> bool:
    names = set(columns)
    asked = names & set(_QUESTIONS) and names & {*_ANSWERS, *_CONTEXTS, *_EXPECTED}
    return bool(asked) and bool(_metrics(columns))


def hints(columns: tuple[str, ...]) -> Hints:
    def there(*names: str) -> tuple[str, ...]:
        return tuple(name for name in names if name in columns)

    metrics = _metrics(columns)
    return Hints(
        tool="Ragas",
        roles={
            "example": there(*_QUESTIONS)[:1],
            "input": there(*_QUESTIONS)[:1],
            "score": metrics,
            "context": there(*_CONTEXTS),
            "output": there(*_ANSWERS),
            "expected": there(*_EXPECTED),
            "grounded": there("faithfulness", "nv_response_groundedness"),
        },
        scales=dict.fromkeys(metrics, (0.0, 1.0)),
        lower_is_better=tuple(metric for metric in metrics if metric.startswith("noise_sensitivity")),
    )


READERS = (column_reader("ragas", "Ragas", fits, hints),)
