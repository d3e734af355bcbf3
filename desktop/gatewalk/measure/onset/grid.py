"""The candidate shapes: a drop that begins at a day and is complete some days later.

A ramp over w days is the mean of w steps, so every gain follows from the inner products of steps. These
are running sums of one N x N matrix; no candidate is ever written out, which makes a fit cost N squared.
"""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gatewalk.measure.onset.series import Floats, Series

#: Lengths of the transition, in batches.
WIDTHS = (0, 1, 2, 3, 5, 7, 10, 14, 21, 28, 42, 60, 90, 120, 180)
#: Batches that must lie before an onset and after a step.
EITHER_SIDE = 3
#: Widths from which a ramp may already run on the first day.
OPEN_START = 14
#: Share of its full effect that a ramp must reach within the series.
REACH = 0.35
#: Days of the axis; longer spans are walked in strides.
MOST_POSITIONS = 800


@dataclass(frozen=True, eq=False)
class Ramps:
    """Candidates of one width: `starts` are positions of the last day before the effect (steps: first with).

    `days` is the width in days, `stride_width` in positions; `last` the share reached at the last batch.
    """

    days: float
    stride_width: int
    starts: NDArray[np.int64]
    last: Floats


@dataclass(frozen=True, eq=False)
class Grid:
    """The axis of positions (every `stride` days) and the candidates on it.

    `first_after[p]` is the index of the first batch on or after position p, N where there is none.
    """

    stride: int
    positions: int
    first_after: NDArray[np.int64]
    ramps: tuple[Ramps, ...]

    def at(self, position: int) -> int:
        """Days since the origin of a position."""
        return position * self.stride

    def shape(self, series: Series, ramps: Ramps, start: int) -> Floats:
        """The candidate's course, 0..1, at each batch."""
        since = series.time - start * self.stride
        if ramps.stride_width == 0:
            return np.asarray(since >= 0, dtype=float)
        return np.clip(since / (ramps.stride_width * self.stride), 0.0, 1.0)


def make_grid(series: Series) -> Grid:
    """All candidates that the series can show; empty `ramps` where it is too short for any."""
    span = int(series.time[-1])
    stride = max(1, math.ceil(span / MOST_POSITIONS))
    positions = span // stride + 1
    first_after = np.searchsorted(series.time, np.arange(positions + 1) * stride, side="left")
    ramps: list[Ramps] = []
    for width in WIDTHS:
        steps = round(width * series.unit / stride)
        if width and (steps == 0 or (ramps and steps == ramps[-1].stride_width)):
            continue
        made = _ramps(first_after, series.n, positions, span / stride, steps, width >= OPEN_START, stride)
        if len(made.starts):
            ramps.append(made)
    return Grid(stride, positions, first_after, tuple(ramps))


def _ramps(
    first_after: NDArray[np.int64],
    n: int,
    positions: int,
    end: float,
    width: int,
    open_start: bool,
    stride: int,
) -> Ramps:
    starts = np.arange(positions)
    if width == 0:
        before = first_after[starts]
        fits = (before >= EITHER_SIDE) & (n - before >= EITHER_SIDE)
        return Ramps(0.0, 0, starts[fits], np.ones(int(fits.sum())))
    before = first_after[np.minimum(starts + 1, positions)]
    last = np.clip((end - starts) / width, 0.0, 1.0)
    enough = 1 if open_start else EITHER_SIDE
    fits = (before >= enough) & (n - before >= EITHER_SIDE) & (last >= REACH)
    return Ramps(float(width * stride), width, starts[fits], last[fits])


@dataclass(frozen=True, eq=False)
class StepProducts:
    """Inner products of steps under a projection M (N x N, nuisance removed, noise whitened).

    `matrix` is M; `gram[p, q]` = step_p' M step_q over positions; `blocks` its padded double running sum.
    """

    matrix: Floats
    grid: Grid
    gram: Floats
    blocks: Floats

    def step_scores(self, values: Floats) -> Floats:
        """step_p' M v for every position p; `values` (N x R) gives (positions x R)."""
        return self.step_sums(self.matrix @ values)

    def step_sums(self, projected: Floats) -> Floats:
        """Sums of M v from each position on."""
        sums = np.zeros((projected.shape[0] + 1, projected.shape[1]))
        sums[:-1] = projected[::-1].cumsum(axis=0)[::-1]
        return sums[self.grid.first_after[:-1]]

    def information(self, ramps: Ramps) -> Floats:
        """x' M x of each candidate of one width."""
        if ramps.stride_width == 0:
            return np.asarray(np.diag(self.gram)[ramps.starts])
        low = ramps.starts + 1
        high = np.minimum(low + ramps.stride_width, self.grid.positions)
        total = (
            self.blocks[high, high] - self.blocks[low, high] - self.blocks[high, low] + self.blocks[low, low]
        )
        return np.asarray(total / ramps.stride_width**2)

    def scores(self, ramps: Ramps, step_scores: Floats, running: Floats) -> Floats:
        """x' M y of each candidate; `running` is the padded running sum of `step_scores` over positions."""
        if ramps.stride_width == 0:
            return np.asarray(step_scores[ramps.starts])
        low = ramps.starts + 1
        high = np.minimum(low + ramps.stride_width, self.grid.positions)
        return np.asarray((running[high] - running[low]) / ramps.stride_width)


def step_products(matrix: Floats, grid: Grid) -> StepProducts:
    """Products of all steps from one projection matrix, by running sums."""
    n = matrix.shape[0]
    sums = np.zeros((n + 1, n + 1))
    sums[:-1, :-1] = matrix[::-1, ::-1].cumsum(axis=0).cumsum(axis=1)[::-1, ::-1]
    index = grid.first_after[:-1]
    gram = sums[np.ix_(index, index)]
    blocks = np.zeros((grid.positions + 1, grid.positions + 1))
    blocks[1:, 1:] = gram.cumsum(axis=0).cumsum(axis=1)
    return StepProducts(matrix, grid, gram, blocks)


def running(step_scores: Floats) -> Floats:
    """Padded running sum over positions: entry p is the sum of those before p."""
    return np.concatenate((np.zeros((1, step_scores.shape[1])), step_scores.cumsum(axis=0)))
