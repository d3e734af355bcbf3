"""The digest of a large file comes after its findings, and whoever needs it waits: with a real window."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from gatewalk.domain.scores import ScoreFile
from gatewalk.files.investigation import open_investigation
from gatewalk.files.scores import seal
from gatewalk.files.scores.request import ScoreRequest
from gatewalk.window.desk import Desk
from gatewalk.window.task import Task
from tests.window.asked import Answers


@pytest.fixture
def score_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file that counts as large, so that its digest comes later."""
    monkeypatch.setattr("gatewalk.files.scores.reports.LARGE", 100)
    rows = [
        f"{n},{run},{int(n < right)}" for run, right in (("baseline", 36), ("current", 25)) for n in range(40)
    ]
    path = tmp_path / "scores.csv"
    path.write_text("\n".join(["id,run,score", *rows]))
    return path


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Digests wait until the test lets them go."""
    go, real = threading.Event(), seal.digest_of

    def slow(path: Path, seen: Callable[[bytearray, int], None]) -> str:
        while not go.wait(0.005):
            seen(bytearray(), 0)
        return real(path, seen)

    monkeypatch.setattr(seal, "digest_of", slow)
    yield go
    go.set()


@pytest.fixture
def loaded(desk: Desk, qtbot: QtBot, score_file: Path, held: threading.Event, tmp_path: Path) -> Desk:
    """The findings are shown, the digest is not made yet."""
    assert isinstance(desk.asker, Answers)
    desk.asker.saved_to = tmp_path / "case.gatewalk"
    desk.files.ask_mapping = lambda _paths, _preview: ScoreRequest()
    desk.files.new_from("retrain-or-tune")
    desk.files.read_scores([score_file])
    qtbot.waitUntil(lambda: "80 rows read" in desk.messages.text)
    assert report(desk).sha256 == ""
    return desk


def report(desk: Desk) -> ScoreFile:
    assert desk.case is not None
    scores = desk.case.session.investigation.scores
    assert scores is not None
    return scores.files[0]


def answering(button: str, *, then: Callable[[], None] = lambda: None) -> list[str]:
    """Click a button of the dialog that waits, once it is there; tells what the dialog said."""
    said: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            QTimer.singleShot(20, look)
            return
        said.append(dialog.windowTitle())
        found = dialog.findChild(QPushButton, button)
        if found is not None:
            QTest.mouseClick(found, Qt.MouseButton.LeftButton)
        then()

    QTimer.singleShot(0, look)
    return said


def test_the_digest_comes_quietly_after_the_findings(
    loaded: Desk, qtbot: QtBot, held: threading.Event
) -> None:
    assert loaded.case is not None
    session = loaded.case.session
    findings, steps = session.investigation.findings, len(session.history.steps)
    assert findings["metrics"].verdict == "measured"
    held.set()
    qtbot.waitUntil(lambda: len(report(loaded).sha256) == 64)
    assert session.investigation.findings is findings
    assert len(session.history.steps) == steps
    session.undo()
    session.redo()
    assert len(report(loaded).sha256) == 64


def test_a_save_waits_for_it(loaded: Desk, held: threading.Event, tmp_path: Path) -> None:
    said = answering("", then=held.set)
    loaded.run("save-as")
    assert said == ["The score file's SHA-256 is being made"]
    kept = open_investigation(tmp_path / "case.gatewalk")
    assert kept.scores is not None
    assert kept.scores.files[0].sha256 == report(loaded).sha256 != ""
    assert loaded.case is not None
    assert not loaded.case.session.dirty


def test_a_person_may_save_without_it_and_the_report_says_so(loaded: Desk, tmp_path: Path) -> None:
    answering("sealing_done")
    loaded.run("save-as")
    kept = open_investigation(tmp_path / "case.gatewalk")
    assert kept.scores is not None
    assert "no SHA-256 was made" in kept.scores.files[0].problems[0]
    assert kept.scores.files == (report(loaded),)
    assert loaded.case is not None
    assert not loaded.case.session.dirty


def test_a_save_that_is_given_up_leaves_the_digest_to_come(
    loaded: Desk, qtbot: QtBot, held: threading.Event, tmp_path: Path
) -> None:
    answering("sealing_cancel")
    loaded.run("save-as")
    assert not (tmp_path / "case.gatewalk").exists()
    assert loaded.case is not None
    assert loaded.case.session.dirty
    held.set()
    qtbot.waitUntil(lambda: len(report(loaded).sha256) == 64)


def test_the_rows_wait_for_it_in_their_own_dialog(
    loaded: Desk, qtbot: QtBot, held: threading.Event, score_file: Path
) -> None:
    loaded.profile.keep("folder", str(score_file.parent))
    loaded.run("rows")
    dialog = loaded.window.findChild(QDialog, "rows")
    assert dialog is not None
    qtbot.wait(100)
    assert not _rows_listed(dialog)
    held.set()
    qtbot.waitUntil(lambda: _rows_listed(dialog), timeout=10_000)
    dialog.reject()


def _rows_listed(dialog: QDialog) -> bool:
    table = dialog.findChild(QTableView)
    return table is not None and table.model() is not None and table.model().rowCount() > 0


def test_closing_the_window_ends_it(loaded: Desk) -> None:
    assert isinstance(loaded.asker, Answers)
    loaded.asker.on_unsaved = "discard"
    loaded.window.close()
    assert not any(task.isRunning() for task in loaded.window.findChildren(Task))
    assert report(loaded).sha256 == ""


def test_another_case_ends_it(loaded: Desk, qtbot: QtBot) -> None:
    assert isinstance(loaded.asker, Answers)
    loaded.asker.on_unsaved = "discard"
    before = loaded.case
    loaded.files.new_from("retrain-or-tune")
    assert loaded.case is not before
    qtbot.waitUntil(lambda: not any(task.isRunning() for task in loaded.findChildren(Task)))
    assert loaded.case is not None
    assert loaded.case.session.investigation.scores is None


def test_a_case_recovered_without_it_says_so(loaded: Desk, qtbot: QtBot) -> None:
    assert loaded.case is not None
    loaded.filing.note(loaded.case)
    loaded.filing.close(keep=True)
    (lost,) = loaded.filing.left_behind()
    case = loaded.filing.recover(lost)
    assert case.session.investigation.scores is not None
    assert "no SHA-256 was made" in case.session.investigation.scores.files[0].problems[0]
    loaded.filing.given_up()
