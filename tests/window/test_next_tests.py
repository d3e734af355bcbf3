"""The cheapest next test: ranked, hours corrected by keys, re-run list written from the very file."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gatewalk.files.example.build import write_example
from gatewalk.files.investigation import open_investigation
from gatewalk.window.desk import Desk
from gatewalk.window.filing import OpenCase
from tests.window.chosen import Chosen, dialog_of

Show = Callable[..., OpenCase]


def ranks(dialog: QWidget) -> list[str]:
    cards = [w for w in dialog.findChildren(QWidget) if w.objectName().startswith("next_test_rank_")]
    shown = sorted(cards, key=lambda w: w.mapTo(dialog, w.rect().topLeft()).y())
    return [w.objectName().removeprefix("next_test_rank_") for w in shown if w.isVisible()]


def test_hours_are_corrected_in_place_and_rank_anew(desk: Desk, show: Show, qtbot: QtBot) -> None:
    case = show("metrics", scores=None, findings={})
    qtbot.keyClick(desk.window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    dialog = dialog_of(desk, "next_tests")
    first = ranks(dialog)[0]
    field = dialog.findChild(QLineEdit, f"next_test_hours_{first}")
    assert field is not None
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "500")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert case.session.investigation.trial_hours == {first: 500.0}
    qtbot.waitUntil(lambda: ranks(dialog)[:1] not in ([], [first]))
    assert len(ranks(dialog)) == 6
    assert case.session.history.undo_label.endswith("test takes 500 hours")
    dialog.reject()


def test_what_is_no_number_of_hours_is_refused(desk: Desk, show: Show) -> None:
    case = show("metrics", scores=None, findings={})
    desk.run("next-tests")
    dialog = dialog_of(desk, "next_tests")
    field = dialog.findChild(QLineEdit, "next_test_hours_metrics")
    assert field is not None
    field.selectAll()
    QTest.keyClicks(field, "-3")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.property("invalid") == "true"
    assert "take a number above 0" in dialog.status.text()
    assert case.session.investigation.trial_hours == {}
    dialog.reject()


def test_the_rerun_list_asks_where_the_rows_went_and_knows_them_by_content(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    scores, _changes, saved = write_example("ticket-classifier", tmp_path / "first")
    desk.show_case(desk.filing.wrap(open_investigation(saved), "opened"))
    moved = scores.rename(tmp_path / "renamed.csv")
    chosen = desk.extras.chooser = Chosen(desk.window)
    chosen.to = tmp_path / "again.csv"
    desk.run("next-tests")
    dialog = dialog_of(desk, "next_tests")
    rerun, find = (dialog.findChild(QPushButton, n) for n in ("next_tests_rerun", "next_tests_find"))
    assert rerun is not None
    assert find is not None
    QTest.mouseClick(rerun, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(find.isVisible)
    assert "scores.csv" in dialog.status.text()
    chosen.from_files = (moved,)
    QTest.mouseClick(find, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "to run again" in dialog.status.text(), timeout=10_000)
    with (tmp_path / "again.csv").open(encoding="utf-8") as file:
        kinds = [row["rerun_because"] for row in csv.DictReader(file)]
    assert kinds.count("failing") == kinds.count("control") == 130
    dialog.reject()


@pytest.mark.parametrize("content", ["another,file\n1,2\n", ""])
def test_a_file_of_the_same_name_with_other_content_is_not_believed(
    desk: Desk, show: Show, qtbot: QtBot, tmp_path: Path, content: str
) -> None:
    show("metrics")
    (tmp_path / "scores.csv").write_text(content, encoding="utf-8")
    desk.profile.keep("folder", str(tmp_path))
    chosen = desk.extras.chooser = Chosen(desk.window)
    chosen.to = tmp_path / "again.csv"
    desk.run("next-tests")
    dialog = dialog_of(desk, "next_tests")
    rerun = dialog.findChild(QPushButton, "next_tests_rerun")
    assert rerun is not None
    QTest.mouseClick(rerun, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "not at hand" in dialog.status.text())
    assert not chosen.to.exists()
    dialog.reject()
