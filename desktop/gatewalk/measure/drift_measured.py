"""The split of one drop, measured: slices of two readings, their terms with errors, and the slice tests."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gatewalk.domain.scores import Moments, PairTable, ScoreSummary, SliceCell
from gatewalk.measure.context import MeasureContext
from gatewalk.measure.drift_pairs import paired_terms
from gatewalk.measure.drift_slices import (
    SliceTest,
    benjamini_hochberg,
    exact_mid_p,
    graded_p,
    slice_interval,
)
from gatewalk.measure.drift_split import Terms, Window, resampled_terms, terms, window
from gatewalk.measure.drift_verdict import Part, Parts, errors_of
from gatewalk.measure.drop import levels, shared_pairs

#: Resamples behind the standard errors; fewer where slices are many, so that the time stays bounded.
RESAMPLES = 1000


@dataclass(frozen=True)
class SliceSplit:
    """first - second by the slices of `column`. `familiar` marks slices that the first reading knew."""

    column: str
    first_arm: str
    second_arm: str
    names: tuple[str, ...]
    familiar: NDArray[np.bool_]
    first: Window
    second: Window
    estimate: Terms
    parts: Parts
    tests: tuple[SliceTest, ...]
    paired: bool = False


def slice_column(summary: ScoreSummary, *arms: str) -> str | None:
    """The first slice column, in the order of the roles, that shows two slices or more in these arms."""
    asked = summary.roles.get("slice", ())
    order = (asked,) if isinstance(asked, str) else tuple(asked)
    held = [summary.readings[arm].slices for arm in arms if arm in summary.readings]
    others = sorted({name for slices in held for name in slices})
    for column in dict.fromkeys((*order, *others)):
        if all(slices.get(column) for slices in held) and len(_names(column, held)) >= 2:
            return column
    return None


def _names(column: str, held: Iterable[dict[str, tuple[SliceCell, ...]]]) -> tuple[str, ...]:
    cells = [cell for slices in held for cell in slices.get(column, ()) if cell.moments.n > 0]
    return tuple(dict.fromkeys(cell.value for cell in cells))


def measure_split(
    context: MeasureContext,
    first: str,
    second: str,
    errors: tuple[float, ...] | None = None,
    tested: bool = True,
) -> SliceSplit | None:
    """Split the drop between two arms; None without a slice column of two slices or without scores.

    `errors` holds the standard errors of an earlier fit (drop, within, mix, unseen, data), so that a
    resampling of the whole walk need not resample within each resample. `tested` False leaves the tests
    of single slices out.
    """
    summary = context.scores
    known = levels(context)
    if summary is None or first not in known or second not in known:
        return None
    column = slice_column(summary, first, second)
    if column is None:
        return None
    one, other = summary.readings[first], summary.readings[second]
    names = _names(column, (one.slices, other.slices))
    before = window(one.slices[column], names, summary, known[first].deff)
    after = window(other.slices[column], names, summary, known[second].deff)
    familiar = before.counts >= context.threshold("familiar-rows")
    estimate = terms(before.counts, before.sums, after.counts, after.sums, familiar)
    pairs = _slice_pairs(summary, first, second, column)
    if errors is None:
        errors = _errors(before, after, pairs, names, familiar, context.seed)
    parts = _with_errors(estimate, errors)
    tests = slice_tests(context, column, first, second, names, familiar) if tested else ()
    whole = pairs is not None
    return SliceSplit(column, first, second, names, familiar, before, after, estimate, parts, tests, whole)


def _errors(
    before: Window,
    after: Window,
    pairs: dict[str, PairTable] | None,
    names: tuple[str, ...],
    familiar: NDArray[np.bool_],
    seed: int,
) -> tuple[float, ...]:
    """Standard errors of the terms, from resamples of pairs where there are any, else of both readings."""
    times = max(200, min(RESAMPLES, 400_000 // max(len(names), 1)))
    if pairs:
        return errors_of(paired_terms(pairs, names, familiar, seed, times))
    return errors_of(resampled_terms(before, after, familiar, seed, times))


def _with_errors(estimate: Terms, errors: tuple[float, ...]) -> Parts:
    values = (estimate.drop, estimate.within, estimate.mix, estimate.unseen, estimate.data)
    return Parts(*(Part(float(v), e) for v, e in zip(values, errors, strict=True)))


def _slice_pairs(summary: ScoreSummary, first: str, second: str, column: str) -> dict[str, PairTable] | None:
    """Pairs per slice where both readings hold the same examples and every slice is pass/fail."""
    pair = summary.pair(first, second)
    if pair is None or not summary.binary or shared_pairs(summary, first, second) is None:
        return None
    tables = pair.slices.get(column)
    whole = all(t.both + t.lost + t.gained + t.neither == t.n for t in (tables or {}).values())
    return tables if tables and whole else None


def slice_tests(
    context: MeasureContext,
    column: str,
    first: str,
    second: str,
    names: tuple[str, ...],
    familiar: NDArray[np.bool_],
) -> tuple[SliceTest, ...]:
    """One test per familiar slice with enough rows, false alarms held down over all of them."""
    summary = context.scores
    assert summary is not None
    cells = [
        {cell.value: cell.moments for cell in summary.readings[arm].slices[column]} for arm in (first, second)
    ]
    least, rate = context.threshold("slice-rows"), context.threshold("slice-fdr") / 100.0
    rows = [(cells[0].get(name, Moments()), cells[1].get(name, Moments())) for name in names]
    tested = [k for k in range(len(names)) if familiar[k] and rows[k][1].n >= least]
    p = [_p_value(summary, *rows[k]) for k in tested]
    worse = dict(zip(tested, benjamini_hochberg(p, rate), strict=True))
    values = dict(zip(tested, p, strict=True))
    return tuple(
        _slice_test(summary, names[k], *rows[k], values.get(k), worse.get(k, False))
        for k in range(len(names))
    )


def _p_value(summary: ScoreSummary, first: Moments, second: Moments) -> float:
    (m0, v0), (m1, v1) = _unit(summary, first), _unit(summary, second)
    if summary.binary:
        return exact_mid_p(round(m0 * first.n), first.n, round(m1 * second.n), second.n)
    return graded_p(m0, v0, first.n, m1, v1, second.n)


def _unit(summary: ScoreSummary, moments: Moments) -> tuple[float, float]:
    if not moments.n:
        return 0.0, 0.0
    mean = (moments.mean - summary.low) / summary.scale
    return min(max(mean, 0.0), 1.0), moments.variance / summary.scale**2


def _slice_test(
    summary: ScoreSummary, name: str, first: Moments, second: Moments, p: float | None, worse: bool
) -> SliceTest:
    (m0, v0), (m1, v1) = _unit(summary, first), _unit(summary, second)
    interval = slice_interval(summary.binary, first.n, m0, v0, second.n, m1, v1)
    return SliceTest(name, first.n, m0, second.n, m1, interval, p, worse)
