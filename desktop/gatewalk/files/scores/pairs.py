"""Two readings on the same examples: who lost, who gained, overall, by what `current` scored, per slice.

Repeats are averaged within an example first. Everything is one GROUP BY over examples with the same
scores everywhere; no example is ever looked at in Python.
"""

from collections.abc import Collection, Sequence
from typing import Any

from gatewalk.domain.scores import MICRO, Moments, Pair, PairTable
from gatewalk.files.scores.cube import Shape
from gatewalk.files.scores.facts import Run, slice_names
from gatewalk.files.scores.plan import Plan

#: Pairs that measurements ask for, in the order in which they are kept.
PAIRS = (
    ("baseline", "current"),
    ("current", "control"),
    ("current", "context"),
    ("current", "prompt"),
    ("control", "context"),
    ("control", "prompt"),
    ("context", "prompt"),
    ("current", "after"),
    ("baseline", "after"),
)


def make_pairs(run: Run, plan: Plan, shape: Shape, arms: Collection[str]) -> tuple[Pair, ...]:
    """All pairs of `arms` that share an example, from the table `shared`."""
    wanted = [(first, second) for first, second in PAIRS if first in arms and second in arms]
    if not wanted:
        return ()
    used = [arm for arm in arms if any(arm in pair for pair in wanted)]
    slices = slice_names(plan)
    means = ", ".join(f"CASE WHEN n_{a} > 0 THEN {_mean(a)} END AS m_{a}" for a in used)
    keys = ", ".join(slices) + ", " if slices else ""
    run(f"CREATE OR REPLACE TEMP TABLE alike AS SELECT {keys}{means}, sum(c) AS c FROM shared GROUP BY ALL")
    failing, passing = _current_counts(run, shape, "current" in used)
    pairs = _pairs(run, shape, slices, wanted, "current" in used)
    update = {"current_failing": failing, "current_passing": passing}
    return tuple(pair.model_copy(update=update) for pair in pairs if pair.table.n)


def _mean(arm: str) -> str:
    """An example's mean in millionths; half a millionth rounds up in every engine."""
    return (
        f"CASE WHEN n_{arm} = 1 THEN t_{arm}::BIGINT ELSE floor(t_{arm}::DOUBLE / n_{arm} + 0.5)::BIGINT END"
    )


def _current_counts(run: Run, shape: Shape, known: bool) -> tuple[int, int]:
    if not known:
        return 0, 0
    row = run(
        f"SELECT sum(c) FILTER (m_current < {shape.scale.middle}),"
        f" sum(c) FILTER (m_current >= {shape.scale.middle}) FROM alike"
    )[0]
    return int(row[0] or 0), int(row[1] or 0)


def _pairs(
    run: Run, shape: Shape, slices: dict[str, str], wanted: Sequence[tuple[str, str]], known: bool
) -> list[Pair]:
    """Every wanted pair, in one statement: each row of `alike` stands once for each of them."""
    split = f"CASE WHEN m_current >= {shape.scale.middle} THEN 1 WHEN m_current IS NOT NULL THEN 0 END"
    kept = ", ".join(slices) + ", " if slices else ""
    sets = ["(pair)", "(pair, passed)", *(f"(pair, {name})" for name in slices)]
    first, second = (", ".join(f"m_{pair[side]}" for pair in wanted) for side in (0, 1))
    rows = run(
        f"SELECT pair, grouping_id({', '.join(('passed', *slices))}), passed, {kept}{pair_sums(shape)}"
        f" FROM (SELECT {kept}{split if known else 'NULL::INTEGER'} AS passed, c,"
        f" unnest(range({len(wanted)})) AS pair, unnest([{first}]) AS a, unnest([{second}]) AS b FROM alike)"
        f" WHERE a IS NOT NULL AND b IS NOT NULL GROUP BY GROUPING SETS ({', '.join(sets)}) ORDER BY ALL"
    )
    apart: list[list[tuple[Any, ...]]] = [[] for _ in wanted]
    for place, *row in rows:
        apart[place].append(tuple(row))
    return [_assemble(of_pair, slices, arms) for of_pair, arms in zip(apart, wanted, strict=True)]


def pair_sums(shape: Shape) -> str:
    low = round(shape.scale.low * MICRO)
    high = round((shape.scale.low + shape.scale.width) * MICRO)
    return (
        f"sum(c), sum(c) FILTER (a = {high} AND b = {high}), sum(c) FILTER (a = {high} AND b = {low}),"
        f" sum(c) FILTER (a = {low} AND b = {high}), sum(c) FILTER (a = {low} AND b = {low}),"
        " sum(c * a::HUGEINT), sum(c * a::HUGEINT * a), sum(c * b::HUGEINT), sum(c * b::HUGEINT * b),"
        " sum(c * (b - a)::HUGEINT), sum(c * (b - a)::HUGEINT * (b - a)), sum(c * a::HUGEINT * b)"
    )


def _assemble(rows: list[tuple[Any, ...]], slices: dict[str, str], arms: tuple[str, str]) -> Pair:
    whole, failing, passing = PairTable(), PairTable(), PairTable()
    names = list(slices)
    everything = 2 ** (1 + len(names)) - 1
    tables: dict[str, dict[str, PairTable]] = {}
    for row in rows:
        table = pair_table(row[2 + len(names) :])
        present = everything - int(row[0])
        if present == 0:
            whole = table
        elif present == 2 ** len(names):
            failing, passing = (
                (table, passing) if row[1] == 0 else (failing, table if row[1] == 1 else passing)
            )
        else:
            place = len(names) - present.bit_length()
            tables.setdefault(slices[names[place]], {})[str(row[2 + place])] = table
    return Pair(
        first_arm=arms[0], second_arm=arms[1], table=whole, failing=failing, passing=passing, slices=tables
    )


def pair_table(sums: tuple[Any, ...]) -> PairTable:
    """A table from the twelve sums of `pair_sums`, in its order.

    The four counts of an example that is right or wrong on either side are given only where they account
    for every example, so that graded scores and averaged repeats leave them 0.
    """
    n, both, lost, gained, neither, *rest = (int(value or 0) for value in sums)
    if both + lost + gained + neither != n:
        both = lost = gained = neither = 0
    return PairTable(
        n=n,
        both=both,
        lost=lost,
        gained=gained,
        neither=neither,
        first=Moments(n=n, total=rest[0], squares=rest[1]),
        second=Moments(n=n, total=rest[2], squares=rest[3]),
        difference=Moments(n=n, total=rest[4], squares=rest[5]),
        product=rest[6],
    )
