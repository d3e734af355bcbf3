"""Which rows are which reading: by a value of the arm column, a score column each, or a file each.

A name that a user gives may be any of the three; where it could be more than one, the user is asked to
be clearer instead of being second-guessed. A value that equals an arm's name is that arm by itself.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import PurePath
from typing import Literal

from gatewalk.domain.problem import InputProblem
from gatewalk.domain.scores import ARMS
from gatewalk.files.scores.columns import Profile, plain_name
from gatewalk.files.scores.roles import arm_of
from gatewalk.files.scores.values import looks_like_scores

#: Name of the column that holds the stem of each row's file.
FILE = "_file"


@dataclass(frozen=True)
class ArmPlan:
    """How rows come to their arms.

    `long` and `files`: `column` holds values, `values` maps a value to its arm. `wide`: `scores` maps an
    arm to its score column. `history`: no arm is named; every row with a time belongs to the series.
    """

    layout: Literal["long", "wide", "files", "history"]
    column: str | None = None
    values: Mapping[str, str] = field(default_factory=dict)
    scores: Mapping[str, str] = field(default_factory=dict)
    reasons: tuple[str, ...] = ()

    @property
    def names(self) -> dict[str, str]:
        """Arm to the name it goes by in the file."""
        return dict(self.scores) if self.scores else {arm: value for value, arm in self.values.items()}


@dataclass(frozen=True)
class Seen:
    """What a name can be looked up in: columns with their samples, the arm column, the files' stems."""

    profiles: Sequence[Profile]
    arm_column: str | None
    files: Sequence[str]
    guess: bool = True
    whole: bool = True
    history: bool = False

    def values_of(self, column: str) -> tuple[str, ...]:
        return next((p.texts for p in self.profiles if p.name == column), ())


def wide_arms(profiles: Sequence[Profile]) -> dict[str, str]:
    """Score columns that are named as arms (`baseline`, `score_current`), arm to column."""
    found: dict[str, str] = {}
    for profile in profiles:
        words = profile.key.split("_")
        extra = [
            word
            for word in words
            if word not in ("score", "correct", "passed", "pass", "is", "acc", "accuracy")
        ]
        arm = arm_of("_".join(extra)) if extra else None
        if arm and arm not in found and profile.filled and looks_like_scores(profile) > 0.8:
            found[arm] = profile.name
    return found if len(found) > 1 else {}


def resolve_arms(asked: Mapping[str, str], seen: Seen) -> ArmPlan:
    """The plan for the arms `asked` (arm to name) and those that go by their own name.

    Raises InputProblem for a name that is not there, is ambiguous, or mixes layouts.
    """
    if asked:
        return _asked_plan(asked, seen)
    if seen.arm_column is not None:
        return _long(dict[str, str](), seen, seen.arm_column)
    wide = wide_arms(seen.profiles)
    if wide:
        return ArmPlan("wide", scores=wide, reasons=("the columns are named as readings",))
    # A single file is not one reading of several because a word of its name is.
    loose = seen.guess and len(seen.files) > 1
    stems = {stem: arm for stem in seen.files if (arm := _file_arm(stem, loose))}
    apart = len(set(stems.values())) == len(stems) and set(stems.values()) != {"history"}
    if stems and apart and not seen.history:
        return ArmPlan("files", FILE, stems, reasons=("the files are named as readings",))
    return ArmPlan("history")


def _file_arm(stem: str, guess: bool) -> str | None:
    exact = arm_of(stem)
    if exact or not guess:
        return exact
    words = plain_name(stem).split("_")
    named = [arm for arm in ARMS if arm in words]
    return named[0] if len(named) == 1 else None


def _asked_plan(asked: Mapping[str, str], seen: Seen) -> ArmPlan:
    places = {arm: _places(arm, name, seen) for arm, name in asked.items()}
    kinds = {kind for kind, _ in places.values()}
    if len(kinds) > 1:
        shown = ", ".join(f"{arm} is a {kind}" for arm, (kind, _) in places.items())
        raise InputProblem(f"the readings are named in different ways ({shown})", do="name all in one way")
    kind = kinds.pop()
    found = {arm: name for arm, (_, name) in places.items()}
    if len(set(found.values())) < len(found):
        raise InputProblem("two arms were given the same name", "--arm", "give each arm its own rows")
    if kind == "score column":
        others = {
            a: c for a, c in wide_arms(seen.profiles).items() if a not in found and c not in found.values()
        }
        return ArmPlan("wide", scores={**found, **others})
    if kind == "file":
        others = {s: a for s in seen.files if (a := arm_of(s)) and a not in found and s not in found.values()}
        return ArmPlan("files", FILE, {**{name: arm for arm, name in found.items()}, **others})
    return _long({name: arm for arm, name in found.items()}, seen, _column_holding(found, seen))


def _long(values: dict[str, str], seen: Seen, column: str) -> ArmPlan:
    taken = set(values.values())
    own: dict[str, str] = {}
    for text in seen.values_of(column):
        arm = arm_of(text)
        if (
            arm
            and text not in values
            and arm not in taken
            and (arm not in own.values() or text.lower() == arm)
        ):
            own = {value: name for value, name in own.items() if name != arm} | {text: arm}
    if not seen.whole:
        own |= {arm: arm for arm in ARMS if arm not in taken and arm not in own.values()}
    return ArmPlan("files" if column == FILE else "long", column, {**values, **own})


def _places(arm: str, name: str, seen: Seen) -> tuple[str, str]:
    """What `name` is: ("value", name), ("score column", column) or ("file", stem)."""
    found: list[tuple[str, str]] = []
    if seen.arm_column is not None and name in seen.values_of(seen.arm_column):
        found.append(("value", name))
    column = next((p for p in seen.profiles if p.name == name), None)
    if column is not None and (not found or looks_like_scores(column) > 0.5):
        found.append(("score column", column.name))
    path = PurePath(name)
    stem = next((s for s in seen.files if name == s or (path.stem == s and path.suffix)), None)
    if stem is not None and seen.arm_column != FILE:
        found.append(("file", stem))
    if not found and _held_by(name, seen):
        found.append(("value", name))
    if not found and seen.arm_column is not None and not seen.whole:
        found.append(("value", name))
    if len(found) > 1:
        kinds = " and ".join(f"a {kind}" for kind, _ in found)
        raise InputProblem(f"'{name}' could be {kinds}", f"--arm {arm}={name}", "rename one of them")
    if not found:
        raise _unknown(arm, name, seen)
    return found[0]


def _unknown(arm: str, name: str, seen: Seen) -> InputProblem:
    values = seen.values_of(seen.arm_column) if seen.arm_column is not None else ()
    names = [*values, *seen.files, *(p.name for p in seen.profiles)]
    near = get_close_matches(name, names, n=1, cutoff=0.4)
    hint = f"did you mean '{near[0]}'? " if near else ""
    shown = ", ".join(values[:10]) if values else ""
    where = (
        f"the values of '{seen.arm_column}' are {shown}"
        if shown
        else "name the column with --role arm=COLUMN"
    )
    return InputProblem(
        f"'{name}' is neither a value of the arm column, a score column nor a file",
        f"--arm {arm}={name}",
        hint + where,
    )


def _held_by(name: str, seen: Seen) -> list[str]:
    """Columns of few values that hold `name`, when guessing is allowed and no arm column is known."""
    if seen.arm_column is not None or not seen.guess:
        return []
    return [p.name for p in seen.profiles if p.distinct <= 50 and name in p.texts]


def _column_holding(found: Mapping[str, str], seen: Seen) -> str:
    if seen.arm_column is not None:
        return seen.arm_column
    sets = [set(_held_by(name, seen)) for name in found.values()]
    common = set.intersection(*sets)
    if len(common) != 1:
        what = f"{len(common)} columns hold" if common else "no single column holds"
        raise InputProblem(f"{what} all the names of the arms", "--arm", "say which with --role arm=COLUMN")
    return common.pop()
