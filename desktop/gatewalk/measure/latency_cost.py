"""Latency and cost before and after, with the limits of their quantiles: did the change blow them up?

A rise is judged as a ratio with an interval, so that "it holds" is said only where a rise beyond what is
acceptable is ruled out, and not where the timings are too few to show one.
"""

import math
from collections.abc import Iterator
from typing import Literal

from gatewalk.domain.finding import UNDETERMINED, Estimate, Figure, Finding, Needs, RowFilter
from gatewalk.domain.scores import Distribution
from gatewalk.measure.context import MeasureContext
from gatewalk.measure.intervals import Interval, mover
from gatewalk.measure.rates import rate_figures
from gatewalk.measure.special import two_sided_t
from gatewalk.measure.wording import joined

ROLES = ("latency", "cost")
#: From so many timings on, the upper 95 % limit of P95 is one of them: 1 - 0.95^n >= 0.975.
TIMINGS = 72

Judged = Literal["rose", "holds", "open"]
#: A figure with its limits, which are None where the order statistics do not reach them.
Limits = tuple[float, float | None, float | None]


def latency_cost(context: MeasureContext) -> Finding:
    """Gate "level 1": smaller-model where P95 latency or mean cost clearly rose too far; else the figures.

    Whether an adapter fits is a question of what is missing, which no timing shows: where latency and cost
    hold the verdict stays open for a person.
    """
    before, after = _measures(context, "current", "baseline"), _measures(context, "after")
    both = [role for role in ROLES if role in before and role in after]
    judged = {role: _judged(context, role, before[role], after[role]) for role in both}
    n = max((before[role].n + after[role].n for role in both), default=0)
    blown = "rose" in judged.values()
    return Finding(
        measurement="latency-cost",
        verdict="smaller-model" if blown else UNDETERMINED,
        strength="strong" if blown else "none",
        effect=_p95_change(before, after),
        n=n,
        n_eff=float(n),
        method="P50 and P95 with order-statistic limits, mean with t limits, ratio by MOVER",
        reference="Hahn and Meeker 1991, section 5.2; Donner and Zou 2012",
        sentence=_sentence(judged),
        figures=(
            *_figures(before, after),
            *rate_figures(context.scores, ("current", "baseline"), ("after",)),
        ),
        needs=_needs(before, after, judged),
        rows=RowFilter(arms=("current", "after")),
        thresholds=("latency-rise", "cost-rise"),
    )


def _sentence(judged: dict[str, Judged]) -> str:
    named = {
        word: tuple(r for r, found in judged.items() if found == word) for word in ("rose", "holds", "open")
    }
    if named["rose"]:
        return f"{joined(named['rose']).capitalize()} rose by more than is acceptable."
    if not judged:
        return "There are no latency and cost readings from before and after."
    if named["open"]:
        shown = joined(named["open"])
        return f"These timings neither show that {shown} rose too far nor rule it out."
    held = f"{joined(named['holds']).capitalize()} {'hold' if len(named['holds']) > 1 else 'holds'}"
    return f"{held}; whether style control or a new ability is missing is not timed."


def _needs(
    before: dict[str, Distribution], after: dict[str, Distribution], judged: dict[str, Judged]
) -> Needs | None:
    if not judged:
        text = "Time the same calls on the serving stack before and after, and load the second run as: after."
        return Needs(n=TIMINGS, per="reading", text=text)
    if "open" not in judged.values():
        return None
    least = min(held[role].n for held in (before, after) for role in judged)
    n = TIMINGS if least < TIMINGS else 4 * least
    return Needs(
        n=n, per="reading", text=f"About {n:,} timed calls before and as many after would tell more."
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
        if role in before and role in after:
            rise = rise_interval(_judged_by(role, before[role]), _judged_by(role, after[role]))
            what = "P95" if role == "latency" else "mean"
            if rise is not None:
                change = _judged_by(role, after[role])[0] / _judged_by(role, before[role])[0] - 1.0
                shown = f"{_signed(change)} % ({_signed(rise.low)} to {_signed(rise.high)})"
                yield Figure(label=f"{role.capitalize()}, change of {what}", text=shown)


def _signed(share: float) -> str:
    value = round(100.0 * share)
    return f"{'+' if value > 0 else '−' if value < 0 else ''}{abs(value)}"


def _judged_by(role: str, held: Distribution) -> Limits:
    """The figure by which a role is judged: P95 of latency, the mean of cost."""
    return (held.p95 or 0.0, held.p95_low, held.p95_high) if role == "latency" else mean_limits(held)


def mean_limits(held: Distribution) -> Limits:
    """The mean and its 95 % limits by Student's t; without limits where one value stands alone."""
    if held.n < 2:
        return held.mean, None, None
    half = two_sided_t(0.95, held.n - 1) * held.sd / math.sqrt(held.n)
    return held.mean, held.mean - half, held.mean + half


def rise_interval(before: Limits, after: Limits) -> Interval | None:
    """95 % interval of after / before - 1 from the limits of each, on the scale of logarithms (MOVER).

    None where a limit is missing or not above 0.
    """
    if any(part is None or part <= 0.0 for part in (*before, *after)):
        return None
    (one, one_low, one_high), (two, two_low, two_high) = (
        tuple(math.log(part) for part in limits if part is not None) for limits in (before, after)
    )
    low, high = mover(two, Interval(two_low, two_high), one, Interval(one_low, one_high))
    return Interval(math.expm1(low), math.expm1(high))


def _judged(context: MeasureContext, role: str, before: Distribution, after: Distribution) -> Judged:
    """Whether the interval of the rise lies over, under, or across what is acceptable."""
    rise = rise_interval(_judged_by(role, before), _judged_by(role, after))
    limit = context.threshold(f"{role}-rise") / 100.0
    if rise is None:
        return "open"
    return "rose" if rise.low > limit else "holds" if rise.high <= limit else "open"


def _p95_change(before: dict[str, Distribution], after: dict[str, Distribution]) -> Estimate | None:
    one, other = before.get("latency"), after.get("latency")
    if one is None or other is None or one.p95 is None or other.p95 is None:
        return None
    change = Estimate(value=other.p95 - one.p95, unit=one.unit or "latency", n=one.n + other.n)
    limits = [held for one in (other, one) for held in (one.p95_low, one.p95_high) if held is not None]
    if len(limits) < 4:
        return change
    low, high = mover(other.p95, Interval(*limits[:2]), one.p95, Interval(*limits[2:]))
    return change.model_copy(update={"low": low, "high": high})


def _quantiles(held: Distribution) -> str:
    def one(value: float | None, low: float | None, high: float | None) -> str:
        if value is None:
            return "unknown"
        limits = f" ({_plain(low)} to {_plain(high)})" if low is not None and high is not None else ""
        return f"{_plain(value)}{limits}"

    unit = f" {held.unit}" if held.unit else ""
    p50, p95 = one(held.p50, held.p50_low, held.p50_high), one(held.p95, held.p95_low, held.p95_high)
    return f"P50 {p50}, P95 {p95}, mean {one(*mean_limits(held))}{unit}"


def _plain(value: float) -> str:
    """Three significant digits without an exponent: ``1,520``, ``0.0198``."""
    if value == 0.0:
        return "0"
    decimals = max(0, 2 - math.floor(math.log10(abs(value))))
    return f"{value:,.{decimals}f}".replace("-", "−")
