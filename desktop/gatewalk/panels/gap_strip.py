"""The strip that is always visible: where quality was, where it is, what each fix returned, what is open.

It prints the `GapBudget` and computes nothing; the bar is drawn to scale from a broken left end, so that
a drop of a few points is still seen from the back of a room.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from gatewalk.domain.finding import Estimate, GapBudget
from gatewalk.panels import words
from gatewalk.panels.controls import column, focusable, row, spoken
from gatewalk.panels.look import Look
from gatewalk.panels.strip_bar import StripBar
from gatewalk.panels.texts import Line
from gatewalk.theme.language import plural, say, tr
from gatewalk.theme.tips import plain_tip


class GapStrip(QFrame):
    """Baseline, now, the stacked bar, and how many gates stand on data."""

    #: Somebody asks for the whole gap budget.
    opened = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("kind", "bar")
        spoken(self, "gap_strip", tr("Gap budget"), tr("Press Enter to see the gap as a plot."))
        focusable(self)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._baseline, self._now = _Figure("baseline", tr("Baseline"), look), _Figure("now", tr("Now"), look)
        self._bar = StripBar(look)
        self._evidence = _Figure("evidence", tr("Evidence"), look)
        box = row(self, look, gap=22)
        box.setContentsMargins(look.px(16), look.px(7), look.px(16), look.px(7))
        box.addWidget(self._baseline)
        box.addWidget(self._now)
        box.addWidget(self._bar, 1)
        box.addWidget(self._evidence)
        self.show_budget(None, (0, 0))

    def show_budget(self, budget: GapBudget | None, evidence: tuple[int, int]) -> None:
        """Print the budget, and how many of all gates stand on data."""
        measured, gates = evidence
        self._baseline.show_level(budget.baseline if budget else None, budget)
        self._now.show_level(budget.current if budget else None, budget)
        self._evidence.show_text(
            str(measured), plural(gates, "of {n} gate from data", "of {n} gates from data")
        )
        self._bar.show_budget(budget)
        self.setAccessibleDescription(in_words(budget))
        self.setToolTip(in_words(budget))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
        else:
            super().keyPressEvent(event)


class _Figure(QWidget):
    """A small grey label above a large figure."""

    def __init__(self, key: str, title: str, look: Look) -> None:
        super().__init__()
        spoken(self, f"strip_{key}", title)
        self._title = title
        self._value = Line("–", look, name=f"strip_{key}_value", size=20, weight=700)
        self._rest = Line("", look, name=f"strip_{key}_rest", size=14, role="muted", weight=600)
        box: QVBoxLayout = column(self, look, gap=1)
        box.addWidget(Line(title, look, name=f"strip_{key}_title", size=13, role="muted"))
        line = row(None, look, gap=4)
        line.addWidget(self._value)
        line.addWidget(self._rest)
        line.addStretch(1)
        box.addLayout(line)
        self._rest.hide()

    def show_level(self, estimate: Estimate | None, budget: GapBudget | None) -> None:
        if estimate is None or budget is None:
            self.show_text("–", "")
            return
        self.show_text(words.level(estimate.value, budget.unit), "")
        span = words.interval(estimate)
        count = f", n = {words.count(estimate.n)}" if estimate.n else ""
        self.setToolTip(
            plain_tip(tr("{title}: 95 % CI {span}{count}", title=self._title, span=span, count=count))
            if span
            else ""
        )

    def show_text(self, value: str, rest: str) -> None:
        self._value.set_line(value)
        self._rest.set_line(rest)
        self._rest.setVisible(bool(rest))
        self.setAccessibleName(f"{self._title}: {value} {rest}".strip())


def in_words(budget: GapBudget | None) -> str:
    """The whole strip as sentences, for people who do not see it."""
    if budget is None:
        return tr("No gap yet: load scores with a baseline and a current reading.")
    unit = budget.unit
    before, now = words.level(budget.baseline.value, unit), words.level(budget.current.value, unit)
    start = tr("{before} at baseline, {now} now", before=before, now=now)
    parts = [f"{say(p.label or p.gate)} {words.amount(p.value, unit, signed=True)}" for p in budget.parts]
    line = "; ".join([start, *parts, words.open_text(budget)]) + "."
    target = words.target_text(budget)
    looked = tr(" The readings were chosen after looking at the data.") if budget.chosen_after_looking else ""
    return f"{line} {target[:1].upper() + target[1:] + '.' if target else ''}{looked}".strip()
