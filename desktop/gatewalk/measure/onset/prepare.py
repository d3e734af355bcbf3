"""From a series to everything that judging shapes needs, computed once and used for any number of series.

The noise, the whitening and the inner products of all candidates depend on days and counts, hardly on the
scores: they are kept here, so that hundreds of resampled histories can be judged at the price of a few.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from gatewalk.measure.onset.grid import Grid, Ramps, StepProducts, make_grid, running, step_products
from gatewalk.measure.onset.noise import Noise, estimate_noise, projection
from gatewalk.measure.onset.series import Flags, Floats, Series, outliers

#: Batches, and weekdays or weekends among them, from which a weekend effect is fitted.
WEEKEND_FROM = 21
WEEKEND_EACH = 3
#: Degrees of freedom that choosing the best candidate takes from the noise.
SELECTION = 8.0
#: 99 % point of the largest gain without a drop, by batches (20,000 simulated series of known noise each),
#: and what is added because the noise is estimated (simulation).
MARGIN_FOR_NOISE = 0.8
CRITICAL = ((14, 8.8), (21, 9.5), (30, 9.9), (45, 10.3), (60, 10.9), (90, 11.0), (120, 11.1), (180, 11.7))


@dataclass(frozen=True, eq=False)
class Prepared:
    """A series made ready. `series` holds the batches in use, `kept` flags them among `whole`.

    `nuisance` (N x q) is [1, weekend], `products` the step products, `line` a linear course 0..1 over the
    batches, `critical` the 1 % detection limit.
    """

    whole: Series
    kept: Flags
    series: Series
    nuisance: Floats
    sampling: Floats
    noise: Noise
    grid: Grid
    products: StepProducts
    line: Floats
    critical: float


def critical_gain(n: int) -> float:
    """Detection limit at 1 % for `n` batches: linear in log n between the simulated points and beyond."""
    sizes, limits = np.log([c[0] for c in CRITICAL]), [c[1] + MARGIN_FOR_NOISE for c in CRITICAL]
    if n > CRITICAL[-1][0]:
        return limits[-1] + float(np.log(n) - sizes[-1])
    return float(np.interp(np.log(max(n, 2)), sizes, limits))


def nuisance_of(series: Series) -> Floats:
    """[1] or [1, weekend]; the weekend enters only where days of both kinds are many enough."""
    ones, weekend = np.ones(series.n), series.weekend
    counts = int(weekend.sum()), int(series.n - weekend.sum())
    if series.n < WEEKEND_FROM or min(counts) < WEEKEND_EACH or series.unit >= 2:
        return ones[:, None]
    return np.column_stack((ones, weekend.astype(float)))


def prepare(series: Series, outlier_limit: float) -> Prepared | None:
    """Set outliers aside, estimate the noise and whiten. None where no candidate fits the series.

    The last few series are remembered: readings are proposed from the same history that gate 1 judges.
    """
    return _prepared(_Known(series), outlier_limit)


class _Known:
    """A series as the key of what was made of it: equal where all its figures are."""

    def __init__(self, series: Series) -> None:
        self.series = series
        arrays = (series.time, series.mean, series.size)
        plain = (series.origin, series.spread, series.unit, series.repeated)
        self._key = (*plain, *(array.tobytes() for array in arrays))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Known) and self._key == other._key

    def __hash__(self) -> int:
        return hash(self._key)


@lru_cache(maxsize=4)
def _prepared(known: _Known, outlier_limit: float) -> Prepared | None:
    series = known.series
    aside = outliers(series, outlier_limit)
    used = series.keep(~aside)
    if used.n < 2:
        return None
    grid = make_grid(used)
    if not any(r.stride_width == 0 for r in grid.ramps):
        return None
    nuisance = nuisance_of(used)
    line = (used.time - used.time[0]) / max(float(used.time[-1] - used.time[0]), 1.0)
    sampling, noise = _noise(used, grid, nuisance, line)
    matrix = projection(used, sampling, noise, nuisance) / _inflation(used)
    products = step_products(matrix, grid)
    return Prepared(
        series, ~aside, used, nuisance, sampling, noise, grid, products, line, critical_gain(used.n)
    )


def _inflation(series: Series) -> float:
    """Factor on the noise, which is estimated beside the best of many candidates and so comes out low.

    The choice costs about eight degrees of freedom (simulation). A fixed set's free scale needs none.
    """
    return 1.0 if series.repeated else 1.0 + SELECTION / series.n


def _noise(series: Series, grid: Grid, nuisance: Floats, line: Floats) -> tuple[Floats, Noise]:
    """Sampling variance around a first fitted course, and the latent noise given the best ramp."""
    overall = float(np.average(series.mean, weights=series.size))
    sampling = series.sampling_variance(np.full(series.n, overall))
    matrix = projection(series, sampling, Noise(0.0, 0.0), nuisance)
    products = step_products(matrix, grid)
    ramps, start = _best(products, series.mean)
    course = grid.shape(series, ramps, start)
    design = np.column_stack((nuisance, course))
    weighted = design / sampling[:, None]
    fitted = design @ np.linalg.lstsq(weighted.T @ design, weighted.T @ series.mean, rcond=None)[0]
    sampling = series.sampling_variance(fitted)
    slope = [] if np.allclose(course, line) else [line]
    noise = estimate_noise(series, sampling, np.column_stack((design, *slope)))
    return sampling * noise.scale, noise


def _best(products: StepProducts, values: Floats) -> tuple[Ramps, int]:
    best = None
    for ramps, gain in gains(products, values[:, None]):
        index = int(gain[:, 0].argmax())
        if best is None or gain[index, 0] > best[0]:
            best = (float(gain[index, 0]), ramps, int(ramps.starts[index]))
    assert best is not None
    return best[1], best[2]


def gains(
    products: StepProducts, values: Floats, sign: Callable[[Floats], Floats] = np.negative
) -> list[tuple[Ramps, Floats]]:
    """Gain in log likelihood (times 2) of every candidate: (x'My)^2 / x'Mx for a decline, 0 otherwise.

    `values` is N x R; each entry pairs the candidates of one width with (candidates x R) gains. `sign`
    turns the score round: the identity looks for rises.
    """
    scores = products.step_scores(values)
    sums = running(scores)
    found = []
    for ramps in products.grid.ramps:
        information = products.information(ramps)[:, None]
        towards = np.maximum(sign(products.scores(ramps, scores, sums)), 0.0)
        gain = np.where(information > 1e-9 * information.max(initial=0.0), towards**2, 0.0)
        found.append((ramps, gain / np.maximum(information, 1e-300)))
    return found
