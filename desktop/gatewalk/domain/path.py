"""The path through a tree: which gates are walked, on what basis, and which exits are collected.

`path` is a pure function of tree and investigation. An answer wins over a finding; a finding that is
determined is followed as a proposal until a person accepts it; anything else stops the walk. An answer
whose outcome the tree does not have (any more) counts as none, and stays in the investigation.
"""

from typing import Literal

from gatewalk.domain.base import Value
from gatewalk.domain.finding import UNDETERMINED, Finding
from gatewalk.domain.investigation import SKIPPED, Answer, Basis, Investigation
from gatewalk.domain.tree import Gate, Outcome, Tree

StepKind = Literal["exit", "continue", "partial", "undetermined", "skipped"]


class PathStep(Value):
    """One gate walked. `accepted` is False while only the scores propose the outcome.

    `overridden` says that a person answered otherwise than the finding. `to` is where the walk goes next:
    a gate, an exit, or None. `collects` is the exit added here (exit or partial), or None. `shortcut` is the
    declared shortcut by which the gate was skipped, and which stands for it as accepted by assertion; it is
    empty where the skip is no declared exception.
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
    shortcut: str = ""


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
    numbers = {name: number for number, name in enumerate(tree.gates)}
    while at is not None and at in tree.gates and at not in seen:
        seen.add(at)
        step = _step(tree, investigation, at, numbers[at])
        steps.append(step)
        if step.collects and step.collects not in exits:
            exits.append(step.collects)
        if step.kind == "undetermined":
            break
        at = step.to if step.to in tree.gates else None
    return Path(steps=tuple(steps), at=at, exits=tuple(exits))


def _step(tree: Tree, investigation: Investigation, gate_id: str, number: int) -> PathStep:
    gate = tree.gates[gate_id]
    answer, finding = investigation.answers.get(gate_id), investigation.findings.get(gate_id)
    if answer is not None and answer.outcome == SKIPPED and (target := skip_target(tree, gate)):
        return _skipped(gate_id, number, target, shortcut_of(tree, investigation, gate_id))
    if answer is not None and (outcome := gate.outcome(answer.outcome)):
        verdict = finding.verdict if finding else answer.finding_verdict
        overridden = verdict not in (None, UNDETERMINED, answer.outcome)
        basis: Basis = "measured" if verdict == answer.outcome else "asserted"
        return _taken(tree, gate_id, number, outcome, basis, accepted=True, overridden=overridden)
    held = answer is not None and answer.outcome in (UNDETERMINED, SKIPPED)
    if not held and finding is not None and (outcome := gate.outcome(finding.verdict)):
        return _taken(tree, gate_id, number, outcome, "measured", accepted=False, overridden=False)
    return _open(gate_id, number, answer if held else None, finding)


def _open(gate_id: str, number: int, answer: Answer | None, finding: Finding | None) -> PathStep:
    """Not enough evidence: said by the scores, by a person, or because nothing is known yet."""
    basis: Basis = "measured" if finding is not None else "none"
    if answer is not None and (finding is None or finding.determined):
        basis = "asserted"
    return PathStep(
        gate=gate_id,
        number=number,
        outcome=UNDETERMINED,
        kind="undetermined",
        basis=basis,
        accepted=answer is not None,
        overridden=answer is not None and finding is not None and finding.determined,
    )


def _skipped(gate_id: str, number: int, target: str, shortcut: str) -> PathStep:
    return PathStep(
        gate=gate_id,
        number=number,
        outcome=SKIPPED,
        kind="skipped",
        basis="asserted",
        accepted=True,
        to=target,
        shortcut=shortcut,
    )


def shortcut_of(tree: Tree, investigation: Investigation, gate_id: str) -> str:
    """The declared shortcut by which a skipped gate was passed over, or empty.

    It is the one that was taken; where none of its gates names one, one all of whose gates are skipped.
    """
    answers = investigation.answers
    for shortcut in tree.shortcuts:
        skips = [answers.get(gate) for gate in shortcut.skips]
        unnamed = all(a is not None and a.outcome == SKIPPED and not a.shortcut for a in skips)
        if gate_id in shortcut.skips and (shortcut.id == answers[gate_id].shortcut or unnamed):
            return shortcut.id
    return ""


def _taken(
    tree: Tree, gate_id: str, number: int, outcome: Outcome, basis: Basis, *, accepted: bool, overridden: bool
) -> PathStep:
    kind = tree.kind(outcome)
    return PathStep(
        gate=gate_id,
        number=number,
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
    """Where the walk goes when a gate is skipped, or None where every outcome of it ends the walk.

    A gate that a declared shortcut passes is preferred, then the outcome that plainly goes on.
    """
    onward = [o for o in gate.outcomes if o.to in tree.gates]
    passed = {name for s in tree.shortcuts for name in (*s.skips, s.to) if _is_among(tree, gate, s.skips)}
    ranked = sorted(onward, key=lambda o: (o.to not in passed, o.also is not None))
    return ranked[0].to if ranked else None


def _is_among(tree: Tree, gate: Gate, names: tuple[str, ...]) -> bool:
    return any(tree.gates.get(name) is gate for name in names)
