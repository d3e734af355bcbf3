"""What a screen reader is told of the answers: one of several, by name, and which one is chosen."""

from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from gatewalk.panels.answer_cards import AnswerCard, AnswerCards
from gatewalk.panels.look import Look
from gatewalk.theme.colours import LIGHT
from tests.panels import made


def test_answers_are_radio_buttons_that_a_screen_reader_can_press(qtbot: QtBot) -> None:
    cards = AnswerCards(Look(LIGHT, calm=True))
    qtbot.addWidget(cards)
    case = made.case()
    cards.show_gate(case, "drift")
    cards.show()
    cards.show_state("data", {"data": "the scores say"})
    parts = {
        card.objectName(): QAccessible.queryAccessibleInterface(card)
        for card in cards.findChildren(AnswerCard)
    }
    assert {part.role() for part in parts.values()} == {QAccessible.Role.RadioButton}
    assert [name for name, part in parts.items() if part.state().checked] == ["answer_data"]
    second = parts["answer_concept"]
    assert second.text(QAccessible.Text.Name).startswith("2: ")
    with qtbot.waitSignal(cards.chosen) as told:
        second.actionInterface().doAction(second.actionInterface().actionNames()[0])
    assert told.args == ["concept"]
    cards.show_state(None, {})
    assert not any(part.state().checked for part in parts.values())
