"""One gate in large type for a shared screen: number, title, question, what the scores say, the answers."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from gatewalk.domain.investigation import Investigation
from gatewalk.domain.offer import offer
from gatewalk.domain.walks import Leg
from gatewalk.panels.answer_cards import AnswerCards
from gatewalk.panels.controls import column, emptied, frame, spoken
from gatewalk.panels.finding_card import bold_names, needs_text, verdict_words
from gatewalk.panels.look import Look
from gatewalk.panels.reason_form import ReasonForm
from gatewalk.panels.texts import TextBlock
from gatewalk.theme.language import lowered, tr


class PresentGate(QFrame):
    """Shows a gate or the decision; asks for a reason where one is needed."""

    #: The outcome that somebody chose.
    chosen = Signal(str)
    #: Outcome (empty for a skipped gate), who, why.
    reason_given = Signal(str, str, str)
    #: Nothing is to be kept.
    dropped = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._pending = self._gate_id = ""
        self.setProperty("kind", "plain")
        spoken(self, "present_gate", tr("Gate"))
        self._number = TextBlock("", look, name="present_number", size=28, weight=700, role="accent")
        self._title = TextBlock("", look, name="present_title", size=60, weight=700)
        self._question = TextBlock("", look, name="present_question", size=28, role="muted")
        self._finding = QFrame()
        spoken(self._finding, "present_finding", tr("What the scores say"))
        edge = f"border-left: {look.px(6)}px solid {look.name('accent')}; border-radius: {look.px(6)}px;"
        ground = f"background: {look.name('accent_soft')};"
        self._finding.setStyleSheet(f"QFrame#present_finding {{ {edge} {ground} }}")
        self._finding_box = column(self._finding, look, margin=18, gap=6)
        self._answers = AnswerCards(look, large=True)
        self._answers.chosen.connect(self.chosen)
        self.reason = ReasonForm(replace(look, scale=2 * look.scale))
        self.reason.setStyleSheet(f"QWidget {{ font-size: {look.px(28)}px; }}")
        self.reason.given.connect(self._given)
        self.reason.dropped.connect(self._dropped)
        self._exits = frame("present_exits")
        self._exit_box = column(self._exits, look, gap=20)
        box = column(self, look, gap=15)
        box.setContentsMargins(0, look.px(22), 0, 0)
        for widget in (self._number, self._title, self._question, self._finding, self._answers, self.reason):
            box.addWidget(widget)
        box.addWidget(self._exits)

    def show_gate(self, investigation: Investigation, gate_id: str, *, hidden: bool) -> None:
        """Show a gate; `hidden` blanks what the scores say."""
        tree = investigation.tree
        gate = tree.gates[gate_id]
        if gate_id != self._gate_id:
            self._gate_id = gate_id
            self.reason.hide()  # its reason belongs to an answer of another gate
        self._exits.hide()
        of_tree = f"{tree.title}  ·  " if investigation.further else ""
        number = tr("Gate {gate_id} of {count}", gate_id=tree.number(gate_id), count=len(tree.gates) - 1)
        self._number.set_marked(of_tree + number)
        self._title.set_marked(gate.title)
        self._question.set_marked(gate.question)
        self._question.show()
        self._show_finding(investigation, gate_id, hidden)
        self._answers.show_gate(investigation, gate_id)
        self._answers.show()
        self._show_answer(investigation, gate_id, hidden)
        self.setAccessibleName(f"{self._number.text()}: {gate.title}")

    def _show_finding(self, investigation: Investigation, gate_id: str, hidden: bool) -> None:
        finding = investigation.findings.get(gate_id)
        self._finding.setVisible(finding is not None)
        emptied(self._finding_box)
        if finding is None:
            return
        if hidden:
            text = tr("The scores wait. **What does the room say?**")
            names: tuple[str, ...] = ()
        else:
            said = verdict_words(finding, investigation.tree.gates[gate_id])
            text = tr(
                "**The scores say: {said}.** {sentence} {needs_text}",
                said=said,
                sentence=finding.sentence,
                needs_text=needs_text(finding),
            )
            names = bold_names(finding)
        block = TextBlock(text.strip(), self._look, name="present_finding_text", size=28, names=names)
        self._finding_box.addWidget(block)

    def _show_answer(self, investigation: Investigation, gate_id: str, hidden: bool) -> None:
        answer, finding = investigation.answers.get(gate_id), investigation.findings.get(gate_id)
        verdict = None if hidden or finding is None else finding.verdict
        marks = {verdict: tr("the scores say")} if verdict else {}
        if answer is not None:
            marks[answer.outcome] = tr("our answer")
        self._answers.show_state(answer.outcome if answer else verdict, marks)

    def show_decision(self, shown: Sequence[tuple[Leg, Sequence[str]]], onward: str = "") -> None:
        """Show where the walks have led as one decision; `onward` is the tree that it can go on in."""
        for widget in (self._question, self._finding, self._answers, self.reason):
            widget.hide()
        self._gate_id = ""
        self._number.set_marked(tr("Decision"))
        ways_out = [(leg.view, exit_id) for leg, exits in shown for exit_id in exits]
        offered = [offer(view.tree, exit_id, view.constraints) for view, exit_id in ways_out]
        titles = [
            lowered(found.title, view.tree.language) if place else found.title
            for place, ((view, _exit), found) in enumerate(zip(ways_out, offered, strict=True))
        ]
        self._title.set_marked(tr(", then ").join(titles) if titles else tr("No decision yet"))
        emptied(self._exit_box)
        for index, found in enumerate(offered):
            why = "" if found.available else found.reason
            text = " ".join(filter(None, (f"**{found.title}.**", found.action, why)))
            self._exit_box.addWidget(TextBlock(text, self._look, name=f"present_exit_{index}", size=30))
        if onward:
            text = tr("→  on in {tree}", tree=onward)
            block = TextBlock(text, self._look, name="present_onward", size=28, weight=600, role="accent")
            self._exit_box.addWidget(block)
        self._exits.show()

    def ask_reason(self, outcome: str, who: str) -> None:
        """Ask who and why; an empty `outcome` stands for skipping the gate."""
        self._pending = outcome
        question = (
            tr("The scores say otherwise. Who answers so, and why?")
            if outcome
            else tr("Why can it be skipped?")
        )
        self.reason.ask(question, who, tr("Keep this answer") if outcome else tr("Skip the gate"))

    def _given(self, who: str, why: str) -> None:
        if not self.reason.isHidden():
            self.reason.hide()
            self.reason_given.emit(self._pending, who, why)

    def _dropped(self) -> None:
        self.reason.hide()
        self.dropped.emit()
