"""The one item of the scene: it paints the part of the drawing that is shown, in the detail that fits.

One item for the whole tree, not one per gate: ten thousand gates are then painted by a few calls, and what
needs an object per gate (focus, access) is kept beside it for the gates that are near.
"""

from typing import Literal

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from gatewalk.canvas.distant import Distant
from gatewalk.canvas.drawing import MARGIN, Drawing
from gatewalk.canvas.looks import ExitKey
from gatewalk.canvas.paint import RADIUS, rectangle
from gatewalk.theme.language import tr

#: ``near``: everything. ``far``: boxes and lines without text.
Detail = Literal["near", "far"]

AXIS_ROOM = 64.0
_AXIS_X = 34.0


class TreeItem(QGraphicsItem):
    """Paints a `Drawing`; `focus` is the gate or exit that the keyboard stands on.

    `with_axis`: from "cheapest first" to "costliest last" along the left side, where there is room for it.
    """

    def __init__(self, drawing: Drawing, distant: Distant, *, with_axis: bool = True) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.drawing = drawing
        self.distant = distant
        self.detail: Detail = "near"
        self.focus: str | ExitKey | None = None
        self.fading: frozenset[str] = frozenset()
        self.faded = 1.0
        self._axis_shown = with_axis and len(drawing.plan.gates) > 2

    def boundingRect(self) -> QRectF:
        left = AXIS_ROOM if self._axis_shown else 0.0
        return self.drawing.bounds.adjusted(-left - MARGIN, -MARGIN, MARGIN, MARGIN)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        scale = option.levelOfDetailFromTransform(painter.worldTransform())
        area = option.exposedRect
        if self.detail == "far":
            self.distant.paint(painter, self.drawing, area, scale)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.drawing.paint(painter, area)
        if self.fading and self.faded < 1.0:
            self._paint_fading(painter, area)
        if self.focus is not None:
            self._paint_focus(painter)
        if self._axis_shown:
            self._paint_axis(painter)

    def fade_to(self, share: float) -> None:
        """How far what has changed is faded in: 0 not at all, 1 wholly."""
        self.faded = share
        for gate in self.fading:
            for box in self._boxes(gate):
                self.update(box)
        if share >= 1.0:
            self.fading = frozenset()

    def _paint_fading(self, painter: QPainter, area: QRectF) -> None:
        """Cover what has just changed with the ground, less and less."""
        painter.save()
        painter.setOpacity(1.0 - self.faded)
        painter.setPen(self.drawing.ink.no_pen)
        painter.setBrush(self.drawing.ink.canvas)
        for gate in self.fading:
            for box in self._boxes(gate):
                if box.intersects(area):
                    painter.drawRoundedRect(box, RADIUS, RADIUS)
        painter.restore()

    def _boxes(self, gate: str) -> list[QRectF]:
        plan = self.drawing.plan
        boxes = [plan.gates[gate], *(plan.exits[key] for key in self.drawing.exits_of(gate))]
        return [rectangle(box).adjusted(-2, -2, 2, 2) for box in boxes]

    def parts(self, gate: str) -> list[QRectF]:
        """The areas of a gate, its exits and its lines, for a repaint of what changed."""
        drawing = self.drawing
        areas = [drawing.gate_area(gate)]
        areas += [drawing.exit_area(key) for key in drawing.exits_of(gate)]
        areas += [drawing.line_area(key) for key in drawing.lines_of(gate)]
        return areas

    def _paint_focus(self, painter: QPainter) -> None:
        ink = self.drawing.ink
        box = (
            self.drawing.plan.gates.get(self.focus)
            if isinstance(self.focus, str)
            else self.drawing.plan.exits.get(self.focus or ("", ""))
        )
        if box is None:
            return
        reach = 8.0
        area = rectangle(box).adjusted(-reach, -reach, reach, reach)
        radius = RADIUS + reach if isinstance(self.focus, str) else min(26.0, box.height / 2) + reach
        painter.setPen(ink.focus)
        painter.setBrush(ink.clear)
        painter.drawRoundedRect(area, radius, radius)

    def _paint_axis(self, painter: QPainter) -> None:
        """The side axis: cheapest first at the top, costliest last at the bottom."""
        ink, bounds = self.drawing.ink, self.drawing.bounds
        x = bounds.left() - _AXIS_X
        painter.setPen(ink.axis)
        painter.drawLine(round(x), round(bounds.top()), round(x), round(bounds.bottom()))
        for words, at_top in ((tr("cheapest first"), True), (tr("costliest last"), False)):
            width = self.drawing.letters.width("note", words)
            painter.save()
            painter.setPen(ink.axis_text)
            y = bounds.top() + width if at_top else bounds.bottom()
            painter.translate(x - 24, y)
            painter.rotate(-90)
            self.drawing.letters.line(painter, "note", 0, 0, words)
            painter.restore()
