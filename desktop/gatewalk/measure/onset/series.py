"""The time series that the shape of a drop is read from: batch means on one axis of days.

Everything before the fit happens here: order and gaps of days, the natural spacing of batches, lone days
that fit neither neighbour, and the scatter that the number of examples alone explains.
"""

import math
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from gatewalk.domain.scores import DayCell, ScoreSummary
from gatewalk.measure.instrument import scored_again

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

#: Above this many batches neighbours are pooled: the noise model costs the cube of their number.
MOST_BATCHES = 400
#: Stray dates lie further off than this many times the span of the rest.
FAR = 3.0
#: Share of batches that may be set aside as outliers; more of them are a feature of the series.
MOST_OUTLIERS = 0.05


@dataclass(frozen=True, eq=False)
class Series:
    """Batch means in time order; all arrays have one entry per batch.

    `time` whole days since `origin` (a proleptic ordinal), `mean` on the 0..1 scale, `size` scored
    examples, `spread` variance of one graded score (None for pass/fail), `unit` days between
    neighbouring batches (median), `repeated` whether one fixed set of ids is scored again each time.
    """

    origin: int
    time: NDArray[np.int64]
    mean: Floats
    size: Floats
    spread: float | None
    unit: float
    repeated: bool = False

    @property
    def n(self) -> int:
        return len(self.time)

    @property
    def weekend(self) -> Flags:
        return np.asarray((self.time + self.origin - 1) % 7 >= 5)

    def day(self, offset: float) -> str:
        """ISO date of an offset in days."""
        return date.fromordinal(self.origin + int(offset)).isoformat()

    def keep(self, mask: Flags) -> "Series":
        return replace(self, time=self.time[mask], mean=self.mean[mask], size=self.size[mask])

    def sampling_variance(self, level: Floats) -> Floats:
        """Variance of each batch mean from sampling alone, where the true means are `level`."""
        if self.spread is not None:
            return np.asarray(max(self.spread, 1e-6) / self.size)
        inner = np.clip(level, 0.02, 0.98)
        return np.asarray(inner * (1.0 - inner) / self.size)


def make_series(origin: int, time: Any, mean: Any, size: Any, **more: Any) -> Series:
    """A series from plain arrays; the unit is the median spacing of days. `more`: spread, repeated."""
    days = np.asarray(time, dtype=np.int64)
    unit = float(np.median(np.diff(days))) if len(days) > 1 else 1.0
    more.setdefault("spread", None)
    return Series(
        origin,
        days,
        np.asarray(mean, dtype=float),
        np.asarray(size, dtype=float),
        unit=max(unit, 1.0),
        **more,
    )


def read_series(summary: ScoreSummary) -> tuple[Series, tuple[str, ...]]:
    """The series of a summary's day cells, with a note for each kind of cell left out.

    Days without a score, days that are no date and batches far from all others (a mistyped year) do not
    enter; cells of one day are joined; a day's examples, not its rows, count where ids repeat within it.
    """
    cells: dict[int, list[DayCell]] = {}
    unread = empty = 0
    for cell in summary.days:
        ordinal = _ordinal(cell.day)
        if ordinal is None:
            unread += 1
        elif cell.moments.n <= 0:
            empty += 1
        else:
            cells.setdefault(ordinal, []).append(cell)
    ordinals = _together(sorted(cells))
    notes = [
        f"{count} {text}."
        for count, text in (
            (unread, "batches with no readable date left out"),
            (empty, "batches without a single score left out (errors are no evidence)"),
            (len(cells) - len(ordinals), "batches dated far from all others left out"),
        )
        if count
    ]
    if not ordinals:
        return make_series(1, [], [], []), tuple(notes)
    return _pooled(_joined(ordinals, cells, summary)), tuple(notes)


def _ordinal(day: str) -> int | None:
    try:
        return date.fromisoformat(day[:10]).toordinal()
    except ValueError:
        return None


def _together(ordinals: list[int]) -> list[int]:
    """The days without strays: a gap longer than FAR times the rest cuts off a tenth at most."""
    for _ in range(2):
        if len(ordinals) < 10:
            break
        gaps = np.diff(ordinals)
        widest = int(gaps.argmax())
        few = min(widest + 1, len(ordinals) - 1 - widest)
        if few > 0.1 * len(ordinals) or gaps[widest] <= FAR * (gaps.sum() - gaps[widest]):
            break
        ordinals = ordinals[widest + 1 :] if widest + 1 == few else ordinals[: widest + 1]
    return ordinals


def _joined(ordinals: list[int], cells: dict[int, list[DayCell]], summary: ScoreSummary) -> Series:
    means, sizes, within, degrees = [], [], 0.0, 0
    for ordinal in ordinals:
        rows = sum(c.moments.n for c in cells[ordinal])
        total = sum(c.moments.mean * c.moments.n for c in cells[ordinal])
        ids = sum(c.examples for c in cells[ordinal])
        means.append(min(max((total / rows - summary.low) / summary.scale, 0.0), 1.0))
        sizes.append(float(ids if 0 < ids < rows else rows))
        within += sum(c.moments.variance * (c.moments.n - 1) for c in cells[ordinal])
        degrees += sum(c.moments.n - 1 for c in cells[ordinal])
    spread = None if summary.binary else within / max(degrees, 1) / summary.scale**2
    offsets = [ordinal - ordinals[0] for ordinal in ordinals]
    return make_series(ordinals[0], offsets, means, sizes, spread=spread, repeated=scored_again(summary))


def _pooled(series: Series) -> Series:
    if series.n <= MOST_BATCHES:
        return series
    bins = np.arange(series.n) // math.ceil(series.n / MOST_BATCHES)
    size = np.bincount(bins, series.size)
    mean = np.bincount(bins, series.mean * series.size) / size
    firsts = np.flatnonzero(np.diff(bins, prepend=-1))
    return make_series(
        series.origin, series.time[firsts], mean, size, spread=series.spread, repeated=series.repeated
    )


def outliers(series: Series, limit: float) -> Flags:
    """Lone batches more than `limit` standard errors off, the same way, from the three before and after.

    A batch is lone where neither neighbour is off as well; the edge of a step agrees with one side and
    stays. More than 5 % of batches are left in: they are no accident. The standard error is at least
    binomial and grows with the scatter of the whole series.
    """
    none = np.zeros(series.n, dtype=bool)
    if series.n < 7:
        return none
    before, after = side_medians(series.mean)
    error = np.sqrt(series.sampling_variance(0.5 * (before + after)))
    left, right = (series.mean - before) / error, (series.mean - after) / error
    nearer = np.where(left * right > 0, np.minimum(np.abs(left), np.abs(right)), 0.0)
    middling = np.abs(series.mean - 0.5 * (before + after)) / error
    far = nearer / max(1.0, 1.4826 * float(np.median(middling))) > limit
    beside = np.concatenate(([False], far[:-1])) | np.concatenate((far[1:], [False]))
    lone = far & ~beside
    return np.asarray(lone) if 0 < lone.sum() <= max(1, MOST_OUTLIERS * series.n) else none


def side_medians(values: Floats, reach: int = 3) -> tuple[Floats, Floats]:
    """Medians of the `reach` values before and after each; at an end the one side stands for both."""
    n = len(values)
    padded = np.concatenate((np.full(reach, np.nan), values, np.full(reach, np.nan)))
    windows = np.lib.stride_tricks.sliding_window_view(padded, reach)
    full = np.median(windows, axis=1)
    before, after = full[:n], full[reach + 1 : reach + 1 + n]
    return np.where(np.isnan(before), after, before), np.where(np.isnan(after), before, after)
