"""What the scores hold: per gate, per file with every lost line, and the list to run again."""

import csv
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from gatewalk.files.example.build import write_example
from gatewalk.files.investigation import open_investigation
from gatewalk.files.scores.read import preview_scores, read_scores
from gatewalk.window.desk import Desk
from gatewalk.window.filing import OpenCase
from gatewalk.window.mapping_dialog import MappingDialog
from tests.window.chosen import Chosen, dialog_of

Show = Callable[..., OpenCase]


def messy(folder: Path) -> Path:
    rows = [f"q{n},2026-01-{1 + n % 28:02d},{n % 2},kind {n % 3}" for n in range(60)]
    rows[4], rows[9] = ",,,", "q9,2026-01-02,1"
    path = folder / "scores.csv"
    path.write_text("id,day,score,category\n" + "\n".join(rows) + "\n", encoding="utf-8")
    return path


def said(dialog: QWidget, name: str) -> str:
    found = dialog.findChild(QLabel, f"scores_{name}")
    assert found is not None, name
    return found.text()


def test_files_are_told_with_every_lost_line(desk: Desk, show: Show, tmp_path: Path) -> None:
    show("metrics", scores=read_scores([messy(tmp_path)]), findings={})
    desk.run("scores-hold")
    dialog = dialog_of(desk, "scores")
    assert said(dialog, "file_1") == "scores.csv (csv): 59 rows, 1 dropped, 1 completed or repaired"
    assert said(dialog, "lines_1") == "line 6: an empty row\nline 11: 1 cell is missing and left empty"
    assert "Score: score" in said(dialog, "roles")
    assert said(dialog, "level_onset") == "enough"
    assert said(dialog, "level_context") == "missing"
    assert "re-run these" in said(dialog, "how_context")
    dialog.reject()


def test_without_scores_there_is_nothing_to_tell(desk: Desk, show: Show) -> None:
    show("metrics", scores=None, findings={})
    assert not desk.actions_made["scores-hold"].isEnabled()


def test_the_rerun_list_is_written_from_here(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    scores, _changes, saved = write_example("ticket-classifier", tmp_path / "case")
    desk.show_case(desk.filing.wrap(open_investigation(saved), "opened"))
    chosen = desk.extras.chooser = Chosen(desk.window)
    chosen.to, chosen.from_files = tmp_path / "again.csv", (scores,)
    desk.run("scores-hold")
    dialog = dialog_of(desk, "scores")
    write, find = (dialog.findChild(QPushButton, name) for name in ("scores_rerun", "scores_find"))
    assert write is not None
    assert find is not None
    QTest.mouseClick(write, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: find.isVisible() or "to run again" in dialog.status.text(), timeout=10_000)
    if find.isVisible():
        QTest.mouseClick(find, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "to run again" in dialog.status.text(), timeout=10_000)
    with chosen.to.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    failing = {row["ticket_id"] for row in rows if row["rerun_because"] == "failing"}
    controls = {row["ticket_id"] for row in rows if row["rerun_because"] == "control"}
    assert len(failing) == len(controls) == 130
    assert not failing & controls
    dialog.reject()


def test_lost_rows_are_told_before_anything_is_loaded(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    path = messy(tmp_path)
    dialog = MappingDialog([path], preview_scores([path]), desk.look, desk.window)
    qtbot.addWidget(dialog)
    losses = dialog.findChild(QLabel, "mapping_losses")
    assert losses is not None
    assert losses.text() == (
        "scores.csv, rows: 1 dropped and 1 completed or repaired"
        " (line 6: an empty row; line 11: 1 cell is missing and left empty)"
    )
    dialog.reject()


def test_readings_are_asked_for_before_the_scores_are_loaded(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "runs.csv"
    rows = [f"q{n},{run},{(n + shift) % 2}" for shift, run in enumerate(("march", "may")) for n in range(30)]
    path.write_text("id,run,score\n" + "\n".join(rows) + "\n", encoding="utf-8")
    preview = preview_scores([path])
    dialog = MappingDialog([path], preview, desk.look, desk.window)
    qtbot.addWidget(dialog)
    reading = dialog.findChild(QComboBox, "role_arm_box")
    status = dialog.findChild(QLabel, "mapping_status")
    assert reading is not None
    assert status is not None
    reading.setCurrentIndex(reading.findData("run"))
    reading.activated.emit(reading.currentIndex())
    qtbot.waitUntil(lambda: not dialog.done_button.isEnabled(), timeout=10_000)
    assert "say which value of 'run' is the baseline" in status.text()
    for line, arm in ((1, "baseline"), (2, "current")):
        qtbot.waitUntil(lambda at=line: dialog.findChild(QComboBox, f"arm_{at}") is not None)
        box = dialog.findChild(QComboBox, f"arm_{line}")
        assert box is not None
        box.setCurrentIndex(box.findData(arm))
        box.activated.emit(box.currentIndex())
        qtbot.waitUntil(dialog.done_button.isEnabled, timeout=10_000)
    assert dialog.request.arms == {"baseline": "march", "current": "may"}
    dialog.reject()


def test_the_range_and_the_direction_of_scores_are_asked_with_the_guess(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "ratings.csv"
    path.write_text("id,score\n" + "\n".join(f"q{n},{1 + n % 4}" for n in range(40)) + "\n", encoding="utf-8")
    dialog = MappingDialog([path], preview_scores([path]), desk.look, desk.window)
    qtbot.addWidget(dialog)
    reason = dialog.findChild(QLabel, "role_reason_score")
    span = dialog.findChild(QComboBox, "score_range")
    lower = dialog.findChild(QCheckBox, "score_lower")
    assert reason is not None
    assert span is not None
    assert lower is not None
    assert "whole scores from 1 to 4: taken as 1 to 5" in reason.text()
    assert not lower.isChecked()
    span.setCurrentIndex(span.findText("0 to 10"))
    span.activated.emit(span.currentIndex())
    qtbot.waitUntil(lambda: "the range 0 to 10 is given" in reason.text(), timeout=10_000)
    dialog.show()
    QTest.mouseClick(lower, Qt.MouseButton.LeftButton, pos=QPoint(9, lower.height() // 2))
    qtbot.waitUntil(lambda: dialog.request.higher_is_better is False)
    summary = read_scores([path], dialog.request)
    assert (summary.scale, summary.low, summary.higher_is_better) == (10.0, 0.0, False)
    dialog.reject()


def test_the_preview_shows_escape_sequences_as_dots(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "coloured.csv"
    lines = "".join(f"q{n},{n % 2},\x1b[31mred\n" for n in range(30))
    path.write_text(f"id,score,\x1b[1mkind\n{lines}", encoding="utf-8")
    dialog = MappingDialog([path], preview_scores([path]), desk.look, desk.window)
    qtbot.addWidget(dialog)
    table = dialog.findChild(QTableWidget, "mapping_preview")
    assert table is not None
    head, cell = table.horizontalHeaderItem(2), table.item(0, 2)
    assert head is not None
    assert cell is not None
    assert head.text().startswith("·[1mkind")
    assert cell.text() == "·[31mred"
    box = dialog.findChild(QComboBox, "role_label_box")
    assert box is not None
    assert [box.itemText(box.findData("\x1b[1mkind"))] == ["·[1mkind"]
    dialog.reject()
