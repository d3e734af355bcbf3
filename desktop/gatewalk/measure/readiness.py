"""Gate 0: are there two readings that can be held against each other, and is there a real drop?

Everything later takes a share of the drop measured here. The order of the rules matters: an instrument
that changed or a reading without scores is no evidence at all, and a small n is a verdict, not an error.
"""

from dataclasses import dataclass
from typing import Literal

from gatewalk.domain.finding import UNDETERMINED, Finding
from gatewalk.domain.scores import Reading, ScoreSummary
from gatewalk.measure.context import MeasureContext
from gatewalk.measure.drop import Drop, drop
from gatewalk.measure.instrument import between_readings
from gatewalk.measure.readiness_card import measured_card, unmeasured_card

#: What gate 0 says about the drop, beside its outcome: kept in `details["drop"]` for the later gates.
DropVerdict = Literal["real", "none", "open"]


@dataclass(frozen=True)
class Judged:
    """The drop with its verdict: real (95 % L > 0), none (90 % U below the material drop) or open."""

    drop: Drop
    verdict: DropVerdict
    small_but_real: bool


def readiness(context: MeasureContext) -> Finding:
    """`measured` where the readings show a real drop or rule a material one out, `unmeasured` where they
    cannot be held against each other, else `undetermined` with the n that would settle it."""
    summary = context.scores
    if summary is None:
        return Finding(measurement="readiness", verdict=UNDETERMINED, sentence="No scores are loaded.")
    reasons = missing(context, summary)
    if reasons:
        return unmeasured_card(context, summary, reasons)
    judged = judge_drop(context)
    if judged is None:
        return unmeasured_card(context, summary, ("the readings hold no score",))
    return measured_card(context, summary, judged.drop, judged.verdict, judged.small_but_real)


def judge_drop(context: MeasureContext) -> Judged | None:
    """The drop's verdict alone; None where a reading has no score. Used again on resamples."""
    found = drop(context)
    if found is None:
        return None
    material = context.threshold("material-drop") / 100.0
    real = found.interval(0.95).low > 0.0
    if found.interval(0.90).high < material:
        return Judged(found, "none", real)
    return Judged(found, "real" if real else "open", False)


def missing(context: MeasureContext, summary: ScoreSummary) -> tuple[str, ...]:
    """Why the readings cannot be compared, in words; empty where they can."""
    reasons = []
    least = int(context.threshold("min-examples"))
    for arm, role in (("baseline", "from when the system worked well"), ("current", "of the system now")):
        reading = summary.readings.get(arm)
        if reading is None or not (reading.rows or reading.moments.n):
            reasons.append(f"there is no {arm} reading ({role})")
        elif reading.moments.n == 0:
            reasons.append(_no_score(reading))
        elif (count := unique_examples(reading)) < least:
            reasons.append(f"{arm} has {count} labelled examples, fewer than the {least} needed to start")
    reasons += [change.text for change in between_readings(summary)]
    return tuple(reasons)


def _no_score(reading: Reading) -> str:
    if reading.errors >= max(1, reading.unscored):
        return f"all {reading.rows} rows of {reading.arm} are errors, and an error is no evidence"
    return f"none of the {reading.rows} rows of {reading.arm} has a score"


def unique_examples(reading: Reading) -> int:
    """Unique scored examples; rows where no id is known."""
    return min(reading.examples or reading.moments.n, reading.moments.n)
