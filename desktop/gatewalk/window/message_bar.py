"""A calm line under the top bar: what went wrong or what was done, until it is closed or replaced."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QWidget

from gatewalk.panels.controls import button, restyled, row, spoken
from gatewalk.panels.look import Look
from gatewalk.panels.texts import TextBlock
from gatewalk.theme.language import tr

_SHOWN_MS = 6000


class MessageBar(QFrame):
    """One message at a time; problems stay, good news leaves by itself."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        spoken(self, "message_bar", tr("Message"))
        self.setProperty("kind", "good")
        box = row(self, look, gap=10)
        box.setContentsMargins(*(look.px(n) for n in (16, 6, 10, 6)))
        self._text = TextBlock("", look, name="message_text")
        box.addWidget(self._text, 1, Qt.AlignmentFlag.AlignVCenter)
        box.addWidget(button(tr("Close"), "message_close", self.hide, kind="quiet"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def say(self, text: str) -> None:
        """Tell that something was done."""
        self._show(text, "good")
        self._timer.start(_SHOWN_MS)

    def warn(self, text: str) -> None:
        """Tell what could not be done; stays until it is closed."""
        self._timer.stop()
        self._show(text, "warning")

    @property
    def text(self) -> str:
        """What is shown now, or an empty text."""
        return "" if self.isHidden() else self._text.text()

    def _show(self, text: str, kind: str) -> None:
        restyled(self, "kind", kind)
        self._text.set_marked(text)
        self.setAccessibleName(text)
        self.show()
