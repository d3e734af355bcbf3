"""What would change this decision: for each gate of the path the smallest single changes that flip it.

Each change is found by asking the measurement itself again, and then applied to the whole investigation:
only changes that really do what they say are told.
"""

from collections.abc import Iterator
from typing import Literal

from gatewalk.domain.base import Value
from gatewalk.domain.finding import Finding
from gatewalk.domain.investigation import Answer, ChangeEvent, Investigation
from gatewalk.domain.path import path
from gatewalk.domain.scores import ScoreSummary
from gatewalk.measure.findings import context_at, measure_all
from gatewalk.measure.sensitivity_axes import Axis, Gate, axes
from gatewalk.measure.sensitivity_edit import flip, light, resize
from gatewalk.measure.sensitivity_onset import onset_axes

ChangeKind = Literal["examples", "n", "threshold", "log", "answer"]


class Change(Value):
    """One single change that turns a gate's verdict.

    `amount` counts flipped examples (negative: from right to wrong), is the n per reading, or the new
    value of the threshold `name`. `name` is the arm, the threshold, the day of the logged change, or the
    gate answered otherwise. `slice` names column and value where only these examples flip.
    """

    gate: str
    kind: ChangeKind
    name: str
    amount: float
    from_outcome: str
    to_outcome: str
    text: str
    slice: tuple[str, str] | None = None


def would_change(investigation: Investigation) -> tuple[Change, ...]:
    """The smallest changes that flip a gate of the current path, in the order of the path."""
    case, summary = investigation, investigation.scores
    if summary is None:
        return ()
    if not case.findings:
        case = case.model_copy(update={"findings": measure_all(case)})
    scores, walked = light(summary), path(case.tree, case)
    found: list[Change] = []
    for step in walked.steps:
        finding = case.findings.get(step.gate)
        if finding is None or step.outcome not in (finding.verdict, "undetermined"):
            continue
        searched = _at_gate(case, step.gate, finding, scores)
        found += [change for change in searched if _does(case, change)]
    return tuple(found)


def _axes(case: Investigation, gate_id: str, finding: Finding, scores: ScoreSummary) -> Iterator[Axis]:
    if case.tree.gates[gate_id].measurement == "onset":
        return onset_axes(Gate(case, gate_id, context_at(case, gate_id), finding.verdict), finding, scores)
    return axes(case, gate_id, finding, scores)


def _at_gate(case: Investigation, gate_id: str, finding: Finding, scores: ScoreSummary) -> Iterator[Change]:
    """The smallest change of each kind at one gate, as searched, not yet applied."""
    best: dict[str, tuple[float, Change]] = {}
    for axis in _axes(case, gate_id, finding, scores):
        hit = axis.search()
        if hit is None:
            continue
        amount, verdict = hit
        change = _change(gate_id, finding.verdict, axis, amount, verdict)
        effort = axis.effort(amount)
        if axis.kind not in best or effort < best[axis.kind][0]:
            best[axis.kind] = (effort, change)
    for _, change in best.values():
        yield change


def _change(gate_id: str, held: str, axis: Axis, amount: float, verdict: str) -> Change:
    return Change(
        gate=gate_id,
        kind=axis.kind,
        name=axis.name,
        amount=amount,
        from_outcome=held,
        to_outcome=verdict,
        text=axis.text(amount, held, verdict),
        slice=axis.slice,
    )


def _does(case: Investigation, change: Change) -> bool:
    after = apply_change(case, change).findings.get(change.gate)
    return after is not None and after.verdict == change.to_outcome != change.from_outcome


def apply_change(investigation: Investigation, change: Change) -> Investigation:
    """The investigation with one change made and every finding measured again."""
    scores = investigation.scores
    assert scores is not None
    update: dict[str, object] = {}
    if change.kind == "examples":
        update["scores"] = flip(scores, change.name, int(change.amount), change.slice)
    elif change.kind == "n":
        update["scores"] = resize(scores, change.amount / max(scores.readings[change.name].moments.n, 1))
    elif change.kind == "threshold":
        update["thresholds"] = {**investigation.thresholds, change.name: change.amount}
    elif change.kind == "answer":
        outcome = "data" if change.amount == 0 else "concept"
        update["answers"] = {**investigation.answers, change.name: Answer(outcome=outcome)}
    else:
        update |= _logged(investigation, change)
    case = investigation.model_copy(update=update)
    return case.model_copy(update={"findings": measure_all(case, previous=investigation)})


def _logged(case: Investigation, change: Change) -> dict[str, object]:
    """amount 1: a change is logged on that day; -1: what is logged within a week of it is taken away."""
    if change.amount > 0:
        event = ChangeEvent(day=change.name, kind="other", text="supposed change")
        return {"changes": (*case.changes, event)}
    kept = tuple(event for event in case.changes if event.day != change.name)
    assert case.scores is not None
    versions = tuple(v for v in case.scores.version_changes if v.day != change.name)
    return {"changes": kept, "scores": case.scores.model_copy(update={"version_changes": versions})}
