"""One tree hands over to the next: the walk goes on there, in the same investigation.

Scores, constraints, changes, people and notes are shared by all walks, so nothing of them is copied.
Thresholds that were changed are taken along where the next tree knows them; answers stay with their gates.
"""

from gatewalk.domain.investigation import Handover, Investigation, TreeWalk
from gatewalk.domain.path import path
from gatewalk.domain.problem import InputProblem
from gatewalk.domain.tree import Tree
from gatewalk.domain.walks import legs, place_of, walks, with_walks
from gatewalk.session.edits import Edit


def next_trees(case: Investigation) -> dict[str, str]:
    """Exits on the path in front that offer another tree, by exit id: the id of that tree."""
    exits = {name: case.tree.exits[name] for name in path(case.tree, case).exits if name in case.tree.exits}
    return {name: way_out.next_tree for name, way_out in exits.items() if way_out.next_tree}


def next_tree_taken(case: Investigation, exit_id: str, tree: Tree) -> Edit:
    """Go on under `tree`, to which the exit hands over. Raises InputProblem where that cannot be.

    A walk through it that was set aside is taken up again from here, with all that was said there.
    """
    if exit_id not in next_trees(case):
        raise InputProblem(f"the exit {exit_id!r} hands over to no tree here", case.tree.id)
    found, place = [*walks(case)], place_of(case, tree.id)
    origin = Handover(walk=case.front, exit=exit_id)
    if place is None:
        place = len(found)
        known = {name: value for name, value in case.thresholds.items() if name in tree.thresholds}
        found.append(TreeWalk(tree=tree, origin=origin, thresholds=known))
    elif place > case.front and not legs(case)[place].reached:
        found[place] = found[place].model_copy(update={"origin": origin})
    else:
        raise InputProblem(f"{tree.title!r} is walked already", do="go on in that walk")
    return Edit(with_walks(case, found, place), f"on in the next tree: {tree.title}")


def tree_left(case: Investigation, place: int) -> Edit:
    """Take a further walk out of the case, with the walks and actions that hang on it.

    Raises InputProblem for the first walk, which everything hangs on.
    """
    found = walks(case)
    if not 0 < place < len(found):
        raise InputProblem("the first walk cannot be left out", case.tree.id, "start a new investigation")
    gone = {place}
    for later, walk in enumerate(found):
        if walk.origin is not None and walk.origin.walk in gone:
            gone.add(later)
    moved = {old: new for new, old in enumerate(n for n in range(len(found)) if n not in gone)}
    kept = [_renumbered(found[old], moved) for old in moved]
    origin = found[place].origin
    front = moved.get(case.front, moved[origin.walk if origin else 0])
    actions = tuple(
        item.model_copy(update={"walk": moved.get(item.walk, item.walk)})
        for item in case.actions
        if item.walk not in gone
    )
    left = with_walks(case, kept, front).model_copy(update={"actions": actions})
    return Edit(left, f"left out: the walk through {found[place].tree.title}")


def _renumbered(walk: TreeWalk, moved: dict[int, int]) -> TreeWalk:
    if walk.origin is None:
        return walk
    origin = walk.origin.model_copy(update={"walk": moved[walk.origin.walk]})
    return walk.model_copy(update={"origin": origin})
