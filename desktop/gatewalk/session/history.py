"""Undo by value: a list of (label, investigation) and a cursor; entries share what did not change."""

from collections.abc import Callable
from dataclasses import dataclass

from gatewalk.domain.investigation import Investigation


@dataclass(frozen=True)
class HistoryStep:
    """One remembered state, and the words for the edit that led to it."""

    label: str
    investigation: Investigation


@dataclass(frozen=True)
class History:
    """States in order and a cursor. `push` drops what was undone; nothing is ever changed in place."""

    steps: tuple[HistoryStep, ...]
    cursor: int = 0

    @classmethod
    def starting_with(cls, investigation: Investigation, label: str = "opened") -> "History":
        return cls((HistoryStep(label, investigation),))

    @property
    def investigation(self) -> Investigation:
        return self.steps[self.cursor].investigation

    @property
    def can_undo(self) -> bool:
        return self.cursor > 0

    @property
    def can_redo(self) -> bool:
        return self.cursor < len(self.steps) - 1

    @property
    def undo_label(self) -> str:
        """What undo would take back, or an empty text."""
        return self.steps[self.cursor].label if self.can_undo else ""

    @property
    def redo_label(self) -> str:
        return self.steps[self.cursor + 1].label if self.can_redo else ""

    def push(self, label: str, investigation: Investigation) -> "History":
        kept = self.steps[: self.cursor + 1]
        return History((*kept, HistoryStep(label, investigation)), len(kept))

    def shown_as(self, investigation: Investigation) -> "History":
        """The step at the cursor with the same case seen otherwise; no step is added and none dropped."""
        step = HistoryStep(self.steps[self.cursor].label, investigation)
        return History((*self.steps[: self.cursor], step, *self.steps[self.cursor + 1 :]), self.cursor)

    def each(self, put: Callable[[Investigation], Investigation]) -> "History":
        """The same steps with every state as `put` gives it."""
        steps = tuple(HistoryStep(step.label, put(step.investigation)) for step in self.steps)
        return History(steps, self.cursor)

    def at(self, cursor: int) -> "History":
        """The same steps with the cursor elsewhere, held within bounds."""
        return History(self.steps, min(max(cursor, 0), len(self.steps) - 1))
