"""Where the walk stands: the session, the gate that is looked at, and whether the room is asked first.

The window, present mode and the gate panel all drive the walk through here, so that an answer given in
any of them means the same.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gatewalk.domain.finding import GapBudget
from gatewalk.domain.investigation import Investigation
from gatewalk.domain.path import Path
from gatewalk.domain.scores import same_but_files
from gatewalk.domain.tree import EvidenceValue
from gatewalk.domain.walks import Leg, handed_over, legs, place_of, walks
from gatewalk.session.carry import next_trees
from gatewalk.session.session import Session
from gatewalk.theme.language import language, learn, say, tr
from gatewalk.window.kept_back import Seen, kept_back

if TYPE_CHECKING:
    from gatewalk.files.language.shown import ShownCase

#: Stands for the end of the walk, where the decision is shown.
DECISION = ""
#: The place of a tree among those of the case, and a gate in it.
Spot = tuple[int, str]


class Walk(QObject):
    """A session with a place in it. `gate` is the gate that is looked at, or `DECISION`."""

    #: The investigation changed: before and after.
    changed = Signal(object, object)
    #: Another gate (or the decision) is looked at.
    moved = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.room_first = False
        self.shown_exit = ""
        self._room: dict[Spot, str] = {}
        self._revealed: set[Spot] = set()
        self._looked_at: dict[int, str] = {}
        self._budget: tuple[Investigation, GapBudget | None] | None = None
        self._legs: tuple[Investigation, tuple[Leg, ...]] | None = None
        self._shown: ShownCase | None = None
        self._seen: tuple[Investigation, GapBudget | None, frozenset[str], Seen] | None = None
        self.gate = self.path.at or (self.path.gates[-1] if self.path.gates else session.tree.start)
        self._stop = session.on_change(self._heard)

    def close(self) -> None:
        """Stop listening to the session."""
        self._stop()

    @property
    def investigation(self) -> Investigation:
        return self.session.investigation

    @property
    def shown(self) -> Investigation:
        """The investigation as it is read in the window's language; nothing of it goes back into the case."""
        spoken, case = language(), self.investigation
        if all(walk.tree.language == spoken for walk in walks(case)):
            return case
        if self._shown is None or self._shown.language != spoken:
            self._shown = shown_case(spoken)
        return self._shown.of(case)

    @property
    def legs(self) -> tuple[Leg, ...]:
        """Every walk of the case, one for each tree, as it is read in the window's language."""
        shown = self.shown
        if self._legs is None or self._legs[0] is not shown:
            self._legs = (shown, legs(shown))
        return self._legs[1]

    @property
    def path(self) -> Path:
        """The path through the tree in front."""
        return self.legs[self.investigation.front].path

    @property
    def exits_shown(self) -> tuple[tuple[Leg, tuple[str, ...]], ...]:
        """The one exit that is looked at, or those of all walks that the decision stands on."""
        if self.shown_exit:
            return ((self.legs[self.investigation.front], (self.shown_exit,)),)
        return tuple((leg, leg.path.exits) for leg in self.legs if leg.reached)

    @property
    def onward(self) -> str:
        """The tree that an exit on the path in front hands over to, in words; empty where none does."""
        offered = next(iter(next_trees(self.investigation).values()), "")
        place = place_of(self.investigation, offered)
        if place is not None:
            return tr("“{title}”", title=self.legs[place].view.tree.title)
        return tr("the next tree") if offered else ""

    @property
    def budget(self) -> GapBudget | None:
        """The gap budget, measured once per scores and thresholds."""
        known = self._budget
        now = self.investigation
        if known is None or not _same_budget(known[0], now):
            self._budget = known = (now, self.session.budget)
        return known[1]

    @property
    def evidence(self) -> tuple[int, int]:
        """How many gates on the paths stand on data, and how many gates the trees of the decision have."""
        counted = [leg for leg in self.legs if leg.reached]
        steps = [step for leg in counted for step in leg.path.steps]
        measured = sum(step.basis == "measured" and step.kind != "undetermined" for step in steps)
        return measured, sum(len(leg.view.tree.gates) for leg in counted)

    @property
    def hidden(self) -> bool:
        """Whether what the scores say at this gate waits for the room."""
        answered = self.gate in self.investigation.answers
        return self.room_first and not answered and self._spot() not in self._revealed

    def seen(self, *, blank: bool = False) -> Seen:
        """What tree, plots and gap may show: all of it, or what the room has not yet to answer itself.

        `blank` keeps back what the scores say at the gate in front, too.
        """
        case, budget = self.shown, self.budget
        waiting = {self.gate} if blank else set()
        if self.room_first:
            waiting |= {gate for gate in case.tree.gates if self._spot(gate) not in self._revealed}
        gates = frozenset(waiting - case.answers.keys())
        known = self._seen
        if known is None or known[0] is not case or known[1] is not budget or known[2] != gates:
            self._seen = known = (case, budget, gates, kept_back(Seen(case, self.path, budget), gates))
        return known[3]

    def _spot(self, gate: str = "") -> Spot:
        """A gate of the tree in front, told apart from one of the same id in another tree."""
        return self.investigation.front, gate or self.gate

    def go(self, gate: str) -> None:
        """Look at another gate, or at the decision."""
        if gate == DECISION or gate in self.session.tree.gates:
            self.gate, self.shown_exit = gate, ""
            self.moved.emit()

    def show_tree(self, place: int) -> None:
        """Look at another tree of the case, where one looked last."""
        if 0 <= place < len(self.legs):
            self.session.show_tree(place)

    def show_exit(self, exit_id: str) -> None:
        """Look at one exit."""
        self.gate, self.shown_exit = DECISION, exit_id
        self.moved.emit()

    def answer(self, outcome: str, by: str = "", reason: str = "", *, gate: str = "") -> None:
        """Answer the gate that is looked at, or the one that a field was written for.

        What the room said before it saw the scores is kept with it.
        """
        self._remember(by)
        at = gate or self.gate
        room = outcome if at == self.gate and self.hidden else self._room.get(self._spot(at))
        self.session.answer(at, outcome, by=by, reason=reason, room=room)

    def note_room(self, outcome: str) -> None:
        """Keep what the room says, and open the finding."""
        self._room[self._spot()] = outcome
        self.reveal()

    def reveal(self) -> None:
        """Open what the scores say at this gate."""
        self._revealed.add(self._spot())
        self.moved.emit()

    def enter(self, gate: str, field: str, value: EvidenceValue) -> None:
        """Keep what was entered in an evidence field; one that stands for a constraint sets it."""
        asked = {f.id: f.constraint for f in self.session.tree.gates[gate].evidence}.get(field, "")
        if asked:
            self.session.set_constraint(asked, str(value or ""))
        else:
            self.session.set_evidence(gate, field, value)

    def skip(self, by: str, reason: str, *, gate: str = "") -> None:
        self._remember(by)
        self.session.skip(gate or self.gate, reason, by=by)

    def set_room_first(self, on: bool) -> None:
        """Ask the room first from now on, or no longer."""
        self.room_first = on
        self._revealed.clear()
        self.moved.emit()

    def forward(self) -> None:
        """On to where the gate leads: a gate, the tree that its exit handed over to, or the decision."""
        if self.gate == DECISION:
            return
        step = self.path.step(self.gate)
        if step is None:
            self.go(self.path.at or DECISION)
        elif step.to in self.session.tree.gates:
            self.go(step.to)
        elif step.to is not None:
            self._on_from(step.to)

    def _on_from(self, exit_id: str) -> None:
        onward = handed_over(self.investigation, exit_id)
        if onward is None:
            self.go(DECISION)
        else:
            self.session.show_tree(onward)
            self.go(self.session.tree.start)

    def back(self) -> None:
        """Back along the path, and from its first gate to the tree that handed over."""
        gates, origin = self.path.gates, self.investigation.origin
        if not gates:
            return
        at = gates.index(self.gate) if self.gate in gates else len(gates)
        if at == 0 and origin is not None:
            self.session.show_tree(origin.walk)
            self.go(self.path.gates[-1])
        else:
            self.go(gates[max(0, at - 1)])

    def outcome_for_key(self, key: int) -> str | None:
        """The outcome that a number key stands for at this gate."""
        if self.gate == DECISION:
            return None
        outcomes = self.session.tree.gates[self.gate].outcomes
        return outcomes[key - 1].id if 1 <= key <= len(outcomes) else None

    def _remember(self, by: str) -> None:
        """Who answers now is proposed at the next gate too."""
        if by and not self.investigation.by:
            self.session.set_texts(by=by)

    def _heard(self, before: Investigation, after: Investigation) -> None:
        if before.front != after.front or before.tree.id != after.tree.id:
            self._looked_at[before.front] = self.gate
            kept = self._looked_at.get(after.front)
            ended = self.path.gates[-1] if self.path.gates else after.tree.start
            known = kept == DECISION or kept in after.tree.gates
            self.gate = kept if kept is not None and known else self.path.at or ended
            self.shown_exit = ""
        elif self.gate != DECISION and self.gate not in after.tree.gates:
            self.gate = after.tree.start
        self.changed.emit(before, after)


def shown_case(spoken: str) -> "ShownCase":
    """What shows cases in a language."""
    from gatewalk.files.language.shown import ShownCase

    return ShownCase(spoken, say, learn)


def _same_budget(before: Investigation, after: Investigation) -> bool:
    return (
        same_but_files(before.scores, after.scores)
        and before.thresholds is after.thresholds
        and before.tree is after.tree
        and before.further is after.further
    )
