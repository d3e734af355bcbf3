"""The longest pause of the window's thread while a large tree is laid out and taken over.

Run with `python -m tests.benchmarks.canvas_pause [gates]`. A heartbeat in the window's thread notes when it
was last served, while a view that shows a small tree is repainted all the time and then takes the large one.
Asked: the layout done in under a second, no pause over 50 ms. Beside it stands a reference: the same
heartbeat and repaints beside a thread that merely counts, which is what sharing the interpreter costs on this
machine at this moment.
"""

import os
import statistics
import sys
import time
from collections.abc import Callable
from threading import Event, Thread

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from gatewalk.canvas.prepared import Wanted, prepare
from gatewalk.canvas.view import TreeView
from gatewalk.domain.tree import Tree
from gatewalk.theme.colours import LIGHT
from gatewalk.theme.style import apply_theme
from gatewalk.window.collecting import Collector
from tests.benchmarks.canvas_speed import walk
from tests.canvas.trees import layered_tree

RUNS = 5


class Heart(QObject):
    """Notes the gaps between its beats, in milliseconds, and keeps the view repainting."""

    def __init__(self, view: TreeView) -> None:
        super().__init__()
        self.view = view
        self.gaps: list[float] = []
        self._last = time.perf_counter()
        self._beats, self._paints = QTimer(self), QTimer(self)
        self._beats.timeout.connect(self._beat)
        self._paints.timeout.connect(view.viewport().update)
        self._beats.start(5)
        self._paints.start(30)

    def _beat(self) -> None:
        now = time.perf_counter()
        self.gaps.append(1000 * (now - self._last))
        self._last = now

    def watch(self, app: QApplication, done: Callable[[], bool]) -> tuple[float, float]:
        """The longest gap and the milliseconds until `done`, and half a second more for what follows."""
        self.gaps.clear()
        self._last = start = time.perf_counter()
        while not done():
            app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        took = time.perf_counter() - start
        while time.perf_counter() - start < took + 0.5:
            app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        return max(self.gaps), 1000 * took


def counting(app: QApplication, heart: Heart, seconds: float) -> float:
    """The longest gap beside a thread that only counts."""
    stop = Event()

    def count() -> None:
        total = 0
        while not stop.is_set():
            total += 1

    thread = Thread(target=count)
    thread.start()
    end = time.perf_counter() + seconds
    longest, _ = heart.watch(app, lambda: time.perf_counter() > end)
    stop.set()
    thread.join()
    return longest


def laid_out(app: QApplication, view: TreeView, heart: Heart, tree: Tree) -> tuple[float, float]:
    """The longest gap, and the milliseconds until the tree is taken over."""
    shown: list[bool] = []
    connection = view.laid_out.connect(lambda: shown.append(True))
    view.show_path(*walk(tree, 60, 20), current=tree.start)
    found = heart.watch(app, lambda: bool(shown))
    view.disconnect(connection)
    return found


def main() -> None:
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    apply_theme(app, LIGHT)
    gates = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    large, small = layered_tree(gates, 40), layered_tree(60, 3)
    view = TreeView()
    view.motion = False
    view.resize(1920, 1080)
    view.show()
    collector = Collector(view)
    busy = time.thread_time()
    prepare(Wanted(large, {}))
    alone = 1000 * (time.thread_time() - busy)
    heart = Heart(view)
    rows = []
    for _ in range(RUNS):
        view.show_path(*walk(small, 20, 5), current=small.start, theme=LIGHT)
        reference = counting(app, heart, 1.0)
        rows.append((reference, *laid_out(app, view, heart, large)))
    collector.stop()
    reference, longest, took = (statistics.median(column) for column in zip(*rows, strict=True))
    sys.stdout.write(
        f"{gates} gates: layout {alone:.0f} ms of processor time, {took:.0f} ms beside the window\n"
        f"longest pause, median of {RUNS}: {longest:.1f} ms; beside a counting thread {reference:.1f} ms\n"
        f"each run (reference, layout): {', '.join(f'{r:.0f} {p:.0f}' for r, p, _ in rows)}\n"
    )


if __name__ == "__main__":
    main()
