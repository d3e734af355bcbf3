"""Resampled summaries: what the score files might have shown, had other examples been drawn.

For pass/fail scores whole examples are drawn with all their re-runs (see `stability_joint`); readings
that share no example with `current` are drawn on their own. Only what verdicts are judged from is filled.
"""

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from gatewalk.domain.scores import MICRO, Moments, Pair, PairTable, Reading, ScoreSummary, SliceCell
from gatewalk.measure.drift_measured import slice_column
from gatewalk.measure.levels import counts_pairs
from gatewalk.measure.stability_graded import graded_draws
from gatewalk.measure.stability_joint import (
    RIGHT,
    WRONG,
    Joint,
    fit_joint,
    joint_arms,
    slice_counts,
    slice_names,
)

_EMPTY = Moments()

Floats = NDArray[np.float64]


def draws(summary: ScoreSummary, times: int, rng: np.random.Generator) -> Iterator[ScoreSummary]:
    """`times` resampled summaries."""
    if countable(summary):
        yield from _counted_draws(summary, times, rng)
    else:
        yield from graded_draws(summary, times, rng)


def countable(summary: ScoreSummary) -> bool:
    """Whether every reading is pass/fail with one row per example and every pairing is counted."""
    single = all(r.examples in (0, r.moments.n) for r in summary.readings.values())
    return summary.binary and single and all(counts_pairs(p.table) for p in summary.pairs if p.table.n)


def _counted_draws(summary: ScoreSummary, times: int, rng: np.random.Generator) -> Iterator[ScoreSummary]:
    column = slice_column(summary, *(arm for arm in ("baseline", "current") if arm in summary.readings))
    arms = joint_arms(summary)
    joint = fit_joint(summary, arms, column) if arms else None
    tables = joint.draw(rng, times) if joint is not None else None
    others = [arm for arm in summary.readings if arm not in arms and arm != "history"]
    alone = {arm: _alone(summary, arm, column, times, rng) for arm in others}
    for r in range(times):
        readings = dict(summary.readings)
        for arm, (names, cells) in alone.items():
            readings[arm] = _reading(summary, arm, names, cells[r], column)
        pairs: tuple[Pair, ...] = ()
        if joint is not None and tables is not None:
            for k, arm in enumerate(joint.arms):
                cells = _margin(tables[r], k)
                readings[arm] = _reading(summary, arm, joint.slices, cells, column)
            pairs = tuple(_pairs(summary, joint, tables[r]))
        yield summary.model_copy(update={"readings": readings, "pairs": pairs})


def _alone(
    summary: ScoreSummary, arm: str, column: str | None, times: int, rng: np.random.Generator
) -> tuple[tuple[str, ...], Floats]:
    names = slice_names(summary, (arm,), column)
    counts = slice_counts(summary, summary.readings[arm], names, column)
    total = counts.sum()
    if total <= 0:
        return names, np.zeros((times, len(names), 2))
    drawn = rng.multinomial(round(float(total)), (counts / total).ravel(), size=times)
    return names, drawn.reshape(times, len(names), 2).astype(float)


def _margin(table: Floats, axis: int) -> Floats:
    """Wrong and right examples by slice of one arm, (slices, 2)."""
    others = tuple(k + 1 for k in range(table.ndim - 1) if k != axis)
    return np.asarray(table.sum(axis=others)[:, [WRONG, RIGHT]])


def _moments(summary: ScoreSummary, wrong: float, right: float) -> Moments:
    low, high = summary.low, summary.low + summary.scale
    total = round((wrong * low + right * high) * MICRO)
    squares = round((wrong * low**2 + right * high**2) * MICRO**2)
    return Moments.model_construct(n=int(wrong + right), total=total, squares=squares)


def _reading(
    summary: ScoreSummary, arm: str, names: tuple[str, ...], cells: Floats, column: str | None
) -> Reading:
    made = tuple(
        SliceCell.model_construct(
            value=name,
            moments=_moments(summary, *cells[k]),
            examples=int(cells[k].sum()),
            histogram={},
        )
        for k, name in enumerate(names)
        if name and cells[k].sum() > 0
    )
    moments = _moments(summary, *cells.sum(axis=0))
    update: dict[str, Any] = {"moments": moments, "rows": moments.n, "examples": moments.n, "histogram": {}}
    update["slices"] = {column: made} if column is not None else {}
    return summary.readings[arm].model_copy(update=update)


def _pairs(summary: ScoreSummary, joint: Joint, table: Floats) -> Iterator[Pair]:
    states = table.sum(axis=0)
    failing, passing = np.zeros_like(states), np.zeros_like(states)
    failing[WRONG], passing[RIGHT] = states[WRONG], states[RIGHT]
    for pair in summary.pairs:
        if pair.first_arm not in joint.arms or pair.second_arm not in joint.arms:
            continue
        i, j = joint.arms.index(pair.first_arm), joint.arms.index(pair.second_arm)
        yield Pair.model_construct(
            first_arm=pair.first_arm,
            second_arm=pair.second_arm,
            table=_table(states, i, j),
            failing=_table(failing, i, j),
            passing=_table(passing, i, j),
            slices={},
        )


def _table(states: Floats, first: int, second: int) -> PairTable:
    """Counts of two arms over the states of all arms (3, ..., 3)."""
    others = tuple(k for k in range(states.ndim) if k not in (first, second))
    cells = states.sum(axis=others)
    cells = cells if first < second else cells.T
    return _counted(cells[WRONG, WRONG], cells[WRONG, RIGHT], cells[RIGHT, WRONG], cells[RIGHT, RIGHT])


def _counted(neither: float, gained: float, lost: float, both: float) -> PairTable:
    counts = [int(count) for count in (neither, gained, lost, both)]
    return PairTable.model_construct(
        n=sum(counts),
        neither=counts[0],
        gained=counts[1],
        lost=counts[2],
        both=counts[3],
        first=_EMPTY,
        second=_EMPTY,
        difference=_EMPTY,
        product=0,
    )
