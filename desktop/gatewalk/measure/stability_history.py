"""Histories drawn anew for the onset gate.

Where a shape was found, days are drawn around its fitted course, with the day noise estimated from the
original and the sampling error of each day: drawn around the observed days they would carry their noise
twice, and a clear ramp would look doubtful. Where no shape was found, the observed days are all there is.
"""

import numpy as np
from numpy.typing import NDArray

from gatewalk.domain.finding import Finding
from gatewalk.measure.onset import OnsetPrepared

Floats = NDArray[np.float64]


def histories(prepared: OnsetPrepared, finding: Finding, times: int, rng: np.random.Generator) -> Floats:
    """Means by batch, (batches, times), one row per entry of `prepared.days`, on the 0..1 scale."""
    course = finding.details.get("fit") if finding.determined else None
    noise = finding.details.get("noise")
    if not course or not noise:
        return prepared.resampled(times, rng)
    fitted = {str(day): float(value) / 100.0 for day, value in course}
    observed = prepared.series.mean.tolist()
    centre = np.array([fitted.get(day, seen) for day, seen in zip(prepared.days, observed, strict=True)])
    latent = _latent(prepared, noise["sd"] / 100.0, noise["memory"], times, rng)
    level = np.clip(centre[:, None] + latent, 0.0, 1.0)
    size = np.rint(prepared.series.size)[:, None]
    if prepared.series.spread is None:
        return np.asarray(rng.binomial(size.astype(np.int64), level) / size)
    error = np.sqrt(prepared.series.spread / prepared.series.size)[:, None]
    return np.clip(level + error * rng.standard_normal(level.shape), 0.0, 1.0)


def _latent(
    prepared: OnsetPrepared, sd: float, memory: float, times: int, rng: np.random.Generator
) -> Floats:
    """Day noise with a memory of `memory` per unit of time, stationary, (batches, times)."""
    time = np.asarray(prepared.series.time, dtype=float)
    out = np.zeros((len(time), times))
    if sd <= 0.0 or not len(time):
        return out
    fresh = rng.standard_normal(out.shape)
    out[0] = fresh[0]
    for k in range(1, len(time)):
        kept = memory ** (time[k] - time[k - 1]) if memory > 0 else 0.0
        out[k] = kept * out[k - 1] + np.sqrt(1.0 - kept * kept) * fresh[k]
    return sd * out
