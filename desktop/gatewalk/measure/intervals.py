"""The shared kernel of intervals and tests: proportions, differences, pairs, power.

Every gate that compares readings stands on these few functions, so they live in one place and are held
against exact enumeration and independent implementations in the tests. All work on the 0..1 scale; a
drop is first minus second. `confidence` is two-sided: 0.95 for what is shown, 0.90 for cut points.
"""

import math
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from gatewalk.measure.special import binomial_tail_half, normal_quantile, two_sided_z

Floats = NDArray[np.float64]


class Interval(NamedTuple):
    """A two-sided interval."""

    low: float
    high: float

    @property
    def half_width(self) -> float:
        return 0.5 * (self.high - self.low)


def wilson(successes: float, n: float, confidence: float = 0.95) -> Interval:
    """Score interval of a proportion (Wilson 1927); `n` may be effective. n = 0 gives 0..1."""
    if n <= 0:
        return Interval(0.0, 1.0)
    low, high = wilson_limits(successes / n, n, confidence)
    return Interval(float(low), float(high))


def wilson_limits(p: ArrayLike, n: ArrayLike, confidence: float = 0.95) -> tuple[Floats, Floats]:
    """Wilson limits for arrays of proportions `p` and sizes `n` > 0, broadcast."""
    z2 = two_sided_z(confidence) ** 2
    share, size = np.asarray(p, dtype=float), np.asarray(n, dtype=float)
    centre = (share + z2 / (2 * size)) / (1 + z2 / size)
    half = np.sqrt(z2 * (share * (1 - share) / size + z2 / (4 * size**2))) / (1 + z2 / size)
    return np.clip(centre - half, 0.0, 1.0), np.clip(centre + half, 0.0, 1.0)


def mover(first: float, first_limits: Interval, second: float, second_limits: Interval) -> Interval:
    """Interval of first - second from the limits of each (method of variance estimates recovery).

    With Wilson limits this is Newcombe's method 10 (Newcombe 1998; Zou and Donner 2008).
    """
    gap = first - second
    low = gap - math.hypot(first - first_limits.low, second_limits.high - second)
    high = gap + math.hypot(first_limits.high - first, second - second_limits.low)
    return Interval(low, high)


def newcombe(
    first_right: float, first_n: float, second_right: float, second_n: float, confidence: float = 0.95
) -> Interval:
    """Interval of the difference of independent proportions, first - second (Newcombe 1998, method 10)."""
    first, second = (r / n if n > 0 else 0.5 for r, n in ((first_right, first_n), (second_right, second_n)))
    return mover(
        first, wilson(first_right, first_n, confidence), second, wilson(second_right, second_n, confidence)
    )


def newcombe_limits(
    p0: ArrayLike, n0: ArrayLike, p1: ArrayLike, n1: ArrayLike, confidence: float = 0.95
) -> tuple[Floats, Floats]:
    """Newcombe limits of p0 - p1 for arrays, broadcast."""
    a, b = np.asarray(p0, dtype=float), np.asarray(p1, dtype=float)
    (l0, u0), (l1, u1) = wilson_limits(a, n0, confidence), wilson_limits(b, n1, confidence)
    return a - b - np.hypot(a - l0, u1 - b), a - b + np.hypot(u0 - a, b - l1)


def tango(lost: float, gained: float, n: float, confidence: float = 0.95) -> Interval:
    """Score interval of (lost - gained) / n for paired 0/1 scores (Tango 1998). n = 0 gives -1..1."""
    if n <= 0:
        return Interval(-1.0, 1.0)
    return Interval(
        _tango_limit(lost, gained, n, confidence, 1), _tango_limit(lost, gained, n, confidence, -1)
    )


def _tango_limit(b: float, c: float, n: float, confidence: float, sign: int) -> float:
    """One limit in plain floats: a search asks for thousands of single intervals."""
    z, inner, outer = two_sided_z(confidence), (b - c) / n, -1.0 * sign
    for _ in range(52):
        delta = 0.5 * (outer + inner)
        linear = -b - c + (2 * n - b + c) * delta
        root = math.sqrt(max(linear * linear + 8 * n * c * delta * (1 - delta), 0.0))
        share = min(max((root - linear) / (4 * n), 0.0), 1.0)
        spread = math.sqrt(max(n * (2 * share + delta * (1 - delta)), 1e-18))
        if sign * (b - c - n * delta) / spread > z:
            outer = delta
        else:
            inner = delta
    return 0.5 * (outer + inner)


def tango_limits(
    lost: ArrayLike, gained: ArrayLike, n: ArrayLike, confidence: float = 0.95
) -> tuple[Floats, Floats]:
    """Tango limits for arrays, broadcast, n > 0: the differences that the score test does not reject."""
    b, c, size = np.broadcast_arrays(*(np.asarray(v, dtype=float) for v in (lost, gained, n)))
    z, estimate = two_sided_z(confidence), (b - c) / size
    limits = []
    for sign, end in ((1.0, -1.0), (-1.0, 1.0)):
        outer, inner = np.full(estimate.shape, end), estimate.copy()
        for _ in range(52):
            middle = 0.5 * (outer + inner)
            rejected = sign * _tango_score(b, c, size, middle) > z
            outer, inner = np.where(rejected, middle, outer), np.where(rejected, inner, middle)
        limits.append(0.5 * (outer + inner))
    return limits[0], limits[1]


def _tango_score(b: Floats, c: Floats, n: Floats, delta: Floats) -> Floats:
    linear = -b - c + (2 * n - b + c) * delta
    root = np.sqrt(np.maximum(linear**2 + 8 * n * c * delta * (1 - delta), 0.0))
    gained_share = np.clip((root - linear) / (4 * n), 0.0, 1.0)
    spread = np.sqrt(np.maximum(n * (2 * gained_share + delta * (1 - delta)), 1e-18))
    return np.asarray((b - c - n * delta) / spread, dtype=float)


def mcnemar_mid_p(lost: int, gained: int) -> float:
    """Two-sided mid-p of McNemar's conditional test (Fagerland, Lydersen and Laake 2013). No pair gives 1."""
    total = lost + gained
    if total == 0:
        return 1.0
    cumulative, point = binomial_tail_half(min(lost, gained), total)
    return 1.0 - 0.5 * point if lost == gained else 2.0 * cumulative - point


def mcnemar_exact_p(lost: int, gained: int) -> float:
    """Two-sided exact p of McNemar's conditional test."""
    total = lost + gained
    return min(1.0, 2.0 * binomial_tail_half(min(lost, gained), total)[0]) if total else 1.0


def needed_per_reading(p0: float, p1: float, deff: float = 1.0, power: float = 0.8) -> int | None:
    """Examples per reading that show p0 - p1 at two-sided 5 % with `power`; None for no difference."""
    gap = abs(p0 - p1)
    if gap < 1e-9:
        return None
    variance = deff * (_unit_variance(p0) + _unit_variance(p1))
    return max(2, math.ceil(_power_z(power) ** 2 * variance / gap**2 - 1e-9))


def needed_pairs(discordant: float, gap: float, power: float = 0.8) -> int | None:
    """Shared examples that show a paired `gap` where a share `discordant` differs (Connor 1987)."""
    gap = abs(gap)
    if gap < 1e-9:
        return None
    share = max(discordant, gap)
    root = normal_quantile(0.975) * math.sqrt(share) + normal_quantile(power) * math.sqrt(share - gap**2)
    return max(2, math.ceil((root / gap) ** 2 - 1e-9))


def detectable_drop(p0: float, n0: float, n1: float, deff: float = 1.0, power: float = 0.8) -> float | None:
    """Smallest drop from `p0` seen with `power` at two-sided 5 %, by bisection; None if not even p0 is."""
    if n0 <= 0 or n1 <= 0 or p0 <= 0:
        return None

    def seen(drop: float) -> bool:
        p1 = p0 - drop
        variance = deff * (p0 * (1 - p0) / n0 + p1 * (1 - p1) / n1)
        return drop >= _power_z(power) * math.sqrt(max(variance, 0.0))

    if not seen(p0):
        return None
    low, high = 0.0, p0
    for _ in range(60):
        middle = 0.5 * (low + high)
        low, high = (low, middle) if seen(middle) else (middle, high)
    return high


def _power_z(power: float) -> float:
    return normal_quantile(0.975) + normal_quantile(power)


def _unit_variance(p: float) -> float:
    return min(max(p, 0.0), 1.0) * (1.0 - min(max(p, 0.0), 1.0))
