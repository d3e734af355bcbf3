"""What a reader of scores has to say besides figures: rows left out and why, in plain sentences."""

from collections.abc import Collection, Mapping

from gatewalk.domain.scores import Reading, ScoreSummary
from gatewalk.files.scores.engine import quoted
from gatewalk.files.scores.facts import ARM_CODE, Run, keeps_others
from gatewalk.files.scores.plan import Plan
from gatewalk.files.scores.scale import Scale

#: Most values of a version column that may be runs of one set of examples.
_MOST_RUNS = 12


def count_rows(n: int, one: str, many: str) -> str:
    """ "1 row had no score", "2 rows had no score"."""
    return f"{n} row {one}" if n == 1 else f"{n} rows {many}"


def state_notes(readings: Mapping[str, Reading], counted: Mapping[str, str]) -> tuple[str, ...]:
    """Rows without a usable score in the readings of `counted` (spans of the history would count twice)."""
    kept = [reading for arm, reading in readings.items() if arm in counted]
    wanted = (
        ("unscored", "had no score", "had no score"),
        ("errors", "ended in an error and is not scored", "ended in an error and are not scored"),
        ("refusals", "was refused and is not scored", "were refused and are not scored"),
        ("excluded", "was used as an example and is left out", "were used as examples and are left out"),
    )
    notes = []
    for name, one, many in wanted:
        n = sum(int(getattr(reading, name)) for reading in kept)
        if n:
            notes.append(count_rows(n, one, many))
    repeats = sum(reading.duplicates for reading in kept if reading.arm != "history")
    if repeats:
        notes.append(
            count_rows(repeats, "repeats an example of its reading", "repeat an example of their reading")
        )
    return tuple(notes)


def scale_notes(scale: Scale) -> tuple[str, ...]:
    """The range that was guessed, where the file leaves it open: every point depends on it."""
    return (f"the range of the scores is a guess ({scale.reason})",) if scale.guessed else ()


def arm_notes(run: Run, plan: Plan) -> tuple[str, ...]:
    """Rows that belong to no reading."""
    if plan.arms.layout not in ("long", "files") or not plan.arms.values:
        return ()
    raw = "raw" if keeps_others(plan) else "'(not among the first rows)'"
    rows = run(f"SELECT {raw} AS name, sum(n) FROM cube WHERE arm IS NULL GROUP BY name ORDER BY 2 DESC, 1")
    if not rows:
        return ()
    shown = ", ".join(str(raw) if raw is not None else "(blank)" for raw, _ in rows[:6])
    total = sum(int(n) for _, n in rows)
    left = count_rows(total, "is left out", "are left out")
    where = "files" if plan.arms.layout == "files" else f"values of '{plan.arms.column}'"
    return (f"{left}, because no reading is named for these {where}: {shown}",)


def part_notes(plan: Plan, roles: Collection[str], part: int) -> tuple[str, ...]:
    """Columns that were measured on one example in `part`."""
    measured = [f"'{plan.column(role)}'" for role in sorted(roles)]
    if part == 1 or not measured:
        return ()
    verb = "is" if len(measured) == 1 else "are"
    return (f"{' and '.join(measured)} {verb} measured on one example in {part}, always the same ones",)


def time_notes(run: Run, plan: Plan) -> tuple[str, ...]:
    """Rows of the history without a day."""
    if plan.time is None:
        return ()
    n = run(f"SELECT sum(n) FROM cube WHERE day IS NULL AND arm = {ARM_CODE['history']}")[0][0]
    return (count_rows(int(n), "has no readable time", "have no readable time"),) if n else ()


def mixed_notes(summary: ScoreSummary) -> tuple[str, ...]:
    """Versions that stand side by side in the one reading that a file without named readings gives."""
    if summary.layout != "history" or list(summary.readings) != ["current"]:
        return ()
    return tuple(
        f"the one reading mixes {len(values)} values of {kind} ({', '.join(values[:4])}"
        f"{', …' if len(values) > 4 else ''}): if they are runs to compare, take that column as the reading"
        " and say which value is baseline and which is current"
        for kind, values in summary.readings["current"].versions.items()
        if len(values) > 1
    )


def side_by_side(run: Run, plan: Plan) -> tuple[str, ...]:
    """Version columns that look like runs to compare: most examples come with several of their values."""
    example = plan.column("example")
    if plan.arms.layout != "history" or example is None:
        return ()
    known = {profile.name: profile for profile in plan.profiles}
    found = []
    for column in plan.columns("version"):
        if column not in known or example not in known or not 2 <= known[column].distinct <= _MOST_RUNS:
            continue
        several, examples = run(
            "SELECT count_if(n > 1), count(*) FROM (SELECT"
            f" count(DISTINCT {quoted(column)}) AS n FROM sample WHERE {quoted(example)} IS NOT NULL"
            f" GROUP BY {quoted(example)})"
        )[0]
        if 2 * several > examples:
            found.append(
                f"'{column}' holds {known[column].distinct} values on the same examples: if they are runs to"
                " compare, choose it as the reading and say which value is which"
            )
    return tuple(found)
