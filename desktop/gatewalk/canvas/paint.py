"""How a gate, an exit, a line and its label are painted, on the screen and into a figure alike."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from gatewalk.canvas.ink import BoxInk, Ink
from gatewalk.canvas.layout import Point
from gatewalk.canvas.lettering import Lettering
from gatewalk.canvas.looks import ExitLook, GateLook
from gatewalk.canvas.marks import (
    barred_mark,
    gate_mark,
    hatch,
    onward_mark,
    override_mark,
    round_box,
    target_mark,
)
from gatewalk.canvas.plan import CIRCLE, EXIT_MARK, GATE_PAD, Placed, TextStyle

RADIUS = 9.0
#: The second border of the exit that ends the walk lies so far outside the first.
RING = 6.0
_WIDEST_LABEL = 330.0
_LABEL_PAD = 8.0
#: No label reaches further to the right of its line than this.
LABEL_REACH = _WIDEST_LABEL + 2 * _LABEL_PAD + 10


def rectangle(box: Placed) -> QRectF:
    return QRectF(box.x, box.y, box.width, box.height)


def paint_gate(painter: QPainter, ink: Ink, letters: Lettering, box: Placed, look: GateLook) -> None:
    """A gate: card, circle with its mark, title, subtitle, and the override mark at its corner."""
    style = ink.gate(look)
    area = rectangle(box)
    if look.state == "skipped" and not look.here:
        painter.setPen(ink.no_pen)
        painter.setBrush(style.ground)
        painter.drawRoundedRect(area, RADIUS, RADIUS)
        hatch(painter, ink, area.adjusted(3, 3, -3, -3))
        painter.setBrush(ink.clear)
        painter.setPen(style.border)
        painter.drawRoundedRect(area, RADIUS, RADIUS)
    else:
        round_box(painter, ink, style.border, style.ground, area, RADIUS)
    if look.overridden:
        painter.setPen(ink.override)
        painter.setBrush(ink.clear)
        painter.drawRoundedRect(area.adjusted(-5, -5, 5, 5), RADIUS + 4, RADIUS + 4)
    gate_mark(painter, ink, style, look.mark, box.x + 20 + CIRCLE, box.y + box.height / 2)
    _words(painter, letters, style, box, "title", "subtitle", look.subtitle, GATE_PAD, ink, look.state)
    if look.overridden:
        override_mark(painter, ink, box.right - 4, box.y + 2)


def paint_exit(painter: QPainter, ink: Ink, letters: Lettering, box: Placed, look: ExitLook) -> None:
    """An exit: a pill with its title and, where it has one, its subtitle and sign."""
    style = ink.exit(look)
    area = rectangle(box)
    round_by = min(26.0, box.height / 2)
    round_box(painter, ink, style.border, style.ground, area, round_by)
    if look.state == "final":
        painter.setPen(style.border)
        painter.setBrush(ink.clear)
        painter.drawRoundedRect(area.adjusted(-RING, -RING, RING, RING), round_by + RING, round_by + RING)
    _words(painter, letters, style, box, "exit", "note", look.subtitle, EXIT_MARK, ink, look.state)
    _exit_mark(painter, ink, style, box, look)


def _exit_mark(painter: QPainter, ink: Ink, style: BoxInk, box: Placed, look: ExitLook) -> None:
    x, y = box.right - 22, box.y + box.height / 2
    if not look.on_offer:
        barred_mark(painter, ink, style, x, y)
    elif look.state == "final":
        target_mark(painter, ink, style, x, y)
    elif look.state == "partial":
        onward_mark(painter, ink, style, x, y)


def _words(
    painter: QPainter,
    letters: Lettering,
    style: BoxInk,
    box: Placed,
    title: TextStyle,
    note: TextStyle,
    subtitle: str,
    pad: float,
    ink: Ink,
    state: str,
) -> None:
    left, width = box.x + box.text_left, box.width - box.text_left - pad
    taken = box.title.height + (box.subtitle_height if subtitle else 0)
    top = box.y + (box.height - taken) / 2
    if state == "skipped":
        _clear_ground(painter, style, box, left, top, subtitle, letters, note)
    painter.setPen(style.title)
    top = letters.block(painter, title, left, top, width, box.title)
    if subtitle:
        painter.setPen(style.subtitle)
        shown = letters.fitting(note, subtitle, width)
        shift = width - letters.width(note, shown) if box.title.right_to_left else 0
        letters.line(painter, note, left + shift, top, shown)


def _clear_ground(
    painter: QPainter,
    style: BoxInk,
    box: Placed,
    left: float,
    top: float,
    subtitle: str,
    letters: Lettering,
    note: TextStyle,
) -> None:
    """A calm ground under text that stands on a hatched card."""
    room = box.width - box.text_left - GATE_PAD
    width = min(room, max(box.title.width, letters.width(note, subtitle)))
    painter.fillRect(
        QRectF(left - 5, top - 1, width + 10, box.title.height + box.subtitle_height + 2), style.ground
    )


def paint_line(painter: QPainter, ink: Ink, pen: QPen, course: tuple[QPainterPath, QPolygonF]) -> None:
    """A line with its arrow head."""
    path, head = course
    painter.setPen(pen)
    painter.setBrush(ink.clear)
    painter.drawPath(path)
    painter.setPen(ink.no_pen)
    painter.setBrush(ink.head(pen))
    painter.drawPolygon(head)


def label_area(letters: Lettering, points: tuple[Point, ...], label: str) -> QRectF:
    """Where the label of a line stands: right of its first step down, in the middle of the gap."""
    start, after = points[1], points[2]
    if abs(start[0] - after[0]) < 1:
        start = points[0]
    shown = letters.fitting("note", label, _WIDEST_LABEL)
    height = letters.height("note") + 4
    middle = (start[1] + after[1]) / 2
    return QRectF(
        max(start[0], start[0] + (after[0] - start[0]) / 2) + 9,
        middle - height / 2,
        letters.width("note", shown) + 2 * _LABEL_PAD,
        height,
    )


def paint_label(
    painter: QPainter, ink: Ink, letters: Lettering, points: tuple[Point, ...], label: str
) -> None:
    """The label of a line that the walk took, on a soft ground."""
    area = label_area(letters, points, label)
    painter.setPen(ink.no_pen)
    painter.setBrush(ink.label_ground)
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
    painter.setPen(ink.label)
    shown = letters.fitting("note", label, _WIDEST_LABEL)
    letters.line(painter, "note", area.left() + _LABEL_PAD, area.top() + 2, shown)
