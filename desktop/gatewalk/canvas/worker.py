"""Lays a tree out: at once where it is small, in a worker where that would hold the window up."""

from collections.abc import Mapping
from threading import Event, Thread

from PySide6.QtCore import QCoreApplication, QObject, Signal

from gatewalk.canvas.distant import Distant
from gatewalk.canvas.plan import Plan, make_plan
from gatewalk.canvas.text import measurer
from gatewalk.domain.problem import Cancelled
from gatewalk.domain.tree import Tree

#: Trees with more gates than this are laid out in a worker.
LARGE = 150


class _Voice(QObject):
    """Speaks for a job. It belongs to the application, so that a view may go while its job still runs."""

    #: A tree, its `Plan` and its `Distant`.
    ready = Signal(object, object, object)


def _lay_out(voice: _Voice, tree: Tree, titles: Mapping[str, str], stop: Event, with_exits: bool) -> None:
    try:
        if not stop.is_set():
            plan = make_plan(tree, measurer(), titles=titles, with_exits=with_exits, cancelled=stop.is_set)
            voice.ready.emit(tree, plan, Distant(plan))
    except Cancelled:
        return
    finally:
        voice.deleteLater()


class Planner(QObject):
    """Makes plans and says when each is ready; a newer request stops the one before it.

    The worker is a plain thread: the interpreter waits for it before it takes Qt down.
    """

    #: A tree, its `Plan` and its `Distant`.
    ready = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = Event()
        self._thread: Thread | None = None
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.leave)

    def plan(self, tree: Tree, titles: Mapping[str, str], *, with_exits: bool) -> tuple[Plan, Distant] | None:
        """The plan of a small tree; None for a large one, whose plan comes by `ready`.

        `titles` are those of the exits.
        """
        self._stop.set()
        if len(tree.gates) <= LARGE:
            plan = make_plan(tree, measurer(), titles=titles, with_exits=with_exits)
            return plan, Distant(plan)
        self._stop = Event()
        self.destroyed.connect(self._stop.set)
        voice = _Voice(QCoreApplication.instance())
        voice.ready.connect(self.ready)
        self._thread = Thread(
            target=_lay_out, args=(voice, tree, titles, self._stop, with_exits), name="layout"
        )
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
