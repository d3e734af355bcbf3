"""Which share of the gap an arm returned, and what that share is called.

The cut points are judged on the 90 % interval of the ratio of two estimates that share a reading, so a
gap that is itself uncertain can never be "fully recovered".
"""

import math
from dataclasses import dataclass
from typing import Literal

from gatewalk.measure.context import MeasureContext
from gatewalk.measure.drop import Drop
from gatewalk.measure.fieller import ratio_interval
from gatewalk.measure.intervals import Interval
from gatewalk.measure.recovery_gain import Gain
from gatewalk.measure.special import normal_quantile, two_sided_z

Recovered = Literal["yes", "partial", "no", "undetermined"]


@dataclass(frozen=True)
class Cuts:
    """Cut points of the recovered share, as shares of the gap."""

    no: float = 0.25
    yes: float = 0.75
    partly_low: float = 0.10
    partly_high: float = 0.90

    @classmethod
    def of(cls, context: MeasureContext) -> "Cuts":
        names = ("recovered-no", "recovered-yes", "partly-low", "partly-high")
        return cls(*(context.threshold(name) / 100.0 for name in names))


@dataclass(frozen=True)
class Share:
    """The recovered share, gain / gap, of one arm."""

    gain: Gain
    drop: Drop

    @property
    def value(self) -> float:
        return self.gain.value / self.drop.value if self.drop.value else 0.0

    @property
    def gap_is_clear(self) -> bool:
        """Whether the gap is at least 1.96 standard errors above nothing."""
        return self.drop.value > two_sided_z(0.95) * math.sqrt(self.drop.variance)

    def interval(self, confidence: float = 0.95) -> Interval | None:
        """Fieller interval of the share, or None where it is unbounded."""
        return self.at(two_sided_z(confidence))

    def at(self, z: float, growth: float = 1.0) -> Interval | None:
        """The interval at quantile `z` with `growth` times the examples at the same rates."""
        return ratio_interval(
            self.gain.value,
            self.drop.value,
            self.gain.variance / growth,
            self.drop.variance / growth,
            self.gain.covariance / growth,
            z,
        )


def called(value: float, interval: Interval | None, cuts: Cuts) -> Recovered:
    """The name of a recovered share with its interval: no, yes, partial, in this order."""
    if interval is None:
        return "undetermined"
    low, high = interval
    if high <= cuts.no:
        return "no"
    if low >= cuts.yes or (low >= 0.5 and value >= cuts.yes and high >= 1.0):
        return "yes"
    if low >= cuts.partly_low and high <= cuts.partly_high:
        return "partial"
    return "undetermined"


def judge(share: Share, cuts: Cuts, confidence: float = 0.90) -> Recovered:
    """no, partial, yes or undetermined. Failing rows without a control can only ever be a "no"."""
    if not share.gap_is_clear:
        return "undetermined"
    verdict = called(share.value, share.interval(confidence), cuts)
    if share.gain.design == "failing" and verdict != "no":
        return "undetermined"
    return verdict


def needed_growth(share: Share, cuts: Cuts, power: float = 0.8) -> float | None:
    """How many times the examples would name the share with `power`, or None below a thousandfold."""
    if share.drop.value <= 0 or share.gain.design == "failing":
        return None
    z = two_sided_z(0.90) + normal_quantile(power)

    def named(growth: float) -> bool:
        return called(share.value, share.at(z, growth), cuts) != "undetermined"

    low, high = 1.0, 2.0
    while not named(high):
        low, high = high, high * 2.0
        if high > 1000.0:
            return None
    for _ in range(30):
        middle = 0.5 * (low + high)
        low, high = (low, middle) if named(middle) else (middle, high)
    return high
