"""Old files in today's form: one function per step from a format version to the next.

Versions so far. 1: the first; `investigation.json` holds everything but the tree. 2: the summaries of
the scores stand in parts of their own under `summaries/`. 3: an investigation can go on in further trees,
whose walks stand under `walks/`, and says which of them is in front; a program that knows 2 would tell the
first walk's decision as the whole one.
"""

from collections.abc import Callable, Mapping
from typing import Any

Documents = dict[str, Any]


def _summaries_apart(documents: Documents) -> Documents:
    """1 to 2: the summary of the scores becomes a part of its own; those of follow-ups may stay inside."""
    investigation = dict(documents["investigation.json"])
    scores = investigation.pop("scores", None)
    moved = {} if scores is None else {"summaries/scores.json": scores}
    return {**documents, "investigation.json": investigation, **moved}


def _one_walk(documents: Documents) -> Documents:
    """2 to 3: the only walk stands in front."""
    return {**documents, "investigation.json": {**documents["investigation.json"], "front": 0}}


#: Step from version n to n + 1, by n. Each takes plain documents by part name and returns new ones.
STEPS: Mapping[int, Callable[[Documents], Documents]] = {1: _summaries_apart, 2: _one_walk}


def migrate(documents: Documents, version: int, target: int) -> Documents:
    """Documents of format `version` in the form of `target`; a newer version is left as it is."""
    for number in range(version, target):
        documents = STEPS[number](documents)
    return documents
