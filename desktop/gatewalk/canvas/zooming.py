"""A view that zooms around the cursor, pans by drag, fits, and moves smoothly; it knows nothing of trees."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QFrame, QGraphicsScene, QGraphicsView, QWidget

from gatewalk.canvas.ground import Ground
from gatewalk.theme.colours import LIGHT, Theme
from gatewalk.theme.style import motion_ms

SMALLEST, LARGEST = 0.01, 4.0
#: Fitting never enlarges beyond this, in a view of usual height; a higher one is looked at from further away.
LARGEST_FIT, _USUAL_HEIGHT = 1.6, 1_000
STEP = 1.25
_WHEEL = 1.0015
#: One event never counts for more than this, whatever a device says (a notch is 120).
_MOST_TURNED = 1_200
_FIT_ROOM = 14.0


class ZoomView(QGraphicsView):
    """`content` is what is fitted; the user can drag it until it has just left the view.

    `text_scale` is how many pixels a unit of the drawing takes at 100 %. `settle` shows all of the content
    where that takes no smaller scale than `least_scale`, else what lies around `home`.
    """

    #: The zoom level after a change; 1.0 is 100 %.
    zoom_changed = Signal(float)
    #: What is in view has changed: scrolled, zoomed or resized.
    moved = Signal()

    def __init__(self, scene: QGraphicsScene, parent: QWidget | None = None, text_scale: float = 1.0) -> None:
        super().__init__(scene, parent)
        self.text_scale = text_scale
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.SmartViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)
        self.setMouseTracking(True)
        self.setAcceptDrops(False)  # dropped files are for the window
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.content = QRectF(0, 0, 1, 1)
        self.least_scale = 0.0
        self._settled, self._close = True, False
        self.motion = True
        self._ground = Ground(LIGHT)
        self._fitted = True
        self._pressed: QPoint | None = None
        self._dragged: QPoint | None = None
        self._flight = QVariantAnimation(self)
        self._flight.valueChanged.connect(self._fly)

    def set_ground(self, theme: Theme) -> None:
        self._ground = Ground(theme)
        self.viewport().update()

    def zoom(self) -> float:
        """The zoom level; 1.0 is 100 %."""
        return self.transform().m11() / self.text_scale

    def scale_now(self) -> float:
        """How many pixels a unit of the drawing takes now."""
        return self.transform().m11()

    def zoom_in(self) -> None:
        self.zoom_to(self.zoom() * STEP)

    def zoom_out(self) -> None:
        self.zoom_to(self.zoom() / STEP)

    def zoom_to(self, level: float, around: QPointF | None = None) -> None:
        """Zoom to `level`, holding the point `around` (in pixels of the view; else the middle) in place."""
        self._flight.stop()
        self._fitted = False
        held = around if around is not None else QPointF(self.viewport().rect().center())
        before = self._point_at(held)
        self._scale_to(level * self.text_scale)
        after = self.viewportTransform().map(before)
        self._scroll_by(after - held)
        self._announce()

    def fit(self) -> None:
        """Show the whole of the content, and go on doing so while the window changes its size."""
        self._settled = False
        self._fit(least=0.0)

    def settle(self) -> None:
        """Show all where its text can be read, else the part around `home`; follows the window's size."""
        self._settled = True
        self._fit(self.least_scale)

    def _fit(self, least: float) -> None:
        self._flight.stop()
        self.fit_below(0)
        self._close = self.scale_now() < least
        if self._close:
            self._scale_to(least)
            self.centerOn(self.home())
        self._fitted = True
        self._announce()

    def home(self) -> QPointF:
        """What to show where not all can be shown."""
        return self.content.center()

    def close_up(self) -> bool:
        """Whether the view settled on a part."""
        return self._fitted and self._close

    def stay_settled(self) -> None:
        """Go on following the window's size after a flight to another `home`."""
        self._fitted = True

    def fit_below(self, top: int) -> None:
        """Show the whole of the content below the uppermost `top` pixels of the view."""
        room = self.viewport().rect().adjusted(0, top, 0, 0)
        wide = (room.width() - 2 * _FIT_ROOM) / max(1.0, self.content.width())
        high = (room.height() - 2 * _FIT_ROOM) / max(1.0, self.content.height())
        largest = LARGEST_FIT * max(1.0, self.text_scale, room.height() / _USUAL_HEIGHT)
        self._scale_to(min(wide, high, largest))
        self.centerOn(self.content.center())
        self._scroll_by(QPointF(0, -top / 2))

    def fitted(self) -> bool:
        """Whether the view shows all and follows the window's size."""
        return self._fitted

    def leave_fit(self) -> None:
        """From now on a resize does not fit again."""
        self._fitted = False
        self._flight.stop()

    def fly_to(self, point: QPointF) -> None:
        """Bring a point of the scene into the middle; at once where motion is not wanted."""
        self._fitted = False
        self._flight.stop()
        duration = motion_ms(self) if self.motion else 0
        if duration <= 0 or not self.isVisible():
            self.centerOn(point)
            self.moved.emit()
            return
        self._flight.setDuration(duration)
        self._flight.setStartValue(self._point_at(QPointF(self.viewport().rect().center())))
        self._flight.setEndValue(point)
        self._flight.start()

    def _fly(self, point: QPointF) -> None:
        self.centerOn(point)
        self.moved.emit()

    def in_view(self) -> QRectF:
        """The part of the scene that is in view."""
        return self.mapToScene(self.viewport().rect()).boundingRect()

    def _point_at(self, pixel: QPointF) -> QPointF:
        inverse, _ = self.viewportTransform().inverted()
        return inverse.map(pixel)

    def _scale_to(self, scale: float) -> None:
        held = min(max(scale, SMALLEST), LARGEST)
        factor = held / self.scale_now()
        self.scale(factor, factor)
        room = self.viewport().size()
        wide, high = 0.9 * room.width() / held, 0.9 * room.height() / held
        self.setSceneRect(self.content.adjusted(-wide, -high, wide, high))

    def _scroll_by(self, pixels: QPointF) -> None:
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() + round(pixels.x()))
        down.setValue(down.value() + round(pixels.y()))

    def _announce(self) -> None:
        self.zoom_changed.emit(self.zoom())
        self.moved.emit()

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        area = self.mapFromScene(QRectF(rect)).boundingRect().adjusted(-1, -1, 1, 1)
        painter.save()
        painter.setWorldMatrixEnabled(False)
        self._ground.paint(painter, area, self.mapFromScene(QPointF(0, 0)))
        painter.restore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y() or event.angleDelta().x()
        turned = min(max(turned, -_MOST_TURNED), _MOST_TURNED)
        self.zoom_to(self.zoom() * _WHEEL**turned, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._pressed = event.position().toPoint()
            self._dragged = None
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        here = event.position().toPoint()
        if self._pressed is None:
            self.hovered(event.position())
            return
        far = (here - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if self._dragged is None and far:
            self._dragged = self._pressed
            self._flight.stop()
            self._fitted = False
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._dragged is not None:
            self._scroll_by(QPointF(self._dragged - here))
            self._dragged = here
            self.moved.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        clicked = self._pressed is not None and self._dragged is None
        self._pressed = self._dragged = None
        self.hovered(event.position())
        if clicked and event.button() == Qt.MouseButton.LeftButton:
            self.clicked_at(event.position())
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def hovered(self, pixel: QPointF) -> None:
        """The pointer rests on `pixel`; a view over it sets the cursor."""

    def clicked_at(self, pixel: QPointF) -> None:
        """`pixel` was clicked without a drag."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitted:
            self._fit(self.least_scale if self._settled else 0.0)
        else:
            self._scale_to(self.scale_now())
            self.moved.emit()
