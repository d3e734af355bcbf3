"""Which marks of a plot are pointed at or chosen: by the mouse, or by the keyboard alone.

A click lists the rows behind one mark; a drag with Shift, or Shift and arrow keys, takes several. What is
pointed at is said in words, and a soft band shows where it is.
"""

from typing import Any, Protocol

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent

from gatewalk.panels.look import Look

_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)
_ON = (Qt.Key.Key_Right, Qt.Key.Key_Down)
_CLOSER = (Qt.Key.Key_Plus, Qt.Key.Key_Equal)
_STEP = 0.8


class Marks(Protocol):
    """What a plot tells about its marks, which are numbered from 0 along one of its axes."""

    #: The axis along which marks follow one another: ``x`` or ``y``.
    along: str

    def mark_count(self) -> int: ...
    def mark_at(self, at: QPointF) -> int | None: ...
    def span_of(self, first: int, last: int) -> tuple[float, float]: ...
    def said_of(self, first: int, last: int) -> str: ...


class ChoosingBox(pg.ViewBox):  # type: ignore[misc]  # pyqtgraph has no types
    """A view box in which a drag with Shift chooses, and any drag where nothing can be moved."""

    #: Where the drag began and where it is, in the plot's units; whether it has ended.
    dragged = Signal(object, object, bool)

    def mouseDragEvent(self, event: Any, axis: int | None = None) -> None:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        fixed = not any(self.state["mouseEnabled"])
        if axis is None and event.button() == Qt.MouseButton.LeftButton and (shift or fixed):
            event.accept()
            ends = (self.mapToView(event.buttonDownPos()), self.mapToView(event.pos()))
            self.dragged.emit(*ends, bool(event.isFinish()))
        else:
            super().mouseDragEvent(event, axis)


class Choosing(QObject):
    """The pointer and the chosen marks of one plot."""

    #: What is pointed at, in words; empty where nothing is.
    pointed = Signal(str)
    #: First and last of the marks whose rows are wanted.
    wanted = Signal(int, int)

    def __init__(self, marks: Marks, item: Any, box: ChoosingBox, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._marks, self._item, self._box, self._look = marks, item, box, look
        self._band: Any = None
        self._range: tuple[int, int] | None = None
        box.dragged.connect(self._dragged)

    def forget(self) -> None:
        """The plot is drawn anew: nothing is chosen."""
        self._band = self._range = None

    def point(self, at: QPointF | None) -> None:
        """The mouse is over a place in the plot's units, or has left."""
        mark = self._marks.mark_at(at) if at is not None else None
        if mark is None:
            self.clear()
        else:
            self._show(mark, mark)

    def click(self, at: QPointF) -> None:
        """Ask for the rows behind the mark there."""
        mark = self._marks.mark_at(at)
        if mark is not None:
            self._show(mark, mark)
            self.wanted.emit(mark, mark)

    def clear(self) -> None:
        """Point at nothing."""
        if self._range is not None:
            self._range = None
            self._band.hide()
            self.pointed.emit("")

    def _dragged(self, start: QPointF, now: QPointF, ended: bool) -> None:
        ends = [mark for at in (start, now) if (mark := self._marks.mark_at(at)) is not None]
        if len(ends) == 2:
            self._show(*ends)
            if ended:
                self.wanted.emit(min(ends), max(ends))

    def key(self, event: QKeyEvent) -> bool:
        """Answer a key; False where it means nothing here."""
        key, count = event.key(), self._marks.mark_count()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return False
        if key in (*_BACK, *_ON) and count:
            self._step(1 if key in _ON else -1, count, extend=shift)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._range is not None:
            self.wanted.emit(min(self._range), max(self._range))
        elif key == Qt.Key.Key_Escape and self._range is not None:
            self.clear()
        elif key in _CLOSER or key == Qt.Key.Key_Minus:
            self._zoom(_STEP if key in _CLOSER else 1 / _STEP)
        else:
            return False
        return True

    def _step(self, by: int, count: int, *, extend: bool) -> None:
        if self._range is None:
            first = last = 0 if by > 0 else count - 1
        else:
            last = min(max(self._range[1] + by, 0), count - 1)
            first = self._range[0] if extend else last
        self._show(first, last)
        self._follow(last)

    def _show(self, first: int, last: int) -> None:
        if self._range == (first, last):
            return
        self._range = (first, last)
        low, high = min(first, last), max(first, last)
        if self._band is None:
            self._band = self._made_band()
        self._band.setRegion(self._marks.span_of(low, high))
        self._band.show()
        self.pointed.emit(self._marks.said_of(low, high))

    def _made_band(self) -> Any:
        along = "vertical" if self._marks.along == "x" else "horizontal"
        brush = self._look.colour("accent", 0.12)
        band = pg.LinearRegionItem(
            (0, 0), orientation=along, movable=False, brush=brush, pen=self._look.colour("accent", 0.55)
        )
        band.setZValue(-9)
        self._item.addItem(band, ignoreBounds=True)
        return band

    def _follow(self, mark: int) -> None:
        """Bring the mark into view."""
        place = 0 if self._marks.along == "x" else 1
        low, high = self._box.viewRange()[place]
        start, end = self._marks.span_of(mark, mark)
        shift = min(0.0, start - low) + max(0.0, end - high)
        if shift:
            self._box.translateBy(**{self._marks.along: shift})

    def _zoom(self, factor: float) -> None:
        place = 0 if self._marks.along == "x" else 1
        if self._box.state["mouseEnabled"][place]:
            middle = None
            if self._range is not None:
                middle = sum(self._marks.span_of(min(self._range), max(self._range))) / 2
            centre = None
            if middle is not None:
                other = sum(self._box.viewRange()[1 - place]) / 2
                centre = pg.Point(*((middle, other) if place == 0 else (other, middle)))
            self._box.scaleBy(center=centre, **{self._marks.along: factor})

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self.key(event)
        if event.type() == QEvent.Type.Leave:
            self.point(None)
        return False


def row_at(place: float, count: int) -> int | None:
    """The row (or bar) of `count` at whole numbers that a place belongs to."""
    row = round(place)
    return row if 0 <= row < count else None
