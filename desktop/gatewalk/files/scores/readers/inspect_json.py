"""Inspect AI's log as one JSON object, and what a sample of it becomes (the `.eval` reader uses it too).

Letters are scores: C is 1, P is 0.5, I and N are 0. Each scorer is a column of its own; a scorer whose
value is a mapping gives one column per key. Samples that ended in an error have no score.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from gatewalk.files.scores.hints import Hints
from gatewalk.files.scores.reader import Reader
from gatewalk.files.scores.readers.values import as_dict, dicts, first, get, number, prefixed
from gatewalk.files.scores.sheet import Records
from gatewalk.files.scores.source import Source

_LETTERS = {"C": 1.0, "P": 0.5, "I": 0.0, "N": 0.0}
_TRUTH = {"true": 1.0, "false": 0.0, "yes": 1.0, "no": 0.0}


def is_log(document: Any) -> bool:
    """A mapping with the parts that every log has."""
    parts = as_dict(document)
    return "eval" in parts and "status" in parts and "task" in as_dict(parts["eval"])


def is_json(source: Source) -> bool:
    return '"eval"' in source.text and '"status"' in source.text and is_log(source.document)


def read_json(source: Source) -> Records:
    document = as_dict(source.document)
    return records(document, dicts(document.get("samples")), source)


def records(header: Mapping[str, Any], samples: Iterable[Mapping[str, Any]], source: Source) -> Records:
    """Rows of a log's samples; `header` is the log without them. Raises InputProblem where there are none."""
    path, scorers = source.work.new_file(".samples"), dict[str, None]()
    with path.open("w", encoding="utf-8", errors="replace") as file:
        for row in _rows(header, samples):
            scorers |= dict.fromkeys(row["scores"])
            file.write(json.dumps(row, ensure_ascii=False, default=str) + "\n")
    if not path.stat().st_size:
        raise source.problem("this log holds no samples", "run it again with log_samples on")
    status = header.get("status")
    notes = () if status == "success" else (f"the run ended as '{status}', so samples may be missing",)
    return Records(_kept(path), hints=_hints(tuple(scorers)), notes=notes)


def _kept(path: Path) -> Iterator[dict[str, Any]]:
    """The rows, one at a time; a log's samples may take more memory than there is."""
    with path.open(encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            yield {**row["base"], **row["scores"], **row["details"]}
    path.unlink()


def _rows(header: Mapping[str, Any], samples: Iterable[Mapping[str, Any]]) -> Iterator[dict[str, Any]]:
    run = as_dict(header.get("eval"))
    for sample in samples:
        error = sample.get("error")
        error = get(error, "message") if isinstance(error, dict) else error
        base = {
            "id": sample.get("id"),
            "epoch": sample.get("epoch"),
            "task": run.get("task"),
            "model": run.get("model"),
        }
        scores = {} if error else dict(_scores(sample))
        yield {"base": base, "scores": scores, "details": _details(sample, run, error)}


def _scores(sample: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    found = as_dict(sample.get("scores")) or ({"score": sample["score"]} if sample.get("score") else {})
    for scorer, score in found.items():
        value = score.get("value") if isinstance(score, dict) else score
        if isinstance(value, dict):
            yield from ((f"{scorer}.{key}", letter_score(part)) for key, part in value.items())
        else:
            yield scorer, letter_score(value)


def letter_score(value: Any) -> Any:
    """A letter or a truth as a number; numbers stay; other texts stay as they are."""
    if isinstance(value, str):
        return _LETTERS.get(value, _TRUTH.get(value.lower(), value))
    return number(value) if not isinstance(value, list) else value


def _details(sample: Mapping[str, Any], run: Mapping[str, Any], error: Any) -> dict[str, Any]:
    answers = [get(score, "answer") for score in as_dict(sample.get("scores")).values()]
    choice = next(iter(dicts(get(sample, "output", "choices"))), {})
    return {
        "error": error,
        "limit": first(get(sample, "limit", "type"), sample.get("limit")),
        "input": sample.get("input"),
        "target": sample.get("target"),
        "answer": next((answer for answer in answers if answer), None),
        "output": first(get(sample, "output", "completion"), get(choice, "message", "content")),
        "total_time": sample.get("total_time"),
        "working_time": sample.get("working_time"),
        "completed_at": sample.get("completed_at"),
        "run_time": run.get("created"),
        **prefixed("metadata", sample.get("metadata")),
    }


def _hints(scorers: tuple[str, ...]) -> Hints:
    return Hints(
        tool="Inspect",
        roles={
            "example": ("id",),
            "score": scorers,
            "version": ("model",),
            "arm": ("model",),
            "expected": ("target",),
            "input": ("input",),
            "output": ("output", "answer"),
            "latency": ("total_time",),
            "time": ("completed_at", "run_time"),
        },
        errors=("error",),
        units={"total_time": "s", "working_time": "s"},
        not_time={"run_time": "one time for the whole run"},
    )


READERS = (Reader("inspect json", "Inspect log (JSON)", is_json, read_json),)
