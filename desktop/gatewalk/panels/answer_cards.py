"""The outcomes of a gate as cards with number keys; the one that the scores propose says so.

A card can be reached by Tab and by arrow keys, chosen by Enter, Space, a click or its number. Choosing only
tells: whether a reason is needed first is for the gate panel to say.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QSizePolicy,
    QStyle,
    QStyleOption,
    QVBoxLayout,
    QWidget,
)

from gatewalk.domain.investigation import Investigation
from gatewalk.domain.offer import offer
from gatewalk.domain.tree import Gate, Note, Outcome
from gatewalk.panels.controls import column, emptied, focusable, restyled, row, spoken
from gatewalk.panels.look import Look
from gatewalk.panels.texts import Line, TextBlock
from gatewalk.theme.language import tr
from gatewalk.theme.tips import plain_tip


class AnswerCard(QAbstractButton):
    """One outcome: its key, its label, what it looks like, and where it stands now.

    For a screen reader it is one of several radio buttons; what is chosen is told by `show_state` alone.
    """

    #: The outcome's id: somebody chose it.
    chosen = Signal(str)

    def __init__(self, outcome: Outcome, key: int, leads_to: str, look: Look, *, large: bool = False) -> None:
        super().__init__()
        self._outcome, self._leads_to = outcome, leads_to
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCheckable(True)
        self.toggled.connect(self._toggled)
        self.setProperty("kind", "answer")
        spoken(
            self,
            f"answer_{outcome.id}",
            f"{key}: {outcome.label}",
            f"{outcome.looks_like} {leads_to}".strip(),
        )
        focusable(self)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        factor = 2.05 if large else 1.0
        box = row(self, look, margin=8 * factor if large else 10, gap=11 * factor)
        box.addWidget(_key(key, look, factor), 0, Qt.AlignmentFlag.AlignTop)
        texts = column(None, look, gap=2)
        head = row(None, look, gap=8)
        title = TextBlock(outcome.label, look, name="answer_label", size=14.5 * factor, weight=700)
        head.addWidget(title, 1)
        small = (13.7 if large else 12.5) * factor
        self._mark = Line("", look, name="answer_mark", size=small, role="accent", weight=600)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        texts.addLayout(head)
        self._large = large
        self._looks = TextBlock("", look, name="answer_looks", size=14 * factor, role="muted")
        self._looks.setVisible(bool(outcome.looks_like))
        texts.addWidget(self._looks)
        box.addLayout(texts, 1)
        self.setToolTip(plain_tip(f"{outcome.looks_like} {leads_to}".strip()))
        self.show_state(chosen=False, mark="")

    def show_state(self, *, chosen: bool, mark: str) -> None:
        """Draw the card as chosen or not, with a word such as ``the scores say`` at its right."""
        restyled(self, "chosen", "true" if chosen else "false")
        self.blockSignals(True)
        self.setAutoExclusive(False)  # else Qt does not let the only chosen one go
        self.setChecked(chosen)
        self.setAutoExclusive(True)
        self.blockSignals(False)
        looks = self._outcome.looks_like
        self._looks.set_marked(looks if chosen and not self._large else first_sentence(looks))
        self._mark.set_line(mark)
        self._mark.setVisible(bool(mark))
        state = tr("chosen") if chosen else ""
        told = (state, mark, f"{looks} {self._leads_to}".strip())
        self.setAccessibleDescription(", ".join(filter(None, told)))

    def _toggled(self, on: bool) -> None:
        """A screen reader has pressed it."""
        if on:
            self.chosen.emit(self._outcome.id)

    def nextCheckState(self) -> None:
        """Nothing: a press only tells."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, QPainter(self), self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(self._outcome.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self._outcome.id)
        elif event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)


class AnswerCards(QWidget):
    """All outcomes of one gate."""

    #: The chosen outcome's id.
    chosen = Signal(str)

    def __init__(self, look: Look, *, large: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._large = look, large
        spoken(self, "answers", tr("Answers"))
        self._box: QVBoxLayout = column(self, look, gap=12 if large else 8)
        self._cards: dict[str, AnswerCard] = {}
        self._shown: tuple[Gate, tuple[str, ...]] | None = None

    def show_gate(self, investigation: Investigation, gate_id: str) -> None:
        """Build the cards of a gate, unless they stand already with the same ways on."""
        gate = investigation.tree.gates[gate_id]
        ways = tuple(leads_to(investigation, outcome) for outcome in gate.outcomes)
        if self._shown is not None and gate is self._shown[0] and ways == self._shown[1]:
            return
        self._shown = gate, ways
        emptied(self._box)
        self._cards = {}
        for key, outcome in enumerate(gate.outcomes, start=1):
            card = AnswerCard(outcome, key, ways[key - 1], self._look, large=self._large)
            card.chosen.connect(self.chosen)
            self._cards[outcome.id] = card
            self._box.addWidget(card)

    def show_state(self, chosen: str | None, marks: dict[str, str]) -> None:
        """Mark the chosen card, and write `marks` (by outcome id) on the others."""
        for outcome_id, card in self._cards.items():
            card.show_state(chosen=outcome_id == chosen, mark=marks.get(outcome_id, ""))


def _key(key: int, look: Look, factor: float) -> QLabel:
    badge = QLabel(str(key) if key < 10 else "")
    badge.setObjectName("answer_key")
    badge.setProperty("kind", "key")
    badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
    side = look.px(22 * factor)
    badge.setFixedSize(side, side)
    badge.setStyleSheet(f"QLabel {{ font-size: {look.px(13.7 * factor)}px; padding: 0; }}")
    return badge


def leads_to(investigation: Investigation, outcome: Outcome) -> str:
    """Where an answer leads, in words; an exit is named as the constraints leave it."""
    tree, given = investigation.tree, investigation.constraints
    if outcome.to in tree.exits:
        return tr("Ends at: {target}", target=offer(tree, outcome.to, given).title)
    target = tree.gates[outcome.to].title
    if outcome.also:
        title = offer(tree, outcome.also, given).title
        return tr("Do this: {title}. Then go on to: {target}", title=title, target=target)
    return tr("Goes on to: {target}", target=target)


def first_sentence(text: str) -> str:
    """The first sentence of `text`; a tooltip has the rest."""
    end = text.find(". ")
    return text if end < 0 else text[: end + 1]


def notes_for(gate: Gate, outcome: str | None) -> tuple[Note, ...]:
    """The gate's warnings and tips that hold for `outcome`, or for the whole gate with None."""
    return tuple(note for note in gate.notes if note.outcome == outcome)
