"""Everything that is decided before the rows are read once: roles, rules, arms.

The plan is made from a sample; the engine then applies it to every row in one pass.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from gatewalk.domain.problem import InputProblem
from gatewalk.domain.visible import visible
from gatewalk.files.scores.arms import ArmPlan, Seen, resolve_arms, wide_arms
from gatewalk.files.scores.columns import SAMPLE_ROWS, Profile, text_of
from gatewalk.files.scores.hints import Hints
from gatewalk.files.scores.request import MANY, ScoreRequest
from gatewalk.files.scores.roles import RoleGuess, find_roles
from gatewalk.files.scores.times import TimeRule, time_rule
from gatewalk.files.scores.values import ScoreRule, score_rule, sounds_lower, unread_words

#: Characters of a column name in a message.
_NAME = 60


@dataclass(frozen=True)
class Plan:
    """The decided mapping.

    `roles` are all roles with their reasons; `scores` maps an arm to its rule in the wide layout, and ""
    to the one rule elsewhere; `time` is None where no column is a time. `weighted` says that a row stands
    for `_n` rows of an engine's table.
    """

    roles: tuple[RoleGuess, ...]
    arms: ArmPlan
    scores: dict[str, ScoreRule]
    time: TimeRule | None
    label: ScoreRule | None
    profiles: tuple[Profile, ...]
    hints: Hints
    request: ScoreRequest
    notes: tuple[str, ...] = ()
    lower_is_better: bool = False
    weighted: bool = False

    def columns(self, role: str) -> tuple[str, ...]:
        """Columns that hold a role, in the file's order."""
        return tuple(guess.column for guess in self.roles if guess.role == role)

    def column(self, role: str) -> str | None:
        found = self.columns(role)
        return found[0] if found else None

    def count(self, test: str = "") -> str:
        """SQL: rows of `facts`, those that pass `test`."""
        kept = f" FILTER ({test})" if test else ""
        return f"coalesce(sum(w){kept}, 0)" if self.weighted else f"count(*){kept}"

    def total(self, value: str, test: str = "") -> str:
        """SQL: sum of `value` over rows of `facts`, those that pass `test`."""
        kept = f" FILTER ({test})" if test else ""
        return f"sum(({value}) * w){kept}" if self.weighted else f"sum({value}){kept}"

    def text(self, column: str) -> str:
        """SQL: a column's text, NULL where it is blank."""
        return next((p.text for p in self.profiles if p.name == column), text_of(column))

    def role_table(self) -> dict[str, str | tuple[str, ...]]:
        """Roles as a summary keeps them: a list for slice and version, else one column."""
        table: dict[str, str | tuple[str, ...]] = {}
        for guess in self.roles:
            if guess.role in MANY:
                table[guess.role] = self.columns(guess.role)
            else:
                table.setdefault(guess.role, guess.column)
        return table


def make_plan(
    profiles: Sequence[Profile],
    columns: Sequence[str],
    hints: Hints,
    request: ScoreRequest,
    *,
    files: Sequence[str] = (),
    rows: int = 0,
    history: bool = False,
) -> Plan:
    """The plan for a table of `columns` with sample `profiles`.

    Raises InputProblem where no score column is found or a named column or arm is not there.
    """
    request = request.checked().following(columns)
    wide = _wide(profiles, request)
    roles, notes = find_roles(
        profiles, request.roles, hints, guess=request.guess, columns=columns, score_columns=tuple(wide)
    )
    arm_column = next((g.column for g in roles if g.role == "arm"), None)
    whole = all(p.rows < SAMPLE_ROWS for p in profiles)
    arms = resolve_arms(request.arms, Seen(profiles, arm_column, files, request.guess, whole, history))
    arms, roles, dropped = _settle(arms, roles, request, rows)
    by_name = {p.name: p for p in profiles}
    scores = _score_rules(arms, roles, by_name, hints, request)
    strange = [w for rule in scores.values() for w in unread_words(by_name[rule.column], rule)]
    if strange:
        notes += (f"these scores are not understood and not counted: {', '.join(dict.fromkeys(strange))}",)
    if arms.layout == "history" and len(files) > 1 and not history:
        notes += ("the files are read as one, because none of them is named as a reading",)
    return Plan(
        roles=roles,
        arms=arms,
        scores=scores,
        time=_time(roles, by_name, request),
        label=_label(roles, by_name),
        profiles=tuple(profiles),
        hints=hints,
        request=request,
        notes=notes + dropped,
        lower_is_better=any(rule.lower_is_better for rule in scores.values()),
    )


def _wide(profiles: Sequence[Profile], request: ScoreRequest) -> dict[str, str]:
    """Arms that are score columns, as far as can be told before roles are known."""
    names = {p.name for p in profiles}
    asked = {arm: name for arm, name in request.arms.items() if name in names}
    return asked or (
        {} if request.arms or "arm" in request.roles or "score" in request.roles else wide_arms(profiles)
    )


def _settle(
    arms: ArmPlan, roles: tuple[RoleGuess, ...], request: ScoreRequest, rows: int
) -> tuple[ArmPlan, tuple[RoleGuess, ...], tuple[str, ...]]:
    """Make roles and arms agree: the column found by the arms' names is the arm column; an arm column
    known only from the format, none of whose values is an arm, gives way to the history."""
    if arms.layout == "long" and not any(g.role == "arm" for g in roles):
        found = RoleGuess(
            role="arm", column=arms.column or "", reason="it holds the names of the arms that you gave"
        )
        return arms, (*roles, found), ()
    if arms.layout in ("long", "files") and not arms.values:
        given = "arm" in request.roles
        if given or not any(g.role == "time" for g in roles):
            return arms, roles, ()
        note = f"no value of '{arms.column}' is an arm, so all rows are taken as one history"
        return ArmPlan("history"), tuple(g for g in roles if g.role != "arm"), (note,)
    return arms, roles, ()


def _score_rules(
    arms: ArmPlan,
    roles: Sequence[RoleGuess],
    profiles: dict[str, Profile],
    hints: Hints,
    request: ScoreRequest,
) -> dict[str, ScoreRule]:
    columns = dict(arms.scores)
    if arms.layout != "wide":
        score = next((g.column for g in roles if g.role == "score"), None)
        if score is None:
            raise _unscored(profiles, hints)
        columns = {"": score}
    missing = [column for column in columns.values() if column not in profiles]
    if missing:
        raise InputProblem(
            f"the column '{missing[0]}' lies beyond the first {len(profiles)} columns", do="move it"
        )
    return {
        arm: score_rule(profiles[c], lower_is_better=_lower(profiles[c], hints, request))
        for arm, c in columns.items()
    }


def _unscored(profiles: Mapping[str, Profile], hints: Hints) -> InputProblem:
    """No score column: the export of a tool was not scored; of any other table nobody knows it."""
    shown = ", ".join(_short(name) for name in list(profiles)[:30] if not name.startswith("_"))
    if not hints.tool:
        return InputProblem(
            f"no column holds scores (the columns are {shown})",
            do="name the score column with --role score=COLUMN",
        )
    rows = max((profile.rows for profile in profiles.values()), default=0)
    failed = max((profiles[c].filled for c in hints.errors if c in profiles), default=0)
    why = f"; {failed} ended in an error" if failed else ""
    return InputProblem(
        f"this file ({hints.tool}) has no score in any row: {rows} seen{why} (the columns are {shown})",
        do="score the run and export it again, or name a column with --role score=COLUMN",
    )


def _short(name: str) -> str:
    shown = " ".join(visible(name[:_NAME]).split())
    return shown if len(name) <= _NAME else shown[:-1] + "…"


def _lower(profile: Profile, hints: Hints, request: ScoreRequest) -> bool | None:
    if request.higher_is_better is not None:
        return not request.higher_is_better
    if profile.name in hints.lower_is_better:
        return True
    return None if request.guess and sounds_lower(profile) else False


def _time(roles: Sequence[RoleGuess], profiles: dict[str, Profile], request: ScoreRequest) -> TimeRule | None:
    column = next((g.column for g in roles if g.role == "time"), None)
    if column is None or column not in profiles:
        return None
    rule = time_rule(profiles[column])
    if rule is None and "time" in request.roles:
        raise InputProblem(
            f"the column '{column}' holds no dates that could be read",
            f"--role time={column}",
            "name another column",
        )
    return rule


def _label(roles: Sequence[RoleGuess], profiles: dict[str, Profile]) -> ScoreRule | None:
    column = next((g.column for g in roles if g.role == "label"), None)
    return score_rule(profiles[column], lower_is_better=False) if column in profiles else None
