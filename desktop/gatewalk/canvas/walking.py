"""Walking the drawing: clicks, keys, focus, tooltips and what a screen reader is told."""

from html import escape

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QToolTip, QWidget

from gatewalk.canvas.access import AccessLayer
from gatewalk.canvas.drawing import Drawing
from gatewalk.canvas.paint import rectangle
from gatewalk.canvas.scene import TreeScene
from gatewalk.canvas.steps import Direction, Key, step_from
from gatewalk.canvas.zooming import ZoomView
from gatewalk.theme.language import tr

_ARROWS: dict[int, Direction] = {
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
}
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class WalkView(ZoomView):
    """Knows which gate or exit the keyboard stands on, and says which was opened."""

    #: A gate was clicked, or opened by keyboard: its id.
    gate_clicked = Signal(str)
    #: An exit was clicked, or opened by keyboard: its id.
    exit_clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None, text_scale: float = 1.0) -> None:
        self.tree_scene = TreeScene()
        super().__init__(self.tree_scene, parent, text_scale)
        self.setAccessibleName(tr("Gate tree"))
        self.setAccessibleDescription(
            tr("Arrow keys walk between gates and exits, Enter opens one, plus and minus zoom, 0 shows all.")
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._key: Key | None = None
        self.access = AccessLayer(self, self.open_key)
        self._placing = QTimer(self)
        self._placing.setSingleShot(True)
        self._placing.setInterval(60)
        self._placing.timeout.connect(self.place_access)
        self.moved.connect(self._placing.start)

    def drawing(self) -> Drawing | None:
        """What is drawn now; None before the first tree stands."""
        item = self.tree_scene.tree_item
        return item.drawing if item is not None else None

    def focus_gate(self, gate: str, *, centre: bool = False) -> None:
        """Put the keyboard on `gate` and bring it into view (`centre`: into the middle)."""
        drawing = self.drawing()
        if drawing is not None and gate in drawing.plan.gates:
            self._set_key(gate, centre=centre)

    def gate_rectangle(self, gate: str) -> QRect:
        """Where `gate` is drawn, in pixels of the view."""
        return self._rectangle_of(gate)

    def exit_rectangle(self, gate: str, exit_id: str) -> QRect:
        """Where the exit beside `gate` is drawn, in pixels of the view."""
        return self._rectangle_of((gate, exit_id))

    def _rectangle_of(self, key: Key) -> QRect:
        drawing = self.drawing()
        if drawing is None:
            return QRect()
        box = drawing.plan.gates[key] if isinstance(key, str) else drawing.plan.exits[key]
        return self.viewportTransform().mapRect(QRectF(rectangle(box))).toRect()

    def key_at(self, pixel: QPointF) -> Key | None:
        """The gate or exit under a pixel of the view."""
        drawing, point = self.drawing(), self._point_at(pixel)
        return drawing.hit(point.x(), point.y()) if drawing else None

    def clicked_at(self, pixel: QPointF) -> None:
        key = self.key_at(pixel)
        if key is not None:
            self._key = key
            self.tree_scene.set_focus_key(None)
            self.open_key(key)

    def hovered(self, pixel: QPointF) -> None:
        over = self.key_at(pixel) is not None
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.OpenHandCursor
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if not plain or not (self._zoom_key(key) or self._walk_key(key)):
            event.ignore()

    def _zoom_key(self, key: int) -> bool:
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif key in (Qt.Key.Key_Minus, Qt.Key.Key_Underscore):
            self.zoom_out()
        elif key == Qt.Key.Key_0:
            self.fit()
        else:
            return False
        return True

    def _walk_key(self, key: int) -> bool:
        drawing = self.drawing()
        if drawing is None:
            return False
        if key in _ARROWS:
            here = self._key
            self._set_key(_first(drawing) if here is None else step_from(drawing, here, _ARROWS[key]))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._set_key(list(drawing.plan.gates)[0 if key == Qt.Key.Key_Home else -1])
        elif key in _OPENING and self._key is not None:
            self.open_key(self._key)
        else:
            return False
        return True

    def open_key(self, key: object) -> None:
        """Say that a gate (its id) or an exit (gate, exit) was opened."""
        if isinstance(key, str):
            self.gate_clicked.emit(key)
        elif isinstance(key, tuple):
            self.exit_clicked.emit(key[1])

    def _set_key(self, key: Key, *, centre: bool = False) -> None:
        drawing = self.drawing()
        if drawing is None:
            return
        self._key = key
        if self.hasFocus():
            self.tree_scene.set_focus_key(key)
        box = drawing.plan.gates[key] if isinstance(key, str) else drawing.plan.exits[key]
        room = self.viewport().rect().adjusted(16, 16, -16, -16)
        if centre or not room.contains(self._rectangle_of(key)):
            self.fly_to(QPointF(*box.middle))
        self.access.rebuild(drawing, key if isinstance(key, str) else key[0])
        self._placing.start()
        self.access.focused(key)

    def forget_key(self) -> None:
        """The drawing was exchanged: the keyboard stands nowhere."""
        self._key = None

    def place_access(self) -> None:
        """Lay the parts that a screen reader sees over the drawing."""
        if self.drawing() is not None:
            self.access.place(self._rectangle_of)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        drawing = self.drawing()
        by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if by_key and drawing is not None:
            self._set_key(self._key if self._key is not None else _first(drawing))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.tree_scene.set_focus_key(None)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tip_at(QPointF(event.pos())), self)
            return True
        return super().viewportEvent(event)

    def tip_at(self, pixel: QPointF) -> str:
        """What a tooltip says at a pixel of the view: the whole of what may be shortened there."""
        drawing, key = self.drawing(), self.key_at(pixel)
        if key is None or drawing is None:
            return ""
        if isinstance(key, str):
            gate = drawing.looks.gate(key)
            lines = [gate.title, gate.subtitle, gate.flag]
            lines += [drawing.looks.taken(key)]
        else:
            leaf = drawing.looks.exit(key)
            lines = [leaf.title, leaf.subtitle]
        return "<p>" + "<br>".join(escape(line) for line in lines if line) + "</p>"


def _first(drawing: Drawing) -> str:
    current = drawing.looks.current
    return current if current and current in drawing.plan.gates else next(iter(drawing.plan.gates))
