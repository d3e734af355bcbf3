"""OpenAI evals' event log: one row per sample, put together from its events.

The first line names the model and the eval; "match" events hold the verdict, "sampling" events the
prompt and the answer, "metrics" events further numbers. The final report is only named in a note.
"""

from collections.abc import Mapping
from typing import Any

from gatewalk.files.scores.hints import Hints
from gatewalk.files.scores.reader import Reader
from gatewalk.files.scores.readers.values import as_dict, as_list, first, get
from gatewalk.files.scores.sheet import Records
from gatewalk.files.scores.source import Source, parse_json

_FIXED = ("example", "model", "eval", "time", "correct", "expected", "picked", "output", "input", "error")


def is_events(source: Source) -> bool:
    """A first line with a spec, or with an event of a run."""
    line = as_dict(source.first_line)
    return "completion_fns" in as_dict(line.get("spec")) or {"run_id", "sample_id", "type", "data"} <= set(
        line
    )


def read_events(source: Source) -> Records:
    samples: dict[str, dict[str, Any]] = {}
    spec: Mapping[str, Any] = {}
    notes: list[str] = []
    for line in source.lines():
        event = as_dict(parse_json(line, source.work)) if line.strip() else {}
        if "spec" in event:
            spec = as_dict(event["spec"])
        elif "final_report" in event:
            report = as_dict(event["final_report"])
            notes.append(
                "the log's own report: " + ", ".join(f"{k} {v}" for k, v in list(report.items())[:4])
            )
        elif "sample_id" in event:
            _add(samples.setdefault(str(event["sample_id"]), {}), event)
    models = as_list(spec.get("completion_fns"))
    base = {"model": models[0] if models else spec.get("model"), "eval": spec.get("eval_name")}
    rows = [{"example": key, **base, **values} for key, values in samples.items()]
    numbers = tuple(dict.fromkeys(key for row in rows for key in row if key not in _FIXED))
    return Records(rows, hints=_hints(numbers), notes=tuple(notes))


def _add(row: dict[str, Any], event: Mapping[str, Any]) -> None:
    data = as_dict(event.get("data"))
    kind = event.get("type")
    row["time"] = first(row.get("time"), event.get("created_at"))
    if kind == "match":
        row["correct"] = data.get("correct")
        row["expected"] = data.get("expected")
        row["picked"] = data.get("picked")
        row["output"] = first(row.get("output"), data.get("sampled"))
    elif kind == "sampling":
        row["input"] = data.get("prompt")
        row["output"] = first(data.get("sampled"), row.get("output"))
    elif kind == "metrics":
        row |= {key: value for key, value in data.items() if isinstance(value, int | float)}
    elif kind == "error":
        row["error"] = first(get(data, "message"), get(data, "error"), "error")


def _hints(numbers: tuple[str, ...]) -> Hints:
    return Hints(
        tool="OpenAI evals",
        roles={
            "example": ("example",),
            "score": ("correct", *numbers),
            "arm": ("model",),
            "version": ("model",),
            "time": ("time",),
            "expected": ("expected",),
            "input": ("input",),
            "output": ("output",),
        },
        errors=("error",),
    )


READERS = (Reader("openai evals", "OpenAI evals log", is_events, read_events),)
