"""A finding's effect and its 95 % interval as a small drawn bar, with zero marked where it is in reach."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gatewalk.domain.finding import Estimate
from gatewalk.panels import words
from gatewalk.panels.controls import spoken
from gatewalk.panels.look import Look
from gatewalk.theme.language import tr


class IntervalBar(QWidget):
    """Effect as a dot, interval as a bar, zero and the ends written below."""

    def __init__(self, look: Look, name: str = "interval_bar") -> None:
        super().__init__()
        self._look = look
        self._estimate: Estimate | None = None
        spoken(self, name, tr("Effect with its interval"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_estimate(self, estimate: Estimate | None) -> None:
        """Draw `estimate`; without an interval the bar hides."""
        drawable = estimate is not None and estimate.low is not None and estimate.high is not None
        self._estimate = estimate if drawable else None
        self.setVisible(drawable)
        if estimate is not None:
            self.setAccessibleName(tr("Effect: {estimate}", estimate=words.estimate_text(estimate)))
            self.setToolTip(tr("Effect: {estimate}", estimate=words.estimate_text(estimate)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(240), self._look.px(34))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(80), self._look.px(34))

    def paintEvent(self, _event: QPaintEvent) -> None:
        estimate = self._estimate
        if estimate is None or estimate.low is None or estimate.high is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        low, high = min(estimate.low, 0.0), max(estimate.high, 0.0)
        edge, span = self._look.px(22), max(high - low, 1e-9)

        def place(value: float) -> float:
            return edge + (value - low) / span * (self.width() - 2 * edge)

        middle = self._look.px(9)
        painter.setPen(QPen(self._look.colour("line"), 1))
        painter.drawLine(QPointF(edge, middle), QPointF(self.width() - edge, middle))
        painter.drawLine(
            QPointF(place(0), middle - self._look.px(6)), QPointF(place(0), middle + self._look.px(6))
        )
        left, right = place(estimate.low), place(estimate.high)
        half = self._look.px(3)
        bar = QRectF(left, middle - half, max(right - left, 2), 2 * half)
        painter.fillRect(bar, self._look.colour("accent", 0.35))
        painter.setBrush(self._look.colour("accent"))
        painter.setPen(QPen(self._look.colour("accent_soft"), 1.5))
        painter.drawEllipse(QPointF(place(estimate.value), middle), self._look.px(5), self._look.px(5))
        self._paint_ends(painter, [(left, estimate.low), (right, estimate.high)], place(0))

    def _paint_ends(self, painter: QPainter, ends: list[tuple[float, float]], zero: float) -> None:
        painter.setFont(self._look.font(12))
        metrics = QFontMetricsF(painter.font())
        muted: QColor = self._look.colour("muted")
        painter.setPen(muted)
        taken: list[tuple[float, float]] = []
        for x, value in [*ends, (zero, 0.0)]:
            text = words.number(value, signed=True)
            wide = metrics.horizontalAdvance(text)
            start = min(max(0.0, x - wide / 2), self.width() - wide)
            if all(start > b + 4 or start + wide + 4 < a for a, b in taken):
                taken.append((start, start + wide))
                painter.drawText(QPointF(start, self._look.px(30)), text)
