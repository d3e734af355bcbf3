"""What is painted first: the product's name, and what is being opened. Plain labels, there at once."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from gatewalk.theme.language import tr


class WaitingPage(QFrame):
    """Seen for a moment, until the start page or the first case stands."""

    def __init__(self, opening: str) -> None:
        super().__init__()
        self.setObjectName("waiting_page")
        self.setAccessibleName(tr("Opening {opening}", opening=opening) if opening else "Gatewalk")
        self.setProperty("kind", "plain")
        box = QVBoxLayout(self)
        box.addStretch(1)
        for name, kind, text in (
            ("waiting_name", "title", "Gatewalk"),
            ("waiting_text", "muted", tr("Opening {opening}…", opening=opening) if opening else ""),
        ):
            label = QLabel(text)
            label.setObjectName(name)
            label.setProperty("kind", kind)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            box.addWidget(label)
        box.addStretch(1)
