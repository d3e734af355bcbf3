"""Kinds of input as a forest plot: each slice at baseline and at the end, with its 95 % interval."""

from collections.abc import Sequence
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF

from gatewalk.domain.finding import GapBudget, RowFilter
from gatewalk.domain.investigation import Investigation
from gatewalk.domain.visible import visible
from gatewalk.panels.look import Look
from gatewalk.panels.plots.base import Plot
from gatewalk.panels.plots.choosing import row_at
from gatewalk.panels.plots.slice_data import Mark, SliceRow, SliceTable, row_hint, row_text, slice_table
from gatewalk.panels.plots.ticks import short
from gatewalk.theme.language import marked, tr

_MISSING = marked(
    "No slices yet. Mark the column that names the kind of input (for instance the category) "
    "as a slice when you load scores: then the plot shows which kinds got worse, and which "
    "are new."
)
_OFFSET, _KEY_ROW = 0.17, -0.85


class Slices(Plot):
    """The tab ``Slices``."""

    along = "y"

    def __init__(self, look: Look) -> None:
        super().__init__(look, "slices", tr("Slices"))
        self._item.getViewBox().setMouseEnabled(x=False, y=True)
        self._item.getViewBox().invertY(True)
        self._shown: SliceTable | None = None
        self._texts: list[Any] = []
        self._key: list[tuple[Any, Any]] = []

    def _draw(self, investigation: Investigation, _budget: GapBudget | None) -> str:
        self._shown = slice_table(investigation)
        if self._shown is None:
            return tr(_MISSING)
        self.caption = self._shown.caption
        rows = self._shown.rows
        self._item.setLimits(yMin=-1.3, yMax=len(rows) + 0.5)
        self._item.setYRange(-1.25, min(len(rows), 14) - 0.3, padding=0)
        self._item.getAxis("left").setTicks([[(i, short(visible(_name(r)), 30)) for i, r in enumerate(rows)]])
        ticks = [(float(v), f"{v} %") for v in range(0, 101, 20)]
        self._item.getAxis("bottom").setTicks([ticks])
        for value, _ in ticks:
            line = pg.InfiniteLine(value, angle=90, pen=self.pen("grid"))
            line.setZValue(-20)
            self._item.addItem(line, ignoreBounds=True)
        self._add_marks(rows)
        self._texts = []
        for y, row in enumerate(rows):
            role = "bad" if row.new or row.drop > 5 else "muted"
            self._texts.append(self.put_text(row_text(row), 102, y, role, (0, 0.5)))
        self._key = self._added_key(self._shown)
        self.arrange()
        return ""

    def arrange(self) -> None:
        after = max((text.boundingRect().width() for text in self._texts), default=0.0)
        low, high = self.room(0, 100, self._look.px(10), after + self._look.px(16))
        self._item.setXRange(low, high, padding=0)
        unit, x = (high - low) / max(1.0, self._item.getViewBox().width()), 0.0
        for dot, name in self._key:
            dot.setData([x + self._look.px(5) * unit], [_KEY_ROW])
            name.setPos(x + self._look.px(14) * unit, _KEY_ROW)
            x += (name.boundingRect().width() + self._look.px(34)) * unit

    def _add_marks(self, rows: Sequence[SliceRow]) -> None:
        offsets = [_OFFSET if r.before and r.after else 0.0 for r in rows]  # alone it stands in the middle
        before = [(y - offsets[y], r.before) for y, r in enumerate(rows) if r.before]
        after = [(y + offsets[y], r.after) for y, r in enumerate(rows) if r.after]
        self._add_side(before, "border_strong", "o")
        self._add_side(after, "accent", "s")

    def _added_key(self, shown: SliceTable) -> list[tuple[Any, Any]]:
        """Which mark is which, above the rows."""
        key = []
        for symbol, role, name in (
            ("o", "border_strong", tr("baseline")),
            ("s", "accent", shown.after_words),
        ):
            dot = pg.ScatterPlotItem(
                size=self._look.px(9), symbol=symbol, brush=self._look.colour(role), pen=pg.mkPen(None)
            )
            self._item.addItem(dot, ignoreBounds=True)
            key.append((dot, self.put_text(name, 0, _KEY_ROW, "muted", (0, 0.5))))
        return key

    def _add_side(self, marks: Sequence[tuple[float, Mark]], role: str, symbol: str) -> None:
        look = self._look
        for y, mark in marks:
            self._item.addItem(pg.PlotDataItem([mark.low, mark.high], [y, y], pen=self.pen(role, 2)))
        dots = pg.ScatterPlotItem(
            [m.value for _, m in marks],
            [y for y, _ in marks],
            size=look.px(9),
            symbol=symbol,
            brush=look.colour(role),
            pen=pg.mkPen(look.colour("window"), width=1.5),
            antialias=True,
        )
        self._item.addItem(dots)

    def mark_count(self) -> int:
        return len(self._shown.rows) if self._shown else 0

    def mark_at(self, at: QPointF) -> int | None:
        return row_at(at.y(), self.mark_count())

    def said_of(self, first: int, last: int) -> str:
        rows = self._shown.rows[first : last + 1] if self._shown else ()
        return row_hint(rows[0]) if len(rows) == 1 else ", ".join(row.value for row in rows)

    def filter_of(self, first: int, last: int) -> RowFilter | None:
        if self._shown is None:
            return None
        rows = self._shown.rows[first : last + 1]
        return RowFilter(arms=(self._shown.after,), slices={rows[0].column: tuple(row.value for row in rows)})

    def _table(self) -> list[Sequence[Any]]:
        header = ("slice", "baseline %", "low", "high", "n", "after %", "low", "high", "n", "new")
        rows: list[Sequence[Any]] = [header]
        for row in self._shown.rows if self._shown else ():
            rows.append((row.value, *_cells(row.before), *_cells(row.after), "yes" if row.new else "no"))
        return rows


def _name(row: SliceRow) -> str:
    return tr("{value} (new)", value=row.value) if row.new else row.value


def _cells(mark: Mark | None) -> tuple[Any, ...]:
    return (round(mark.value, 4), round(mark.low, 4), round(mark.high, 4), mark.n) if mark else ("",) * 4
