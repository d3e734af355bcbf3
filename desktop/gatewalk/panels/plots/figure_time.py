"""The score over time as a figure of the record."""

from PySide6.QtCore import QRectF

from gatewalk.panels import words
from gatewalk.panels.plots.sheet import WIDTH, Frame, Sheet
from gatewalk.panels.plots.ticks import day_ticks, percent_ticks, short, y_range
from gatewalk.panels.plots.time_data import TimeSeries
from gatewalk.theme.language import tr


def draw_time(sheet: Sheet, *, series: TimeSeries) -> None:
    """Grid, baseline band, onset interval, change events, the line with its interval."""
    low, high = y_range(series)
    first, last = series.points[0].x, series.points[-1].x
    room = max((last - first) * 0.015, 0.5)
    frame = Frame(QRectF(44, 16, WIDTH - 50, 200), first - room, last + room, low, high)
    _grid(sheet, frame)
    _ground(sheet, frame, series)
    xs = [(frame.x(p.x), p) for p in series.points]
    band = [(x, frame.y(p.low)) for x, p in xs] + [(x, frame.y(p.high)) for x, p in reversed(xs)]
    sheet.area(band, "accent", 0.15)
    _events(sheet, frame, series)
    sheet.path([(x, frame.y(p.value)) for x, p in xs], "accent", 1.8)
    if len(xs) <= 120:
        for x, p in xs:
            sheet.dot(x, frame.y(p.value), 2.6, "accent", hollow=True)
    fit = [(frame.x(x), frame.y(y)) for x, y in series.fit if first <= x <= last and low <= y <= high]
    if len(fit) > 1:
        sheet.path(fit, "text", 1.0, "dot")
    if series.headline:
        sheet.text(series.headline, WIDTH - 6, 11, "accent", align="right", bold=True)


def _grid(sheet: Sheet, frame: Frame) -> None:
    for value, text in percent_ticks(frame.low_y, frame.high_y):
        y = frame.y(value)
        sheet.line(frame.area.left(), y, frame.area.right(), y, "grid")
        sheet.text(text, frame.area.left() - 6, y + 4, "muted", align="right", size=11)
    for x, text in day_ticks(frame.low_x, frame.high_x, 7):
        at = frame.x(x)
        half = sheet.text_width(text, 11) / 2
        held = min(max(at, half), WIDTH - half)
        sheet.text(text, held, frame.area.bottom() + 18, "muted", align="centre", size=11)


def _ground(sheet: Sheet, frame: Frame, series: TimeSeries) -> None:
    area = frame.area
    baseline = series.baseline
    if series.onset is not None:
        left = max(frame.x(series.onset[0]), area.left())
        right = min(max(frame.x(series.onset[1]), left + 2), area.right())
        sheet.box(QRectF(left, area.top(), right - left, area.height()), "warning", alpha=0.14)
    if baseline is not None and baseline.low is not None and baseline.high is not None:
        top, bottom = frame.y(baseline.high), frame.y(baseline.low)
        sheet.box(QRectF(area.left(), top, area.width(), bottom - top), "good", alpha=0.14)
        text = tr(
            "baseline {value} % ({span})", value=words.number(baseline.value), span=words.interval(baseline)
        )
        sheet.text(text, area.left() + 4, top - 4, "good", size=11)
    if series.target is not None and frame.low_y <= series.target <= frame.high_y:
        y = frame.y(series.target)
        sheet.line(area.left(), y, area.right(), y, "text", 1, "dash")
        sheet.text(
            tr("target {target} %", target=words.number(series.target)), area.left() + 4, y + 13, size=11
        )


def _events(sheet: Sheet, frame: Frame, series: TimeSeries) -> None:
    for index, (x, event) in enumerate(series.events):
        at = frame.x(x)
        if not frame.area.left() <= at <= frame.area.right():
            continue
        sheet.line(at, frame.area.top(), at, frame.area.bottom(), "override", 1.1, "dash")
        y = frame.area.bottom() - 5 - 14 * (index % 3)
        text = short(event.text or event.kind)
        if at + sheet.text_width(text, 11) + 6 > WIDTH:
            sheet.text(text, at - 4, y, "override", align="right", size=11)
        else:
            sheet.text(text, at + 4, y, "override", size=11)
