"""Resampling a split where both readings hold the same examples: whole pairs are drawn, by slice.

Two readings of one eval set vary together. Drawing them apart would widen every interval, and drawing
pairs keeps the mix of inputs fixed, which is what a frozen set does.
"""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from gatewalk.domain.scores import PairTable
from gatewalk.measure.drift_split import Terms, terms


def paired_terms(
    tables: Mapping[str, PairTable],
    names: tuple[str, ...],
    familiar: NDArray[np.bool_],
    seed: int,
    resamples: int,
) -> Terms:
    """Terms of multinomial resamples of slice x (both, lost, gained, neither), 1/4 pseudo-count a cell."""
    cells = np.array([_cells(tables.get(name)) for name in names])
    weights = cells + 0.25 * (cells.sum(axis=1, keepdims=True) > 0)
    rng = np.random.default_rng(seed)
    flat = weights.ravel() / weights.sum()
    drawn = rng.multinomial(max(1, round(float(cells.sum()))), flat, size=resamples).astype(float)
    both, lost, gained, neither = np.moveaxis(drawn.reshape(resamples, len(names), 4), -1, 0)
    counts = both + lost + gained + neither
    return terms(counts, both + lost, counts, both + gained, familiar)


def _cells(table: PairTable | None) -> tuple[int, int, int, int]:
    return (table.both, table.lost, table.gained, table.neither) if table else (0, 0, 0, 0)
