"""After the fix: scores loaded and judged in the dialog, kept when accepted; the case closes or reopens."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from gatewalk.files.scores.read import ScorePreview
from gatewalk.files.scores.request import ScoreRequest
from gatewalk.window.desk import Desk
from gatewalk.window.filing import OpenCase
from gatewalk.window.follow_up_dialog import FollowUpDialog
from tests.window.chosen import Chosen

Show = Callable[..., OpenCase]


def after_file(folder: Path, right: int) -> Path:
    lines = [f"t{i},{int(i < right)}" for i in range(500)]
    path = folder / "after.csv"
    path.write_text("\n".join(["id,correct", *lines]), encoding="utf-8")
    return path


def loaded(desk: Desk, qtbot: QtBot, path: Path) -> FollowUpDialog:
    chosen = desk.extras.chooser = Chosen(desk.window)
    chosen.from_files = (path,)
    desk.run("follow-up")
    dialog = desk.window.findChild(FollowUpDialog, "follow_up")
    assert dialog is not None
    load = dialog.findChild(QPushButton, "follow_up_load")
    assert load is not None
    assert not dialog.done_button.isEnabled()
    QTest.mouseClick(load, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Reading" not in dialog.status.text(), timeout=10_000)
    return dialog


@pytest.mark.parametrize(
    ("right", "verdict", "title", "status", "gate"),
    [
        (480, "fixed", "✓  Fixed", "closed", "update"),
        (415, "partly", "◐  Partly fixed", "open", "prompt"),
        (372, "not", "✕  Not fixed", "open", "context"),
    ],
)
def test_the_verdict_is_shown_and_kept(
    desk: Desk,
    show: Show,
    qtbot: QtBot,
    tmp_path: Path,
    right: int,
    verdict: str,
    title: str,
    status: str,
    gate: str,
) -> None:
    case = show("update", status="decided")
    dialog = loaded(desk, qtbot, after_file(tmp_path, right))
    shown = dialog.findChild(QLabel, "follow_up_verdict")
    assert shown is not None
    assert shown.text() == title
    assert case.session.investigation.follow_ups == ()
    QTest.keyClick(dialog.done_button, Qt.Key.Key_Space)
    kept = case.session.investigation
    assert [check.verdict for check in kept.follow_ups] == [verdict]
    assert kept.follow_ups[0].at.year == 2026
    assert kept.status == status
    assert desk.walk is not None
    assert desk.walk.gate == gate
    desk.run("undo")
    assert case.session.investigation.follow_ups == ()


def test_a_file_that_cannot_be_read_is_named_and_nothing_is_kept(
    desk: Desk, show: Show, qtbot: QtBot, tmp_path: Path
) -> None:
    case = show("update")
    path = tmp_path / "after.csv"
    path.write_text("", encoding="utf-8")
    dialog = loaded(desk, qtbot, path)
    assert "after.csv" in dialog.status.text()
    assert not dialog.done_button.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert case.session.investigation.follow_ups == ()


def test_columns_that_were_guessed_wrong_are_mapped_by_hand(
    desk: Desk, show: Show, qtbot: QtBot, tmp_path: Path
) -> None:
    show("update")
    path = tmp_path / "after.csv"
    lines = [f"t{i},{int(i < 480)},{int(i < 372)}" for i in range(500)]
    path.write_text("\n".join(["id,score,strict", *lines]), encoding="utf-8")
    asked: list[str] = []

    def mapped(_paths: Sequence[Path], preview: ScorePreview) -> ScoreRequest:
        asked.extend(preview.columns)
        return ScoreRequest(roles={"score": ("strict",)})

    desk.files.ask_mapping = mapped
    dialog = loaded(desk, qtbot, path)
    assert dialog.found is not None
    assert dialog.found.verdict == "fixed"
    by_hand = dialog.findChild(QPushButton, "follow_up_map")
    assert by_hand is not None
    QTest.mouseClick(by_hand, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.found is not None and dialog.found.verdict == "not", timeout=10_000)
    assert asked == ["id", "score", "strict"]
    dialog.reject()
