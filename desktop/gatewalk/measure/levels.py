"""How high one reading stands, and how far two stand apart, on the 0..1 scale with intervals.

Pass/fail and graded scores, independent and clustered rows, paired and unpaired readings all come to the
gates through these two values, so that no gate has to choose the method for itself.
"""

import math
from dataclasses import dataclass

from gatewalk.domain.scores import MICRO, Clusters, Moments, PairTable, ScoreSummary
from gatewalk.measure.intervals import Interval, mover, tango, wilson
from gatewalk.measure.special import two_sided_t, two_sided_z


@dataclass(frozen=True)
class Level:
    """Mean of one reading on the 0..1 scale.

    `variance` is that of a single score; `deff` is the design effect (1 where rows stand alone) and
    `freedom` the effective clusters less one, or None where rows stand alone.
    """

    value: float
    n: int
    variance: float
    binary: bool
    deff: float = 1.0
    freedom: float | None = None

    @property
    def n_eff(self) -> float:
        """Rows worth of information at 95 %: n / deff (1.96 / t)^2 for clusters."""
        return self._effective(0.95)

    @property
    def standard_error(self) -> float:
        return math.sqrt(self.variance * self.deff / self.n) if self.n else 0.0

    def interval(self, confidence: float = 0.95) -> Interval:
        """Wilson on the effective n for pass/fail; mean and t times standard error, kept in 0..1, for graded.

        A graded reading without any spread says nothing about its own error: it gets the Wilson interval
        of a pass/fail reading of its size, which is the widest that bounded scores allow.
        """
        if self.n == 0:
            return Interval(0.0, 1.0)
        if self.binary or self.n < 2 or self.variance <= 0.0:
            size = self._effective(confidence)
            return wilson(self.value * size, size, confidence)
        freedom = self.freedom if self.freedom is not None else self.n - 1
        half = two_sided_t(confidence, max(freedom, 1.0)) * self.standard_error
        return Interval(max(0.0, self.value - half), min(1.0, self.value + half))

    def _effective(self, confidence: float) -> float:
        if self.freedom is None:
            return float(self.n)
        shrink = two_sided_z(confidence) / two_sided_t(confidence, max(self.freedom, 1.0))
        return self.n / self.deff * shrink**2


def level(moments: Moments, summary: ScoreSummary, clusters: Clusters | None = None) -> Level:
    """The level of a reading's `moments`; give `clusters` only where rows of one example repeat.

    Clustered variance of a mean with the C/(C-1) factor (Miller 2024, arXiv 2411.00640), floored at the
    simple variance. Where clusters differ in size a few large ones carry the mean: C in the factor is Kish's
    effective number K = (sum n)^2 / sum n^2, and the degrees of freedom are K^2 / C - 1, which comes close to
    Satterthwaite's (sum n^2)^2 / sum n^4 without needing the fourth powers.
    """
    value = min(max((moments.mean - summary.low) / summary.scale, 0.0), 1.0) if moments.n else 0.0
    variance = value * (1.0 - value) if summary.binary else moments.variance / summary.scale**2
    if clusters is None or clusters.count < 2 or moments.n < 2 or variance <= 0.0:
        return Level(value, moments.n, variance, summary.binary)
    mean = moments.total / moments.n
    spread = clusters.total_squares - 2 * mean * clusters.size_totals + mean**2 * clusters.size_squares
    kish = moments.n**2 / clusters.size_squares if clusters.size_squares else clusters.count
    count = min(max(kish, 2.0), float(clusters.count))
    clustered = max(spread, 0.0) / MICRO**2 / summary.scale**2 * count / (count - 1.0) / moments.n**2
    deff = max(1.0, clustered / (variance / moments.n))
    return Level(value, moments.n, variance, summary.binary, deff, max(count**2 / clusters.count - 1.0, 1.0))


def gap(first: Level, second: Level, confidence: float = 0.95) -> Interval:
    """Interval of first - second for two independent readings (MOVER; Newcombe 10 for pass/fail)."""
    return mover(first.value, first.interval(confidence), second.value, second.interval(confidence))


def paired_gap(table: PairTable, summary: ScoreSummary, confidence: float = 0.95) -> tuple[float, Interval]:
    """first - second on shared examples, 0..1 scale, with its interval: Tango, or paired t for graded scores.

    No shared example gives (0, -1..1); one graded pair, or pairs that all differ alike, cannot show their
    own error and get the interval of a pass/fail pairing of that size.
    """
    if table.n == 0:
        return 0.0, Interval(-1.0, 1.0)
    if counts_pairs(table):
        return (table.lost - table.gained) / table.n, tango(table.lost, table.gained, table.n, confidence)
    mean = -table.difference.mean / summary.scale
    variance = table.difference.variance / summary.scale**2
    if table.n < 2 or variance <= 0.0:
        lost, gained = max(mean, 0.0) * table.n, max(-mean, 0.0) * table.n
        return mean, tango(lost, gained, table.n, confidence)
    half = two_sided_t(confidence, table.n - 1) * math.sqrt(variance / table.n)
    return mean, Interval(max(-1.0, mean - half), min(1.0, mean + half))


def counts_pairs(table: PairTable) -> bool:
    """Whether the table holds pass/fail counts that account for every shared example."""
    return table.n > 0 and table.both + table.lost + table.gained + table.neither == table.n
