"""Loading scores beside the window: what the columns mean, progress, problems in one line."""

import threading
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QTableWidget
from pytestqt.qtbot import QtBot

from gatewalk.domain.scores import ScoreSummary
from gatewalk.files.scores.read import ScorePreview, preview_scores
from gatewalk.files.scores.request import ScoreRequest
from gatewalk.session.session import Prepared, Session
from gatewalk.window.desk import Desk
from gatewalk.window.mapping_dialog import MappingDialog


@pytest.fixture
def score_file(tmp_path: Path) -> Path:
    lines = ["id,run,score,kind"]
    for run, right in (("baseline", 36), ("current", 25)):
        lines += [f"{i},{run},{int(i < right)},{'old' if i % 3 else 'new'}" for i in range(40)]
    path = tmp_path / "scores.csv"
    path.write_text("\n".join(lines))
    return path


def test_scores_are_read_beside_the_window_and_measured(desk: Desk, qtbot: QtBot, score_file: Path) -> None:
    asked: list[Sequence[Path]] = []

    def mapping(paths: Sequence[Path], _preview: ScorePreview) -> ScoreRequest:
        asked.append(paths)
        return ScoreRequest()

    desk.files.ask_mapping = mapping
    desk.files.new_from("retrain-or-tune")
    desk.files.read_scores([score_file])
    qtbot.waitUntil(lambda: desk.case is not None and desk.case.session.investigation.scores is not None)
    assert asked == [[score_file]]
    assert desk.case is not None
    finding = desk.case.session.investigation.findings["metrics"]
    assert finding.verdict == "measured"
    assert "80 rows read" in desk.messages.text


def test_an_edit_while_scores_are_measured_is_kept_and_they_are_measured_again(
    desk: Desk, qtbot: QtBot, score_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, measured, go = Session.prepare_scores, threading.Event(), threading.Event()
    count: list[Prepared] = []

    def held(session: Session, summary: ScoreSummary) -> Prepared:
        count.append(real(session, summary))
        measured.set()
        assert go.wait(10)
        return count[-1]

    monkeypatch.setattr(Session, "prepare_scores", held)
    desk.files.ask_mapping = lambda _paths, _preview: ScoreRequest()
    desk.files.new_from("retrain-or-tune")
    desk.files.read_scores([score_file])
    qtbot.waitUntil(measured.is_set, timeout=10_000)
    assert desk.case is not None
    desk.case.session.set_note("metrics", "written meanwhile")
    go.set()
    qtbot.waitUntil(lambda: "80 rows read" in desk.messages.text, timeout=10_000)
    case = desk.case.session.investigation
    assert case.entry("metrics").note == "written meanwhile"
    assert case.findings["metrics"].verdict == "measured"
    assert len(count) == 2


def test_scores_without_a_case_open_one(desk: Desk, qtbot: QtBot, score_file: Path) -> None:
    desk.files.ask_mapping = lambda _paths, _preview: ScoreRequest()
    desk.show_start()
    desk.files.read_scores([score_file])
    qtbot.waitUntil(lambda: "80 rows read" in desk.messages.text, timeout=10_000)
    assert desk.case is not None
    assert desk.case.session.tree.id == "retrain-or-tune"
    assert desk.case.session.history.undo_label == "scores loaded: scores.csv"
    assert desk.stack.currentWidget() is desk.work_page


def test_no_plot_of_other_scores_stands_beside_new_findings(
    desk: Desk, qtbot: QtBot, score_file: Path, tmp_path: Path
) -> None:
    desk.files.ask_mapping = lambda _paths, _preview: ScoreRequest()
    desk.files.new_from("retrain-or-tune")
    plots = desk.work_page.plots
    plots.show_tab("gap")
    desk.files.read_scores([score_file])
    qtbot.waitUntil(lambda: plots.shown is not None and "now 62.5 %" in plots.shown.data_text())
    assert desk.case is not None
    seen: list[bool] = []
    desk.case.session.on_change(lambda _before, _after: seen.append(plots.shown is None))
    worse = tmp_path / "worse.csv"
    worse.write_text(score_file.read_text().replace("current,1", "current,0"))
    desk.files.read_scores([worse])
    qtbot.waitUntil(lambda: bool(seen), timeout=10_000)
    assert seen[0]
    qtbot.waitUntil(lambda: plots.shown is not None and "now 0 %" in plots.shown.data_text())


def test_a_table_is_pasted(desk: Desk, qtbot: QtBot) -> None:
    desk.files.ask_mapping = lambda _paths, _preview: ScoreRequest()
    desk.files.new_from("retrain-or-tune")
    rows = [
        f"q{n}\t{run}\t{int(n < right)}"
        for run, right in (("baseline", 36), ("current", 25))
        for n in range(40)
    ]
    QGuiApplication.clipboard().setText("id\trun\tscore\n" + "\n".join(rows))
    qtbot.keyClick(
        desk.window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    qtbot.waitUntil(lambda: "80 rows read" in desk.messages.text, timeout=10_000)
    assert desk.case is not None
    scores = desk.case.session.investigation.scores
    assert scores is not None
    assert scores.files[0].name.startswith("pasted 20")
    assert (desk.profile.pasted_folder / scores.files[0].name).is_file()
    QGuiApplication.clipboard().clear()
    desk.run("paste-scores")
    assert "no text on the clipboard" in desk.messages.text


def test_an_empty_file_is_one_line_in_the_message_bar(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    empty = tmp_path / "empty.csv"
    empty.touch()
    desk.files.new_from("retrain-or-tune")
    desk.files.read_scores([empty])
    qtbot.waitUntil(lambda: "empty.csv" in desk.messages.text)
    assert desk.case is not None
    assert desk.case.session.investigation.scores is None


def test_the_dialog_shows_guesses_with_reasons_and_takes_changes(
    desk: Desk, qtbot: QtBot, score_file: Path
) -> None:
    dialog = MappingDialog([score_file], preview_scores([score_file]), desk.look, desk.window)
    qtbot.addWidget(dialog)
    table = dialog.findChild(QTableWidget, "mapping_preview")
    score = dialog.findChild(QComboBox, "role_score_box")
    assert table is not None
    assert score is not None
    assert table.rowCount() == 50
    assert score.currentData() == "score"
    assert dialog.done_button.isEnabled()
    example = dialog.findChild(QComboBox, "role_example_box")
    assert example is not None
    example.setCurrentIndex(example.findData("id"))
    example.activated.emit(example.currentIndex())
    assert dialog.request.roles["example"] == ("id",)
    dialog.reject()
