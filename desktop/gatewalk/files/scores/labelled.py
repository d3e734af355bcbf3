"""From the rows of a file to `facts` and `tally`, which all figures come from, in one scan where that can be.

A small file, scores of many values, or rows with little in common become a table; other files are read by
the one scan. Either way the figures are the same.
"""

from dataclasses import dataclass
from typing import Any

import duckdb

from gatewalk.domain.problem import InputProblem
from gatewalk.files.scores.arms import FILE
from gatewalk.files.scores.engine import Progress, Stop
from gatewalk.files.scores.facts import facts_sql, tally_sql
from gatewalk.files.scores.one_scan import (
    OneScan,
    plan_scan,
    relations_of,
    repeats_in_part,
    scan_sql,
)
from gatewalk.files.scores.plan import Plan
from gatewalk.files.scores.table import ScoreTable


@dataclass(frozen=True)
class Labelled:
    """What is known of the labelled rows.

    `lists` are those of `grouped`, where it is there, an example being in one of its `pieces`, and
    `measured` the roles whose values are in `facts_ROLE`, from one example in `part`. `unique`: no example
    comes twice; None where `facts` must be
    asked. `by_file`: `counted` holds the rows `_n` of each `_file`.
    """

    lists: frozenset[str] = frozenset()
    measured: frozenset[str] = frozenset()
    unique: bool | None = None
    part: int = 1
    by_file: bool = False
    pieces: int = 1


NO_GROUPS = Labelled()


def label_rows(
    table: ScoreTable, plan: Plan, progress: Progress | None = None, cancelled: Stop | None = None
) -> Labelled:
    """Make `facts` and `tally` in the table's connection, and `grouped` where one scan gave them.

    Raises Cancelled, and InputProblem where the files cannot be read to their end.
    """

    def run(sql: str) -> list[tuple[Any, ...]]:
        return table.run(sql, cancelled=cancelled)

    def scan(sql: str) -> list[tuple[Any, ...]]:
        return table.run(sql, progress=progress, cancelled=cancelled)

    try:
        for all_examples in (False, True):
            found = plan_scan(run, plan, table, all_examples=all_examples) if table.about else None
            if found is None:
                break
            scan(scan_sql(found))
            for sql in relations_of(plan, found):
                run(sql)
            if not found.few_examples or not repeats_in_part(run):
                return _labelled(found)
    except InputProblem as problem:
        if not isinstance(problem.__cause__, duckdb.OutOfMemoryException):
            raise
    scan(facts_sql(plan))
    run(tally_sql(plan))
    return NO_GROUPS


def _labelled(scan: OneScan) -> Labelled:
    unique = True if scan.few_examples else None
    part = scan.part if scan.few_measured else 1
    by_file = FILE in scan.columns
    return Labelled(frozenset(scan.lists), frozenset(scan.measured), unique, part, by_file, scan.pieces)
