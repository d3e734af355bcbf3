"""How the window fares while it reads a large score file: its longest pause, and how soon a stop takes hold.

`python -m tests.benchmarks.window_reading [ROWS]` makes the two files of `scores_speed` (10 million rows by
default) and drops each on the window of the running program, with the guessed mapping accepted. A timer of
5 ms tells how long the window did not answer, while the file is read, when its findings are shown, and while
its SHA-256 is made after them: the first file is dropped on the start page, the second on a new case. Then
each is read again and stopped at several moments; the time from the stop to its end is printed. Aims: 100 ms,
200 ms.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from gatewalk.app.application import Program, Warmer, application, take_turns
from gatewalk.domain.scores import ScoreSummary
from gatewalk.files.scores.request import ScoreRequest
from gatewalk.window.desk import Desk
from gatewalk.window.profile import TemporaryProfile
from gatewalk.window.task import Task
from tests.benchmarks.scores_speed import make_file

_TICK = 0.005
_STOPS = (0.05, 0.3, 1.0, 2.0, 3.5)


class Pulse:
    """The longest time between two beats of a timer in the window's thread."""

    def __init__(self) -> None:
        self.longest, self._last = 0.0, time.perf_counter()
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(round(_TICK * 1000))

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last - _TICK), now

    def start(self) -> None:
        self.longest, self._last = 0.0, time.perf_counter()


def wait(until: Callable[[], bool]) -> None:
    """Let the window live until something holds."""
    while not until():
        QApplication.processEvents()
        time.sleep(0.001)


def settle(seconds: float) -> None:
    """Let the window live for a while: whatever was made is painted."""
    end = time.perf_counter() + seconds
    wait(lambda: time.perf_counter() > end)


def running(desk: Desk) -> list[Task]:
    return [task for task in desk.findChildren(Task) if task.isRunning()]


def read(desk: Desk, pulse: Pulse, path: Path) -> None:
    """Drop the file; print the times to its findings and its digest, and the longest pause on the way."""
    settle(0.5)
    start = time.perf_counter()
    pulse.start()
    desk.files.read_scores([path])
    wait(lambda: desk.case is not None and desk.case.session.investigation.scores is not None)
    shown = time.perf_counter() - start
    wait(lambda: not running(desk))
    sealed = time.perf_counter() - start
    settle(1.0)
    pause = pulse.longest * 1000
    sys.stdout.write(
        f"{path.stem:8} shown after {shown:6.2f} s, SHA-256 after {sealed:6.2f} s,"
        f" longest pause {pause:4.0f} ms (aim 100)\n"
    )


def stop(desk: Desk, path: Path, after: float) -> float | None:
    """Seconds from a stop, `after` so many seconds of reading, to the task's end; None if it was over."""
    before = desk.case.session.investigation.scores if desk.case is not None else None
    desk.files.read_scores([path])
    start = time.perf_counter()
    wait(lambda: time.perf_counter() - start >= after)
    tasks = running(desk)
    if not tasks or not _unread(desk, before):
        return None
    start = time.perf_counter()
    for task in tasks:
        task.stop()
    wait(lambda: not any(task in tasks for task in running(desk)))
    took = time.perf_counter() - start
    QApplication.processEvents()
    assert _unread(desk, before)
    return took


def _unread(desk: Desk, before: ScoreSummary | None) -> bool:
    """Whether no other scores have come since `before`."""
    return desk.case is None or desk.case.session.investigation.scores is before


def started(app: QApplication, profile: TemporaryProfile) -> Program:
    """The program as it is started, once it has imported what it imports beside the window."""
    take_turns()
    program = Program(app, profile, ())
    program.window.resize(1280, 800)
    program.show()
    wait(lambda: program.desk is not None)
    wait(lambda: all(warmer.isFinished() for warmer in program.findChildren(Warmer)))
    return program


def stopped(desk: Desk, pulse: Pulse, path: Path) -> None:
    """Read the file again and again, and stop it; print how soon each stop took hold."""
    pulse.start()
    found = [(after, stop(desk, path, after)) for after in _STOPS]
    shown = ", ".join(f"{s * 1000:.0f} ms at {a} s" for a, s in found if s is not None)
    pause = pulse.longest * 1000
    sys.stdout.write(f"{path.stem:8} stopped within {shown} (aim 200), longest pause {pause:4.0f} ms\n")


def main() -> None:
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000_000
    app = application()
    profile = TemporaryProfile()
    program = started(app, profile)
    desk = program.desk
    assert desk is not None
    desk.files.ask_mapping = lambda _paths, _preview: ScoreRequest()
    pulse = Pulse()
    with tempfile.TemporaryDirectory(prefix="gatewalk-bench-") as folder:
        for kind in ("history", "paired"):
            path = Path(folder) / f"{kind}.csv"
            make_file(path, rows, paired=kind == "paired")
            read(desk, pulse, path)
            stopped(desk, pulse, path)
            wait(lambda: not running(desk))
            path.unlink()
            if desk.case is not None:
                desk.case.session.mark_saved()
            desk.files.new_from("retrain-or-tune")
    program.window.close()
    program.end()
    profile.forget()
    app.processEvents()


if __name__ == "__main__":
    main()
