"""Small tables between the rows and a summary: counts and sums per arm, day, slice, version and state.

`cube` groups all rows once; `cells` gives its rows their reading, where a span of the history may be a
reading besides. Readings, days, histograms and versions all come from these few thousand rows. Sums
are whole numbers, so that their digits do not depend on the order in which threads finish.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace

from gatewalk.domain.scores import MICRO
from gatewalk.files.scores.engine import literal
from gatewalk.files.scores.facts import ARM_CODE, Run, slice_names
from gatewalk.files.scores.plan import Plan
from gatewalk.files.scores.request import Span
from gatewalk.files.scores.scale import Scale, find_scale

#: Distinct scores up to which a histogram is kept.
GRID = 101
#: Values of a slice column that are kept apart.
SLICE_VALUES = 100
OTHER = "(other values)"
BLANK = "(blank)"

#: Scores up to which a square in millionths fits 64 bits.
_SMALL = 3_000 * MICRO


@dataclass(frozen=True)
class Shape:
    """What is known of all rows.

    `score` is SQL of the score as summed; `grid`: few distinct scores exist; `unique`: all rows are one
    history in which no example comes twice, so that rows are examples and nothing can be paired. `folded` are
    slice columns of which only the values in the table `kept_COLUMN` are kept apart.
    """

    scale: Scale
    score: str
    grid: bool
    smallest: int | None
    largest: int | None
    unique: bool
    folded: tuple[str, ...] = ()

    @property
    def square(self) -> str:
        wide = (
            max(abs(self.smallest or 0), abs(self.largest or 0)) > _SMALL or self.scale.width > _SMALL / MICRO
        )
        return f"{self.score} * {self.score}" if not wide else f"({self.score})::HUGEINT * ({self.score})"


def find_shape(run: Run, plan: Plan, unique: bool | None = None) -> Shape:
    """Look at all scores once. `unique`: known already whether no example comes twice."""
    low, high, parts, distinct = run(
        f"SELECT min(micro), max(micro), count_if(micro % {MICRO} <> 0), approx_count_distinct(micro)"
        " FROM tally WHERE state = 0"
    )[0]
    rule = next(iter(plan.scores.values()))
    given = plan.request.score_range or plan.hints.scales.get(rule.column)
    scale = find_scale(low, high, not parts, percent=rule.percent, given=given)
    score = f"({scale.turn} - micro)" if plan.lower_is_better else "micro"
    if plan.arms.layout != "history" or plan.weighted:
        unique = False
    elif unique is None:
        unique = _unique(run)
    return Shape(scale, score, distinct <= 2 * GRID, low, high, unique)


def _unique(run: Run) -> bool:
    """Whether no example comes twice among the scored rows."""
    named, about = run("SELECT count(id), approx_count_distinct(id) FROM facts WHERE state = 0")[0]
    if 1.2 * about <= named:
        return False
    return bool(named == run("SELECT count(DISTINCT id) FROM facts WHERE state = 0")[0][0])


def make_cube(run: Run, plan: Plan, shape: Shape) -> None:
    """Make `cube`: arm, raw, day, slices, versions, state, score (where few exist), n, total, squares."""
    keys = ["arm", "day", "state", *_optional(run)]
    rows = replace(plan, weighted=True)
    if shape.grid:
        run(
            "CREATE OR REPLACE TEMP TABLE cube AS SELECT *, n * score::HUGEINT AS total,"
            " n * score::HUGEINT * score AS squares, score AS low, score AS high"
            f" FROM (SELECT {', '.join(keys)}, CASE WHEN state = 0 THEN {shape.score} END AS score,"
            f" {rows.count()} AS n FROM tally GROUP BY ALL)"
        )
        return
    run(
        f"CREATE OR REPLACE TEMP TABLE cube AS SELECT {', '.join(keys)}, NULL::BIGINT AS score,"
        f" {rows.count()} AS n, {rows.total(shape.score, 'state = 0')} AS total,"
        f" {rows.total(shape.square, 'state = 0')} AS squares,"
        f" min({shape.score}) FILTER (state = 0) AS low, max({shape.score}) FILTER (state = 0) AS high"
        " FROM tally GROUP BY ALL"
    )


def _optional(run: Run) -> list[str]:
    """Further key columns that `tally` has."""
    names = [str(row[0]) for row in run("SELECT column_name FROM (DESCRIBE tally)")]
    wanted = ("raw", "scorer", "label_version")
    return [name for name in names if name in wanted or (name[0] in "sv" and name[1:].isdigit())]


def fold_slices(run: Run, plan: Plan) -> dict[str, str]:
    """Name blank slices, and fold all but the commonest values of a slice column that has more than 100.

    Gives a note per folded column; the values that it keeps are in the table `kept_COLUMN`.
    """
    notes = {}
    for name, column in slice_names(plan).items():
        run(f"UPDATE cube SET {name} = {literal(BLANK)} WHERE {name} IS NULL")
        count = run(f"SELECT count(DISTINCT {name}) FROM cube")[0][0]
        if count > SLICE_VALUES:
            run(
                f"CREATE OR REPLACE TEMP TABLE kept_{name} AS SELECT {name} AS value FROM cube GROUP BY 1"
                f" ORDER BY sum(n) DESC, 1 LIMIT {SLICE_VALUES - 1}"
            )
            fold(run, "cube", name)
            notes[name] = f"'{column}' has {count} values: the {SLICE_VALUES - 1} commonest are kept apart"
    return notes


def fold(run: Run, table: str, name: str) -> None:
    """Rename values of a slice column that are not kept."""
    run(f"UPDATE {table} SET {name} = {literal(OTHER)} WHERE {name} NOT IN (SELECT value FROM kept_{name})")


def arm_tests(
    plan: Plan, spans: dict[str, Span], seen: Collection[int] = (), *, series: bool = True
) -> dict[str, str]:
    """SQL test per reading on `arm` and `day`; in the order of the arms.

    `seen` are the numbers of the arms that rows have (none: not known). Without named arms every row with a
    time is history; where there is no time (`series` False) all rows
    are the one reading that the request names.
    """
    if plan.arms.layout == "wide":
        named = set(plan.scores)
    elif plan.arms.layout == "history":
        every = f"arm = {ARM_CODE['history']}"
        if not series:
            return {plan.request.single: every}
        return {"history": f"{every} AND day IS NOT NULL"} | _span_tests(spans)
    else:
        named = set(plan.arms.values.values()) or {plan.request.single}
    tests = {
        arm: f"arm = {code}" for arm, code in ARM_CODE.items() if arm in named and (not seen or code in seen)
    }
    return tests | _span_tests(spans)


def _span_tests(spans: dict[str, Span]) -> dict[str, str]:
    tests = {}
    for arm, days in spans.items():
        ends = [f"arm = {ARM_CODE['history']}", "day IS NOT NULL"]
        ends += [f"day >= DATE {literal(days.first)}"] if days.first else []
        ends += [f"day <= DATE {literal(days.last)}"] if days.last else []
        tests[arm] = " AND ".join(ends)
    return tests


def make_cells(run: Run, tests: dict[str, str]) -> None:
    """Make `cells`: the cube's rows with their reading's name in `reading`."""
    parts = [f"SELECT {literal(arm)} AS reading, * FROM cube WHERE {test}" for arm, test in tests.items()]
    run(f"CREATE OR REPLACE TEMP TABLE cells AS {' UNION ALL '.join(parts)}")
