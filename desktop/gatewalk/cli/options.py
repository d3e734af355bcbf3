"""Options as typed on the command line, turned into values. A malformed one is a usage error."""

import csv
import math
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import get_args

from gatewalk.cli.usage import UsageError
from gatewalk.domain.investigation import CHANGE_KINDS, ChangeEvent, ChangeKind
from gatewalk.domain.problem import InputProblem
from gatewalk.files.scores.request import ROLES, Span
from gatewalk.files.scores.request import span as parse_span


def pair(text: str, option: str) -> tuple[str, str]:
    """``NAME=VALUE`` as its two halves, neither empty."""
    name, sign, value = text.partition("=")
    if not sign or not name.strip() or not value.strip():
        raise UsageError(f"{option} takes NAME=VALUE, not {text!r}")
    return name.strip(), value.strip()


def roles(texts: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """``ROLE=COLUMN`` options as role to columns, in the order given."""
    found: dict[str, tuple[str, ...]] = {}
    for text in texts:
        role, column = pair(text, "--role")
        if role not in ROLES:
            raise UsageError(f"--role {role!r} is not a role; the roles are {', '.join(ROLES)}")
        found[role] = (*found.get(role, ()), column)
    return found


def names(texts: Iterable[str], option: str) -> dict[str, str]:
    return dict(pair(text, option) for text in texts)


def numbers(texts: Iterable[str], option: str) -> dict[str, float]:
    """``NAME=VALUE`` options with a number as the value."""
    found = {}
    for text in texts:
        name, value = pair(text, option)
        try:
            found[name] = float(value)
        except ValueError:
            raise UsageError(f"{option} {name} takes a number, not {value!r}") from None
        if found[name] != found[name] or abs(found[name]) == float("inf"):
            raise UsageError(f"{option} {name} takes a finite number, not {value!r}")
    return found


def span(text: str | None, option: str) -> Span | None:
    """``A..B`` as two ISO dates; either end may be empty."""
    if text is None:
        return None
    try:
        return parse_span(text)
    except InputProblem as problem:
        raise UsageError(f"{option}: {problem}") from None


def score_range(text: str | None, option: str) -> tuple[float, float] | None:
    """``A..B`` as the smallest and the largest score that is possible."""
    if text is None:
        return None
    low, dots, high = text.partition("..")
    try:
        found = float(low), float(high)
    except ValueError:
        found = math.nan, math.nan
    if not dots or not all(map(math.isfinite, found)):
        raise UsageError(f"{option} takes the smallest and the largest score, such as 1..5, not {text!r}")
    if found[0] >= found[1]:
        raise UsageError(
            f"{option} {text!r} does not end above its beginning; the smaller score stands first"
        )
    return found


def _day(text: str, option: str) -> str:
    try:
        return date.fromisoformat(text[:10]).isoformat()
    except ValueError:
        raise UsageError(f"{option}: {text!r} is not an ISO date such as 2026-11-20") from None


def change(text: str) -> ChangeEvent:
    """``DATE KIND TEXT`` as a change event."""
    parts = text.split(maxsplit=2)
    if len(parts) < 2:
        raise UsageError(f'--change takes "DATE KIND TEXT", not {text!r}')
    if parts[1] not in get_args(ChangeKind):
        raise UsageError(f"--change kind {parts[1]!r} is not one of {', '.join(CHANGE_KINDS)}")
    return ChangeEvent(
        day=_day(parts[0], "--change"), kind=_kind(parts[1]), text=parts[2] if len(parts) > 2 else ""
    )


def _kind(text: str) -> ChangeKind:
    return next((kind for kind in CHANGE_KINDS if kind == text.strip().lower()), "other")


def changes_file(source: Path) -> tuple[ChangeEvent, ...]:
    """A change log as CSV with the columns date, kind and text."""
    try:
        text = source.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise InputProblem("no such file", str(source), "check the path given to --changes") from None
    except (OSError, UnicodeDecodeError) as error:
        raise InputProblem(f"cannot be read ({error.__class__.__name__})", str(source)) from None
    rows = csv.DictReader(text.splitlines())
    if not {"date", "kind"} <= {name.strip().lower() for name in rows.fieldnames or ()}:
        raise InputProblem("no columns date and kind", str(source), "write date,kind,text on the first line")
    return tuple(_changes_row(source, number, row) for number, row in enumerate(rows, start=2))


def _changes_row(source: Path, number: int, row: dict[str, str]) -> ChangeEvent:
    cells = {
        (k or "").strip().lower(): (v or "").strip() for k, v in row.items() if isinstance(v, str | None)
    }
    try:
        day = date.fromisoformat(cells["date"][:10]).isoformat()
    except ValueError:
        raise InputProblem(
            f"{cells['date']!r} is not a date", f"{source} line {number}", "write it as 2026-11-20"
        ) from None
    kind = cells["kind"].lower()
    if kind not in CHANGE_KINDS:
        raise InputProblem(
            f"kind {kind!r} is not known", f"{source} line {number}", f"take one of {', '.join(CHANGE_KINDS)}"
        )
    return ChangeEvent(day=day, kind=_kind(kind), text=cells.get("text", ""))
