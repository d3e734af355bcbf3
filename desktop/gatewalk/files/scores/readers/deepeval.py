"""DeepEval's test run: one row per test case, one column per metric.

A metric whose judge failed has no score. Bias, toxicity, hallucination and their like are better when
lower. A run that was only sent to the service holds a link and no scores.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from gatewalk.files.scores.hints import Hints
from gatewalk.files.scores.reader import Reader
from gatewalk.files.scores.readers.values import as_dict, dicts, first, prefixed
from gatewalk.files.scores.sheet import Records
from gatewalk.files.scores.source import Source

_LOWER = ("bias", "toxicity", "hallucination", "pii leakage", "misuse", "non-advice", "role violation")


def is_run(source: Source) -> bool:
    """A document with a test run, or only the link to one."""
    if "test" not in source.text:
        return False
    document = as_dict(source.document)
    run = as_dict(document.get("testRunData")) or document
    return "testCases" in run or "testRunLink" in document


def read_run(source: Source) -> Records:
    document = as_dict(source.document)
    run = as_dict(document.get("testRunData")) or document
    cases = dicts(run.get("testCases")) + dicts(run.get("conversationalTestCases"))
    if not cases:
        raise source.problem(
            "this test run holds only a link, no test cases", "export the test cases themselves"
        )
    rows = list(_rows(cases, run))
    metrics = tuple(dict.fromkeys(metric for row in rows for metric in row["metrics"]))
    flat = [{**row["base"], **row["metrics"], **row["details"]} for row in rows]
    return Records(flat, hints=_hints(metrics))


def _rows(cases: list[Mapping[str, Any]], run: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    for case in cases:
        metrics: dict[str, Any] = {}
        errors = []
        for metric in dicts(first(case.get("metricsData"), case.get("metricsMetadata"))):
            name = str(first(metric.get("name"), metric.get("metric"), "metric"))
            error = metric.get("error")
            metrics[name] = None if error else metric.get("score")
            if error:
                errors.append(f"{name}: {error}")
        whole = bool(errors) and all(score is None for score in metrics.values())
        base = {"example": first(case.get("name"), case.get("input")), "success": case.get("success")}
        yield {
            "base": {**base, "success": None if whole else base["success"]},
            "metrics": metrics,
            "details": {**_details(case, run), "error": "; ".join(errors) if whole else None,
                        "judge_error": "; ".join(errors) or None},
        }  # fmt: skip


def _details(case: Mapping[str, Any], run: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "input": case.get("input"),
        "output": case.get("actualOutput"),
        "expected": case.get("expectedOutput"),
        "context": first(case.get("retrievalContext"), case.get("context")),
        "run_duration": case.get("runDuration"),
        "cost": case.get("evaluationCost"),
        **prefixed("hyperparameters", run.get("hyperparameters")),
        **prefixed("metadata", case.get("additionalMetadata")),
    }


def _hints(metrics: tuple[str, ...]) -> Hints:
    return Hints(
        tool="DeepEval",
        roles={
            "example": ("example",),
            "score": ("success", *metrics),
            "input": ("input",),
            "output": ("output",),
            "expected": ("expected",),
            "context": ("context",),
            "latency": ("run_duration",),
            "cost": ("cost",),
            "grounded": tuple(name for name in metrics if name.lower().startswith("faithful")),
        },
        errors=("error",),
        lower_is_better=tuple(name for name in metrics if name.lower().startswith(_LOWER)),
        units={"run_duration": "s", "cost": "USD"},
        scales=dict.fromkeys(metrics, (0.0, 1.0)),
    )


READERS = (Reader("deepeval", "DeepEval test run", is_run, read_run),)
