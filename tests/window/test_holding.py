"""Two windows on one file, and a file that changed on disk: said calmly, and nothing is replaced unasked."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from gatewalk.files.investigation import open_investigation, save_investigation
from gatewalk.files.locks import WindowLock
from gatewalk.panels.look import Look
from gatewalk.theme.colours import LIGHT
from gatewalk.window.asker import Asker
from gatewalk.window.desk import Desk
from gatewalk.window.filing import OpenCase
from gatewalk.window.main_window import MainWindow
from gatewalk.window.profile import Profile
from tests.panels import made
from tests.window.asked import Answers

Show = Callable[..., OpenCase]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    save_investigation(made.case(), tmp_path / "case.gatewalk")
    return tmp_path / "case.gatewalk"


@pytest.fixture
def second(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    window = MainWindow(Profile(tmp_path / "other"), Look(LIGHT, calm=True))
    window.show()
    desk = Desk(window)
    desk.asker = Answers(window)
    yield desk
    if desk.case is not None:
        desk.case.session.mark_saved()
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def answer_question(desk: Desk, button: str, seen: list[str]) -> None:
    """Press a real button of the question that comes, or Escape where `button` is empty."""

    def press() -> None:
        box = desk.window.findChild(QMessageBox, "overwrite")
        assert box is not None
        seen.append(box.text())
        if button:
            QTest.mouseClick(box.findChild(QPushButton, button), Qt.MouseButton.LeftButton)
        else:
            QTest.keyClick(box, Qt.Key.Key_Escape)

    desk.asker = Asker(desk.window)
    QTimer.singleShot(0, desk, press)


def press_save(desk: Desk) -> None:
    QTest.keyClick(desk.window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def theirs(file: Path) -> None:
    save_investigation(made.case().model_copy(update={"title": "theirs"}), file)


def changed(desk: Desk, file: Path) -> OpenCase:
    """The file opened, edited, and meanwhile changed on disk."""
    desk.files.open_paths([file])
    assert desk.case is not None
    desk.case.session.set_texts(title="ours")
    theirs(file)
    return desk.case


def test_a_second_window_on_a_file_is_told_and_may_work(desk: Desk, second: Desk, file: Path) -> None:
    desk.files.open_paths([file])
    assert desk.messages.text == ""
    second.files.open_paths([file])
    assert "open in another window" in second.messages.text
    assert second.case is not None


def test_the_file_is_let_go_when_another_case_comes_and_when_the_window_closes(
    desk: Desk, second: Desk, file: Path, show: Show
) -> None:
    desk.files.open_paths([file])
    show()
    second.files.open_paths([file])
    assert second.messages.text == ""
    second.window.close()
    lock = WindowLock(file)
    assert not lock.shared
    lock.release()
    assert sorted(p.name for p in file.parent.iterdir() if p.is_file()) == ["case.gatewalk"]


def test_opening_the_held_file_again_in_the_same_window_is_no_second_window(desk: Desk, file: Path) -> None:
    desk.files.open_paths([file])
    desk.files.open_paths([file])
    assert desk.messages.text == ""


def test_saving_over_a_file_that_another_window_has_asks(desk: Desk, second: Desk, file: Path) -> None:
    desk.files.open_paths([file])
    second.files.open_paths([file])
    assert second.case is not None
    second.case.session.set_texts(title="ours")
    seen: list[str] = []
    answer_question(second, "", seen)
    press_save(second)
    assert "is open in another window" in seen[0]
    assert second.case.session.dirty
    assert open_investigation(file).title == made.case().title


def test_a_file_changed_on_disk_is_kept_when_nobody_wants_to_write_over_it(desk: Desk, file: Path) -> None:
    case, seen = changed(desk, file), list[str]()
    answer_question(desk, "", seen)
    press_save(desk)
    assert "changed on disk" in seen[0]
    assert case.session.dirty
    assert open_investigation(file).title == "theirs"


def test_a_file_changed_on_disk_is_written_over_when_asked_for(desk: Desk, file: Path) -> None:
    case, seen = changed(desk, file), list[str]()
    answer_question(desk, "overwrite_over", seen)
    press_save(desk)
    assert not case.session.dirty
    assert open_investigation(file).title == "ours"


def test_a_file_changed_on_disk_can_be_saved_beside(desk: Desk, file: Path) -> None:
    case = changed(desk, file)

    class Beside(Answers):
        on_overwrite = "save-as"
        saved_to = file.with_name("ours.gatewalk")

    desk.asker = Beside(desk.window)
    press_save(desk)
    assert not case.session.dirty
    assert open_investigation(file).title == "theirs"
    assert open_investigation(file.with_name("ours.gatewalk")).title == "ours"
    assert WindowLock(file.with_name("ours.gatewalk")).shared


def test_recovered_work_is_not_saved_and_does_not_replace_a_newer_file(desk: Desk, file: Path) -> None:
    desk.files.open_paths([file])
    assert desk.case is not None
    desk.case.session.set_texts(title="ours")
    journal = desk.filing._journal
    assert journal is not None
    journal.close(keep=True)
    desk.filing._journal = None
    theirs(file)
    desk.case = desk.walk = None
    desk.show_start()
    QTest.mouseClick(desk.window.findChild(QPushButton, "lost_open_0"), Qt.MouseButton.LeftButton)
    assert desk.case is not None
    assert desk.case.session.dirty
    assert "was not saved" in desk.messages.text
    seen: list[str] = []
    answer_question(desk, "", seen)
    press_save(desk)
    assert seen
    assert open_investigation(file).title == "theirs"
