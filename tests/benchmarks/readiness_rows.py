"""The rows of gate 0: coverage of its intervals and its false alarms, exact where that is possible."""

import numpy as np
from numpy.typing import NDArray

from gatewalk.domain.scores import MICRO, Clusters, Moments, ScoreSummary
from gatewalk.measure.intervals import newcombe_limits, wilson_limits
from gatewalk.measure.levels import level
from gatewalk.measure.power import binomial_mass

Line = tuple[str, str, str, bool]
SIZES = (20, 30, 50, 100, 200)


def wilson_coverage(n: int) -> NDArray[np.float64]:
    """Exact 95 % coverage at p = .60, .61 ... .97 (between these points it dips to .916 at n = 20)."""
    shares = np.arange(60, 98) / 100
    low, high = wilson_limits(np.arange(n + 1) / n, n)
    return np.array([binomial_mass(n, p) @ ((low <= p) & (p <= high)) for p in shares])


def newcombe_least(n0: int, n1: int) -> float:
    """Least exact coverage of a difference over 20 x 20 shares from .60 to .97."""
    low, high = newcombe_limits(np.arange(n0 + 1)[:, None] / n0, n0, np.arange(n1 + 1) / n1, n1)
    least = 1.0
    for p0 in np.linspace(0.60, 0.97, 20):
        mass0 = binomial_mass(n0, float(p0))
        for p1 in np.linspace(0.60, 0.97, 20):
            hit = (low <= p0 - p1) & (p0 - p1 <= high)
            least = min(least, float(mass0 @ hit @ binomial_mass(n1, float(p1))))
    return least


def false_alarm(n: int) -> float:
    """Largest exact share of "real drop" where there is none (95 % L > 0, not ruled out by 90 % U < 3)."""
    grid = np.arange(n + 1) / n
    low, _ = newcombe_limits(grid[:, None], n, grid, n)
    _, upper = newcombe_limits(grid[:, None], n, grid, n, 0.90)
    real = (low > 0) & ~(upper < 0.03)
    shares = (0.6, 0.75, 0.85, 0.91, 0.97)
    return max(float(binomial_mass(n, p) @ real @ binomial_mass(n, p)) for p in shares)


def clustered_coverage(
    clusters: int, sizes: tuple[int, int], icc: float, mean: float, count: int, seed: int
) -> float:
    """Share of clustered means whose interval holds the truth; cluster shares are Beta with this ICC."""
    draw, hits = np.random.default_rng([seed, clusters, round(100 * icc)]), 0
    strength = 1.0 / icc - 1.0
    for _ in range(count):
        rows = draw.integers(sizes[0], sizes[1] + 1, clusters)
        right = draw.binomial(rows, draw.beta(mean * strength, (1 - mean) * strength, clusters))
        n, total = int(rows.sum()), int(right.sum()) * MICRO
        sums = Clusters(
            count=clusters,
            size_squares=int((rows**2).sum()),
            total_squares=int((right**2).sum()) * MICRO**2,
            size_totals=int((rows * right).sum()) * MICRO,
        )
        moments = Moments(n=n, total=total, squares=total * MICRO)
        low, high = level(moments, ScoreSummary(), sums).interval()
        hits += low <= mean <= high
    return hits / count


def rows(count: int, seed: int) -> list[Line]:
    """The four rows."""
    cover = [wilson_coverage(n) for n in SIZES]
    means, least = [float(c.mean()) for c in cover], min(float(c.min()) for c in cover)
    pair = min(newcombe_least(a, b) for a, b in ((20, 20), (20, 50), (50, 50), (50, 100), (100, 100)))
    alarm = max(false_alarm(n) for n in (20, 50, 100, 200))
    settings = [(20, (5, 5), 0.2, 0.9), (50, (5, 5), 0.3, 0.85), (100, (4, 4), 0.5, 0.8)]
    equal = [clustered_coverage(*s, count, seed) for s in settings]
    uneven = [clustered_coverage(30, (1, 15), 0.3, m, count, seed) for m in (0.8, 0.9)]
    return [
        (
            "Wilson exact coverage, n >= 20: mean, least",
            ".945 to .96, >= .92",
            f"{min(means):.3f} to {max(means):.3f}, {least:.3f}",
            min(means) >= 0.945 and max(means) <= 0.96 and least >= 0.92,
        ),
        ("Newcombe exact coverage: least", ">= .94", f"{pair:.3f}", pair >= 0.94),
        (
            "clustered mean: equal sizes, uneven sizes",
            ">= .935, .925",
            f"{min(equal):.3f}, {min(uneven):.3f}",
            min(equal) >= 0.935 and min(uneven) >= 0.925,
        ),
        ("real drop where there is none", "<= 2.7 %", f"{100 * alarm:.1f} %", alarm <= 0.027),
    ]
