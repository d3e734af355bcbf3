"""Simulated readings with a known kind of drift: slices of a baseline and of a current reading.

K familiar slices with Dirichlet(3) shares and logit-normal accuracies; then one way of getting worse.
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from gatewalk.domain.scores import MICRO, Moments, Reading, ScoreSummary, SliceCell

Floats = NDArray[np.float64]

#: n0, n1, K, p0, drop
CELLS = (
    (500, 500, 6, 0.91, 0.17),
    (500, 500, 6, 0.91, 0.10),
    (200, 200, 6, 0.91, 0.17),
    (1000, 1000, 10, 0.91, 0.08),
    (300, 150, 4, 0.85, 0.15),
)
KINDS = ("new", "mix2", "global", "local", "both", "none", "hidden")


class World(NamedTuple):
    """True shares and accuracies of both readings, per slice (the same slices in both)."""

    share0: Floats
    accuracy0: Floats
    share1: Floats
    accuracy1: Floats

    def truth(self) -> tuple[float, float, float]:
        """True drop, within and data parts; slices with no baseline share are unseen."""
        known = self.share0 > 0
        q0 = self.share0 * known / (self.share0 * known).sum()
        q1 = self.share1 * known / (self.share1 * known).sum()
        drop = float((self.share0 * self.accuracy0).sum() - (self.share1 * self.accuracy1).sum())
        within = float((0.5 * (q0 + q1) * (self.accuracy0 - self.accuracy1))[known].sum())
        return drop, within, drop - within


def make_world(rng: np.random.Generator, kind: str, slices: int, p0: float, drop: float) -> World:
    """A world of one kind (see the module) that loses `drop`."""
    share = rng.dirichlet(np.full(slices, 3.0))
    accuracy = _recentred(rng, share, p0)
    makers = {"new": _new, "both": _both, "mix2": _mix, "hidden": _hidden}
    if kind in makers:
        return makers[kind](rng, share, accuracy, drop)
    if kind == "none":
        return World(share, accuracy, share, accuracy)
    lost = np.full(slices, drop) if kind == "global" else _local(rng, share, drop)
    return World(share, accuracy, share, np.maximum(accuracy - lost, 0.0))


def _recentred(rng: np.random.Generator, share: Floats, p0: float) -> Floats:
    logit = np.log(p0 / (1 - p0)) + rng.normal(0.0, 0.5, len(share))
    accuracy = 1.0 / (1.0 + np.exp(-logit))
    return np.clip(accuracy + p0 - float((share * accuracy).sum()), 0.05, 0.985)


def _new(rng: np.random.Generator, share: Floats, accuracy: Floats, drop: float) -> World:
    fresh = rng.uniform(0.2, 0.5, 2)
    level, low = float((share * accuracy).sum()), float(0.7 * fresh[0] + 0.3 * fresh[1])
    taken = min(0.6, drop / max(level - low, 1e-9))
    share1 = np.concatenate([share * (1 - taken), [0.7 * taken, 0.3 * taken]])
    both = np.concatenate([accuracy, fresh])
    return World(np.concatenate([share, [0.0, 0.0]]), both, share1, both)


def _both(rng: np.random.Generator, share: Floats, accuracy: Floats, drop: float) -> World:
    world = _new(rng, share, accuracy, drop / 2)
    worse = np.where(world.share0 > 0, np.maximum(world.accuracy1 - drop / 2, 0.0), world.accuracy1)
    return world._replace(accuracy1=worse)


def _mix(rng: np.random.Generator, share: Floats, accuracy: Floats, drop: float) -> World:
    hard = rng.uniform(0.35, 0.5)
    share0 = np.concatenate([share * 0.94, [0.06]])
    both = np.concatenate([accuracy, [hard]])
    easy = float((share * accuracy).sum())
    grown = min(0.95, 0.06 + drop / max(easy - hard, 1e-9))
    share1 = np.concatenate([share * (1 - grown), [grown]])
    return World(share0, both, share1, both)


def _local(rng: np.random.Generator, share: Floats, drop: float) -> Floats:
    lost, chosen = np.zeros(len(share)), 0.0
    picked: list[int] = []
    for k in rng.permutation(len(share)):
        if chosen * 0.75 >= drop and chosen >= 0.15:
            break
        picked.append(int(k))
        chosen += float(share[k])
    lost[picked] = drop / chosen
    return lost


def _hidden(rng: np.random.Generator, share: Floats, accuracy: Floats, drop: float) -> World:
    largest = int(np.argmax(share))
    level = float((share * accuracy).sum())
    joined = min(0.5, drop / max(level - 0.35, 1e-9))
    share1 = share * (1 - joined)
    kept = float(share1[largest])
    share1[largest] += joined
    worse = accuracy.copy()
    worse[largest] = (kept * accuracy[largest] + joined * 0.35) / (kept + joined)
    return World(share, accuracy, share1, worse)


def draw(rng: np.random.Generator, share: Floats, accuracy: Floats, n: int) -> tuple[Floats, Floats]:
    """Rows and right rows per slice of one reading of `n` rows."""
    rows = rng.multinomial(n, share / share.sum())
    return rows.astype(float), rng.binomial(rows, np.clip(accuracy, 0, 1)).astype(float)


def reading(arm: str, rows: Floats, right: Floats, column: str = "category") -> Reading:
    """A reading with one slice column."""
    cells = tuple(
        SliceCell(value=f"k{k}", moments=_moments(rows[k], right[k]), examples=int(rows[k]))
        for k in range(len(rows))
        if rows[k]
    )
    whole = _moments(rows.sum(), right.sum())
    return Reading(arm=arm, rows=whole.n, moments=whole, examples=whole.n, slices={column: cells})


def _moments(rows: float, right: float) -> Moments:
    return Moments(n=int(rows), total=int(right) * MICRO, squares=int(right) * MICRO**2)


def summary(rng: np.random.Generator, world: World, n0: int, n1: int) -> ScoreSummary:
    """A drawn pair of readings as a score summary."""
    return ScoreSummary(
        roles={"slice": ("category",)},
        readings={
            "baseline": reading("baseline", *draw(rng, world.share0, world.accuracy0, n0)),
            "current": reading("current", *draw(rng, world.share1, world.accuracy1, n1)),
        },
    )
