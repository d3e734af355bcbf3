"""A small map of a large tree: all of it from afar, the part in view as a frame; a click goes there."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from gatewalk.canvas.items import TreeItem
from gatewalk.theme.colours import LIGHT, Theme
from gatewalk.theme.language import tr

_SIZE = QSize(200, 132)
_PAD = 6.0


class Minimap(QWidget):
    """Draws the tree once into a picture and the frame on top of it."""

    #: A point of the drawing to bring into the middle.
    point_chosen = Signal(QPointF)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("minimap")
        self.setAccessibleName(tr("Map of the tree"))
        self.setAccessibleDescription(tr("Shows which part of the tree is in view. Click to go there."))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(_SIZE)
        self._theme = LIGHT
        self._item: TreeItem | None = None
        self._frame = QRectF()
        self._shapes: QPixmap | None = None

    def set_item(self, item: TreeItem | None, theme: Theme) -> None:
        """Map `item` in `theme`; call it again whenever the walk changed."""
        if item is not self._item or theme is not self._theme:
            self._shapes = None
        self._item, self._theme = item, theme
        self.update()

    def set_frame(self, frame: QRectF) -> None:
        """The part of the drawing that is in view."""
        if frame != self._frame:
            self._frame = frame
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._shapes = None
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(QColor(self._theme.border), 1))
        painter.setBrush(QColor(self._theme.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        if self._item is not None:
            if self._shapes is None:
                self._shapes = self._drawn(self._item)
            painter.drawPixmap(0, 0, self._shapes)
            self._paint_walk(painter, self._item)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self._framed(self._item), 3, 3)
        painter.end()

    def _scale(self, item: TreeItem) -> float:
        bounds = item.drawing.bounds
        return min(
            (self.width() - 2 * _PAD) / max(1.0, bounds.width()),
            (self.height() - 2 * _PAD) / max(1.0, bounds.height()),
        )

    def _offset(self, item: TreeItem) -> QPointF:
        bounds, scale = item.drawing.bounds, self._scale(item)
        return QPointF(
            (self.width() - bounds.width() * scale) / 2 - bounds.left() * scale,
            (self.height() - bounds.height() * scale) / 2 - bounds.top() * scale,
        )

    def _framed(self, item: TreeItem) -> QRectF:
        scale, offset = self._scale(item), self._offset(item)
        corner = self._frame.topLeft() * scale + offset
        frame = QRectF(corner.x(), corner.y(), self._frame.width() * scale, self._frame.height() * scale)
        return frame.intersected(QRectF(self.rect()).adjusted(2, 2, -2, -2))

    def _drawn(self, item: TreeItem) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        scale = self._scale(item)
        painter.translate(self._offset(item))
        painter.scale(scale, scale)
        item.distant.paint_shapes(painter, item.drawing.ink, item.drawing.bounds, scale)
        painter.end()
        return picture

    def _paint_walk(self, painter: QPainter, item: TreeItem) -> None:
        scale = self._scale(item)
        painter.save()
        painter.translate(self._offset(item))
        painter.scale(scale, scale)
        item.distant.paint_walk(painter, item.drawing.ink, item.drawing.looks, scale)
        painter.restore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._choose(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._choose(event.position())

    def _choose(self, position: QPointF) -> None:
        if self._item is not None:
            self.point_chosen.emit((position - self._offset(self._item)) / self._scale(self._item))
