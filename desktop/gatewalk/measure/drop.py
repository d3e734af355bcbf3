"""The whole drop from baseline to current: what every later gate takes its share of.

One place decides whether rows count singly or by cluster and whether the readings are compared by
shared example, so that no two cards can disagree about the size of the gap.
"""

from dataclasses import dataclass

from gatewalk.domain.scores import PairTable, Reading, ScoreSummary
from gatewalk.measure.context import MeasureContext
from gatewalk.measure.intervals import Interval
from gatewalk.measure.levels import Level, gap, level, paired_gap
from gatewalk.measure.recovery_gain import FULL_SHARE, stratum


@dataclass(frozen=True)
class Drop:
    """baseline - current on the 0..1 scale. `pairs` is set where the readings share their examples."""

    baseline: Level
    current: Level
    value: float
    variance: float
    summary: ScoreSummary
    pairs: PairTable | None = None

    def interval(self, confidence: float = 0.95) -> Interval:
        if self.pairs is not None:
            return paired_gap(self.pairs, self.summary, confidence)[1]
        return gap(self.baseline, self.current, confidence)

    @property
    def method(self) -> str:
        if self.pairs is not None:
            return "Tango interval of paired differences"
        return "Newcombe difference of proportions" if self.summary.binary else "difference of means, MOVER"


def reading_level(reading: Reading, summary: ScoreSummary, duplicate_share: float = 5.0) -> Level:
    """Level of one reading; rows of one example form a cluster above `duplicate_share` percent of repeats."""
    rows, examples = reading.moments.n, reading.examples
    repeats = examples > 0 and rows - examples > duplicate_share / 100.0 * rows
    return level(reading.moments, summary, reading.clusters if repeats else None)


def levels(context: MeasureContext) -> dict[str, Level]:
    """Level of every arm that has a score."""
    if context.scores is None:
        return {}
    share = context.threshold("cluster-duplicates")
    return {
        arm: reading_level(reading, context.scores, share)
        for arm, reading in context.scores.readings.items()
        if reading.moments.n > 0
    }


def shared_pairs(summary: ScoreSummary, first: str, second: str) -> PairTable | None:
    """The pairs of two arms where nearly every example of either is shared, else None."""
    pair, one, other = summary.pair(first, second), summary.readings.get(first), summary.readings.get(second)
    if pair is None or one is None or other is None or pair.table.n < 2:
        return None
    sizes = (one.examples or one.moments.n, other.examples or other.moments.n)
    return pair.table if pair.table.n >= FULL_SHARE * max(sizes) else None


def difference(context: MeasureContext, first: str, second: str) -> Drop | None:
    """first - second as a Drop, paired where the examples are shared; None where either has no score."""
    known, summary = levels(context), context.scores
    if summary is None or first not in known or second not in known:
        return None
    one, other = known[first], known[second]
    pairs = shared_pairs(summary, first, second)
    if pairs is None:
        variance = one.standard_error**2 + other.standard_error**2
        return Drop(one, other, one.value - other.value, variance, summary)
    value, _ = paired_gap(pairs, summary)
    part = stratum(pairs, summary)
    return Drop(one, other, value, part.variance / part.n, summary, pairs)


def drop(context: MeasureContext) -> Drop | None:
    """baseline - current, or None where one of them is missing."""
    return difference(context, "baseline", "current")
