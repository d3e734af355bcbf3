"""The onset, prepared once and judged for any number of histories at once.

`onset` judges the history as it is; the stability of a decision asks the same of hundreds of resampled
ones. Both go through `onset_prepare` and the functions here, so they cannot disagree.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from gatewalk.domain.finding import UNDETERMINED, Finding
from gatewalk.domain.investigation import ChangeEvent
from gatewalk.domain.scores import ScoreSummary
from gatewalk.measure.context import MeasureContext
from gatewalk.measure.instrument import InstrumentChange, in_history, is_instrument
from gatewalk.measure.onset.estimates import ruled_out
from gatewalk.measure.onset.events import EventWindow, event_windows
from gatewalk.measure.onset.prepare import Prepared, prepare
from gatewalk.measure.onset.series import Floats, Series, read_series
from gatewalk.measure.onset.shapes import Priors, Shapes, judge
from gatewalk.measure.onset.verdict import NO_DROP, SUDDEN_CHANGE, Attribution, attribute, outcome
from gatewalk.measure.readiness import readiness

#: Batches under which no threshold can go: three before an onset, three after, and two to tell noise.
FEWEST = 8


@dataclass(frozen=True, eq=False)
class OnsetPrepared:
    """All that is held fixed while histories vary.

    `series` is the whole history in time order and `days` its ISO dates: rows of a matrix of means given
    to `onset_many` stand for these. `core` is None where no shape can be read; then `reason` says why.
    `drop` is gate 0's word on the drop; `version` a version difference between the readings.
    """

    series: Series
    days: tuple[str, ...]
    notes: tuple[str, ...]
    core: Prepared | None
    reason: str
    instrument: InstrumentChange | None
    windows: tuple[EventWindow, ...]
    priors: Priors
    event_call: float
    material: float
    drop: str
    version: str

    def resampled(self, count: int, draw: np.random.Generator) -> Floats:
        """Means (N x count) of histories drawn anew: binomial for pass/fail, normal for graded scores."""
        mean, size = self.series.mean[:, None], self.series.size[:, None]
        shape = (self.series.n, count)
        if self.series.spread is None:
            return np.asarray(draw.binomial(np.rint(size).astype(np.int64), mean, shape) / np.rint(size))
        error = np.sqrt(self.series.spread / size)
        return np.clip(mean + error * draw.standard_normal(shape), 0.0, 1.0)


def onset_prepare(context: MeasureContext) -> OnsetPrepared:
    """Read the history of `context`, set outliers aside, estimate the noise, place the logged changes."""
    summary = context.scores or ScoreSummary()
    series, notes = read_series(summary)
    least = max(int(context.threshold("min-batches")), FEWEST)
    core = prepare(series, context.threshold("outlier-z")) if series.n >= least else None
    reason = "" if core else _too_short(series, least)
    changes = [(day, c) for c in context.changes if (day := _offset(series, c.day)) is not None]
    return OnsetPrepared(
        series=series,
        days=tuple(series.day(t) for t in series.time),
        notes=notes,
        core=core,
        reason=reason,
        instrument=in_history(summary),
        windows=event_windows(core.series, changes) if core else (),
        priors=Priors(
            context.threshold("prior-sudden"),
            context.threshold("sudden-days"),
            context.threshold("sudden-probability"),
        ),
        event_call=context.threshold("event-probability"),
        material=context.threshold("material-drop") / 100.0,
        drop=drop_word(context),
        version=version_difference(summary),
    )


def drop_word(context: MeasureContext) -> str:
    """Gate 0's word on the drop: real, none, open or unmeasured; measured here where it was not yet."""
    known: Finding | None = next((f for f in context.findings.values() if f.measurement == "readiness"), None)
    return str((known or readiness(context)).details.get("drop", "unmeasured"))


def version_difference(summary: ScoreSummary) -> str:
    """Words for a system version that differs between baseline and current; empty where none does."""
    base, now = summary.readings.get("baseline"), summary.readings.get("current")
    if base is None or now is None:
        return ""
    for kind in sorted(set(base.versions) & set(now.versions)):
        before, after = base.versions[kind], now.versions[kind]
        labels = "label" in kind.lower() or is_instrument(kind)
        if before and after and not labels and not set(before) & set(after):
            return f"{kind} went from {', '.join(before)} to {', '.join(after)}"
    return ""


def onset_many(
    prepared: OnsetPrepared, means: Floats, drops: Sequence[str] | None = None
) -> NDArray[np.str_]:
    """Outcome ids of many histories at once.

    `means` is N x R with one row per entry of `prepared.days` (0..1 scale), `drops` gate 0's word for each
    of the R (the original's where None). Noise, whitening and outlier days are those of the original.
    """
    count = means.shape[1]
    words = list(drops) if drops is not None else [prepared.drop] * count
    if prepared.core is None or prepared.instrument is not None:
        return np.array([without_history(prepared, word) for word in words], dtype="<U18")
    values = means[prepared.core.kept]
    shapes = judge(prepared.core, values, prepared.priors, prepared.windows)
    excluded = ruled_out(prepared.core, values, shapes.verdict, prepared.material)
    found = [
        outcome(str(shapes.verdict[r]), attribution(prepared, shapes, r), words[r], bool(excluded[r]))
        for r in range(count)
    ]
    return np.array(found, dtype="<U18")


def attribution(prepared: OnsetPrepared, shapes: Shapes, column: int) -> Attribution:
    """The change that fits history `column` best."""
    return attribute(prepared.windows, shapes.events[:, column], prepared.event_call)


def without_history(prepared: OnsetPrepared, drop: str) -> str:
    """Outcome where no shape can be read: the readings alone, and a version that differs between them."""
    if drop == "none":
        return NO_DROP
    if drop == "real" and prepared.version and prepared.instrument is None:
        return SUDDEN_CHANGE
    return UNDETERMINED


def _too_short(series: Series, least: int) -> str:
    if series.n < 2:
        return "there is no history of scores over time"
    if series.n < least:
        return f"the history holds {series.n} scored batches, fewer than the {least} that show a shape"
    return "the batches of the history lie too unevenly in time to show a shape"


def _offset(series: Series, day: str) -> float | None:
    try:
        return float(date.fromisoformat(day[:10]).toordinal() - series.origin)
    except ValueError:
        return None


def change_words(changes: tuple[ChangeEvent, ...]) -> str:
    """The changes in words: kind, day and text of each."""
    return "; ".join(
        f"{c.kind} change of {day_words(c.day)}" + (f" ({c.text})" if c.text else "") for c in changes
    )


def day_words(day: str) -> str:
    """An ISO date as people write it: "3 March 2026"."""
    try:
        value = date.fromisoformat(day[:10])
    except ValueError:
        return day
    return f"{value.day} {value:%B} {value.year}"
