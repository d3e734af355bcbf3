"""Lays a tree out: at once where it is small, in a worker where that would hold the window up."""

from threading import Event, Thread

from PySide6.QtCore import QCoreApplication, QObject, Signal

from gatewalk.canvas.prepared import LARGE, Prepared, Wanted, prepare
from gatewalk.domain.problem import Cancelled


class _Voice(QObject):
    """Speaks for a job. It belongs to the application, so that a view may go while its job still runs."""

    #: What was `Wanted`, and what was `Prepared`.
    ready = Signal(object, object)


def _lay_out(voice: _Voice, wanted: Wanted, stop: Event) -> None:
    try:
        if not stop.is_set():
            voice.ready.emit(wanted, prepare(wanted, stop.is_set))
    except Cancelled:
        return
    finally:
        voice.deleteLater()


class Planner(QObject):
    """Makes plans and says when each is ready; a newer request stops the one before it.

    The worker is a plain thread: the interpreter waits for it before it takes Qt down.
    """

    #: What was `Wanted`, and what was `Prepared`.
    ready = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = Event()
        self._thread: Thread | None = None
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.leave)

    def plan(self, wanted: Wanted) -> Prepared | None:
        """What is wanted, for a small tree; None for a large one, which comes by `ready`."""
        self._stop.set()
        if len(wanted.tree.gates) <= LARGE:
            return prepare(wanted)
        self._stop = Event()
        self.destroyed.connect(self._stop.set)
        voice = _Voice(QCoreApplication.instance())
        voice.ready.connect(self.ready)
        self._thread = Thread(target=_lay_out, args=(voice, wanted, self._stop), name="layout")
        self._thread.start()
        return None

    def wait(self) -> None:
        """Until no plan is under way."""
        if self._thread is not None:
            self._thread.join()

    def leave(self) -> None:
        """The program ends: stop what is under way."""
        self._stop.set()
        self.wait()
