"""Which slices carry the drop: candidates ranked by their share of it, with the family of tests kept honest.

A candidate is a kind of input: one column's value, or a combination of two. Its drop is held against the
drop of all other inputs (a difference of differences with one success and one failure added to each cell,
after Agresti and Caffo 2000), one-sided, and the p-values of all candidates are adjusted together (Holm
1979), so that on pure noise a false "worst slice" is named in at most one search out of twenty.
"""

import math
from collections.abc import Sequence

from gatewalk.domain.base import Value
from gatewalk.domain.finding import RowFilter
from gatewalk.domain.scores import Moments
from gatewalk.measure.special import normal_cdf

#: Fewer current rows than this cannot carry a verdict, and are not tested.
MIN_CURRENT = 5
#: Fewer baseline rows than this make a slice new: it is held against the current level of the rest.
MIN_BASELINE = 10
#: Nominal error of the whole family; below the 5 % promised, as the normal tails are only near.
FAMILY_ERROR = 0.035


class SliceCandidate(Value):
    """A kind of input with its scores in both readings; `where` maps one or two columns to a value."""

    where: dict[str, str]
    baseline: Moments = Moments()
    current: Moments = Moments()


class FoundSlice(Value):
    """A tested candidate. `drop` and `rest_drop` are in points, `share` is its part of the whole drop.

    `p` is adjusted for the number of candidates; `found` says that it holds at the family's error.
    `new` says that the slice was hardly seen at baseline, and `drop` is then against the rest's level now.
    """

    where: dict[str, str]
    name: str
    drop: float
    rest_drop: float
    share: float
    p: float
    found: bool
    new: bool
    baseline_n: int
    current_n: int
    rows: RowFilter


def search_slices(
    candidates: Sequence[SliceCandidate], baseline: Moments, current: Moments, scale: float = 1.0
) -> tuple[FoundSlice, ...]:
    """Candidates with enough rows, found ones first, each group by its share of the drop.

    A combination is left out where one of its sides was found alone and carries as much of the drop.
    `baseline` and `current` are the whole readings; `scale` is the width of the score's range.
    """
    tested = [c for c in candidates if c.current.n >= MIN_CURRENT and c.current.n < current.n]
    raw = [_p_value(c, baseline, current, scale) for c in tested]
    found = [
        _found(candidate, p, baseline, current, scale) for candidate, p in zip(tested, holm(raw), strict=True)
    ]
    ranked = sorted(found, key=lambda s: (not s.found, -s.share, len(s.where), s.name))
    alone = [s for s in ranked if s.found and len(s.where) == 1]
    return tuple(s for s in ranked if not _says_nothing_new(s, alone))


def _says_nothing_new(pair: FoundSlice, alone: Sequence[FoundSlice]) -> bool:
    """Whether one side of a combination was found `alone` and carries as much of the drop."""
    return len(pair.where) > 1 and any(
        s.where.items() <= pair.where.items() and s.share >= pair.share for s in alone
    )


def holm(p_values: Sequence[float]) -> list[float]:
    """Holm's step-down adjustment: adjusted p-values in the order given."""
    order = sorted(range(len(p_values)), key=p_values.__getitem__)
    adjusted, highest = [1.0] * len(p_values), 0.0
    for rank, index in enumerate(order):
        highest = max(highest, min(1.0, (len(order) - rank) * p_values[index]))
        adjusted[index] = highest
    return adjusted


def _rest(whole: Moments, part: Moments) -> Moments:
    return Moments(n=whole.n - part.n, total=whole.total - part.total, squares=whole.squares - part.squares)


def _smoothed(moments: Moments, scale: float) -> tuple[float, float]:
    """Mean and its variance on 0..1, with one success and one failure added."""
    n = moments.n + 2
    mean = (moments.mean / scale * moments.n + 1) / n
    spread = mean * (1 - mean)
    if moments.n >= 2:
        spread = min(spread, max(moments.variance / scale**2, 0.25 * spread))
    return mean, spread / n


def _p_value(candidate: SliceCandidate, baseline: Moments, current: Moments, scale: float) -> float:
    """One-sided: the slice lost more than the rest (or, where it is new, is worse now than the rest is)."""
    now, now_variance = _smoothed(candidate.current, scale)
    rest_now, rest_variance = _smoothed(_rest(current, candidate.current), scale)
    gap, variance = rest_now - now, now_variance + rest_variance
    if candidate.baseline.n >= MIN_BASELINE:
        before, before_variance = _smoothed(candidate.baseline, scale)
        rest_before, rest_before_variance = _smoothed(_rest(baseline, candidate.baseline), scale)
        gap += before - rest_before
        variance += before_variance + rest_before_variance
    return 1.0 - normal_cdf(gap / math.sqrt(variance)) if variance > 0 else 1.0


def _found(
    candidate: SliceCandidate, p: float, baseline: Moments, current: Moments, scale: float
) -> FoundSlice:
    new = candidate.baseline.n < MIN_BASELINE
    rest_now = _rest(current, candidate.current)
    before = rest_now.mean if new else candidate.baseline.mean
    drop = 100.0 * (before - candidate.current.mean) / scale
    rest_before = baseline if new else _rest(baseline, candidate.baseline)
    whole = 100.0 * (baseline.mean - current.mean) / scale
    weight = candidate.current.n / current.n
    return FoundSlice(
        where=candidate.where,
        name=" and ".join(f"{column} = {value}" for column, value in candidate.where.items()),
        drop=drop,
        rest_drop=100.0 * (rest_before.mean - rest_now.mean) / scale,
        share=weight * drop / whole if whole > 0 else 0.0,
        p=p,
        found=p <= FAMILY_ERROR,
        new=new,
        baseline_n=candidate.baseline.n,
        current_n=candidate.current.n,
        rows=RowFilter(arms=("current",), slices={c: (v,) for c, v in candidate.where.items()}),
    )
