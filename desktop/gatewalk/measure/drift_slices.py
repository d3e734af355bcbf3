"""Which familiar slices got worse on their own, with the share of false alarms held down.

Each familiar slice is tested one-sided by the mid-p of the conditional exact test; the whole family is
held at a false discovery rate (Benjamini and Hochberg 1995). Power on single slices is low where a drop is
spread thinly: the within term speaks for all of them together, not the count of slices found.
"""

import math
from dataclasses import dataclass

import numpy as np

from gatewalk.measure.intervals import Interval, mover, newcombe, wilson
from gatewalk.measure.special import normal_cdf, student_cdf, two_sided_t

#: Length of a range, and size of its members, from which factorials are summed with less effort.
_WIDE = 5_000


@dataclass(frozen=True)
class SliceTest:
    """One slice: rows and means (0..1) of both readings, drop with 95 % interval, p and FDR verdict."""

    name: str
    n0: int
    mean0: float
    n1: int
    mean1: float
    interval: Interval
    p: float | None = None
    worse: bool = False

    @property
    def drop(self) -> float:
        return self.mean0 - self.mean1


def exact_mid_p(right0: int, n0: int, right1: int, n1: int) -> float:
    """One-sided mid-p for "the first is better", given both margins (hypergeometric).

    P(X > right0) + P(X = right0) / 2, X the number right in the first reading under no difference.
    """
    right, total = right0 + right1, n0 + n1
    low, high = max(0, right - n1), min(n0, right)
    if high <= low:
        return 0.5
    if high - low > _WIDE:
        low, high = _weighty(low, high, right * n0 / total, (total - right) / total * n1 / (total - 1))
    x = np.arange(low, high + 1)
    log = -_log_factorials(total, x, n0, right)
    weight = np.exp(log - log.max())
    weight /= weight.sum()
    tail = float(weight[x > right0].sum()) + 0.5 * float(weight[x == right0].sum())
    return min(1.0, max(0.0, tail))


def _weighty(low: int, high: int, mean: float, share: float) -> tuple[int, int]:
    """The part of a long range that holds all weights above zero in double precision.

    That is 40 standard deviations; the variance is `share` of the `mean`.
    """
    reach = 40.0 * math.sqrt(mean * share)
    return max(low, math.floor(mean - reach)), min(high, math.ceil(mean + reach))


def _log_factorials(total: int, x: np.ndarray, n0: int, right: int) -> np.ndarray:
    n1 = total - n0
    parts = (x, n0 - x, right - x, n1 - right + x)
    return np.asarray(sum(_lgamma(part) for part in parts))


def _lgamma(counts: np.ndarray) -> np.ndarray:
    """ln of the factorials; by Stirling's series where all are so large that it is exact in doubles."""
    if counts.size < _WIDE or counts.min() < _WIDE:
        return np.array([math.lgamma(c + 1.0) for c in counts.tolist()])
    x = counts + 1.0
    correction = 1.0 / (12.0 * x) - 1.0 / (360.0 * x**3)
    return np.asarray((x - 0.5) * np.log(x) - x + 0.5 * math.log(2.0 * math.pi) + correction)


def graded_p(mean0: float, variance0: float, n0: int, mean1: float, variance1: float, n1: int) -> float:
    """One-sided Welch p for graded scores; slices without any spread are judged as if nearly pass/fail."""
    error = variance0 / n0 + variance1 / n1
    if error <= 0.0 or min(n0, n1) < 2:
        pooled = (mean0 * n0 + mean1 * n1) / (n0 + n1)
        error = max(pooled * (1.0 - pooled), 1e-9) * (1.0 / n0 + 1.0 / n1)
        return 1.0 - normal_cdf((mean0 - mean1) / math.sqrt(error))
    parts = ((variance0 / n0) ** 2 / (n0 - 1), (variance1 / n1) ** 2 / (n1 - 1))
    freedom = error**2 / sum(parts)
    return 1.0 - student_cdf((mean0 - mean1) / math.sqrt(error), freedom)


def benjamini_hochberg(p: list[float], rate: float) -> list[bool]:
    """Which of the tests are called, the expected share of false calls held at `rate`."""
    if not p:
        return []
    order = sorted(range(len(p)), key=lambda i: p[i])
    last = max((rank for rank, i in enumerate(order, 1) if p[i] <= rate * rank / len(p)), default=0)
    called = set(order[:last])
    return [i in called for i in range(len(p))]


def slice_interval(
    binary: bool, n0: int, mean0: float, variance0: float, n1: int, mean1: float, variance1: float
) -> Interval:
    """95 % interval of the drop in one slice: Newcombe, or MOVER over t intervals for graded scores."""
    if binary:
        return newcombe(mean0 * n0, n0, mean1 * n1, n1)
    return mover(mean0, _graded(n0, mean0, variance0), mean1, _graded(n1, mean1, variance1))


def _graded(n: int, mean: float, variance: float) -> Interval:
    if n < 2 or variance <= 0.0:
        return wilson(mean * n, n)
    half = two_sided_t(0.95, n - 1) * math.sqrt(variance / n)
    return Interval(max(0.0, mean - half), min(1.0, mean + half))
