"""The gap waterfall: baseline, now, what each fix returned, what is still open; the target as a line."""

from collections.abc import Sequence
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF

from gatewalk.domain.finding import GapBudget, RowFilter
from gatewalk.domain.investigation import Investigation
from gatewalk.panels import words
from gatewalk.panels.look import Look
from gatewalk.panels.plots.base import Plot
from gatewalk.panels.plots.choosing import row_at
from gatewalk.panels.plots.gap_data import GapBar, bar_filters, floor_of, gap_bars
from gatewalk.panels.plots.ticks import percent_ticks
from gatewalk.theme.language import marked, tr

_MISSING = marked(
    "No gap yet. Load scores with two readings: one from when it worked (baseline) and one "
    "from now (current)."
)
_WIDE = 0.62


class GapWaterfall(Plot):
    """The tab ``Gap``."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "gap", tr("Gap waterfall"))
        self._item.getViewBox().setMouseEnabled(x=False, y=False)
        self._bars: tuple[GapBar, ...] = ()
        self._label: pg.TextItem | None = None
        self._filters: tuple[RowFilter, ...] = ()

    def _draw(self, investigation: Investigation, budget: GapBudget | None) -> str:
        self._bars = gap_bars(budget) if budget else ()
        self._filters = bar_filters(budget, investigation) if budget else ()
        self._label = None
        if budget is None:
            return tr(_MISSING)
        self.caption = f"{investigation.unit_name} · {words.open_text(budget)}"
        floor = floor_of(self._bars, budget.target)
        top = max(max(b.end, b.high or b.end) for b in self._bars)
        top += (top - floor) * 0.16
        self._axes(floor, top, budget)
        for x, bar in enumerate(self._bars):
            self._add_bar(x, bar, floor)
            if x and bar.start:
                self._joint(x, self._bars[x - 1], bar)
        if budget.target is not None:
            pen = self.pen("text", 1.2, Qt.PenStyle.DashLine)
            line = pg.InfiniteLine(budget.target, angle=0, pen=pen)
            line.setZValue(-5)
            self._item.addItem(line, ignoreBounds=True)
            label = tr("target {target}", target=words.level(budget.target, budget.unit))
            self._label = self.put_text(label, len(self._bars) - 0.6, budget.target, "text", (0, 1))
        self.arrange()
        return ""

    def arrange(self) -> None:
        after = self._label.boundingRect().width() if self._label is not None else 0.0
        ends = self.room(-0.5, len(self._bars) - 0.6, 0, after + self._look.px(8))
        self._item.setXRange(*ends, padding=0)
        wide = self._item.getViewBox().width() / max(ends[1] - ends[0], 0.1)
        self._item.getAxis("bottom").setTicks(
            [[(i, self._below(b.name, wide)) for i, b in enumerate(self._bars)]]
        )

    def _below(self, name: str, wide: float) -> str:
        """What stands below a bar: in two lines where one is too long, and shortened where two are."""
        metrics = QFontMetricsF(self._look.font(12))
        lines = name.replace(", ", ",\n") if metrics.horizontalAdvance(name) > wide else name
        elide = Qt.TextElideMode.ElideRight
        return "\n".join(metrics.elidedText(line, elide, wide) for line in lines.split("\n"))

    def _axes(self, floor: float, top: float, budget: GapBudget) -> None:
        self._item.setYRange(floor, top, padding=0)
        unit = " %" if budget.unit == "points" else ""
        ticks = percent_ticks(floor, top, unit)
        self._item.getAxis("left").setTicks([ticks])
        for value, _ in ticks:
            line = pg.InfiniteLine(value, angle=0, pen=self.pen("grid"))
            line.setZValue(-20)
            self._item.addItem(line, ignoreBounds=True)

    def _add_bar(self, x: int, bar: GapBar, floor: float) -> None:
        look = self._look
        start = bar.start or floor
        pen = self.pen(bar.role, 1.6, Qt.PenStyle.DashLine) if bar.dashed else pg.mkPen(None)
        brush = look.colour("quiet") if bar.dashed else look.colour(bar.role)
        item = pg.BarGraphItem(x=[x], y0=[start], y1=[bar.end], width=_WIDE, brush=brush, pen=pen)
        self._item.addItem(item)
        top = max(bar.end, start)
        if bar.low is not None and bar.high is not None:
            ends = [bar.low, bar.high]
            whisker = pg.PlotDataItem([x, x], ends, pen=self.pen("text", 1.4))
            self._item.addItem(whisker)
            top = max(top, bar.high)
        role = "good" if bar.role == "second_good" else bar.role
        role = "text" if role == "baseline" else role
        self.put_text(bar.text, x, top, role, (0.5, 1), weight=700, ground=True)

    def _joint(self, x: int, before: GapBar, bar: GapBar) -> None:
        level = bar.start if bar.start in (before.end, before.start) else bar.end
        xs = [x - 1 + _WIDE / 2, x - _WIDE / 2]
        self._item.addItem(pg.PlotDataItem(xs, [level, level], pen=self.pen("line", 1, Qt.PenStyle.DotLine)))

    def mark_count(self) -> int:
        return len(self._bars)

    def mark_at(self, at: QPointF) -> int | None:
        return row_at(at.x(), len(self._bars))

    def said_of(self, first: int, last: int) -> str:
        return "; ".join(f"{bar.name}: {bar.hint}" for bar in self._bars[first : last + 1])

    def filter_of(self, _first: int, last: int) -> RowFilter | None:
        return self._filters[last]

    def _table(self) -> list[Sequence[Any]]:
        rows: list[Sequence[Any]] = [("part", "from", "to", "low", "high")]
        rows += [(b.name, b.start, b.end, b.low, b.high) for b in self._bars]
        return rows
