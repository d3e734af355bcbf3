"""Text on the drawing: fonts by style, and the measurer that breaks text into lines.

Measuring runs in a worker for large trees; everything here is safe to use there.
"""

import unicodedata
from collections.abc import Callable

from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from gatewalk.canvas.plan import Measure, TextStyle, Wrapped
from gatewalk.theme.fonts import text_font

_SIZES: dict[TextStyle, tuple[float, QFont.Weight]] = {
    "title": (19, QFont.Weight.DemiBold),
    "subtitle": (15, QFont.Weight.Normal),
    "exit": (17, QFont.Weight.DemiBold),
    "note": (15, QFont.Weight.Normal),
}


def fonts(*, alone: bool = False) -> dict[TextStyle, QFont]:
    """The fonts of the drawing, one per style, sized in pixels at 100 %; `alone` as `text_font` has it."""
    return {style: text_font(size, weight, alone=alone) for style, (size, weight) in _SIZES.items()}


def measurer() -> Measure:
    """A measurer over the drawing's fonts; make it in the window's thread, use it in any."""
    table = fonts()
    metrics = {style: QFontMetricsF(font) for style, font in table.items()}

    def measure(text: str, style: TextStyle, width: float) -> Wrapped:
        plain = " ".join(text.split())
        advance = metrics[style].horizontalAdvance
        height = metrics[style].height()
        if len(plain) < 400 and (one := advance(plain)) <= width:
            return Wrapped((plain,), (one,), height, _right_to_left(plain))
        return _broken(plain, table[style], width, height, advance)

    return measure


def _right_to_left(text: str) -> bool:
    """Whether the first letter with a direction runs from right to left."""
    if text.isascii():
        return False
    kinds = (unicodedata.bidirectional(letter) for letter in text)
    return next((kind for kind in kinds if kind in ("L", "R", "AL")), "L") != "L"


def _broken(text: str, font: QFont, width: float, height: float, advance: Callable[[str], float]) -> Wrapped:
    layout = QTextLayout(text, font)
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
    return Wrapped(tuple(lines), tuple(advance(line) for line in lines), height, _right_to_left(text))
