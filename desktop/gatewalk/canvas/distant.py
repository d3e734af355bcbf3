"""The tree from afar: boxes and lines without text, in few calls, so that any number of gates paints at once.

Gates near one another are bundled into chunks; each is painted by three or four calls, whatever it holds.
The walked part lies over it in its own colours.
"""

from dataclasses import dataclass, field
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainter, QPen, QPolygonF

from gatewalk.canvas.drawing import Drawing
from gatewalk.canvas.ink import Ink
from gatewalk.canvas.looks import Looks
from gatewalk.canvas.paint import rectangle
from gatewalk.canvas.plan import Plan

#: A chunk holds so many rows, and so much of the drawing's width.
_ROWS, _ACROSS = 12, 8_000.0
#: From these scales on boxes are cards with a border, and cards carry their titles.
CARDS, TITLES = 0.12, 0.33
#: Below these scales the lines to exits, the bends in lines, and the exits are a pixel or two: left out.
_EXIT_LINES, _BONES, _EXITS = 0.08, 0.06, 0.035

#: Qt knows no wider pen; the walk through a tree of thousands of gates, seen whole, would ask for one.
_WIDEST_PEN = 32_000.0


@dataclass(slots=True)
class _Chunk:
    bounds: QRectF
    gates: list[QRectF] = field(default_factory=list)
    exits: list[QRectF] = field(default_factory=list)
    lines: list[QLineF] = field(default_factory=list)
    exit_lines: list[QLineF] = field(default_factory=list)
    bones: list[QLineF] = field(default_factory=list)


class Distant:
    """Prepared shapes of a whole plan. Making it needs no window and may run in a worker."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._chunks: dict[tuple[int, int], _Chunk] = {}
        chunk_of: dict[str, _Chunk] = {}
        for gate, placed in plan.gates.items():
            box = rectangle(placed)
            place = (plan.gate_row[gate] // _ROWS, int(placed.x // _ACROSS))
            chunk = self._chunks.get(place)
            if chunk is None:
                chunk = self._chunks[place] = _Chunk(QRectF(box))
            chunk.bounds |= box
            chunk.gates.append(box)
            chunk_of[gate] = chunk
        for (gate, _), placed in plan.exits.items():
            chunk, box, start = chunk_of[gate], rectangle(placed), plan.gates[gate]
            chunk.bounds |= box
            chunk.exits.append(box)
            chunk.exit_lines.append(QLineF(start.right, start.y + 33, box.left(), box.center().y()))
        for key, points in plan.lines.items():
            chunk = chunk_of[key[0]]
            ends = [QPointF(*point) for point in points]
            lines = [QLineF(a, b) for a, b in pairwise(ends)]
            chunk.lines += lines
            chunk.bones.append(QLineF(ends[0], ends[-1]))
            for end in (ends[0], ends[-1], *(ends[1:-1] if len(ends) > 3 else ())):
                chunk.bounds |= QRectF(end.x(), end.y(), 1, 1)

    def paint(
        self, painter: QPainter, drawing: Drawing, area: QRectF, scale: float, *, titled: bool = True
    ) -> None:
        """Paint what touches `area`; `scale` is pixels per unit of the drawing. `titled` False: no text."""
        self.paint_shapes(painter, drawing.ink, area, scale)
        self.paint_walk(painter, drawing.ink, drawing.looks, scale)
        if titled and scale >= TITLES:
            drawing.paint_titles(painter, area)

    def paint_shapes(self, painter: QPainter, ink: Ink, area: QRectF, scale: float) -> None:
        """Boxes and lines alone, without the walk."""
        shown = [chunk for chunk in self._chunks.values() if chunk.bounds.intersects(area)]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(ink.far_line)
        for chunk in shown:
            painter.drawLines(chunk.lines if scale > _BONES else chunk.bones)
            if scale > _EXIT_LINES:
                painter.drawLines(chunk.exit_lines)
        cards = scale >= CARDS
        painter.setPen(ink.far_border if cards else ink.no_pen)
        painter.setBrush(ink.far_card if cards else ink.far_gate)
        for chunk in shown:
            painter.drawRects(chunk.gates)
        if scale > _EXITS:
            painter.setBrush(ink.canvas if cards else ink.far_exit)
            for chunk in shown:
                painter.drawRects(chunk.exits)

    def paint_walk(self, painter: QPainter, ink: Ink, looks: Looks, scale: float) -> None:
        """The walked gates, lines and exits in their colours."""
        plan = self._plan
        pen = QPen(ink.line_pen("path"))
        pen.setWidthF(min(max(4.0, 2.0 / scale), _WIDEST_PEN))
        painter.setPen(pen)
        painter.setBrush(ink.clear)
        for gate, step in looks.steps.items():
            points = plan.lines.get((gate, step.to or ""))
            if points and step.kind != "undetermined":
                painter.drawPolyline(QPolygonF([QPointF(*point) for point in points]))
        cards = scale >= CARDS
        walked = [rectangle(plan.gates[gate]) for gate in looks.steps if gate in plan.gates]
        painter.setPen(ink.far_lit if cards else ink.no_pen)
        painter.setBrush(ink.label_ground if cards else ink.far_path)
        painter.drawRects(walked)
        painter.setPen(ink.no_pen)
        for kind, brush in (("exit", ink.far_path), ("partial", ink.far_partial)):
            painter.setBrush(brush)
            painter.drawRects(self._collected(looks, kind))
        if looks.current in plan.gates:
            painter.setBrush(ink.far_path if cards else ink.far_here)
            painter.drawRect(rectangle(plan.gates[looks.current or ""]))

    def _collected(self, looks: Looks, kind: str) -> list[QRectF]:
        return [
            rectangle(self._plan.exits[key])
            for gate, step in looks.steps.items()
            if step.collects and step.kind == kind and (key := (gate, step.collects)) in self._plan.exits
        ]
