"""Logged changes as a prior for the day of a sudden drop, and what the scores make of each of them.

Half of the prior of a sudden drop goes to the logged days, split evenly. The wording downstream is
"coincides with": a change that happens to lie on the day gets its share as well.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gatewalk.domain.investigation import ChangeEvent
from gatewalk.measure.onset.grid import Ramps
from gatewalk.measure.onset.series import Floats, Series

#: Days by which a log may be off, and within which two entries count as one.
SLACK = 1.0
MERGE = 1.5


@dataclass(frozen=True)
class EventWindow:
    """One logged day: `day` is its offset in days from the series' origin; `changes` lie on that day.

    `low` and `high` bound (in days) the first affected day that fits the event.
    """

    day: float
    low: float
    high: float
    changes: tuple[ChangeEvent, ...]


def event_windows(series: Series, dated: list[tuple[float, ChangeEvent]]) -> tuple[EventWindow, ...]:
    """Windows of events inside the series, by day; changes of one day share a window.

    A log may be a day off, and the first batch on or after an event is the first that can show it: the
    window covers both. A change read from a version column is seen in the batch itself, so it is exact.
    """
    by_day: dict[float, list[ChangeEvent]] = {}
    for day, change in dated:
        if series.time[0] - SLACK <= day <= series.time[-1] + SLACK:
            by_day.setdefault(day, []).append(change)
    windows = []
    for day, changes in sorted(by_day.items()):
        after = series.time[np.searchsorted(series.time, day, side="left") :]
        seen = all(change.source != "log" for change in changes)
        high = day if seen else max(day + SLACK, float(after[0]) if len(after) else day)
        windows.append(EventWindow(day, day - SLACK, high, tuple(changes)))
    return tuple(windows)


def event_evidence(
    found: list[tuple[Ramps, Floats]],
    half: list[Floats],
    is_sudden: NDArray[np.bool_],
    windows: tuple[EventWindow, ...],
    stride: int,
) -> Floats:
    """Average likelihood of sudden transitions that begin at each event (k x R).

    `half` are half the gains, less their maximum: log likelihoods on the scale of the result.
    """
    columns = half[0].shape[1]
    evidence = np.zeros((len(windows), columns))
    for row, window in enumerate(windows):
        parts = [
            np.exp(values[near]).mean(axis=0)
            for (ramps, _), values, sudden in zip(found, half, is_sudden, strict=True)
            if sudden and (near := _near(ramps, window, stride)).any()
        ]
        if parts:
            evidence[row] = np.mean(parts, axis=0)
    return evidence


def _near(ramps: Ramps, window: EventWindow, stride: int) -> NDArray[np.bool_]:
    days = ramps.starts * stride
    return np.asarray((days >= window.low) & (days <= window.high))


def merge(windows: tuple[EventWindow, ...], probability: Floats) -> list[tuple[tuple[int, ...], float]]:
    """Groups of events within 1.5 days of one another with their joint probability, most probable first."""
    groups: list[list[int]] = []
    for index, window in enumerate(windows):
        if groups and window.day - windows[groups[-1][-1]].day <= MERGE:
            groups[-1].append(index)
        else:
            groups.append([index])
    joint = [(tuple(group), float(sum(probability[i] for i in group))) for group in groups]
    return sorted(joint, key=lambda pair: -pair[1])
