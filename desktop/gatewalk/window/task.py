"""Long work beside the window: a function runs in a thread, tells its progress, and can be stopped.

The result arrives in the window's own thread, whoever listens. Nothing but what the function was given is
touched by the thread, so that a stopped task leaves everything as it was.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

from gatewalk.domain.problem import Cancelled, InputProblem

Progress = Callable[[float], None]
Stop = Callable[[], bool]


class Task(QThread):
    """Runs `work(progress, stopped)` once; one of the end signals follows, in the window's thread."""

    #: The share that is done, 0 to 1.
    progressed = Signal(float)
    #: What `work` returned.
    succeeded = Signal(object)
    #: One line: why it could not be done.
    failed = Signal(str)
    #: It was stopped before its end.
    stopped = Signal()

    _told = Signal(float)
    _ended = Signal(str, object)

    def __init__(self, work: Callable[[Progress, Stop], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._last = -1.0
        self._told.connect(self._pass_on)
        self._ended.connect(self._deliver)

    def run(self) -> None:
        try:
            result = self._work(self._tell, self.isInterruptionRequested)
        except Cancelled:
            self._ended.emit("stopped", None)
        except InputProblem as problem:
            self._ended.emit("failed", str(problem))
        else:
            self._ended.emit("succeeded", result)

    def stop(self) -> None:
        """Ask the work to end; `stopped` follows when it has."""
        self.requestInterruption()

    def _tell(self, share: float) -> None:
        if share - self._last >= 0.005 or share >= 1.0:
            self._last = share
            self._told.emit(share)

    def _pass_on(self, share: float) -> None:
        self.progressed.emit(share)

    def _deliver(self, how: str, result: Any) -> None:
        if how == "stopped":
            self.stopped.emit()
        elif how == "failed":
            self.failed.emit(result)
        else:
            self.succeeded.emit(result)


def end_tasks(owner: QObject) -> None:
    """Stop every task that belongs to `owner` or to anything in it, and wait until all have ended.

    A thread that still runs when the program goes down takes it down with a crash. Nobody hears of a result
    that comes so late: it would begin new work.
    """
    tasks = owner.findChildren(Task)
    for task in tasks:
        task.stop()
    for task in tasks:
        task.wait()
        task.blockSignals(True)
