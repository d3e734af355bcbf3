"""promptfoo's CSV in its four generations, turned into one row per test and arm.

1 (mid-2023): headers `[provider] whole prompt`, bare outputs, no verdict. 2 (2023): headers are prompts,
variables behind the outputs, cells `[PASS] output` or `[FAIL] (0.00) reason`. 3 (2024 to 2025): variables
first, headers `[provider] label`. 4 (since December 2025): per arm the output, then Status, Score, Named
Scores, metrics, Grader Reason and Comment, so that names repeat. No generation has a time, a cost or a
latency. Cells that a spreadsheet would take for a formula begin with an apostrophe.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from gatewalk.files.scores.hints import Hints
from gatewalk.files.scores.reader import Reader
from gatewalk.files.scores.readers.plain import columns_of, read_plain, rows_of
from gatewalk.files.scores.readers.values import as_dict
from gatewalk.files.scores.sheet import Records
from gatewalk.files.scores.source import Source, parse_json

_ARM = re.compile(r"\[([^\]\n]+)\]\s+(.*)", re.DOTALL)
_PROVIDER = re.compile(r"\[[\w.-]+:[^\]\n]+\]\s", re.DOTALL)
_CELL = re.compile(r"\[(PASS|FAIL|ERROR)\]\s*(?:\((-?[\d.]+)((?:,[^()]*)?)\))?\s*(.*)", re.DOTALL)
_FIXED = ("Status", "Score", "Named Scores")
_LABEL = 120


@dataclass(frozen=True)
class Arm:
    """One arm's columns: its name, the output's place, and the places of what stands beside it."""

    name: str
    output: int
    beside: Mapping[str, int]


def is_fourth(source: Source) -> bool:
    columns = columns_of(source)
    return any(columns[n : n + 3] == _FIXED for n in range(1, len(columns)))


def is_verdicts(source: Source) -> bool:
    """Cells with a verdict in front, in some column (generations 2 and 3)."""
    return bool(columns_of(source)) and bool(
        re.search(r"(?:^|[,;\t\"])\[(?:PASS|FAIL|ERROR)\] ", source.text, re.M)
    )


def is_first(source: Source) -> bool:
    """Headers with a provider and a prompt, in a table (generation 1)."""
    columns = columns_of(source)
    return len(columns) > 1 and any(_PROVIDER.match(name) for name in columns)


def read_fourth(source: Source) -> Records:
    scan = read_plain(source)
    columns = scan.columns
    starts = [n for n in range(len(columns) - 3) if columns[n + 1 : n + 4] == _FIXED]
    ends = [*starts[1:], len(columns)]
    arms = [
        Arm(columns[start], start, {columns[n]: n for n in range(start + 1, end)})
        for start, end in zip(starts, ends, strict=True)
    ]
    variables = {columns[n]: n for n in range(starts[0])}
    return _records(source, rows_of(source, scan), variables, arms, _beside)


def read_verdicts(source: Source) -> Records:
    scan = read_plain(source)
    rows = list(rows_of(source, scan))
    places = [n for n in range(len(scan.columns)) if any(_CELL.match(row[n] or "") for row in rows[:200])]
    arms = [Arm(scan.columns[n], n, {}) for n in places]
    variables = {name: n for n, name in enumerate(scan.columns) if n not in places}
    return _records(source, rows, variables, arms, _verdict)


def read_first(source: Source) -> Records:
    scan = read_plain(source)
    places = [n for n, name in enumerate(scan.columns) if _PROVIDER.match(name)]
    arms = [Arm(scan.columns[n], n, {}) for n in places]
    variables = {name: n for n, name in enumerate(scan.columns) if n not in places}
    records = _records(source, rows_of(source, scan), variables, arms, _bare)
    note = "this export of 2023 holds outputs and no scores"
    return Records(records.rows, hints=records.hints, notes=(note,))


def _records(
    source: Source, rows: Any, variables: Mapping[str, int], arms: Sequence[Arm], result: Any
) -> Records:
    names = [_arm_name(arm.name, number) for number, arm in enumerate(arms)]

    def made() -> Iterator[dict[str, Any]]:
        for example, row in enumerate(rows):
            given = {
                "description" if name == "Description" else f"vars.{name}": _plain(row[n])
                for name, n in variables.items()
            }
            for arm, (name, provider, label) in zip(arms, names, strict=True):
                base = {"example": example, "arm": name, "provider": provider, "prompt": label}
                yield {**base, **result(row, arm), **given}

    return Records(made(), hints=_HINTS)


def _arm_name(header: str, number: int) -> tuple[str, str | None, str]:
    """The arm's name, its provider and its prompt's label; long prompts are numbered."""
    match = _ARM.match(header)
    provider, label = (match[1], match[2]) if match else (None, header)
    label = " ".join(label.split())
    if not label or len(label) > _LABEL or label[0] in "[{":
        label = f"prompt {number + 1}"
    return (f"[{provider}] {label}" if provider else label), provider, label


def _plain(cell: str | None) -> str | None:
    """A cell without the apostrophe that keeps spreadsheets from computing it."""
    if cell and cell[0] == "'" and cell[1:2] in ("=", "+", "-", "@"):
        return cell[1:]
    return cell


def _beside(row: Sequence[str | None], arm: Arm) -> dict[str, Any]:
    values = {name: row[n] for name, n in arm.beside.items()}
    status = values.get("Status")
    failed = status == "ERROR"
    found: dict[str, Any] = {
        "status": status,
        "score": None if failed else values.get("Score"),
        "success": {"PASS": True, "FAIL": False}.get(status or ""),
        "output": _plain(row[arm.output]),
        "error": (values.get("Grader Reason") or row[arm.output] or "error") if failed else None,
        "reason": values.get("Grader Reason"),
        "comment": values.get("Comment"),
    }
    for name, score in as_dict(parse_json(values.get("Named Scores") or "{}")).items():
        found[f"named.{name}"] = None if failed else score
    return found


def _verdict(row: Sequence[str | None], arm: Arm) -> dict[str, Any]:
    cell = row[arm.output] or ""
    match = _CELL.match(cell)
    if match is None:
        return {"status": None, "score": None, "success": None, "output": cell or None, "error": None}
    status, score, named, rest = match.groups()
    reason, cut, output = rest.partition("\n---\n") if status != "PASS" else ("", "", rest)
    if status != "PASS" and not cut:
        reason, output = rest, ""
    output = output.partition("\n\nFail Reason:")[0]
    value = score if score is not None else {"PASS": "1", "FAIL": "0"}.get(status)
    return {
        "status": status,
        "score": None if status == "ERROR" else value,
        "success": {"PASS": True, "FAIL": False}.get(status),
        "output": _plain(output.strip()) or None,
        "error": (reason.strip() or "error") if status == "ERROR" else None,
        "reason": reason.strip() or None,
        **{f"named.{name}": None if status == "ERROR" else part for name, part in _named(named or "")},
    }


def _named(text: str) -> Iterator[tuple[str, str]]:
    for part in text.split(","):
        name, colon, value = part.rpartition(":")
        if colon:
            yield name.strip(), value.strip()


def _bare(row: Sequence[str | None], arm: Arm) -> dict[str, Any]:
    return {"score": None, "output": _plain(row[arm.output])}


_HINTS = Hints(
    tool="promptfoo",
    roles={
        "example": ("example",),
        "arm": ("arm",),
        "score": ("score", "success"),
        "version": ("provider", "prompt"),
        "output": ("output",),
    },
    errors=("error",),
)

READERS = (
    Reader("promptfoo csv 4", "promptfoo CSV (since December 2025)", is_fourth, read_fourth),
    Reader("promptfoo csv 2-3", "promptfoo CSV (2023 to 2025)", is_verdicts, read_verdicts),
    Reader("promptfoo csv 1", "promptfoo CSV (mid-2023)", is_first, read_first),
)
