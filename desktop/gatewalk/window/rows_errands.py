"""Short questions to the list of rows, asked beside the window: one at a time, the newest first.

While somebody scrolls, pages that have gone by are not worth reading any more; of each kind of question only
the newest waits, and only a few kinds.
"""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from gatewalk.window.task import Progress, Stop, Task

_MOST = 8

Work = Callable[[Stop], Any]
Done = Callable[[Any], None]


class Errands(QObject):
    """Runs one question after another in a thread; `done` hears each answer in the window's thread."""

    #: One line: why a question could not be answered.
    failed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: dict[str, tuple[Work, Done]] = {}
        self._task: Task | None = None
        self._kind = ""
        self._done: Done | None = None

    def ask(self, kind: str, work: Work, done: Done) -> None:
        """Ask soon; a waiting question of the same kind gives way."""
        self._waiting.pop(kind, None)
        self._waiting[kind] = (work, done)
        while len(self._waiting) > _MOST:
            del self._waiting[next(iter(self._waiting))]
        self._next()

    def asks(self, kind: str) -> bool:
        """Whether a question of this kind waits or is being answered."""
        return kind in self._waiting or (self._task is not None and self._kind == kind)

    def forget(self) -> None:
        """Nothing that waits is asked, and no answer that comes is heard."""
        self._waiting.clear()
        if self._task is not None:
            self._task.stop()
            self._done, self._kind = None, ""

    def stop_and_wait(self) -> None:
        if self._task is not None:
            self.forget()
            self._task.wait()

    def _next(self) -> None:
        if self._task is not None or not self._waiting:
            return
        self._kind, (work, self._done) = self._waiting.popitem()
        self._task = Task(partial(_worked, work), self)
        self._task.succeeded.connect(self._answered)
        self._task.failed.connect(self.failed)
        self._task.finished.connect(self._ended)
        self._task.start()

    def _answered(self, answer: Any) -> None:
        if self._done is not None:
            self._done(answer)

    def _ended(self) -> None:
        if self._task is not None:
            self._task.deleteLater()
        self._task = None
        self._next()


def _worked(work: Work, _progress: Progress, stop: Stop) -> Any:
    return work(stop)
