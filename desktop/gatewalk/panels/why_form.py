"""Why we answered so, who answered, and a note: what the record will say in the team's own words."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from gatewalk.domain.investigation import SKIPPED, Answer
from gatewalk.panels.controls import column, row, spoken
from gatewalk.panels.look import Look
from gatewalk.panels.reason_form import LeftField, text_field
from gatewalk.panels.texts import Line, TextBlock, heading
from gatewalk.theme.language import day, tr


class WhyForm(QWidget):
    """Reason, name and note of one gate; each tells when it is left."""

    #: The reason for the answer was changed.
    reason_changed = Signal(str)
    #: The name beside the answer was changed.
    who_changed = Signal(str)
    #: The note at the gate was changed.
    note_changed = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        spoken(self, "why_form", tr("Why we answered so"))
        box = column(self, look, gap=7)
        self._why = text_field(
            "why_reason", tr("Why we answered so"), tr("What made the team answer so"), look
        )
        self._who = QLineEdit()
        spoken(self._who, "why_who", tr("Who answered"), tr("Stands beside the answer in the record."))
        self._who.setPlaceholderText(tr("Who answered"))
        self._who.setMaxLength(200)
        self._who.setAcceptDrops(False)  # a dropped file is for the window
        self._note = text_field(
            "why_note", tr("Note at this gate"), tr("Anything else to remember here"), look, 2
        )
        self._basis = TextBlock("", look, name="why_basis", size=13, role="muted")
        box.addWidget(heading(tr("Why we answered so"), look, "why_heading"))
        box.addWidget(self._why)
        line = row(None, look, gap=8)
        line.addWidget(Line(tr("Answered by"), look, name="why_who_label"))
        line.addWidget(self._who, 1)
        box.addLayout(line)
        box.addWidget(self._basis)
        box.addWidget(heading(tr("Note"), look, "note_heading"))
        box.addWidget(self._note)
        self._left_why = LeftField(self._why, self.reason_changed.emit)
        self._left_note = LeftField(self._note, self.note_changed.emit)
        self._who.editingFinished.connect(self._who_left)
        self._known_who = ""

    @property
    def who(self) -> str:
        return self._who.text().strip()

    @property
    def reason(self) -> str:
        return self._why.toPlainText().strip()

    def show_answer(self, answer: Answer | None, note: str, by: str, *, moved: bool) -> None:
        """Show what is kept of the answer; `by` is who is at the keyboard.

        A reason written before the answer stays in its field until the gate is left (`moved`).
        """
        if answer is not None or moved:
            self._left_why.show_text(answer.reason if answer else "")
        self._left_note.show_text(note)
        self._known_who = answer.by if answer else by
        if not self._who.hasFocus():
            self._who.setText(self._known_who)
        self._basis.set_marked(basis_text(answer))
        self._basis.setVisible(answer is not None)

    def focus_note(self) -> None:
        self._note.setFocus()

    def flush(self) -> None:
        """Tell what is still being written, before the gate changes."""
        self._left_why.flush()
        self._left_note.flush()
        self._who_left()

    def _who_left(self) -> None:
        if self.who != self._known_who:
            self._known_who = self.who
            self.who_changed.emit(self.who)


def basis_text(answer: Answer | None) -> str:
    """On what basis an answer stands, in one line."""
    if answer is None:
        return ""
    when = f", {day(answer.at)} {answer.at:%H:%M}" if answer.at else ""
    if answer.outcome == SKIPPED:
        if answer.shortcut:
            return tr("Passed by a declared shortcut, accepted by assertion{when}.", when=when)
        return tr("Skipped{when}.", when=when)
    if answer.basis == "measured":
        return tr("Measured from the scores, accepted by a person{when}.", when=when)
    return tr("Asserted by a person{when}.", when=when)
