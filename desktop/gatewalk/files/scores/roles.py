"""Which column plays which part: given, known from the file's format, or guessed with the reason.

Every guess carries one sentence that the mapping dialog shows beside it. A column takes one guessed role
only; a user may give it several.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches

from gatewalk.domain.base import Value
from gatewalk.domain.problem import InputProblem
from gatewalk.domain.scores import ARMS
from gatewalk.files.scores.columns import SAMPLE_ROWS, Profile, plain_name
from gatewalk.files.scores.hints import Hints
from gatewalk.files.scores.request import MANY, ROLES
from gatewalk.files.scores.role_names import rank, version_kind
from gatewalk.files.scores.times import not_a_date, time_rule
from gatewalk.files.scores.values import looks_like_scores, score_rule
from gatewalk.files.scores.words import TRUE_WORDS

#: Slices guessed by nothing but their few values, and how many values a slice may have.
_SPARE_SLICES = 3
MOST_SLICE_VALUES = 60


class RoleGuess(Value):
    """One role, its column, where the knowledge comes from, and why in one sentence."""

    role: str
    column: str
    source: str = "guess"
    reason: str = ""


@dataclass
class _Book:
    """Roles as they are found, and the columns that are taken."""

    profiles: Mapping[str, Profile]
    found: list[RoleGuess] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def add(self, role: str, column: str, source: str, reason: str) -> None:
        if not any(guess.role == role and guess.column == column for guess in self.found):
            self.found.append(RoleGuess(role=role, column=column, source=source, reason=reason))

    def has(self, role: str) -> bool:
        return any(guess.role == role for guess in self.found)

    def free(self) -> list[Profile]:
        taken = {guess.column for guess in self.found}
        return [p for p in self.profiles.values() if p.name not in taken and not p.name.startswith("_")]


def find_roles(
    profiles: Sequence[Profile],
    given: Mapping[str, Sequence[str]],
    hints: Hints,
    *,
    guess: bool = True,
    columns: Sequence[str] = (),
    score_columns: Sequence[str] = (),
) -> tuple[tuple[RoleGuess, ...], tuple[str, ...]]:
    """All roles in the order of `ROLES`, and notes for people. `columns` are all names of the file.

    `score_columns` are columns named as arms (wide layout): they need no score role. Raises InputProblem
    for a given column that does not exist.
    """
    book = _Book({profile.name: profile for profile in profiles})
    names = list(columns) or list(book.profiles)
    for role, wanted in given.items():
        for column in wanted:
            book.add(role, find_column(column, names, role), "given", "you named it")
    for role, known in hints.roles.items():
        if role not in given:
            _take_known(book, role, known, hints)
    for column in hints.errors:
        if column in book.profiles and "error" not in given:
            book.add("error", column, "format", f"known from the format {hints.tool}".rstrip())
    if guess:
        _guess_all(book, hints, score_columns)
        _arm_is_version(book)
    order = {role: place for place, role in enumerate(ROLES)}
    return tuple(sorted(book.found, key=lambda g: order.get(g.role, 99))), tuple(book.notes)


def _take_known(book: _Book, role: str, known: Sequence[str], hints: Hints) -> None:
    """Roles that the format tells: all its columns, or the first that holds anything."""
    real = [c for c in known if c in book.profiles and book.profiles[c].filled]
    if role == "arm":
        real = [column for column in real if not column.startswith("_")]
    for column in real if role in MANY else _fullest(book, real):
        book.add(role, column, "format", f"known from the format {hints.tool}".rstrip())


def _fullest(book: _Book, known: Sequence[str]) -> Sequence[str]:
    """The likeliest column; another one where that is filled in less than half as many rows."""
    if not known:
        return ()
    most = max(known, key=lambda column: book.profiles[column].filled)
    first = known[0]
    return (most if 2 * book.profiles[first].filled < book.profiles[most].filled else first,)


def find_column(name: str, names: Sequence[str], role: str = "") -> str:
    """The file's column of this name (case and blanks at the ends forgiven), else InputProblem."""
    if name in names:
        return name
    loose = {known.strip().casefold(): known for known in names}
    if name.strip().casefold() in loose:
        return loose[name.strip().casefold()]
    near = get_close_matches(name.casefold(), loose, n=1, cutoff=0.5)
    hint = f"did you mean '{loose[near[0]]}'? " if near else ""
    where = f"--role {role}={name}" if role else name
    shown = ", ".join(names[:20])
    raise InputProblem(f"there is no column '{name}'", where, f"{hint}the columns are {shown}")


def arm_of(value: str) -> str | None:
    """The arm whose name this value is, or None."""
    key = plain_name(value)
    key = {"few_shot": "prompt", "fewshot": "prompt", "re_run": "control", "rerun": "control"}.get(key, key)
    return key if key in ARMS else None


def _guess_all(book: _Book, hints: Hints, score_columns: Sequence[str]) -> None:
    _guess_arm(book)
    _guess_time(book, hints)
    for role in ("used_as_example", "refused", "stale"):
        _by_name(book, role, _yes_no)
    _by_name(book, "label_version", _few)
    _by_name(book, "scorer", _few)
    if not score_columns:
        _guess_score(book)
    _by_name(book, "label", lambda p: looks_like_scores(p) >= _MOST)
    _by_name(
        book, "example", lambda p: p.distinct > 1 and p.distinct * 20 >= p.filled and p.key != "trace_id"
    )
    for role in ("latency", "cost"):
        _by_name(
            book,
            role,
            lambda p: (
                10 * sum(n for t, n in p.values if _MEASURED.fullmatch(t)) >= 9 * sum(n for _, n in p.values)
            ),
        )
    _by_name(book, "grounded", lambda p: looks_like_scores(p) >= _MOST)
    _by_name(book, "error", lambda p: not p.numeric or _yes_no(p))
    _guess_many(book, "version", _few)
    _guess_many(book, "slice", _may_slice)
    for role in ("expected", "output", "input", "context"):
        _by_name(book, role, lambda p: True)
    _guess_example_from_input(book)
    _guess_spare_slices(book)


#: A measured value with its unit, if any: a date of a run is none.
_MEASURED = re.compile(r"\s*[$€£]?\s*[-+]?[\d.,]+(?:[eE][-+]?\d+)?\s*[%A-Za-zµ$€£]*\s*")
#: Share of cells that must read as scores.
_MOST = 0.8


def _yes_no(profile: Profile) -> bool:
    words = set(TRUE_WORDS) | {"false", "f", "no", "n", "0", "0.0", "off"}
    return profile.distinct <= 3 and all(text.casefold() in words for text in profile.texts)


def _few(profile: Profile) -> bool:
    return 1 <= profile.distinct <= 50 and profile.length <= 80


def _may_slice(profile: Profile) -> bool:
    """Few values; a single one only where the file goes on beyond the sample (it may be sorted)."""
    return (profile.distinct > 1 or profile.rows >= SAMPLE_ROWS) and 0 < profile.distinct <= MOST_SLICE_VALUES


def _by_name(book: _Book, role: str, fits: Callable[[Profile], bool]) -> None:
    if book.has(role):
        return
    named = [(rank(p.key, role), p) for p in book.free() if p.filled]
    for place, profile in sorted(((r, p) for r, p in named if r is not None), key=lambda pair: pair[0]):
        if fits(profile):
            book.add(role, profile.name, "guess", f"its name '{profile.name}' is usual for this role")
            return
        if place == 0 and role in ("example", "score"):
            book.notes.append(
                f"'{profile.name}' is named like the role {role} but does not hold what it needs"
            )


def _guess_many(book: _Book, role: str, fits: Callable[[Profile], bool]) -> None:
    if book.has(role):
        return
    for profile in book.free():
        if rank(profile.key, role) is not None and fits(profile):
            book.add(role, profile.name, "guess", f"its name '{profile.name}' is usual for this role")


def _guess_arm(book: _Book) -> None:
    if book.has("arm"):
        return
    best: tuple[int, int, Profile] | None = None
    for profile in book.free():
        if profile.distinct > 50 or not profile.filled:
            continue
        arms = [text for text in profile.texts if arm_of(text)]
        place = rank(profile.key, "arm")
        if not arms or (2 * len(arms) < profile.distinct and place is None):
            continue
        score = (len(arms), -(99 if place is None else place), profile)
        if best is None or score[:2] > best[:2]:
            best = score
    if best is not None:
        shown = ", ".join(text for text in best[2].texts if arm_of(text))
        book.add("arm", best[2].name, "guess", f"it holds the names of readings ({shown})")


def _guess_time(book: _Book, hints: Hints) -> None:
    if book.has("time"):
        return
    named = sorted(
        (
            (place, p)
            for p in book.profiles.values()
            if (place := rank(p.key, "time")) is not None and p.filled
        ),
        key=lambda pair: pair[0],
    )
    fitting: list[Profile] = []
    for _, profile in named:
        if profile.name in hints.not_time:
            book.notes.append(f"'{profile.name}' is not taken as the time: {hints.not_time[profile.name]}")
        elif time_rule(profile) is None:
            book.notes.append(f"{not_a_date(profile)}, so it is not taken as the time")
        else:
            fitting.append(profile)
    for profile in sorted(fitting, key=lambda p: p.distinct < 2):
        rule = time_rule(profile)
        if rule is not None:
            book.add("time", profile.name, "guess", f"its name is usual for a time and {rule.reason}")
            return


def _guess_score(book: _Book) -> None:
    _by_name(book, "score", lambda p: looks_like_scores(p) >= _MOST)
    if book.has("score"):
        return
    for profile in book.free():
        two = 1 < profile.distinct <= 4 and looks_like_scores(profile) >= _MOST
        other = any(
            rank(profile.key, role) is not None for role in ("used_as_example", "refused", "stale", "label")
        )
        if (
            two
            and not other
            and (score_rule(profile).words or set(profile.texts) <= {"0", "1", "0.0", "1.0", "0.5"})
        ):
            book.add("score", profile.name, "guess", "it is the first column that holds pass and fail only")
            return


def _guess_example_from_input(book: _Book) -> None:
    if book.has("example"):
        return
    column = next((g.column for g in book.found if g.role == "input"), None)
    if column is not None and book.profiles[column].distinct * 8 >= book.profiles[column].filled:
        book.add("example", column, "guess", f"there is no id, so the text in '{column}' names the example")


def _guess_spare_slices(book: _Book) -> None:
    if book.has("slice"):
        return
    spare = 0
    for profile in book.free():
        texts = not profile.numeric and 2 <= profile.distinct <= 30 and profile.length <= 60
        if (
            texts
            and profile.distinct * 5 <= profile.filled
            and spare < _SPARE_SLICES
            and time_rule(profile) is None
        ):
            spare += 1
            reason = f"it has only {profile.distinct} different values, so it may be a kind of input"
            book.add("slice", profile.name, "guess", reason)


def _arm_is_version(book: _Book) -> None:
    for guess in list(book.found):
        named = guess.role == "arm" and rank(plain_name(guess.column), "version") is not None
        if named and not any(g.role == "version" and g.column == guess.column for g in book.found):
            kind = version_kind(plain_name(guess.column))
            book.add(
                "version", guess.column, "guess", f"the column of readings is named like a {kind} version"
            )
