"""MLflow's `eval_results_table.json`: pandas' split form with columns like `correctness/v1/score`.

Where the judge failed, a score is null: most of a column may be, and the rest says little; a note counts.
"""

from gatewalk.files.scores.hints import Hints
from gatewalk.files.scores.readers.plain import column_reader

_LOWER = ("toxicity", "latency", "ari_grade_level", "flesch_kincaid_grade_level")


def _scores(columns: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(
        name for name in columns if name.endswith(("/score", "/value")) or name.endswith("/v1/score")
    )


def fits(columns: tuple[str, ...]) -> bool:
    return any("/v" in name for name in _scores(columns))


def hints(columns: tuple[str, ...]) -> Hints:
    def there(*names: str) -> tuple[str, ...]:
        return tuple(name for name in names if name in columns)

    scores = _scores(columns)
    example = there("request_id", "id", "inputs", "input", "question", "request")[:1]
    roles = {
        "example": example,
        "score": scores,
        "input": there("inputs", "input", "question", "request"),
        "output": there("outputs", "output", "predictions", "prediction", "response"),
        "expected": there("targets", "target", "ground_truth", "expected_response"),
        "context": there("context", "source_documents", "retrieved_context"),
        "latency": there(
            "latency",
        ),
        "grounded": tuple(name for name in scores if name.startswith(("faithfulness", "groundedness"))),
    }
    return Hints(
        tool="MLflow",
        roles={role: columns for role, columns in roles.items() if columns},
        units={"latency": "s"} if "latency" in columns else {},
        lower_is_better=tuple(name for name in scores if name.startswith(_LOWER)),
    )


READERS = (column_reader("mlflow", "MLflow evaluation table", fits, hints),)
