"""Whether the tree in a file hangs together, checked before anything walks or draws it.

The full check, with every problem and its line, is that of tree files; this is what opening cannot do
without, and it stays quick.
"""

from gatewalk.domain.investigation import Investigation
from gatewalk.domain.tree import Tree
from gatewalk.domain.walks import walks


def walks_fault(investigation: Investigation) -> tuple[int, str] | None:
    """The place of the first walk that is broken and what is wrong with it, or None where nothing is."""
    for place, walk in enumerate(walks(investigation)):
        if fault := tree_fault(walk.tree):
            return place, fault
        origin = walk.origin
        if (origin is None) != (place == 0) or (origin is not None and origin.walk >= place):
            return place, "it does not say which walk before it hands over to it"
    return None


def tree_fault(tree: Tree) -> str:
    """What is broken in the graph of `tree`, as a phrase; empty where nothing is."""
    if tree.start not in tree.gates:
        return f"its start, {tree.start[:60]!r}, is not one of its gates"
    if both := set(tree.gates) & set(tree.exits):
        return f"{min(both)[:60]!r} is both a gate and an exit"
    for gate_id, gate in tree.gates.items():
        for outcome in gate.outcomes:
            if outcome.to not in tree.gates and outcome.to not in tree.exits:
                return f"gate {gate_id[:60]!r} leads to {outcome.to[:60]!r}, which is not there"
            if outcome.also is not None and outcome.also not in tree.exits:
                return f"gate {gate_id[:60]!r} collects {outcome.also[:60]!r}, which is no exit"
    return "it goes round in a circle" if _circle(tree) else ""


def _circle(tree: Tree) -> bool:
    """Gates are taken away once nothing leads to them; in a circle some are left."""
    onward = {g: {o.to for o in gate.outcomes if o.to in tree.gates} for g, gate in tree.gates.items()}
    led_to = dict.fromkeys(tree.gates, 0)
    for targets in onward.values():
        for target in targets:
            led_to[target] += 1
    free = [gate for gate, count in led_to.items() if count == 0]
    taken = 0
    while free:
        taken += 1
        for target in onward[free.pop()]:
            led_to[target] -= 1
            if led_to[target] == 0:
                free.append(target)
    return taken < len(tree.gates)
