"""The path through a tree: which gates are walked, on what basis, and which exits are collected.

`path` is a pure function of tree and investigation. An answer wins over a finding; a finding that is
determined is followed as a proposal until a person accepts it; anything else stops the walk.
"""

from typing import Literal

from gatewalk.domain.base import Value
from gatewalk.domain.finding import UNDETERMINED
from gatewalk.domain.investigation import SKIPPED, Basis, Investigation
from gatewalk.domain.tree import Gate, Outcome, Tree

StepKind = Literal["exit", "continue", "partial", "undetermined", "skipped"]


class PathStep(Value):
    """One gate walked. `accepted` is False while only the scores propose the outcome.

    `overridden` says that a person answered otherwise than the finding. `to` is where the walk goes next:
    a gate, an exit, or None. `collects` is the exit added here (exit or partial), or None.
    """

    gate: str
    number: int
    outcome: str
    kind: StepKind
    basis: Basis
    accepted: bool = False
    overridden: bool = False
    to: str | None = None
    collects: str | None = None
    flag: str = ""


class Path(Value):
    """The gates walked in order. `at` is the open gate, or None where the path has ended."""

    steps: tuple[PathStep, ...]
    at: str | None
    exits: tuple[str, ...]

    def step(self, gate_id: str) -> PathStep | None:
        return next((s for s in self.steps if s.gate == gate_id), None)

    @property
    def gates(self) -> tuple[str, ...]:
        return tuple(step.gate for step in self.steps)


def path(tree: Tree, investigation: Investigation) -> Path:
    """Walk `tree` from its start with the answers and findings of `investigation`.

    Each gate is walked at most once, so a tree with a circle (which the check refuses) still ends.
    """
    steps: list[PathStep] = []
    exits: list[str] = []
    at: str | None = tree.start
    seen: set[str] = set()
    while at is not None and at in tree.gates and at not in seen:
        seen.add(at)
        step = _step(tree, investigation, at)
        steps.append(step)
        if step.collects and step.collects not in exits:
            exits.append(step.collects)
        if step.kind == "undetermined":
            break
        at = step.to if step.to in tree.gates else None
    return Path(steps=tuple(steps), at=at, exits=tuple(exits))


def _step(tree: Tree, investigation: Investigation, gate_id: str) -> PathStep:
    gate, number = tree.gates[gate_id], tree.number(gate_id)
    answer, finding = investigation.answers.get(gate_id), investigation.findings.get(gate_id)
    if answer is not None and answer.outcome == SKIPPED:
        target = skip_target(tree, gate)
        return PathStep(
            gate=gate_id,
            number=number,
            outcome=SKIPPED,
            kind="skipped",
            basis="asserted",
            accepted=True,
            to=target,
        )
    if answer is not None and (outcome := gate.outcome(answer.outcome)):
        verdict = finding.verdict if finding else answer.finding_verdict
        overridden = verdict not in (None, UNDETERMINED, answer.outcome)
        basis: Basis = "measured" if verdict == answer.outcome else "asserted"
        return _taken(tree, gate_id, outcome, basis, accepted=True, overridden=overridden)
    if answer is None and finding is not None and (outcome := gate.outcome(finding.verdict)):
        return _taken(tree, gate_id, outcome, "measured", accepted=False, overridden=False)
    basis = "measured" if finding is not None else "none"
    return PathStep(gate=gate_id, number=number, outcome=UNDETERMINED, kind="undetermined", basis=basis)


def _taken(
    tree: Tree, gate_id: str, outcome: Outcome, basis: Basis, *, accepted: bool, overridden: bool
) -> PathStep:
    kind = tree.kind(outcome)
    return PathStep(
        gate=gate_id,
        number=tree.number(gate_id),
        outcome=outcome.id,
        kind=kind,
        basis=basis,
        accepted=accepted,
        overridden=overridden,
        to=outcome.to,
        collects=outcome.to if kind == "exit" else outcome.also,
        flag=outcome.flag,
    )


def skip_target(tree: Tree, gate: Gate) -> str | None:
    """Where the walk goes when a gate is skipped: on to the gate that plainly continues it, if any."""
    onward = [o for o in gate.outcomes if o.to in tree.gates]
    plain = [o for o in onward if not o.also]
    chosen = plain or onward
    return chosen[0].to if chosen else None
