"""The foot of present mode: the gap in one line at the left, the keys at the right."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from gatewalk.domain.finding import GapBudget
from gatewalk.panels import words
from gatewalk.panels.controls import row, spoken
from gatewalk.panels.look import Look
from gatewalk.panels.texts import Line
from gatewalk.theme.language import say, tr

#: Which keys are named first where there is room for a few only.
_BY_NEED = ("leave", "answer", "walk", "plot", "move", "note", "blank")


class PresentFoot(QFrame):
    """Prints the budget; computes nothing."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "foot")
        spoken(self, "present_foot", tr("Gap and keys"))
        self._gap = Line("", look, name="present_gap", size=28, weight=700)
        self._parts = Line("", look, name="present_parts", size=28, role="good", weight=600)
        self._open = Line("", look, name="present_open", size=28, role="warning", weight=600)
        self._answer = Line("", look, name="present_answer_keys", size=28, role="muted")
        line = self._line = row(self, look, gap=40)
        line.setContentsMargins(*(look.px(n) for n in (60, 22, 60, 22)))
        for widget in (self._gap, self._parts, self._open):
            line.addWidget(widget)
        line.addStretch(1)
        keys = (
            ("walk", tr("← → walk")),
            ("plot", tr("P plot")),
            ("note", tr("N note")),
            ("blank", tr("B blank")),
            ("move", tr("M screen")),
            ("leave", tr("Esc leave")),
        )
        self._keys = {"answer": self._answer} | {
            name: Line(text, look, name=f"present_{name}_key", size=28, role="muted") for name, text in keys
        }
        for widget in self._keys.values():
            line.addWidget(widget)
        self._screens, self._answers = 1, 0
        self._fit()

    def show_screens(self, count: int) -> None:
        """Name the key that moves present mode, where there is another screen."""
        self._screens = count
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Name as many keys as there is room for, the less needed ones last; none of them cut."""
        said = [w for w in (self._gap, self._parts, self._open) if not w.isHidden()]
        gap, edges = self._line.spacing(), self._line.contentsMargins()
        room = self.width() - edges.left() - edges.right() - sum(w.sizeHint().width() + gap for w in said)
        for name in _BY_NEED:
            key = self._keys[name]
            wanted = name != "move" or self._screens > 1
            wanted = wanted and (name != "answer" or self._answers > 0)
            wide = key.sizeHint().width() + gap
            key.setVisible(wanted and room >= wide)
            room -= wide if wanted else 0

    def show_budget(self, budget: GapBudget | None, answers: int) -> None:
        """Print the gap, and the keys for so many answers."""
        self._answers = answers
        self._answer.set_line(tr("1–{answers} answer", answers=answers) if answers else "")
        for widget in (self._gap, self._parts, self._open):
            widget.setVisible(budget is not None)
        if budget is None:
            self._fit()
            return
        unit = budget.unit
        self._gap.set_line(
            f"{words.level(budget.baseline.value, unit)} → {words.level(budget.current.value, unit)}"
        )
        parts = (f"{say(p.label or p.gate)} {words.number(p.value, signed=True)}" for p in budget.parts)
        self._parts.set_line(" · ".join(parts))
        self._open.set_line(words.open_text(budget))
        self._fit()
