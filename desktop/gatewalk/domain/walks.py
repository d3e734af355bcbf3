"""An investigation that goes on from tree to tree: which walk is in front, and which of them count.

Each walk has a tree with its answers and findings of its own, so that gates of two trees never meet; scores,
constraints, changes, people and actions are shared. Everything that knows one tree works on the investigation
with the walk in question in front; what tells of the whole case goes through `reached`.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from gatewalk.domain.investigation import Investigation, TreeWalk
from gatewalk.domain.path import Path, path
from gatewalk.domain.tree import Constraint

#: What changes with the walk that is in front.
WALK_FIELDS = tuple(TreeWalk.model_fields)
#: The measurements that speak of the drop.
_OF_THE_DROP = frozenset({"readiness", "context", "prompt"})


@dataclass(frozen=True)
class Leg:
    """One walk of an investigation: its place, the investigation with it in front, and its path.

    `reached` is False where the path before it no longer collects the exit that handed over to it: the walk
    is kept, and counts again once that exit is collected again.
    """

    place: int
    view: Investigation
    path: Path
    reached: bool


def walks(investigation: Investigation) -> tuple[TreeWalk, ...]:
    """All walks in the order in which they were begun."""
    own = {name: getattr(investigation, name) for name in WALK_FIELDS}
    in_front_now = TreeWalk.model_construct(**own, **investigation.walk_extra)
    before, after = investigation.further[: investigation.front], investigation.further[investigation.front :]
    return (*before, in_front_now, *after)


def with_walks(investigation: Investigation, found: Sequence[TreeWalk], front: int) -> Investigation:
    """The same investigation with these walks, the one at the place `front` in front."""
    chosen = found[front]
    shown = {name: getattr(chosen, name) for name in WALK_FIELDS}
    rest = {
        "front": front,
        "further": (*found[:front], *found[front + 1 :]),
        "walk_extra": dict(chosen.model_extra or {}),
    }
    return investigation.model_copy(update=shown | rest)


def in_front(investigation: Investigation, place: int) -> Investigation:
    """The same investigation with the walk at `place` in front. IndexError where there is none."""
    return (
        investigation
        if place == investigation.front
        else with_walks(investigation, walks(investigation), place)
    )


def legs(investigation: Investigation) -> tuple[Leg, ...]:
    """Every walk with its path, in the order in which they were begun."""
    found: list[Leg] = []
    for place in range(1 + len(investigation.further)):
        view = in_front(investigation, place)
        origin = view.origin
        before = found[origin.walk] if origin is not None and origin.walk < place else None
        counts = origin is None
        if origin is not None and before is not None:
            counts = before.reached and origin.exit in before.path.exits
        found.append(Leg(place, view, path(view.tree, view), counts))
    return tuple(found)


def reached(investigation: Investigation) -> tuple[Leg, ...]:
    """The walks that the decision stands on."""
    return tuple(leg for leg in legs(investigation) if leg.reached)


def open_leg(investigation: Investigation) -> Leg | None:
    """The first walk that has not ended yet, of those that count; None where the whole case is walked."""
    return next((leg for leg in reached(investigation) if leg.path.at is not None), None)


def handed_over(investigation: Investigation, exit_id: str) -> int | None:
    """The place of the walk that goes on from an exit of the tree in front, or None where there is none."""
    for place, walk in enumerate(walks(investigation)):
        origin = walk.origin
        if origin is not None and (origin.walk, origin.exit) == (investigation.front, exit_id):
            return place
    return None


def drop_walk(investigation: Investigation) -> Investigation:
    """The investigation with the walk in front whose tree measures the drop; its thresholds judge it.

    The first such walk, or the first of all: a tree that comes later says how far a fix goes, and has neither
    a target nor a size that counts as material.
    """
    places = [
        place
        for place, walk in enumerate(walks(investigation))
        if any(gate.measurement in _OF_THE_DROP for gate in walk.tree.gates.values())
    ]
    return in_front(investigation, places[0] if places else 0)


def constraints_asked(investigation: Investigation) -> dict[str, Constraint]:
    """The constraints of all trees, those of the tree in front first, which words what two of them ask."""
    asked = dict(investigation.tree.constraints)
    for walk in investigation.further:
        asked = asked | {name: c for name, c in walk.tree.constraints.items() if name not in asked}
    return asked


def place_of(investigation: Investigation, tree_id: str) -> int | None:
    """Where the tree of this id is walked, or None: no tree is walked twice, so a circle of trees ends."""
    ids = [walk.tree.id for walk in walks(investigation)]
    return ids.index(tree_id) if tree_id in ids else None


def same_answers(before: Investigation, after: Investigation) -> bool:
    """Whether both hold the same answers and findings in the same walks, whichever of them is in front."""
    pairs = list(zip(walks(before), walks(after), strict=False))
    same = all(one.answers is two.answers and one.findings is two.findings for one, two in pairs)
    return same and len(before.further) == len(after.further)
