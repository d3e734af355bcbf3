"""From three terms with their errors to the kind of drift.

Each term must clear nothing, a floor and a share of the drop on its 90 % interval; a pure verdict also
needs the other part to be small. What neither shows stays undetermined.
"""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from gatewalk.domain.finding import UNDETERMINED
from gatewalk.measure.context import MeasureContext
from gatewalk.measure.drift_split import Terms
from gatewalk.measure.intervals import Interval
from gatewalk.measure.special import normal_quantile, two_sided_z


class Part(NamedTuple):
    """One term: estimate and bootstrap standard error on the 0..1 scale."""

    value: float
    error: float

    def interval(self, confidence: float = 0.95) -> Interval:
        return self.at(two_sided_z(confidence))

    def at(self, z: float) -> Interval:
        return Interval(self.value - z * self.error, self.value + z * self.error)


@dataclass(frozen=True)
class Parts:
    """The drop and its terms; `data` is unseen + mix, with its own error."""

    drop: Part
    within: Part
    mix: Part
    unseen: Part
    data: Part

    def scaled(self, growth: float) -> "Parts":
        """The same estimates from `growth` times the rows."""
        shrink = growth**-0.5
        return Parts(*(Part(p.value, p.error * shrink) for p in self.each()))

    def each(self) -> tuple[Part, Part, Part, Part, Part]:
        return (self.drop, self.within, self.mix, self.unseen, self.data)


@dataclass(frozen=True)
class DriftCuts:
    """Floor in 0..1 units; shares of the drop."""

    floor: float = 0.02
    share: float = 0.2
    other: float = 0.5

    @classmethod
    def of(cls, context: MeasureContext) -> "DriftCuts":
        names = ("drift-floor", "drift-share", "drift-other")
        return cls(*(context.threshold(name) / 100.0 for name in names))


def parts(estimate: Terms, resampled: Terms) -> Parts:
    """Estimates with the standard deviation of their resamples."""
    errors = errors_of(resampled)
    values = (estimate.drop, estimate.within, estimate.mix, estimate.unseen, estimate.data)
    return Parts(*(Part(float(v), e) for v, e in zip(values, errors, strict=True)))


def errors_of(resampled: Terms) -> tuple[float, ...]:
    """Standard errors of drop, within, mix, unseen and data from resamples."""
    found = (resampled.drop, resampled.within, resampled.mix, resampled.unseen, resampled.data)
    return tuple(float(np.std(v, ddof=1)) if len(v) > 1 else 0.0 for v in found)


def judge(found: Parts, cuts: DriftCuts, z: float | None = None) -> str:
    """data, concept, both or undetermined; the 90 % interval unless `z` is given."""
    z = two_sided_z(0.90) if z is None else z
    if found.drop.at(z).low <= 0.0:
        return UNDETERMINED
    whole = found.drop.value
    least, most = max(cuts.floor, cuts.share * whole), max(cuts.floor, cuts.share * whole, cuts.other * whole)
    within = found.within.at(z).low > 0.0 and found.within.value >= least
    data = found.data.at(z).low > 0.0 and found.data.value >= least
    if within and data:
        return "both"
    if within and found.data.at(z).high < most:
        return "concept"
    if data and found.within.at(z).high < most:
        return "data"
    return UNDETERMINED


def needed_growth(found: Parts, cuts: DriftCuts, power: float = 0.8) -> float | None:
    """How many times the rows would name the drift with `power` at the same shares; None beyond 1000."""
    z = two_sided_z(0.90) + normal_quantile(power)
    if found.drop.value <= 0.0:
        return None
    low, high = 1.0, 2.0
    while judge(found.scaled(high), cuts, z) == UNDETERMINED:
        low, high = high, high * 2.0
        if high > 1000.0:
            return None
    for _ in range(30):
        middle = 0.5 * (low + high)
        open_still = judge(found.scaled(middle), cuts, z) == UNDETERMINED
        low, high = (middle, high) if open_still else (low, middle)
    return high
