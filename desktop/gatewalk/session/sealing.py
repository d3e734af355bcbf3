"""Digests that come after the findings, put in wherever their files stand: in every remembered state.

They are no edit: nothing that was measured depends on them, so that no step of undo is made and states that
shared their scores share them still.
"""

from collections.abc import Callable

from gatewalk.domain.investigation import Investigation
from gatewalk.domain.scores import ScoreFile, ScoreSummary

Put = Callable[[Investigation], Investigation]


def putting(files: tuple[ScoreFile, ...], sealed: tuple[ScoreFile, ...]) -> Put:
    """A function that puts `sealed` in the place of the very tuple `files`; the same state comes out once."""
    summaries: dict[int, ScoreSummary] = {}
    states: dict[int, tuple[Investigation, Investigation]] = {}

    def put(case: Investigation) -> Investigation:
        scores = case.scores
        if scores is None or scores.files is not files:
            return case
        if id(case) not in states:
            new = summaries.setdefault(id(scores), scores.model_copy(update={"files": sealed}))
            states[id(case)] = case, case.model_copy(update={"scores": new})
        return states[id(case)][1]

    return put
