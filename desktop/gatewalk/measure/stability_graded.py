"""Resampled summaries for graded or repeated scores, where no counts of whole examples are kept.

Means are drawn from the normal distribution that the moments imply: arms that share examples move
together by the covariance of their pairing, slices move around their reading. Variances are held.
"""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from gatewalk.domain.scores import MICRO, Moments, Pair, PairTable, Reading, ScoreSummary, SliceCell
from gatewalk.measure.drop import reading_level

Floats = NDArray[np.float64]


def graded_draws(summary: ScoreSummary, times: int, rng: np.random.Generator) -> Iterator[ScoreSummary]:
    """`times` resampled summaries; shifts are in the score's unit."""
    arms = tuple(arm for arm, r in summary.readings.items() if r.moments.n and arm != "history")
    if not arms:
        yield from (summary for _ in range(times))
        return
    shifts = rng.multivariate_normal(
        np.zeros(len(arms)), _covariance(summary, arms), size=times, check_valid="ignore", method="eigh"
    )
    for r in range(times):
        moved = dict(zip(arms, shifts[r].tolist(), strict=True))
        readings = {
            arm: _reading(reading, moved.get(arm, 0.0), rng) for arm, reading in summary.readings.items()
        }
        pairs = tuple(_pair(pair, moved, rng) for pair in summary.pairs)
        yield summary.model_copy(update={"readings": readings, "pairs": pairs})


def _covariance(summary: ScoreSummary, arms: tuple[str, ...]) -> Floats:
    """Covariance matrix of the readings' means, in the score's unit squared."""
    errors = [reading_level(summary.readings[arm], summary).standard_error * summary.scale for arm in arms]
    out = np.diag(np.square(errors))
    for i, first in enumerate(arms):
        for j, second in enumerate(arms):
            pair = summary.pair(first, second)
            if i != j and pair is not None and pair.table.n > 1:
                shared = pair.table.n / max(summary.readings[first].examples, pair.table.n)
                out[i, j] = out[j, i] = _correlation(pair.table) * shared * errors[i] * errors[j]
    return out


def _correlation(table: PairTable) -> float:
    n = table.n
    cross = table.product * n - table.first.total * table.second.total
    spread = table.first.variance * table.second.variance
    if spread <= 0.0:
        return 0.0
    return float(np.clip(cross / (n * (n - 1)) / MICRO**2 / spread**0.5, -1.0, 1.0))


def shifted(moments: Moments, by: float) -> Moments:
    """The same scores moved by `by` each: the variance is held."""
    step = round(by * MICRO)
    total = moments.total + moments.n * step
    squares = moments.squares + 2 * step * moments.total + moments.n * step * step
    return Moments.model_construct(n=moments.n, total=total, squares=squares)


def _reading(reading: Reading, by: float, rng: np.random.Generator) -> Reading:
    slices = {column: _cells(cells, by, rng) for column, cells in reading.slices.items()}
    moments = shifted(reading.moments, by)
    return reading.model_copy(update={"moments": moments, "slices": slices, "histogram": {}})


def _cells(cells: tuple[SliceCell, ...], by: float, rng: np.random.Generator) -> tuple[SliceCell, ...]:
    """Slices moved with their reading and around it, so that they still make up its mean."""
    sizes = np.array([cell.moments.n for cell in cells], dtype=float)
    if not sizes.sum():
        return cells
    errors = np.array([(cell.moments.variance / max(cell.moments.n, 1)) ** 0.5 for cell in cells])
    around = rng.standard_normal(len(cells)) * errors
    around -= float((sizes * around).sum() / sizes.sum())
    return tuple(
        cell.model_copy(update={"moments": shifted(cell.moments, by + extra), "histogram": {}})
        for cell, extra in zip(cells, around.tolist(), strict=True)
    )


def _pair(pair: Pair, moved: dict[str, float], rng: np.random.Generator) -> Pair:
    first, second = moved.get(pair.first_arm, 0.0), moved.get(pair.second_arm, 0.0)
    strata = {}
    for name in ("failing", "passing"):
        table: PairTable = getattr(pair, name)
        error = (table.difference.variance / table.n) ** 0.5 if table.n > 1 else 0.0
        strata[name] = _table(table, 0.0, error * float(rng.standard_normal()))
    return pair.model_copy(update={"table": _table(pair.table, first, second), **strata})


def _table(table: PairTable, first: float, second: float) -> PairTable:
    """Both sides moved, their covariance held; pass/fail counts no longer hold and are dropped."""
    if not table.n:
        return table
    one, other = shifted(table.first, first), shifted(table.second, second)
    product = table.product + (one.total * other.total - table.first.total * table.second.total) // table.n
    return PairTable.model_construct(
        n=table.n,
        both=0,
        lost=0,
        gained=0,
        neither=0,
        first=one,
        second=other,
        difference=shifted(table.difference, second - first),
        product=product,
    )
