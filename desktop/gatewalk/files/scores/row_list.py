"""Rows to leaf through: filtered, searched and sorted once, then read a page at a time.

The rows are labelled once into a table of the engine, which spills to its private folder where they are many.
A pick is the list of their places in order, so that a page costs the same at the end as at the beginning.
"""

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gatewalk.domain.base import Value
from gatewalk.domain.finding import RowFilter
from gatewalk.domain.problem import Cancelled
from gatewalk.domain.scores import ARMS, MICRO, ScoreSummary
from gatewalk.files.scores.engine import Progress, Stop, literal
from gatewalk.files.scores.read import plan_of
from gatewalk.files.scores.request import ScoreRequest
from gatewalk.files.scores.rows import STATES, labelled_rows, only_test, reading_test, where_sql, wrong_test
from gatewalk.files.scores.table import ScoreTable, open_table
from gatewalk.files.scores.values import SCORED

#: What became of an example between the two readings of a pair, in the order in which it is listed.
CHANGES = ("lost", "gained", "")
#: What can be sorted by besides the file's columns, which are ``c0``, ``c1``, and so on.
_SORTS = {"reading": "reading", "score": "micro", "state": "state, micro", "change": "flip"}
#: Characters of a cell on a page; the example itself is read whole.
_CELL = 1000


class RowQuery(Value):
    """What to list: a filter, a text that any cell outside `hidden` holds, and the order.

    `sort` is empty (flips first where a pair of readings is looked at, then by example), ``reading``,
    ``score``, ``state``, ``change``, or ``c`` and the position of a column.
    """

    wanted: RowFilter = RowFilter()
    search: str = ""
    hidden: tuple[str, ...] = ()
    sort: str = ""
    descending: bool = False


@dataclass(frozen=True, slots=True)
class ListedRow:
    """One row. `key` is its place in the files, `state` and `score` as in `Row`, `failed`: below the middle.

    `change` is ``lost`` or ``gained`` where its example flipped, `count` says how many rows it stands for.
    """

    key: int
    reading: str
    example: str
    day: str
    score: float | None
    state: str
    failed: bool
    change: str
    cells: tuple[str, ...]
    count: int = 1


class RowList:
    """The rows of a case's files. Ask from any thread; close it, or use it as a context."""

    def __init__(self, table: ScoreTable, summary: ScoreSummary, paths: Sequence[Path] = ()) -> None:
        self._table, self._summary = table, summary
        self._plan = plan_of(table, ScoreRequest.again(summary), paths)
        self._lock = threading.Lock()
        self.columns = tuple(column.name for column in table.columns)
        self.roles = {guess.role: self._plan.columns(guess.role) for guess in self._plan.roles}

    def _label(self, progress: Progress | None, cancelled: Stop | None) -> None:
        """Make the table `labelled` once."""
        spans = [arm for arm in ARMS if arm in self._summary.spans]
        cases = [
            f"WHEN {reading_test(self._plan, self._summary, arm)} THEN {literal(arm)}" for arm in spans
        ] + [f"WHEN arm = {code} THEN {literal(arm)}" for code, arm in enumerate(ARMS)]
        wrong = f"state = {SCORED} AND {wrong_test(self._summary)}"
        self._table.run(
            f"CREATE TABLE labelled AS SELECT *, CASE {' '.join(cases)} ELSE '' END AS reading,"
            f" coalesce({wrong}, false) AS failed FROM ({labelled_rows(self._plan, self.columns)})",
            progress=progress,
            cancelled=cancelled,
        )

    def pair(self, wanted: RowFilter) -> tuple[str, str] | None:
        """The two readings that a filter compares: its own first two, else baseline and current."""
        named = wanted.arms[:2] if len(wanted.arms) > 1 else ("baseline", "current")
        known = all(arm in self._summary.readings for arm in named)
        return (named[0], named[1]) if known and self._plan.column("example") else None

    def pick(self, query: RowQuery, cancelled: Stop | None = None) -> int:
        """List what `query` asks for from now on; how many rows that are. Raises Cancelled."""
        where = where_sql(self._plan, self._summary, query.wanted)
        if tests := self._search_tests(query):
            where += f"{' AND' if where else ' WHERE'} ({' OR '.join(tests)})"
        sql = (
            f"CREATE OR REPLACE TABLE picked AS SELECT key, failed, flip FROM (SELECT *, rowid AS key,"
            f" {self._flip(query.wanted)} AS flip FROM labelled{where}) ORDER BY {self._order(query)}"
        )
        with self._lock:
            self._table.run(sql, cancelled=cancelled)
            return int(self._table.run("SELECT count(*) FROM picked")[0][0])

    def _search_tests(self, query: RowQuery) -> list[str]:
        if not query.search:
            return []
        text = f"lower({literal(query.search)})"
        shown = (place for place, name in enumerate(self.columns) if name not in query.hidden)
        return [f"contains(lower(c{place}), {text})" for place in shown] or ["false"]

    def _flip(self, wanted: RowFilter) -> str:
        """SQL: the position in `CHANGES` of what became of a row's example."""
        pair = self.pair(wanted)
        if pair is None:
            return str(len(CHANGES) - 1)
        lost, gained = (only_test(self._plan, self._summary, pair, change) for change in CHANGES[:2])
        return f"CASE WHEN {lost} THEN 0 WHEN {gained} THEN 1 ELSE 2 END"

    def _order(self, query: RowQuery) -> str:
        way, rest = "DESC" if query.descending else "ASC", "name, arm, key"
        if not query.sort:
            return f"flip, {rest}"
        if query.sort in _SORTS:
            return (
                ", ".join(f"{part} {way} NULLS LAST" for part in _SORTS[query.sort].split(", ")) + f", {rest}"
            )
        cell = f"c{int(query.sort[1:])}"
        return f"TRY_CAST({cell} AS DOUBLE) {way} NULLS LAST, {cell} {way} NULLS LAST, {rest}"

    def page(self, start: int, count: int, cancelled: Stop | None = None) -> tuple[ListedRow, ...]:
        """Up to `count` listed rows from place `start` on; long cells are cut at 1,000 characters."""
        with self._lock:
            return self._page(start, count, _CELL, cancelled)

    def _page(self, start: int, count: int, cut: int, cancelled: Stop | None) -> tuple[ListedRow, ...]:
        places = self._table.run(
            f"SELECT key, flip FROM picked WHERE rowid >= {int(start)} AND rowid < {int(start + count)}"
            " ORDER BY rowid"
        )
        if not places:
            return ()
        flips = {int(key): CHANGES[flip] for key, flip in places}
        found = self._table.run(
            f"SELECT {self._fields(cut)}, 1 FROM labelled WHERE rowid IN ({', '.join(map(str, flips))})",
            cancelled=cancelled,
        )
        rows = {int(row[0]): row for row in found}
        return tuple(_listed(rows[key], change) for key, change in flips.items())

    def _fields(self, cut: int) -> str:
        cells = [f"left(c{place}, {cut})" if cut else f"c{place}" for place in range(len(self.columns))]
        return ", ".join(
            ["rowid", "reading", "name", "strftime(day, '%Y-%m-%d')", "micro", "state", "failed", *cells]
        )

    def beside(self, row: ListedRow, cancelled: Stop | None = None) -> tuple[ListedRow, ...]:
        """The example of `row` in every reading that has it, whole: one row for each, `row` for its own."""
        test = f"name = {literal(row.example)}" if row.example else f"rowid = {row.key}"
        order = " ".join(f"WHEN {literal(arm)} THEN {place}" for place, arm in enumerate(ARMS))
        sql = (
            f"SELECT {self._fields(0)}, count(*) OVER (PARTITION BY reading) FROM labelled WHERE {test}"
            f" QUALIFY row_number() OVER (PARTITION BY reading ORDER BY rowid <> {row.key}, rowid) = 1"
            f" ORDER BY CASE reading {order} ELSE 99 END"
        )
        with self._lock:
            return tuple(_listed(found, row.change) for found in self._table.run(sql, cancelled=cancelled))

    def failing_from(self, place: int, step: int, cancelled: Stop | None = None) -> int | None:
        """The place of the next failing row after `place` (`step` 1) or of the one before it (`step` -1)."""
        find, side = ("min", ">") if step > 0 else ("max", "<")
        sql = f"SELECT {find}(rowid) FROM picked WHERE failed AND rowid {side} {int(place)}"
        with self._lock:
            found = self._table.run(sql, cancelled=cancelled)[0][0]
        return None if found is None else int(found)

    def rows(self, spans: Sequence[tuple[int, int]], cancelled: Stop | None = None) -> Iterator[ListedRow]:
        """Listed rows, whole, in spans of (first place, count). Raises Cancelled."""
        for start, count in spans:
            for first in range(start, start + count, 1000):
                if cancelled is not None and cancelled():
                    raise Cancelled
                with self._lock:
                    part = self._page(first, min(1000, start + count - first), 0, cancelled)
                yield from part

    def close(self) -> None:
        """Give memory and the private folder back."""
        with self._lock:
            self._table.close()

    def __enter__(self) -> "RowList":
        return self

    def __exit__(self, *_problem: object) -> None:
        self.close()


def open_rows(
    paths: Sequence[Path],
    summary: ScoreSummary,
    progress: Progress | None = None,
    cancelled: Stop | None = None,
) -> RowList:
    """The rows of the files that `summary` was read from. Raises InputProblem and Cancelled."""
    table = open_table(paths, progress=_part(progress, 0.0, 0.5), cancelled=cancelled)
    try:
        rows = RowList(table, summary, paths)
        rows._label(_part(progress, 0.5, 1.0), cancelled)
    except BaseException:
        table.close()
        raise
    return rows


def _part(progress: Progress | None, first: float, last: float) -> Progress | None:
    if progress is None:
        return None
    tell: Callable[[float], None] = progress
    return lambda share: tell(first + (last - first) * share)


def _listed(row: tuple[Any, ...], change: str) -> ListedRow:
    key, reading, name, day, micro, state, failed, *cells, count = row
    score = micro / MICRO if micro is not None and state == SCORED else None
    texts = tuple("" if cell is None else str(cell) for cell in cells)
    return ListedRow(
        int(key), reading, name or "", day or "", score, STATES[state], failed, change, texts, int(count)
    )
