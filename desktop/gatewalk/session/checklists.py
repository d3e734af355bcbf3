"""Ticking what stands on an exit's checklists: an edit like any other, undone like any other."""

from datetime import datetime

from gatewalk.domain.investigation import Investigation, Tick
from gatewalk.domain.problem import InputProblem
from gatewalk.domain.walks import in_front
from gatewalk.session.edits import Edit

_LONGEST = 60


def item_ticked(
    investigation: Investigation,
    exit_id: str,
    item: str,
    done: bool,
    *,
    walk: int | None = None,
    by: str = "",
    at: datetime | None = None,
) -> Edit:
    """Tick the item with the id `item` at an exit, or open it again; a ticked one keeps who and when.

    `walk` is the place of the walk whose tree has the exit, that in front where it is not given.
    """
    front = investigation.front
    investigation = in_front(investigation, front if walk is None else walk)
    ticks = investigation.ticks.get(exit_id, {})
    if done == (item in ticks):
        return Edit(in_front(investigation, front), "")
    text = _texts(investigation, exit_id).get(item)
    if text is None and done:
        raise InputProblem(f"exit {exit_id!r} has no item {item!r} to tick", investigation.tree.id)
    left = {name: tick for name, tick in ticks.items() if name != item}
    changed = {**left, item: Tick(by=by, at=at)} if done else left
    others = {name: held for name, held in investigation.ticks.items() if name != exit_id}
    after = investigation.model_copy(update={"ticks": {**others, exit_id: changed} if changed else others})
    shown = text or item
    short = shown if len(shown) <= _LONGEST else shown[: _LONGEST - 1] + "…"
    return Edit(in_front(after, front), f"{'done' if done else 'open again'}: {short}")


def _texts(investigation: Investigation, exit_id: str) -> dict[str, str]:
    """The texts of an exit's items by id; empty where the tree does not know the exit."""
    if exit_id not in investigation.tree.exits:
        return {}
    return {item.id: item.text for _, items in investigation.tree.lists(exit_id) for item in items}
