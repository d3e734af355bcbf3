"""Quantiles and tails of the normal and Student distributions, from the standard library alone.

The window must open without scipy, and a measurement needs no more of it than these few functions, so
they are written out here and held against scipy in the tests.
"""

import math
from statistics import NormalDist

_NORMAL = NormalDist()
_TINY = 1e-300
#: Share of a sum beyond which what is left of it does not matter.
_NOTHING = 1e-17


def normal_quantile(probability: float) -> float:
    """z with P(Z <= z) = `probability`, 0 < probability < 1 (Wichura 1988, AS 241)."""
    return _NORMAL.inv_cdf(probability)


def normal_cdf(z: float) -> float:
    """P(Z <= z) for a standard normal Z."""
    return 0.5 * math.erfc(-z / math.sqrt(2.0))


def two_sided_z(confidence: float) -> float:
    """z of a two-sided normal interval: 0.95 gives 1.96."""
    return normal_quantile(0.5 + confidence / 2.0)


def regularised_beta(a: float, b: float, x: float) -> float:
    """Regularised incomplete beta I_x(a, b), a, b > 0, by Lentz's continued fraction (DLMF 8.17.22)."""
    if x <= 0.0:
        return 0.0
    if x >= 1.0:
        return 1.0
    log_front = math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x)
    if x < (a + 1.0) / (a + b + 2.0):
        return math.exp(log_front) * _beta_fraction(a, b, x) / a
    return 1.0 - math.exp(log_front) * _beta_fraction(b, a, 1.0 - x) / b


def _beta_fraction(a: float, b: float, x: float) -> float:
    c, d = 1.0, 1.0 - (a + b) * x / (a + 1.0)
    d = 1.0 / (d if abs(d) > _TINY else _TINY)
    value = d
    for m in range(1, 400):
        even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        step = 1.0
        for term in (even, odd):
            d = 1.0 + term * d
            c = 1.0 + term / c
            d = 1.0 / (d if abs(d) > _TINY else _TINY)
            c = c if abs(c) > _TINY else _TINY
            step = c * d
            value *= step
        if abs(step - 1.0) < 1e-15:
            break
    return value


def student_cdf(t: float, freedom: float) -> float:
    """P(T <= t) for Student's t with `freedom` > 0 degrees of freedom."""
    tail = 0.5 * regularised_beta(freedom / 2.0, 0.5, freedom / (freedom + t * t))
    return 1.0 - tail if t > 0 else tail


def student_quantile(probability: float, freedom: float) -> float:
    """t with P(T <= t) = `probability`; the normal quantile beyond a million degrees of freedom."""
    if freedom > 1e6:
        return normal_quantile(probability)
    if probability < 0.5:
        return -student_quantile(1.0 - probability, freedom)
    low, high = 0.0, 2.0
    while student_cdf(high, freedom) < probability and high < 1e12:
        low, high = high, high * 2.0
    for _ in range(200):
        middle = 0.5 * (low + high)
        if student_cdf(middle, freedom) < probability:
            low = middle
        else:
            high = middle
        if high - low <= 1e-13 * high:
            break
    return 0.5 * (low + high)


def two_sided_t(confidence: float, freedom: float) -> float:
    """t of a two-sided Student interval with `freedom` degrees of freedom."""
    return student_quantile(0.5 + confidence / 2.0, freedom)


def binomial_tail_half(count: int, n: int) -> tuple[float, float]:
    """(P(X <= count), P(X = count)) for X ~ Binomial(n, 1/2); large n are safe.

    Summed from `count` down, each term from the one before (P(k - 1) = P(k) k / (n - k + 1)), until what is
    left is nothing beside the sum: some ten standard deviations, however large n is.
    """
    if n <= 0:
        return 1.0, 1.0
    if count < 0:
        return 0.0, 0.0
    log_point = math.lgamma(n + 1) - n * math.log(2.0) - math.lgamma(count + 1) - math.lgamma(n - count + 1)
    point = term = total = math.exp(log_point)
    for k in range(count, 0, -1):
        ratio = k / (n - k + 1)
        term *= ratio
        total += term
        if ratio < 1.0 and term * ratio < (1.0 - ratio) * _NOTHING * total:
            break
    return min(1.0, total), point
