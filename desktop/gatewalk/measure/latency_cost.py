"""Latency and cost before and after, with the limits of their quantiles: did the change blow them up?"""

from gatewalk.domain.finding import UNDETERMINED, Estimate, Figure, Finding, RowFilter
from gatewalk.domain.scores import Distribution
from gatewalk.measure.context import MeasureContext
from gatewalk.measure.special import two_sided_z
from gatewalk.measure.wording import joined


def latency_cost(context: MeasureContext) -> Finding:
    """Gate "level 1": smaller-model where P95 latency or cost clearly rose too far; else the figures.

    Whether an adapter fits is a question of what is missing, which no timing shows: where latency and cost
    hold the verdict stays open for a person.
    """
    readings = context.scores.readings if context.scores is not None else {}
    first, second = readings.get("current") or readings.get("baseline"), readings.get("after")
    figures, blown, n = [], [], 0
    for role in ("latency", "cost"):
        before = first.measures.get(role) if first is not None else None
        after = second.measures.get(role) if second is not None else None
        for shown in (before, after):
            if shown is not None and shown.n:
                when = "before" if shown is before else "after"
                figures.append(Figure(label=f"{role.capitalize()} {when}", text=_quantiles(shown)))
        if before is None or after is None or not before.n or not after.n:
            continue
        n = max(n, before.n + after.n)
        limit = 1.0 + context.threshold(f"{role}-rise") / 100.0
        if _rose(before, after, limit, by_mean=role == "cost"):
            blown.append(role)
    verdict = "smaller-model" if blown else UNDETERMINED
    if blown:
        sentence = f"{joined(tuple(blown)).capitalize()} rose by more than is acceptable."
    elif n:
        sentence = "Latency and cost hold; whether style control or a new ability is missing is not timed."
    else:
        sentence = "There are no latency and cost readings from before and after."
    effect = _p95_change(first.measures if first else {}, second.measures if second else {})
    return Finding(
        measurement="latency-cost",
        verdict=verdict,
        strength="strong" if blown else "none",
        effect=effect,
        n=n,
        n_eff=float(n),
        method="P50 and P95 with order-statistic limits, mean cost with its error",
        reference="Hahn and Meeker 1991, section 5.2",
        sentence=sentence,
        figures=tuple(figures),
        rows=RowFilter(arms=("current", "after")),
        thresholds=("latency-rise", "cost-rise"),
    )


def _rose(before: Distribution, after: Distribution, limit: float, by_mean: bool) -> bool:
    """Whether the lower limit after clears `limit` times the upper limit before."""
    if by_mean:
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
