"""What can be done now: the answers to what the action table asks."""

from gatewalk.window.actions import Situation
from gatewalk.window.walk import Walk


def situation_of(walk: Walk | None, *, presenting: bool = False) -> Situation:
    """The situation with `walk` in front, or with no case open."""
    if walk is None:
        return Situation()
    history, case = walk.session.history, walk.investigation
    return Situation(
        case_open=True,
        can_undo=history.can_undo,
        can_redo=history.can_redo,
        has_scores=case.scores is not None,
        has_answer=walk.gate in case.answers,
        has_shortcuts=bool(case.tree.shortcuts),
        presenting=presenting,
        trees=len(walk.legs),
        further_tree=case.front > 0,
        undo_label=history.undo_label,
        redo_label=history.redo_label,
    )
