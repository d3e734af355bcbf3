"""What every section of the record is written from: the investigation with its path and gap budget."""

from dataclasses import dataclass
from typing import Protocol

from gatewalk.domain.finding import GapBudget
from gatewalk.domain.investigation import Investigation
from gatewalk.domain.offer import Offer, offer
from gatewalk.domain.path import Path as Walk
from gatewalk.domain.path import PathStep


class Told(Protocol):
    """Anything that can be told in one sentence, such as a change that would alter the decision."""

    @property
    def text(self) -> str: ...


@dataclass(frozen=True)
class Case:
    """One walk of an investigation, which has that walk in front; `place` is its place among them.

    Lookups give the words that its tree has for an id, or the id itself.
    """

    investigation: Investigation
    walk: Walk
    budget: GapBudget | None
    place: int = 0

    def gate_name(self, gate_id: str) -> str:
        """``2 Right context?``; the id where the tree does not know it."""
        tree = self.investigation.tree
        return f"{tree.number(gate_id)} {tree.gates[gate_id].title}" if gate_id in tree.gates else gate_id

    def outcome_name(self, gate_id: str, outcome_id: str) -> str:
        if outcome_id == "undetermined":
            return "Not enough evidence"
        if outcome_id == "skipped":
            step = self.walk.step(gate_id)
            return "Accepted by assertion" if step and step.shortcut else "Skipped"
        gate = self.investigation.tree.gates.get(gate_id)
        outcome = gate.outcome(outcome_id) if gate else None
        return outcome.label if outcome else outcome_id

    def exit_title(self, exit_id: str) -> str:
        """The exit's title as the constraints bend it."""
        return self.offer(exit_id).title if exit_id in self.investigation.tree.exits else exit_id

    def offer(self, exit_id: str) -> Offer:
        """The exit as the constraints leave it."""
        return offer(self.investigation.tree, exit_id, self.investigation.constraints)

    def evidence_text(self, gate_id: str) -> str:
        """The one sentence that carries a gate's answer: the finding's, else the person's reason or note.

        A finding that could not tell carries no answer: there the person's words come first. A gate that was
        passed over is carried by the reason for it and by no finding.
        """
        finding = self.investigation.findings.get(gate_id)
        answer = self.investigation.answers.get(gate_id)
        step = self.walk.step(gate_id)
        if step is not None and step.kind == "skipped" and answer is not None:
            return answer.reason
        measured = finding.sentence if finding else ""
        said = (answer.reason if answer else "") or self.investigation.entry(gate_id).note
        decided = finding is not None and finding.determined
        return (measured or said) if decided or answer is None else (said or measured)

    def basis(self, step: PathStep, *, short: bool = False) -> str:
        """On what the answer stands, and by whom; `short` leaves out who accepted a measured one."""
        answer = self.investigation.answers.get(step.gate)
        who = f" by {answer.by}" if answer and answer.by else ""
        if step.kind == "undetermined":
            return "open"
        if step.kind == "skipped":
            named = self.shortcut_label(step.shortcut)
            if named:
                return f"asserted{who}, shortcut" if short else f"asserted{who}, shortcut “{named}”"
            return f"skipped{who}, no shortcut"
        if step.overridden:
            return f"overridden{who}"
        if step.basis == "measured":
            if not step.accepted:
                return "measured, not yet accepted"
            return "measured" if short else f"measured, accepted{who}"
        return f"asserted{who}" if who else "asserted, no name given"

    def shortcut_label(self, shortcut_id: str) -> str:
        """What the tree calls a declared shortcut; empty where there is none of that id."""
        found = (s.label for s in self.investigation.tree.shortcuts if shortcut_id and s.id == shortcut_id)
        return next(found, "")

    def accepted_by(self) -> tuple[str, ...]:
        """Who accepted the measured answers on the path, each name once."""
        steps = [s for s in self.walk.steps if s.basis == "measured" and s.accepted and not s.overridden]
        names = [self.investigation.answers[s.gate].by for s in steps if s.gate in self.investigation.answers]
        return tuple(dict.fromkeys(name for name in names if name))
