"""The single things that could be otherwise at a gate: flipped examples, n, a threshold, a logged change.

An axis knows how to ask the gate's own measurement what it would say at an amount, and how to tell it.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from gatewalk.domain.finding import UNDETERMINED, Finding
from gatewalk.domain.investigation import Investigation
from gatewalk.domain.scores import ScoreSummary
from gatewalk.measure.context import MeasureContext
from gatewalk.measure.drift import drift_verdict
from gatewalk.measure.findings import context_at
from gatewalk.measure.remaining import left_arm
from gatewalk.measure.sensitivity_edit import flip, resize
from gatewalk.measure.sensitivity_search import nearest_value, smallest_count
from gatewalk.measure.verdicts import verdict

Hit = tuple[float, str]

#: The arm whose examples decide a gate, by measurement.
ARMS = {"readiness": "current", "context": "context", "prompt": "prompt", "solved-share": "prompt"}

#: How many times the present n is tried at most where more examples might settle a gate.
MOST_GROWTH = 64

#: Thresholds tried per measurement, with the widest values that make sense.
THRESHOLDS: dict[str, dict[str, tuple[float, float]]] = {
    "readiness": {"material-drop": (0.0, 100.0), "min-examples": (2.0, 1e6)},
    "context": {"recovered-no": (0.0, 100.0), "partly-low": (0.0, 100.0), "partly-high": (0.0, 200.0)}
    | {"recovered-yes": (0.0, 200.0)},
    "prompt": {"recovered-no": (0.0, 100.0), "recovered-yes": (0.0, 200.0)},
    "drift": {"drift-floor": (0.0, 100.0), "drift-share": (0.0, 100.0), "drift-other": (0.0, 100.0)},
    "update": {"narrow-share": (0.0, 100.0), "wide-share": (0.0, 100.0), "breadth-cover": (1.0, 100.0)},
    "solved-share": {"solved-share": (0.0, 100.0)},
}


@dataclass(frozen=True)
class Axis:
    """One thing to vary. `search` gives (amount, new verdict) or None; `effort` compares amounts."""

    kind: Literal["examples", "n", "threshold", "log", "answer"]
    name: str
    search: Callable[[], Hit | None]
    effort: Callable[[float], float]
    text: Callable[[float, str, str], str]
    slice: tuple[str, str] | None = None


@dataclass(frozen=True)
class Gate:
    """A gate under question: its context, its measurement and the verdict held."""

    case: Investigation
    gate_id: str
    context: MeasureContext
    held: str

    @property
    def name(self) -> str:
        return self.case.tree.gates[self.gate_id].measurement

    def ask(self, **changed: object) -> str:
        """The verdict with parts of the context replaced."""
        return verdict(self.name, replace(self.context, **changed))  # type: ignore[arg-type]

    def says(self, held: str, verdict: str) -> str:
        """ "Right context? would say ..." in the words of the tree."""
        gate = self.case.tree.gates[self.gate_id]

        def label(outcome_id: str) -> str:
            outcome = gate.outcome(outcome_id)
            return f"“{outcome.label}”" if outcome is not None else "“not enough evidence”"

        return f"“{gate.title}” would say {label(verdict)} instead of {label(held)}."


def axes(case: Investigation, gate_id: str, finding: Finding, scores: ScoreSummary) -> Iterator[Axis]:
    """Every axis of one gate but the onset; `scores` may leave the history out."""
    gate = Gate(case, gate_id, context_at(case, gate_id), finding.verdict)
    gate = replace(gate, context=replace(gate.context, scores=scores))
    if scores.binary:
        yield from _example_axes(gate, scores, finding)
    yield from _size_axes(gate, scores)
    for name, limits in THRESHOLDS.get(gate.name, {}).items():
        yield from threshold_axes(gate, name, limits, lambda n, v: _at_threshold(gate, finding, n, v))
    if gate.name == "update":
        yield from _answer_axes(gate)


def _at_threshold(gate: Gate, finding: Finding, name: str, value: float) -> str:
    """The verdict at another threshold; no error of a split depends on one, so they are held."""
    changed = replace(gate.context, thresholds={**gate.context.thresholds, name: value})
    errors = finding.details.get("errors")
    if gate.name == "drift" and errors:
        return drift_verdict(changed, tuple(errors))
    return verdict(gate.name, changed)


def _example_axes(gate: Gate, scores: ScoreSummary, finding: Finding) -> Iterator[Axis]:
    if gate.name == "drift":
        arm = left_arm(gate.context)
        for column, value in _telling_slices(finding):
            yield from _flips(gate, scores, arm, (column, value))
    elif (arm := ARMS.get(gate.name, "")) in scores.readings:
        yield from _flips(gate, scores, arm, None)


def _telling_slices(finding: Finding) -> list[tuple[str, str]]:
    """The largest familiar slice and the slice that adds most to the data part."""
    rows = finding.details.get("slices", [])
    column = str(finding.details.get("column", ""))
    familiar = [row for row in rows if row["familiar"] and row["n1"]]
    others = [row for row in rows if row["n1"]]
    found = []
    if familiar:
        found.append((column, str(max(familiar, key=lambda row: row["n1"])["name"])))
    if others:
        found.append((column, str(max(others, key=lambda row: row["mix"] + row["unseen"])["name"])))
    return list(dict.fromkeys(found))


def _flips(gate: Gate, scores: ScoreSummary, arm: str, kinds: tuple[str, str] | None) -> Iterator[Axis]:
    right, wrong = _room(scores, arm, kinds)
    for sign, most in ((1, wrong), (-1, right)):

        def search(sign: int = sign, most: int = most) -> Hit | None:
            def said(k: int) -> str:
                return gate.ask(scores=flip(scores, arm, sign * k, kinds))

            k = smallest_count(said, gate.held, most)
            return None if k is None else (float(sign * k), said(k))

        def text(amount: float, held: str, verdict: str, sign: int = sign) -> str:
            was, now = ("failing", "right") if sign > 0 else ("right", "wrong")
            where = f" of {kinds[1]}" if kinds else ""
            count = f"{abs(amount):.0f} {was} example{'s' if abs(amount) != 1 else ''}{where}"
            return f"If {count} of the reading “{arm}” had been {now}, {gate.says(held, verdict)}"

        yield Axis("examples", arm, search, abs, text, kinds)


def _room(scores: ScoreSummary, arm: str, kinds: tuple[str, str] | None) -> tuple[int, int]:
    """How many examples of the arm (or of one slice of it) are right, and wrong."""
    reading = scores.readings[arm]
    moments = reading.moments
    if kinds is not None:
        cells = [cell for cell in reading.slices.get(kinds[0], ()) if cell.value == kinds[1]]
        if not cells:
            return 0, 0
        moments = cells[0].moments
    right = round(moments.n * (moments.mean - scores.low) / scores.scale)
    return right, moments.n - right


def _size_axes(gate: Gate, scores: ScoreSummary) -> Iterator[Axis]:
    arm = ARMS.get(gate.name, "current")
    if arm not in scores.readings or gate.name == "update":
        return
    n = scores.readings[arm].moments.n
    grow = gate.held in (UNDETERMINED, "unmeasured")

    def said(change: int) -> str:
        size = n + change if grow else n - change
        return gate.ask(scores=resize(scores, size / n))

    def search() -> Hit | None:
        change = smallest_count(said, gate.held, n * MOST_GROWTH if grow else n - 1)
        return None if change is None else (float(n + change if grow else n - change), said(change))

    def text(amount: float, held: str, verdict: str) -> str:
        word = "With" if grow else "With only"
        return (
            f"{word} {amount:,.0f} examples in “{arm}” instead of {n:,}, and every other reading sized "
            f"alike, {gate.says(held, verdict)}"
        )

    yield Axis("n", arm, search, lambda amount: abs(amount - n), text)


def threshold_axes(
    gate: Gate, name: str, limits: tuple[float, float], ask: Callable[[str, float], str]
) -> Iterator[Axis]:
    """A threshold moved down and up from its present value, within `limits`."""
    now = gate.context.threshold(name)
    for end in limits:

        def search(end: float = end) -> Hit | None:
            value = nearest_value(lambda v: ask(name, v), gate.held, now, end)
            return None if value is None else (value, ask(name, value))

        def text(amount: float, held: str, verdict: str) -> str:
            return f"If the threshold {name} were {amount:g} instead of {now:g}, {gate.says(held, verdict)}"

        yield Axis("threshold", name, search, lambda amount: abs(amount - now) / max(abs(now), 1e-9), text)


def _answer_axes(gate: Gate) -> Iterator[Axis]:
    drift_gate = next((g for g, v in gate.case.tree.gates.items() if v.measurement == "drift"), "")
    kind = gate.context.outcomes.get("drift", "")
    if not drift_gate or not kind:
        return
    other = "concept" if kind == "data" else "data"

    def search() -> Hit | None:
        verdict = gate.ask(outcomes={**gate.context.outcomes, "drift": other, drift_gate: other})
        return None if verdict == gate.held else (0.0 if other == "data" else 1.0, verdict)

    def text(amount: float, held: str, verdict: str) -> str:
        return f"If the drift were answered “{other}” instead of “{kind}”, {gate.says(held, verdict)}"

    yield Axis("answer", drift_gate, search, abs, text)
