"""Present mode on a second screen: a process of its own on two screens, driven by real keys."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from gatewalk.files.investigation import save_investigation
from gatewalk.panels.look import Look
from gatewalk.theme.colours import DARK, LIGHT
from gatewalk.theme.fonts import load_fonts
from gatewalk.window.desk import Desk
from gatewalk.window.filing import OpenCase
from gatewalk.window.main_window import MainWindow
from gatewalk.window.profile import Profile
from tests.panels import made
from tests.window.drops import drop

_PLACES = ((0, 0, 1280, 720), (1280, 0, 1920, 1080))


def test_the_room_gets_the_other_screen_and_the_lead_keeps_the_window(tmp_path: Path) -> None:
    """Plays `main` below on two screens; the offscreen screens of a process are fixed at its start."""
    screens = [
        {"name": f"screen {n}", "x": x, "y": y, "width": w, "height": h, "logicalDpi": 96, "dpr": 1}
        for n, (x, y, w, h) in enumerate(_PLACES)
    ]
    config = tmp_path / "screens.json"
    config.write_text(json.dumps({"synchronousWindowSystemEvents": True, "screens": screens}))
    environment = os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={config}"}
    command = [sys.executable, "-m", "tests.window.test_second_screen", str(tmp_path / "profile")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, env=environment)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.split() == ["done"]


def test_with_one_screen_present_mode_stays_in_the_window(desk: Desk, show: Callable[..., OpenCase]) -> None:
    show("context")
    desk.run("present")
    page = desk.views.presenting
    assert page is not None
    QTest.keyClick(page, Qt.Key.Key_M)
    assert page.window() is desk.window
    assert "one screen" in page.messages.text


def test_a_file_dropped_on_the_shared_screen_is_opened(
    desk: Desk, show: Callable[..., OpenCase], tmp_path: Path
) -> None:
    show("context")
    desk.run("present")
    page = desk.views.presenting
    assert page is not None
    broken = tmp_path / "broken.gatewalk"
    broken.write_bytes(b"no investigation")
    drop(page, broken)
    assert "broken.gatewalk" in page.messages.text
    whole = tmp_path / "whole.gatewalk"
    save_investigation(made.case(title="The other one"), whole)
    drop(page, whole)
    assert desk.case is not None
    assert desk.case.session.investigation.title == "The other one"


def main(profile: Path) -> None:
    """Two screens: where present mode stands, what its keys do, and what becomes of it without its screen."""
    QApplication([])
    load_fonts()
    window = MainWindow(Profile(profile), Look(LIGHT, calm=True))
    window.resize(1000, 700)
    window.show()
    desk = Desk(window)
    desk.show_case(desk.filing.example())
    assert desk.walk is not None
    desk.walk.go("context")
    play(desk)
    assert desk.case is not None
    desk.case.session.mark_saved()
    desk.run("present")
    window.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    print("done")


def play(desk: Desk) -> None:
    key, walk, app = Qt.Key, desk.walk, QGuiApplication.instance()
    assert walk is not None
    assert isinstance(app, QGuiApplication)
    desk.window.activateWindow()
    QTest.qWaitForWindowActive(desk.window)
    QTest.keyClick(desk.window, key.Key_F5)
    page, stage = desk.views.presenting, desk.views.present_mode.stage
    assert page is not None
    assert stage is not None
    assert stage.geometry().getRect() == _PLACES[1]
    assert desk.stack.currentWidget() is desk.work_page
    QTest.qWaitForWindowActive(stage)
    QTest.keyClick(page, key.Key_Right)
    assert walk.gate == "prompt"
    QTest.keyClick(stage, key.Key_2)
    assert walk.investigation.answers["prompt"].outcome == "partly"
    QTest.keyClick(page, key.Key_B)
    assert page.blank
    desk.run("theme")
    page, stage = desk.views.presenting, desk.views.present_mode.stage
    assert page is not None
    assert stage is not None
    assert page.blank
    assert desk.look.theme is DARK
    desk.window.activateWindow()
    QTest.qWaitForWindowActive(desk.window)
    assert desk.answering_panel() is desk.work_page.gate_panel
    QTest.keyClick(page, key.Key_M)
    assert page.window() is desk.window
    QTest.keyClick(page, key.Key_M)
    stage = desk.views.present_mode.stage
    assert stage is not None
    assert page.window() is stage
    lose_the_second(stage, app)
    QTest.qWait(50)
    assert page.window() is desk.window
    assert "gone" in page.messages.text
    QTest.keyClick(page, key.Key_Escape)
    assert desk.views.presenting is None


def lose_the_second(stage: QWidget, app: QGuiApplication) -> None:
    """As the system does it: windows of a screen that goes are moved to another, then it is said."""
    second = stage.screen()
    stage.setScreen(QGuiApplication.primaryScreen())
    app.screenRemoved.emit(second)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
