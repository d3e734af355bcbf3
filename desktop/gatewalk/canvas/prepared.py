"""All of a tree's drawing that can be made without a window: where things stand, and the shapes from afar."""

import gc
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from gatewalk.canvas.distant import Distant
from gatewalk.canvas.places import Places
from gatewalk.canvas.plan import Plan, make_plan
from gatewalk.canvas.text import measurer
from gatewalk.domain.tree import Tree

#: Trees with more gates than this are large: a worker prepares them.
LARGE = 150


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be drawn: `titles` are those of the exits; `compact` puts exits below one another."""

    tree: Tree
    titles: Mapping[str, str]
    with_exits: bool = True
    compact: bool = False


@dataclass(frozen=True, slots=True)
class Prepared:
    """The plan of a tree with its places and its shapes from afar."""

    plan: Plan
    places: Places
    distant: Distant


def prepare(wanted: Wanted, cancelled: Callable[[], bool] | None = None) -> Prepared:
    """Lay out what is wanted, in any thread. Raises Cancelled where `cancelled` says so."""
    plan = make_plan(
        wanted.tree,
        measurer(even=not wanted.with_exits),
        titles=wanted.titles,
        with_exits=wanted.with_exits,
        compact=wanted.compact,
        cancelled=cancelled,
    )
    made = Prepared(plan, Places(plan), Distant(plan))
    if len(plan.gates) > LARGE:
        # Without this every full collection would walk the hundreds of thousands of objects of a large tree,
        # and hold the window up for a tenth of a second each time.
        gc.freeze()
    return made
