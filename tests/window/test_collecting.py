"""Garbage is collected in the window's thread alone, and Python gets its collector back at the end."""

import gc
import threading

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from gatewalk.window.collecting import Collector


class Ring:
    """Two of these in a circle are garbage that only the collector can take."""

    taken_in: list[str]

    def __init__(self, taken_in: list[str]) -> None:
        self.taken_in = taken_in
        self.other: Ring | None = None

    def __del__(self) -> None:
        self.taken_in.append(threading.current_thread().name)


def test_a_worker_never_collects_and_the_window_does(qtbot: QtBot) -> None:
    gc.enable()
    owner = QObject()
    collector = Collector(owner)
    taken: list[str] = []
    first, second = Ring(taken), Ring(taken)
    first.other, second.other = second, first
    del first, second
    kept: list[list[int]] = []
    worker = threading.Thread(target=lambda: kept.extend([n] for n in range(200_000)))
    worker.start()
    worker.join()
    assert taken == []
    collector.collect()
    assert set(taken) == {threading.main_thread().name}
    collector.stop()
    assert gc.isenabled()
