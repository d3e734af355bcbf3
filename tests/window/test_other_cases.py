"""Other cases: a comparison side by side, and the library of a folder with its search."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QTableWidget
from pytestqt.qtbot import QtBot

from gatewalk.domain.investigation import Answer
from gatewalk.files.investigation import save_investigation
from gatewalk.window.desk import Desk
from gatewalk.window.filing import OpenCase
from gatewalk.window.library_dialog import LibraryDialog
from tests.panels import made
from tests.window.chosen import Chosen, dialog_of

Show = Callable[..., OpenCase]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    recovers = {"context": Answer(outcome="recovers", by="Kim", reason="All of it came back.")}
    other = made.case(title="<b>Search</b> answers", answers=recovers)
    save_investigation(other, tmp_path / "search.gatewalk")
    save_investigation(made.case(), tmp_path / "tickets.gatewalk")
    (tmp_path / "broken.gatewalk").write_bytes(b"nothing")
    return tmp_path


def test_two_cases_stand_side_by_side_with_marks_where_they_differ(
    desk: Desk, show: Show, qtbot: QtBot, folder: Path
) -> None:
    show("metrics")
    chosen = desk.extras.chooser = Chosen(desk.window)
    chosen.from_files = (folder / "search.gatewalk",)
    desk.run("compare")
    dialog = dialog_of(desk, "compare")
    qtbot.waitUntil(lambda: dialog.findChild(QLabel, "compare_title_2") is not None, timeout=10_000)

    def text(name: str) -> str:
        label = dialog.findChild(QLabel, name)
        assert label is not None
        return label.text()

    assert text("compare_title_2") == "<b>Search</b> answers"
    assert text("compare_mark_context") == "≠"
    assert text("compare_mark_onset") == ""
    assert text("compare_drift_2") == "not reached"
    assert text("compare_exits_2") == "Fix the retrieval pipeline"
    assert "4 gates with another outcome" in dialog.status.text()
    chosen.from_files = (folder / "broken.gatewalk",)
    QTest.mouseClick(dialog.foot.itemAt(0).widget(), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: "broken.gatewalk" in dialog.status.text() and "Opening" not in dialog.status.text()
    )
    dialog.reject()


def test_the_library_is_searched_by_words_and_opens_by_enter(desk: Desk, qtbot: QtBot, folder: Path) -> None:
    desk.profile.keep("library", str(folder))
    desk.run("library")
    dialog = dialog_of(desk, "library")
    table, search = (
        dialog.findChild(QTableWidget, "library_table"),
        dialog.findChild(QLineEdit, "library_search"),
    )
    assert table is not None
    assert search is not None
    qtbot.waitUntil(lambda: table.rowCount() == 3, timeout=10_000)
    assert "1 file cannot be opened" in dialog.status.text()
    table.selectRow(2)
    assert not dialog.done_button.isEnabled()
    QTest.keyClicks(search, "search retrieval")
    assert table.rowCount() == 1
    QTest.keyClick(search, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert desk.case is not None
    assert desk.case.session.investigation.title == "<b>Search</b> answers"
    assert desk.case.path == folder / "search.gatewalk"


def test_the_library_asks_for_a_folder_and_remembers_it(desk: Desk, qtbot: QtBot, folder: Path) -> None:
    chosen = desk.extras.chooser = Chosen(desk.window)
    chosen.in_folder = folder
    desk.run("library")
    dialog = dialog_of(desk, "library")
    assert isinstance(dialog, LibraryDialog)
    table = dialog.findChild(QTableWidget, "library_table")
    assert table is not None
    qtbot.waitUntil(lambda: table.rowCount() == 3, timeout=10_000)
    dialog.reject()
    assert desk.profile.text("library") == str(folder)
    assert desk.case is None
