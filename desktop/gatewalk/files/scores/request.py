"""What a user asks of score files: which column plays which part, which rows are which reading.

One frozen value carries it from the mapping dialog, the command line and the follow-up alike, so that
all three read a file in the same way.
"""

import re
from typing import Literal

from pydantic import Field

from gatewalk.domain.base import Value
from gatewalk.domain.problem import InputProblem
from gatewalk.domain.scores import ARMS

#: Roles that a user can name, in the order in which a dialog shows them.
ROLES = (
    "example",
    "time",
    "score",
    "slice",
    "arm",
    "version",
    "expected",
    "output",
    "input",
    "context",
    "label",
    "latency",
    "cost",
    "grounded",
    "refused",
    "used_as_example",
    "error",
    "stale",
    "scorer",
    "label_version",
)

#: Roles that several columns may hold at once.
MANY = frozenset({"slice", "version", "error"})

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


class Span(Value):
    """Days from `first` to `last`, both included (ISO dates); an empty end is open."""

    first: str = ""
    last: str = ""

    def holds(self, day: str) -> bool:
        return (not self.first or day >= self.first) and (not self.last or day <= self.last)


def span(text: str) -> Span:
    """The span that ``A..B`` names. Raises InputProblem where it is not two ISO dates or empty ends."""
    first, dots, last = (part.strip() for part in text.partition(".."))
    bad = [day for day in (first, last) if day and not _DAY.fullmatch(day)]
    if not dots or bad or not (first or last):
        raise InputProblem(
            f"'{text}' is not a span of days",
            do="write it as 2026-01-01..2026-01-31, either end may be empty",
        )
    if first and last and first > last:
        raise InputProblem(f"the span '{text}' ends before it starts", do="swap its two dates")
    return Span(first=first, last=last)


class ScoreRequest(Value):
    """How to read score files.

    `roles` maps a role to its columns; what is not given is guessed unless `guess` is False (what the
    file's format says stays in use). `arms` maps an arm to a value of the arm column, a score column or
    a file. `baseline` and `current` are readings as spans of the history. `arms_separate`: the prompt
    arm was run without the context fix. `higher_is_better` and `score_range` overrule the guess.
    `single` is the arm of a file that holds one reading and names none.
    """

    roles: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    arms: dict[str, str] = Field(default_factory=dict)
    guess: bool = True
    baseline: Span | None = None
    current: Span | None = None
    arms_separate: bool = False
    higher_is_better: bool | None = None
    score_range: tuple[float, float] | None = None
    single: Literal["current", "after"] = "current"
    seed: int = 0

    def checked(self) -> "ScoreRequest":
        """Itself, or InputProblem where a role or an arm has a name that does not exist."""
        for role in self.roles:
            if role not in ROLES:
                raise InputProblem(f"there is no role '{role}'", do=f"the roles are {', '.join(ROLES)}")
        for arm in self.arms:
            if arm not in ARMS:
                raise InputProblem(f"there is no arm '{arm}'", do=f"the arms are {', '.join(ARMS)}")
        for role, columns in self.roles.items():
            if len(columns) > 1 and role not in MANY:
                raise InputProblem(
                    f"the role '{role}' was given {len(columns)} columns", do="name one column for it"
                )
        return self
