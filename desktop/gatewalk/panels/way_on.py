"""What the button at the foot of a gate says: where the walk goes from here, and whether it can go on."""

from gatewalk.domain.investigation import Investigation
from gatewalk.domain.path import PathStep
from gatewalk.domain.walks import handed_over
from gatewalk.theme.language import tr


def way_on(
    investigation: Investigation, step: PathStep | None, walked: int, *, waits: bool = False
) -> tuple[str, bool]:
    """What the button to go on says, and whether it can be pressed; what `waits` for the room cannot.

    `step` is the gate's own on the path through the tree in front, which has so many gates `walked`.
    """
    if step is None:
        return tr("Back to the path  →"), walked > 0
    if step.kind == "undetermined" or waits:
        return tr("Answer to go on"), False
    if step.to in investigation.tree.gates:
        number = investigation.tree.number(step.to)
        if step.accepted:
            return tr("Continue to gate {number}  →", number=number), True
        return tr("Accept, on to gate {number}  →", number=number), True
    if step.to is not None and handed_over(investigation, step.to) is not None:
        return tr("On to the next tree  →") if step.accepted else tr("Accept, on to the next tree  →"), True
    return tr("See the decision  →") if step.accepted else tr("Accept, see the decision  →"), True
