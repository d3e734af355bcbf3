"""Old files in today's form: one function per step from a format version to the next.

Versions so far. 1: the first; `investigation.json` holds everything but the tree. 2: the summaries of
the scores stand in parts of their own under `summaries/`.
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


#: Step from version n to n + 1, by n. Each takes plain documents by part name and returns new ones.
STEPS: Mapping[int, Callable[[Documents], Documents]] = {1: _summaries_apart}


def migrate(documents: Documents, version: int, target: int) -> Documents:
    """Documents of format `version` in the form of `target`; a newer version is left as it is."""
    for number in range(version, target):
        documents = STEPS[number](documents)
    return documents
