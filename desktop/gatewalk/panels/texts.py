"""Texts that hold data: never markup, never wider than their place, readable in full.

A `TextBlock` wraps anywhere if it must, so that a word of 5,000 letters stays inside its panel, and prints
chosen words bold without any HTML: emphasis is given as ranges, found by `emphasised`.
"""

import re
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from gatewalk.domain.visible import visible
from gatewalk.panels.look import Look
from gatewalk.theme.tips import plain_tip

_STRONG = re.compile(r"\*\*(.+?)\*\*")


def emphasised(text: str, names: Sequence[str] = ()) -> tuple[str, list[tuple[int, int]]]:
    """Plain text and the (start, length) ranges to print bold: ``**so marked**`` and every one of `names`."""
    plain, ranges, end = "", [], 0
    for found in _STRONG.finditer(text):
        plain += text[end : found.start()]
        ranges.append((len(plain), len(found.group(1))))
        plain += found.group(1)
        end = found.end()
    plain += text[end:]
    for name in filter(None, names):
        ranges += [(m.start(), len(name)) for m in re.finditer(re.escape(name), plain)]
    return plain, ranges


class TextBlock(QLabel):
    """Wrapped plain text of one size and colour, with bold ranges; `text()` is the plain text."""

    def __init__(
        self,
        text: str,
        look: Look,
        *,
        name: str,
        size: float = 14,
        role: str = "text",
        weight: int = 400,
        names: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._size, self._weight, self._role = look, size, weight, role
        self._bold: list[tuple[int, int]] = []
        self._heights: dict[int, int] = {}
        self._laid_width = -1.0
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(look.font(size, weight))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_marked(text, names)

    def set_marked(self, text: str, names: Sequence[str] = ()) -> None:
        """Show `text`, with ``**marked**`` parts and `names` in bold."""
        plain, bold = emphasised(visible(text), [visible(name) for name in names])
        if self._heights and plain == self.text() and bold == self._bold:
            return
        self._bold = bold
        self.setText(plain)
        self.setAccessibleName(plain)
        self._layout = self._made_layout(plain)
        self._heights, self._laid_width = {}, -1.0
        self.updateGeometry()
        self.update()

    def _made_layout(self, plain: str) -> QTextLayout:
        layout = QTextLayout(plain.replace("\n", "\u2028"), self._look.font(self._size, self._weight))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats([_bold_range(start, length) for start, length in self._bold])
        return layout

    def _laid(self, width: float) -> float:
        """Break the lines at `width` and return the height."""
        self._laid_width = width
        spacing = round(self._look.scale * self._size * 0.05)
        height = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width))
            line.setPosition(line.position().__class__(0.0, height))
            height += line.height() + spacing
        self._layout.endLayout()
        return height

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = round(self._laid(width) + 0.5)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        natural = self.fontMetrics().horizontalAdvance(self.text()[:80])
        width = max(self._look.px(60), min(self._look.px(420), natural))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(40), self._look.px(self._size * 1.2))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        enabled = self.isEnabled()
        painter.setPen(self._look.colour(self._role if enabled else "faint"))
        if self._laid_width != self.width():
            self._laid(self.width())
        self._layout.draw(painter, self.rect().topLeft().toPointF())


def _bold_range(start: int, length: int) -> QTextLayout.FormatRange:
    span = QTextLayout.FormatRange()
    span.start, span.length = start, length
    form = QTextCharFormat()
    form.setFontWeight(QFont.Weight.Bold)
    span.format = form
    return span


class Line(QLabel):
    """One line of text that is shortened with an ellipsis where it does not fit; the tooltip has it all."""

    def __init__(
        self,
        text: str,
        look: Look,
        *,
        name: str,
        size: float = 14,
        role: str = "text",
        weight: int = 400,
        spaced: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        font = look.font(size, weight)
        if spaced:
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 104)
        self.setFont(font)
        sheet = f"font-size: {look.px(size)}px; font-weight: {weight}; color: {look.name(role)};"
        self.setStyleSheet(f"QLabel {{ {sheet} background: transparent; border: none; padding: 0; }}")
        self.set_line(text)

    def set_line(self, text: str) -> None:
        """Show `text` as one line."""
        self._full = " ".join(visible(text).split())
        self.setText(self._full)
        self.setAccessibleName(self._full)
        self.setToolTip("")
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        size = super().minimumSizeHint()
        return QSize(min(size.width(), self.fontMetrics().averageCharWidth() * 4), size.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(self._full, Qt.TextElideMode.ElideRight, self.width())
        if (shown != self._full) != bool(self.toolTip()):
            self.setToolTip(plain_tip(self._full) if shown != self._full else "")
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(self.rect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), shown)


def heading(text: str, look: Look, name: str) -> Line:
    """The small grey heading of a section of a panel."""
    return Line(text.upper(), look, name=name, size=12, role="muted", weight=600, spaced=True)
