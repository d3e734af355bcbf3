"""Two outputs of one example and what is different between them, told by sign and colour, never by markup."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QTextEdit

from gatewalk.domain.visible import visible
from gatewalk.panels import words
from gatewalk.panels.controls import column, row, spoken
from gatewalk.panels.look import Look
from gatewalk.panels.texts import Line, heading
from gatewalk.theme.language import tr
from gatewalk.window.rows_diff import Piece, difference

_ROLES = {"−": ("bad", "bad_soft"), "+": ("good", "good_soft")}


class DiffView(QFrame):
    """Shows the difference of the outputs of two readings, which are chosen above it."""

    #: The two readings that somebody chose.
    pair_chosen = Signal(str, str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._outputs: Mapping[str, str] = {}
        self.setProperty("kind", "plain")
        spoken(self, "rows_difference", tr("Difference of two outputs"))
        box = column(self, look, gap=6)
        self._first, self._second = QComboBox(), QComboBox()
        spoken(self._first, "rows_diff_first", tr("Difference from the output of"))
        spoken(self._second, "rows_diff_second", tr("Difference to the output of"))
        line = row(None, look, gap=8)
        line.addWidget(heading(tr("Difference of the outputs"), look, "rows_diff_heading"))
        for text, field in ((tr("from"), self._first), (tr("to"), self._second)):
            line.addWidget(QLabel(text))
            line.addWidget(field)
            field.activated.connect(self._chosen)
        line.addStretch(1)
        box.addLayout(line)
        self._said = Line("", look, name="rows_diff_said", role="muted")
        self._text = QTextEdit()
        spoken(
            self._text, "rows_diff_text", tr("Removed words begin with a minus, inserted ones with a plus")
        )
        self._text.setReadOnly(True)
        self._text.setAcceptRichText(False)
        self._text.setTabChangesFocus(True)
        self._text.setFont(look.font(14.5))
        self._text.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._text.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        box.addWidget(self._said)
        box.addWidget(self._text)

    def show_outputs(self, outputs: Mapping[str, str], pair: tuple[str, str] | None) -> None:
        """Offer the readings of `outputs`; those of `pair` are taken where both are there."""
        self._outputs = outputs
        names = list(outputs)
        self.setVisible(len(names) > 1)
        if len(names) < 2:
            return
        chosen = pair if pair and set(pair) <= set(names) else (names[0], names[1])
        for field, name in zip((self._first, self._second), chosen, strict=True):
            field.clear()
            field.addItems(names)
            field.setCurrentText(name)
        self._draw()

    def _chosen(self, _index: int) -> None:
        self._draw()
        self.pair_chosen.emit(self._first.currentText(), self._second.currentText())

    def _draw(self) -> None:
        first, second = (visible(self._outputs[box.currentText()]) for box in (self._first, self._second))
        pieces = difference(first, second)
        removed, inserted = (sum(len(p.text.split()) for p in pieces if p.sign == sign) for sign in "−+")
        same = first == second
        counts = tr(
            "− {removed} removed, + {inserted} inserted",
            removed=words.counted(removed, "word"),
            inserted=words.count(inserted),
        )
        told = tr("The outputs are the same.") if same else counts
        self._said.set_line(told)
        self._text.setVisible(not same)
        self._text.clear()
        cursor = self._text.textCursor()
        for piece in pieces if not same else ():
            self._insert(cursor, piece)
        self._fit()

    def _insert(self, cursor: QTextCursor, piece: Piece) -> None:
        form = QTextCharFormat()
        form.setForeground(self._look.colour("text"))
        if not piece.sign:
            cursor.insertText(piece.text, form)
            return
        front, ground = _ROLES[piece.sign]
        form.setForeground(self._look.colour(front))
        form.setBackground(self._look.colour(ground))
        form.setFontStrikeOut(piece.sign == "−")
        form.setFontUnderline(piece.sign == "+")
        sign = QTextCharFormat(form)
        sign.setFontStrikeOut(False)
        sign.setFontUnderline(False)
        sign.setFontWeight(QFont.Weight.Bold)
        body = piece.text.rstrip()
        cursor.insertText(piece.sign, sign)
        cursor.insertText(body, form)
        plain = QTextCharFormat()
        plain.setForeground(self._look.colour("text"))
        cursor.insertText(piece.text[len(body) :] or " ", plain)

    def _fit(self) -> None:
        margins = self._text.contentsMargins()
        tall = round(self._text.document().size().height()) + margins.top() + margins.bottom() + 4
        self._text.setFixedHeight(min(max(tall, self._look.px(34)), 16_000))
