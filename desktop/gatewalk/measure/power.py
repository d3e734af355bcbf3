"""The chance that a comparison of two readings shows a drop of a given size.

Exact where the readings are small, which is where a normal approximation flatters; it is printed on the
card so that "no drop seen" is never taken for "no drop".
"""

import math

import numpy as np

from gatewalk.measure.intervals import Floats, newcombe_limits
from gatewalk.measure.special import normal_cdf, normal_quantile

#: Largest product of the sizes for which power is enumerated exactly.
EXACT_UP_TO = 60_000


def power_to_show(p0: float, p1: float, n0: float, n1: float) -> float:
    """P(95 % Newcombe interval of p0 - p1 lies above 0), two independent pass/fail readings."""
    if n0 < 1 or n1 < 1:
        return 0.0
    if n0 * n1 <= EXACT_UP_TO:
        sizes = round(n0), round(n1)
        low, _ = newcombe_limits(
            np.arange(sizes[0] + 1)[:, None] / sizes[0],
            sizes[0],
            np.arange(sizes[1] + 1) / sizes[1],
            sizes[1],
        )
        return float(binomial_mass(sizes[0], p0) @ (low > 0) @ binomial_mass(sizes[1], p1))
    error = math.sqrt(p0 * (1 - p0) / n0 + p1 * (1 - p1) / n1)
    return normal_cdf((p0 - p1) / error - normal_quantile(0.975)) if error > 0 else float(p0 > p1)


def binomial_mass(n: int, p: float) -> Floats:
    """P(X = 0..n) for X ~ Binomial(n, p)."""
    if p <= 0.0 or p >= 1.0:
        mass = np.zeros(n + 1)
        mass[n if p >= 1.0 else 0] = 1.0
        return mass
    counts = np.arange(n + 1)
    logs = np.array([math.lgamma(k + 1) + math.lgamma(n - k + 1) for k in counts])
    return np.asarray(
        np.exp(math.lgamma(n + 1) - logs + counts * math.log(p) + (n - counts) * math.log1p(-p))
    )
