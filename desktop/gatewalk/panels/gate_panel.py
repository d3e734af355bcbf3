"""The panel of one gate: the question, what the scores say, the answers, evidence, why, and the way on.

It shows an investigation and tells what a person wants; it edits nothing itself. Parts that show what they
should already are left alone, so that a field keeps its cursor while the rest changes around it.
"""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from gatewalk.domain.investigation import SKIPPED, Answer, Investigation
from gatewalk.domain.path import Path, PathStep
from gatewalk.domain.tree import Gate
from gatewalk.panels.answer_cards import AnswerCards, notes_for
from gatewalk.panels.controls import button, column, frame, row, spoken
from gatewalk.panels.evidence_form import EvidenceForm
from gatewalk.panels.finding_card import FindingCard, verdict_words
from gatewalk.panels.flow import Flow, flow
from gatewalk.panels.gate_notes import GateNotes
from gatewalk.panels.look import Look
from gatewalk.panels.reason_form import ReasonForm
from gatewalk.panels.scroll import TextScroll
from gatewalk.panels.texts import TextBlock, heading
from gatewalk.panels.way_on import way_on
from gatewalk.panels.why_form import WhyForm
from gatewalk.theme.language import keys, tr


class GatePanel(QFrame):
    """Everything about the current gate."""

    #: Outcome, who, reason: somebody answered.
    answered = Signal(str, str, str)
    #: Who, reason: somebody skips the gate.
    skipped = Signal(str, str)
    #: The outcome that the room says before it has seen the scores.
    room_said = Signal(str)
    #: The answer is taken back.
    cleared = Signal()
    #: Field id, value.
    evidence_entered = Signal(str, object)
    #: The note's text.
    note_changed = Signal(str)
    #: On to the next gate, accepting what the scores say where nobody has answered.
    continued = Signal()
    #: Back to the gate before.
    went_back = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("kind", "plain")
        spoken(self, "gate_panel", tr("Gate"))
        self._investigation: Investigation | None = None
        self.gate_id = ""
        self._pending: str | None = None
        self._to_accept = self._can_go_on = self._hidden = False
        self._answer_then: Answer | None = None
        self.card = FindingCard(look)
        self._answers = AnswerCards(look)
        self._reason = ReasonForm(look)
        self._notes = GateNotes(look)
        self._evidence = EvidenceForm(look)
        self._why = WhyForm(look)
        self._build()
        self._connect()

    def _build(self) -> None:
        look = self._look
        self._badge = QLabel()
        self._badge.setObjectName("gate_badge")
        self._badge.setProperty("kind", "badge")
        self._title = TextBlock("", look, name="gate_title", size=21, weight=700)
        self._question = TextBlock("", look, name="gate_question", size=14.5)
        self._why_gate = TextBlock("", look, name="gate_why", role="muted")
        inner = frame("gate_panel_inner")
        box = column(inner, look, gap=9)
        box.setContentsMargins(look.px(20), look.px(16), look.px(18), look.px(16))
        box.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self._title, self._question, self._why_gate, self.card):
            box.addWidget(widget)
        box.addSpacing(look.px(5))
        box.addWidget(heading(tr("Answer"), look, "answer_heading"))
        box.addWidget(self._answers)
        box.addWidget(self._reason)
        box.addLayout(self._other_ways())
        box.addWidget(self._notes)
        self._evidence_heading = heading(tr("Evidence"), look, "evidence_heading")
        box.addWidget(self._evidence_heading)
        box.addWidget(self._evidence)
        box.addWidget(self._why)
        box.addStretch(1)
        self._scroll = TextScroll(inner, "gate_scroll", tr("Gate, scrolls"))
        outer = column(self, look, gap=0)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(self._foot())

    def _other_ways(self) -> Flow:
        self._skip = button(tr("Skip this gate…"), "gate_skip", self.ask_skip, kind="link")
        self._clear = button(tr("Take the answer back"), "gate_clear", self.cleared.emit, kind="link")
        return flow(self._look, self._skip, self._clear, gap=14)

    def _foot(self) -> QFrame:
        foot = frame("gate_foot", "foot")
        line = row(foot, self._look, gap=8)
        line.setContentsMargins(*(self._look.px(n) for n in (20, 10, 18, 10)))
        self._back = button(tr("←  Back"), "gate_back", self._go_back, tip=keys("Alt+Left"))
        self._continue = button(
            tr("Continue"), "gate_continue", self.go_on, kind="primary", tip=keys("Alt+Right")
        )
        line.addWidget(self._back)
        line.addStretch(1)
        line.addWidget(self._continue)
        return foot

    def _connect(self) -> None:
        self._answers.chosen.connect(self.choose)
        self._reason.given.connect(self._reason_given)
        self._reason.dropped.connect(self._reason_dropped)
        self._evidence.entered.connect(self.evidence_entered)
        self._why.note_changed.connect(self.note_changed)
        self._why.reason_changed.connect(self._why_changed)
        self._why.who_changed.connect(self._why_changed)

    def show_gate(
        self, investigation: Investigation, path: Path, gate_id: str, *, hidden: bool = False
    ) -> None:
        """Show the gate as it stands in `investigation`; `hidden` keeps the scores' verdict closed."""
        moved = gate_id != self.gate_id
        if moved:
            self.flush()
            self._reason.hide()
            self._pending = None
            self._scroll.verticalScrollBar().setValue(0)
        self._investigation, self.gate_id, self._hidden = investigation, gate_id, hidden
        gate, answer = investigation.tree.gates[gate_id], investigation.answers.get(gate_id)
        self._show_head(investigation, gate)
        self.card.show_finding(investigation, gate_id, hidden=hidden)
        self._answers.show_gate(investigation, gate_id)
        if self._pending is not None and answer is not self._answer_then:
            self._pending = None
            self._reason.hide()
        self._answer_then = answer
        self._show_answer(answer)
        entry = investigation.entry(gate_id)
        self._evidence.show_fields(gate, entry.evidence, investigation)
        self._evidence_heading.setVisible(bool(gate.evidence))
        self._why.show_answer(answer, entry.note, investigation.by, moved=moved)
        self._show_ways(path.step(gate_id), path, answer)

    def _show_head(self, investigation: Investigation, gate: Gate) -> None:
        number = investigation.tree.number(self.gate_id)
        self._badge.setText(tr("Gate {number}", number=number))
        self._badge.setAccessibleName(
            tr("Gate {number} of {count}", number=number, count=len(investigation.tree.gates) - 1)
        )
        self._title.set_marked(gate.title)
        self._question.set_marked(gate.question)
        self._why_gate.set_marked(gate.why)
        self.setAccessibleName(tr("Gate {number}: {title}", number=number, title=gate.title))

    def _show_answer(self, answer: Answer | None) -> None:
        verdict = None if self._hidden else self._verdict
        chosen = answer.outcome if answer else verdict
        marks = {}
        if verdict is not None:
            marks[verdict] = tr("the scores say")
        if answer is not None and answer.outcome != verdict:
            marks[answer.outcome] = tr("overrides the scores") if verdict else tr("answered")
        elif answer is not None and verdict is not None:
            marks[verdict] = tr("accepted")
        self._answers.show_state(self._pending or chosen, marks)
        gate = self._gate
        whole = notes_for(gate, None)
        self._notes.show_notes((*whole, *notes_for(gate, chosen)) if chosen else whole)

    def _show_ways(self, step: PathStep | None, path: Path, answer: Answer | None) -> None:
        waits = self._hidden and self._verdict is not None
        self._to_accept = step is not None and not step.accepted and self._verdict is not None
        text, enabled = way_on(self._shown, step, len(path.steps), waits=waits)
        self._continue.setText(text)
        self._continue.setAccessibleName(text.replace("→", "").strip())
        self._can_go_on = enabled
        self._continue.setEnabled(enabled and self._pending is None)
        first = bool(path.steps) and path.steps[0].gate == self.gate_id
        self._back.setEnabled(not first or self._shown.origin is not None)
        self._clear.setVisible(answer is not None)
        self._skip.setVisible(answer is None or answer.outcome != SKIPPED)

    @property
    def _shown(self) -> Investigation:
        assert self._investigation is not None
        return self._investigation

    @property
    def _gate(self) -> Gate:
        return self._shown.tree.gates[self.gate_id]

    @property
    def _verdict(self) -> str | None:
        """What the scores say, where it is one of the gate's outcomes."""
        assert self._investigation is not None
        finding = self._investigation.findings.get(self.gate_id)
        return finding.verdict if finding and self._gate.outcome(finding.verdict) else None

    def choose(self, outcome: str) -> None:
        """Answer with `outcome`; where the scores say otherwise, ask who and why first."""
        if self._hidden:
            self.room_said.emit(outcome)
        verdict = self._verdict
        if verdict is None or outcome == verdict:
            self._reason_dropped()
            self.answered.emit(outcome, self._why.who, self._why.reason)
            return
        self._pending = outcome
        self._answers.show_state(outcome, {verdict: tr("the scores say")})
        assert self._investigation is not None
        said = verdict_words(self._investigation.findings[self.gate_id], self._gate)
        chosen = self._gate.outcome(outcome)
        label = chosen.label if chosen else outcome
        question = tr(
            "The scores say: {said}. Why do you answer “{label}”? Both views are kept.",
            said=said,
            label=label,
        )
        self._reason.ask(question, self._why.who, tr("Keep this answer"))
        self._show_reason()

    def ask_skip(self) -> None:
        """Ask for the reason that skipping needs."""
        self._pending = SKIPPED
        self._reason.ask(
            tr("Why can this gate be skipped? The record shows it."), self._why.who, tr("Skip the gate")
        )
        self._show_reason()

    def _show_reason(self) -> None:
        """Bring the form into sight once the layout has made room for it; nothing else goes on meanwhile."""
        self._continue.setEnabled(False)
        QTimer.singleShot(0, self._reason, partial(self._scroll.ensureWidgetVisible, self._reason))

    def focus_note(self) -> None:
        """Put the cursor into the note."""
        self._why.focus_note()
        self._scroll.ensureWidgetVisible(self._why)

    def flush(self) -> None:
        """Tell what is still being written in a field."""
        if self._investigation is not None:
            self._why.flush()

    def _reason_given(self, who: str, why: str) -> None:
        pending = self._pending
        self._reason_dropped()
        if pending == SKIPPED:
            self.skipped.emit(who, why)
        elif pending is not None:
            self.answered.emit(pending, who, why)

    def _reason_dropped(self) -> None:
        if self._pending is not None:
            self._continue.setEnabled(self._can_go_on)
        self._pending = None
        self._reason.hide()
        if self._investigation is not None:
            self._show_answer(self._investigation.answers.get(self.gate_id))

    def _why_changed(self, _text: str) -> None:
        assert self._investigation is not None
        answer = self._investigation.answers.get(self.gate_id)
        if answer is None:
            return
        if answer.outcome == SKIPPED:
            if self._why.reason:
                self.skipped.emit(self._why.who, self._why.reason)
        else:
            self.answered.emit(answer.outcome, self._why.who, self._why.reason)

    def go_on(self) -> None:
        """On to the next gate, accepting first what the scores say where nobody has answered."""
        if not self._continue.isEnabled():
            return
        self.flush()
        if self._to_accept and self._verdict is not None:
            self.answered.emit(self._verdict, self._why.who, self._why.reason)
        self.continued.emit()

    def _go_back(self) -> None:
        self.flush()
        self.went_back.emit()
