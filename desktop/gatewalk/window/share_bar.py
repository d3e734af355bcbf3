"""A thin bar for a share of the largest, so that a ranked list can be read at a glance."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gatewalk.panels.controls import spoken
from gatewalk.panels.look import Look
from gatewalk.theme.language import tr


class ShareBar(QWidget):
    """`share` from 0 to 1 of the full width."""

    def __init__(self, share: float, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share, self._look = min(max(share, 0.0), 1.0), look
        spoken(self, name, tr("{share} % of the best", share=f"{self._share * 100:.0f}"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(160), self._look.px(8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        tall = self._look.px(5)
        for colour, share in (("quiet", 1.0), ("accent", self._share)):
            if share > 0:
                painter.setBrush(self._look.colour(colour))
                area = QRectF(0, (self.height() - tall) / 2, max(tall, self.width() * share), tall)
                painter.drawRoundedRect(area, tall / 2, tall / 2)
