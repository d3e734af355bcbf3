"""What may be seen while scores wait for the room: the case without the findings that are kept back.

A card that is closed helps little where the tree lights the path that the scores propose, or the gap already
names what each fix returned. Until the room has answered, none of it is shown.
"""

from collections.abc import Set
from dataclasses import dataclass

from gatewalk.domain.finding import GapBudget
from gatewalk.domain.investigation import Investigation
from gatewalk.domain.path import Path, path


@dataclass(frozen=True)
class Seen:
    """A case, its path and its gap as they may be shown now."""

    case: Investigation
    path: Path
    budget: GapBudget | None


def kept_back(seen: Seen, gates: Set[str]) -> Seen:
    """`seen` without what the scores say at `gates`; their part of the gap stays open with all others."""
    held = gates & seen.case.findings.keys()
    if not held:
        return seen
    findings = {gate: found for gate, found in seen.case.findings.items() if gate not in held}
    case = seen.case.model_copy(update={"findings": findings})
    budget = seen.budget
    if budget is not None and any(part.gate in held for part in budget.parts):
        budget = budget.model_copy(update={"parts": (), "open": budget.gap})
    return Seen(case, path(case.tree, case), budget)
