"""Simulated score histories of known cause: step, ramp, dip and the rest, with realistic daily noise.

Shared by the onset table and the tests. Everything follows from a numpy generator, so a seed names a
history. Days are whole offsets from the first; sums are numbers of right answers.
"""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

KINDS = ("none", "outlier", "improve", "step", "ramp", "linear", "step_ramp", "recovery")


@dataclass(frozen=True)
class Cell:
    """One setting: days, mean examples a day, starting level, drop, latent noise, weekend, days missing."""

    days: int
    n: int
    start: float
    drop: float
    noise: float = 0.0
    memory: float = 0.0
    weekly: float = 0.0
    missing: float = 0.0

    @property
    def snr(self) -> float:
        """Drop over the standard error of a half-to-half difference."""
        middle = self.start - self.drop / 2
        unit = middle * (1 - middle)
        latent = (unit * self.noise) ** 2 * (1 + self.memory) / (1 - self.memory)
        return float(self.drop / np.sqrt(4 * (unit / self.n + latent) / self.days))


CELLS = {
    "A": Cell(90, 50, 0.91, 0.17),
    "B": Cell(90, 50, 0.91, 0.17, 0.15, 0.4, 0.3, 0.1),
    "C": Cell(60, 100, 0.85, 0.10, 0.15, 0.4, 0.3, 0.1),
    "D": Cell(30, 100, 0.91, 0.10, 0.10, 0.3, 0.0, 0.1),
    "E": Cell(120, 20, 0.91, 0.10, 0.10, 0.3, 0.3, 0.1),
    "F": Cell(180, 20, 0.75, 0.05, 0.10, 0.3, 0.3, 0.1),
    "G": Cell(90, 200, 0.97, 0.05, 0.15, 0.4, 0.3, 0.1),
    "H": Cell(60, 500, 0.60, 0.05, 0.15, 0.4, 0.3, 0.1),
}


@dataclass(frozen=True, eq=False)
class History:
    """One simulated history. `change` is the first affected day of a step (None otherwise); `slope` the
    first and last day of a ramp."""

    kind: str
    weekday: int
    time: NDArray[np.int64]
    size: NDArray[np.int64]
    right: NDArray[np.float64]
    change: int | None = None
    slope: tuple[float, float] | None = None
    variances: NDArray[np.float64] = field(default_factory=lambda: np.zeros(0))

    @property
    def mean(self) -> NDArray[np.float64]:
        return self.right / self.size


def random_cell(draw: np.random.Generator) -> Cell:
    """A setting of the random design."""
    noise, memory = ((0.0, 0.0), (0.1, 0.3), (0.2, 0.5))[draw.integers(3)]
    start, drop = draw.choice([0.6, 0.75, 0.85, 0.91, 0.97]), draw.choice([0.02, 0.05, 0.10, 0.17, 0.25])
    if start - 1.5 * drop < 0.05:
        drop = 0.1
    days, n = int(draw.choice([30, 60, 90, 120, 180])), int(draw.choice([20, 50, 100, 200, 500]))
    weekly, missing = float(draw.choice([0, 0.3])), float(draw.choice([0, 0.1]))
    return Cell(days, n, float(start), float(drop), noise, memory, weekly, missing)


def course(
    kind: str, days: int, draw: np.random.Generator
) -> tuple[NDArray[np.float64], int | None, tuple[float, float] | None]:
    """The share of the drop in force on each day, the day of a step, and the ends of a ramp."""
    t = np.arange(days)
    tau = int(draw.integers(int(0.25 * days), int(0.75 * days) + 1))
    if kind == "outlier":
        return 1.5 * (t == int(draw.integers(int(0.2 * days), max(int(0.9 * days), 1)))), None, None
    if kind == "improve":
        return -0.5 * (t >= tau), None, None
    if kind == "step":
        return 1.0 * (t >= tau), tau, None
    if kind == "ramp":
        w = int(draw.integers(max(14, int(0.3 * days)), max(15, int(0.6 * days)) + 1))
        t1 = int(draw.integers(int(0.1 * days), max(int(0.1 * days) + 1, days - w) + 1))
        return np.clip((t - t1) / w, 0, 1), None, (t1, t1 + w)
    if kind == "linear":
        return t / (days - 1), None, (0, days - 1)
    if kind == "step_ramp":
        return 0.5 * (t >= tau) + 0.5 * t / (days - 1), tau, None
    if kind == "recovery":
        a = int(draw.integers(int(0.2 * days), int(0.45 * days) + 1))
        return 1.0 * ((t >= a) & (t < a + max(5, int(0.25 * days)))), None, None
    return np.zeros(days), None, None


def latent(days: int, noise: float, memory: float, draw: np.random.Generator) -> NDArray[np.float64]:
    """Stationary AR(1) noise on the logit scale."""
    shocks = draw.normal(size=days) * noise
    values = np.empty(days)
    values[0] = shocks[0]
    for day in range(1, days):
        values[day] = memory * values[day - 1] + np.sqrt(1 - memory**2) * shocks[day]
    return values


def simulate(cell: Cell, kind: str, draw: np.random.Generator, graded: bool = False) -> History:
    """One history of a setting; `graded` draws Beta scores instead of pass/fail."""
    shape, change, slope = course(kind, cell.days, draw)
    level = np.clip(cell.start - (0 if kind == "none" else cell.drop) * shape, 0.02, 0.99)
    first = int(draw.integers(0, 7))
    weekend = (np.arange(cell.days) + first) % 7 >= 5
    eta = np.log(level / (1 - level)) + latent(cell.days, cell.noise, cell.memory, draw)
    p = 1 / (1 + np.exp(-(eta - cell.weekly * weekend)))
    rate = cell.n * np.exp(draw.normal(size=cell.days) * 0.3 - 0.045)
    size = np.maximum(5, draw.poisson(rate))
    kept = draw.random(cell.days) >= cell.missing
    kept[[0, -1]] = True
    variances = np.zeros(0)
    if graded:
        rows = [draw.beta(4 * q, 4 * (1 - q), k) for q, k in zip(p, size, strict=True)]
        right = np.array([r.sum() for r in rows])
        variances = np.array([r.var(ddof=1) for r in rows])[kept]
    else:
        right = draw.binomial(size, p).astype(float)
    time = np.flatnonzero(kept)
    return History(kind, first, time, size[kept], right[kept], change, slope, variances)


def simulate_fixed(
    kind: str, ids: int, flaky: float, start: float, drop: float, draw: np.random.Generator
) -> History:
    """One fixed set of ids scored again each of 60 days; `flaky` of them answer by coin toss."""
    shape, change, slope = course(kind, 60, draw)
    tossed = round(flaky * ids)
    solid_right = round(start * ids - tossed / 2)
    lost = np.round((0 if kind == "none" else drop) * ids * shape)
    right = np.clip(solid_right - lost, 0, ids) + draw.binomial(tossed, 0.5, 60)
    size = np.full(60, ids)
    return History(kind, int(draw.integers(0, 7)), np.arange(60), size, np.clip(right, 0, ids), change, slope)
