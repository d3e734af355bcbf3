"""The small signs that tell states apart without colour: check, question mark, skip, pause, swap, target."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QPainter, QPen, QPolygonF

from gatewalk.canvas.ink import BoxInk, Ink
from gatewalk.canvas.plan import CIRCLE

_CHECK = ((-6.0, 0.5), (-2.0, 4.5), (6.5, -4.5))
_SKIP = (((-5.5, -5.5), (0.0, 0.0), (-5.5, 5.5)), ((1.0, -5.5), (6.5, 0.0), (1.0, 5.5)))
_PAUSE = ((-3.5, 5.5), (3.5, 5.5))
_SWAP = (
    ((-6.0, -3.0), (5.0, -3.0)),
    ((2.0, -6.0), (5.0, -3.0), (2.0, 0.0)),
    ((6.0, 3.0), (-5.0, 3.0)),
    ((-2.0, 0.0), (-5.0, 3.0), (-2.0, 6.0)),
)
_HATCH_STEP = 12.0


def round_box(painter: QPainter, ink: Ink, border: QPen, ground: QBrush, area: QRectF, radius: float) -> None:
    """A box with round corners. On the screen as two fills, which take two thirds of a stroke's time."""
    if ink.keep_text or border.style() != Qt.PenStyle.SolidLine:
        painter.setPen(border)
        painter.setBrush(ground)
        painter.drawRoundedRect(area, radius, radius)
        return
    half = border.widthF() / 2
    painter.setPen(ink.no_pen)
    painter.setBrush(ink.head(border))
    painter.drawRoundedRect(area.adjusted(-half, -half, half, half), radius + half, radius + half)
    if border.color() != ground.color():
        painter.setBrush(ground)
        painter.drawRoundedRect(area.adjusted(half, half, -half, -half), radius - half, radius - half)


def gate_mark(painter: QPainter, ink: Ink, box: BoxInk, mark: str, x: float, y: float) -> None:
    """The circle at (x, y) with what it holds: a sign, or the gate's number."""
    circle = QRectF(x - CIRCLE, y - CIRCLE, 2 * CIRCLE, 2 * CIRCLE)
    round_box(painter, ink, box.mark, box.circle, circle, CIRCLE)
    painter.setPen(box.mark_text)
    painter.setBrush(ink.clear)
    if mark == "check":
        painter.drawPolyline(_moved(_CHECK, x, y))
    elif mark == "skip":
        for stroke in _SKIP:
            painter.drawPolyline(_moved(stroke, x, y))
    elif mark == "pause":
        for dx, dy in _PAUSE:
            painter.drawLine(QLineF(x + dx, y - dy, x + dx, y + dy))
    else:
        _letter(painter, ink, mark, x, y)


def _letter(painter: QPainter, ink: Ink, mark: str, x: float, y: float) -> None:
    painter.setFont(ink.fonts["title"])
    metrics = QFontMetricsF(ink.fonts["title"])
    left = x - metrics.horizontalAdvance(mark) / 2
    painter.drawText(QPointF(left, y + metrics.capHeight() / 2), mark)


def override_mark(painter: QPainter, ink: Ink, x: float, y: float) -> None:
    """Two arrows that pass each other: a person answered otherwise than the scores."""
    painter.setPen(ink.override)
    painter.setBrush(ink.override_ground)
    painter.drawEllipse(QPointF(x, y), 12, 12)
    painter.setBrush(ink.clear)
    for stroke in _SWAP:
        painter.drawPolyline(_moved(stroke, x, y, 0.85))


def target_mark(painter: QPainter, ink: Ink, box: BoxInk, x: float, y: float) -> None:
    """A ring with a dot: here the walk ends."""
    painter.setPen(box.mark_text)
    painter.setBrush(ink.clear)
    painter.drawEllipse(QPointF(x, y), 8, 8)
    painter.setBrush(box.circle)
    painter.drawEllipse(QPointF(x, y), 2.5, 2.5)


def onward_mark(painter: QPainter, ink: Ink, box: BoxInk, x: float, y: float) -> None:
    """A plus: this is done in addition, and the walk goes on."""
    painter.setPen(box.mark_text)
    painter.setBrush(ink.clear)
    painter.drawLine(QLineF(x - 6, y, x + 6, y))
    painter.drawLine(QLineF(x, y - 6, x, y + 6))


def barred_mark(painter: QPainter, ink: Ink, box: BoxInk, x: float, y: float) -> None:
    """A barred circle: not on offer."""
    painter.setPen(box.mark_text)
    painter.setBrush(ink.clear)
    painter.drawEllipse(QPointF(x, y), 8, 8)
    painter.drawLine(QLineF(x - 5.6, y + 5.6, x + 5.6, y - 5.6))


def hatch(painter: QPainter, ink: Ink, area: QRectF) -> None:
    """Slanted strokes over `area`, as plain lines, so that any reader of a figure shows them."""
    painter.setPen(ink.hatch)
    reach = area.height()
    lines = []
    start = area.left() - reach
    while start < area.right():
        left, right = max(start, area.left()), min(start + reach, area.right())
        lines.append(QLineF(left, area.bottom() - (left - start), right, area.bottom() - (right - start)))
        start += _HATCH_STEP
    painter.drawLines(lines)


def _moved(points: tuple[tuple[float, float], ...], x: float, y: float, scale: float = 1.0) -> QPolygonF:
    return QPolygonF([QPointF(x + scale * dx, y + scale * dy) for dx, dy in points])
