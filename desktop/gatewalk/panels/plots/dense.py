"""Lines of a great many points: as many are drawn as the screen has room for, and no peak is lost.

Where points crowd, each column of the screen shows one upright stroke from its lowest to its highest value,
and a soft one over its limits: a plot of a million points then looks as it would with all of them, and
repaints at once. Filling an outline of thousands of corners takes many times as long.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QPainter, QPen

from gatewalk.panels.plots.time_data import TimePoint

Floats = NDArray[np.float64]

#: More points in view than this are drawn as columns.
MOST_POINTS = 150


@dataclass(frozen=True)
class Points:
    """Points that are drawn one by one, each with its limits."""

    x: Floats
    value: Floats
    low: Floats
    high: Floats


@dataclass(frozen=True)
class Columns:
    """One x for each column, with the lowest and highest value in it, and the outermost limits."""

    x: Floats
    least: Floats
    most: Floats
    low: Floats
    high: Floats


class DenseLine:
    """Values with limits along increasing x, all in the plot's units."""

    def __init__(self, points: Sequence[TimePoint]) -> None:
        rows = np.array([(p.x, p.value, p.low, p.high) for p in points], dtype=np.float64).reshape(-1, 4)
        self._x, self._value, self._low, self._high = np.ascontiguousarray(rows.T)

    def shown(self, start: float, end: float, columns: int) -> Points | Columns:
        """What to draw between two x on so many columns of the screen; points reach one beyond either end."""
        first = max(0, int(np.searchsorted(self._x, start)) - 1)
        last = min(len(self._x), int(np.searchsorted(self._x, end, side="right")) + 1)
        x, value, low, high = (a[first:last] for a in (self._x, self._value, self._low, self._high))
        if last - first <= MOST_POINTS:
            return Points(x, value, low, high)
        edges = np.linspace(max(start, x[0]), min(end, x[-1]), columns + 1)
        starts = np.searchsorted(x, edges)
        return Columns(
            x=(edges[:-1] + edges[1:]) / 2,
            least=_reach(np.minimum, x, value, edges, starts),
            most=_reach(np.maximum, x, value, edges, starts),
            low=_reach(np.minimum, x, low, edges, starts),
            high=_reach(np.maximum, x, high, edges, starts),
        )


def _reach(outermost: np.ufunc, x: Floats, value: Floats, edges: Floats, starts: Any) -> Floats:
    """How far a line reaches in each column: at its two edges, and at every point in it."""
    crossed = np.interp(edges, x, value)
    reach: Floats = outermost(crossed[:-1], crossed[1:])
    held = np.flatnonzero(starts[1:] > starts[:-1])  # the columns that have points
    if len(held):
        inside = outermost.reduceat(value[: starts[-1]], starts[held])
        reach[held] = outermost(reach[held], inside)
    return reach


class _Band(pg.FillBetweenItem):  # type: ignore[misc]  # pyqtgraph has no types
    """Filled without smoothing: its edge is faint, and smoothing takes ten times as long."""

    def paint(self, painter: QPainter, *rest: Any) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        super().paint(painter, *rest)


class DenseItems:
    """The items of a plot that show a `DenseLine`: a line in its band, or columns."""

    def __init__(self, line: DenseLine, pen: QPen, soft: QColor) -> None:
        self._line = line
        self._low, self._high = (pg.PlotCurveItem(pen=pg.mkPen(None)) for _ in range(2))
        self._band = _Band(self._low, self._high, brush=soft)
        self._band.setZValue(-10)
        self._curve = pg.PlotCurveItem(pen=pen, antialias=True)
        strokes = {"connect": "pairs", "antialias": False, "skipFiniteCheck": True}
        thin = pg.mkPen(pen.color(), width=1)
        self._limits = pg.PlotCurveItem(pen=pg.mkPen(soft, width=1), **strokes)
        self._limits.setZValue(-10)
        self._columns = pg.PlotCurveItem(pen=thin, **strokes)
        for item in (self._limits, self._columns):
            item.setSegmentedLineMode("on")

    @property
    def items(self) -> tuple[Any, ...]:
        """What belongs on the plot, from the ground up."""
        return self._low, self._high, self._band, self._limits, self._columns, self._curve

    def show(self, start: float, end: float, columns: int) -> None:
        """Draw what belongs between two x on so many columns of the screen."""
        shown = self._line.shown(start, end, columns)
        crowded = isinstance(shown, Columns)
        for item in (self._limits, self._columns):
            item.setVisible(crowded)
        for item in (self._curve, self._band):
            item.setVisible(not crowded)
        if isinstance(shown, Columns):
            twice = np.repeat(shown.x, 2)
            self._limits.setData(twice, np.column_stack((shown.low, shown.high)).ravel())
            self._columns.setData(twice, np.column_stack((shown.least, shown.most)).ravel())
        else:
            self._low.setData(shown.x, shown.low)
            self._high.setData(shown.x, shown.high)
            self._curve.setData(shown.x, shown.value)
