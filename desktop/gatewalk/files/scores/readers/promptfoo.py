"""promptfoo's JSON (versions 2 and 3) and JSON Lines: one row per test and arm.

An arm is a provider with a prompt; the example is the test's index. An error is no wrong answer: its
score is left empty and its text stands in `error`. Version 2 (2023) has neither indices nor providers
in its rows: examples are told apart by their variables.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from gatewalk.files.scores.hints import Hints
from gatewalk.files.scores.reader import Reader
from gatewalk.files.scores.readers.values import as_dict, as_list, dicts, first, get, prefixed, shown
from gatewalk.files.scores.sheet import Records
from gatewalk.files.scores.source import Source, parse_json

HINTS = Hints(
    tool="promptfoo",
    roles={
        "example": ("example",),
        "arm": ("arm",),
        "score": ("score", "success"),
        "version": ("provider", "prompt"),
        "input": ("input",),
        "output": ("output",),
        "latency": ("latency_ms",),
        "cost": ("cost",),
        "refused": ("refused",),
        "time": ("run_time",),
    },
    errors=("error",),
    units={"latency_ms": "ms", "cost": "USD"},
    not_time={"run_time": "one time for the whole run"},
)


def _rows_of(document: Any) -> list[Mapping[str, Any]]:
    results = get(document, "results")
    return dicts(results) or dicts(get(results, "results"))


def _is_row(row: Any) -> bool:
    row = as_dict(row)
    return "vars" in row and "success" in row and ("prompt" in row or "promptIdx" in row)


def is_json(source: Source) -> bool:
    """A document with results whose rows have vars, a prompt and a verdict."""
    if '"results"' not in source.text:
        return False
    rows = _rows_of(source.document)
    return bool(rows) and _is_row(rows[0])


def is_lines(source: Source) -> bool:
    """A first line that is a row with its test's index."""
    line = source.first_line
    return _is_row(line) and "testIdx" in as_dict(line)


def read_json(source: Source) -> Records:
    document = source.document
    time = first(get(document, "results", "timestamp"), get(document, "metadata", "exportedAt"))
    time = first(time, get(document, "createdAt"))
    notes = (*_all_failed(_rows_of(document)),)
    return Records(_rows(_rows_of(document), time), hints=HINTS, notes=notes)


def read_lines(source: Source) -> Records:
    def rows() -> Iterator[Mapping[str, Any]]:
        for line in source.lines():
            row = parse_json(line, source.work) if line.strip() else None
            if isinstance(row, dict):
                yield row

    return Records(_rows(rows(), None), hints=HINTS)


def _rows(rows: Iterable[Mapping[str, Any]], time: Any) -> Iterator[dict[str, Any]]:
    tests: dict[str, int] = {}
    prompts: dict[str, int] = {}
    for row in rows:
        prompt = as_dict(row.get("prompt"))
        variables = as_dict(row.get("vars"))
        test = row.get("testIdx")
        if test is None:
            key = json.dumps(variables, sort_keys=True, default=str)
            test = tests.setdefault(key, len(tests))
        number = row.get("promptIdx")
        if number is None:
            number = prompts.setdefault(shown(prompt.get("raw")), len(prompts))
        yield {**_identity(row, prompt, test, number), **_result(row), **_details(row, variables, time)}


def _identity(row: Mapping[str, Any], prompt: Mapping[str, Any], test: Any, number: Any) -> dict[str, Any]:
    provider = row.get("provider")
    model = first(get(provider, "label") or None, get(provider, "id"), provider)
    label = shown(first(prompt.get("label"), prompt.get("display"), prompt.get("raw")))
    label = label if 0 < len(label) <= 80 else f"prompt {number}"
    arm = f"[{shown(model)}] {label}" if model else label
    return {"example": test, "arm": arm, "provider": model, "prompt": label, "prompt_index": number}


def _result(row: Mapping[str, Any]) -> dict[str, Any]:
    """Verdict and score; both empty where the run failed rather than the answer."""
    grading = as_dict(row.get("gradingResult"))
    error = row.get("error")
    failed = row.get("failureReason") == 2 or bool(error and not grading)
    error = (error or "error") if failed else None
    score = first(row.get("score"), grading.get("score"))
    return {
        "score": None if failed else score,
        "success": None if failed else row.get("success"),
        "error": error,
        "reason": grading.get("reason"),
        **({} if failed else prefixed("named", first(row.get("namedScores"), grading.get("namedScores")))),
    }


def _details(row: Mapping[str, Any], variables: Mapping[str, Any], time: Any) -> dict[str, Any]:
    response, case = as_dict(row.get("response")), as_dict(row.get("testCase"))
    metadata = {k: v for k, v in as_dict(case.get("metadata")).items() if not k.startswith("_")}
    return {
        "description": first(row.get("description"), case.get("description")),
        **{f"vars.{name}": value for name, value in variables.items()},
        **prefixed("metadata", metadata),
        "input": get(row, "prompt", "raw"),
        "output": response.get("output"),
        "latency_ms": row.get("latencyMs"),
        "cost": row.get("cost"),
        "tokens": get(row, "tokenUsage", "total"),
        "refused": response.get("isRefusal"),
        "run_time": time,
    }


def _all_failed(rows: list[Mapping[str, Any]]) -> Iterator[str]:
    failed = sum(1 for row in as_list(rows) if row.get("failureReason") == 2)
    if failed and failed == len(rows):
        yield "every row of this run ended in an error: it holds no score"


READERS = (
    Reader("promptfoo json", "promptfoo JSON", is_json, read_json),
    Reader("promptfoo jsonl", "promptfoo JSON Lines", is_lines, read_lines),
)
