"""Draws lines of text: prepared once for the screen, as plain strings for a figure with real text."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QStaticText, QTransform

from gatewalk.canvas.ink import Ink
from gatewalk.canvas.plan import TextStyle, Wrapped


class Lettering:
    """Prepared texts by style, so that a repaint shapes nothing anew."""

    def __init__(self, ink: Ink) -> None:
        self._ink = ink
        self._metrics = {style: QFontMetricsF(font) for style, font in ink.fonts.items()}
        self._ready: dict[tuple[TextStyle, str], QStaticText] = {}
        self._short: dict[tuple[TextStyle, str, float], str] = {}

    def line(self, painter: QPainter, style: TextStyle, x: float, top: float, text: str) -> None:
        """One line with its upper left corner at (x, top)."""
        painter.setFont(self._ink.fonts[style])
        if self._ink.keep_text:
            painter.drawText(QPointF(x, top + self._metrics[style].ascent()), text)
            return
        ready = self._ready.get((style, text))
        if ready is None:
            ready = QStaticText(text)
            ready.setTextFormat(Qt.TextFormat.PlainText)
            ready.prepare(QTransform(), self._ink.fonts[style])
            self._ready[style, text] = ready
        painter.drawStaticText(QPointF(x, top), ready)

    def block(
        self, painter: QPainter, style: TextStyle, x: float, top: float, width: float, text: Wrapped
    ) -> float:
        """Wrapped text from (x, top), lines from right to left at the right; returns where it ends."""
        for line, used in zip(text.lines, text.widths, strict=True):
            self.line(painter, style, x + (width - used if text.right_to_left else 0), top, line)
            top += text.line_height
        return top

    def fitting(self, style: TextStyle, text: str, width: float) -> str:
        """The text, shortened with an ellipsis where it is wider than `width`; its tooltip says it whole."""
        known = self._short.get((style, text, width))
        if known is None:
            known = self._metrics[style].elidedText(text, Qt.TextElideMode.ElideRight, width)
            self._short[style, text, width] = known
        return known

    def width(self, style: TextStyle, text: str) -> float:
        return self._metrics[style].horizontalAdvance(text)

    def height(self, style: TextStyle) -> float:
        return self._metrics[style].height()
