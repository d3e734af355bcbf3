"""What would turn the onset gate: its priors and cut points, and what the change log holds.

The history is prepared once; thresholds only change how the prepared history is judged, so that a whole
search costs little more than one card.
"""

from collections.abc import Iterator
from dataclasses import replace

from gatewalk.domain.finding import Finding
from gatewalk.domain.investigation import ChangeEvent
from gatewalk.domain.scores import ScoreSummary
from gatewalk.measure.context import MeasureContext
from gatewalk.measure.onset import OnsetPrepared, onset_many, onset_prepare
from gatewalk.measure.onset.shapes import Priors
from gatewalk.measure.sensitivity_axes import Axis, Gate, Hit, threshold_axes
from gatewalk.measure.verdicts import drop_word

LIMITS = {
    "sudden-days": (0.0, 180.0),
    "sudden-probability": (0.5, 1.0),
    "event-probability": (0.5, 1.0),
    "material-drop": (0.0, 100.0),
}


def onset_axes(gate: Gate, finding: Finding, scores: ScoreSummary) -> Iterator[Axis]:
    """Thresholds and the change log; `scores` may leave the history out, which is prepared once."""
    prepared = onset_prepare(gate.context)
    bare = replace(gate.context, scores=scores, findings={})
    for name, limits in LIMITS.items():
        yield from threshold_axes(gate, name, limits, lambda n, v: _judged(bare, prepared, n, v))
    yield from _log_axes(gate, finding)


def _judged(bare: MeasureContext, prepared: OnsetPrepared, name: str, value: float) -> str:
    """The outcome of the prepared history with one threshold changed."""
    context = replace(bare, thresholds={**bare.thresholds, name: value})
    names = ("prior-sudden", "sudden-days", "sudden-probability")
    changed = replace(
        prepared,
        priors=Priors(*(context.threshold(n) for n in names)),
        event_call=context.threshold("event-probability"),
        material=context.threshold("material-drop") / 100.0,
        drop=drop_word(context) if name == "material-drop" else prepared.drop,
    )
    return str(onset_many(changed, prepared.series.mean[:, None])[0])


def _log_axes(gate: Gate, finding: Finding) -> Iterator[Axis]:
    if gate.held == "sudden-change":
        for day in dict.fromkeys(event.day for event in gate.context.changes):
            yield _removal(gate, day)
    elif (began := finding.details.get("date")) and gate.held in ("sudden-unexplained", "gradual"):
        yield _addition(gate, str(began))


def _removal(gate: Gate, day: str) -> Axis:
    kept = tuple(event for event in gate.context.changes if event.day != day)

    def search() -> Hit | None:
        verdict = gate.ask(changes=kept)
        return None if verdict == gate.held else (-1.0, verdict)

    def text(amount: float, held: str, verdict: str) -> str:
        return f"Without the change logged on {day}, {gate.says(held, verdict)}"

    return Axis("log", day, search, abs, text)


def _addition(gate: Gate, day: str) -> Axis:
    event = ChangeEvent(day=day, kind="other", text="supposed change")

    def search() -> Hit | None:
        verdict = gate.ask(changes=(*gate.context.changes, event))
        return None if verdict == gate.held else (1.0, verdict)

    def text(amount: float, held: str, verdict: str) -> str:
        return f"Had a change to the system been logged on {day}, {gate.says(held, verdict)}"

    return Axis("log", day, search, abs, text)
