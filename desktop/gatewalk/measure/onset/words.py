"""Gate 1 in sentences. A change "coincides with" a drop; the scores cannot say that it caused it."""

from gatewalk.domain.finding import UNDETERMINED
from gatewalk.measure.onset.judged import Judged
from gatewalk.measure.onset.many import OnsetPrepared, change_words, day_words
from gatewalk.measure.onset.shapes import GRADUAL, MIXED, SUDDEN, TRANSIENT
from gatewalk.measure.onset.verdict import NO_DROP, SUDDEN_CHANGE
from gatewalk.measure.wording import number, percent, points, span


def sentence(judged: Judged) -> str:
    """One plain sentence with the figures that carry it."""
    if judged.verdict == NO_DROP and judged.prepared.drop == "none":
        return "The readings rule out a material drop, so there is no onset to look for" + _small(judged)
    size = f"{points(judged.course.drop)} ({span(judged.course.interval)})"
    if judged.shape == SUDDEN:
        return f"Quality dropped suddenly by {size}, {when(judged)}{_change(judged)}."
    if judged.shape == MIXED:
        rest = "on top of a steady decline"
        return f"Quality dropped in a step {when(judged)} {rest}, by {size} in all{_change(judged)}."
    if judged.shape == GRADUAL:
        length = judged.dated.length if judged.dated else None
        span_days = float(judged.core.series.time[-1])
        over = (
            f" over {min(length.low, span_days):.0f} to {min(length.high, span_days):.0f} days"
            if length
            else ""
        )
        return f"Quality declined gradually by {size}{over}, {when(judged)}."
    return _without_drop(judged, size)


def _small(judged: Judged) -> str:
    decline = judged.course
    if decline.interval.low <= 0.0:
        return "."
    return f"; the history shows a smaller decline of {points(decline.drop)} ({span(decline.interval)})."


def _without_drop(judged: Judged, size: str) -> str:
    material = points(judged.prepared.material)
    what = "no lasting drop but a dip that recovered" if judged.shape == TRANSIENT else "no drop"
    if judged.shape in ("none", TRANSIENT):
        if judged.prepared.drop == "real":
            return f"History and readings disagree: the readings show a drop, the history shows {what}."
        if judged.verdict == NO_DROP:
            return f"The history shows {what}; a drop of {material} is ruled out."
        return f"The history shows {what}, but cannot rule out a drop of {material}: {size}."
    chance = percent(float(judged.shapes.sudden[0]))
    return f"Quality fell by {size}, but sudden (probability {chance}) and gradual cannot be told apart."


def when(judged: Judged) -> str:
    """When it began, with the interval in days."""
    dated, series = judged.dated, judged.prepared.series
    if dated is None:
        return "on no clear day"
    low, high = (day_words(judged.core.series.day(d)) for d in (dated.low, dated.high))
    if series.n and low == high:
        return f"on {low}"
    if judged.shape == GRADUAL:
        return f"beginning between {low} and {high}"
    return f"between {low} and {high}"


def _change(judged: Judged) -> str:
    fit = judged.fit
    if fit.fit == "coincides":
        return f"; this coincides with the {change_words(fit.changes)}"
    if fit.fit == "likely":
        return f"; it probably coincides with the {change_words(fit.changes)} ({percent(fit.probability)})"
    if fit.fit == "traffic":
        return f"; this coincides with the {change_words(fit.changes)}, which cannot be rolled back"
    if not judged.prepared.windows:
        return "; no change is logged in that time"
    return "; no logged change fits it clearly"


def bare_sentence(scored: bool, prepared: OnsetPrepared, verdict: str) -> str:
    """What is said where no shape can be read."""
    if not scored:
        return "No scores are loaded."
    if verdict == NO_DROP:
        return "The readings rule out a material drop, so there is no onset to look for."
    if prepared.instrument is not None:
        day = f" on {day_words(prepared.instrument.day)}" if prepared.instrument.day else ""
        return (
            f"The instrument changed{day} ({prepared.instrument.text}):"
            " a step in these scores is no evidence of a drop."
        )
    if verdict == SUDDEN_CHANGE:
        return (
            "The readings stand on either side of a version change, so the drop coincides with it"
            f" ({prepared.version}); nothing between was seen."
        )
    if verdict == UNDETERMINED and prepared.drop == "real":
        return f"A drop is measured, but {prepared.reason}: sudden or gradual cannot be told."
    return f"Sudden or gradual cannot be told: {prepared.reason}."


def date_text(judged: Judged) -> str:
    """The date interval as one line of the card."""
    dated = judged.dated
    if dated is None:
        return ""
    low, high = (judged.core.series.day(d) for d in (dated.low, dated.high))
    return f"{low} to {high} ({number(100 * dated.confidence, 0)} % interval)"
