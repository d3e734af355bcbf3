"""Latency and cost before and after, with the limits of their quantiles: did the change blow them up?"""

from collections.abc import Iterator

from gatewalk.domain.finding import UNDETERMINED, Estimate, Figure, Finding, RowFilter
from gatewalk.domain.scores import Distribution
from gatewalk.measure.context import MeasureContext
from gatewalk.measure.special import two_sided_z
from gatewalk.measure.wording import joined

ROLES = ("latency", "cost")


def latency_cost(context: MeasureContext) -> Finding:
    """Gate "level 1": smaller-model where P95 latency or cost clearly rose too far; else the figures.

    Whether an adapter fits is a question of what is missing, which no timing shows: where latency and cost
    hold the verdict stays open for a person.
    """
    before, after = _measures(context, "current", "baseline"), _measures(context, "after")
    both = [role for role in ROLES if role in before and role in after]
    blown = tuple(role for role in both if _rose(context, role, before[role], after[role]))
    n = max((before[role].n + after[role].n for role in both), default=0)
    if blown:
        sentence = f"{joined(blown).capitalize()} rose by more than is acceptable."
    elif both:
        sentence = "Latency and cost hold; whether style control or a new ability is missing is not timed."
    else:
        sentence = "There are no latency and cost readings from before and after."
    return Finding(
        measurement="latency-cost",
        verdict="smaller-model" if blown else UNDETERMINED,
        strength="strong" if blown else "none",
        effect=_p95_change(before, after),
        n=n,
        n_eff=float(n),
        method="P50 and P95 with order-statistic limits, mean cost with its error",
        reference="Hahn and Meeker 1991, section 5.2",
        sentence=sentence,
        figures=tuple(_figures(before, after)),
        rows=RowFilter(arms=("current", "after")),
        thresholds=("latency-rise", "cost-rise"),
    )


def _measures(context: MeasureContext, *arms: str) -> dict[str, Distribution]:
    """Latency and cost of the first of these arms that is there, where they were measured."""
    readings = context.scores.readings if context.scores is not None else {}
    held = next((readings[arm].measures for arm in arms if arm in readings), {})
    return {role: held[role] for role in ROLES if role in held and held[role].n}


def _figures(before: dict[str, Distribution], after: dict[str, Distribution]) -> Iterator[Figure]:
    for role in ROLES:
        for when, held in (("before", before), ("after", after)):
            if role in held:
                yield Figure(label=f"{role.capitalize()} {when}", text=_quantiles(held[role]))


def _rose(context: MeasureContext, role: str, before: Distribution, after: Distribution) -> bool:
    """Whether the lower limit after clears the accepted rise over the upper limit before."""
    limit = 1.0 + context.threshold(f"{role}-rise") / 100.0
    if role == "cost":
        z = two_sided_z(0.95)
        high = before.mean + z * before.sd / before.n**0.5
        return bool(after.mean - z * after.sd / after.n**0.5 > limit * high)
    if before.p95_high is None or after.p95_low is None:
        return False
    return bool(after.p95_low > limit * before.p95_high)


def _p95_change(before: dict[str, Distribution], after: dict[str, Distribution]) -> Estimate | None:
    one, other = before.get("latency"), after.get("latency")
    if one is None or other is None or one.p95 is None or other.p95 is None:
        return None
    return Estimate(value=other.p95 - one.p95, unit=one.unit or "latency", n=one.n + other.n)


def _quantiles(held: Distribution) -> str:
    def one(value: float | None, low: float | None, high: float | None) -> str:
        if value is None:
            return "unknown"
        limits = f" ({low:.3g} to {high:.3g})" if low is not None and high is not None else ""
        return f"{value:.3g}{limits}"

    unit = f" {held.unit}" if held.unit else ""
    p50 = one(held.p50, held.p50_low, held.p50_high)
    return f"P50 {p50}, P95 {one(held.p95, held.p95_low, held.p95_high)}{unit}, mean {held.mean:.3g}"
