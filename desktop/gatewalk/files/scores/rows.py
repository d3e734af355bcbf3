"""The rows behind a figure, a page at a time, for drill-down.

The filter is the one that a finding carries; rows are read by the same plan as the figure was, so that
what is listed is what was counted.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from gatewalk.domain.base import Value
from gatewalk.domain.finding import RowFilter
from gatewalk.domain.problem import InputProblem
from gatewalk.domain.scores import ARMS, MICRO, ScoreSummary
from gatewalk.files.scores.columns import text_of
from gatewalk.files.scores.engine import Stop, literal, quoted
from gatewalk.files.scores.facts import ARM_CODE, labelled_sql, slice_names
from gatewalk.files.scores.plan import Plan
from gatewalk.files.scores.read import plan_of
from gatewalk.files.scores.request import ScoreRequest
from gatewalk.files.scores.table import ScoreTable
from gatewalk.files.scores.values import ERROR, EXCLUDED, SCORED

#: What became of a row, by the number that `labelled` holds.
STATES = ("scored", "error", "refused", "no score", "used as example")


class Row(Value):
    """One row of the files: its reading ("" where it has none), example, day, score (None where it has
    none), what became of it (`scored`, `error`, `refused`, `no score`, `used as example`), and all cells
    in the order of the page's `columns`."""

    arm: str
    example: str
    day: str
    score: float | None
    state: str
    cells: tuple[str, ...]


class RowPage(Value):
    """Some of `total` rows that a filter lets through, from `offset` on."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    total: int
    offset: int = 0


def fetch_rows(
    table: ScoreTable,
    summary: ScoreSummary,
    wanted: RowFilter,
    *,
    limit: int = 200,
    offset: int = 0,
    sort: str = "",
    descending: bool = False,
    cancelled: Stop | None = None,
    paths: Sequence[Path] = (),
) -> RowPage:
    """Rows of an open table, read as `summary` was, behind `wanted`.

    `sort` is a column, or ``score``; else rows come by example and reading. ``failing`` means below the
    middle of the range; ``lost`` and ``gained`` compare the filter's two arms (baseline and current where
    it names none). `paths` are the files as they were named. Raises InputProblem for an unknown column.
    """
    plan = plan_of(table, ScoreRequest.again(summary), paths)
    columns = [column.name for column in table.columns]
    if sort and sort != "score" and sort not in columns:
        raise InputProblem(
            f"there is no column '{sort}' to sort by", do=f"the columns are {', '.join(columns)}"
        )
    head = f"WITH labelled AS ({labelled_rows(plan, columns)}) SELECT "
    tail = f" FROM labelled{where_sql(plan, summary, wanted)}"
    total = int(table.run(f"{head}count(*){tail}", cancelled=cancelled)[0][0])
    cells = ", ".join(f"c{place}" for place in range(len(columns)))
    order = "micro" if sort == "score" else f"c{columns.index(sort)}" if sort else "name"
    page = table.run(
        f"{head}arm, name, strftime(day, '%Y-%m-%d'), micro, state, {cells}{tail}"
        f" ORDER BY {order} {'DESC' if descending else 'ASC'} NULLS LAST, name, arm, {cells}"
        f" LIMIT {int(limit)} OFFSET {int(offset)}",
        cancelled=cancelled,
    )
    return RowPage(columns=tuple(columns), rows=tuple(map(_row, page)), total=total, offset=offset)


def _row(row: tuple[Any, ...]) -> Row:
    arm, name, day, micro, state, *cells = row
    return Row(
        arm=ARMS[arm] if arm is not None else "",
        example=name or "",
        day=day or "",
        score=micro / MICRO if micro is not None and state == SCORED else None,
        state=STATES[state],
        cells=tuple("" if cell is None else str(cell) for cell in cells),
    )


def labelled_rows(plan: Plan, columns: Sequence[str]) -> str:
    """SQL: all rows with arm, score and state, their cells as c0, c1, ... and the example's `name`."""
    example = plan.column("example")
    more = [f"CAST({quoted(column)} AS VARCHAR) AS c{place}" for place, column in enumerate(columns)]
    return labelled_sql(plan, more=[*more, f"{text_of(example) if example else 'NULL::VARCHAR'} AS name"])


def where_sql(plan: Plan, summary: ScoreSummary, wanted: RowFilter) -> str:
    """SQL: the WHERE clause over `labelled` that lets through what `wanted` asks for."""
    tests = [
        *_arm_tests(plan, summary, wanted),
        *_slice_tests(plan, wanted),
        *_only_tests(plan, summary, wanted),
    ]
    if wanted.examples:
        tests.append(f"name IN ({', '.join(map(literal, wanted.examples))})")
    if wanted.days is not None:
        first, last = wanted.days
        tests += [f"day >= DATE {literal(first)}"] if first else []
        tests += [f"day <= DATE {literal(last)}"] if last else []
    return f" WHERE {' AND '.join(tests)}" if tests else ""


def reading_test(plan: Plan, summary: ScoreSummary, arm: str) -> str:
    """SQL: whether a labelled row belongs to a reading, which may be a span of the history."""
    if arm in summary.spans:
        first, last = summary.spans[arm]
        tests = [f"arm = {ARM_CODE['history']}", "day IS NOT NULL"]
        tests += [f"day >= DATE {literal(first)}"] if first else []
        tests += [f"day <= DATE {literal(last)}"] if last else []
        return f"({' AND '.join(tests)})"
    if plan.arms.layout == "history":
        return "true" if arm == plan.request.single else "day IS NOT NULL"
    return f"arm = {ARM_CODE[arm]}" if arm in ARM_CODE else "false"


def _arm_tests(plan: Plan, summary: ScoreSummary, wanted: RowFilter) -> list[str]:
    if not wanted.arms:
        return []
    return [f"({' OR '.join(reading_test(plan, summary, arm) for arm in wanted.arms)})"]


def _slice_tests(plan: Plan, wanted: RowFilter) -> list[str]:
    names = {column: name for name, column in slice_names(plan).items()}
    return [
        f"coalesce({names[column]}, '(blank)') IN ({', '.join(map(literal, values))})"
        for column, values in wanted.slices.items()
        if column in names and values
    ]


def _only_tests(plan: Plan, summary: ScoreSummary, wanted: RowFilter) -> list[str]:
    wrong = wrong_test(summary)
    if wanted.only == "failing":
        return [f"state = {SCORED} AND {wrong}"]
    if wanted.only == "excluded":
        return [f"state = {EXCLUDED}"]
    if wanted.only == "errors":
        return [f"state = {ERROR}"]
    if wanted.only in ("lost", "gained"):
        pair = wanted.arms[:2] if len(wanted.arms) > 1 else ("baseline", "current")
        return [only_test(plan, summary, pair, wanted.only)]
    return []


def only_test(plan: Plan, summary: ScoreSummary, pair: Sequence[str], change: str) -> str:
    """SQL: whether a labelled row's example was right in one reading of a pair and wrong in the other.

    ``lost`` was right in the first, ``gained`` in the second.
    """
    before, after = (reading_test(plan, summary, arm) for arm in pair)
    right, failed = (before, after) if change == "lost" else (after, before)
    wrong = wrong_test(summary)
    one = f"SELECT id FROM labelled WHERE state = {SCORED} AND id IS NOT NULL AND "
    return f"(id IN ({one}{right} AND NOT {wrong}) AND id IN ({one}{failed} AND {wrong}))"


def wrong_test(summary: ScoreSummary) -> str:
    """SQL: whether a labelled row's score lies below the middle of the range."""
    middle = round((summary.low + summary.scale / 2) * MICRO)
    return f"micro < {middle}" if summary.higher_is_better else f"micro > {middle}"
