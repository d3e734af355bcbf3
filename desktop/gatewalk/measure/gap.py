"""The gap budget: the whole drop in points, split over the fixes so that parts and rest add up to it."""

from gatewalk.domain.finding import Estimate, GapBudget, GapPart
from gatewalk.domain.investigation import Investigation
from gatewalk.domain.walks import drop_walk
from gatewalk.measure.context import MeasureContext
from gatewalk.measure.drop import Drop, drop
from gatewalk.measure.intervals import Interval
from gatewalk.measure.levels import Level
from gatewalk.measure.recovery_arm import ArmResult, arm_result, gain_interval, own_gain
from gatewalk.measure.recovery_gain import Gain
from gatewalk.measure.special import two_sided_z
from gatewalk.measure.wording import estimate

LABELS = {"context": "retrieval", "prompt": "prompt"}


def gap_budget(investigation: Investigation) -> GapBudget | None:
    """The budget of an investigation, or None where baseline or current has no score.

    Parts are gains over the arm before; an arm that was run on failing rows without a control gives only
    an upper bound and is no part. Where the arms were run apart parts stand side by side and `open` is None.
    The budget is the same whichever walk is in front.
    """
    investigation = drop_walk(investigation)
    context = MeasureContext(
        scores=investigation.scores, thresholds=investigation.threshold_values(), seed=investigation.seed
    )
    whole = drop(context)
    if whole is None or investigation.scores is None:
        return None
    gates = {gate.measurement: name for name, gate in investigation.tree.gates.items() if gate.measurement}
    cumulative = investigation.scores.cumulative
    parts, last = _parts(context, whole, gates, cumulative)
    target = investigation.threshold_values().get("target")
    return GapBudget(
        baseline=level_estimate(whole.baseline),
        current=level_estimate(whole.current),
        gap=estimate(whole.value, whole.interval()),
        parts=tuple(part for part, _ in parts),
        open=_open(whole, [gain for _, gain in parts], last) if cumulative or not parts else None,
        target=target,
        chosen_after_looking=investigation.scores.chosen_after_looking,
    )


def level_estimate(level: Level) -> Estimate:
    """A reading's level in hundredths of the score's range."""
    return estimate(level.value, level.interval(), level.n)


def _parts(
    context: MeasureContext, whole: Drop, gates: dict[str, str], cumulative: bool
) -> tuple[list[tuple[GapPart, Gain]], ArmResult | None]:
    parts: list[tuple[GapPart, Gain]] = []
    last: ArmResult | None = None
    for arm in ("context", "prompt"):
        result = arm_result(context, arm)
        if result is None or result.gain.design == "failing":
            continue
        step = own_gain(context, arm, last.arm) if last is not None and cumulative else None
        gain = step or result.gain
        if step is None and last is not None and cumulative:
            continue
        interval = gain_interval(gain, whole)
        shown = estimate(gain.value, interval)
        part = GapPart(
            gate=gates.get(arm, arm), label=LABELS[arm], value=shown.value, low=shown.low, high=shown.high
        )
        parts.append((part, gain))
        last = result
    return parts, last


def _open(whole: Drop, gains: list[Gain], last: ArmResult | None) -> Estimate:
    """What no fix returned: exactly the gap less its parts."""
    value = whole.value - sum(gain.value for gain in gains)
    if last is None:
        return estimate(value, whole.interval())
    if last.left is not None and abs(last.left.value - value) < 1e-9:
        return estimate(value, last.left.interval())
    variance = whole.variance + last.gain.variance - 2.0 * last.gain.covariance
    half = two_sided_z(0.95) * max(variance, 0.0) ** 0.5
    return estimate(value, Interval(value - half, value + half))
