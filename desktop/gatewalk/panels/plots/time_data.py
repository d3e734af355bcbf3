"""What the plot over time shows, as plain values: points with intervals, baseline band, events, onset.

Window and record draw the same values. Days are gathered into weeks or months when there are many, by adding
their counts and sums; intervals are those that the measurements use.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from gatewalk.domain.finding import Estimate, Finding
from gatewalk.domain.investigation import ChangeEvent, Investigation
from gatewalk.domain.scores import DayCell, Moments, ScoreSummary
from gatewalk.measure.levels import level
from gatewalk.panels.words import counted, day_text
from gatewalk.theme.language import lowered, tr

#: Above so many days the points become weeks, above so many weeks months.
_MOST_DAYS, _MOST_WEEKS = 45, 110


@dataclass(frozen=True)
class TimePoint:
    """One batch: `x` in days since 1970-01-01 (its middle), `value`, `low` and `high` in percent."""

    x: float
    value: float
    low: float
    high: float
    n: int
    first: str
    last: str


@dataclass(frozen=True)
class TimeSeries:
    """Everything on the plot. `onset` is the interval of the onset in days, `fit` a line of (x, percent)."""

    points: tuple[TimePoint, ...]
    step: str
    caption: str
    baseline: Estimate | None = None
    target: float | None = None
    events: tuple[tuple[float, ChangeEvent], ...] = ()
    onset: tuple[float, float] | None = None
    fit: tuple[tuple[float, float], ...] = ()
    headline: str = ""


def time_series(investigation: Investigation, baseline: Estimate | None = None) -> TimeSeries | None:
    """What to draw, or None where there is no series over time."""
    scores = investigation.scores
    if scores is None or not scores.days:
        return None
    dated = [(day_number(cell.day), cell) for cell in scores.days if cell.moments.n]
    known = [(x, cell) for x, cell in dated if x is not None]
    if len(known) < 2:
        known = [(float(i), cell) for i, cell in enumerate(scores.days) if cell.moments.n]
    if not known:
        return None
    step, width = _step(known)
    points = _points(known, width, scores)
    finding = _onset_finding(investigation)
    details = finding.details if finding else {}
    caption = f"{investigation.unit_name} · {step} · {counted(len(points), 'point')}"
    ends = known[0][0], known[-1][0]
    return TimeSeries(
        points=points,
        step=step,
        caption=caption,
        baseline=baseline or _baseline(scores),
        target=investigation.threshold_values().get("target"),
        events=_events(investigation, ends),
        onset=_onset(details),
        fit=_fit(details),
        headline=headline(finding, investigation),
    )


def day_number(day: str) -> float | None:
    """An ISO date as days since 1970-01-01, or None."""
    try:
        return float((date.fromisoformat(day[:10]) - date(1970, 1, 1)).days)
    except ValueError:
        return None


def day_label(x: float) -> str:
    """The ISO date of a number of days since 1970-01-01."""
    return (date(1970, 1, 1) + timedelta(days=int(x))).isoformat()


def _step(known: Sequence[tuple[float, DayCell]]) -> tuple[str, int]:
    if len(known) <= _MOST_DAYS:
        gaps = sorted(b[0] - a[0] for a, b in pairwise(known))
        middle = gaps[len(gaps) // 2] if gaps else 1.0
        return (tr("weekly") if 6 <= middle <= 8 else tr("daily")), 1
    span = known[-1][0] - known[0][0]
    return (tr("weekly"), 7) if span / 7 <= _MOST_WEEKS else (tr("every four weeks"), 28)


def _points(
    known: Sequence[tuple[float, DayCell]], width: int, scores: ScoreSummary
) -> tuple[TimePoint, ...]:
    start = known[0][0]
    gathered: dict[int, list[tuple[float, DayCell]]] = {}
    for x, cell in known:
        gathered.setdefault(int((x - start) // width), []).append((x, cell))
    points = []
    for cells in gathered.values():
        moments = Moments()
        for _, cell in cells:
            moments = moments.plus(cell.moments)
        found = level(moments, scores)
        span = found.interval()
        middle = (cells[0][0] + cells[-1][0]) / 2
        first, last = cells[0][1].day, cells[-1][1].day
        points.append(
            TimePoint(middle, 100 * found.value, 100 * span.low, 100 * span.high, moments.n, first, last)
        )
    return tuple(points)


def _baseline(scores: ScoreSummary) -> Estimate | None:
    reading = scores.readings.get("baseline")
    if reading is None or not reading.moments.n:
        return None
    found = level(reading.moments, scores)
    span = found.interval()
    return Estimate(value=100 * found.value, low=100 * span.low, high=100 * span.high, n=reading.moments.n)


def _events(investigation: Investigation, ends: tuple[float, float]) -> tuple[tuple[float, ChangeEvent], ...]:
    dated = ((day_number(event.day), event) for event in investigation.all_changes())
    return tuple((x, event) for x, event in dated if x is not None and ends[0] - 7 <= x <= ends[1] + 7)


def _onset_finding(investigation: Investigation) -> Finding | None:
    return next((f for f in investigation.findings.values() if f.measurement == "onset"), None)


def _onset(details: dict[str, Any]) -> tuple[float, float] | None:
    low, high = (day_number(str(details.get(f"date_{end}", ""))) for end in ("low", "high"))
    return (low, high) if low is not None and high is not None else None


def _fit(details: dict[str, Any]) -> tuple[tuple[float, float], ...]:
    rows = details.get("fit")
    made = []
    for entry in rows if isinstance(rows, list | tuple) else ():
        if isinstance(entry, list | tuple) and len(entry) == 2 and isinstance(entry[1], int | float):
            x = day_number(str(entry[0]))
            if x is not None:
                made.append((x, float(entry[1])))
    return tuple(made)


def headline(finding: Finding | None, investigation: Investigation) -> str:
    """The shape of the drop in a few words, for the plot's corner."""
    if finding is None:
        return ""
    gate = next((g for g in investigation.tree.gates.values() if g.measurement == "onset"), None)
    outcome = gate.outcome(finding.verdict) if gate else None
    label = lowered(outcome.label) if outcome else tr("shape not settled")
    details = finding.details
    low, high = str(details.get("date_low", "")), str(details.get("date_high", ""))
    began = (
        tr(", began {low} to {high}", low=day_text(low), high=day_text(high))
        if low and high and finding.determined
        else ""
    )
    return label + began
