"""A fault in a tree file, with its place, its reason and its remedy; all of them are named at once."""

from collections.abc import Sequence
from typing import Literal

from gatewalk.domain.base import Value
from gatewalk.domain.problem import InputProblem

Level = Literal["error", "warning"]


class Problem(Value):
    """One fault. `line` counts from 1 and is None where the fault belongs to the whole file.

    `path` is written as in the file: ``gates.onset.outcomes[1].to``. An error keeps the tree from
    opening, a warning does not.
    """

    what: str
    path: str = ""
    line: int | None = None
    why: str = ""
    do: str = ""
    level: Level = "error"
    file: str = ""

    def __str__(self) -> str:
        """One line: ``FILE:LINE: level: path: what, because why; do``."""
        place = f"{self.file or 'tree'}:{self.line}" if self.line else self.file or "tree"
        said = f"{self.path}: {self.what}" if self.path else self.what
        if self.why:
            said += f" ({self.why})"
        if self.do:
            said += f"; {self.do}"
        return " ".join(f"{place}: {self.level}: {said}".split())


class TreeProblems(InputProblem):
    """A tree file that cannot be used; `problems` holds every fault that was found in it."""

    def __init__(self, problems: Sequence[Problem], where: str) -> None:
        self.problems = tuple(problems)
        errors = [p for p in self.problems if p.level == "error"]
        first = errors[0]
        place = f"line {first.line}, " if first.line else ""
        what = f"{place}{first.path}: {first.what}" if first.path else f"{place}{first.what}"
        do = first.do
        if len(errors) > 1:
            what = f"{len(errors)} problems in this tree; the first is at {what}"
            do = "`gatewalk check` lists all of them"
        super().__init__(what, where, do)


def written(path: Sequence[str | int]) -> str:
    """A path of keys and positions as people write it: ``gates.onset.outcomes[1].to``."""
    out = ""
    for part in path:
        out += f"[{part}]" if isinstance(part, int) else f".{part}" if out else str(part)
    return out
