"""The one item of the scene: it paints the part of the drawing that is shown, in the detail that fits.

One item for the whole tree, not one per gate: ten thousand gates are then painted by a few calls, and what
needs an object per gate (focus, access) is kept beside it for the gates that are near.
"""

from typing import Literal

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QRegion
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from gatewalk.canvas.distant import Distant
from gatewalk.canvas.drawing import Drawing
from gatewalk.canvas.looks import ExitKey
from gatewalk.canvas.paint import RADIUS, rectangle
from gatewalk.canvas.places import MARGIN
from gatewalk.canvas.tiles import Tiles
from gatewalk.theme.language import tr

#: ``near``: everything, at each repaint. ``dense``: everything, by pictures. ``far``: boxes and lines.
Detail = Literal["near", "dense", "far"]

#: In a dense view no more parts than this (at 100 %) are painted anew at one repaint.
_MOST_ANEW = 30
#: What has no picture yet shows titles up to so many parts, below this zoom.
_MOST_TITLED, _TITLED_BELOW = 120, 1.5

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
        self.tiles = Tiles(drawing.ink.theme, self._paint_sharp, drawing.places.parts_in, self._in_view)
        self.tiles.sharpened.connect(self._sharpened)
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
        if self.detail == "near":
            self._paint_sharp(painter, area)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.fading and self.faded < 1.0:
            self._paint_fading(painter, area)
        if self.focus is not None:
            self._paint_focus(painter)

    def _paint_sharp(self, painter: QPainter, area: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.drawing.paint(painter, area)
        if self._axis_shown:
            self._paint_axis(painter)

    def paint_dense(self, painter: QPainter, exposed: QRegion, area: QRectF, ratio: float) -> None:
        """The ground and all on it by pictures; what has none yet is painted from afar.

        `exposed` is what to paint in pixels of the view, `area` the same on the drawing; `ratio` is the
        screen's pixels per pixel of the view.
        """
        scale = painter.worldTransform().m11()
        bare = self.tiles.paint(painter, exposed, ratio, round(_MOST_ANEW / max(1.0, scale * ratio) ** 1.5))
        if bare.isEmpty():
            return
        titled = scale <= _TITLED_BELOW and self.drawing.places.parts_in(area) <= _MOST_TITLED
        painter.save()
        painter.setWorldMatrixEnabled(False)
        painter.setClipRegion(bare, Qt.ClipOperation.IntersectClip)
        painter.setWorldMatrixEnabled(True)
        self.distant.paint(painter, self.drawing, area, scale, titled=titled)
        painter.restore()

    def leave(self) -> None:
        """Another tree takes its place: hold nothing, so that nothing waits for the collector."""
        self.tiles.leave()

    def _sharpened(self, area: QRectF) -> None:
        if self.scene() is not None:
            self.scene().update(area)

    def _in_view(self) -> QRectF:
        views = self.scene().views() if self.scene() is not None else []
        if not views:
            return QRectF()
        return views[0].mapToScene(views[0].viewport().rect()).boundingRect()

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

    def _paint_focus(self, painter: QPainter) -> None:
        ink = self.drawing.ink
        box = (
            self.drawing.plan.gates.get(self.focus)
            if isinstance(self.focus, str)
            else self.drawing.plan.exits.get(self.focus or ("", ""))
        )
        if box is None:
            return
        reach = 8.0 if self._ringed(self.focus) else 4.5
        area = rectangle(box).adjusted(-reach, -reach, reach, reach)
        radius = RADIUS + reach if isinstance(self.focus, str) else min(26.0, box.height / 2) + reach
        painter.setPen(ink.focus)
        painter.setBrush(ink.clear)
        painter.drawRoundedRect(area, radius, radius)

    def _ringed(self, key: str | ExitKey | None) -> bool:
        """Whether a box has a ring of its own already, which the focus ring then goes around."""
        looks = self.drawing.looks
        if isinstance(key, str):
            return looks.gate(key).overridden
        return key is not None and looks.exit(key).state == "final"

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
