"""The shape of a reader: how one format is recognised and read."""

from collections.abc import Callable
from dataclasses import dataclass

from gatewalk.files.scores.sheet import Records, Scan
from gatewalk.files.scores.source import Source


@dataclass(frozen=True)
class Reader:
    """How to recognise and read one format.

    `kind` is the short id kept in an investigation; `title` is for people. `signature` looks at the
    source's head, first line or document and never raises; `read` gives rows, or raises InputProblem.
    """

    kind: str
    title: str
    signature: Callable[[Source], bool]
    read: Callable[[Source], Records | Scan]
