"""A tree of one's own is read again while it is edited; an exit hands over to the next tree."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from gatewalk.theme.language import speak
from gatewalk.window.desk import Desk
from gatewalk.window.filing import OpenCase
from gatewalk.window.walk import DECISION

Show = Callable[..., OpenCase]

TREE = """\
id: index-choice
version: "1"
title: Which index?
start: slow
gates:
  slow:
    title: Is the query slow?
    question: Does it take longer than agreed?
    outcomes:
      - {id: slow-now, label: Slow, to: reads}
      - {id: quick, label: Quick enough, to: leave}
  reads:
    title: Mostly reads?
    question: Is the table read more than written?
    outcomes:
      - {id: read-mostly, label: Mostly read, to: add}
      - {id: write-mostly, label: Mostly written, to: leave}
exits:
  leave: {title: Leave it, action: Change nothing.}
  add: {title: Add an index, action: Add it.}
"""


@pytest.fixture
def own(desk: Desk, tmp_path: Path) -> Path:
    path = tmp_path / "index.yaml"
    path.write_text(TREE, encoding="utf-8")
    desk.files.open_paths([path])
    assert desk.walk is not None
    desk.walk.answer("slow-now", "Kim", "Three seconds.")
    return path


def test_an_edit_is_shown_at_once_and_lost_answers_are_listed(desk: Desk, qtbot: QtBot, own: Path) -> None:
    assert desk.case is not None
    session = desk.case.session
    own.write_text(TREE.replace("Is the query slow?", "Too slow?"), encoding="utf-8")
    qtbot.waitUntil(lambda: session.tree.gates["slow"].title == "Too slow?")
    assert "every answer keeps its place" in desk.messages.text
    newer = own.with_name("newer.yaml")
    newer.write_text(TREE.replace("slow-now", "slow-today"), encoding="utf-8")
    newer.replace(own)
    qtbot.waitUntil(lambda: session.tree.gates["slow"].outcomes[0].id == "slow-today")
    assert "answer 'slow-now' at gate 'slow'" in desk.messages.text
    assert session.investigation.answers["slow"].outcome == "slow-now"
    desk.run("undo")
    assert session.path.exits == ()
    assert session.path.gates == ("slow", "reads")


def test_lost_answers_are_listed_in_german(desk: Desk, qtbot: QtBot, qapp: QApplication, own: Path) -> None:
    desk.actions_made["language-de"].trigger()
    try:
        own.write_text(TREE.replace("slow-now", "slow-today"), encoding="utf-8")
        line = "Antwort 'slow-now' an Tor 'slow': Das Tor hat kein solches Ergebnis"
        qtbot.waitUntil(lambda: line in desk.messages.text)
    finally:
        speak(qapp, "en")


def test_a_broken_edit_is_named_and_changes_nothing(desk: Desk, qtbot: QtBot, own: Path) -> None:
    assert desk.case is not None
    before = desk.case.session.investigation
    own.write_text(TREE.replace("to: leave", "to: nowhere"), encoding="utf-8")
    qtbot.waitUntil(lambda: "The tree stays as it was" in desk.messages.text)
    assert "nowhere" in desk.messages.text
    assert desk.case.session.investigation is before


def test_the_exit_hands_over_to_the_next_tree(desk: Desk, show: Show) -> None:
    case = show("update", constraints={"weights": "hosted"})
    case.session.mark_saved()
    assert desk.walk is not None
    desk.walk.go(DECISION)
    onward = desk.window.findChild(QPushButton, "exit_fine-tune_next_tree")
    assert onward is not None
    QTest.mouseClick(onward, Qt.MouseButton.LeftButton)
    assert desk.case is not None
    after = desk.case.session.investigation
    assert after.tree.id == "prompt-adapter-finetune"
    assert after.constraints == {"weights": "hosted"}
    assert after.scores == case.session.investigation.scores


def test_a_next_tree_of_ones_own_follows_its_file_too(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GATEWALK_TREES", str(tmp_path))
    (tmp_path / "writes.yaml").write_text(TREE.replace("index-choice", "writes"), encoding="utf-8")
    first = tmp_path / "first.yaml"
    first.write_text(TREE.replace("action: Add it.", "action: Add it., next_tree: writes"), encoding="utf-8")
    desk.files.open_paths([first])
    walk = desk.walk
    assert walk is not None
    walk.answer("slow-now", "Kim", gate="slow")
    walk.answer("read-mostly", "Kim", gate="reads")
    desk.run("next-tree")
    walk.answer("quick", "Kim", gate="slow")
    walk.show_tree(0)
    newer = TREE.replace("index-choice", "writes").replace("Is the query slow?", "Are writes slow?")
    (tmp_path / "writes.yaml").write_text(newer, encoding="utf-8")
    qtbot.waitUntil(lambda: walk.legs[1].view.tree.gates["slow"].title == "Are writes slow?")
    assert walk.legs[0].view.tree.gates["slow"].title == "Is the query slow?"
    assert [leg.view.answers["slow"].outcome for leg in walk.legs] == ["slow-now", "quick"]
    assert walk.investigation.front == 0


def test_without_an_exit_that_hands_over_it_says_so(desk: Desk, show: Show) -> None:
    case = show("metrics", scores=None, findings={})
    desk.run("next-tree")
    assert "hands over" in desk.messages.text
    assert desk.case is case
