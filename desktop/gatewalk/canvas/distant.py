"""The tree from afar: boxes and lines without text, in few calls, so that any number of gates paints at once.

Rows are bundled into chunks of about `CHUNK` gates; each chunk is painted by three calls, whatever it holds.
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

CHUNK = 256
#: From these scales on boxes are cards with a border, and cards carry their titles.
CARDS, TITLES = 0.12, 0.33
#: Below these scales the lines to exits, then exits and bends in lines, are under a pixel: they are left out.
_EXIT_LINES, _BONES = 0.08, 0.035


@dataclass(slots=True)
class _Chunk:
    top: float
    bottom: float
    gates: list[QRectF] = field(default_factory=list)
    exits: list[QRectF] = field(default_factory=list)
    lines: list[QLineF] = field(default_factory=list)
    exit_lines: list[QLineF] = field(default_factory=list)
    bones: list[QLineF] = field(default_factory=list)


class Distant:
    """Prepared shapes of a whole plan. Making it needs no window and may run in a worker."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        exits_of: dict[str, list[QRectF]] = {}
        for (gate, _), box in plan.exits.items():
            exits_of.setdefault(gate, []).append(rectangle(box))
        self._chunks: list[_Chunk] = []
        self._chunk_of_row: list[int] = []
        for row, gates in enumerate(plan.row_gates):
            self._add_row(row, gates, exits_of)
        for key, points in plan.lines.items():
            chunk = self._chunks[self._chunk_of_row[plan.gate_row[key[0]]]]
            ends = [QPointF(*point) for point in points]
            chunk.lines += [QLineF(a, b) for a, b in pairwise(ends)]
            chunk.bones.append(QLineF(ends[0], ends[-1]))
            chunk.bottom = max(chunk.bottom, points[-1][1])

    def _add_row(self, row: int, gates: tuple[str, ...], exits_of: dict[str, list[QRectF]]) -> None:
        top, bottom = self._plan.rows[row]
        if not self._chunks or len(self._chunks[-1].gates) >= CHUNK:
            self._chunks.append(_Chunk(top, bottom))
        chunk = self._chunks[-1]
        chunk.bottom = max(chunk.bottom, bottom)
        self._chunk_of_row.append(len(self._chunks) - 1)
        for gate in gates:
            box = rectangle(self._plan.gates[gate])
            chunk.gates.append(box)
            for exit_box in exits_of.get(gate, ()):
                chunk.exits.append(exit_box)
                y = exit_box.center().y()
                chunk.exit_lines.append(QLineF(box.right(), box.top() + 33, exit_box.left(), y))

    def paint(self, painter: QPainter, drawing: Drawing, area: QRectF, scale: float) -> None:
        """Paint what touches `area`; `scale` is pixels per unit of the drawing."""
        self.paint_shapes(painter, drawing.ink, area, scale)
        self.paint_walk(painter, drawing.ink, drawing.looks, scale)
        if scale >= TITLES:
            drawing.paint_titles(painter, area)

    def paint_shapes(self, painter: QPainter, ink: Ink, area: QRectF, scale: float) -> None:
        """Boxes and lines alone, without the walk."""
        shown = [c for c in self._chunks if c.top <= area.bottom() and c.bottom >= area.top()]
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
        if scale > _BONES:
            painter.setBrush(ink.canvas if cards else ink.far_exit)
            for chunk in shown:
                painter.drawRects(chunk.exits)

    def paint_walk(self, painter: QPainter, ink: Ink, looks: Looks, scale: float) -> None:
        """The walked gates, lines and exits in their colours."""
        plan = self._plan
        pen = QPen(ink.line_pen("path"))
        pen.setWidthF(max(4.0, 2.0 / scale))
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
