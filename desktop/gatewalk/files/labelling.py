"""The rows to label for a judge check, in the order in which to label them, without what the judge said.

Rows are drawn by the digest of seed and id within the judge's passes and its fails, so that one seed gives
one order on every machine. Passes and fails, then and now, get about as many labels each.
"""

import random
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from gatewalk.domain.base import Value
from gatewalk.domain.investigation import ReadingLabels
from gatewalk.domain.problem import InputProblem
from gatewalk.domain.scores import ScoreSummary
from gatewalk.files.scores.columns import text_of
from gatewalk.files.scores.engine import Stop, literal
from gatewalk.files.scores.facts import labelled_sql
from gatewalk.files.scores.plan import Plan
from gatewalk.files.scores.read import plan_of
from gatewalk.files.scores.request import ScoreRequest
from gatewalk.files.scores.rows import reading_test, wrong_test
from gatewalk.files.scores.table import ScoreTable
from gatewalk.files.scores.values import SCORED

READINGS = ("baseline", "current")
#: Labels by which one part may be ahead of another.
AHEAD = 3
#: Rows drawn per reading and verdict of the judge.
MOST = 300
#: Roles that a labeller sees first, in this order.
SHOWN_ROLES = ("input", "context", "expected", "output")
#: Roles whose columns would tell the judge's verdict, or which reading it is.
_HIDDEN_ROLES = (
    *("example", "time", "score", "arm", "version", "label", "latency", "cost", "grounded", "refused"),
    *("used_as_example", "error", "stale", "scorer", "label_version"),
)
#: Parts of names of columns that may tell the verdict where no role says so.
_TELLING = ("score", "judge", "correct", "grade", "verdict", "rating", "pass", "reason", "eval", "label")


class LabelRow(Value):
    """One output to label: `texts` are (column, text) to show; `judge_passed` is not to be shown."""

    arm: str
    example: str
    judge_passed: bool
    texts: tuple[tuple[str, str], ...]


class LabelFrame(Value):
    """What can be labelled: per reading how many examples the judge saw and passed, and the rows drawn."""

    totals: dict[str, tuple[int, int]]
    rows: tuple[LabelRow, ...]

    seed: int = 0

    def next_row(
        self, labels: Mapping[str, ReadingLabels], passed_over: Sequence[LabelRow] = ()
    ) -> LabelRow | None:
        """The row to label next, or None where none is left.

        The part it comes from is drawn among those that are not ahead of the others by `AHEAD` labels, so
        that no labeller can tell the judge's verdict from the order.
        """
        done = {(arm, example) for arm, held in labels.items() for example in held.examples}
        given = Counter((arm, v.judge_passed) for arm, held in labels.items() for v in held.examples.values())
        gone = done | {(row.arm, row.example) for row in passed_over}
        first: dict[tuple[str, bool], LabelRow] = {}
        for row in self.rows:
            if (row.arm, row.example) not in gone:
                first.setdefault((row.arm, row.judge_passed), row)
        if not first:
            return None
        fewest = min(given[part] for part in first)
        parts = sorted(part for part in first if given[part] < fewest + AHEAD)
        return first[random.Random(f"{self.seed} {len(gone)}").choice(parts)]


def label_frame(
    table: ScoreTable, summary: ScoreSummary, seed: int = 0, cancelled: Stop | None = None
) -> LabelFrame:
    """Rows to label from an open table, read as `summary` was. One row stands for an example of a reading.

    Raises InputProblem where no column names the example, or there is no reading.
    """
    plan = plan_of(table, ScoreRequest.again(summary))
    arms = [arm for arm in READINGS if arm in summary.readings]
    if plan.column("example") is None or not arms:
        raise InputProblem(
            "a judge check needs a reading and a column that names the example", do="set both in the mapping"
        )
    shown = shown_columns(plan, [column.name for column in table.columns])
    totals: dict[str, tuple[int, int]] = {}
    rows: list[LabelRow] = []
    for arm in arms:
        one = _one_sql(plan, summary, arm, shown)
        counted = table.run(
            f"{one} SELECT count(*), count(*) FILTER (NOT failed) FROM one", cancelled=cancelled
        )
        totals[arm] = (int(counted[0][0]), int(counted[0][1]))
        drawn = table.run(
            f"{one}, drawn AS (SELECT *, row_number() OVER (PARTITION BY failed ORDER BY"
            f" md5({literal(f'{seed} {arm} ')} || name), name) AS place FROM one WHERE unlabelled)"
            f" SELECT name, failed, {', '.join(_cells(shown))} FROM drawn WHERE place <= {MOST}"
            " ORDER BY place, failed",
            cancelled=cancelled,
        )
        rows += [_row(arm, cells, shown) for cells in drawn]
    return LabelFrame(totals=totals, rows=tuple(rows), seed=seed)


def _cells(shown: Sequence[str]) -> list[str]:
    return [f"c{place}" for place in range(len(shown))] or ["NULL"]


def _one_sql(plan: Plan, summary: ScoreSummary, arm: str, shown: Sequence[str]) -> str:
    """One row per example of a reading: always the same one where an example has several."""
    example, label = plan.column("example"), plan.column("label")
    more = [f"{text_of(column)} AS c{place}" for place, column in enumerate(shown)]
    more.append(f"{text_of(example or '')} AS name")
    more.append(f"{f'{text_of(label)} IS NULL' if label else 'TRUE'} AS unlabelled")
    order = ", ".join(f"{cell} NULLS FIRST" for cell in _cells(shown))
    return (
        f"WITH one AS (SELECT *, {wrong_test(summary)} AS failed FROM ({labelled_sql(plan, more=more)})"
        f" WHERE state = {SCORED} AND name IS NOT NULL AND {reading_test(plan, summary, arm)}"
        f" QUALIFY row_number() OVER (PARTITION BY name ORDER BY {order}, micro) = 1)"
    )


def _row(arm: str, cells: Sequence[Any], shown: Sequence[str]) -> LabelRow:
    name, failed, *texts = cells
    given = zip(shown, texts, strict=False)
    return LabelRow(
        arm=arm,
        example=str(name),
        judge_passed=not failed,
        texts=tuple((column, str(text)) for column, text in given if text not in (None, "")),
    )


def shown_columns(plan: Plan, columns: Sequence[str]) -> tuple[str, ...]:
    """What a labeller sees: input, context, expected, output; where no role says so, what tells nothing."""
    first = tuple(dict.fromkeys(c for role in SHOWN_ROLES for c in plan.columns(role)))
    if {"input", "output"} <= {role for role in SHOWN_ROLES if plan.columns(role)}:
        return first
    hidden = {column for role in _HIDDEN_ROLES for column in plan.columns(role)} | set(
        plan.arms.scores.values()
    )
    telling = {c for c in columns if c.startswith("_") or any(word in c.lower() for word in _TELLING)}
    if plan.arms.column:
        hidden.add(plan.arms.column)
    return tuple(dict.fromkeys((*first, *(c for c in columns if c not in hidden | telling))))
