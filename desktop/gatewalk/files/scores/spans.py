"""Readings as spans of the history, where no arm is named: given by the user, or proposed from the onset.

Proposed spans stand before the earliest day on which the drop may have begun and after it had happened.
They are chosen after looking at the scores, and every figure made from them says so.
"""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from gatewalk.domain.scores import DayCell
from gatewalk.files.scores.onset_span import DropShape
from gatewalk.files.scores.request import ScoreRequest, Span

#: Days and examples that the current reading of a ramp wants at least.
_LAST_DAYS = 14
_LEAST = 20


def reading_spans(
    request: ScoreRequest, days: Sequence[DayCell], arms: Sequence[str], shape: Callable[[], DropShape]
) -> tuple[dict[str, Span], bool]:
    """Spans for baseline and current, and whether they were chosen after looking.

    `arms` are the arms that rows already have. Given spans win; with neither given nor named, and two days
    at least, both are proposed from the `shape` of the drop.
    """
    given = {"baseline": request.baseline, "current": request.current}
    spans = {arm: days_of for arm, days_of in given.items() if days_of is not None}
    if spans or {"baseline", "current", "after"} & set(arms) or len(days) < 2:
        return spans, False
    return propose(days, shape()), True


def propose(days: Sequence[DayCell], shape: DropShape) -> dict[str, Span]:
    """Spans from the shape of the drop; first and last third where it is flat or undetermined."""
    scored = [cell for cell in days if cell.moments.n] or list(days)
    before = [cell.day for cell in scored if shape.earliest and cell.day < shape.earliest]
    after = [cell.day for cell in scored if shape.latest and cell.day > shape.latest]
    if shape.kind == "step" and before and after:
        return {
            "baseline": Span(first=before[0], last=before[-1]),
            "current": Span(first=after[0], last=after[-1]),
        }
    if shape.kind == "ramp" and before:
        return {"baseline": Span(first=before[0], last=before[-1]), "current": _last_days(scored, before[-1])}
    third = max(1, len(scored) // 3)
    return {
        "baseline": Span(first=scored[0].day, last=scored[third - 1].day),
        "current": Span(first=scored[-third].day, last=scored[-1].day),
    }


def _last_days(scored: Sequence[DayCell], after: str) -> Span:
    """The last 14 days, and as many before as 20 examples need; never the baseline's days."""
    end = scored[-1].day
    start = (date.fromisoformat(end) - timedelta(days=_LAST_DAYS - 1)).isoformat()
    seen = 0
    first = end
    for cell in reversed(scored):
        if cell.day <= after or (cell.day < start and seen >= _LEAST):
            break
        first = cell.day
        seen += cell.examples
    return Span(first=first, last=end)
