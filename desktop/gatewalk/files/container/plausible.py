"""Whether summaries and dates in a file can be measured at all, checked before any measurement sees them.

Counts below zero, a scale of zero or a day that is no date come from no score file; a measurement would
divide by them.
"""

from collections.abc import Iterator
from datetime import date
from itertools import chain

from gatewalk.domain.investigation import Investigation
from gatewalk.domain.scores import Moments, PairTable, Reading, ScoreSummary

_SMALLEST, _LARGEST = 1e-9, 1e12
#: More examples than any engine has summed; keeps n * n * score within what a float can hold.
_MOST = 10**15
_MOST_TOTAL = 10**33


def scores_fault(investigation: Investigation) -> str:
    """What no score file could have given, as a phrase; empty where nothing is wrong."""
    days = (change.day for change in investigation.changes)
    if bad := next((day for day in days if not _is_day(day)), None):
        return f"a change has the day {bad[:40]!r}, which is no date"
    summaries = [investigation.scores, *(after.summary for after in investigation.follow_ups)]
    return next((fault for summary in summaries if summary and (fault := _summary_fault(summary))), "")


def _summary_fault(summary: ScoreSummary) -> str:
    if not _SMALLEST <= summary.scale <= _LARGEST or abs(summary.low) > _LARGEST:
        return f"the scale of the scores, {summary.scale:g}, cannot be"
    days = chain((cell.day for cell in summary.days), (change.day for change in summary.version_changes))
    if (bad := next((day for day in days if not _is_day(day)), None)) is not None:
        return f"the series has the day {bad[:40]!r}, which is no date"
    if not all(map(_possible, _all_moments(summary))) or not all(map(_counts, _tables(summary))):
        return "a count or sum of the scores cannot be"
    return ""


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text[:10])
    except ValueError:
        return False
    return True


def _possible(moments: Moments) -> bool:
    sums = abs(moments.total) <= _MOST_TOTAL and 0 <= moments.squares <= _MOST_TOTAL * 10**5
    return 0 <= moments.n <= _MOST and sums and (moments.n > 0 or moments.total == 0)


def _counts(table: PairTable) -> bool:
    counts = (table.n, table.both, table.lost, table.gained, table.neither)
    return all(0 <= count <= _MOST for count in counts) and sum(counts[1:]) in (0, table.n)


def _all_moments(summary: ScoreSummary) -> Iterator[Moments]:
    for reading in summary.readings.values():
        yield from _of_reading(reading)
    for day in summary.days:
        yield day.moments
        for cells in day.slices.values():
            yield from cells.values()
    for table in _tables(summary):
        yield from (table.first, table.second, table.difference)


def _of_reading(reading: Reading) -> Iterator[Moments]:
    yield reading.moments
    for cells in reading.slices.values():
        yield from (cell.moments for cell in cells)


def _tables(summary: ScoreSummary) -> Iterator[PairTable]:
    for pair in summary.pairs:
        yield from (pair.table, pair.failing, pair.passing)
        for cells in pair.slices.values():
            yield from cells.values()
    if summary.relabelled is not None:
        yield summary.relabelled
