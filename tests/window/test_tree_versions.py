"""A case under a newer version of its tree, and a tree that cannot be used: all is shown, nothing lost."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from gatewalk.files.investigation import save_investigation
from gatewalk.theme.language import speak
from gatewalk.window.desk import Desk
from gatewalk.window.list_dialog import ListDialog
from tests.window.test_own_tree import TREE

NEWER = TREE.replace('version: "1"', 'version: "2"').replace("slow-now", "slow-today")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    trees = tmp_path / "trees"
    trees.mkdir()
    monkeypatch.setenv("GATEWALK_TREES", str(trees))
    return trees


@pytest.fixture
def saved(desk: Desk, folder: Path, tmp_path: Path) -> Path:
    """A case answered under version 1 of a tree that is found in the user's folder."""
    (folder / "index-choice.yaml").write_text(TREE, encoding="utf-8")
    desk.files.new_from("index-choice")
    assert desk.walk is not None
    assert desk.case is not None
    desk.walk.answer("slow-now", "Kim", "Three seconds.")
    save_investigation(desk.case.session.investigation, tmp_path / "case.gatewalk")
    desk.case.session.mark_saved()
    return tmp_path / "case.gatewalk"


def _texts(dialog: ListDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def _dialog(desk: Desk) -> ListDialog:
    found = [d for d in desk.window.findChildren(ListDialog) if d.isVisible()]
    assert len(found) == 1
    return found[0]


def test_a_newer_version_is_told_shown_and_walked_and_undone(
    desk: Desk, qtbot: QtBot, saved: Path, folder: Path
) -> None:
    (folder / "index-choice.yaml").write_text(NEWER, encoding="utf-8")
    desk.files.open_paths([saved])
    qtbot.waitUntil(lambda: "version 2 is here" in desk.messages.text)
    assert desk.case is not None
    session = desk.case.session
    desk.run("newer-tree")
    dialog = _dialog(desk)
    assert "answer 'slow-now' at gate 'slow': the gate has no such outcome" in _texts(dialog)
    assert "version: '1' became '2'" in _texts(dialog)
    qtbot.mouseClick(dialog.findChild(QPushButton, "newer_tree_done"), Qt.MouseButton.LeftButton)
    assert session.tree.version == "2"
    assert session.investigation.answers["slow"].outcome == "slow-now"
    assert session.path.gates == ("slow",)
    desk.run("undo")
    assert session.tree.version == "1"
    assert session.path.gates == ("slow", "reads")


def test_what_changes_and_what_loses_its_place_is_said_in_german(
    desk: Desk, qtbot: QtBot, qapp: QApplication, saved: Path, folder: Path
) -> None:
    desk.actions_made["language-de"].trigger()
    try:
        desk.files.open_paths([saved])
        (folder / "index-choice.yaml").write_text(NEWER, encoding="utf-8")
        desk.run("newer-tree")
        shown = _texts(_dialog(desk))
        assert "Antwort 'slow-now' an Tor 'slow': Das Tor hat kein solches Ergebnis" in shown
        assert "version: aus '1' wurde '2'" in shown
        assert "gates.slow.outcomes.slow-now: weggefallen ('Slow')" in shown
    finally:
        speak(qapp, "en")


def test_the_same_tree_says_so_and_asks_nothing(desk: Desk, saved: Path) -> None:
    desk.files.open_paths([saved])
    desk.run("newer-tree")
    assert "is the one that is found here" in desk.messages.text
    assert not any(d.isVisible() for d in desk.window.findChildren(ListDialog))


def test_a_tree_that_is_not_found_is_asked_for(desk: Desk, saved: Path, folder: Path, tmp_path: Path) -> None:
    (folder / "index-choice.yaml").unlink()
    desk.files.open_paths([saved])
    other = tmp_path / "other.yaml"
    other.write_text(NEWER.replace("id: index-choice", "id: another"), encoding="utf-8")
    desk.asker.opened = [other]  # type: ignore[attr-defined]
    desk.run("newer-tree")
    assert "this is the tree another and not index-choice" in desk.messages.text
    other.write_text(NEWER, encoding="utf-8")
    desk.run("newer-tree")
    assert (
        "What changed"
        in _dialog(desk).findChild(QLabel, "newer_tree_heading_1").accessibleName().capitalize()
    )


def test_a_broken_tree_opens_not_half_and_shows_every_fault(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "broken.yaml"
    text = TREE.replace("to: leave", "to: leaf").replace("question: Is the", "qestion: Is the")
    path.write_text(text.replace("  reads:", "  reads: &anchor"), encoding="utf-8")
    desk.files.open_paths([path])
    assert desk.case is None
    shown = _texts(_dialog(desk))
    for said in ("Did you mean 'leave'?", "unknown key 'qestion'", "anchor &anchor", "Line 12"):
        assert said in shown
