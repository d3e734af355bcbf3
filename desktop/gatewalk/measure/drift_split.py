"""A drop split into three terms that sum to it exactly: new kinds, another mix, familiar kinds got worse.

Kitagawa's decomposition (1955; Oaxaca and Blinder; as in Cai, Namkoong and Yadlowsky, arXiv 2303.02011)
over slices that the baseline knew, plus what slices that it did not know add. All functions take any
number of leading axes, so that thousands of resamples are split at once.
"""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from gatewalk.domain.scores import ScoreSummary, SliceCell

Floats = NDArray[np.float64]


class Terms(NamedTuple):
    """Terms of a drop on the 0..1 scale (arrays over resamples). `data` is unseen + mix."""

    drop: Floats
    within: Floats
    mix: Floats
    unseen: Floats

    @property
    def data(self) -> Floats:
        return np.asarray(self.mix + self.unseen)


@dataclass(frozen=True)
class Window:
    """One reading by slice: `counts` rows and `sums` of 0..1 scores per slice.

    For resampling: rows fall into cells of one `value` in one slice (`cell_slice`, `cell_value`,
    `cell_weight`), or, where the scores take too many values, slice means vary by `spread`.
    """

    counts: Floats
    sums: Floats
    cell_slice: NDArray[np.intp]
    cell_value: Floats
    cell_weight: Floats
    spread: Floats
    deff: float = 1.0

    @property
    def size(self) -> float:
        return float(self.counts.sum())


class _Rates(NamedTuple):
    """Accuracies and familiar-only mixes of both windows, per slice."""

    a0: Floats
    a1: Floats
    q0: Floats
    q1: Floats


def _rates(n0: Floats, s0: Floats, n1: Floats, s1: Floats, familiar: NDArray[np.bool_]) -> _Rates:
    f0, f1 = n0 * familiar, n1 * familiar
    known0, known1 = f0.sum(-1), f1.sum(-1)
    a0 = np.where(n0 > 0, s0 / _safe(n0), 0.0)
    a1 = np.where(n1 > 0, s1 / _safe(n1), a0)
    q0 = f0 / _safe(known0)[..., None]
    q1 = np.where((known1 > 0)[..., None], f1 / _safe(known1)[..., None], q0)
    return _Rates(a0, a1, q0, q1)


def terms(n0: Floats, s0: Floats, n1: Floats, s1: Floats, familiar: NDArray[np.bool_]) -> Terms:
    """Split baseline - current. Arrays (..., slices) of row counts and score sums; `familiar` (slices,).

    A familiar slice that is gone now keeps its baseline accuracy. Without any familiar row left now, the
    whole drop is unseen. D = W + M + U holds to rounding.
    """
    a0, a1, q0, q1 = _rates(n0, s0, n1, s1, familiar)
    drop = s0.sum(-1) / _safe(n0.sum(-1)) - s1.sum(-1) / _safe(n1.sum(-1))
    within = (0.5 * (q0 + q1) * (a0 - a1) * familiar).sum(-1)
    mix = ((q0 - q1) * 0.5 * (a0 + a1) * familiar).sum(-1)
    if not familiar.any():
        within, mix = np.zeros_like(drop), np.zeros_like(drop)
    return Terms(drop, within, mix, drop - within - mix)


def slice_terms(
    n0: Floats, s0: Floats, n1: Floats, s1: Floats, familiar: NDArray[np.bool_]
) -> tuple[Floats, Floats, Floats]:
    """What each slice adds to within, mix and unseen (slices,); each sums to its term.

    A slice adds to the mix as far as its share moved, against the average of familiar slices.
    """
    a0, a1, q0, q1 = _rates(n0, s0, n1, s1, familiar)
    level0, level1 = float((q0 * a0).sum()), float((q1 * a1).sum())
    within = 0.5 * (q0 + q1) * (a0 - a1) * familiar
    mix = (q0 - q1) * (0.5 * (a0 + a1) - 0.5 * (level0 + level1)) * familiar
    p0, p1 = n0 / _safe(n0.sum(-1)), n1 / _safe(n1.sum(-1))
    unseen = (p1 * (level1 - a1) - p0 * (level0 - a0)) * ~familiar
    return within, mix, unseen


def _safe(value: Floats) -> Floats:
    return np.where(value > 0, value, 1.0)


def window(
    cells: tuple[SliceCell, ...], names: tuple[str, ...], summary: ScoreSummary, deff: float = 1.0
) -> Window:
    """The cells of one reading in the order of `names`, ready to split and to resample."""
    by_name = {cell.value: cell for cell in cells}
    counts, sums, spread = np.zeros(len(names)), np.zeros(len(names)), np.zeros(len(names))
    index: list[int] = []
    value: list[float] = []
    weight: list[float] = []
    for k, name in enumerate(names):
        cell = by_name.get(name)
        if cell is None or cell.moments.n == 0:
            continue
        n = cell.moments.n
        mean = min(max((cell.moments.mean - summary.low) / summary.scale, 0.0), 1.0)
        counts[k], sums[k] = n, n * mean
        levels = _levels(cell, summary, mean)
        spread[k] = 0.0 if levels else np.sqrt(cell.moments.variance) / summary.scale
        for score, times in levels or [(mean, float(n))]:
            index.append(k)
            value.append(score)
            weight.append(times)
    return Window(
        counts,
        sums,
        np.array(index, dtype=np.intp),
        np.array(value),
        np.array(weight),
        spread,
        max(deff, 1.0),
    )


def _levels(cell: SliceCell, summary: ScoreSummary, mean: float) -> list[tuple[float, float]]:
    """Distinct scores with their counts, plus 1/4 pseudo-count each for pass/fail; empty if unknown."""
    n = cell.moments.n
    if summary.binary:
        return [(1.0, n * mean + 0.25), (0.0, n * (1.0 - mean) + 0.25)]
    if sum(cell.histogram.values()) != n:
        return []
    return [((float(text) - summary.low) / summary.scale, float(k)) for text, k in cell.histogram.items()]


def resample(rng: np.random.Generator, source: Window, times: int) -> tuple[Floats, Floats]:
    """Row counts and score sums of `times` multinomial resamples, each (times, slices).

    Repeated rows of one example are no new information: fewer rows, size / deff, are drawn then.
    """
    slices = len(source.counts)
    if source.size <= 0:
        return np.zeros((times, slices)), np.zeros((times, slices))
    drawn = max(1, round(source.size / source.deff))
    table = rng.multinomial(drawn, source.cell_weight / source.cell_weight.sum(), size=times).astype(float)
    held, starts = np.unique(source.cell_slice, return_index=True)
    counts, sums = np.zeros((times, slices)), np.zeros((times, slices))
    counts[:, held] = np.add.reduceat(table, starts, axis=1)
    sums[:, held] = np.add.reduceat(table * source.cell_value, starts, axis=1)
    if source.spread.any():
        noise = rng.standard_normal(counts.shape) * source.spread * np.sqrt(counts)
        sums = np.clip(sums + noise, 0.0, counts)
    return counts, sums


def resampled_terms(
    first: Window, second: Window, familiar: NDArray[np.bool_], seed: int, resamples: int = 1000
) -> Terms:
    """Terms of `resamples` independent resamples of both windows."""
    rng = np.random.default_rng(seed)
    n0, s0 = resample(rng, first, resamples)
    n1, s1 = resample(rng, second, resamples)
    return terms(n0, s0, n1, s1, familiar)
