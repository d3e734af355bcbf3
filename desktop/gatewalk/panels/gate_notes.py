"""The tree's warnings, checks, tips, signs and examples at a gate: warnings open, the rest one click away."""

from collections.abc import Iterable

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from gatewalk.domain.tree import Note
from gatewalk.panels import words
from gatewalk.panels.controls import button, column, emptied, frame, spoken
from gatewalk.panels.look import Look
from gatewalk.panels.texts import TextBlock
from gatewalk.theme.language import marked, tr

_TITLES = {
    "warning": marked("Take care"),
    "tip": marked("Tip"),
    "sign": marked("Sign"),
    "example": marked("Example"),
    "check": marked("Check"),
}


class GateNotes(QWidget):
    """Notes that hold for the gate and for the answer that is chosen."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        spoken(self, "gate_notes", tr("Notes of the tree"))
        self._box: QVBoxLayout = column(self, look, gap=8)
        self._shown: tuple[Note, ...] = ()
        self._rest: QFrame | None = None
        self._open = False

    def show_notes(self, notes: Iterable[Note]) -> None:
        """Show `notes`: warnings as cards, the rest folded away under one button."""
        wanted = tuple(notes)
        if wanted == self._shown:
            return
        self._shown = wanted
        emptied(self._box)
        warnings = [n for n in wanted if n.kind == "warning"]
        rest = [n for n in wanted if n.kind != "warning"]
        for index, note in enumerate(warnings):
            self._box.addWidget(self._card(note, f"warning_{index}", "warning"))
        if rest:
            text = words.counted(len(rest), "tip and example", "tips, signs and examples")
            self._box.addWidget(button(text, "notes_more", self._toggle, kind="link"))
            self._rest = frame("notes_rest")
            inner = column(self._rest, self._look, gap=8)
            for index, note in enumerate(rest):
                inner.addWidget(self._card(note, f"note_{index}", "card"))
            self._rest.setVisible(self._open)
            self._box.addWidget(self._rest)
        self.setVisible(bool(wanted))

    def _toggle(self) -> None:
        self._open = not self._open
        if self._rest is not None:
            self._rest.setVisible(self._open)

    def _card(self, note: Note, name: str, kind: str) -> QFrame:
        card = frame(name, kind)
        box = column(card, self._look, margin=10)
        text = f"**{tr(_TITLES[note.kind])}.** {note.text}"
        box.addWidget(TextBlock(text, self._look, name=f"{name}_text", size=13.5))
        return card
