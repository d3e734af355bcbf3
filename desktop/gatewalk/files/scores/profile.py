"""What a file of scores can say at each gate, what it lacks, and how to get that, in one sentence each.

Made from the summary alone, so that a mapping can be judged before anything else is decided.
"""

from typing import Literal

from gatewalk.domain.base import Value
from gatewalk.domain.scores import ScoreSummary

#: Labelled examples per reading, batches of a history, and slices that the gates start from.
_EXAMPLES, _BATCHES, _SLICES, _TRAINING = 20, 14, 2, 50


class GateSupport(Value):
    """What the file supports at one measurement.

    `level` is yes, partly or no; `has` says what is there, `missing` what is not, `how` how to get it.
    """

    measurement: str
    level: Literal["yes", "partly", "no"]
    has: str = ""
    missing: str = ""
    how: str = ""


def profile(summary: ScoreSummary) -> tuple[GateSupport, ...]:
    """The support of every measurement of the built-in trees, in the order of the gates."""
    return tuple(make(summary) for make in (_readiness, _onset, _context, _prompt, _drift, _update))


def _examples(summary: ScoreSummary, arm: str) -> int:
    reading = summary.readings.get(arm)
    return min(reading.examples, reading.moments.n) if reading else 0


def _readiness(summary: ScoreSummary) -> GateSupport:
    counts = {arm: _examples(summary, arm) for arm in ("baseline", "current")}
    has = ", ".join(f"{n} scored examples in {arm}" for arm, n in counts.items() if n)
    short = [arm for arm, n in counts.items() if n < _EXAMPLES]
    if not short:
        return GateSupport(measurement="readiness", level="yes", has=has)
    missing = f"{' and '.join(short)} with {_EXAMPLES} or more scored examples"
    how = (
        "Score the current system, and the version that worked well, on the same labelled set"
        f" of at least {_EXAMPLES} examples."
    )
    return GateSupport(
        measurement="readiness",
        level="partly" if any(counts.values()) else "no",
        has=has,
        missing=missing,
        how=how,
    )


def _onset(summary: ScoreSummary) -> GateSupport:
    days = sum(1 for cell in summary.days if cell.moments.n)
    has = f"a history of {days} scored days" if days else ""
    if days >= _BATCHES:
        return GateSupport(measurement="onset", level="yes", has=has)
    both = summary.readings.get("baseline"), summary.readings.get("current")
    versions = bool(both[0] and both[1] and both[0].versions and both[0].versions != both[1].versions)
    if versions:
        has = "readings on either side of a version change"
    return GateSupport(
        measurement="onset",
        level="partly" if versions or days else "no",
        has=has,
        missing=f"scores over time, on {_BATCHES} days or more",
        how="Score past logs day by day, with a column for the date, and add them as the arm history.",
    )


def _recovery(summary: ScoreSummary, arm: str, what: str, number: int) -> GateSupport:
    pair = summary.pair("current", arm)
    control = summary.pair("current", "control")
    if pair is None:
        return GateSupport(
            measurement=arm,
            level="no",
            missing=f"a reading with {what} on the same examples as current",
            how=f"Gate {number} needs a reading with {what}: {_rerun(summary)}.",
        )
    has = f"{pair.table.n} examples run with {what}"
    if control is not None or pair.passing.n:
        return GateSupport(measurement=arm, level="yes", has=has)
    return GateSupport(
        measurement=arm,
        level="partly",
        has=has,
        missing="a control: only failing rows were run again, and some of them recover by luck",
        how="Run the same rows again unchanged, as the arm control.",
    )


def _rerun(summary: ScoreSummary) -> str:
    reading = summary.readings.get("current")
    if reading is None or not reading.moments.n:
        return "re-run the failing rows and as many passing ones"
    failing = next((pair.current_failing for pair in summary.pairs if pair.current_failing), 0)
    if not failing:
        share = (reading.moments.mean - summary.low) / summary.scale
        failing = round((1.0 - share) * reading.examples) if summary.binary else 0
    controls = min(failing, max(reading.examples - failing, 0))
    if not failing:
        return "re-run the failing rows and as many passing ones"
    return f"re-run these {failing} failing rows and these {controls} controls"


def _context(summary: ScoreSummary) -> GateSupport:
    return _recovery(summary, "context", "hand-made context", 2)


def _prompt(summary: ScoreSummary) -> GateSupport:
    return _recovery(summary, "prompt", "3 to 5 few-shot examples", 3)


def _drift(summary: ScoreSummary) -> GateSupport:
    both = [summary.readings[arm] for arm in ("baseline", "current") if arm in summary.readings]
    columns = [
        c for c in (both[0].slices if both else {}) if all(len(r.slices.get(c, ())) >= 1 for r in both)
    ]
    sliced = [c for c in columns if len({cell.value for r in both for cell in r.slices[c]}) >= _SLICES]
    if len(both) == 2 and sliced:
        return GateSupport(measurement="drift", level="yes", has=f"kinds of input by {', '.join(sliced)}")
    missing = "a column for the kind of input" if len(both) == 2 else "two readings with a kind of input"
    how = "Mark every row with its kind of input (category, topic, language), in both readings."
    return GateSupport(measurement="drift", level="no", missing=missing, how=how)


def _update(summary: ScoreSummary) -> GateSupport:
    n = _examples(summary, "current")
    has = f"{n} labelled current examples" if n else ""
    if n >= _TRAINING:
        return GateSupport(measurement="update", level="yes", has=has)
    return GateSupport(
        measurement="update",
        level="partly" if n else "no",
        has=has,
        missing=f"{_TRAINING} labelled current examples to train on",
        how=f"Label at least {_TRAINING} current inputs, and 30 more to hold out.",
    )
