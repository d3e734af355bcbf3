"""The course of every line: beziers from row to row between gates, and from a gate to its exits."""

from math import atan2, cos, pi, sin

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF

from gatewalk.canvas.layout import Point
from gatewalk.canvas.plan import Placed

ARROW = 11.0
#: A line over columns of exits runs so far below the gate's top, turns down so far before its exit.
_OVER, _BESIDE, _CORNER = 18.0, 36.0, 12.0


def gate_line(points: tuple[Point, ...]) -> tuple[QPainterPath, QPolygonF]:
    """The line through `points` (straight within a row, a bezier between rows) and its arrow head."""
    *before, end = points
    path = QPainterPath(QPointF(*points[0]))
    for i, (x, y) in enumerate(points[1:-1], start=1):
        if i % 2:
            path.lineTo(x, y)
        else:
            _bend(path, points[i - 1], (x, y))
    stop = (end[0], end[1] - ARROW + 1)
    if abs(before[-1][0] - end[0]) < 0.5:
        path.lineTo(*stop)
    else:
        _bend(path, before[-1], stop)
    return path, _arrow(end, pi / 2)


def _bend(path: QPainterPath, start: Point, end: Point) -> None:
    half = (end[1] - start[1]) / 2
    path.cubicTo(start[0], start[1] + half, end[0], end[1] - half, end[0], end[1])


def exit_line(gate: Placed, exit_box: Placed) -> tuple[QPainterPath, QPolygonF]:
    """From the gate's right side to the exit's left side; straight where they stand side by side."""
    start = (gate.right, gate.y + min(gate.height, 66.0) / 2)
    end = (exit_box.x, exit_box.middle[1])
    if exit_box.y <= start[1] <= exit_box.bottom:
        end = (exit_box.x, start[1])
    path = QPainterPath(QPointF(*start))
    if abs(start[1] - end[1]) < 0.5:
        path.lineTo(end[0] - ARROW + 1, end[1])
    else:
        middle = start[0] + (end[0] - start[0]) * 0.5
        path.cubicTo(middle, start[1], middle, end[1], end[0] - ARROW + 1, end[1])
    return path, _arrow(end, 0.0)


def over_line(gate: Placed, exit_box: Placed) -> tuple[QPainterPath, QPolygonF]:
    """From the gate above the columns before the exit's, down beside its own, and to its left side."""
    start = (gate.right, gate.y + min(gate.height, 66.0) / 2)
    high, down, end = gate.y + _OVER, exit_box.x - _BESIDE, (exit_box.x, exit_box.middle[1])
    path = QPainterPath(QPointF(*start))
    path.cubicTo(start[0] + 24, start[1], start[0] + 12, high, start[0] + 36, high)
    path.lineTo(down - _CORNER, high)
    path.quadTo(down, high, down, high + _CORNER)
    path.lineTo(down, end[1] - _CORNER)
    path.quadTo(down, end[1], down + _CORNER, end[1])
    path.lineTo(end[0] - ARROW + 1, end[1])
    return path, _arrow(end, 0.0)


def under_line(gate: Placed, before: Placed, exit_box: Placed) -> tuple[QPainterPath, QPolygonF]:
    """From the gate below the exit `before` up to the underside of the exit after it."""
    low = max(before.bottom, exit_box.bottom, gate.y + min(gate.height, 66.0) / 2 + 20) + 12
    end = (exit_box.x + 34, exit_box.bottom)
    path = QPainterPath(QPointF(gate.right, gate.y + min(gate.height, 66.0) / 2 + 16))
    path.cubicTo(gate.right + 50, gate.y + 60, before.x - 70, low, before.x - 10, low)
    path.lineTo(exit_box.x - 16, low)
    angle = atan2(end[1] - low, 34.0) if end[1] < low - 4 else -pi / 4
    stop = (end[0] - (ARROW - 1) * cos(angle), end[1] - (ARROW - 1) * sin(angle))
    path.quadTo(exit_box.x + 6, low, *stop)
    return path, _arrow(end, angle)


def _arrow(tip: Point, angle: float) -> QPolygonF:
    """A head of `ARROW` pixels whose tip touches `tip`, pointing along `angle` (radians, y downwards)."""
    spread = 0.42
    length = ARROW / cos(spread)
    corners = [
        QPointF(tip[0] - length * cos(angle + turn), tip[1] - length * sin(angle + turn))
        for turn in (spread, -spread)
    ]
    return QPolygonF([QPointF(*tip), *corners])
