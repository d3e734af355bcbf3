"""Present mode, theme, text size, palette, start page, rows, errors: each by what is seen."""

import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gatewalk.domain.finding import RowFilter
from gatewalk.window.desk import Desk
from gatewalk.window.errors import ErrorCatcher
from gatewalk.window.filing import OpenCase
from gatewalk.window.palette import Palette
from gatewalk.window.rows_dialog import filter_words

Show = Callable[..., OpenCase]


def test_present_mode_is_driven_by_keys_alone(desk: Desk, show: Show) -> None:
    case = show("context")
    desk.run("present")
    page = desk.views.presenting
    assert page is not None
    assert desk.walk is not None
    QTest.keyClick(page, Qt.Key.Key_Right)
    assert desk.walk.gate == "prompt"
    assert case.session.investigation.answers["context"].outcome == "partly"
    QTest.keyClick(desk.window, Qt.Key.Key_2)
    assert case.session.investigation.answers["prompt"].outcome == "partly"
    QTest.keyClick(page, Qt.Key.Key_Left)
    assert desk.walk.gate == "context"
    QTest.keyClick(page, Qt.Key.Key_N)
    QTest.keyClicks(page.findChild(QWidget, "present_note"), "Check the index.")
    page.flush()
    assert case.session.investigation.entry("context").note == "Check the index."
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert desk.views.presenting is None


def test_a_note_on_the_shared_screen_stays_with_its_gate(desk: Desk, show: Show) -> None:
    case = show("context")
    desk.run("present")
    page = desk.views.presenting
    assert page is not None
    assert desk.walk is not None
    QTest.keyClick(page, Qt.Key.Key_N)
    QTest.keyClicks(page.findChild(QWidget, "present_note"), "Check the index.")
    desk.walk.go("update")
    page.flush()
    now = case.session.investigation
    assert (now.entry("context").note, now.entry("update").note) == ("Check the index.", "")


def test_present_mode_blanks_the_finding(desk: Desk, show: Show) -> None:
    show("drift")
    desk.run("present")
    page = desk.views.presenting
    assert page is not None
    text = page.findChild(QWidget, "present_finding_text")
    assert "data drift" in text.text()
    QTest.keyClick(page, Qt.Key.Key_B)
    shown = [w.text() for w in page.findChildren(type(text), "present_finding_text")]
    assert not any("data drift" in t for t in shown[-1:])


def test_theme_and_text_size_change_and_are_remembered(desk: Desk, show: Show) -> None:
    show("drift")
    desk.run("theme")
    assert desk.look.theme.name == "dark"
    for _ in range(20):
        desk.views.scale(0.3)
    assert desk.look.scale == 2.0
    assert (desk.profile.theme, desk.profile.scale) == ("dark", 2.0)
    assert desk.walk is not None
    assert desk.walk.gate == "drift"


def test_the_palette_finds_by_a_few_letters(desk: Desk, show: Show) -> None:
    show()
    palette = Palette(desk.actions_made, desk.look, desk.window)
    field = palette.findChild(QLineEdit, "palette_field")
    assert field is not None
    QTest.keyClicks(field, "thres")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert palette.chosen == "thresholds"
    palette.deleteLater()


def test_the_start_page_offers_both_trees(desk: Desk) -> None:
    desk.show_start()
    names = {w.objectName() for w in desk.start_page.findChildren(QAbstractButton)}
    assert {"start_example", "start_open", "start_tree_retrain-or-tune"} <= names
    assert "start_tree_prompt-adapter-finetune" in names


def takes_keys(widget: QWidget) -> bool:
    return (
        bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.isVisible()
        and not widget.focusProxy()
    )


def test_every_widget_that_takes_the_keyboard_has_a_name(desk: Desk, show: Show) -> None:
    show("context")
    nameless = [
        f"{type(w).__name__} {w.objectName()}"
        for w in desk.window.findChildren(QWidget)
        if takes_keys(w) and not w.accessibleName()
    ]
    assert nameless == []


def test_an_unexpected_error_is_one_line_and_a_log(tmp_path: Path, qtbot: QtBot) -> None:
    catcher = ErrorCatcher(tmp_path / "errors.log")
    lines: list[str] = []
    catcher.caught.connect(lines.append)
    catcher.install()
    try:
        thread = threading.Thread(target=lambda: {}["missing"])
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda: bool(lines))
    finally:
        catcher.remove()
    assert "KeyError" in lines[0]
    assert "Traceback" not in lines[0]
    assert "missing" in (tmp_path / "errors.log").read_text()
    assert sys.excepthook is not catcher._main


@pytest.mark.parametrize(
    ("wanted", "words"),
    [
        (RowFilter(), "all rows"),
        (RowFilter(arms=("prompt",), only="failing"), "readings prompt; failing"),
        (RowFilter(slices={"category": ("API",)}), "category: API"),
    ],
)
def test_a_row_filter_is_said_in_words(wanted: RowFilter, words: str) -> None:
    assert filter_words(wanted) == words
