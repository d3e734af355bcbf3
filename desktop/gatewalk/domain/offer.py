"""How an exit reads under a team's constraints: every panel and printed form asks it here.

An exit that cannot be taken must never stand as the bare action, wherever it is named. So nobody reads
title, action or steps off an exit of the tree where an investigation is at hand: they ask `offer`.
"""

from collections.abc import Mapping

from gatewalk.domain.base import Value
from gatewalk.domain.tree import Exit, Step, Tree, Variant


class Offer(Value):
    """An exit as it can be taken. `reason` says what bends it, `also` what else does, one sentence each.

    `instead` is what can be done in its place (where it is not `available`) or weighed beside it. `steps`
    are those of the action as it reads here; where it is not available, the ways to choose from.
    """

    exit: str
    title: str
    action: str = ""
    summary: str = ""
    available: bool = True
    reason: str = ""
    also: tuple[str, ...] = ()
    instead: tuple[str, ...] = ()
    steps: tuple[Step, ...] = ()
    verify: str = ""
    next_tree: str = ""


def offer(tree: Tree, exit_id: str, constraints: Mapping[str, str]) -> Offer:
    """The exit `exit_id` of `tree` under `constraints` (names to values; the tree's defaults fill in).

    Of the variants that hold, one that is not available leads, else the first in the file; the others add
    their reasons, but for those that only say with fewer conditions what an earlier one said with more.
    """
    way_out, held = tree.exits[exit_id], held_constraints(tree, constraints)
    holding: list[Variant] = []
    for variant in way_out.variants:
        holds = all(held.get(name) == value for name, value in variant.when.items())
        if holds and not any(variant.when.items() <= known.when.items() for known in holding):
            holding.append(variant)
    lead = next((v for v in holding if not v.available), holding[0] if holding else None)
    if lead is None:
        known = {name: getattr(way_out, name) for name in ("title", "action", "summary", "steps", "verify")}
        return Offer(exit=exit_id, next_tree=way_out.next_tree, **known)
    return _bent(exit_id, way_out, lead, [v for v in holding if v is not lead])


def _bent(exit_id: str, way_out: Exit, lead: Variant, others: list[Variant]) -> Offer:
    free = lead.available
    ways = lead.instead if not free else tuple(dict.fromkeys(w for v in (lead, *others) for w in v.instead))
    steps = lead.steps or (way_out.steps if free else tuple(Step(text=way) for way in lead.instead))
    return Offer(
        exit=exit_id,
        title=lead.title or (way_out.title if free else f"Not on offer: {way_out.title}"),
        action=lead.action or (way_out.action if free else ""),
        summary=way_out.summary,
        available=free,
        reason=lead.reason,
        also=tuple(dict.fromkeys(filter(None, (_added(v, lead) for v in others)))),
        instead=ways,
        steps=steps,
        verify=lead.verify or way_out.verify,
        next_tree=way_out.next_tree,
    )


def _added(variant: Variant, lead: Variant) -> str:
    """What a further variant adds: its reason, and its action where the exit can be taken at all."""
    more = variant.action if lead.available and variant.action != lead.action else ""
    return " ".join(filter(None, (variant.reason, more)))


def held_constraints(tree: Tree, constraints: Mapping[str, str]) -> dict[str, str]:
    """The constraints that are set, and the tree's defaults for the others."""
    return {name: c.default for name, c in tree.constraints.items() if c.default} | dict(constraints)
