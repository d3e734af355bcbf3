"""Where the walk stands: the session, the gate that is looked at, and whether the room is asked first.

The window, present mode and the gate panel all drive the walk through here, so that an answer given in
any of them means the same.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gatewalk.domain.finding import GapBudget
from gatewalk.domain.investigation import Investigation
from gatewalk.domain.path import Path
from gatewalk.session.session import Session
from gatewalk.theme.language import language, learn, say

if TYPE_CHECKING:
    from gatewalk.files.language.shown import ShownCase

#: Stands for the end of the walk, where the decision is shown.
DECISION = ""


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
        self._room: dict[str, str] = {}
        self._revealed: set[str] = set()
        self._budget: tuple[Investigation, GapBudget | None] | None = None
        self._path: tuple[Investigation, Path] | None = None
        self._shown: ShownCase | None = None
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
        if spoken == case.tree.language:
            return case
        if self._shown is None or self._shown.language != spoken:
            self._shown = shown_case(spoken)
        return self._shown.of(case)

    @property
    def path(self) -> Path:
        if self._path is None or self._path[0] is not self.investigation:
            self._path = (self.investigation, self.session.path)
        return self._path[1]

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
        """How many gates on the path stand on data, and how many gates the tree has."""
        measured = sum(step.basis == "measured" and step.kind != "undetermined" for step in self.path.steps)
        return measured, len(self.session.tree.gates)

    @property
    def hidden(self) -> bool:
        """Whether what the scores say at this gate waits for the room."""
        answered = self.gate in self.investigation.answers
        return self.room_first and not answered and self.gate not in self._revealed

    def go(self, gate: str) -> None:
        """Look at another gate, or at the decision."""
        if gate == DECISION or gate in self.session.tree.gates:
            self.gate, self.shown_exit = gate, ""
            self.moved.emit()

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
        room = outcome if at == self.gate and self.hidden else self._room.get(at)
        self.session.answer(at, outcome, by=by, reason=reason, room=room)

    def note_room(self, outcome: str) -> None:
        """Keep what the room says, and open the finding."""
        self._room[self.gate] = outcome
        self.reveal()

    def reveal(self) -> None:
        """Open what the scores say at this gate."""
        self._revealed.add(self.gate)
        self.moved.emit()

    def skip(self, by: str, reason: str, *, gate: str = "") -> None:
        self._remember(by)
        self.session.skip(gate or self.gate, reason, by=by)

    def set_room_first(self, on: bool) -> None:
        """Ask the room first from now on, or no longer."""
        self.room_first = on
        self._revealed.clear()
        self.moved.emit()

    def forward(self) -> None:
        """On to where the gate leads, or to the decision."""
        if self.gate == DECISION:
            return
        step = self.path.step(self.gate)
        if step is None:
            self.go(self.path.at or DECISION)
        elif step.kind != "undetermined":
            self.go(step.to if step.to in self.session.tree.gates else DECISION)

    def back(self) -> None:
        """Back along the path."""
        gates = self.path.gates
        if not gates:
            return
        if self.gate == DECISION:
            self.go(gates[-1])
        elif self.gate in gates:
            self.go(gates[max(0, gates.index(self.gate) - 1)])
        else:
            self.go(gates[-1])

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
        if self.gate != DECISION and self.gate not in after.tree.gates:
            self.gate = after.tree.start
        self.changed.emit(before, after)


def shown_case(spoken: str) -> "ShownCase":
    """What shows cases in a language."""
    from gatewalk.files.language.shown import ShownCase

    return ShownCase(spoken, say, learn)


def _same_budget(before: Investigation, after: Investigation) -> bool:
    return (
        before.scores is after.scores and before.thresholds is after.thresholds and before.tree is after.tree
    )
