"""Round axis marks for plots: percent steps, and dates that fit the width."""

from datetime import date, timedelta

from gatewalk.panels.plots.time_data import TimeSeries
from gatewalk.theme.language import MONTHS, day, tr

_ORIGIN = date(1970, 1, 1)


def y_range(series: TimeSeries) -> tuple[float, float]:
    """Round ends of the percent axis around every point, interval and line."""
    lows = [p.low for p in series.points] + ([series.target] if series.target is not None else [])
    highs = [p.high for p in series.points]
    if series.baseline is not None:
        highs.append(series.baseline.high or series.baseline.value)
    low = max(0.0, float((min(lows) - 2) // 5 * 5))
    return low, min(104.0, float((max(highs) + 6) // 5 * 5 + 5))


def y_step(low: float, high: float, lines: int = 6) -> int:
    """The distance of at most `lines` grid lines in points."""
    return next((step for step in (1, 2, 5, 10, 20) if (high - low) / step <= lines), 25)


def percent_ticks(low: float, high: float, unit: str = " %", lines: int = 6) -> list[tuple[float, str]]:
    """Grid lines between two ends, with their words."""
    step = y_step(low, high, min(lines, 6))
    first = int(-(-low // step)) * step
    return [(float(v), f"{v}{unit}") for v in range(first, int(high) + 1, step)]


def day_ticks(low: float, high: float, most: int) -> list[tuple[float, str]]:
    """At most about `most` dates between two days since 1970-01-01: days, weeks, months or years."""
    span = max(high - low, 1.0)
    for step in (1, 2, 7, 14):
        if span / step <= most:
            first = -(-int(low) // step) * step
            return [(float(d), _day(d)) for d in range(first, int(high) + 1, step)]
    return _months(low, high, max(1, round(span / 30.4 / most + 0.5)))


def _day(number: int) -> str:
    return day(_ORIGIN + timedelta(days=number), year=False)


def _months(low: float, high: float, every: int) -> list[tuple[float, str]]:
    start = _ORIGIN + timedelta(days=int(low))
    year, month, ticks = start.year, start.month, []
    while (x := float((date(year, month, 1) - _ORIGIN).days)) <= high:
        if x >= low:
            ticks.append((x, f"{tr(MONTHS[month - 1])} {year}"))
        month += every
        year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return ticks


def short(text: str, longest: int = 34) -> str:
    """`text` shortened for a mark on a plot."""
    return text if len(text) <= longest else text[: longest - 1] + "…"
