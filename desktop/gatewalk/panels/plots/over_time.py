"""The score over time: points with intervals, the baseline's band, change events, the onset's interval."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt

from gatewalk.domain.finding import GapBudget, RowFilter
from gatewalk.domain.investigation import Investigation
from gatewalk.panels import words
from gatewalk.panels.look import Look
from gatewalk.panels.plots.base import Plot
from gatewalk.panels.plots.dense import MOST_POINTS, DenseItems, DenseLine
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
        self._items: DenseItems | None = None
        self._headline: pg.TextItem | None = None
        self._item.getViewBox().sigXRangeChanged.connect(self._range_changed)

    def _draw(self, investigation: Investigation, budget: GapBudget | None) -> str:
        series = time_series(investigation, budget.baseline if budget else None)
        if series is None:
            self._series = self._items = None
            return tr(_MISSING)
        self.show_series(series)
        return ""

    def show_series(self, series: TimeSeries) -> None:
        """Draw `series`, however many points it has."""
        self._series, self._items = series, None
        self.caption = series.caption
        self._set_range(series)
        self._add_ground(series)
        self._add_points(series)
        self._add_events(series)
        self._drawn = True

    def _set_range(self, series: TimeSeries) -> None:
        low, high = y_range(series)
        first, last = series.points[0].x, series.points[-1].x
        room = max((last - first) * 0.02, 1.0)
        self._item.setLimits(xMin=first - 10 * room, xMax=last + 10 * room)
        self._item.setXRange(first - room, last + room, padding=0)
        self._item.setYRange(low, high, padding=0)
        for value, _ in percent_ticks(low, high):
            self._line(value, "grid")
        self._show_levels(series)

    def _show_levels(self, series: TimeSeries) -> None:
        lines = max(2, self.view.height() // self._look.px(34))
        self._item.getAxis("left").setTicks([percent_ticks(*y_range(series), lines=lines)])

    def _range_changed(self, _box: object, ends: tuple[float, float]) -> None:
        self._show_points()
        self._show_dates(ends)

    def arrange(self) -> None:
        if self._series is not None:
            self._show_points()
            self._show_dates(self._item.getViewBox().viewRange()[0])
            self._show_levels(self._series)
            self._place_headline()

    def _show_dates(self, ends: tuple[float, float]) -> None:
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
            self.put_text(text, series.points[-1].x, series.baseline.high or 0.0, "good", (1, 1))
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
        line = DenseLine(series.points)
        self._items = DenseItems(line, self.pen("accent", 2), look.colour("accent", 0.13))
        for item in self._items.items:
            self._item.addItem(item, ignoreBounds=True)
        self._show_points()
        if len(series.points) <= MOST_POINTS:
            dots = pg.ScatterPlotItem(
                [p.x for p in series.points],
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

    def _show_points(self) -> None:
        """As many points as there is room for."""
        if self._items is not None:
            box = self._item.getViewBox()
            start, end = box.viewRange()[0]
            self._items.show(start, end, max(100, int(box.width())))

    def _add_events(self, series: TimeSeries) -> None:
        low, high = y_range(series)
        for index, (x, event) in enumerate(series.events):
            line = pg.InfiniteLine(x, angle=90, pen=self.pen("override", 1.2, Qt.PenStyle.DashLine))
            self._item.addItem(line, ignoreBounds=True)
            y = low + (high - low) * (0.02 + 0.09 * (index % 3))
            self.put_text(short(event.text or event.kind), x, y, "override", (-0.02, 1))
        self._headline = self.put_text(
            series.headline, series.points[-1].x, high, "accent", (1, 0), weight=600, ground=True
        )
        self._place_headline()

    def _place_headline(self) -> None:
        """The shape of the drop, where there is room for it."""
        if self._series is not None and self._headline is not None:
            wide = self._headline.boundingRect().width()
            self._headline.setVisible(bool(self._series.headline) and self.view.width() > 2.2 * wide)

    def mark_count(self) -> int:
        return len(self._points)

    def mark_at(self, at: QPointF) -> int | None:
        if not self._points:
            return None
        after = bisect_left(self._points, at.x(), key=lambda p: p.x)
        near = range(max(0, after - 1), min(len(self._points), after + 1))
        return min(near, key=lambda i: abs(self._points[i].x - at.x()))

    def span_of(self, first: int, last: int) -> tuple[float, float]:
        points = self._points
        half = (points[-1].x - points[0].x) / max(1, len(points) - 1) / 2 or 0.5
        return points[first].x - half, points[last].x + half

    def said_of(self, first: int, last: int) -> str:
        points = self._points[first : last + 1]
        days = words.day_text(points[0].first)
        if points[-1].last != points[0].first:
            days = tr("{first} to {last}", first=days, last=words.day_text(points[-1].last))
        n = sum(point.n for point in points)
        if first != last:
            return tr(
                "{days}: {count}, n = {n}",
                days=days,
                count=words.counted(len(points), "point"),
                n=words.count(n),
            )
        point = points[0]
        span = tr("{low} to {high}", low=words.number(point.low), high=words.number(point.high))
        value = words.number(point.value)
        return tr(
            "{days}: {value} % (95 % CI {span}), n = {n}",
            days=days,
            value=value,
            span=span,
            n=words.count(n),
        )

    def filter_of(self, first: int, last: int) -> RowFilter | None:
        return RowFilter(days=(self._points[first].first, self._points[last].last))

    @property
    def _points(self) -> tuple[TimePoint, ...]:
        return self._series.points if self._series else ()

    def _table(self) -> list[Sequence[Any]]:
        rows: list[Sequence[Any]] = [("first day", "last day", "percent", "low", "high", "n")]
        rows += [
            (p.first, p.last, round(p.value, 4), round(p.low, 4), round(p.high, 4), p.n) for p in self._points
        ]
        return rows
