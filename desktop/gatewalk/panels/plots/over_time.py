"""The score over time: points with intervals, the baseline's band, change events, the onset's interval."""

from collections.abc import Sequence
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt

from gatewalk.domain.finding import GapBudget, RowFilter
from gatewalk.domain.investigation import Investigation
from gatewalk.panels import words
from gatewalk.panels.look import Look
from gatewalk.panels.plots.base import Plot
from gatewalk.panels.plots.ticks import day_ticks, percent_ticks, short, y_range
from gatewalk.panels.plots.time_data import TimePoint, TimeSeries, time_series
from gatewalk.theme.language import marked, tr

_MISSING = marked(
    "No scores over time yet. Load scores with a time column: then the plot shows when "
    "quality began to fall, and which logged changes lie near it."
)


class OverTime(Plot):
    """The tab ``Over time``."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "time", tr("Score over time"))
        self._item.getViewBox().setMouseEnabled(x=True, y=False)
        self._series: TimeSeries | None = None
        self._item.getViewBox().sigXRangeChanged.connect(self._dates)

    def _draw(self, investigation: Investigation, budget: GapBudget | None) -> str:
        self._series = time_series(investigation, budget.baseline if budget else None)
        if self._series is None:
            return tr(_MISSING)
        self.caption = self._series.caption
        self._item.showGrid(x=False, y=False)
        self._set_range(self._series)
        self._add_ground(self._series)
        self._add_points(self._series)
        self._add_events(self._series)
        return ""

    def _set_range(self, series: TimeSeries) -> None:
        low, high = y_range(series)
        first, last = series.points[0].x, series.points[-1].x
        room = max((last - first) * 0.02, 1.0)
        self._item.setLimits(xMin=first - 10 * room, xMax=last + 10 * room)
        self._item.setXRange(first - room, last + room, padding=0)
        self._item.setYRange(low, high, padding=0)
        ticks = percent_ticks(low, high, lines=max(2, self.view.height() // self._look.px(34)))
        self._item.getAxis("left").setTicks([ticks])
        for value, _ in ticks:
            self._line(value, "grid")

    def _dates(self, _box: object, ends: tuple[float, float]) -> None:
        most = max(2, self.view.width() // self._look.px(95))
        self._item.getAxis("bottom").setTicks([day_ticks(ends[0], ends[1], most)])

    def _line(self, value: float, role: str, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> None:
        line = pg.InfiniteLine(value, angle=0, pen=self.pen(role, 1, style))
        line.setZValue(-20)
        self._item.addItem(line, ignoreBounds=True)

    def _add_ground(self, series: TimeSeries) -> None:
        look, first = self._look, series.points[0].x
        if series.baseline is not None and series.baseline.low is not None:
            limits = (series.baseline.low, series.baseline.high)
            band = pg.LinearRegionItem(limits, orientation="horizontal", movable=False)
            band.setBrush(look.colour("good", 0.14))
            for edge in band.lines:
                edge.setPen(pg.mkPen(None))
            band.setZValue(-15)
            self._item.addItem(band, ignoreBounds=True)
            span = words.interval(series.baseline)
            text = tr("baseline {value} % ({span})", value=words.number(series.baseline.value), span=span)
            self.put_text(text, first, series.baseline.high or 0.0, "good", (0, 1))
        if series.target is not None:
            self._line(series.target, "text", Qt.PenStyle.DashLine)
            self.put_text(
                tr("target {target} %", target=words.number(series.target)),
                first,
                series.target,
                "text",
                (0, 0),
            )
        if series.onset is not None:
            region = pg.LinearRegionItem(series.onset, movable=False, brush=look.colour("warning", 0.13))
            for edge in region.lines:
                edge.setPen(pg.mkPen(None))
            region.setZValue(-14)
            self._item.addItem(region, ignoreBounds=True)

    def _add_points(self, series: TimeSeries) -> None:
        look = self._look
        xs = [p.x for p in series.points]
        low = pg.PlotDataItem(xs, [p.low for p in series.points], pen=pg.mkPen(None))
        high = pg.PlotDataItem(xs, [p.high for p in series.points], pen=pg.mkPen(None))
        band = pg.FillBetweenItem(low, high, brush=look.colour("accent", 0.13))
        band.setZValue(-10)
        curve = pg.PlotDataItem(
            xs, [p.value for p in series.points], pen=self.pen("accent", 2), antialias=True
        )
        for item in (low, high, band, curve):
            self._item.addItem(item)
        curve.setDownsampling(auto=True, method="peak")
        curve.setClipToView(True)
        if len(xs) <= 400:
            dots = pg.ScatterPlotItem(
                xs,
                [p.value for p in series.points],
                size=look.px(7),
                brush=look.colour("window"),
                pen=self.pen("accent", 1.6),
                antialias=True,
            )
            self._item.addItem(dots)
        if series.fit:
            fit_pen = self.pen("text", 1.2, Qt.PenStyle.DotLine)
            self._item.addItem(pg.PlotDataItem(*zip(*series.fit, strict=True), pen=fit_pen))

    def _add_events(self, series: TimeSeries) -> None:
        low, high = y_range(series)
        for index, (x, event) in enumerate(series.events):
            line = pg.InfiniteLine(x, angle=90, pen=self.pen("override", 1.2, Qt.PenStyle.DashLine))
            self._item.addItem(line, ignoreBounds=True)
            y = low + (high - low) * (0.02 + 0.09 * (index % 3))
            self.put_text(short(event.text or event.kind), x, y, "override", (-0.02, 1))
        if series.headline and self.view.width() > self._look.px(640):
            self.put_text(series.headline, series.points[-1].x, high, "accent", (1, 0), weight=600)

    def _hint(self, at: QPointF) -> str:
        point = self._nearest(at.x())
        if point is None:
            return ""
        days = words.day_text(point.first)
        if point.last != point.first:
            days += tr(" to {last}", last=words.day_text(point.last))
        span = tr("{low} to {high}", low=words.number(point.low), high=words.number(point.high))
        return tr(
            "{days}: {value} % (95 % CI {span}), n = {n}",
            days=days,
            value=words.number(point.value),
            span=span,
            n=words.count(point.n),
        )

    def _filter(self, at: QPointF) -> RowFilter | None:
        point = self._nearest(at.x())
        return RowFilter(days=(point.first, point.last)) if point else None

    def _nearest(self, x: float) -> TimePoint | None:
        points = self._series.points if self._series else ()
        return min(points, key=lambda p: abs(p.x - x), default=None)

    def _table(self) -> list[Sequence[Any]]:
        rows: list[Sequence[Any]] = [("first day", "last day", "percent", "low", "high", "n")]
        points = self._series.points if self._series else ()
        rows += [(p.first, p.last, round(p.value, 4), round(p.low, 4), round(p.high, 4), p.n) for p in points]
        return rows
