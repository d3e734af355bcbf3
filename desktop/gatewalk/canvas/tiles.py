"""The drawing in pictures, for views that hold more parts than one repaint may paint.

A repaint copies the pictures that are ready and draws the rest from afar; the pictures still missing are made
in short turns between other events, nearest to the middle first. So every repaint keeps its time, whatever
the size of the screen and of the tree, and a moment later all of it is sharp. A part that changed keeps its
old picture until the new one is made.
"""

from collections.abc import Callable, Iterable
from time import perf_counter

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QPainter, QPixmap, QRegion

from gatewalk.canvas.ground import Ground
from gatewalk.theme.colours import Theme

Cell = tuple[int, int]

#: One turn of making pictures ends after so many seconds.
TURN = 0.004
#: Milliseconds from a repaint to the first turn: while the wheel turns, none is begun for nothing.
_PAUSE = 40
#: About so many units of the drawing lie under a picture, whatever the zoom, so that each is quickly made.
_REACH = 900.0
_SIDES = (512, 256)
#: Pictures out of view that are kept for the way back, as a share of those in view.
_SPARE = 1.0


class Tiles(QObject):
    """Pictures of what `sharp` paints (an area of the drawing), at one zoom and on the theme's ground.

    `cost` says how many parts an area holds, `in_view` which area is in view.
    """

    #: An area of the drawing has been made sharp and wants to be repainted.
    sharpened = Signal(QRectF)

    def __init__(
        self,
        theme: Theme,
        sharp: Callable[[QPainter, QRectF], None],
        cost: Callable[[QRectF], int],
        in_view: Callable[[], QRectF],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._sharp, self._cost, self._in_view = sharp, cost, in_view
        self._ground = Ground(theme)
        self._scale, self._ratio, self._side = 1.0, 1.0, _SIDES[0]
        self._pictures: dict[Cell, QPixmap] = {}
        self._stale: set[Cell] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._turn)

    def wear(self, theme: Theme) -> None:
        """Paint on another theme's ground from now on."""
        self._ground = Ground(theme)
        self.forget()

    def forget(self) -> None:
        """Let all pictures go; a new repaint makes new ones."""
        self._timer.stop()
        self._pictures.clear()
        self._stale.clear()

    def leave(self) -> None:
        """Not needed any more."""
        self.forget()
        self._sharp, self._cost, self._in_view = _nothing, _none, QRectF
        self.deleteLater()

    def spoil(self, area: QRectF) -> None:
        """What lies in `area` has changed."""
        if self._pictures:
            self._stale.update(cell for cell in self._cells(area) if cell in self._pictures)

    def pending(self) -> bool:
        """Whether something in view is still to be made sharp."""
        return any(self._wants(cell) for cell in self._cells(self._in_view()))

    def paint(self, painter: QPainter, exposed: QRegion, ratio: float, most: int) -> QRegion:
        """Copy the pictures of `exposed` to the screen; returns what had none and is bare ground, in pixels.

        Up to `most` parts are painted anew at once. `ratio` is the screen's pixels per pixel of the view.
        """
        transform = painter.worldTransform()
        self._suit(transform.m11(), ratio)
        origin = QPoint(round(transform.dx()), round(transform.dy()))
        cells = self._exposed(exposed, origin)
        wanted = [cell for cell in cells if self._wants(cell)]
        if self._cheap(wanted, most):
            for cell in wanted:
                self._make(cell)
        elif not self._timer.isActive():
            self._timer.start(_PAUSE)
        bare = QRegion()
        for cell in wanted:
            if cell not in self._pictures:
                bare += QRect(origin + self._corner(cell), QSize(self._side, self._side))
        painter.save()
        painter.setWorldMatrixEnabled(False)
        if not bare.isEmpty():
            self._ground.paint(painter, bare.boundingRect(), origin)
        for cell in cells:
            picture = self._pictures.get(cell)
            if picture is not None:
                painter.drawPixmap(origin + self._corner(cell), picture)
        painter.restore()
        return bare

    def _cheap(self, cells: Iterable[Cell], most: int) -> bool:
        """Whether no more than `most` parts lie under these pictures; looks no further than it must."""
        left = most
        for cell in cells:
            left -= self._cost(self._area(cell))
            if left < 0:
                return False
        return True

    def _exposed(self, exposed: QRegion, origin: QPoint) -> list[Cell]:
        """The cells that lie in a region of the view whose drawing starts at `origin`."""
        bounds, side = exposed.boundingRect().translated(-origin), self._side
        return [
            (x, y)
            for y in range(bounds.top() // side, bounds.bottom() // side + 1)
            for x in range(bounds.left() // side, bounds.right() // side + 1)
            if exposed.intersects(QRect(origin.x() + x * side, origin.y() + y * side, side, side))
        ]

    def _suit(self, scale: float, ratio: float) -> None:
        if (scale, ratio) != (self._scale, self._ratio):
            self.forget()
            self._scale, self._ratio = scale, ratio
            self._side = next((s for s in _SIDES if s <= _REACH * scale), _SIDES[-1])

    def _corner(self, cell: Cell) -> QPoint:
        return QPoint(cell[0] * self._side, cell[1] * self._side)

    def _area(self, cell: Cell) -> QRectF:
        held = self._side / self._scale
        return QRectF(cell[0] * held, cell[1] * held, held, held)

    def _cells(self, area: QRectF) -> list[Cell]:
        held = self._side / self._scale
        across = range(int(area.left() // held), int(area.right() // held) + 1)
        return [
            (x, y) for y in range(int(area.top() // held), int(area.bottom() // held) + 1) for x in across
        ]

    def _wants(self, cell: Cell) -> bool:
        return cell not in self._pictures or cell in self._stale

    def _make(self, cell: Cell) -> None:
        side = round(self._side * self._ratio)
        picture = self._pictures.pop(cell, None) or QPixmap(side, side)
        picture.setDevicePixelRatio(self._ratio)
        corner = self._corner(cell)
        painter = QPainter(picture)
        self._ground.paint(painter, QRect(0, 0, self._side, self._side), -corner)
        painter.translate(-corner)
        painter.scale(self._scale, self._scale)
        self._sharp(painter, self._area(cell))
        painter.end()
        self._pictures[cell] = picture
        self._stale.discard(cell)

    def _turn(self) -> None:
        """Make some of the pictures that are missing in view, and say so."""
        shown = self._in_view()
        cells = self._cells(shown)
        middle = shown.center()
        wanted = [cell for cell in cells if self._wants(cell)]
        wanted.sort(key=lambda cell: (self._area(cell).center() - middle).manhattanLength())
        start = perf_counter()
        for cell in wanted:
            if perf_counter() - start > TURN:
                self._timer.start(0)
                break
            self._make(cell)
            self.sharpened.emit(self._area(cell))
        self._drop_far(set(cells))

    def _drop_far(self, near: set[Cell]) -> None:
        """Keep the newest of the pictures that are out of view."""
        far = [cell for cell in self._pictures if cell not in near]
        for cell in far[: max(0, len(far) - round(_SPARE * len(near)))]:
            del self._pictures[cell]
            self._stale.discard(cell)


def _nothing(painter: QPainter, area: QRectF) -> None:
    """Paints nothing."""


def _none(area: QRectF) -> int:
    return 0
