"""Questions to the rows: the newest first, none heard that was forgotten, none lost that is asked anew."""

import threading

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from gatewalk.window.rows_errands import Errands


def test_what_is_asked_anew_after_forgetting_is_answered(qtbot: QtBot) -> None:
    owner, gate, heard = QObject(), threading.Event(), list[str]()
    errands = Errands(owner)
    errands.ask("page 0", lambda _stop: gate.wait(5) and "old", heard.append)
    errands.forget()
    assert not errands.asks("page 0")
    errands.ask("page 0", lambda _stop: "new", heard.append)
    assert errands.asks("page 0")
    gate.set()
    qtbot.waitUntil(lambda: heard == ["new"])
    errands.stop_and_wait()


def test_of_a_kind_only_the_newest_waits_and_the_newest_kinds_come_first(qtbot: QtBot) -> None:
    owner, gate, heard = QObject(), threading.Event(), list[str]()
    errands = Errands(owner)
    errands.ask("first", lambda _stop: gate.wait(5) and "first", heard.append)
    for number in range(12):
        errands.ask(f"page {number}", lambda _stop, at=number: f"page {at}", heard.append)
    errands.ask("page 11", lambda _stop: "page 11 again", heard.append)
    gate.set()
    qtbot.waitUntil(lambda: len(heard) == 9)
    assert heard == ["first", "page 11 again", *(f"page {n}" for n in range(10, 3, -1))]
    errands.stop_and_wait()
