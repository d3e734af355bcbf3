"""What one re-run arm shows, gathered once for card, gap budget and search: gain, share, residual.

The context gate and the prompt gate ask the same of different arms; what they share stands here.
"""

from dataclasses import dataclass

from gatewalk.measure.context import MeasureContext
from gatewalk.measure.drop import Drop, difference, drop
from gatewalk.measure.intervals import Interval
from gatewalk.measure.levels import paired_gap
from gatewalk.measure.recovery_gain import Gain, gain, step
from gatewalk.measure.recovery_share import Cuts, Share, judge, needed_growth
from gatewalk.measure.special import two_sided_z


@dataclass(frozen=True)
class ArmResult:
    """One arm against the gap: `share` holds the gain, `left` is baseline - arm for a full re-run."""

    arm: str
    share: Share
    cuts: Cuts
    left: Drop | None

    @property
    def gain(self) -> Gain:
        return self.share.gain

    def interval(self, confidence: float = 0.95) -> Interval:
        """Interval of the gain on the 0..1 scale."""
        return gain_interval(self.gain, self.share.drop, confidence)

    def verdict(self) -> str:
        return judge(self.share, self.cuts)

    def pairs_needed(self) -> int | None:
        """Pairs that would settle the share at 80 % power, or None where more of the same cannot."""
        growth = needed_growth(self.share, self.cuts)
        return None if growth is None else max(self.gain.n + 1, round(self.gain.n * growth + 0.5))


def gain_interval(part: Gain, whole: Drop, confidence: float = 0.95) -> Interval:
    """Interval of a gain on the 0..1 scale: Tango on a full re-run, else normal by the delta method."""
    if part.design == "full":
        low, high = paired_gap(part.pairs, whole.summary, confidence)[1]
        return Interval(-high, -low)
    half = two_sided_z(confidence) * part.variance**0.5
    return Interval(max(-1.0, part.value - half), min(1.0, part.value + half))


def arm_result(context: MeasureContext, arm: str) -> ArmResult | None:
    """The arm against the gap, or None where a reading or every shared example is missing."""
    whole = drop(context)
    if whole is None or context.scores is None:
        return None
    current = whole.current
    part = gain(context.scores, arm, current.value, current.standard_error**2)
    if part is None:
        return None
    left = difference(context, "baseline", arm) if part.design == "full" else None
    return ArmResult(arm, Share(part, whole), Cuts.of(context), left)


def own_gain(context: MeasureContext, arm: str, before: str) -> Gain | None:
    """What `arm` adds to `before` (another fresh arm, or `current`) on the scale of the whole reading."""
    whole = drop(context)
    if whole is None or context.scores is None:
        return None
    value, variance = whole.current.value, whole.current.standard_error**2
    if before == "current":
        return gain(context.scores, arm, value, variance)
    return step(context.scores, before, arm, value, variance)
