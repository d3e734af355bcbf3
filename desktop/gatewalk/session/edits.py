"""The edits themselves: pure functions from one investigation to the next, with words for each.

A session applies them; scripts and the command line call them without a session.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from gatewalk.domain.investigation import (
    SKIPPED,
    ActionItem,
    Answer,
    ChangeEvent,
    Dissent,
    ExampleNote,
    FollowUp,
    Investigation,
    People,
    ReadingLabels,
)
from gatewalk.domain.problem import InputProblem
from gatewalk.domain.scores import ScoreSummary
from gatewalk.domain.tree import EvidenceValue, Gate, Tree
from gatewalk.domain.walks import constraints_asked


@dataclass(frozen=True)
class Edit:
    """An edited investigation and the line that history shows for it."""

    investigation: Investigation
    label: str


def _with(investigation: Investigation, label: str, **changes: Any) -> Edit:
    return Edit(investigation.model_copy(update=changes), label)


def _gate(investigation: Investigation, gate_id: str) -> Gate:
    gate = investigation.tree.gates.get(gate_id)
    if gate is None:
        known = ", ".join(investigation.tree.gates)
        raise InputProblem(f"there is no gate {gate_id!r}", investigation.tree.id, f"the gates are {known}")
    return gate


def answered(
    investigation: Investigation,
    gate_id: str,
    outcome: str,
    *,
    by: str = "",
    reason: str = "",
    at: datetime | None = None,
    room: str | None = None,
) -> Edit:
    """A person's answer. Accepting the finding's own verdict stands as measured, all else as asserted."""
    gate = _gate(investigation, gate_id)
    chosen = gate.outcome(outcome)
    if chosen is None:
        known = ", ".join(o.id for o in gate.outcomes)
        raise InputProblem(f"gate {gate_id!r} has no outcome {outcome!r}", do=f"its outcomes are {known}")
    finding = investigation.findings.get(gate_id)
    verdict = finding.verdict if finding else None
    answer = Answer(
        outcome=outcome,
        basis="measured" if verdict == outcome else "asserted",
        by=by,
        reason=reason,
        at=at,
        finding_verdict=verdict,
        room=room,
    )
    answers = {**investigation.answers, gate_id: answer}
    return _with(investigation, f"{gate.title} {chosen.label}", answers=answers)


def skipped(
    investigation: Investigation,
    gate_id: str,
    reason: str,
    *,
    by: str = "",
    at: datetime | None = None,
    shortcut: str = "",
) -> Edit:
    """Skip a gate; the reason is required and stands in the record.

    A gate that a shortcut has skipped stays skipped by it when only the reason is written anew.
    """
    gate = _gate(investigation, gate_id)
    if not reason.strip():
        raise InputProblem(f"skipping gate {gate_id!r} needs a reason", do="say why it can be skipped")
    former = investigation.answers.get(gate_id)
    kept = former.shortcut if former is not None and former.outcome == SKIPPED else ""
    answer = Answer(outcome=SKIPPED, by=by, reason=reason, at=at, shortcut=shortcut or kept)
    answers = {**investigation.answers, gate_id: answer}
    return _with(investigation, f"{gate.title} skipped: {reason}", answers=answers)


def shortcut_taken(
    investigation: Investigation, shortcut_id: str, reason: str, *, by: str = "", at: datetime | None = None
) -> Edit:
    """Skip every gate that a declared shortcut passes over, all with the same reason."""
    shortcut = next((s for s in investigation.tree.shortcuts if s.id == shortcut_id), None)
    if shortcut is None:
        raise InputProblem(f"there is no shortcut {shortcut_id!r}", investigation.tree.id)
    for gate_id in shortcut.skips:
        edit = skipped(investigation, gate_id, reason, by=by, at=at, shortcut=shortcut_id)
        investigation = edit.investigation
    return Edit(investigation, f"shortcut: {shortcut.label}")


def unanswered(investigation: Investigation, gate_id: str) -> Edit:
    gate = _gate(investigation, gate_id)
    answers = {g: a for g, a in investigation.answers.items() if g != gate_id}
    return _with(investigation, f"{gate.title} answer taken back", answers=answers)


def evidence_entered(investigation: Investigation, gate_id: str, field: str, value: EvidenceValue) -> Edit:
    gate = _gate(investigation, gate_id)
    entry = investigation.entry(gate_id)
    changed = entry.model_copy(update={"evidence": {**entry.evidence, field: value}})
    label = next((f.label for f in gate.evidence if f.id == field), field)
    return _with(investigation, f"{label}: {value}", entries={**investigation.entries, gate_id: changed})


def noted(investigation: Investigation, gate_id: str, text: str) -> Edit:
    gate = _gate(investigation, gate_id)
    changed = investigation.entry(gate_id).model_copy(update={"note": text})
    return _with(investigation, f"note at {gate.title}", entries={**investigation.entries, gate_id: changed})


def threshold_set(investigation: Investigation, name: str, value: float | None) -> Edit:
    """Change a threshold, or put it back to the tree's own with None."""
    known = investigation.tree.thresholds
    if name not in known:
        raise InputProblem(f"there is no threshold {name!r}", do=f"the thresholds are {', '.join(known)}")
    register = known[name]
    if value is not None and not (_at_least(value, register.low) and _at_most(value, register.high)):
        raise InputProblem(
            f"threshold {name} cannot be {value:g}",
            do=f"take a value from {register.low:g} to {register.high:g}"
            if register.low is not None and register.high is not None
            else "take a value within its range",
        )
    rest = {n: v for n, v in investigation.thresholds.items() if n != name}
    changed = rest if value is None or value == register.value else {**rest, name: value}
    back = "none" if register.value is None else f"{register.value:g}"
    shown = f"{value:g}" if value is not None else f"back to {back}"
    return _with(investigation, f"threshold {name}: {shown}", thresholds=changed)


def _at_least(value: float, low: float | None) -> bool:
    return low is None or value >= low


def _at_most(value: float, high: float | None) -> bool:
    return high is None or value <= high


def constraint_set(investigation: Investigation, name: str, value: str) -> Edit:
    """Set a constraint of any tree of the case; an empty value leaves it open again."""
    known = constraints_asked(investigation)
    if name not in known:
        raise InputProblem(f"there is no constraint {name!r}", do=f"the constraints are {', '.join(known)}")
    options = known[name].options
    if value and value not in options:
        raise InputProblem(f"constraint {name} cannot be {value!r}", do=f"take one of {', '.join(options)}")
    rest = {n: v for n, v in investigation.constraints.items() if n != name}
    changed = {**rest, name: value} if value else rest
    return _with(investigation, f"{name}: {value or 'open'}", constraints=changed)


def changes_set(investigation: Investigation, changes: tuple[ChangeEvent, ...]) -> Edit:
    ordered = tuple(sorted(changes, key=lambda change: change.day))
    return _with(investigation, f"change log: {len(ordered)} entries", changes=ordered)


def scores_loaded(investigation: Investigation, summary: ScoreSummary | None) -> Edit:
    names = ", ".join(f.name for f in summary.files) if summary else ""
    label = f"scores loaded: {names}" if summary else "scores removed"
    return _with(investigation, label, scores=summary)


def actions_set(investigation: Investigation, actions: tuple[ActionItem, ...]) -> Edit:
    return _with(investigation, f"actions: {len(actions)}", actions=actions)


def texts_set(investigation: Investigation, texts: Mapping[str, str]) -> Edit:
    """Set title, decision, status, name of the score, or who is at the keyboard."""
    allowed = {"title", "decision", "status", "by", "unit_name"}
    if unknown := set(texts) - allowed:
        raise InputProblem(
            f"there is no text {sorted(unknown)[0]!r}", do=f"one of {', '.join(sorted(allowed))}"
        )
    return _with(investigation, "; ".join(f"{k}: {v}" for k, v in texts.items()), **texts)


def people_set(investigation: Investigation, people: People) -> Edit:
    return _with(investigation, "people", people=people)


def dissent_set(investigation: Investigation, dissent: tuple[Dissent, ...]) -> Edit:
    return _with(investigation, f"dissent: {len(dissent)}", dissent=dissent)


def tree_replaced(investigation: Investigation, tree: Tree) -> Edit:
    """Walk on under another tree: answers stay by gate id; those without a gate are kept, set aside."""
    return _with(investigation, f"tree: {tree.title} version {tree.version}", tree=tree)


def trial_hours_set(investigation: Investigation, gate_id: str, hours: float) -> Edit:
    """The team's own estimate of how long a gate's test takes, in hours."""
    gate = _gate(investigation, gate_id)
    if not 0 < hours < 10_000:
        raise InputProblem(f"{hours:g} hours cannot be", do="take a number above 0 and below 10,000")
    changed = {**investigation.trial_hours, gate_id: hours}
    return _with(investigation, f"{gate.title} test takes {hours:g} hours", trial_hours=changed)


def follow_up_added(investigation: Investigation, found: FollowUp) -> Edit:
    """Keep what the scores from after the fix say: fixed closes the case, all else opens it again."""
    words = {"fixed": "fixed", "partly": "partly fixed", "not": "not fixed", "cannot-tell": "cannot tell"}
    return _with(
        investigation,
        f"after the fix: {words[found.verdict]}",
        follow_ups=(*investigation.follow_ups, found),
        status="closed" if found.verdict == "fixed" else "open",
    )


def labels_set(investigation: Investigation, labels: Mapping[str, ReadingLabels]) -> Edit:
    """People's labels by reading, for the check of the judge that gave the scores."""
    count = sum(len(reading.examples) for reading in labels.values())
    return _with(investigation, f"judge check: {count} labels", labels=dict(labels))


def example_noted(
    investigation: Investigation,
    example: str,
    tags: tuple[str, ...],
    text: str,
    *,
    by: str = "",
    at: datetime | None = None,
) -> Edit:
    """Keep tags and a note with an example; nothing in either takes them away, and unchanged ones stay."""
    tags = tuple(dict.fromkeys(tag.strip() for tag in tags if tag.strip()))
    known, text = investigation.example_notes.get(example, ExampleNote()), text.strip()
    if (known.tags, known.text) == (tags, text):
        return Edit(investigation, "")
    notes = {name: note for name, note in investigation.example_notes.items() if name != example}
    if tags or text:
        notes[example] = ExampleNote(tags=tags, text=text, by=by, at=at)
    return _with(investigation, f"note at example {example}", example_notes=notes)


def columns_hidden(investigation: Investigation, columns: tuple[str, ...]) -> Edit:
    """Name the columns that are not to be shown with the rows."""
    label = f"columns hidden: {', '.join(columns) or 'none'}"
    return _with(investigation, label, hidden_columns=columns)
