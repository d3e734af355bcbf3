"""The digests of large score files, made quietly once the findings are shown, and put into the case.

Whoever needs them waits here: a save with a dialog that lets a person go on without, a thread that looks for
the rows or writes the record in that thread. A digest that is not made never loses the case: the report of
its file says that there is none.
"""

import threading
import time

from PySide6.QtCore import QEventLoop, QObject, QThread, QTimer, Signal
from PySide6.QtWidgets import QDialog, QProgressBar, QWidget

from gatewalk.domain.investigation import Investigation
from gatewalk.domain.problem import Cancelled
from gatewalk.domain.scores import ScoreFile, ScoreSummary
from gatewalk.files.scores.seal import Unsealed, without_digests
from gatewalk.panels.controls import spoken
from gatewalk.panels.look import Look
from gatewalk.session.session import Session
from gatewalk.theme.language import tr
from gatewalk.window.dialog import Dialog
from gatewalk.window.task import Progress, Stop, Task

#: Milliseconds for which a save waits without saying so; seconds between two looks at a stop.
_QUIETLY, _LOOK = 250, 0.05
#: Seconds within which the findings are drawn: no digest takes a core from that.
_SETTLED = 0.3


class Seal:
    """The digests of one reading of score files, for whoever waits in whatever thread."""

    def __init__(self, session: Session, unsealed: Unsealed) -> None:
        self.session, self.files = session, unsealed.summary.files
        self._unsealed = unsealed
        self._over = threading.Event()
        self._sealed = self.files

    def make(self, progress: Progress, stop: Stop) -> tuple[ScoreFile, ...]:
        """Make them; where it is stopped, what is missing is told in the files' reports."""
        settled = time.monotonic() + _SETTLED
        try:
            while time.monotonic() < settled and not stop():
                time.sleep(_LOOK)
            self._sealed = self._unsealed.seal(progress, stop)
        except Cancelled:
            self._sealed = without_digests(self.files)
        finally:
            self._over.set()
        return self._sealed

    def wait(self, stop: Stop) -> tuple[ScoreFile, ...]:
        """The files with their digests, once they are made. Raises Cancelled."""
        while not self._over.wait(_LOOK):
            if stop():
                raise Cancelled
        return self._sealed


class Sealing(QObject):
    """Seals what was read for a session, beside the window."""

    #: The digests of a reading are made, or given up.
    settled = Signal()
    #: The share that is done, 0 to 1.
    progressed = Signal(float)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks: dict[Seal, Task] = {}
        self._seals: list[Seal] = []

    def begin(self, session: Session, unsealed: Unsealed) -> None:
        """Make what is missing of `unsealed`, which `session` has just loaded."""
        if not unsealed.open:
            return
        seal = Seal(session, unsealed)
        task = Task(seal.make, self)
        task.succeeded.connect(lambda sealed: session.seal(seal.files, sealed))
        task.progressed.connect(self.progressed)
        task.finished.connect(self._look)
        self._seals.append(seal)
        self._tasks[seal] = task
        task.start(QThread.Priority.LowPriority)

    def _look(self) -> None:
        """Let go of the tasks that have ended."""
        for seal, task in tuple(self._tasks.items()):
            if task.isFinished():
                del self._tasks[seal]
                task.deleteLater()
                self.settled.emit()

    def leave(self, session: Session | None = None) -> None:
        """Stop making digests of all sessions but this one; nobody hears of them any more."""
        self._seals = [seal for seal in self._seals if seal.session is session]
        for seal, task in tuple(self._tasks.items()):
            if seal.session is not session:
                task.succeeded.disconnect()
                task.stop()

    def sealed(self, scores: ScoreSummary, stop: Stop) -> ScoreSummary:
        """`scores` with their digests, once these are made (ask in a thread). Raises Cancelled."""
        seal = next((seal for seal in tuple(self._seals) if seal.files is scores.files), None)
        return scores if seal is None else scores.model_copy(update={"files": seal.wait(stop)})

    def sealed_case(self, case: Investigation, stop: Stop) -> Investigation:
        """`case` with the digests of its scores, as `sealed`."""
        if case.scores is None:
            return case
        return case.model_copy(update={"scores": self.sealed(case.scores, stop)})

    def wait(self, session: Session, look: Look, parent: QWidget) -> bool:
        """Until all digests of `session` are in it, or a person goes on without; False to let it be.

        The window goes on being painted. What is not made then is told in the files' reports.
        """
        if self.making(session):
            self._pass(_QUIETLY)
        if self.making(session):
            waiting = _Waiting(self, session, look, parent)
            going_on = waiting.exec() == QDialog.DialogCode.Accepted
            waiting.deleteLater()
            if not going_on:
                return False
        while tasks := self.making(session):
            for task in tasks:
                task.stop()
            self._pass(_QUIETLY)
        return True

    def making(self, session: Session) -> list[Task]:
        """What still runs for `session`."""
        return [task for seal, task in self._tasks.items() if seal.session is session]

    def _pass(self, most: int) -> None:
        """Let the window be painted until a reading is sealed, for `most` milliseconds."""
        loop = QEventLoop(self)
        self.settled.connect(loop.quit)
        QTimer.singleShot(most, loop, loop.quit)
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        loop.deleteLater()


class _Waiting(Dialog):
    """Accepted once all is made, or when a person goes on without; rejected, nothing is to be done."""

    def __init__(self, sealing: Sealing, session: Session, look: Look, parent: QWidget) -> None:
        title = tr("The score file's SHA-256 is being made")
        about = tr(
            "The case is saved as soon as it is there. It lets the rows be found again, and tells later that "
            "they are those that were measured."
        )
        super().__init__(look, "sealing", title, about, tr("Save without it"), parent)
        self._sealing, self._session = sealing, session
        bar = self._bar = QProgressBar()
        spoken(bar, "sealing_progress", tr("How much is done"))
        bar.setTextVisible(False)
        bar.setRange(0, 1000)
        self.body.addWidget(bar)
        sealing.progressed.connect(self._progressed)
        sealing.settled.connect(self._settled)

    def _progressed(self, share: float) -> None:
        self._bar.setValue(round(1000 * share))

    def _settled(self) -> None:
        if not self._sealing.making(self._session):
            self.accept()
