"""The dotted ground under the drawing: dots stay the same size at every zoom and move with the drawing."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QPainter, QPixmap

from gatewalk.theme.colours import Theme

_SPACING = 22
#: The tile holds this many dots either way: few large tiles are quicker than many small ones.
_DOTS = 16
_TILE = _SPACING * _DOTS


class Ground:
    """A tile of the ground for one theme."""

    def __init__(self, theme: Theme) -> None:
        self._tile = QPixmap(_TILE, _TILE)
        self._tile.fill(QColor(theme.canvas))
        painter = QPainter(self._tile)
        for across in range(_SPACING // 2, _TILE, _SPACING):
            for down in range(_SPACING // 2, _TILE, _SPACING):
                painter.fillRect(across, down, 2, 2, QColor(theme.dots))
        painter.end()

    def paint(self, painter: QPainter, area: QRect, origin: QPoint) -> None:
        """Fill `area` (in pixels of the view); `origin` is where the drawing's (0, 0) lies."""
        shift = QPoint((area.left() - origin.x()) % _TILE, (area.top() - origin.y()) % _TILE)
        painter.drawTiledPixmap(area, self._tile, shift)
