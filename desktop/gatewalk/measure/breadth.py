"""How wide a loss on familiar inputs reaches: narrow is tuned away, wide calls for retraining."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from gatewalk.measure.context import MeasureContext
from gatewalk.measure.drift_measured import SliceSplit
from gatewalk.measure.drift_words import slice_parts

#: Familiar slices up to which every subset is tried; beyond it, slices are taken by loss per traffic.
EXACT_SLICES = 12

#: Slack for cut points written with one decimal: 33.3 % means a third.
ROUNDING = 5e-4


@dataclass(frozen=True)
class Breadth:
    """Smallest `share` of familiar current traffic whose slices carry the cover share of the loss."""

    share: float
    names: tuple[str, ...]
    called: str
    rows: float
    stable: bool


def smallest_cover(losses: Sequence[float], traffic: Sequence[float], cover: float) -> tuple[int, ...]:
    """Indices of slices with the least traffic that carry `cover` of the positive losses."""
    positive = [k for k, loss in enumerate(losses) if loss > 0]
    wanted = cover * sum(losses[k] for k in positive) - 1e-12
    if len(positive) <= EXACT_SLICES:
        sets = (c for size in range(1, len(positive) + 1) for c in combinations(positive, size))
        enough = [c for c in sets if sum(losses[k] for k in c) >= wanted]
        return min(enough, key=lambda c: (sum(traffic[k] for k in c), c), default=())
    order = sorted(positive, key=lambda k: -losses[k] / max(traffic[k], 1e-12))
    chosen: list[int] = []
    for k in order:
        if sum(losses[i] for i in chosen) >= wanted:
            break
        chosen.append(k)
    return tuple(chosen)


def measure_breadth(context: MeasureContext, found: SliceSplit) -> Breadth | None:
    """The breadth of the positive within-slice terms, or None below the least number of familiar slices."""
    if found.familiar.sum() < context.threshold("breadth-slices"):
        return None
    within = slice_parts(found)[0]
    known = found.second.counts * found.familiar
    if known.sum() <= 0 or not (within > 0).any():
        return None
    traffic = known / known.sum()
    chosen = smallest_cover(within.tolist(), traffic.tolist(), context.threshold("breadth-cover") / 100.0)
    share = float(traffic[list(chosen)].sum())
    narrow, wide = (context.threshold(n) / 100.0 for n in ("narrow-share", "wide-share"))
    called = _called(share, narrow, wide)
    order = sorted(chosen, key=lambda k: -float(within[k]))
    margin = 2.0 * float(np.sqrt(share * (1.0 - share) / known.sum()))
    stable = called == _called(share - margin, narrow, wide) == _called(share + margin, narrow, wide)
    return Breadth(share, tuple(found.names[k] for k in order), called, float(known.sum()), stable)


def _called(share: float, narrow: float, wide: float) -> str:
    if share <= narrow + ROUNDING:
        return "narrow"
    return "wide" if share >= wide - ROUNDING else "between"
