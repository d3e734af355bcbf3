"""The joint distribution of the scores of one example over its re-runs, rebuilt from the summaries.

The file keeps pairs of arms, never triples. The joint used here is the one of largest entropy that agrees
with every reading by slice and with every pairing (iterative proportional fitting; Deming and Stephan
1940), so resampled pairings vary together as far as the summaries tell.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gatewalk.domain.scores import PairTable, Reading, ScoreSummary
from gatewalk.measure.recovery_gain import FULL_SHARE

Floats = NDArray[np.float64]

#: States of an example in an arm.
ABSENT, WRONG, RIGHT = 0, 1, 2

#: Sweeps of proportional fitting; the tables at hand settle within a few dozen.
SWEEPS = 80


@dataclass(frozen=True)
class Joint:
    """`weights` (slices, 3, ..., 3): expected examples by slice and by state in each of `arms`."""

    arms: tuple[str, ...]
    slices: tuple[str, ...]
    weights: Floats

    def draw(self, rng: np.random.Generator, times: int) -> Floats:
        """`times` multinomial resamples, shaped (times, slices, 3, ..., 3)."""
        total = float(self.weights.sum())
        shape = (times, *self.weights.shape)
        if total <= 0:
            return np.zeros(shape)
        flat = np.maximum(self.weights.ravel(), 0.0)
        return rng.multinomial(round(total), flat / flat.sum(), size=times).reshape(shape).astype(float)


def joint_arms(summary: ScoreSummary) -> tuple[str, ...]:
    """`current` first, then every arm whose examples (nearly) all are examples of current."""
    found = ["current"] if "current" in summary.readings else []
    for arm in ("control", "context", "prompt", "baseline"):
        reading = summary.readings.get(arm)
        pair = summary.pair("baseline", "current") if arm == "baseline" else summary.pair("current", arm)
        if reading is None or pair is None or not found:
            continue
        if pair.table.n >= FULL_SHARE * max(reading.moments.n, 1):
            found.append(arm)
    return tuple(found)


def fit_joint(summary: ScoreSummary, arms: tuple[str, ...], column: str | None) -> Joint:
    """Fit the joint of `arms` over the slices of `column` (one slice where it is None)."""
    names = slice_names(summary, arms, column)
    counts = {arm: slice_counts(summary, summary.readings[arm], names, column) for arm in arms}
    sizes = counts[arms[0]].sum(axis=1)
    weights = np.ones((len(names), *(3 for _ in arms)))
    margins = {arm: _margin(counts[arm], sizes) for arm in arms}
    pairs = [p for p in summary.pairs if p.first_arm in arms and p.second_arm in arms and p.table.n]
    for _ in range(SWEEPS):
        before = weights.copy()
        for k, arm in enumerate(arms):
            weights = _fit_margin(weights, k, margins[arm])
        for pair in pairs:
            i, j = arms.index(pair.first_arm), arms.index(pair.second_arm)
            tables = _tables(pair.table, pair.slices.get(column or "", {}), names)
            weights = _fit_pair(weights, i, j, tables)
        if np.abs(weights - before).max() < 1e-7 * max(float(sizes.sum()), 1.0):
            break
    return Joint(arms, names, weights)


def slice_names(summary: ScoreSummary, arms: Sequence[str], column: str | None) -> tuple[str, ...]:
    """Slice values of the arms, and "" for rows without one."""
    if column is None:
        return ("",)
    cells = (cell for arm in arms for cell in summary.readings[arm].slices.get(column, ()))
    return (*dict.fromkeys(cell.value for cell in cells if cell.value), "")


def slice_counts(
    summary: ScoreSummary, reading: Reading, names: tuple[str, ...], column: str | None
) -> Floats:
    """Wrong and right rows by slice, (slices, 2); rows without a slice stand under ""."""
    out = np.zeros((len(names), 2))
    cells = {c.value: c.moments for c in reading.slices.get(column, ())} if column is not None else {}
    for k, name in enumerate(names):
        moments = cells.get(name)
        if moments is not None and name:
            right = moments.n * (moments.mean - summary.low) / summary.scale
            out[k] = (moments.n - right, right)
    whole = reading.moments
    right = whole.n * (whole.mean - summary.low) / summary.scale if whole.n else 0.0
    out[names.index("")] = np.maximum(np.array([whole.n - right, right]) - out.sum(axis=0), 0.0)
    return np.rint(out)


def _margin(counts: Floats, sizes: Floats) -> Floats:
    """Absent, wrong and right examples by slice, (slices, 3)."""
    absent = np.maximum(sizes - counts.sum(axis=1), 0.0)
    return np.column_stack([absent, counts])


def _fit_margin(weights: Floats, axis: int, target: Floats) -> Floats:
    others = tuple(k + 1 for k in range(weights.ndim - 1) if k != axis)
    now = weights.sum(axis=others)
    ratio = np.divide(target, now, out=np.zeros_like(target), where=now > 0)
    shape = [weights.shape[0]] + [3 if k == axis else 1 for k in range(weights.ndim - 1)]
    return np.asarray(weights * ratio.reshape(shape))


def _tables(whole: PairTable, by_slice: Mapping[str, PairTable], names: tuple[str, ...]) -> Floats:
    """(slices, 2, 2) counts where the slices account for the whole pairing, else (1, 2, 2) of the whole."""
    held = sum(t.n for value, t in by_slice.items() if value in names)
    if by_slice and held == whole.n:
        return np.array([_two_by_two(by_slice.get(name, PairTable())) for name in names])
    return np.array([_two_by_two(whole)])


def _two_by_two(table: PairTable) -> list[list[float]]:
    return [[float(table.neither), float(table.gained)], [float(table.lost), float(table.both)]]


def _fit_pair(weights: Floats, first: int, second: int, tables: Floats) -> Floats:
    moved = np.moveaxis(weights, (first + 1, second + 1), (1, 2))
    seen = moved[:, 1:, 1:]
    others = tuple(range(3, moved.ndim))
    now = seen.sum(axis=others) if others else seen.copy()
    if len(tables) == 1:
        now = now.sum(axis=0, keepdims=True)
    ratio = np.divide(tables, now, out=np.zeros_like(tables), where=now > 0)
    scaled = moved.copy()
    scaled[:, 1:, 1:] = seen * ratio.reshape(*ratio.shape, *(1 for _ in others))
    return np.moveaxis(scaled, (1, 2), (first + 1, second + 1))
