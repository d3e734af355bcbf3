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
    from gatewalk.files.scores.rows import fetch_rows as page_of
    from gatewalk.files.scores.table import open_table

    with open_table(paths, cancelled=cancelled) as table:
        page = page_of(table, scores, wanted, limit=_MOST, cancelled=cancelled, paths=paths)
    return Rows(page.columns, tuple(row.cells for row in page.rows), page.total)
