"""Figures as people read them: one decimal, a true minus sign, points for differences of shares.

Cards of different gates must print alike, and a value that is no number must never reach one.
"""

import math

from gatewalk.domain.finding import Estimate
from gatewalk.measure.intervals import Interval


def number(value: float, decimals: int = 1) -> str:
    """`value` with a true minus sign; never "−0.0"."""
    text = f"{abs(value):.{decimals}f}"
    return f"−{text}" if value < 0 and float(text) != 0.0 else text


def points(share: float) -> str:
    """A difference on the 0..1 scale in points: "5.0 points"."""
    return f"{number(100.0 * share)} points"


def percent(share: float) -> str:
    """A share on the 0..1 scale as a whole percentage: "29 %"."""
    return f"{number(100.0 * share, 0)} %"


def span(interval: Interval | None) -> str:
    """An interval on the 0..1 scale in points: "2.8 to 7.6"."""
    if interval is None:
        return "no bounded interval"
    return f"{number(100.0 * interval.low)} to {number(100.0 * interval.high)}"


def estimate(
    value: float, interval: Interval | None = None, n: int | None = None, unit: str = "points"
) -> Estimate:
    """A figure of the 0..1 scale as an Estimate in hundredths; limits that are no number are left out."""
    low, high = (None, None) if interval is None else (_finite(interval.low), _finite(interval.high))
    return Estimate(value=100.0 * value, low=low, high=high, unit=unit, n=n)


def _finite(value: float) -> float | None:
    return 100.0 * value if math.isfinite(value) else None


def joined(names: tuple[str, ...], last: str = "and") -> str:
    """ "a, b and c"."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {last} {names[-1]}"


def rows_word(count: int, word: str = "example") -> str:
    """ "1 example", "1,200 examples"."""
    return f"{count:,} {word}" if count == 1 else f"{count:,} {word}s"
