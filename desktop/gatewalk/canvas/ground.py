"""The dotted ground under the drawing: dots stay the same size at every zoom and move with the drawing."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QPainter, QPixmap

from gatewalk.theme.colours import Theme

_SPACING = 22


class Ground:
    """A tile of the ground for one theme."""

    def __init__(self, theme: Theme) -> None:
        self._tile = QPixmap(_SPACING, _SPACING)
        self._tile.fill(QColor(theme.canvas))
        painter = QPainter(self._tile)
        painter.fillRect(_SPACING // 2, _SPACING // 2, 2, 2, QColor(theme.dots))
        painter.end()

    def paint(self, painter: QPainter, area: QRect, origin: QPoint) -> None:
        """Fill `area` (in pixels of the view); `origin` is where the drawing's (0, 0) lies."""
        shift = QPoint((area.left() - origin.x()) % _SPACING, (area.top() - origin.y()) % _SPACING)
        painter.drawTiledPixmap(area, self._tile, shift)
