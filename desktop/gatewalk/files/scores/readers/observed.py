"""LangSmith, Phoenix and Braintrust: experiments exported with one row per example and run."""

from gatewalk.files.scores.hints import Hints
from gatewalk.files.scores.readers.plain import column_reader, with_keys
from gatewalk.files.scores.sheet import Scan
from gatewalk.files.scores.source import Source


def _starting(columns: tuple[str, ...], *starts: str) -> tuple[str, ...]:
    return tuple(name for name in columns if name.startswith(starts))


def _there(columns: tuple[str, ...], *names: str) -> tuple[str, ...]:
    return tuple(name for name in names if name in columns)


def _filled(roles: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    return {role: columns for role, columns in roles.items() if columns}


def fits_langsmith(columns: tuple[str, ...]) -> bool:
    return bool(_starting(columns, "feedback.")) and bool(_starting(columns, "inputs.", "outputs."))


def langsmith_hints(columns: tuple[str, ...]) -> Hints:
    return Hints(
        tool="LangSmith",
        roles=_filled(
            {
                "example": _there(columns, "example_id", "id"),
                "score": _starting(columns, "feedback."),
                "input": _starting(columns, "inputs.", "input."),
                "output": _starting(columns, "outputs.", "output."),
                "expected": _starting(columns, "reference."),
                "latency": _there(columns, "execution_time", "latency"),
                "time": _there(columns, "start_time"),
            }
        ),
        errors=_there(columns, "error"),
        units={"execution_time": "s", "latency": "s"},
    )


def fits_phoenix(columns: tuple[str, ...]) -> bool:
    scored = any(name.startswith("annotation_") and name.endswith(("_score", "_label")) for name in columns)
    return scored and bool(_there(columns, "example_id", "repetition_number", "reference_output"))


def phoenix_hints(columns: tuple[str, ...]) -> Hints:
    notes = _starting(columns, "annotation_")
    return Hints(
        tool="Phoenix",
        roles=_filled(
            {
                "example": _there(columns, "example_id"),
                "score": tuple(n for n in notes if n.endswith("_score"))
                + tuple(n for n in notes if n.endswith("_label")),
                "input": _there(columns, "input"),
                "output": _there(columns, "output"),
                "expected": _there(columns, "reference_output"),
                "latency": _there(columns, "latency_ms"),
                "time": _there(columns, "start_time"),
            }
        ),
        errors=_there(columns, "error"),
        units={"latency_ms": "ms"},
    )


def phoenix_columns(source: Source, scan: Scan) -> Scan:
    return with_keys(source, scan, "metadata")


def fits_braintrust(columns: tuple[str, ...]) -> bool:
    scored = "scores" in columns or bool(_starting(columns, "scores."))
    return scored and bool(_there(columns, "experiment_id", "dataset_record_id", "root_span_id", "span_id"))


def braintrust_columns(source: Source, scan: Scan) -> Scan:
    for column in ("scores", "metadata", "metrics"):
        scan = with_keys(source, scan, column)
    return scan


def braintrust_hints(columns: tuple[str, ...]) -> Hints:
    scores = _starting(columns, "scores.")
    return Hints(
        tool="Braintrust",
        roles=_filled(
            {
                "example": _there(columns, "dataset_record_id", "input", "id"),
                "score": scores,
                "arm": _there(columns, "experiment_id"),
                "input": _there(columns, "input"),
                "output": _there(columns, "output"),
                "expected": _there(columns, "expected"),
                "time": _there(columns, "created"),
                "cost": _there(columns, "metrics.estimated_cost"),
                "latency": _there(columns, "metrics.duration"),
            }
        ),
        errors=_there(columns, "error"),
        scales=dict.fromkeys(scores, (0.0, 1.0)),
        units={"metrics.duration": "s"},
    )


READERS = (
    column_reader("langsmith", "LangSmith", fits_langsmith, langsmith_hints),
    column_reader("phoenix", "Phoenix", fits_phoenix, phoenix_hints, phoenix_columns),
    column_reader("braintrust", "Braintrust", fits_braintrust, braintrust_hints, braintrust_columns),
)
