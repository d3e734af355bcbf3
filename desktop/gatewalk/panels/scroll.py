"""A scroll area for columns of wrapped text: its content is as tall as its width makes it, and no taller.

Qt's own scroll area takes the smallest size of its content, which for wrapped text is the height at the
smallest width: a panel then scrolls far below its end.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from gatewalk.panels.controls import spoken


class TextScroll(QScrollArea):
    """Scrolls `content` up and down."""

    def __init__(self, content: QWidget, name: str, title: str) -> None:
        super().__init__()
        spoken(self, name, title)
        self._content = content
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(content)
        content.installEventFilter(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._content and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        layout = self._content.layout()
        if layout is None:
            return
        wide = self.viewport().width()
        tall = layout.heightForWidth(wide) if layout.hasHeightForWidth() else layout.sizeHint().height()
        if tall != self._content.minimumHeight():
            self._content.setMinimumHeight(max(1, tall))
