"""One investigation goes on from tree to tree in the window: by clicks and keys, saved, reopened, undone."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from gatewalk.domain.walks import in_front, legs
from gatewalk.files.record.model import decision_record
from gatewalk.panels.answer_cards import AnswerCard
from gatewalk.window.desk import Desk
from gatewalk.window.filing import OpenCase
from gatewalk.window.walk import DECISION, Walk
from tests.window.asked import Answers

W = TypeVar("W", bound=QWidget)
Show = Callable[..., OpenCase]
FIRST, SECOND = "Retrain or tune?", "Prompt, adapter or full fine-tune?"


def part(desk: Desk, kind: type[W], name: str) -> W:
    found = desk.window.findChild(kind, name)
    assert found is not None, name
    return found


def click(desk: Desk, kind: type[QWidget], name: str) -> None:
    widget = part(desk, kind, name)
    assert widget.isEnabled(), name
    at = QPoint(8, widget.height() // 2) if isinstance(widget, QCheckBox) else widget.rect().center()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at)


def click_tab(desk: Desk, place: int) -> None:
    tabs = part(desk, QTabBar, "walk_tabs")
    QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(place).center())


def walk_of(desk: Desk) -> Walk:
    assert desk.walk is not None
    return desk.walk


@pytest.fixture
def both(desk: Desk) -> Desk:
    """The worked example, gone on from its decision into the second tree."""
    desk.show_case(desk.filing.example())
    desk.run("decision")
    click(desk, QPushButton, "exit_fine-tune_next_tree")
    return desk


def walk_on(desk: Desk) -> None:
    """The second tree to its end, by clicks."""
    for index in (0, 1):
        click(desk, QCheckBox, f"evidence_harness-covers_{index}")
    click(desk, QPushButton, "gate_continue")
    assert walk_of(desk).gate == "level-0"
    click(desk, QPushButton, "gate_continue")
    click(desk, AnswerCard, "answer_adapters")
    click(desk, QPushButton, "gate_continue")


def test_the_running_example_walks_through_both_trees_to_one_decision(both: Desk, tmp_path: Path) -> None:
    tabs = part(both, QTabBar, "walk_tabs")
    assert [tabs.tabText(n) for n in range(tabs.count())] == [FIRST, f"›  {SECOND}"]
    assert (tabs.currentIndex(), walk_of(both).gate) == (1, "constraints")
    link = part(both, QLabel, "walk_link").text()
    assert link == f"“Fine-tune by the provider's offer” leads on from “{FIRST}”"
    walk_on(both)
    assert walk_of(both).gate == DECISION
    for name in ("exit_fix-retrieval", "exit_fine-tune", "exit_1_prompt-and-retrieval", "exit_1_adapters"):
        assert part(both, QWidget, name).isVisibleTo(both.window)
    assert part(both, QLabel, "strip_evidence_value").text() == "8"
    assert part(both, QLabel, "strip_evidence_rest").text() == "of 10 gates from data"
    case = walk_of(both).investigation
    assert isinstance(both.asker, Answers)
    both.asker.saved_to = tmp_path / "case.gatewalk"
    both.run("save-as")
    both.files.open_paths([tmp_path / "case.gatewalk"])
    assert walk_of(both).investigation == case
    assert [leg.path.exits for leg in walk_of(both).legs] == [
        ("fix-retrieval", "restructure-prompt", "fine-tune"),
        ("prompt-and-retrieval", "adapters"),
    ]


def test_every_step_of_it_is_undone_in_turn(desk: Desk) -> None:
    desk.show_case(desk.filing.example())
    start = walk_of(desk).investigation
    desk.run("decision")
    click(desk, QPushButton, "exit_fine-tune_next_tree")
    walk_on(desk)
    while desk.actions_made["undo"].isEnabled():
        desk.run("undo")
    assert walk_of(desk).investigation is start
    assert part(desk, QWidget, "walk_bar").isHidden()
    desk.run("redo")
    assert walk_of(desk).session.tree.title == SECOND
    assert not part(desk, QWidget, "walk_bar").isHidden()


def test_tabs_and_keys_bring_either_tree_to_the_front(both: Desk, qtbot: QtBot) -> None:
    walk = walk_of(both)
    click_tab(both, 0)
    assert (walk.session.tree.title, walk.gate) == (FIRST, DECISION)
    both.run("back")
    assert walk.gate == "update"
    assert part(both, QPushButton, "gate_continue").text() == "On to the next tree  →"
    click(both, QPushButton, "gate_continue")
    assert (walk.session.tree.title, walk.gate) == (SECOND, "constraints")
    click(both, QPushButton, "gate_back")
    assert (walk.session.tree.title, walk.gate) == (FIRST, "update")
    both.window.activateWindow()
    qtbot.waitUntil(both.window.isActiveWindow)
    qtbot.keyClick(both.window, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert walk.session.tree.title == SECOND
    tabs = part(both, QTabBar, "walk_tabs")
    tabs.setFocus()
    qtbot.keyClick(tabs, Qt.Key.Key_Left)
    assert walk.session.tree.title == FIRST
    assert not both.window.isWindowModified() or walk.session.dirty


def test_another_route_sets_the_second_tree_aside_and_says_so(both: Desk, qtbot: QtBot) -> None:
    walk_on(both)
    click_tab(both, 0)
    walk_of(both).answer("recovers", "Kim", "All of it came back.", gate="context")
    assert "Set aside" in part(both, QLabel, "walk_aside").text()
    both.run("decision")
    assert both.window.findChild(QWidget, "exit_1_adapters") is None
    both.run("undo")
    both.run("decision")
    qtbot.waitUntil(lambda: part(both, QWidget, "exit_1_adapters").isVisibleTo(both.window))


def test_a_constraint_of_the_first_tree_bends_the_second_at_once(both: Desk) -> None:
    walk = walk_of(both)
    for index in (0, 1):
        click(both, QCheckBox, f"evidence_harness-covers_{index}")
    assert part(both, QPushButton, "gate_continue").text() == "Accept, on to gate 1  →"
    click_tab(both, 0)
    walk.session.set_constraint("latency", "tight")
    click_tab(both, 1)
    assert part(both, QPushButton, "gate_continue").text() == "Accept, see the decision  →"
    assert walk.path.exits == ("smaller-model",)
    walk.session.set_constraint("data-leaves", "no")
    both.run("decision")
    assert part(both, QLabel, "exit_1_smaller-model_title").text() == "A smaller model that you host"


def test_a_constraint_chosen_in_the_dialog_is_read_at_once_everywhere(both: Desk, qtbot: QtBot) -> None:
    walk = walk_of(both)
    for index in (0, 1):
        click(both, QCheckBox, f"evidence_harness-covers_{index}")
    both.run("constraints")
    box = next(b for b in both.window.findChildren(QComboBox) if b.objectName() == "constraint_latency")
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert walk.investigation.constraints["latency"] == "tight"
    assert "latency leaves no room" in walk.investigation.findings["constraints"].sentence
    shown = [block.text() for block in both.work_page.gate_panel.card.findChildren(QLabel)]
    assert any("latency leaves no room" in text for text in shown)
    assert walk.path.exits == ("smaller-model",)
    headline = decision_record(walk.investigation, day=date(2026, 11, 20)).headline
    assert headline.endswith("goes: smaller model.")
    qtbot.keyClick(box, Qt.Key.Key_Up)
    assert walk.path.exits == ("prompt-and-retrieval",)
    box.window().close()


def test_what_was_said_in_the_first_tree_answers_the_fields_of_the_second(desk: Desk, qtbot: QtBot) -> None:
    desk.show_case(desk.filing.example())
    walk = walk_of(desk)
    walk.session.set_constraint("data-leaves", "no")
    desk.run("next-tree")
    box = part(desk, QComboBox, "evidence_data-may-leave")
    assert box.currentText() == "It must stay"
    qtbot.keyClick(box, Qt.Key.Key_Up)
    assert walk.investigation.constraints["data-leaves"] == "yes"
    assert walk.investigation.entries == {}
    click_tab(desk, 0)
    assert walk.investigation.constraints["data-leaves"] == "yes"
    assert part(desk, QWidget, "walk_bar").isVisibleTo(desk.window)


def test_the_exit_that_led_on_says_so_on_the_canvas(both: Desk) -> None:
    click_tab(both, 0)
    drawing = both.work_page.canvas.drawing()
    assert drawing is not None
    assert drawing.looks.exit(("update", "fine-tune")).subtitle == "on in the next tree"
    both.run("undo")
    assert drawing.looks.exit(("update", "fine-tune")).subtitle == "the walk ends here"


def test_the_tree_can_be_left_out_again(both: Desk) -> None:
    walk_on(both)
    both.run("leave-tree")
    assert walk_of(both).investigation.further == ()
    assert "Undo brings it back" in both.messages.text
    assert not both.actions_made["leave-tree"].isEnabled()
    both.run("undo")
    assert len(walk_of(both).legs) == 2


def test_the_decision_leads_to_the_walk_that_settles_it(both: Desk) -> None:
    walk_on(both)
    click_tab(both, 0)
    both.run("decision")
    onward = part(both, QPushButton, "exit_fine-tune_next_tree")
    assert onward.text() == f"Show “{SECOND}”"
    steps = len(walk_of(both).session.history.steps)
    QTest.mouseClick(onward, Qt.MouseButton.LeftButton)
    assert walk_of(both).session.tree.title == SECOND
    assert len(walk_of(both).session.history.steps) == steps


def test_present_mode_walks_on_into_the_second_tree(desk: Desk, show: Show, qtbot: QtBot) -> None:
    show("update")
    desk.run("present")
    page = desk.views.presenting
    assert page is not None
    for _ in range(2):
        qtbot.keyClick(page, Qt.Key.Key_Right)
    assert walk_of(desk).session.tree.title == SECOND
    number = part(desk, QLabel, "present_number")
    assert number.text() == f"{SECOND}  ·  Gate 0 of 3"
    qtbot.keyClick(page, Qt.Key.Key_Left)
    assert walk_of(desk).gate == "update"
    qtbot.keyClick(page, Qt.Key.Key_Right)
    assert walk_of(desk).gate == "constraints"


def test_what_the_room_said_stays_with_its_tree(desk: Desk, show: Show) -> None:
    show("update")
    desk.run("room-first")
    walk = walk_of(desk)
    walk.note_room("retrain")
    desk.run("next-tree")
    walk.show_tree(0)
    walk.go("update")
    walk.answer("fine-tune", "Kim")
    assert in_front(walk.investigation, 0).answers["update"].room == "retrain"
    assert len(legs(walk.investigation)) == 2
