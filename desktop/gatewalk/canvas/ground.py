"""The dotted ground under the drawing: dots stay the same size at every zoom and move with the drawing."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from gatewalk.theme.colours import Theme

_SPACING = 22
_DOT = 2
#: The strip of dots grows in steps of this many pixels.
_STEP = 1024


class Ground:
    """The ground of one theme: one fill, and a narrow strip of dots for each row of them.

    On a large screen this takes half the time of a tiled picture: the dots are a hundredth of the area.
    """

    def __init__(self, theme: Theme) -> None:
        self._canvas, self._dots = QColor(theme.canvas), QColor(theme.dots)
        self._strip = QPixmap()

    def paint(self, painter: QPainter, area: QRect, origin: QPoint) -> None:
        """Fill `area` (in pixels of the view); `origin` is where the drawing's (0, 0) lies."""
        painter.fillRect(area, self._canvas)
        strip = self._strip_of(area.width() + _SPACING)
        half = _SPACING // 2
        shift = (area.left() - origin.x() - half) % _SPACING
        first = area.top() - (area.top() - origin.y() - half) % _SPACING
        for top in range(first, area.bottom() + 1, _SPACING):
            low, high = max(top, area.top()), min(top + _DOT, area.bottom() + 1)
            if high > low:
                painter.drawPixmap(area.left(), low, strip, shift, low - top, area.width(), high - low)

    def _strip_of(self, width: int) -> QPixmap:
        """A strip at least `width` pixels long that starts with a dot."""
        if self._strip.width() < width:
            self._strip = QPixmap((width // _STEP + 1) * _STEP, _DOT)
            self._strip.fill(self._canvas)
            painter = QPainter(self._strip)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._dots)
            painter.drawRects([QRect(x, 0, _DOT, _DOT) for x in range(0, self._strip.width(), _SPACING)])
            painter.end()
        return self._strip
