"""Asks for a name and a reason before an answer that goes against the scores, or a skipped gate, is kept."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QWidget

from gatewalk.panels.controls import button, column, row, spoken
from gatewalk.panels.look import Look
from gatewalk.panels.texts import TextBlock
from gatewalk.theme.language import tr


class ReasonForm(QFrame):
    """Who and why; both are required. Control and Enter keeps, Escape goes back."""

    #: Who and why, both filled in.
    given = Signal(str, str)
    #: Nothing is to be kept.
    dropped = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "override")
        spoken(self, "reason_form", tr("Reason"))
        box = column(self, look, margin=13, gap=8)
        self._ask = TextBlock("", look, name="reason_ask", weight=600)
        self._who = QLineEdit()
        spoken(self._who, "reason_who", tr("Who answers so"))
        self._who.setPlaceholderText(tr("Who answers so"))
        self._who.setMaxLength(200)
        self._who.setAcceptDrops(False)  # a dropped file is for the window
        self._why = text_field("reason_why", tr("The reason"), tr("The reason, in a sentence"), look)
        self._keep = button(tr("Keep this answer"), "reason_keep", self._given, kind="primary")
        line = row(None, look)
        line.addWidget(button(tr("Go back"), "reason_back", self.dropped.emit))
        line.addStretch(1)
        line.addWidget(self._keep)
        for widget in (self._ask, self._why, self._who):
            box.addWidget(widget)
        box.addLayout(line)
        self._who.textChanged.connect(self._checked)
        self._why.textChanged.connect(self._checked)
        self._who.returnPressed.connect(self._given)
        for field in (self._who, self._why):
            field.installEventFilter(self)
        self.hide()

    def ask(self, question: str, who: str, keep: str) -> None:
        """Open with a question; `who` is filled in where it is known, `keep` is the button's text."""
        self._ask.set_marked(question)
        self._who.setText(who)
        self._why.setPlainText("")
        self._keep.setText(keep)
        self._keep.setAccessibleName(keep)
        self.show()
        self._why.setFocus()
        self._checked()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        keeps = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and bool(control)
        drops = event.key() == Qt.Key.Key_Escape
        if not keeps and not drops:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # these keys mean something else in the window
        elif event.type() == QEvent.Type.KeyPress:
            self._given() if keeps else self.dropped.emit()
        return True

    def _checked(self) -> None:
        self._keep.setEnabled(bool(self._who.text().strip() and self._why.toPlainText().strip()))

    def _given(self) -> None:
        who, why = self._who.text().strip(), self._why.toPlainText().strip()
        if who and why:
            self.given.emit(who, why)


class TextField(QPlainTextEdit):
    """Takes text alone: files that are dropped on it are for the window to open."""

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return not source.hasUrls() and super().canInsertFromMimeData(source)


def text_field(name: str, spoken_name: str, hint: str, look: Look, lines: int = 3) -> QPlainTextEdit:
    """A field of a few lines; Tab leaves it."""
    field = TextField()
    spoken(field, name, spoken_name, hint)
    field.setPlaceholderText(hint)
    field.setTabChangesFocus(True)
    field.setFixedHeight(look.px(22 * lines + 12))
    return field


class LeftField(QObject):
    """Calls back when a text field is left and its text has changed: one entry, one undo step."""

    def __init__(self, field: QPlainTextEdit, tell: Callable[[str], None]) -> None:
        super().__init__(field)
        self._field, self._tell, self._known = field, tell, field.toPlainText()
        field.installEventFilter(self)

    def show_text(self, text: str) -> None:
        """Put `text` into the field, unless somebody is writing something else in it."""
        if text != self._known:
            self._known = text
            self._field.setPlainText(text)

    def flush(self) -> None:
        """Tell what was written, if anything was."""
        text = self._field.toPlainText().strip()
        if text != self._known:
            self._known = text
            self._tell(text)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.flush()
        return False
