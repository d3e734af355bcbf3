"""What the button to go on says at a gate, and whether it can be pressed."""

from gatewalk.domain.path import PathStep
from gatewalk.theme.language import tr


def way_on(
    step: PathStep | None, next_number: int | None, walked: int, *, waits: bool = False
) -> tuple[str, bool]:
    """The words and whether they can be followed; what `waits` for the room cannot.

    `next_number` is the number of the gate that comes next, None where the decision does.
    """
    if step is None:
        return tr("Back to the path  →"), walked > 0
    if step.kind == "undetermined" or waits:
        return tr("Answer to go on"), False
    if next_number is None:
        return tr("See the decision  →") if step.accepted else tr("Accept, see the decision  →"), True
    if step.accepted:
        return tr("Continue to gate {number}  →", number=next_number), True
    return tr("Accept, on to gate {number}  →", number=next_number), True
