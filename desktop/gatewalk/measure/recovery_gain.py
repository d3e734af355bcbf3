"""How much one arm returned, estimated as its design allows.

The arm may have been run on every current example, on failing ones only, or on a share of failing and a
share of passing ones. Rows picked because they failed look better when run again, whatever is changed,
so failing rows are held against a control re-run; without one their gain is an upper bound and no more.
"""

from dataclasses import dataclass
from typing import Literal

from gatewalk.domain.scores import MICRO, Pair, PairTable, Reading, ScoreSummary
from gatewalk.measure.levels import counts_pairs

Design = Literal["full", "stratified", "failing+control", "failing", "none"]

#: Share of all current examples from which an arm counts as run on the full sample.
FULL_SHARE = 0.9


@dataclass(frozen=True)
class Gain:
    """A gain on the 0..1 scale of the whole reading, with what its ratio to the gap needs.

    `covariance` is that of the gain with the gap baseline - current. `pairs` is the table behind it.
    """

    value: float
    variance: float
    covariance: float
    design: Design
    pairs: PairTable
    with_control: bool = False

    @property
    def n(self) -> int:
        return self.pairs.n


@dataclass(frozen=True)
class Stratum:
    """Mean and variance of second - first over one table, 0..1 scale."""

    mean: float
    variance: float
    n: int


def stratum(table: PairTable, summary: ScoreSummary, pseudo: float = 1.0) -> Stratum:
    """Mean paired difference (second - first) and its variance over examples.

    `pseudo` further pairs that differ are counted into the variance, so that a few pairs which all agree
    do not claim to be without error; 0 gives the plain sample variance, unless no pair differs.
    """
    n = table.n
    if n == 0:
        return Stratum(0.0, 0.0, 0)
    if counts_pairs(table):
        moved = table.gained + table.lost
        mean = (table.gained - table.lost) / n
        if pseudo == 0.0 and moved > 0 and n > 1:
            return Stratum(mean, (moved / n - mean * mean) * n / (n - 1), n)
        more = pseudo or 1.0
        shift = (table.gained - table.lost) / (n + more)
        return Stratum(mean, (moved + more) / (n + more) - shift * shift, n)
    mean = table.difference.mean / summary.scale
    variance = table.difference.variance / summary.scale**2
    if pseudo == 0.0 and variance > 0.0:
        return Stratum(mean, variance, n)
    more = pseudo or 1.0
    return Stratum(mean, (variance * n + more) / (n + more), n)


def design_of(pair: Pair | None, current: Reading) -> Design:
    """How the rows of an arm were chosen, read from which current rows it was run on."""
    if pair is None or pair.table.n == 0:
        return "none"
    examples = current.examples or current.moments.n
    if pair.table.n >= FULL_SHARE * examples:
        return "full"
    if pair.failing.n and not pair.passing.n:
        return "failing"
    if not pair.failing.n:
        return "none"
    return "stratified"


def gain(summary: ScoreSummary, arm: str, current_value: float, current_variance: float) -> Gain | None:
    """The gain of `arm` over `current`, or None where they share no example.

    `current_value` is the mean of `current` on the 0..1 scale, `current_variance` that of this mean.
    """
    current = summary.readings.get("current")
    pair = summary.pair("current", arm)
    if current is None or pair is None:
        return None
    design = design_of(pair, current)
    if design == "none":
        return None
    if design == "full":
        return _full(pair.table, summary, current)
    control = summary.pair("control", arm)
    honest = control is not None and control.failing.n >= FULL_SHARE * pair.failing.n
    if design == "failing":
        table = control.failing if control is not None and honest else pair.failing
        return _weighted(table, PairTable(), summary, current_value, current_variance, honest)
    both = control is not None and honest and control.passing.n >= FULL_SHARE * pair.passing.n
    source = control if control is not None and both else pair
    return _weighted(source.failing, source.passing, summary, current_value, current_variance, both)


def step(summary: ScoreSummary, first: str, second: str, value: float, variance: float) -> Gain | None:
    """What arm `second` adds to arm `first`, both fresh runs on the same rows; None where they share none.

    Neither was chosen by its own score, so failing rows need no control here. `value` and `variance` are
    those of the mean of `current`, which weighs failing against passing rows.
    """
    current, pair = summary.readings.get("current"), summary.pair(first, second)
    if current is None or pair is None:
        return None
    design = design_of(pair, current)
    if design == "none":
        return None
    if design == "full":
        return _full(pair.table, summary, current)
    return _weighted(pair.failing, pair.passing, summary, value, variance, True)


def _full(table: PairTable, summary: ScoreSummary, current: Reading) -> Gain:
    part = stratum(table, summary, pseudo=0.0)
    covariance = _covariance(table, summary) / max(current.examples or current.moments.n, 1)
    return Gain(part.mean, part.variance / part.n, -covariance, "full", table)


def _covariance(table: PairTable, summary: ScoreSummary) -> float:
    """Sample covariance over examples of (second - first) with first, on the 0..1 scale."""
    n = table.n
    if n < 2:
        return 0.0
    if counts_pairs(table):
        first = (table.both + table.lost) / n
        return (-table.lost / n - (table.gained - table.lost) / n * first) * n / (n - 1)
    first_total, second_total = table.first.total, table.second.total
    cross = table.product - table.first.squares
    exact = cross * n - (second_total - first_total) * first_total
    return exact / (n * (n - 1)) / (summary.scale * MICRO) ** 2


def _weighted(
    failing: PairTable,
    passing: PairTable,
    summary: ScoreSummary,
    value: float,
    variance: float,
    with_control: bool,
) -> Gain:
    """(1 - A) times the failing mean, plus A times the passing mean, with delta-method (co)variances.

    One pseudo-pair in all smooths the variance, half of it in each stratum where there are two.
    """
    pseudo = 0.5 if passing.n else 1.0
    bad, good = stratum(failing, summary, pseudo), stratum(passing, summary, pseudo)
    estimate = (1.0 - value) * bad.mean + value * good.mean
    spread = (1.0 - value) ** 2 * bad.variance / max(bad.n, 1)
    if good.n:
        spread += value**2 * good.variance / good.n
    slope = bad.mean - (good.mean if good.n else 0.0)
    design: Design = "stratified" if good.n else ("failing+control" if with_control else "failing")
    table = _sum(failing, passing)
    return Gain(
        estimate, spread + slope**2 * variance, slope * variance, design, table, with_control=with_control
    )


def _sum(first: PairTable, second: PairTable) -> PairTable:
    if not second.n:
        return first
    return PairTable(
        n=first.n + second.n,
        both=first.both + second.both,
        lost=first.lost + second.lost,
        gained=first.gained + second.gained,
        neither=first.neither + second.neither,
        first=first.first.plus(second.first),
        second=first.second.plus(second.second),
        difference=first.difference.plus(second.difference),
        product=first.product + second.product,
    )
