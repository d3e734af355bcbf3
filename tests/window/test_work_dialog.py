"""Long work inside a dialog: progress is shown, it stops when asked, and closing the dialog ends it."""

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from gatewalk.domain.problem import Cancelled, InputProblem
from gatewalk.panels.look import Look
from gatewalk.theme.colours import DARK
from gatewalk.window.task import Progress, Stop, Task, end_tasks
from gatewalk.window.work_dialog import WorkDialog


def endless(progress: Progress, stop: Stop) -> None:
    progress(0.5)
    while not stop():
        time.sleep(0.005)
    raise Cancelled


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[WorkDialog]:
    made = WorkDialog(Look(DARK), "work", "Long work", "", "", None)
    qtbot.addWidget(made)
    made.add_status()
    made.show()
    yield made
    made.done(0)


def test_it_shows_progress_and_stops(dialog: WorkDialog, qtbot: QtBot) -> None:
    heard: list[object] = []
    dialog.work(endless, "Working…", heard.append)
    bar, stop = dialog.findChild(QProgressBar, "work_progress"), dialog.findChild(QPushButton, "work_stop")
    assert bar is not None
    assert stop is not None
    qtbot.waitUntil(lambda: bar.isVisible() and bar.value() == 500)
    QTest.mouseClick(stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.status.text().startswith("Stopped."))
    qtbot.waitUntil(lambda: not bar.isVisible())
    assert heard == []


def test_closing_the_dialog_ends_the_work(dialog: WorkDialog, qtbot: QtBot) -> None:
    heard: list[object] = []
    dialog.work(endless, "Working…", heard.append)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    qtbot.wait(20)
    assert heard == []


def test_nobody_hears_of_work_that_ends_with_the_window(qtbot: QtBot) -> None:
    def until_stopped(_progress: Progress, stop: Stop) -> str:
        while not stop():
            time.sleep(0.005)
        return "done all the same"

    owner, heard = QObject(), list[object]()
    task = Task(until_stopped, owner)
    task.succeeded.connect(heard.append)
    task.start()
    end_tasks(owner)
    assert task.isFinished()
    qtbot.wait(20)
    assert heard == []


def test_a_problem_is_told_in_one_line(dialog: WorkDialog, qtbot: QtBot) -> None:
    def broken(_progress: Progress, _stop: Stop) -> None:
        raise InputProblem("the file is empty", "scores.csv", "ask for it again")

    dialog.work(broken, "Working…", lambda _result: None)
    qtbot.waitUntil(lambda: dialog.status.text() == "scores.csv: the file is empty; ask for it again")
