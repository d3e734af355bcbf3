"""A short tour of the work page: five cards, one part each; Escape or one click skips it."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from gatewalk.panels.controls import button, column, frame, row, spoken
from gatewalk.panels.look import Look
from gatewalk.panels.texts import TextBlock
from gatewalk.theme.language import marked, tr

#: The object name of a part, and what the card beside it says.
STOPS = (
    ("gap_strip", marked("The gap is always in sight: what quality was, what it is, what each fix returns.")),
    (
        "canvas_place",
        marked("The gates run from the cheapest fix to the costliest. Click a gate to look at it again."),
    ),
    ("finding_card", marked("What the scores say here, with its interval. It proposes; you decide.")),
    ("answers", marked("Answer with a click or its number key. Against the scores? Say who and why.")),
    ("plot_place", marked("The same figures as plots. Click into one to see the rows behind it.")),
)


class Tour(QFrame):
    """Lies over the page until it has ended."""

    def __init__(self, page: QWidget, look: Look) -> None:
        super().__init__(page)
        self._page, self._look, self._at = page, look, 0
        spoken(self, "tour", tr("A short tour"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._card = frame("tour_card", "card")
        self._card.setParent(self)
        box = column(self._card, look, margin=16, gap=10)
        self._text = TextBlock("", look, name="tour_text", size=15)
        box.addWidget(self._text)
        line = row(None, look)
        self._next = button(tr("Next"), "tour_next", self.next, kind="primary")
        line.addWidget(button(tr("Skip the tour"), "tour_skip", self.end, kind="quiet"))
        line.addStretch(1)
        line.addWidget(self._next)
        box.addLayout(line)
        self._card.setFixedWidth(look.px(360))

    def begin(self) -> None:
        """Show the first card."""
        self.setGeometry(self._page.rect())
        self.show()
        self.raise_()
        self._show()
        self._next.setFocus()

    def next(self) -> None:
        """The next card, or the end."""
        self._at += 1
        if self._at >= len(STOPS):
            self.end()
        else:
            self._show()

    def end(self) -> None:
        """Take the tour away."""
        self.hide()
        self.deleteLater()

    def _spot(self) -> QRect:
        part = self._page.findChild(QWidget, STOPS[self._at][0])
        if part is None:
            return QRect(self.rect().center(), self.rect().center())
        return QRect(part.mapTo(self._page, QPoint(0, 0)), part.size())

    def _show(self) -> None:
        self._text.set_marked(tr(STOPS[self._at][1]))
        self._next.setText(tr("Done") if self._at == len(STOPS) - 1 else tr("Next"))
        self._card.adjustSize()
        height = self._card.heightForWidth(self._card.width())
        self._card.resize(self._card.width(), max(height, self._card.sizeHint().height()))
        spot, gap = self._spot(), self._look.px(12)
        wide, tall = self._card.width(), self._card.height()
        places = [
            QPoint(spot.left(), spot.bottom() + gap),
            QPoint(spot.left(), spot.top() - tall - gap),
            QPoint(spot.left() - wide - gap, spot.top()),
            QPoint(spot.left() + gap, spot.top() + gap),
        ]
        fitting = [p for p in places if self.rect().contains(QRect(p, self._card.size()))]
        self._card.move(fitting[0] if fitting else self.rect().center() - self._card.rect().center())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        shade = self._look.colour("text", 0.25 if self._look.theme.name == "light" else 0.12)
        spot = self._spot()
        for part in (
            QRect(0, 0, self.width(), spot.top()),
            QRect(0, spot.bottom() + 1, self.width(), self.height() - spot.bottom()),
            QRect(0, spot.top(), spot.left(), spot.height()),
            QRect(spot.right() + 1, spot.top(), self.width() - spot.right(), spot.height()),
        ):
            painter.fillRect(part, shade)
        painter.setPen(QPen(self._look.colour("accent"), 2))
        painter.drawRect(spot.adjusted(1, 1, -2, -2))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)
