"""Figures and dates in words, the same in every form of the record."""

from collections.abc import Sequence
from datetime import date, datetime

from gatewalk.domain.finding import Estimate

MINUS = "−"


def number(value: float, unit: str = "points") -> str:
    """One decimal for points and percent; whole numbers whole; else two decimals. A true minus sign."""
    if unit.startswith("points") or unit == "%":
        text = f"{abs(value):,.1f}"
    elif value == int(value):
        text = f"{abs(value):,.0f}"
    else:
        text = f"{abs(value):,.2f}" if abs(value) >= 0.1 else f"{abs(value):.3g}"
    negative = value < 0 and text.strip("0.,") != ""
    return MINUS + text if negative else text


def span(estimate: Estimate) -> str:
    """``12.4 to 21.6``, or empty where there is no interval."""
    if estimate.low is None or estimate.high is None:
        return ""
    return f"{number(estimate.low, estimate.unit)} to {number(estimate.high, estimate.unit)}"


def effect(estimate: Estimate) -> str:
    """``17.0 points (95 % CI 12.4 to 21.6)``."""
    text = f"{number(estimate.value, estimate.unit)} {estimate.unit}".strip()
    return f"{text} (95 % CI {span(estimate)})" if span(estimate) else text


def long_day(day: date) -> str:
    """``20 November 2026``, whatever the system's language."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def iso_day(text: str) -> str:
    """An ISO date as ``27 Nov 2026``; any other text as it stands."""
    try:
        day = date.fromisoformat(text[:10])
    except ValueError:
        return text
    return f"{day.day} {_MONTHS[day.month - 1][:3]} {day.year}"


def moment(at: datetime | None) -> str:
    """``18 Nov 2026, 09:30 UTC``; empty where no time is known."""
    if at is None:
        return ""
    zone = at.strftime("%Z")
    return f"{iso_day(at.date().isoformat())}, {at:%H:%M}{' ' + zone if zone else ''}"


def joined(texts: Sequence[str]) -> str:
    """``a, b and c``."""
    return texts[0] if len(texts) == 1 else f"{', '.join(texts[:-1])} and {texts[-1]}" if texts else ""


def raised(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


def sentence(text: str) -> str:
    """The text with an end to it."""
    return text if not text or text[-1] in ".!?…" else text + "."


_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
