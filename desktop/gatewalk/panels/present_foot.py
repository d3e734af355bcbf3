"""The foot of present mode: the gap in one line at the left, the keys at the right."""

from PySide6.QtWidgets import QFrame, QWidget

from gatewalk.domain.finding import GapBudget
from gatewalk.panels import words
from gatewalk.panels.controls import row, spoken
from gatewalk.panels.look import Look
from gatewalk.panels.texts import Line
from gatewalk.theme.language import say, tr


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
        line = row(self, look, gap=40)
        line.setContentsMargins(*(look.px(n) for n in (60, 22, 60, 22)))
        for widget in (self._gap, self._parts, self._open):
            line.addWidget(widget)
        line.addStretch(1)
        line.addWidget(self._answer)
        self._move = Line(tr("M screen"), look, name="present_move_key", size=28, role="muted")
        self._move.hide()
        keys = (
            ("walk", tr("← → walk")),
            ("plot", tr("P plot")),
            ("note", tr("N note")),
            ("blank", tr("B blank")),
        )
        for name, text in keys:
            line.addWidget(Line(text, look, name=f"present_{name}_key", size=28, role="muted"))
        line.addWidget(self._move)
        line.addWidget(Line(tr("Esc leave"), look, name="present_leave_key", size=28, role="muted"))

    def show_screens(self, count: int) -> None:
        """Name the key that moves present mode, where there is another screen."""
        self._move.setVisible(count > 1)

    def show_budget(self, budget: GapBudget | None, answers: int) -> None:
        """Print the gap, and the keys for so many answers."""
        self._answer.set_line(tr("1–{answers} answer", answers=answers) if answers else "")
        for widget in (self._gap, self._parts, self._open):
            widget.setVisible(budget is not None)
        if budget is None:
            return
        unit = budget.unit
        self._gap.set_line(
            f"{words.level(budget.baseline.value, unit)} → {words.level(budget.current.value, unit)}"
        )
        parts = (f"{say(p.label or p.gate)} {words.number(p.value, signed=True)}" for p in budget.parts)
        self._parts.set_line(" · ".join(parts))
        self._open.set_line(words.open_text(budget))
