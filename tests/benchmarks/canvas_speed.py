"""How long the canvas takes to repaint, pan and light another path, beside a reference loop.

Run with `python -m tests.benchmarks.canvas_speed [gates ...]`. Figures are medians in milliseconds: on the
clock, and of processor time, which other work on the machine disturbs less. The budget for each is 16 ms at
every zoom. `reference` is a fixed Python loop on the same machine in the same run.
"""

import os
import statistics
import sys
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from gatewalk.canvas.plan import make_plan
from gatewalk.canvas.text import measurer
from gatewalk.canvas.view import TreeView
from gatewalk.domain.investigation import Answer, Investigation
from gatewalk.domain.path import Path, PathStep
from gatewalk.domain.tree import Tree
from gatewalk.theme.colours import LIGHT
from gatewalk.theme.style import apply_theme
from tests.canvas.trees import layered_tree

ZOOMS = (0.02, 0.05, 0.1, 0.2, 0.24, 0.3, 0.45, 0.7, 1.0, 1.4, 2.0, 4.0)
SIZES = ((1280, 720), (1920, 1080), (3840, 2160))


def median_ms(work: Callable[[], object], times: int = 7) -> tuple[float, float]:
    """The median time of `work` in milliseconds: by the clock, and of the processor."""
    clock, processor = [], []
    for _ in range(times):
        start, busy = time.perf_counter(), time.process_time()
        work()
        clock.append(time.perf_counter() - start)
        processor.append(time.process_time() - busy)
    return 1000 * statistics.median(clock), 1000 * statistics.median(processor)


def said(took: tuple[float, float]) -> str:
    """Both times in words."""
    return f"{took[0]:7.1f} ms, processor {took[1]:6.1f} ms"


def reference() -> int:
    """A loop of fixed work."""
    total = 0
    for number in range(200_000):
        total += number * number % 7
    return total


def walk(tree: Tree, length: int, last: int) -> tuple[Investigation, Path]:
    """A path of `length` gates that turns off to its last outcome at gate number `last`."""
    steps, at = [], tree.start
    for number in range(length):
        onward = [o for o in tree.gates[at].outcomes if o.to in tree.gates]
        if not onward:
            break
        chosen = onward[-1] if number >= last else onward[0]
        steps.append(
            PathStep(
                gate=at,
                number=number,
                outcome=chosen.id,
                kind="continue",
                basis="asserted",
                accepted=True,
                to=chosen.to,
            )
        )
        at = chosen.to
    answers = {step.gate: Answer(outcome=step.outcome) for step in steps}
    return Investigation(tree=tree, answers=answers), Path(steps=tuple(steps), at=None, exits=())


class Bench:
    """One tree in one window size."""

    def __init__(self, app: QApplication, tree: Tree, size: tuple[int, int]) -> None:
        self.app = app
        self.view = TreeView()
        self.view.motion = False
        self.view.resize(*size)
        self.view.show()
        self.walks = [walk(tree, 60, last) for last in (20, 40)]
        self.view.show_path(*self.walks[0], current=tree.start, theme=LIGHT)
        self.view.wait_for_layout()
        app.processEvents()
        self.target = QImage(self.view.viewport().size(), QImage.Format.Format_RGB32)
        self.turn = 0

    def repaint(self) -> None:
        """The whole view, painted anew."""
        self.view.viewport().repaint()

    def pan(self) -> None:
        """One step of a drag."""
        bar = self.view.verticalScrollBar()
        self.turn += 1
        bar.setValue(bar.value() + (24 if self.turn % 2 else -24))
        self.app.processEvents()

    def highlight(self) -> None:
        """Another path, shown and painted."""
        self.turn += 1
        self.view.show_path(*self.walks[self.turn % 2], current="g0")
        self.app.processEvents()

    def zoom(self) -> None:
        """One step of the wheel: nothing that was painted before can be used."""
        self.turn += 1
        self.view.zoom_to(self.view.zoom() * (1.01 if self.turn % 2 else 1 / 1.01))
        self.app.processEvents()

    def sharpen(self) -> tuple[float, float]:
        """Milliseconds of processor time until all in view is sharp: the longest turn, and all turns."""
        turns = [0.0]
        item = self.view.tree_scene.tree_item
        while item is not None and item.detail == "dense" and item.tiles.pending():
            busy = time.process_time()
            self.app.processEvents()
            turns.append(1000 * (time.process_time() - busy))
        return max(turns), sum(turns)

    def rows(self, gates: int, size: tuple[int, int]) -> list[str]:
        """All figures at every zoom, as lines."""
        found = []
        for level in ZOOMS:
            self.view.zoom_to(level)
            box = self.view.drawing()
            if box is not None:
                middle = self.walks[0][1].steps[len(self.walks[0][1].steps) // 2].gate
                self.view.centerOn(*box.plan.gates[middle].middle)
            self.app.processEvents()
            self.repaint()
            work = (("zoom", self.zoom), ("repaint", self.repaint), ("pan", self.pan))
            for name, step in (*work, ("highlight", self.highlight)):
                label = f"{gates:>6} gates  {size[0]}x{size[1]}  {100 * level:>4.0f} %  {name:<9}"
                took = median_ms(step)
                found.append(f"{label} {said(took)}{'   over 16 ms' if took[1] > 16 else ''}")
                longest, whole = self.sharpen() if name in ("zoom", "highlight") else (0.0, 0.0)
                if whole:
                    over = "   over 16 ms" if longest > 16 else ""
                    found[-1] += f"; sharp after {whole:5.0f} ms in turns of {longest:4.1f} ms at most{over}"
        return found


def main() -> None:
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    apply_theme(app, LIGHT)
    write = sys.stdout.write
    write(f"reference loop: {said(median_ms(reference))}\n")
    image = QImage(1280, 720, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    filled = median_ms(lambda: painter.fillRect(image.rect(), QColor("white")))
    write(f"reference fill of 1280x720: {said(filled)}\n")
    painter.end()
    for gates in [int(word) for word in sys.argv[1:]] or [60, 1_000, 10_000]:
        tree = layered_tree(gates, {60: 3, 1_000: 10}.get(gates, 40))
        write(f"{gates:>6} gates  plan {said(median_ms(lambda t=tree: make_plan(t, measurer()), 1))}\n")
        for size in SIZES:
            bench = Bench(app, tree, size)
            for line in bench.rows(gates, size):
                write(f"{line}\n")
            bench.view.close()


if __name__ == "__main__":
    main()
