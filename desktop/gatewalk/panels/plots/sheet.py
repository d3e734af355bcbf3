"""A sheet for a figure of the record: plain strokes and real text on an SVG, in the light theme's colours.

Coordinates on the sheet are pixels at 96 to the inch; `Frame` maps a plot's own units onto a part of it. No
clipping, no transforms, no cosmetic pens: the PDF writer ignores the one and misplaces the others.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtSvg import QSvgGenerator

from gatewalk.domain.visible import visible
from gatewalk.theme.colours import LIGHT
from gatewalk.theme.fonts import text_font

WIDTH = 680
_RESOLUTION = 96


@dataclass(frozen=True)
class Frame:
    """A rectangle on the sheet and the range of values that it spans."""

    area: QRectF
    low_x: float
    high_x: float
    low_y: float
    high_y: float

    def x(self, value: float) -> float:
        return self.area.left() + (value - self.low_x) / (self.high_x - self.low_x) * self.area.width()

    def y(self, value: float) -> float:
        return self.area.bottom() - (value - self.low_y) / (self.high_y - self.low_y) * self.area.height()


class Sheet:
    """A painter with the strokes that the figures need; all lengths in pixels of the sheet."""

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter

    def colour(self, role: str, alpha: float = 1.0) -> QColor:
        colour = QColor(getattr(LIGHT, role))
        colour.setAlphaF(alpha)
        return colour

    def line(
        self, x0: float, y0: float, x1: float, y1: float, role: str, width: float = 1.0, dash: str = ""
    ) -> None:
        self._painter.setPen(self._pen(role, width, dash))
        self._painter.drawLine(QPointF(x0, y0), QPointF(x1, y1))

    def path(self, points: list[tuple[float, float]], role: str, width: float, dash: str = "") -> None:
        self._painter.setPen(self._pen(role, width, dash))
        self._painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))

    def area(self, points: list[tuple[float, float]], role: str, alpha: float) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QBrush(self.colour(role, alpha)))
        self._painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)

    def box(self, rect: QRectF, role: str, *, alpha: float = 1.0, dashed: bool = False) -> None:
        self._painter.setPen(self._pen(role, 1.2, "dash") if dashed else QPen(Qt.PenStyle.NoPen))
        self._painter.setBrush(Qt.BrushStyle.NoBrush if dashed else QBrush(self.colour(role, alpha)))
        self._painter.drawRect(rect)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)

    def dot(self, x: float, y: float, radius: float, role: str, *, hollow: bool = False) -> None:
        self._painter.setPen(self._pen(role, 1.3))
        self._painter.setBrush(QBrush(self.colour("surface" if hollow else role)))
        self._painter.drawEllipse(QPointF(x, y), radius, radius)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)

    def text(
        self,
        text: str,
        x: float,
        y: float,
        role: str = "text",
        *,
        align: str = "left",
        size: float = 12,
        bold: bool = False,
    ) -> None:
        """Text on the base line `y`, its left, middle or right at `x`."""
        font = text_font(size, QFont.Weight.Bold if bold else QFont.Weight.Normal)
        text = visible(text)
        wide = QFontMetricsF(font).horizontalAdvance(text)
        start = {"left": x, "centre": x - wide / 2, "right": x - wide}[align]
        self._painter.setFont(font)
        self._painter.setPen(self.colour(role))
        self._painter.drawText(QPointF(start, y), text)

    def fitted(self, text: str, width: float, size: float = 12) -> str:
        """`text`, shortened with an ellipsis to `width`."""
        return QFontMetricsF(text_font(size)).elidedText(text, Qt.TextElideMode.ElideRight, width)

    def text_width(self, text: str, size: float = 12) -> float:
        return QFontMetricsF(text_font(size)).horizontalAdvance(text)

    def _pen(self, role: str, width: float, dash: str = "") -> QPen:
        pen = QPen(self.colour(role), width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if dash:
            pen.setDashPattern([4, 3] if dash == "dash" else [1.2, 2.5])
        return pen


def svg(height: float, title: str, draw: Callable[[Sheet], None]) -> bytes:
    """An SVG of `WIDTH` by `height` pixels with what `draw` paints; needs a QGuiApplication."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(_RESOLUTION)
    generator.setSize(QSize(WIDTH, round(height)))
    generator.setViewBox(QRectF(0, 0, WIDTH, round(height)))
    generator.setTitle(title)
    painter = QPainter(generator)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw(Sheet(painter))
    painter.end()
    buffer.close()
    return bytes(data.data())
