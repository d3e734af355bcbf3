"""The cheapest next test: open questions by what they are expected to say about the exit, per hour of work.

The hours are the team's to correct; each correction ranks anew. The order of the gates is never changed: a
test whose gate is not reached yet says what it waits for.
"""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from gatewalk.domain.problem import InputProblem
from gatewalk.measure.next_test import NextTest, next_tests
from gatewalk.panels import words
from gatewalk.panels.controls import button, column, emptied, frame, restyled, row, spoken
from gatewalk.panels.look import Look
from gatewalk.panels.texts import Line, TextBlock
from gatewalk.session.session import Session
from gatewalk.theme.language import marked, say, tr
from gatewalk.window.rerun import ask_rerun_list
from gatewalk.window.share_bar import ShareBar
from gatewalk.window.work_dialog import WorkDialog

_ABOUT = marked(
    "What to test next, by what its answer is expected to say about the exit per hour of "
    "work. The hours are estimates: correct them, and the list ranks anew. The gates keep "
    "their order."
)


class NextTestsDialog(WorkDialog):
    """Each change of hours is told to the session at once and is one step of undo."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "next_tests", tr("Cheapest next test"), tr(_ABOUT), "", parent)
        self._session = session
        inner = frame("next_tests_inner")
        self._list: QVBoxLayout = column(inner, look, gap=10)
        scroll = QScrollArea()
        spoken(scroll, "next_tests_scroll", tr("Tests, scrolls"))
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        self.body.addWidget(scroll, 1)
        self.add_status()
        self.status.hide()
        rerun = button(tr("Write the re-run list…"), "next_tests_rerun", self._rerun)
        rerun.setToolTip(tr("The failing rows and as many passing ones, to run again at gates 2 and 3."))
        rerun.setEnabled(session.investigation.scores is not None)
        self.foot.insertWidget(0, rerun)
        self._show()
        self.wish_size(820, 680)

    def _show(self) -> None:
        emptied(self._list)
        tests = next_tests(self._session.investigation)
        if not tests:
            text = tr("No question is open: every gate is answered. Nothing is left to test.")
            self._list.addWidget(TextBlock(text, self.look, name="next_tests_none", role="muted"))
        most = max((test.per_hour for test in tests), default=0.0)
        for rank, test in enumerate(tests, start=1):
            self._list.addWidget(self._card(rank, test, most))
        self._list.addStretch(1)

    def _card(self, rank: int, test: NextTest, most: float) -> QFrame:
        look = self.look
        card = frame(f"next_test_{test.gate}", "finding" if rank == 1 and test.bits > 0 else "card")
        card.setAccessibleName(f"{rank}. {test.title}. {test.why}")
        line = row(card, look, margin=13, gap=14)
        number = Line(str(rank), look, name=f"next_test_rank_{test.gate}", size=20, role="accent", weight=700)
        number.setFixedWidth(look.px(26))
        line.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
        said = column(None, look, gap=4)
        said.addWidget(
            TextBlock(say(test.title), look, name=f"next_test_title_{test.gate}", size=16, weight=700)
        )
        said.addWidget(TextBlock(gain_text(test), look, name=f"next_test_gain_{test.gate}", weight=600))
        share = test.per_hour / most if most > 0 else 0.0
        said.addWidget(ShareBar(share, look, f"next_test_bar_{test.gate}"))
        for name, text, role in self._lines(test):
            said.addWidget(TextBlock(text, look, name=f"next_test_{name}_{test.gate}", size=13.5, role=role))
        line.addLayout(said, 1)
        line.addLayout(self._hours(test))
        return card

    def _lines(self, test: NextTest) -> list[tuple[str, str, str]]:
        gates = self._session.tree.gates
        lines = []
        if test.waits_for:
            waits = ", ".join(say(gates[gate].title) for gate in test.waits_for)
            lines.append(
                ("waits", tr("Can be prepared now; answered after: {waits}", waits=waits), "warning")
            )
        if test.size:
            lines.append(("size", say(test.size), "text"))
        if (extra := test.hours - self._own_hours(test.gate)) > 0.005:
            shared = tr(
                "Of these, {extra} hours set it up, once for all that share it.",
                extra=words.number(extra, digits=2),
            )
            lines.append(("setup", shared, "muted"))
        if how := gates[test.gate].test:
            lines.append(("how", say(how), "muted"))
        return lines

    def _hours(self, test: NextTest) -> QVBoxLayout:
        look = self.look
        box = row(None, look, gap=6)
        field = QLineEdit(words.number(self._own_hours(test.gate), digits=2))
        spoken(
            field, f"next_test_hours_{test.gate}", tr("Hours for the test of {title}", title=say(test.title))
        )
        field.setFixedWidth(look.px(62))
        field.setAlignment(Qt.AlignmentFlag.AlignRight)
        field.editingFinished.connect(partial(self._entered, test.gate, field))
        box.addWidget(field)
        unit = TextBlock(tr("hours"), look, name=f"next_test_unit_{test.gate}", role="muted")
        unit.setFixedWidth(look.px(44))
        box.addWidget(unit, 0, Qt.AlignmentFlag.AlignVCenter)
        top = column(None, look, gap=0)
        top.addLayout(box)
        top.addStretch(1)
        return top

    def _own_hours(self, gate: str) -> float:
        """The hours of the test alone, without what it takes to set its group up."""
        from gatewalk.measure.next_test import DEFAULT_HOURS

        trial = self._session.tree.gates[gate].trial
        return self._session.investigation.trial_hours.get(gate, trial.hours if trial else DEFAULT_HOURS)

    def _entered(self, gate: str, field: QLineEdit) -> None:
        if not field.isModified():
            return
        field.setModified(False)
        try:
            hours = float(field.text().replace(",", "."))
            self._session.set_trial_hours(gate, hours)
        except (ValueError, InputProblem) as problem:
            restyled(field, "invalid", "true")
            told = (
                str(problem)
                if isinstance(problem, InputProblem)
                else tr("Write a number of hours, like 3.5.")
            )
            field.setToolTip(told)
            self._tell(told)
            return
        focused = field.hasFocus()
        self._show()
        again = self.findChild(QLineEdit, f"next_test_hours_{gate}")
        if focused and again is not None:
            again.setFocus()
        self._tell(tr("Ranked anew with {hours} hours.", hours=words.number(hours, digits=2)))

    def _tell(self, text: str) -> None:
        self.status.set_marked(text)
        self.status.show()

    def _rerun(self) -> None:
        self.status.show()
        ask_rerun_list(self, self._session.investigation)


def gain_text(test: NextTest) -> str:
    """``0.92 bits for 4 hours of work, 0.23 bits an hour``; a yes or no that is quite open is worth 1 bit."""
    hours = (
        words.counted(1, "hour") if test.hours == 1 else tr("{hours} hours", hours=words.number(test.hours))
    )
    if test.bits < 0.005:
        return tr("Would say next to nothing about the exit; {hours} of work", hours=hours)
    return tr(
        "{bits} bits for {hours} of work, {per_hour} bits an hour",
        bits=f"{test.bits:.2f}",
        hours=hours,
        per_hour=f"{test.per_hour:.2f}",
    )
