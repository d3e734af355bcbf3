"""What the gap waterfall shows, as plain values: a bar per reading and per fix, with intervals."""

from dataclasses import dataclass

from gatewalk.domain.finding import Estimate, GapBudget, RowFilter
from gatewalk.domain.investigation import Investigation
from gatewalk.panels import words
from gatewalk.theme.language import say, tr


@dataclass(frozen=True)
class GapBar:
    """A bar from `start` to `end`; `low` and `high` are where its moving end may lie (95 %)."""

    name: str
    text: str
    start: float
    end: float
    role: str
    low: float | None = None
    high: float | None = None
    dashed: bool = False
    hint: str = ""


def gap_bars(budget: GapBudget) -> tuple[GapBar, ...]:
    """Baseline, now, one bar per fix, what is still open: left to right.

    Where the fixes were measured apart they all start at the present level and are not added up.
    """
    unit = budget.unit
    bars = [_reading(tr("Baseline"), budget.baseline, "baseline", unit)]
    bars.append(_lost(budget))
    at = budget.current.value
    roles = ("good", "second_good")
    for index, part in enumerate(budget.parts):
        start = at if budget.open is not None else budget.current.value
        estimate = Estimate(value=part.value, low=part.low, high=part.high, unit=unit)
        bars.append(
            GapBar(
                name=say(part.label or part.gate),
                text=words.number(part.value, signed=True),
                start=start,
                end=start + part.value,
                role=roles[index % 2] if part.value >= 0 else "bad",
                low=None if part.low is None else start + part.low,
                high=None if part.high is None else start + part.high,
                hint=words.estimate_text(estimate, signed=True),
            )
        )
        at = start + part.value
    if budget.open is not None:
        bars.append(_open(budget, budget.open))
    return tuple(bars)


def _reading(name: str, estimate: Estimate, role: str, unit: str) -> GapBar:
    span = words.interval(estimate)
    hint = f"{words.level(estimate.value, unit)}" + (tr(" (95 % CI {span})", span=span) if span else "")
    return GapBar(
        name=name,
        text=words.level(estimate.value, unit),
        start=0.0,
        end=estimate.value,
        role=role,
        low=estimate.low,
        high=estimate.high,
        hint=hint,
    )


def _lost(budget: GapBudget) -> GapBar:
    gap, now = budget.gap, words.level(budget.current.value, budget.unit)
    change = Estimate(
        value=-gap.value,
        low=None if gap.high is None else -gap.high,
        high=None if gap.low is None else -gap.low,
        unit=budget.unit,
    )
    top = budget.baseline.value
    return GapBar(
        name=tr("Lost, now {now}", now=now) if gap.value >= 0 else tr("Gained, now {now}", now=now),
        text=words.number(-gap.value, signed=True),
        start=top,
        end=budget.current.value,
        role="bad" if gap.value >= 0 else "good",
        low=None if change.low is None else top + change.low,
        high=None if change.high is None else top + change.high,
        hint=words.estimate_text(change, signed=True),
    )


def _open(budget: GapBudget, left: Estimate) -> GapBar:
    top = budget.baseline.value
    return GapBar(
        name=tr("Still open"),
        text=words.number(left.value),
        start=top - left.value,
        end=top,
        role="warning",
        low=None if left.high is None else top - left.high,
        high=None if left.low is None else top - left.low,
        dashed=True,
        hint=words.estimate_text(left),
    )


def floor_of(bars: tuple[GapBar, ...], target: float | None) -> float:
    """Where the axis may begin so that the gap is well seen: a round level under everything that moves."""
    lows = [bar.end if bar.low is None else bar.low for bar in bars]
    lows += [bar.start for bar in bars if bar.start]
    if target is not None:
        lows.append(target)
    lowest, highest = min(lows, default=0.0), max((bar.end for bar in bars), default=100.0)
    room = max(highest - lowest, 1.0)
    floor = lowest - 0.6 * room
    return max(0.0, float(int(floor // 5) * 5)) if highest > 5 else 0.0


def bar_filters(budget: GapBudget, investigation: Investigation) -> tuple[RowFilter, ...]:
    """The rows behind each bar of `gap_bars`: a reading, what fails, what a fix gained, what still fails."""
    filters = [RowFilter(arms=("baseline",)), RowFilter(arms=("current",), only="failing")]
    arm = "current"
    for part in budget.parts:
        gate = investigation.tree.gates.get(part.gate)
        fixed = gate.measurement if gate and gate.measurement else arm
        filters.append(RowFilter(arms=(arm, fixed), only="gained"))
        arm = fixed if budget.open is not None else arm
    if budget.open is not None:
        filters.append(RowFilter(arms=(arm,), only="failing"))
    return tuple(filters)
