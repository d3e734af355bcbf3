"""Asks the score files for the rows that a `RowFilter` lets through."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from gatewalk.domain.finding import RowFilter
from gatewalk.domain.scores import ScoreSummary

_MOST = 1000


@dataclass(frozen=True)
class Rows:
    """The first rows as texts, how many there are in all, and what could not be taken into account."""

    columns: tuple[str, ...]
    cells: tuple[tuple[str, ...], ...]
    count: int
    note: str = ""


def fetch_rows(
    paths: Sequence[Path], scores: ScoreSummary, wanted: RowFilter, cancelled: Callable[[], bool]
) -> Rows:
    """Up to a thousand rows. Raises InputProblem where the files cannot be read, or Cancelled."""
    from gatewalk.files.scores.table import open_table

    with open_table(paths, cancelled=cancelled) as table:
        names = tuple(column.name for column in table.columns)
        where, values, note = _condition(scores, wanted, names)
        shown = ", ".join(f"CAST({_quoted(name)} AS VARCHAR)" for name in names)
        sql = f"SELECT {shown} FROM rows{where}"
        found = table.connection.execute(f"{sql} LIMIT {_MOST}", values).fetchall()
        total = table.connection.execute(f"SELECT count(*) FROM rows{where}", values).fetchone()
    cells = tuple(tuple("" if cell is None else str(cell) for cell in line) for line in found)
    return Rows(names, cells, int(total[0]) if total else 0, note)


def _condition(scores: ScoreSummary, wanted: RowFilter, names: Sequence[str]) -> tuple[str, list[str], str]:
    parts: list[str] = []
    values: list[str] = []

    def among(column: object, allowed: Sequence[str]) -> None:
        if isinstance(column, str) and column in names and allowed:
            parts.append(f"CAST({_quoted(column)} AS VARCHAR) IN ({', '.join('?' * len(allowed))})")
            values.extend(allowed)

    among(scores.roles.get("arm"), [scores.arm_names.get(arm, arm) for arm in wanted.arms])
    for column, allowed in wanted.slices.items():
        among(column, allowed)
    among(scores.roles.get("example"), wanted.examples)
    time = scores.roles.get("time")
    if wanted.days and isinstance(time, str) and time in names:
        parts.append(f"left(CAST({_quoted(time)} AS VARCHAR), 10) BETWEEN ? AND ?")
        values.extend(wanted.days)
    note = "Rows are not narrowed to those that changed sides." if wanted.only in ("lost", "gained") else ""
    return (f" WHERE {' AND '.join(parts)}" if parts else ""), values, note


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
