"""Which shape a history has: none, sudden, gradual, mixed, transient or undetermined.

The length of the transition has a posterior: the average likelihood of all starts at each length. Most
classifiers ask for the best change point, which a slow ramp has as well; averaging over starts and lengths
is what keeps a ramp from being called sudden.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gatewalk.measure.onset.events import EventWindow, event_evidence
from gatewalk.measure.onset.grid import Ramps
from gatewalk.measure.onset.prepare import Prepared, gains
from gatewalk.measure.onset.series import Floats

#: Gain that a dip must have.
PULSE_GAIN = 15.0
#: Batches that a dip must last.
PULSE_LEAST = 5
#: Margin, beside the log of the batches, of a dip or a mixed decline; z of the step in the latter.
MARGIN = 2.0
STEP_Z = -3.5

NONE, SUDDEN, GRADUAL, MIXED, TRANSIENT, OPEN = "none", "sudden", "gradual", "mixed", "transient", "open"


@dataclass(frozen=True)
class Priors:
    """Share of sudden drops before seeing the scores, longest sudden transition in days, and cut point."""

    sudden: float = 0.5
    longest: float = 7.0
    call: float = 0.8


@dataclass(frozen=True, eq=False)
class Shapes:
    """Shapes of R series: `verdict` (R,), `sudden` P(sudden), `largest` the best gain, `events` (k x R).

    `widths` (W x R) is the posterior of the transition length, `gains` the candidates' gains. `events` are
    those of a step on top of a steady decline where the shape is mixed.
    """

    verdict: NDArray[np.str_]
    sudden: Floats
    largest: Floats
    events: Floats
    widths: Floats
    gains: list[tuple[Ramps, Floats]]


def judge(
    prepared: Prepared, values: Floats, priors: Priors, windows: tuple[EventWindow, ...] = ()
) -> Shapes:
    """Shape of each column of `values` (N x R; N the batches of `prepared.series`)."""
    found = gains(prepared.products, values)
    largest = np.max([g.max(axis=0) for _, g in found], axis=0)
    half = [0.5 * (gain - largest) for _, gain in found]
    means = np.array([np.exp(h).mean(axis=0) for h in half])
    is_sudden = np.array([ramps.days <= priors.longest for ramps, _ in found])
    events = event_evidence(found, half, is_sudden, windows, prepared.grid.stride)
    sudden_mass, event_mass, slow_mass = _masses(means, is_sudden, events, priors.sudden)
    total = np.maximum(sudden_mass + event_mass.sum(axis=0) + slow_mass, 1e-300)
    sudden = (sudden_mass + event_mass.sum(axis=0)) / total
    widths = _width_posterior(means, is_sudden, sudden)
    verdict = np.full(values.shape[1], OPEN, dtype="<U9")
    verdict[sudden >= priors.call] = SUDDEN
    verdict[sudden <= 1.0 - priors.call] = GRADUAL
    both = mixed(prepared, values, largest)
    verdict[both] = MIXED
    verdict[largest <= prepared.critical] = NONE
    verdict[transient(prepared, values, largest)] = TRANSIENT
    attributed = event_mass / total
    if both.any() and windows:
        attributed[:, both] = _mixed_events(prepared, values[:, both], windows)
    return Shapes(verdict, sudden, largest, attributed, widths, found)


def _mixed_events(prepared: Prepared, values: Floats, windows: tuple[EventWindow, ...]) -> Floats:
    """Posterior of each event as the step of a mixed decline; half the prior lies on the log."""
    gain, _, _ = step_and_slope(prepared, values)
    half = 0.5 * (gain - gain.max(axis=0))
    steps = [(ramps, gain) for ramps in prepared.grid.ramps if ramps.stride_width == 0]
    events = event_evidence(steps, [half], np.array([True]), windows, prepared.grid.stride) / len(windows)
    return np.asarray(events / (np.exp(half).mean(axis=0) + events.sum(axis=0)))


def _masses(
    means: Floats, is_sudden: NDArray[np.bool_], events: Floats, prior: float
) -> tuple[Floats, Floats, Floats]:
    """Unnormalised posterior of: sudden on any day, sudden at each event, gradual."""
    zero = np.zeros(means.shape[1])
    anywhere = means[is_sudden].mean(axis=0) if is_sudden.any() else zero
    slow = means[~is_sudden].mean(axis=0) if (~is_sudden).any() else zero
    if not len(events):
        return prior * anywhere, events, (1.0 - prior) * slow
    return 0.5 * prior * anywhere, 0.5 * prior * events / len(events), (1.0 - prior) * slow


def _width_posterior(means: Floats, is_sudden: NDArray[np.bool_], sudden: Floats) -> Floats:
    posterior = np.zeros_like(means)
    for flags, share in ((is_sudden, sudden), (~is_sudden, 1.0 - sudden)):
        if flags.any():
            posterior[flags] = share * means[flags] / np.maximum(means[flags].sum(axis=0), 1e-300)
    return posterior


def step_positions(prepared: Prepared) -> NDArray[np.int64]:
    """Positions of the step candidates."""
    return next(r.starts for r in prepared.grid.ramps if r.stride_width == 0)


def step_and_slope(prepared: Prepared, values: Floats) -> tuple[Floats, Floats, Floats]:
    """Each step together with a linear course: joint gain, z of the step, slope (steps x R).

    Two regressors by their normal equations under the projection.
    """
    products, starts = prepared.products, step_positions(prepared)
    line = products.matrix @ prepared.line
    line_line = float(prepared.line @ line)
    step_line = products.step_sums(line[:, None])[starts]
    step_step = np.diag(products.gram)[starts][:, None]
    step_y = products.step_scores(values)[starts]
    line_y = (line @ values)[None, :]
    determinant = np.maximum(step_step * line_line - step_line**2, 1e-9 * step_step * line_line + 1e-300)
    step = (line_line * step_y - step_line * line_y) / determinant
    slope = (step_step * line_y - step_line * step_y) / determinant
    z = step / np.sqrt(line_line / determinant)
    return step * step_y + slope * line_y, z, slope


def mixed(prepared: Prepared, values: Floats, largest: Floats) -> NDArray[np.bool_]:
    """Whether a step on top of a steady decline beats every single transition by its margin."""
    gain, z, slope = step_and_slope(prepared, values)
    best = gain.argmax(axis=0)
    pick = (best, np.arange(values.shape[1]))
    margin = 0.5 * np.log(prepared.series.n) + MARGIN
    return np.asarray((gain[pick] - largest > margin) & (z[pick] < STEP_Z) & (slope[pick] < 0))


def transient(prepared: Prepared, values: Floats, largest: Floats) -> NDArray[np.bool_]:
    """Whether a dip that recovered beats every decline and every rise by its margin."""
    gain, _ = best_pulse(prepared, values)
    scores = prepared.products.step_scores(values)[step_positions(prepared)]
    information = np.diag(prepared.products.gram)[step_positions(prepared)][:, None]
    rise = (np.maximum(scores, 0.0) ** 2 / np.maximum(information, 1e-300)).max(axis=0)
    margin = np.log(prepared.series.n) + MARGIN
    return np.asarray((gain > PULSE_GAIN) & (gain > np.maximum(largest, rise) + margin))


def best_pulse(prepared: Prepared, values: Floats) -> tuple[Floats, NDArray[np.int64]]:
    """Largest gain of a dip from one batch up to another, and its (first, end) batch indices (2 x R)."""
    n = prepared.series.n
    side = max(5, int(np.ceil(0.08 * n)))
    first, end = np.triu_indices(n, k=PULSE_LEAST)
    inside = (first >= side) & (end <= n - side)
    first, end = first[inside], end[inside]
    if not len(first):
        return np.zeros(values.shape[1]), np.zeros((2, values.shape[1]), dtype=np.int64)
    sums, gram = _batch_steps(prepared.products.matrix, values)
    information = gram[first, first] + gram[end, end] - 2.0 * gram[first, end]
    best, where = np.zeros(values.shape[1]), np.zeros((2, values.shape[1]), dtype=np.int64)
    for column in range(values.shape[1]):
        score = np.minimum(sums[first, column] - sums[end, column], 0.0)
        gain = score**2 / np.maximum(information, 1e-300)
        top = int(gain.argmax())
        best[column], where[:, column] = gain[top], (first[top], end[top])
    return best, where


def _batch_steps(matrix: Floats, values: Floats) -> tuple[Floats, Floats]:
    """step' M y and step' M step for a step at every batch."""
    sums = (matrix @ values)[::-1].cumsum(axis=0)[::-1]
    gram = matrix[::-1, ::-1].cumsum(axis=0).cumsum(axis=1)[::-1, ::-1]
    return sums, gram
