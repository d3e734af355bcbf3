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
from PySide6.QtGui import QColor, QPen

from gatewalk.panels.plots.time_data import TimePoint

Floats = NDArray[np.float64]

#: Above so many points to a column of the screen, columns are drawn instead of points.
_CROWDED = 1 / 3


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
        """What to draw between two x on so many columns of the screen, one point beyond either end."""
        first = max(0, int(np.searchsorted(self._x, start)) - 1)
        last = min(len(self._x), int(np.searchsorted(self._x, end, side="right")) + 1)
        x, value, low, high = (a[first:last] for a in (self._x, self._value, self._low, self._high))
        if last - first <= columns * _CROWDED:
            return Points(x, value, low, high)
        starts = np.unique(np.linspace(0, last - first, columns, endpoint=False).astype(np.int64))
        least, most = np.minimum.reduceat(value, starts), np.maximum.reduceat(value, starts)
        before = value[np.maximum(starts - 1, 0)]  # each stroke reaches to where the one before it ended
        return Columns(
            x=x[starts],
            least=np.minimum(least, before),
            most=np.maximum(most, before),
            low=np.minimum.reduceat(low, starts),
            high=np.maximum.reduceat(high, starts),
        )


class DenseItems:
    """The items of a plot that show a `DenseLine`: a line in its band, or columns."""

    def __init__(self, line: DenseLine, pen: QPen, soft: QColor) -> None:
        self._line = line
        self._low, self._high = (pg.PlotCurveItem(pen=pg.mkPen(None)) for _ in range(2))
        self._band = pg.FillBetweenItem(self._low, self._high, brush=soft)
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
