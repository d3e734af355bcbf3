"""How long a plot of very many points takes to repaint and to pan, beside a reference loop.

Run with `python -m tests.benchmarks.plot_speed [points ...]`. Figures are medians in milliseconds, on the
clock and of processor time; the budget for each is 16 ms. `all points` draws the same line without leaving
any point out, as a plot library does by itself.
"""

import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import pyqtgraph as pg
from PySide6.QtWidgets import QApplication

from gatewalk.panels.look import Look
from gatewalk.panels.plots.over_time import OverTime
from gatewalk.panels.plots.time_data import TimePoint, TimeSeries
from gatewalk.theme.colours import LIGHT
from gatewalk.theme.fonts import load_fonts
from gatewalk.theme.style import apply_theme
from tests.benchmarks.canvas_speed import median_ms, reference, said

SIZES = ((1000, 250), (1920, 1080), (3840, 2160))


def series(count: int) -> TimeSeries:
    """A drifting line with noise and its band."""
    chance = np.random.default_rng(7)
    value = 85 - 12 * np.linspace(0, 1, count) + chance.normal(0, 2, count)
    points = tuple(
        TimePoint(float(x), float(v), float(v) - 1.5, float(v) + 1.5, 40, "", "") for x, v in enumerate(value)
    )
    return TimeSeries(points, "daily", f"{count:,} points")


class Bench:
    """One series in one size of the plot."""

    def __init__(self, app: QApplication, shown: TimeSeries, size: tuple[int, int]) -> None:
        self._app = app
        self.plot = OverTime(Look(LIGHT))
        self.plot.resize(*size)
        self.plot.show()
        self.plot.show_series(shown)
        self._box = self.plot.view.getPlotItem().getViewBox()
        self._turn = 0
        app.processEvents()

    def zoom(self, share: float) -> None:
        """Show so much of the series."""
        self.plot.show_all()
        low, high = self._box.viewRange()[0]
        middle, half = (low + high) / 2, share * (high - low) / 2
        self._box.setXRange(middle - half, middle + half, padding=0)
        self._app.processEvents()

    def repaint(self) -> None:
        self.plot.view.viewport().repaint()

    def pan(self) -> None:
        """One step of a drag."""
        self._turn += 1
        low, high = self._box.viewRange()[0]
        self._box.translateBy(x=(high - low) * (0.02 if self._turn % 2 else -0.02))
        self._app.processEvents()


def all_points(app: QApplication, shown: TimeSeries, size: tuple[int, int]) -> tuple[float, float]:
    """A repaint with every point drawn."""
    view = pg.PlotWidget()
    view.resize(*size)
    view.show()
    view.plot([p.x for p in shown.points], [p.value for p in shown.points])
    app.processEvents()
    took = median_ms(view.viewport().repaint, 3)
    view.close()
    return took


def main() -> None:
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    load_fonts()
    apply_theme(app, LIGHT)
    write = sys.stdout.write
    write(f"reference loop {said(median_ms(reference))}\n")
    for count in [int(word) for word in sys.argv[1:]] or [26, 100_000, 1_000_000]:
        shown = series(count)
        for size in SIZES:
            bench = Bench(app, shown, size)
            for share in (1.0, 0.1, 0.001):
                bench.zoom(share)
                bench.repaint()
                for name, work in (("repaint", bench.repaint), ("pan", bench.pan)):
                    took = median_ms(work, 15)
                    label = (
                        f"{count:>9,} points  {size[0]}x{size[1]}  {100 * share:>5.1f} % in view  {name:<8}"
                    )
                    write(f"{label}{said(took)}{'   over 16 ms' if took[1] > 16 else ''}\n")
            bench.plot.close()
        write(
            f"{count:>9,} points  all points, repaint 1920x1080  {said(all_points(app, shown, SIZES[1]))}\n"
        )


if __name__ == "__main__":
    main()
