"""Text on the drawing: fonts by style, and the measurer that breaks text into lines.

Measuring runs in a worker for large trees; everything here is safe to use there.
"""

import unicodedata

from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from gatewalk.canvas.plan import Measure, TextStyle, Wrapped
from gatewalk.theme.fonts import text_font

_SIZES: dict[TextStyle, tuple[float, QFont.Weight]] = {
    "title": (21, QFont.Weight.DemiBold),
    "subtitle": (16, QFont.Weight.Normal),
    "exit": (18, QFont.Weight.DemiBold),
    "note": (16, QFont.Weight.Normal),
}

#: No text is smaller than this where the drawing is read from the back of a room.
_EVEN = 19.5


def fonts(*, alone: bool = False, even: bool = False) -> dict[TextStyle, QFont]:
    """The fonts of the drawing, one per style, sized in pixels at 100 %; `alone` as `text_font` has it.

    `even` has small text nearly as large as titles, as a shared screen wants it.
    """
    least = _EVEN if even else 0.0
    return {
        style: text_font(max(size, least), weight, alone=alone) for style, (size, weight) in _SIZES.items()
    }


def measurer(*, even: bool = False) -> Measure:
    """A measurer over the drawing's fonts, for use in the thread that made it."""
    table = {style: _Ruler(font) for style, font in fonts(even=even).items()}

    def measure(text: str, style: TextStyle, width: float) -> Wrapped:
        words = text.split()
        ruler = table[style]
        if text.isascii() and all(ruler.word(word) <= width for word in words):
            return ruler.filled(words, width)
        return ruler.broken(" ".join(words), width)

    return measure


class _Ruler:
    """Widths in one font. Words are measured once: most words of a tree come again."""

    def __init__(self, font: QFont) -> None:
        self._font = font
        self._metrics = QFontMetricsF(font)
        self._words: dict[str, float] = {}
        self._space = self._metrics.horizontalAdvance(" ")
        self._height = self._metrics.height()

    def word(self, word: str) -> float:
        known = self._words.get(word)
        if known is None:
            known = self._words[word] = self._metrics.horizontalAdvance(word)
        return known

    def filled(self, words: list[str], width: float) -> Wrapped:
        """Plain words, each narrower than `width`, set line by line."""
        lines: list[list[str]] = [[]]
        widths = [0.0]
        for word in words:
            longer = widths[-1] + self._space + self._words[word] if lines[-1] else self._words[word]
            if lines[-1] and longer > width:
                lines.append([])
                widths.append(0.0)
                longer = self._words[word]
            lines[-1].append(word)
            widths[-1] = longer
        return Wrapped(tuple(" ".join(line) for line in lines), tuple(widths), self._height)

    def broken(self, text: str, width: float) -> Wrapped:
        """Any text: other scripts, words wider than the line."""
        layout = QTextLayout(text, self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        units = text.encode("utf-16-le")
        lines = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            start = 2 * line.textStart()
            lines.append(units[start : start + 2 * line.textLength()].decode("utf-16-le").strip())
        layout.endLayout()
        widths = tuple(self._metrics.horizontalAdvance(line) for line in lines)
        return Wrapped(tuple(lines), widths, self._height, _right_to_left(text))


def _right_to_left(text: str) -> bool:
    """Whether the first letter with a direction runs from right to left."""
    if text.isascii():
        return False
    kinds = (unicodedata.bidirectional(letter) for letter in text)
    return next((kind for kind in kinds if kind in ("L", "R", "AL")), "L") != "L"
