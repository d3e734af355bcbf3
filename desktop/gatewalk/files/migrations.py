"""Old files in today's form: one function per step from a format version to the next.

Versions so far. 1: the first; `investigation.json` holds everything but the tree.
"""

from collections.abc import Callable, Mapping
from typing import Any

Documents = dict[str, Any]

#: Step from version n to n + 1, by n. Each takes plain documents by part name and returns new ones.
STEPS: Mapping[int, Callable[[Documents], Documents]] = {}


def migrate(documents: Documents, version: int, target: int) -> Documents:
    """Documents of format `version` in the form of `target`; a newer version is left as it is."""
    for number in range(version, target):
        documents = STEPS[number](documents)
    return documents
