"""The card of gate 0: the two readings, the drop, what the set can show, and what would settle it."""

import math

from gatewalk.domain.finding import UNDETERMINED, Figure, Finding, Needs, RowFilter, Strength
from gatewalk.domain.scores import Reading, ScoreSummary
from gatewalk.measure.context import MeasureContext
from gatewalk.measure.drop import Drop, levels
from gatewalk.measure.intervals import Interval, detectable_drop, needed_pairs, needed_per_reading
from gatewalk.measure.levels import Level, counts_pairs
from gatewalk.measure.power import power_to_show
from gatewalk.measure.set_health import set_health
from gatewalk.measure.special import normal_quantile, two_sided_z
from gatewalk.measure.wording import estimate, joined, number, percent, points, span

REFERENCE = "Wilson 1927; Newcombe 1998, method 10; Tango 1998; Miller 2024, arXiv 2411.00640 (clusters)"
THRESHOLDS = ("material-drop", "min-examples", "cluster-duplicates")


def unmeasured_card(context: MeasureContext, summary: ScoreSummary, reasons: tuple[str, ...]) -> Finding:
    """The readings cannot be held against each other, for these reasons."""
    least = int(context.threshold("min-examples"))
    known = levels(context)
    return Finding(
        measurement="readiness",
        verdict="unmeasured",
        strength="strong",
        n=sum(level.n for arm, level in known.items() if arm in ("baseline", "current")),
        method="count of labelled examples and check of the instrument",
        reference=REFERENCE,
        sentence=f"There is no drop to measure yet: {joined(reasons)}.",
        caveats=set_health(summary),
        needs=Needs(
            n=least,
            per="reading",
            text=f"{least} labelled examples in a baseline and in a current reading, scored by one method,"
            " let you start; they show only a large drop.",
        ),
        figures=tuple(_reading_figures(summary, known)),
        rows=RowFilter(arms=tuple(a for a in ("baseline", "current") if a in summary.readings)),
        thresholds=THRESHOLDS,
        details={"drop": "unmeasured", "reasons": list(reasons)},
    )


def measured_card(
    context: MeasureContext, summary: ScoreSummary, found: Drop, verdict: str, small_but_real: bool
) -> Finding:
    """Both readings stand: a real drop, none that matters, or an interval too wide to say."""
    needs = _needs(context, found) if verdict == "open" else None
    return Finding(
        measurement="readiness",
        verdict=UNDETERMINED if verdict == "open" else "measured",
        strength=_strength(context, summary, found, verdict),
        effect=estimate(found.value, found.interval(), found.baseline.n + found.current.n),
        n=found.baseline.n + found.current.n,
        n_eff=found.pairs.n * 2.0 if found.pairs else found.baseline.n_eff + found.current.n_eff,
        method=found.method,
        reference=REFERENCE,
        sentence=_sentence(context, found, verdict, small_but_real, needs),
        caveats=(*_small_drop(context, found, small_but_real), *set_health(summary)),
        needs=needs,
        figures=(*_reading_figures(summary, levels(context)), *_drop_figures(found)),
        rows=RowFilter(arms=("baseline", "current"), only="failing"),
        thresholds=THRESHOLDS,
        details={
            "drop": verdict,
            "small_but_real": small_but_real,
            "paired": found.pairs is not None,
            "upper_90": 100.0 * found.interval(0.90).high,
            "chosen_after_looking": summary.chosen_after_looking,
        },
    )


def _strength(context: MeasureContext, summary: ScoreSummary, found: Drop, verdict: str) -> Strength:
    if verdict == "open":
        return "none"
    material = context.threshold("material-drop") / 100.0
    clear = found.interval(0.99).low > 0.0 if verdict == "real" else found.interval(0.95).high < material
    return "strong" if clear and not summary.chosen_after_looking else "moderate"


def _sentence(
    context: MeasureContext, found: Drop, verdict: str, small_but_real: bool, needs: Needs | None
) -> str:
    drop_text = f"{points(found.value)} ({span(found.interval())})"
    levels_text = f"from {number(100 * found.baseline.value)} to {number(100 * found.current.value)} %"
    material = number(context.threshold("material-drop"), 0)
    if verdict == "real":
        return f"Quality fell {levels_text}: a drop of {drop_text}, more than chance explains."
    if verdict == "none" and found.interval().high < 0.0:
        rise = Interval(-found.interval().high, -found.interval().low)
        return f"Quality rose {levels_text}: by {points(-found.value)} ({span(rise)}); there is no drop."
    if verdict == "none":
        start = "A small drop is real" if small_but_real else "No drop that matters"
        return f"{start}: the change {levels_text} is {drop_text}; a drop of {material} points is ruled out."
    size = f"; about {needs.n} examples per reading would settle it" if needs else ""
    start = f"The readings go {levels_text}, a drop of {drop_text}"
    return f"{start}: too few examples to say whether it is real{size}."


def _small_drop(context: MeasureContext, found: Drop, small_but_real: bool) -> tuple[str, ...]:
    if not small_but_real:
        return ()
    material = number(context.threshold("material-drop"), 0)
    return (
        f"A drop of {points(found.value)} is real, but under the {material} points that count as material.",
    )


def _needs(context: MeasureContext, found: Drop) -> Needs | None:
    """n for the drop seen; where it is under the material drop, n for a drop of that size."""
    material = context.threshold("material-drop") / 100.0
    target = found.value if found.value >= material else material
    what = "the drop seen" if target == found.value else f"a drop of {points(target)}"
    base, deff = found.baseline.value, max(found.baseline.deff, found.current.deff)
    if found.pairs is not None and counts_pairs(found.pairs):
        share = (found.pairs.lost + found.pairs.gained) / found.pairs.n
        n = needed_pairs(share, target)
    elif found.baseline.binary:
        n = needed_per_reading(max(base, target), max(base - target, 0.0), deff)
    elif found.pairs is not None:
        n = _needed_graded(found.variance * found.pairs.n, target)
    else:
        n = _needed_graded(found.baseline.variance * deff + found.current.variance * deff, target)
    if n is None:
        return None
    return Needs(
        n=n, per="reading", text=f"About {n:,} examples per reading show {what} with a power of 80 %."
    )


def _needed_graded(variance: float, target: float) -> int:
    """Examples that show a difference of means `target` at 80 % power; `variance` of one difference."""
    return max(2, math.ceil((two_sided_z(0.95) + normal_quantile(0.8)) ** 2 * variance / target**2))


def _reading_figures(summary: ScoreSummary, known: dict[str, Level]) -> list[Figure]:
    figures = []
    for arm in ("baseline", "current"):
        if arm not in known:
            continue
        level, reading = known[arm], summary.readings[arm]
        interval = level.interval()
        text = f"{number(100 * level.value)} % ({span(interval)}), {_counts(level, reading)}"
        if not summary.binary:
            own = [summary.low + summary.scale * v for v in (level.value, *interval)]
            text = f"{own[0]:.2f} ({own[1]:.2f} to {own[2]:.2f}), {_counts(level, reading)}"
        figures.append(
            Figure(label=arm.capitalize(), text=text, estimate=estimate(level.value, interval, level.n, "%"))
        )
    return figures


def _counts(level: Level, reading: Reading) -> str:
    apart = reading.errors + reading.unscored
    text = f"n = {level.n:,}"
    if level.freedom is not None:
        text += f", worth {level.n_eff:,.0f} single examples"
    return f"{text}; {apart:,} without a score, counted apart" if apart else text


def _drop_figures(found: Drop) -> tuple[Figure, ...]:
    drop_text = f"{points(found.value)} ({span(found.interval())})"
    figures = [Figure(label="Drop", text=drop_text, estimate=estimate(found.value, found.interval()))]
    if found.pairs is not None and counts_pairs(found.pairs):
        text = f"{found.pairs.lost} lost, {found.pairs.gained} gained of {found.pairs.n} shared examples"
        figures.append(Figure(label="Paired", text=text))
        return tuple(figures)
    base, now = found.baseline, found.current
    if base.binary:
        smallest = detectable_drop(base.value, base.n_eff, now.n_eff)
        seen = "no drop" if smallest is None else f"a drop of {points(smallest)} or more"
        figures.append(Figure(label="These sizes show", text=f"{seen}, with a power of 80 %"))
        if found.value > 0:
            power = power_to_show(base.value, now.value, base.n_eff, now.n_eff)
            text = f"{percent(power)} for a drop of {points(found.value)}"
            figures.append(Figure(label="Power of these sizes", text=text))
    return tuple(figures)
