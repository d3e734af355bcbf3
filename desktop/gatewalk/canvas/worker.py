"""Lays a tree out: at once where it is small, in a worker where that would hold the window up."""

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from gatewalk.canvas.distant import Distant
from gatewalk.canvas.plan import Plan, make_plan
from gatewalk.canvas.text import measurer
from gatewalk.domain.tree import Tree

#: Trees with more gates than this are laid out in a worker.
LARGE = 150


class _Job(QRunnable):
    def __init__(self, planner: "Planner", tree: Tree, *, with_exits: bool) -> None:
        super().__init__()
        self._planner, self._tree, self._with_exits = planner, tree, with_exits

    def run(self) -> None:
        plan = make_plan(self._tree, measurer(), with_exits=self._with_exits)
        self._planner.ready.emit(self._tree, plan, Distant(plan))


class Planner(QObject):
    """Makes plans and says when each is ready; the newest asked for is the one to show."""

    #: A tree, its `Plan` and its `Distant`.
    ready = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)

    def plan(self, tree: Tree, *, with_exits: bool) -> tuple[Plan, Distant] | None:
        """The plan of a small tree; None for a large one, whose plan comes by `ready`."""
        if len(tree.gates) <= LARGE:
            plan = make_plan(tree, measurer(), with_exits=with_exits)
            return plan, Distant(plan)
        self._pool.clear()
        self._pool.start(_Job(self, tree, with_exits=with_exits))
        return None

    def wait(self) -> None:
        """Until no plan is under way."""
        self._pool.waitForDone()
