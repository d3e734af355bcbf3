"""Agent benchmarks' `report.json`: one row per test, nested groups walked through.

The run's start is the time of all its tests; it is written in three ways in one folder, so it is put
into one. A test that was not attempted has no score. Run times are texts such as "60.009 seconds".
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from gatewalk.files.scores.hints import Hints
from gatewalk.files.scores.reader import Reader
from gatewalk.files.scores.readers.values import as_dict, as_list, first
from gatewalk.files.scores.sheet import Records
from gatewalk.files.scores.source import Source

_SECONDS = re.compile(r"\s*([0-9.]+)\s*(?:s|sec|secs|seconds?)\s*")
_MINUTE = re.compile(r"(\d{4}-\d{2}-\d{2})[-T ](\d{2}:\d{2}(?::\d{2})?)(.*)")
_LEVELS = 8


def is_report(source: Source) -> bool:
    """A document with tests that have metrics, and the benchmark's start."""
    if '"tests"' not in source.text:
        return False
    document = as_dict(source.document)
    return isinstance(document.get("tests"), dict) and "benchmark_start_time" in document


def read_report(source: Source) -> Records:
    document = as_dict(source.document)
    base = {
        "time": one_spelling(document.get("benchmark_start_time")),
        "agent_version": document.get("agent_git_commit_sha"),
        "benchmark_version": document.get("benchmark_git_commit_sha"),
    }
    rows = [{**row, **base} for row in _tests(as_dict(document.get("tests")), "", 0)]
    if not rows:
        raise source.problem("this report holds no tests", "run the benchmark again")
    return Records(rows, hints=_hints())


def _tests(tests: Mapping[str, Any], group: str, level: int) -> Iterator[dict[str, Any]]:
    for name, test in tests.items():
        test = as_dict(test)
        inner = as_dict(test.get("tests"))
        if inner and level < _LEVELS:
            yield from _tests(inner, f"{group}{name}/", level + 1)
        elif as_dict(test.get("metrics")).keys() & {"success", "attempted"}:
            yield _test(f"{group}{name}", test)


def _test(name: str, test: Mapping[str, Any]) -> dict[str, Any]:
    metrics = as_dict(test.get("metrics"))
    attempted = metrics.get("attempted", True)
    categories = as_list(test.get("category"))
    return {
        "test": name,
        "category": categories[0] if categories else None,
        "categories": categories,
        "difficulty": metrics.get("difficulty"),
        "success": metrics.get("success") if attempted else None,
        "attempted": attempted,
        "run_time": seconds(metrics.get("run_time")),
        "cost": metrics.get("cost"),
        "fail_reason": first(metrics.get("fail_reason"), test.get("fail_reason")),
        "task": test.get("task"),
        "answer": test.get("answer"),
        "is_regression": test.get("is_regression"),
        "reached_cutoff": test.get("reached_cutoff"),
    }


def seconds(value: Any) -> Any:
    """A duration in seconds, from a number or a text with its unit."""
    match = _SECONDS.fullmatch(value) if isinstance(value, str) else None
    return float(match[1]) if match and match[1].count(".") < 2 and match[1] != "." else value


def one_spelling(time: Any) -> Any:
    """A start such as 2023-07-30-22:53 as ISO date and time; other texts stay."""
    match = _MINUTE.fullmatch(time) if isinstance(time, str) else None
    return f"{match[1]}T{match[2]}{match[3]}" if match else time


def _hints() -> Hints:
    return Hints(
        tool="agent benchmark",
        roles={
            "example": ("test",),
            "score": ("success",),
            "slice": ("category", "difficulty"),
            "time": ("time",),
            "version": ("agent_version",),
            "latency": ("run_time",),
            "cost": ("cost",),
            "input": ("task",),
            "expected": ("answer",),
        },
        units={"run_time": "s", "cost": "USD"},
    )


READERS = (Reader("agent report", "agent benchmark report", is_report, read_report),)
