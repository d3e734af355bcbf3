"""The rows to run again for gates 2 and 3: all failing ones, and as many passing ones drawn by seed.

Failing rows alone recover in part by luck; the passing ones show what the fix breaks, and both are what the
control re-run needs.
"""

import csv
from collections.abc import Sequence
from pathlib import Path

from gatewalk.domain.problem import InputProblem
from gatewalk.domain.scores import ScoreSummary
from gatewalk.files.scores.columns import text_of
from gatewalk.files.scores.engine import literal, quoted
from gatewalk.files.scores.facts import labelled_sql
from gatewalk.files.scores.plan import Plan
from gatewalk.files.scores.read import plan_of
from gatewalk.files.scores.request import ScoreRequest
from gatewalk.files.scores.rows import reading_test, wrong_test
from gatewalk.files.scores.table import ScoreTable
from gatewalk.files.scores.values import SCORED

#: Column of the list that says why a row is on it.
WHY = "rerun_because"

Rows = tuple[tuple[str, ...], list[tuple[str, ...]]]


def rerun_list(
    table: ScoreTable, summary: ScoreSummary, seed: int = 0, *, paths: Sequence[Path] = ()
) -> Rows:
    """Header and rows: one row per example of `current`, first all failing ones, then the controls.

    An example fails where the mean of its rows is below the middle of the range. Controls are drawn by
    the digest of seed and id, so that one seed gives one list on every machine. Raises InputProblem where
    there is no reading `current` or no example column.
    """
    plan = plan_of(table, ScoreRequest.again(summary), paths)
    example = plan.column("example")
    if "current" not in summary.readings or example is None:
        raise InputProblem(
            "a re-run list needs a reading 'current' and a column that names the example",
            do="set both in the mapping",
        )
    columns = [column.name for column in table.columns]
    sql = _list_sql(plan, summary, columns, example, seed)
    found = table.run(sql)
    rows = [tuple("" if cell is None else str(cell) for cell in row) for row in found]
    return (WHY, *columns), rows


def _list_sql(plan: Plan, summary: ScoreSummary, columns: list[str], example: str, seed: int) -> str:
    names = [f"c{place}" for place in range(len(columns))]
    cells = [f"CAST({quoted(column)} AS VARCHAR) AS {c}" for column, c in zip(columns, names, strict=True)]
    source = labelled_sql(plan, more=[*cells, f"{text_of(example)} AS name"])
    wrong = f"avg(CASE WHEN {wrong_test(summary)} THEN 1.0 ELSE 0.0 END) > 0.5"
    return (
        f"WITH one AS (SELECT name, {wrong} AS failed, md5({literal(str(seed))} || name) AS draw,"
        f" {', '.join(f'min({c}) AS {c}' for c in names)} FROM ({source}) WHERE state = {SCORED}"
        f" AND name IS NOT NULL AND {reading_test(plan, summary, 'current')} GROUP BY name),"
        " drawn AS (SELECT *, row_number() OVER (PARTITION BY failed ORDER BY draw, name) AS place FROM one)"
        f" SELECT CASE WHEN failed THEN 'failing' ELSE 'control' END, {', '.join(names)} FROM drawn"
        " WHERE failed OR place <= (SELECT count(*) FROM one WHERE failed) ORDER BY failed DESC, name"
    )


def write_rerun_list(
    table: ScoreTable, summary: ScoreSummary, out: Path, seed: int = 0, *, paths: Sequence[Path] = ()
) -> tuple[int, int]:
    """Write the list as CSV; the number of failing rows and of controls. Never replaces a file."""
    header, rows = rerun_list(table, summary, seed, paths=paths)
    try:
        with out.open("x", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerow(header)
            writer.writerows(rows)
    except FileExistsError as problem:
        raise InputProblem("this file is there already", str(out), "choose another name") from problem
    except OSError as problem:
        raise InputProblem(f"this file cannot be written ({problem.strerror})", str(out)) from problem
    failing = sum(row[0] == "failing" for row in rows)
    return failing, len(rows) - failing
