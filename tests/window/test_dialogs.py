"""What every dialog shares: the keyboard begins in its body, focus is seen, each part can be told by ear."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QDialog, QWidget

from gatewalk.files.investigation import save_investigation
from gatewalk.window.desk import Desk
from gatewalk.window.filing import OpenCase
from tests.panels import made
from tests.window.chosen import Chosen

Show = Callable[..., OpenCase]
DIALOGS = (
    *("thresholds", "constraints", "changes", "plan", "palette", "help", "about", "rows", "judge"),
    *("find-slices", "follow-up", "next-tests", "compare", "library"),
)


@pytest.fixture
def opened(desk: Desk, show: Show, tmp_path: Path) -> Callable[[str], QDialog]:
    save_investigation(made.case(title="The other one"), other := tmp_path / "other.gatewalk")
    chosen = desk.extras.chooser = Chosen(desk.window)
    chosen.from_files, chosen.in_folder = (other,), tmp_path

    def open_dialog(action: str) -> QDialog:
        show("context")
        desk.run(action)
        QTest.qWait(30)
        return next(d for d in desk.window.findChildren(QDialog) if d.isVisible())

    return open_dialog


def takes_keys(part: QWidget) -> bool:
    return bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus) and part.isVisible() and part.isEnabled()


def unspoken(owner: QWidget) -> list[str]:
    """What can be reached by keyboard and has no name or no role for a screen reader."""
    bare = []
    for part in (owner, *owner.findChildren(QWidget)):
        if part is not owner and (not takes_keys(part) or part.focusProxy() is not None):
            continue
        told = QAccessible.queryAccessibleInterface(part)
        if told is None or not told.text(QAccessible.Text.Name) or told.role() == QAccessible.Role.NoRole:
            bare.append(f"{type(part).__name__} {part.objectName()}")
    return bare


@pytest.mark.parametrize("action", DIALOGS)
def test_every_part_that_takes_keys_has_a_name_and_a_role(
    opened: Callable[[str], QDialog], action: str
) -> None:
    assert unspoken(opened(action)) == []


@pytest.mark.parametrize("action", ["thresholds", "constraints", "changes", "plan", "palette", "library"])
def test_the_keyboard_begins_in_the_body(opened: Callable[[str], QDialog], action: str) -> None:
    dialog = opened(action)
    focus = dialog.focusWidget()
    assert focus is not None
    assert not focus.objectName().endswith(("_done", "_cancel"))


@pytest.mark.parametrize("action", ["changes", "plan"])
def test_tab_comes_to_the_buttons_last(opened: Callable[[str], QDialog], action: str) -> None:
    dialog = opened(action)
    dialog.activateWindow()
    QTest.qWaitForWindowActive(dialog)
    order = []
    for _ in range(60):
        focus = dialog.focusWidget()
        if focus is None or (order and focus is order[0]):
            break
        order.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    names = [part.objectName() for part in order]
    assert [name.rpartition("_")[2] for name in names[-2:]] == ["cancel", "done"]


@pytest.mark.parametrize("page", ["start", "gate", "decision", "present"])
def test_every_page_speaks(desk: Desk, show: Show, page: str) -> None:
    if page == "start":
        desk.show_start()
    else:
        show("context")
        if page == "decision":
            desk.run("decision")
        elif page == "present":
            desk.run("present")
    QTest.qWait(30)
    assert unspoken(desk.window) == []


@pytest.mark.parametrize("action", DIALOGS)
def test_focus_can_be_seen(opened: Callable[[str], QDialog], action: str) -> None:
    """Giving the keyboard to a part changes how it looks."""
    dialog = opened(action)
    dialog.activateWindow()
    QTest.qWaitForWindowActive(dialog)
    parts = [p for p in dialog.findChildren(QWidget) if takes_keys(p) and p.focusProxy() is None]
    parts = [p for p in parts if not isinstance(p, QAbstractScrollArea) or p.objectName().endswith("table")]
    dialog.setFocus()
    for part in parts[:12]:
        dialog.setFocus()
        before = part.grab().toImage()
        part.setFocus(Qt.FocusReason.TabFocusReason)
        if part.hasFocus():
            assert part.grab().toImage() != before, part.objectName()
