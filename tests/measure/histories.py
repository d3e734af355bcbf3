"""Small score summaries for tests, built from counts instead of rows."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

import numpy as np

from gatewalk.domain.scores import (
    MICRO,
    Clusters,
    DayCell,
    Moments,
    Pair,
    PairTable,
    Reading,
    ScoreSummary,
)

FIRST_MONDAY = date(2026, 1, 5)


def right(count: int, n: int) -> Moments:
    """Moments of `count` right answers among `n`."""
    return Moments(n=n, total=count * MICRO, squares=count * MICRO**2)


def moments(scores: Sequence[float]) -> Moments:
    scaled = [round(score * MICRO) for score in scores]
    return Moments(n=len(scaled), total=sum(scaled), squares=sum(s * s for s in scaled))


def reading(arm: str, count: int, n: int, **more: Any) -> Reading:
    """A pass/fail reading without repeats."""
    more.setdefault("examples", n)
    more.setdefault("rows", n)
    more.setdefault("histogram", {k: v for k, v in (("0", n - count), ("1", count)) if v})
    return Reading(arm=arm, moments=right(count, n), **more)


def graded_reading(arm: str, scores: Sequence[float], **more: Any) -> Reading:
    return Reading(arm=arm, rows=len(scores), examples=len(scores), moments=moments(scores), **more)


def clustered_reading(arm: str, clusters: Sequence[tuple[int, int]]) -> Reading:
    """Clusters as (right, rows)."""
    n, good = sum(c[1] for c in clusters), sum(c[0] for c in clusters)
    sums = Clusters(
        count=len(clusters),
        size_squares=sum(c[1] ** 2 for c in clusters),
        total_squares=sum((c[0] * MICRO) ** 2 for c in clusters),
        size_totals=sum(c[0] * MICRO * c[1] for c in clusters),
    )
    return reading(arm, good, n, examples=len(clusters), clusters=sums)


def two(base: tuple[int, int], now: tuple[int, int], **more: Any) -> ScoreSummary:
    """A summary of two pass/fail readings given as (right, n)."""
    readings = {"baseline": reading("baseline", *base), "current": reading("current", *now)}
    return ScoreSummary(readings=readings, **more)


def paired(lost: int, gained: int, both: int, neither: int) -> ScoreSummary:
    """The same ids scored as baseline and as current."""
    n = lost + gained + both + neither
    table = PairTable(
        n=n,
        both=both,
        lost=lost,
        gained=gained,
        neither=neither,
        first=right(both + lost, n),
        second=right(both + gained, n),
        difference=Moments(n=n, total=(gained - lost) * MICRO, squares=(gained + lost) * MICRO**2),
        product=both * MICRO**2,
    )
    summary = two((both + lost, n), (both + gained, n))
    return summary.model_copy(
        update={"pairs": (Pair(first_arm="baseline", second_arm="current", table=table),)}
    )


def days(
    means: Sequence[float], n: int | Sequence[int] = 100, every: int = 1, start: date = FIRST_MONDAY
) -> tuple[DayCell, ...]:
    """Day cells of the given means (rounded to whole right answers), `every` days apart."""
    sizes = [n] * len(means) if isinstance(n, int) else list(n)
    return tuple(
        DayCell(
            day=(start + timedelta(days=every * i)).isoformat(),
            moments=right(round(mean * size), size),
            examples=size,
        )
        for i, (mean, size) in enumerate(zip(means, sizes, strict=True))
    )


def drawn(levels: Sequence[float], n: int, seed: int = 0) -> list[float]:
    """Binomial means around `levels`."""
    draw = np.random.default_rng(seed)
    return [float(draw.binomial(n, level) / n) for level in levels]
