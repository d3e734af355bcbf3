"""An exit's checklists in the window: ticked by click and by key, undone, and told with who and when."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from gatewalk.domain.investigation import Answer
from gatewalk.files.tree import read_tree
from gatewalk.window.desk import Desk
from gatewalk.window.filing import OpenCase
from gatewalk.window.walk import DECISION

Show = Callable[..., OpenCase]
ANSWERS = {
    "constraints": Answer(outcome="ready"),
    "level-0": Answer(outcome="enough"),
}


def _shown(show: Show) -> OpenCase:
    tree = read_tree("prompt-adapter-finetune")
    case = show("constraints", tree=tree, answers=ANSWERS, scores=None, findings={}, by="Ada")
    return case


def _box(desk: Desk, number: int) -> QCheckBox:
    return desk.window.findChild(QCheckBox, f"exit_prompt-and-retrieval_list_0_{number}")


def _text(desk: Desk, name: str) -> str:
    return desk.window.findChild(QLabel, f"exit_prompt-and-retrieval_list_0_{name}").text()


def test_a_click_ticks_and_undo_opens_it_again(desk: Desk, show: Show, qtbot: QtBot) -> None:
    case = _shown(show)
    desk.walk.go(DECISION)
    assert _text(desk, "heading") == "DEPLOYMENT NOTES · 0 OF 4 DONE"
    qtbot.mouseClick(_box(desk, 1), Qt.MouseButton.LeftButton)
    assert case.session.investigation.ticks["prompt-and-retrieval"]["canary"].by == "Ada"
    assert _text(desk, "heading") == "DEPLOYMENT NOTES · 1 OF 4 DONE"
    assert _text(desk, "1_remark") == "Ada · 20 Nov 2026"
    desk.run("undo")
    assert not _box(desk, 1).isChecked()
    assert case.session.investigation.ticks == {}


def test_the_text_beside_it_ticks_too(desk: Desk, show: Show, qtbot: QtBot) -> None:
    case = _shown(show)
    desk.walk.go(DECISION)
    row = desk.window.findChild(QWidget, "exit_prompt-and-retrieval_list_0_0_row")
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.rect().center())
    assert list(case.session.investigation.ticks["prompt-and-retrieval"]) == ["versions"]


def test_keys_work_down_a_list_without_losing_the_place(desk: Desk, show: Show, qtbot: QtBot) -> None:
    case = _shown(show)
    desk.walk.go(DECISION)
    first = _box(desk, 0)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Space)
    assert desk.window.focusWidget() is first
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert desk.window.focusWidget() is _box(desk, 1)
    qtbot.keyClick(_box(desk, 1), Qt.Key.Key_Space)
    assert list(case.session.investigation.ticks["prompt-and-retrieval"]) == ["versions", "canary"]


def test_a_constraint_re_renders_exit_and_answer_at_once(desk: Desk, show: Show) -> None:
    case = _shown(show)
    desk.walk.go(DECISION)
    title = "exit_prompt-and-retrieval_title"
    assert desk.window.findChild(QLabel, title).text() == "Prompt, retrieval and tools"
    case.session.set_constraint("latency", "tight")
    assert desk.window.findChild(QLabel, title).text() == "Prompt, retrieval and tools, with tight contexts"
    desk.walk.go("level-0")
    card = desk.window.findChild(QWidget, "answer_enough")
    assert "with tight contexts" in card.accessibleDescription()
    case.session.set_constraint("latency", "")
    assert (
        "with tight contexts" not in desk.window.findChild(QWidget, "answer_enough").accessibleDescription()
    )
