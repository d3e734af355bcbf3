"""What every gate, exit and line of the drawing says and which state it is in; no Qt, no sizes, no colours.

A look is a plain value: the scene repaints a gate only where its look changed. Each state has words of its
own, so that no state is told by colour alone.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from gatewalk.canvas.wording import edge_words, exit_words, gate_words, share_words
from gatewalk.domain.finding import UNDETERMINED
from gatewalk.domain.investigation import SKIPPED, Investigation
from gatewalk.domain.offer import offer
from gatewalk.domain.path import Path, PathStep
from gatewalk.domain.tree import Gate, Tree
from gatewalk.theme.language import marked, say, tr

GateState = Literal["answered", "proposed", "undetermined", "open", "skipped", "set aside", "not reached"]
ExitState = Literal["final", "partial", "possible", "ruled out", "set aside", "not reached"]
LineState = Literal["path", "partial", "final", "possible", "not reached"]

#: What every state of a gate or an exit is called.
STATES: dict[str, str] = {
    "answered": marked("answered"),
    "proposed": marked("proposed"),
    "undetermined": marked("undetermined"),
    "open": marked("open"),
    "skipped": marked("skipped"),
    "set aside": marked("set aside"),
    "not reached": marked("not reached"),
    "final": marked("final"),
    "partial": marked("partial"),
    "possible": marked("possible"),
    "ruled out": marked("ruled out"),
}

#: An exit stands beside each gate that leads to it: (gate, exit).
ExitKey = tuple[str, str]
#: A line from a gate to a gate: (source, target).
LineKey = tuple[str, str]


@dataclass(frozen=True, slots=True)
class GateLook:
    """`mark` is what the circle holds: ``check``, ``?``, ``skip``, ``pause`` or the number as text."""

    title: str
    subtitle: str
    state: GateState
    mark: str
    number: int
    here: bool = False
    overridden: bool = False
    flag: str = ""

    @property
    def spoken(self) -> str:
        """The state in words, for people who hear the drawing."""
        words = [tr("state: {state}", state=tr(STATES[self.state]))]
        if self.here:
            words.append(tr("you are here"))
        if self.overridden:
            words.append(tr("a person answered otherwise than the scores"))
        if self.flag:
            words.append(say(self.flag))
        return "; ".join(words)


@dataclass(frozen=True, slots=True)
class ExitLook:
    """`on_offer` is False where a constraint rules the bare action out, `proposed` True until accepted."""

    title: str
    subtitle: str
    state: ExitState
    on_offer: bool = True
    proposed: bool = False

    @property
    def spoken(self) -> str:
        words = tr("state: {state}", state=tr(STATES[self.state]))
        words += tr(", proposed by the scores") if self.proposed else ""
        words += "" if self.on_offer else tr("; not on offer under your constraints")
        return f"{words}; {self.subtitle}" if self.subtitle else words


@dataclass(frozen=True, slots=True)
class LineLook:
    """`label` is empty unless the walk took this line."""

    state: LineState
    label: str = ""


class Looks:
    """The looks of one tree under one investigation and path, each made when it is first asked for.

    `current` is the gate in hand; `stability` maps exit ids to shares 0..1. The looks of a
    gate, its exits and its lines depend on nothing but the gate's own answer, finding and step and on what
    `_common` compares, so that a change of one answer leaves all others as they are. `like` lends what
    depends on the tree alone.
    """

    def __init__(
        self,
        investigation: Investigation,
        path: Path,
        current: str | None = None,
        stability: Mapping[str, float] | None = None,
        *,
        like: "Looks | None" = None,
    ) -> None:
        self.investigation = investigation
        self.tree: Tree = investigation.tree
        self.numbers: dict[str, int]
        self.current = current
        self.stability = dict(stability or {})
        self.onward = onward_exits(investigation)
        self.steps = {step.gate: step for step in path.steps}
        if like is not None and like.tree is self.tree:
            self.numbers = like.numbers
        else:
            self.numbers = {gate_id: number for number, gate_id in enumerate(self.tree.gates)}
        self._gates: dict[str, GateLook] = {}
        self._exits: dict[ExitKey, ExitLook] = {}
        self._lines: dict[LineKey, LineLook] = {}

    def state(self, gate_id: str) -> GateState:
        return gate_state(self.investigation, gate_id, self.steps.get(gate_id))

    def gate(self, gate_id: str) -> GateLook:
        known = self._gates.get(gate_id)
        if known is None:
            known = self._gates[gate_id] = self._gate_look(gate_id)
        return known

    def exit(self, key: ExitKey) -> ExitLook:
        known = self._exits.get(key)
        if known is None:
            gate_id, exit_id = key
            known = self._exits[key] = _exit_look(
                self.investigation, exit_id, self.steps.get(gate_id), self.state(gate_id), self.stability
            )
        return known

    def line(self, key: LineKey) -> LineLook:
        known = self._lines.get(key)
        if known is None:
            gate_id, target = key
            known = self._lines[key] = _line_look(
                self.investigation, self.tree.gates[gate_id], self.steps.get(gate_id), target
            )
        return known

    def taken(self, gate_id: str) -> str:
        """The whole label of the outcome that the walk took at a gate; empty where it took none."""
        step = self.steps.get(gate_id)
        outcome = self.tree.gates[gate_id].outcome(step.outcome) if step is not None else None
        return outcome.label if outcome is not None else ""

    def lit(self, key: LineKey) -> bool:
        """Whether the walk took this line."""
        step = self.steps.get(key[0])
        return step is not None and step.to == key[1] and step.kind != "undetermined"

    def differing(self, before: "Looks") -> frozenset[str] | None:
        """The gates whose own look, exits or lines may differ from `before`; None means all of them."""
        if self._common() != before._common() or self.tree is not before.tree:
            return None
        gates = {self.current, before.current} if self.current != before.current else set()
        for mine, theirs in (
            (self.investigation.answers, before.investigation.answers),
            (self.investigation.findings, before.investigation.findings),
        ):
            gates |= {g for g in mine.keys() | theirs.keys() if mine.get(g) is not theirs.get(g)}
        for gate_id in self.steps.keys() | before.steps.keys():
            if _told(self.steps.get(gate_id)) != _told(before.steps.get(gate_id)):
                gates.add(gate_id)
        return frozenset(gate for gate in gates if gate in self.tree.gates)

    def keep_from(self, before: "Looks", changed: frozenset[str]) -> None:
        """Take over what `before` had made already for all gates that did not change."""
        self._gates = {gate: look for gate, look in before._gates.items() if gate not in changed}
        self._exits = {key: look for key, look in before._exits.items() if key[0] not in changed}
        self._lines = {key: look for key, look in before._lines.items() if key[0] not in changed}

    def _common(self) -> tuple[dict[str, str], dict[str, float], frozenset[str]]:
        return self.investigation.constraints, self.stability, self.onward

    def _gate_look(self, gate_id: str) -> GateLook:
        step, state, here = self.steps.get(gate_id), self.state(gate_id), gate_id == self.current
        number, overridden = self.numbers[gate_id], bool(step and step.overridden)
        answer = self.investigation.answers.get(gate_id)
        return GateLook(
            title=self.tree.gates[gate_id].title,
            subtitle=gate_words(number, state, answer, step, here=here, overridden=overridden),
            state=state,
            mark=_MARKS.get(state, str(number)),
            number=number,
            here=here,
            overridden=overridden,
            flag=step.flag if step else "",
        )


def _told(step: PathStep | None) -> tuple[object, ...] | None:
    """What of a step can be seen."""
    if step is None:
        return None
    told = step.outcome, step.kind, step.basis, step.accepted, step.overridden
    return (*told, step.to, step.collects, step.shortcut)


def exits_of(tree: Tree, gate: Gate) -> tuple[str, ...]:
    """The exits that the gate's outcomes lead to or collect, each once, in the order of the outcomes."""
    named = (target for o in gate.outcomes for target in (o.to, o.also) if target in tree.exits)
    return tuple(dict.fromkeys(target for target in named if target is not None))


def onward_of(tree: Tree, gate: Gate) -> tuple[str, ...]:
    """The gates that the gate's outcomes lead to, each once, in the order of the outcomes."""
    return tuple(dict.fromkeys(o.to for o in gate.outcomes if o.to in tree.gates))


def exit_title(investigation: Investigation, exit_id: str) -> str:
    """The title of an exit under the investigation's constraints."""
    return offer(investigation.tree, exit_id, investigation.constraints).title


def exit_titles(investigation: Investigation) -> dict[str, str]:
    """The titles of all exits under the investigation's constraints."""
    return {exit_id: exit_title(investigation, exit_id) for exit_id in investigation.tree.exits}


def onward_exits(investigation: Investigation) -> frozenset[str]:
    """The exits of the tree in front from which the walk has gone on into another tree."""
    origins = [walk.origin for walk in investigation.further]
    return frozenset(o.exit for o in origins if o is not None and o.walk == investigation.front)


def gate_state(investigation: Investigation, gate_id: str, step: PathStep | None) -> GateState:
    """The state of one gate; `step` is its step on the path, or None where the walk does not come by."""
    answer = investigation.answers.get(gate_id)
    if step is None:
        return "set aside" if answer is not None else "not reached"
    if step.kind == "skipped":
        return "skipped"
    if step.kind == "undetermined":
        weighed = gate_id in investigation.findings or (answer is not None and answer.outcome == UNDETERMINED)
        return "undetermined" if weighed else "open"
    return "answered" if step.accepted else "proposed"


_MARKS: dict[GateState, str] = {
    "answered": "check",
    "undetermined": "?",
    "skipped": "skip",
    "set aside": "pause",
}


def _exit_look(
    investigation: Investigation,
    exit_id: str,
    step: PathStep | None,
    state: GateState,
    stability: Mapping[str, float],
) -> ExitLook:
    offered = offer(investigation.tree, exit_id, investigation.constraints)
    on_offer = offered.available
    found: ExitState = "set aside" if state == "set aside" else "not reached"
    if step is not None:
        found = "possible" if state in ("undetermined", "open") else "ruled out"
        if step.collects == exit_id:
            found = "final" if step.kind == "exit" else "partial"
    proposed = found in ("final", "partial") and not (step and step.accepted)
    onward = exit_id in onward_exits(investigation)
    said = exit_words(found, proposed=proposed, on_offer=on_offer, onward=onward)
    share = share_words(stability.get(exit_id))
    return ExitLook(
        title=offered.title,
        subtitle=" · ".join(part for part in (said, share) if part),
        state=found,
        on_offer=on_offer,
        proposed=proposed,
    )


def _line_look(investigation: Investigation, gate: Gate, step: PathStep | None, target: str) -> LineLook:
    if step is None:
        return LineLook("not reached")
    if step.to != target or step.kind == "undetermined":
        return LineLook("possible" if step.kind == "undetermined" else "not reached")
    if step.outcome == SKIPPED:
        return LineLook("path", tr("shortcut") if step.shortcut else tr("skipped"))
    outcome = gate.outcome(step.outcome)
    finding = investigation.findings.get(step.gate)
    return LineLook("path", edge_words(outcome, step, finding) if outcome else "")
