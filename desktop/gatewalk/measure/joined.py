"""How steady a decision is that stands on more than one tree: each walk is tried on its own.

A further walk is asked what it would come to, given that its tree is walked at all; whether it is, the
shares of the walk before it tell.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from gatewalk.domain.investigation import Investigation
from gatewalk.domain.walks import reached
from gatewalk.measure.sensitivity import Change, would_change
from gatewalk.measure.stability import exit_stability


@dataclass(frozen=True)
class Steadiness:
    """For one walk: the share of resamples by ending, and the single changes that would alter its exits.

    `sentences` are those changes in words, with the tree's title where there is more than one walk.
    """

    shares: Mapping[str, float]
    changes: tuple[Change, ...]
    sentences: tuple[str, ...]


def steadiness(
    investigation: Investigation,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> dict[int, Steadiness]:
    """By the place of each walk that counts; empty without scores. Raises `Cancelled` where asked to stop."""
    if investigation.scores is None:
        return {}
    counted = reached(investigation)
    found: dict[int, Steadiness] = {}
    for number, leg in enumerate(counted):
        tell = partial(_share, progress, number, len(counted)) if progress is not None else None
        shares = exit_stability(leg.view, seed=leg.view.seed, progress=tell, cancelled=cancelled)
        changes = would_change(leg.view)
        lead = f"In “{leg.view.tree.title}”: " if leg.place else ""
        sentences = tuple(lead + change.text for change in changes)
        found[leg.place] = Steadiness(shares, changes, sentences)
    return found


def _share(progress: Callable[[float], None], number: int, count: int, done: float) -> None:
    progress((number + done) / count)
