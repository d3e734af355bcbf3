"""One table of actions: everything in it can be done, has a place, and shares its keys with nothing."""

from collections import Counter
from collections.abc import Callable

from PySide6.QtWidgets import QTableWidget

from gatewalk.theme.icons import icon_names
from gatewalk.window.actions import ACTIONS, MENUS
from gatewalk.window.desk import Desk
from gatewalk.window.help_dialog import HelpDialog


def test_every_row_can_be_done_and_nothing_else_can(desk: Desk) -> None:
    assert desk.does() == {row.id for row in ACTIONS}


def test_no_key_does_two_things() -> None:
    keys = Counter(key for row in ACTIONS for key in row.keys)
    assert [key for key, count in keys.items() if count > 1] == []


def test_every_row_has_a_menu_and_an_icon_that_exists() -> None:
    assert {row.menu for row in ACTIONS} == set(MENUS)
    assert {row.icon for row in ACTIONS} <= set(icon_names())


def test_without_a_case_nothing_that_needs_one_can_be_done(desk: Desk) -> None:
    enabled = {row.id for row in ACTIONS if desk.actions_made[row.id].isEnabled()}
    assert {"new", "open", "example", "palette", "help", "quit"} <= enabled
    assert not enabled & {"save", "undo", "present", "export-record", "answer-1"}


def test_with_a_case_undo_says_what_it_takes_back(desk: Desk, show: Callable[..., object]) -> None:
    show()
    assert not desk.actions_made["undo"].isEnabled()
    desk.run("answer-1")
    assert desk.actions_made["undo"].text().startswith("Undo: Quality metrics?")


def test_help_lists_every_action(desk: Desk) -> None:
    dialog = HelpDialog(desk.look, desk.window)
    table = dialog.findChild(QTableWidget, "help_table")
    assert table is not None
    assert table.rowCount() == len(ACTIONS)
    dialog.deleteLater()
