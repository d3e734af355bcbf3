"""Slices found: searched beside the window in the very file, and made slices of the analysis."""

import random
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from gatewalk.files.scores.read import read_scores
from gatewalk.window.desk import Desk
from tests.panels import made
from tests.window.chosen import Chosen, dialog_of

TABLE = "slices_found_table"


def written(path: Path) -> Path:
    """400 rows per reading; now half of what came through the app fails, whatever its kind."""
    chance, lines = random.Random(1), ["id,run,kind,channel,correct"]
    for run in ("baseline", "current"):
        for i in range(400):
            kind, channel = ("tax", "law")[i % 2], ("web", "app", "mail", "phone")[i // 2 % 4]
            right = 0.5 if run == "current" and channel == "app" else 0.92
            lines.append(f"{run}{i},{run},{kind},{channel},{int(chance.random() < right)}")
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def opened(desk: Desk, path: Path) -> None:
    case = made.case(scores=read_scores([path]), findings={})
    assert case.scores is not None
    only_kind = case.scores.model_copy(update={"roles": {**case.scores.roles, "slice": ("kind",)}})
    desk.show_case(desk.filing.wrap(case.model_copy(update={"scores": only_kind}), "opened"))
    desk.profile.keep("folder", str(path.parent))


def test_the_slice_that_carries_the_drop_is_named_and_adopted(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    opened(desk, written(tmp_path / "scores.csv"))
    desk.run("find-slices")
    dialog = dialog_of(desk, "slices_found")
    table, adopt = dialog.findChild(QTableWidget, TABLE), dialog.findChild(QPushButton, "slices_found_adopt")
    assert table is not None
    assert adopt is not None
    qtbot.waitUntil(lambda: table.rowCount() > 0, timeout=10_000)
    first = [table.item(0, column).text() for column in (0, 1)]
    assert first == ["✓ found", "channel = app"]
    assert "1 slice found" in dialog.status.text()
    assert adopt.isEnabled()
    QTest.mouseClick(adopt, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "now sliced by channel" in dialog.status.text(), timeout=10_000)
    assert desk.case is not None
    scores = desk.case.session.investigation.scores
    assert scores is not None
    assert scores.roles["slice"] == ("channel", "kind")
    assert set(scores.readings["current"].slices) == {"channel", "kind"}
    assert not adopt.isEnabled()
    desk.run("undo")
    assert desk.case.session.investigation.scores is not scores
    dialog.reject()


def test_rows_that_moved_are_asked_for_and_another_file_is_not_believed(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    path = written(tmp_path / "scores.csv")
    opened(desk, path)
    away = tmp_path / "away"
    away.mkdir()
    moved = path.rename(away / "old scores.csv")
    path.write_text("id,correct\n1,1\n", encoding="utf-8")
    chosen = desk.extras.chooser = Chosen(desk.window)
    desk.run("find-slices")
    dialog = dialog_of(desk, "slices_found")
    find = dialog.findChild(QPushButton, "slices_found_find")
    assert find is not None
    qtbot.waitUntil(find.isVisible)
    assert "scores.csv (800 rows, SHA-256" in dialog.status.text()
    chosen.from_files = (path,)
    QTest.mouseClick(find, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "not at hand" in dialog.status.text() and find.isVisible())
    chosen.from_files = (moved,)
    QTest.mouseClick(find, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "slice found" in dialog.status.text(), timeout=10_000)
    assert Path(desk.profile.text("scores-folder")) == away
    dialog.reject()
