"""Sizes, dates and courses of the shape that was found, for the card and the plot."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gatewalk.measure.intervals import Interval
from gatewalk.measure.onset.grid import Ramps
from gatewalk.measure.onset.noise import estimate_noise, projection
from gatewalk.measure.onset.prepare import Prepared
from gatewalk.measure.onset.series import Floats
from gatewalk.measure.onset.shapes import (
    GRADUAL,
    MIXED,
    SUDDEN,
    TRANSIENT,
    Shapes,
    best_pulse,
    step_and_slope,
    step_positions,
)
from gatewalk.measure.special import two_sided_z

#: Likelihood ratio that bounds the date of a step at 95 and 99 % (Hansen 2000).
DATE_95, DATE_99 = 7.35, 10.59
#: Signal-to-noise ratio under which the wider set is shown.
CLEAR_SNR = 10.0


@dataclass(frozen=True)
class Dated:
    """When a drop began: best day and interval, in days from the origin; `length` of the transition."""

    best: int
    low: int
    high: int
    confidence: float
    length: Interval | None = None


@dataclass(frozen=True, eq=False)
class Course:
    """Fitted course (N,), and the decline up to the last batch with its 95 % interval (0..1 scale)."""

    fit: Floats
    drop: float
    interval: Interval


def best_candidate(shapes: Shapes, column: int, slow: bool, longest: float) -> tuple[Ramps, int] | None:
    """Width and index of the best candidate among slow or among sudden ones."""
    found = [
        (float(gain[:, column].max()), ramps, int(gain[:, column].argmax()))
        for ramps, gain in shapes.gains
        if (ramps.days > longest) == slow
    ]
    if not found:
        return None
    _, ramps, index = max(found, key=lambda item: item[0])
    return ramps, index


def regressors(prepared: Prepared, shapes: Shapes, values: Floats, longest: float) -> Floats | None:
    """Columns (N x r) of the shape of the first series; None where nothing but a level is fitted."""
    shape, series = str(shapes.verdict[0]), prepared.series
    if shape == TRANSIENT:
        dip = best_pulse(prepared, values)[1][:, 0]
        batch = np.arange(series.n)
        return np.asarray((batch >= dip[0]) & (batch < dip[1]), dtype=float)[:, None]
    if shape == MIXED:
        gain, _, _ = step_and_slope(prepared, values)
        start = int(step_positions(prepared)[int(gain[:, 0].argmax())])
        step = (series.time >= prepared.grid.at(start)).astype(float)
        return np.column_stack((step, prepared.line))
    if shape not in (SUDDEN, GRADUAL) and shapes.largest[0] <= prepared.critical:
        return None
    slow = shape == GRADUAL or (shape != SUDDEN and shapes.sudden[0] < 0.5)
    picked = best_candidate(shapes, 0, slow, longest) or best_candidate(shapes, 0, not slow, longest)
    if picked is None:
        return None
    ramps, index = picked
    return prepared.grid.shape(series, ramps, int(ramps.starts[index]))[:, None]


def course(prepared: Prepared, columns: Floats | None, values: Floats) -> Course:
    """Fit of the given columns, by generalised least squares under the noise model."""
    y, nuisance = values[:, 0], prepared.nuisance
    if columns is None:
        columns = prepared.line[:, None]
        information = columns.T @ prepared.products.matrix @ columns
        slope = np.linalg.solve(information, columns.T @ (prepared.products.matrix @ y))
        half = two_sided_z(0.95) / float(np.sqrt(information[0, 0]))
        level = float(np.average(y, weights=1.0 / prepared.sampling))
        drop = -float(slope[0])
        return Course(np.full(len(y), level), drop, Interval(drop - half, drop + half))
    weighted = prepared.products.matrix @ columns
    information = columns.T @ weighted
    effect = np.linalg.solve(information, weighted.T @ y)
    rest = y - columns @ effect
    scaled = nuisance / prepared.sampling[:, None]
    levels = np.linalg.solve(nuisance.T @ scaled, scaled.T @ rest)
    fit = float(nuisance.mean(axis=0) @ levels) + columns @ effect
    full = columns.max(axis=0)
    drop = -float(full @ effect)
    half = two_sided_z(0.95) * float(np.sqrt(full @ np.linalg.inv(information) @ full))
    return Course(np.clip(fit, 0.0, 1.0), drop, Interval(drop - half, drop + half))


def snr(prepared: Prepared, drop: float) -> float:
    """Drop over the standard error of a half-to-half difference under the noise model."""
    noise = prepared.noise
    latent = noise.variance * (1.0 + noise.memory) / (1.0 - noise.memory)
    return float(drop / np.sqrt(4.0 * (prepared.sampling.mean() + latent) / prepared.series.n))


def date_of_step(prepared: Prepared, gain: Floats, clear: bool) -> Dated | None:
    """Day of a step from the gains (steps,) of all step candidates; a wider set where the signal is weak.

    Days without a batch count as possible as the batch after them, since nothing distinguishes them.
    """
    top = float(gain.max(initial=0.0))
    if top <= 0.0:
        return None
    starts, cut = step_positions(prepared), DATE_95 if clear else DATE_99
    inside = starts[gain >= top - cut]
    best = int(starts[int(gain.argmax())])
    first_seen = int(prepared.series.time[prepared.grid.first_after[best]])
    low, high = prepared.grid.at(int(inside.min())), prepared.grid.at(int(inside.max()))
    return Dated(first_seen, low, max(high, first_seen), 0.95 if clear else 0.99)


def date_of_ramp(prepared: Prepared, shapes: Shapes, longest: float) -> Dated | None:
    """Start of a gradual decline: posterior median and 95 % limits, and those of its length in days."""
    slow = [(ramps, gain[:, 0]) for ramps, gain in shapes.gains if ramps.days > longest]
    if not slow:
        return None
    top = max(float(gain.max()) for _, gain in slow)
    starts = np.concatenate([ramps.starts for ramps, _ in slow]) * prepared.grid.stride
    lengths = np.concatenate([np.full(len(ramps.starts), ramps.days) for ramps, _ in slow])
    weight = np.concatenate([np.exp(0.5 * (gain - top)) / len(gain) for _, gain in slow])
    low, middle, high = _quantiles(starts, weight)
    short, _, long = _quantiles(lengths, weight)
    return Dated(int(middle), int(low), int(high), 0.95, Interval(float(short), float(long)))


def _quantiles(values: Floats, weight: Floats) -> tuple[float, float, float]:
    order = np.argsort(values, kind="stable")
    share = np.cumsum(weight[order]) / weight.sum()
    at = np.minimum(np.searchsorted(share, (0.025, 0.5, 0.975)), len(order) - 1)
    low, middle, high = values[order][at].tolist()
    return low, middle, high


def ruled_out(
    prepared: Prepared, values: Floats, shape: NDArray[np.str_], material: float
) -> NDArray[np.bool_]:
    """Whether each history (N x R) rules a lasting drop of `material` out at 90 %.

    Upper limits of a steady decline and of steps after a third, half and two thirds of the batches must
    all lie below it; after a dip, that of the level behind it against the level before.
    """
    n, series = prepared.series.n, prepared.series
    columns = [prepared.line]
    columns += [(series.time >= series.time[n * k // 6]).astype(float) for k in (2, 3, 4)]
    below = np.ones(values.shape[1], dtype=bool)
    for column in columns:
        below &= _upper_drop(prepared.products.matrix, column[:, None], values) < material
    dips = np.flatnonzero(shape == TRANSIENT)
    if len(dips):
        below[dips] = _level_behind(prepared, values[:, dips]) < material
    return below


def _level_behind(prepared: Prepared, values: Floats) -> Floats:
    """90 % upper limit of the drop that is left behind each dip.

    The noise was estimated beside declines, which leave a dip in it; it is estimated anew beside the first
    history's dip, and that serves all.
    """
    n, ends = prepared.series.n, best_pulse(prepared, values)[1]
    batch, limits, matrix = np.arange(n), [], None
    for column, (first, end) in enumerate(ends.T):
        pair = np.column_stack((batch >= end, (batch >= first) & (batch < end))).astype(float)
        if matrix is None:
            noise = estimate_noise(
                prepared.series, prepared.sampling, np.column_stack((prepared.nuisance, pair))
            )
            matrix = projection(prepared.series, prepared.sampling * noise.scale, noise, prepared.nuisance)
        limits.append(_upper_drop(matrix, pair, values[:, column : column + 1])[0])
    return np.array(limits)


def _upper_drop(matrix: Floats, columns: Floats, values: Floats) -> Floats:
    """90 % upper limit of the decline along the first of `columns`, the others fitted beside it."""
    weighted = matrix @ columns
    inverse = np.linalg.pinv(columns.T @ weighted)
    effect = (inverse @ weighted.T @ values)[0]
    return np.asarray(-effect + two_sided_z(0.90) * np.sqrt(max(float(inverse[0, 0]), 0.0)))


def two_steps(prepared: Prepared, values: Floats) -> tuple[float, int, int]:
    """Largest gain of two declining steps together, and the days (offsets) of their first batches."""
    matrix, n = prepared.products.matrix, prepared.series.n
    sums = (matrix @ values[:, 0])[::-1].cumsum()[::-1]
    gram = matrix[::-1, ::-1].cumsum(axis=0).cumsum(axis=1)[::-1, ::-1]
    one, other = np.triu_indices(n, k=3)
    inside = (one >= 3) & (other <= n - 3)
    one, other = one[inside], other[inside]
    if not len(one):
        return 0.0, 0, 0
    a, b, c = gram[one, one], gram[other, other], gram[one, other]
    determinant = np.maximum(a * b - c**2, 1e-9 * a * b + 1e-300)
    first = (b * sums[one] - c * sums[other]) / determinant
    second = (a * sums[other] - c * sums[one]) / determinant
    gain = np.where((first < 0) & (second < 0), first * sums[one] + second * sums[other], 0.0)
    best = int(gain.argmax())
    return float(gain[best]), int(prepared.series.time[one[best]]), int(prepared.series.time[other[best]])
