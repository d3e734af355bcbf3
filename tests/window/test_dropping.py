"""Files can be dropped anywhere in the program; whatever is dropped is opened or refused in one line."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractScrollArea, QDialog, QLineEdit, QWidget

from gatewalk.files.investigation import save_investigation
from gatewalk.window.desk import Desk
from gatewalk.window.filing import OpenCase
from tests.panels import made
from tests.window.drops import drop

Show = Callable[..., OpenCase]


@pytest.fixture
def whole(tmp_path: Path) -> Path:
    save_investigation(made.case(title="The other one"), file := tmp_path / "whole.gatewalk")
    return file


def shown_title(desk: Desk) -> str:
    assert desk.case is not None
    return desk.case.session.investigation.title


def opened(desk: Desk, action: str) -> QDialog:
    desk.run(action)
    return next(d for d in desk.window.findChildren(QDialog) if d.isVisible())


@pytest.mark.parametrize("action", ["thresholds", "changes", "palette", "help", "next-tests"])
def test_a_file_dropped_on_a_dialog_is_opened_and_the_dialog_goes(
    desk: Desk, show: Show, whole: Path, action: str
) -> None:
    show("context")
    dialog = opened(desk, action)
    assert drop(dialog, whole)
    assert not dialog.isVisible()
    assert shown_title(desk) == "The other one"


def test_a_file_dropped_on_a_field_of_a_dialog_is_not_taken_for_text(
    desk: Desk, show: Show, whole: Path
) -> None:
    show("context")
    field = opened(desk, "palette").findChild(QLineEdit)
    assert field is not None
    assert drop(field, whole)
    assert field.text() == ""
    assert shown_title(desk) == "The other one"


@pytest.mark.parametrize("name", ["why_note", "why_who", "canvas", "plots", "gate_panel"])
def test_a_file_dropped_on_a_part_of_the_window_is_opened(
    desk: Desk, show: Show, whole: Path, name: str
) -> None:
    show("context")
    part = next(w for w in desk.window.findChildren(QWidget) if w.objectName() == name)
    target: QWidget | None = part.viewport() if isinstance(part, QAbstractScrollArea) else part
    while target is not None and not drop(target, whole):
        target = target.parentWidget()  # Qt asks the next one
    assert shown_title(desk) == "The other one"


def test_a_file_that_cannot_be_used_is_told_in_one_line(desk: Desk, show: Show, tmp_path: Path) -> None:
    show("context")
    broken = tmp_path / "broken.gatewalk"
    broken.write_bytes(b"nothing of ours")
    assert drop(desk.window, broken)
    assert "broken.gatewalk" in desk.messages.text
    assert shown_title(desk) == made.case().title
