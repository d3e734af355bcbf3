"""Latency, cost, groundedness and refusals of a reading: order statistics with their limits.

The 95 % limits of a quantile are two order statistics whose ranks come from the binomial distribution
(no shape is assumed; Hahn and Meeker 1991, section 5.2). Values are whole millionths, so means and
spreads have the same digits on every run.
"""

import math
from collections.abc import Mapping

from gatewalk.domain.scores import MICRO, Distribution, Moments
from gatewalk.files.scores.columns import plain_name
from gatewalk.files.scores.facts import MEASURED, Run
from gatewalk.files.scores.plan import Plan

#: Rows up to which binomial ranks are computed exactly; beyond, the normal form differs by a rank at most.
_EXACT = 2_000
_TAIL = 0.025
_Z = 1.959963984540054


def make_measures(run: Run, plan: Plan, tests: Mapping[str, str]) -> dict[str, dict[str, Distribution]]:
    """Distributions per reading and role, over all rows that have a value (wrong and refused ones too)."""
    roles = [role for role in MEASURED if plan.column(role) is not None]
    found: dict[str, dict[str, Distribution]] = {arm: {} for arm in tests}
    for role in roles:
        turned = "halluc" in plain_name(plan.column(role) or "")
        value = f"({MICRO} - {role})" if turned and role == "grounded" else role
        for arm, test in tests.items():
            one = _distribution(run, plan, role, value, f"{test} AND state <> 4 AND {role} IS NOT NULL")
            if one is not None:
                found[arm][role] = one
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


def _distribution(run: Run, plan: Plan, role: str, value: str, where: str) -> Distribution | None:
    table = f"facts_{role}" if plan.weighted else "facts"
    n, total, squares = run(
        f"SELECT {plan.count()}, {plan.total(value)}, {plan.total(f'({value})::HUGEINT * ({value})')}"
        f" FROM {table} WHERE {where}"
    )[0]
    if not n:
        return None
    ranks = [*quantile_ranks(int(n), 0.5), *quantile_ranks(int(n), 0.95)]
    values = _at_ranks(run, plan, f"{value} AS v", f"{table} WHERE {where}", int(n), ranks)
    limits = [v / MICRO if 1 <= rank <= n else None for rank, v in zip(ranks, values, strict=True)]
    mass = Moments(n=int(n), total=int(total), squares=int(squares))
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
        unit=unit_of(plan, role),
    )


def _at_ranks(run: Run, plan: Plan, value: str, source: str, n: int, ranks: list[int]) -> list[int]:
    """The values that stand at these ranks (from 1; beyond the ends: the ends')."""
    kept = [min(max(rank, 1), n) for rank in ranks]
    if not plan.weighted:
        shares = ", ".join(repr((rank - 0.5) / n) for rank in kept)
        found = run(f"SELECT quantile_disc(v, [{shares}]) FROM (SELECT {value} FROM {source})")
        return [int(v) for v in found[0][0]]
    wanted = ", ".join(f"min(v) FILTER (upto >= {rank})" for rank in kept)
    row = run(
        f"SELECT {wanted} FROM (SELECT v, sum(sum(w)) OVER (ORDER BY v) AS upto"
        f" FROM (SELECT w, {value} FROM {source}) GROUP BY v)"
    )[0]
    return [int(v) for v in row]
