"""One history, judged: shape, size, date and attribution together, for the card to print."""

from dataclasses import dataclass

from gatewalk.measure.onset.estimates import (
    CLEAR_SNR,
    Course,
    Dated,
    course,
    date_of_ramp,
    date_of_step,
    regressors,
    ruled_out,
    snr,
)
from gatewalk.measure.onset.many import OnsetPrepared, attribution
from gatewalk.measure.onset.prepare import Prepared
from gatewalk.measure.onset.shapes import (
    GRADUAL,
    MIXED,
    NONE,
    SUDDEN,
    TRANSIENT,
    Shapes,
    judge,
    step_and_slope,
)
from gatewalk.measure.onset.verdict import Attribution, outcome


@dataclass(frozen=True, eq=False)
class Judged:
    """One history, judged: everything that the card prints."""

    prepared: OnsetPrepared
    core: Prepared
    shapes: Shapes
    shape: str
    verdict: str
    fit: Attribution
    course: Course
    dated: Dated | None
    snr: float
    ruled_out: bool


def judge_one(prepared: OnsetPrepared, core: Prepared) -> Judged:
    """Shape, size, date, attribution and outcome of the history as it is."""
    values = core.series.mean[:, None]
    shapes = judge(core, values, prepared.priors, prepared.windows)
    shape = str(shapes.verdict[0])
    fit = attribution(prepared, shapes, 0)
    excluded = bool(ruled_out(core, values, shapes.verdict, prepared.material)[0])
    fitted = course(core, regressors(core, shapes, values, prepared.priors.longest), values)
    signal = snr(core, fitted.drop)
    return Judged(
        prepared,
        core,
        shapes,
        shape,
        outcome(shape, fit, prepared.drop, excluded),
        fit,
        fitted,
        _dated(prepared, core, shapes, shape, signal),
        signal,
        excluded,
    )


def _dated(
    prepared: OnsetPrepared, core: Prepared, shapes: Shapes, shape: str, signal: float
) -> Dated | None:
    if shape in (NONE, TRANSIENT):
        return None
    if shape == MIXED:
        gain, _, _ = step_and_slope(core, core.series.mean[:, None])
        return date_of_step(core, gain[:, 0], signal >= CLEAR_SNR)
    if shape == GRADUAL or (shape != SUDDEN and shapes.sudden[0] < 0.5):
        return date_of_ramp(core, shapes, prepared.priors.longest)
    return date_of_step(core, shapes.gains[0][1][:, 0], signal >= CLEAR_SNR)
