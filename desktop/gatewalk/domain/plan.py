"""What is to be done after the walk: the steps of the exits it collected, with what the team entered.

The steps are those of each exit as the constraints leave it. Work that was planned for an action which is
no longer on offer is never dropped once it has an owner, a date or is done; it is told as such.
"""

from gatewalk.domain.investigation import ActionItem, Investigation
from gatewalk.domain.offer import offer
from gatewalk.domain.walks import reached, walks


def planned_actions(investigation: Investigation) -> tuple[ActionItem, ...]:
    """The steps of the exits that all walks collect, as actions; what the team edited is kept as it is."""
    kept = {(a.walk, a.exit, a.text): a for a in investigation.actions}
    planned = []
    asked = {(leg.place, exit_id): leg for leg in reached(investigation) for exit_id in leg.path.exits}
    for (place, exit_id), leg in asked.items():
        for step in offer(leg.view.tree, exit_id, leg.view.constraints).steps:
            item = ActionItem(exit=exit_id, walk=place, text=step.text, done_when=step.done_when)
            planned.append(kept.pop((place, exit_id, step.text), item))
    entered = (
        a
        for a in kept.values()
        if a.owner or a.due or a.done or ((a.walk, a.exit) in asked and not outdated(investigation, a))
    )
    return (*planned, *entered)


def outdated(investigation: Investigation, action: ActionItem) -> bool:
    """Whether `action` is a step of its exit that the present constraints have taken away."""
    found = walks(investigation)
    tree = found[action.walk].tree if action.walk < len(found) else None
    if tree is None or action.exit not in tree.exits:
        return False
    way_out = tree.exits[action.exit]
    own = {step.text for step in way_out.steps}
    ways = {way for variant in way_out.variants for way in variant.instead}
    known = own | ways | {step.text for variant in way_out.variants for step in variant.steps}
    present = {step.text for step in offer(tree, action.exit, investigation.constraints).steps}
    return action.text in known - present
