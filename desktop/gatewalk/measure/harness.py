"""Does a test harness stand, and is there room? What the loaded scores cover, and what was ticked."""

from collections.abc import Iterator

from gatewalk.domain.finding import UNDETERMINED, Figure, Finding, Needs
from gatewalk.measure.context import MeasureContext
from gatewalk.measure.drop import levels
from gatewalk.measure.wording import joined, rows_word

HARNESS_PARTS = ("Groundedness", "Safety", "Task success")
#: Constraints that this gate asks about, what each is called on the card, and what its values mean there.
_ASKED = {
    "latency": ("Latency", {"tight": "tight", "ok": "there is room"}),
    "cost": ("Cost", {"tight": "tight", "ok": "there is room"}),
    "data-leaves": ("Data", {"yes": "may leave your own cloud", "no": "must stay in your own cloud"}),
    "change-velocity": ("Policies", {"high": "shift often", "low": "shift seldom"}),
}


def harness(context: MeasureContext) -> Finding:
    """Gate "constraints": ready, tight, no-harness; what the scores cover and what was ticked."""
    entry = context.entries.get(context.gate)
    ticked = entry.evidence.get("harness-covers") if entry is not None else None
    covered = set(ticked) if isinstance(ticked, tuple) else set()
    known, least = levels(context), int(context.threshold("min-examples"))
    n = max((level.n for level in known.values()), default=0)
    if n >= least:
        covered.add("Task success")
    readings = context.scores.readings.values() if context.scores is not None else ()
    if any(r.measures["grounded"].n >= least for r in readings if "grounded" in r.measures):
        covered.add("Groundedness")
    lacking = tuple(part.lower() for part in HARNESS_PARTS if part not in covered)
    tight = tuple(name for name in ("latency", "cost") if context.constraints.get(name) == "tight")
    if context.scores is not None and n < least and not covered:
        sentence = f"Only {rows_word(n)} are scored, fewer than the {least} that a harness starts with."
        verdict = "no-harness"
    elif lacking:
        verdict, sentence = UNDETERMINED, f"Nothing seen so far covers {joined(lacking)}."
        if tight:
            sentence += f" The constraints say that {joined(tight)} leaves no room."
    elif tight:
        verdict = "tight"
        sentence = f"The harness stands, but the constraints say that {joined(tight)} leaves no room."
    else:
        verdict, sentence = "ready", "The harness covers groundedness, safety and task success."
        if all(context.constraints.get(name) == "ok" for name in ("latency", "cost")):
            sentence += " The constraints say that there is room."
    return Finding(
        measurement="harness",
        verdict=verdict,
        strength="none" if verdict == UNDETERMINED else "moderate",
        n=n,
        method="Coverage of the loaded scores and of what was ticked",
        sentence=sentence,
        figures=(*_covered(ticked if isinstance(ticked, tuple) else (), covered), *_said(context)),
        needs=Needs(n=least, text=f"{least} labelled examples start a harness.") if n < least else None,
        thresholds=("min-examples",),
    )


def _covered(ticked: tuple[str, ...], covered: set[str]) -> Iterator[Figure]:
    """For each part of a harness, on what it is taken to be covered."""
    for part in HARNESS_PARTS:
        basis = "ticked" if part in ticked else "seen in the scores" if part in covered else "not seen so far"
        yield Figure(label=part, text=basis)


def _said(context: MeasureContext) -> Iterator[Figure]:
    """What the constraints answer here, whichever tree they were said in."""
    for name, (label, meanings) in _ASKED.items():
        if (meaning := meanings.get(context.constraints.get(name, ""))) is not None:
            yield Figure(label=label, text=f"{meaning}, as said among the constraints")
