"""What a user asks of score files: which column plays which part, which rows are which reading.

One frozen value carries it from the mapping dialog, the command line and the follow-up alike, so that
all three read a file in the same way.
"""

import re
from collections.abc import Collection, Mapping
from typing import Any, Literal

from pydantic import Field, model_validator

from gatewalk.domain.base import Value
from gatewalk.domain.problem import InputProblem
from gatewalk.domain.scores import ARMS, ScoreSummary

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
    """Days from `first` to `last`, both included (ISO dates); an empty end is open.

    A pair of dates stands for a span too, None for an open end.
    """

    first: str = ""
    last: str = ""

    @model_validator(mode="before")
    @classmethod
    def _from_pair(cls, given: Any) -> Any:
        if isinstance(given, tuple | list) and len(given) == 2:
            return {"first": given[0] or "", "last": given[1] or ""}
        return given

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


def _span_of(spans: Mapping[str, tuple[str, str]], arm: str) -> Span | None:
    return Span(first=spans[arm][0], last=spans[arm][1]) if arm in spans else None


class ScoreRequest(Value):
    """How to read score files.

    `roles` maps a role to its columns; what is not given is guessed unless `guess` is False (what the
    file's format says stays in use). `arms` maps an arm to a value of the arm column, a score column or
    a file. `baseline` and `current` are readings as spans of the history. `arms_separate`: the prompt
    arm was run without the context fix. `higher_is_better` and `score_range` overrule the guess.
    `single` is the arm of a file that holds one reading and names none. `follow_up_of` is the summary that
    the file follows up: its columns are looked for first, and a single reading is `after`.
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
    follow_up_of: ScoreSummary | None = None
    seed: int = 0

    @classmethod
    def again(cls, summary: ScoreSummary) -> "ScoreRequest":
        """The request that reads the same files as `summary` was read, with nothing left to guess."""
        roles = {role: (held,) if isinstance(held, str) else held for role, held in summary.roles.items()}
        spans: Mapping[str, tuple[str, str]] = {} if summary.chosen_after_looking else summary.spans
        return cls(
            roles=roles,
            arms=summary.arm_names,
            guess=False,
            arms_separate=not summary.cumulative,
            higher_is_better=summary.higher_is_better,
            score_range=(summary.low, summary.low + summary.scale),
            single="after" if set(summary.readings) == {"after"} else "current",
            seed=summary.seed,
            baseline=_span_of(spans, "baseline"),
            current=_span_of(spans, "current"),
        )

    def named(self) -> set[str]:
        """Everything that is named as a column, and what may be one."""
        return {*(column for columns in self.roles.values() for column in columns), *self.arms.values()}

    def following(self, columns: Collection[str]) -> "ScoreRequest":
        """Itself with what it takes over from the summary that it follows up, as far as `columns` allow."""
        if self.follow_up_of is None:
            return self
        roles = dict(self.roles)
        for role, held in self.follow_up_of.roles.items():
            names = (held,) if isinstance(held, str) else held
            if role not in roles and role not in ("arm", "time") and set(names) <= set(columns):
                roles[role] = tuple(names)
        return self.model_copy(update={"roles": roles, "single": "after", "follow_up_of": None})

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
