"""How much a day's level wanders beyond sampling: variance and memory of a latent daily noise.

A history of scores is rougher than its counts say, and neighbouring days move together. Taking that for a
change, or a change for that, is the chief way to be wrong about a drop's shape; so both are estimated
together (restricted likelihood over a grid, mean of the flat posterior) before any candidate is judged.
"""

from dataclasses import dataclass

import numpy as np

from gatewalk.measure.onset.series import Floats, Series

#: Latent variance as a multiple of the mean sampling variance, and its correlation from batch to batch.
VARIANCES = np.array([0.0, 0.1, 0.25, 0.5, 0.8, 1.2, 1.8, 2.7, 4.0, 7.0, 12.0, 20.0])
MEMORIES = np.array([0.0, 0.2, 0.4, 0.6, 0.8])
#: Order of the contraction below, found once.
PATH = ["einsum_path", (0, 1), (0, 1)]


@dataclass(frozen=True)
class Noise:
    """Latent variance (score scale squared), its correlation per batch, and the sampling scale used.

    `scale` multiplies the binomial variance where the same ids are scored again (1 otherwise).
    """

    variance: float
    memory: float
    scale: float = 1.0


def correlations(series: Series, memory: float | Floats) -> Floats:
    """memory ** |distance in batches| for each pair of batches; an array of memories gives a stack."""
    lag = np.abs(series.time[:, None] - series.time[None, :])
    rho = np.asarray(memory, dtype=float)[..., None]
    by_lag = rho ** (np.arange(int(lag.max()) + 1) / series.unit)
    by_lag[..., 0] = 1.0
    return np.asarray(by_lag[..., lag])


def _spectra(series: Series, root: Floats) -> tuple[Floats, Floats]:
    """Eigenvalues and vectors of the scaled correlations of each memory; those of none are plain."""
    outer = root[:, None] * root[None, :]
    values, vectors = np.linalg.eigh(correlations(series, MEMORIES[1:]) / outer)
    plain = np.concatenate((1.0 / root[None, :] ** 2, values))
    return plain, np.concatenate((np.eye(series.n)[None], vectors))


def estimate_noise(series: Series, sampling: Floats, mean_model: Floats) -> Noise:
    """Posterior mean of latent variance and memory by REML on a grid (flat prior).

    `sampling` (N) is the variance from counts, `mean_model` (N x p) the regressors of the mean. One
    eigenvalue problem per memory serves every variance; collinear regressors count once. Where one set of
    ids is scored again and again its members mostly answer alike, so the counts overstate the scatter: the
    scale of the sampling variance is then free, and integrated out.
    """
    root, unit = np.sqrt(sampling), float(sampling.mean())
    values, vectors = _spectra(series, root)
    basis, sizes, _ = np.linalg.svd(mean_model, full_matrices=False)
    basis = basis[:, sizes > 1e-6 * sizes[0]]
    turned = np.swapaxes(vectors, 1, 2) @ (np.column_stack((series.mean, basis)) / root[:, None])
    weights = 1.0 + unit * VARIANCES[None, :, None] * np.maximum(values, 0.0)[:, None, :]
    moments = np.einsum("rni,rvn,rnj->rvij", turned, 1.0 / weights, turned, optimize=PATH)
    inner, cross = moments[..., 1:, 1:], moments[..., 1:, :1]
    rest = moments[..., 0, 0] - (cross * np.linalg.solve(inner, cross)).sum(axis=(-2, -1))
    volume = np.log(weights).sum(axis=-1) + np.linalg.slogdet(inner)[1]
    freedom = max(series.n - basis.shape[1], 1)
    scale = np.maximum(rest, 1e-3 * freedom) / freedom if series.repeated else np.ones_like(rest)
    fit = freedom * np.log(scale) if series.repeated else rest
    share = np.exp(-0.5 * (volume + fit - (volume + fit).min()))
    share /= share.sum()
    return Noise(
        float((share * scale * VARIANCES).sum()) * unit,
        float((share.sum(axis=1) * MEMORIES).sum()),
        float((share * scale).sum()),
    )


def projection(series: Series, sampling: Floats, noise: Noise, nuisance: Floats) -> Floats:
    """V^-1 with the nuisance regressors (N x q) projected out: y' M y is the whitened residual sum."""
    if noise.variance > 0.0:
        inverse = np.linalg.inv(np.diag(sampling) + noise.variance * correlations(series, noise.memory))
    else:
        inverse = np.diag(1.0 / sampling)
    weighted = inverse @ nuisance
    return np.asarray(inverse - weighted @ np.linalg.solve(nuisance.T @ weighted, weighted.T))
