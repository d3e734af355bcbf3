"""Latency, cost, groundedness and refusals of a reading: order statistics with their limits.

The 95 % limits of a quantile are two order statistics whose ranks come from the binomial distribution
(no shape is assumed; Hahn and Meeker 1991, section 5.2). Values are whole millionths, so means and
spreads have the same digits on every run.
"""

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from gatewalk.domain.scores import MICRO, Distribution, Moments
from gatewalk.files.scores.columns import plain_name
from gatewalk.files.scores.facts import MEASURED, Run
from gatewalk.files.scores.plan import Plan

#: Rows up to which binomial ranks are computed exactly; beyond, the normal form differs by a rank at most.
_EXACT = 2_000
#: Rows in which it is looked whether values come again.
_LOOKED = 200_000
_TAIL = 0.025
_Z = 1.959963984540054


@dataclass(frozen=True)
class _Spread:
    """The relation `name`: which readings (`held`, a bit each) have which value (`v`) in how many rows (`n`).

    `counted`: equal values stand together; else nearly every row has its own, and is a row.
    """

    name: str
    counted: bool


def make_measures(
    run: Run, plan: Plan, tests: Mapping[str, str], apart: Collection[str] = ()
) -> dict[str, dict[str, Distribution]]:
    """Distributions per reading and role, over all rows that have a value (wrong and refused ones too).

    The values of the roles in `apart`, and of all of an engine's table, are in `facts_ROLE`.
    """
    roles = [role for role in MEASURED if plan.column(role) is not None]
    found: dict[str, dict[str, Distribution]] = {arm: {} for arm in tests}
    for role in roles:
        source = f"facts_{role}" if plan.weighted or role in apart else "facts"
        spread = _make_spread(run, plan, role, source, list(tests.values()))
        masses = _masses(run, spread, tests)
        ranks = {place: (m.n, _ranks(m.n)) for place, m in enumerate(masses.values()) if m.n}
        values = _at_ranks(run, spread, ranks)
        for place, (arm, mass) in enumerate(masses.items()):
            if mass.n:
                found[arm][role] = _distribution(mass, ranks[place][1], values[place], unit_of(plan, role))
    return found


def _make_spread(run: Run, plan: Plan, role: str, source: str, tests: Sequence[str]) -> _Spread:
    turned = role == "grounded" and "halluc" in plain_name(plan.column(role) or "")
    value = f"({MICRO} - {role})" if turned else role
    bits = " + ".join(f"CASE WHEN {test} THEN {1 << place} ELSE 0 END" for place, test in enumerate(tests))
    rows = (
        f"(SELECT *, CAST({bits or '0'} AS UTINYINT) AS held, {value} AS v"
        f" FROM {source} WHERE state <> 4 AND {role} IS NOT NULL) WHERE held > 0"
    )
    spread = _Spread(f"spread_{role}", plan.weighted or _come_again(run, role, source))
    if spread.counted:
        body = f"SELECT held, v, {plan.count()} AS n FROM {rows} GROUP BY held, v"
        run(f"CREATE OR REPLACE TEMP TABLE {spread.name} AS {body}")
    else:
        run(f"CREATE OR REPLACE TEMP VIEW {spread.name} AS SELECT held, v, 1 AS n FROM {rows}")
    return spread


def _come_again(run: Run, role: str, source: str) -> bool:
    """Whether counting equal values pays: few rows, or values that come again among the first of many."""
    first = f"SELECT {role} FROM {source} WHERE {role} IS NOT NULL LIMIT {_LOOKED}"
    n, different = run(f"SELECT count(*), approx_count_distinct({role}) FROM ({first})")[0]
    return bool(n < _LOOKED or 2 * different <= n)


def _masses(run: Run, spread: _Spread, tests: Mapping[str, str]) -> dict[str, Moments]:
    """Count and sums of the values per reading."""
    found = dict.fromkeys(tests, Moments())
    sums = "sum(n), sum(n * v::HUGEINT), sum(n * v::HUGEINT * v)"
    for held, n, total, squares in run(f"SELECT held, {sums} FROM {spread.name} GROUP BY held"):
        mass = Moments(n=int(n), total=int(total), squares=int(squares))
        for place, arm in enumerate(tests):
            if held >> place & 1:
                found[arm] = found[arm].plus(mass)
    return found


def unit_of(plan: Plan, role: str) -> str:
    """Unit of a measured role: from the format, from the column's name, or the usual one."""
    column = plan.column(role) or ""
    if column in plan.hints.units:
        return plan.hints.units[column]
    words = plain_name(column).split("_")
    if role == "latency":
        return "ms" if "ms" in words or "milliseconds" in words or "millis" in words else "s"
    return "USD" if role == "cost" else ""


def quantile_ranks(n: int, share: float) -> tuple[int, int, int]:
    """Ranks (from 1) of a quantile and of its lower and upper 95 % limit; 0 or n + 1 where there is none."""
    middle = max(1, math.ceil(n * share))
    if n > _EXACT:
        half = _Z * math.sqrt(n * share * (1 - share))
        return middle, max(0, math.floor(n * share - half)), min(n + 1, math.ceil(n * share + half) + 1)
    lower, upper, below = 0, n + 1, 0.0
    for k in range(n):
        below += math.exp(
            math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1)
            + k * math.log(share) + (n - k) * math.log1p(-share)
        )  # fmt: skip
        if below <= _TAIL:
            lower = k + 1
        if below >= 1 - _TAIL:
            upper = k + 1
            break
    return middle, lower, upper


def _ranks(n: int) -> list[int]:
    """Ranks of median and 95th percentile among n values, each with its limits'."""
    return [*quantile_ranks(n, 0.5), *quantile_ranks(n, 0.95)]


def _distribution(mass: Moments, ranks: Sequence[int], values: Sequence[int], unit: str) -> Distribution:
    limits = [v / MICRO if 1 <= rank <= mass.n else None for rank, v in zip(ranks, values, strict=True)]
    return Distribution(
        n=mass.n,
        mean=mass.mean,
        sd=math.sqrt(mass.variance),
        p50=limits[0],
        p50_low=limits[1],
        p50_high=limits[2],
        p95=limits[3],
        p95_low=limits[4],
        p95_high=limits[5],
        unit=unit,
    )


def _at_ranks(run: Run, spread: _Spread, wanted: Mapping[int, tuple[int, list[int]]]) -> dict[int, list[int]]:
    """The values at some ranks (from 1; beyond the ends: the ends'), by the place of their reading.

    `wanted` gives each reading's number of values, and its ranks.
    """
    kept = {place: [min(max(rank, 1), n) for rank in ranks] for place, (n, ranks) in wanted.items()}
    if not spread.counted:
        return {
            place: _quantiles(run, spread, place, wanted[place][0], ranks) for place, ranks in kept.items()
        }
    if not kept:
        return {}
    values = ", ".join(
        f"min(v) FILTER (upto >= list_extract([{', '.join(map(str, ranks))}], which + 1))"
        for ranks in zip(*kept.values(), strict=True)
    )
    bits = ", ".join(str(1 << place) for place in kept)
    each = (
        f"SELECT unnest(range({len(kept)})) AS which, unnest([{bits}]) AS bit, held, v, n FROM {spread.name}"
    )
    upto = "sum(sum(n)) OVER (PARTITION BY which ORDER BY v) AS upto"
    rows = run(
        f"SELECT which, {values} FROM (SELECT which, v, {upto} FROM ({each}) WHERE (held & bit) > 0"
        " GROUP BY which, v) GROUP BY which ORDER BY which"
    )
    return {place: [int(v) for v in row[1:]] for place, row in zip(kept, rows, strict=True)}


def _quantiles(run: Run, spread: _Spread, place: int, n: int, ranks: Sequence[int]) -> list[int]:
    shares = ", ".join(repr((rank - 0.5) / n) for rank in ranks)
    source = f"{spread.name} WHERE held & {1 << place} > 0"
    return [int(v) for v in run(f"SELECT quantile_disc(v, [{shares}]) FROM {source}")[0][0]]
