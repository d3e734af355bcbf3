"""The time series: scores per day, per slice and day, and the days on which a version changed."""

from collections import defaultdict
from typing import Any

from gatewalk.domain.scores import MICRO, DayCell, Moments, Version
from gatewalk.files.scores.columns import plain_name
from gatewalk.files.scores.cube import Shape
from gatewalk.files.scores.facts import ARM_CODE, Run, slice_names, version_names
from gatewalk.files.scores.plan import Plan
from gatewalk.files.scores.readings import grouped_by, moments
from gatewalk.files.scores.role_names import version_kind

#: Values of a slice column up to which it is kept per day.
_DAILY_SLICES = 25

_ISO = "strftime(day, '%Y-%m-%d')"
_SERIES = "FROM cells WHERE reading = 'history' AND day IS NOT NULL"


def make_days(run: Run, plan: Plan, shape: Shape) -> tuple[DayCell, ...]:
    """One cell per day of the reading `history`, in order."""
    slices = _daily_slices(run, plan)
    paired = plan.column("example") is not None and not shape.unique
    examples = _examples(run, plan) if paired else {}
    repeats = _repeats(run, plan, shape) if paired and _come_again(run) else {}
    cells = []
    for row in run(
        f"SELECT {_ISO}, sum(n) FILTER (state = 0), sum(total), sum(squares), sum(n) FILTER (state = 1)"
        f" {_SERIES} GROUP BY day ORDER BY day"
    ):
        mass = moments(row[1:4])
        cells.append(
            DayCell(
                day=row[0],
                moments=mass,
                examples=examples.get(row[0], mass.n),
                errors=int(row[4] or 0),
                repeat_variance=repeats.get(row[0]),
                slices=slices.get(row[0], {}),
            )
        )
    return tuple(cells)


def _daily_slices(run: Run, plan: Plan) -> dict[str, dict[str, dict[str, Moments]]]:
    found: dict[str, dict[str, dict[str, Moments]]] = defaultdict(dict)
    names = slice_names(plan)
    if not names:
        return found
    counts = run(f"SELECT {', '.join(f'count(DISTINCT {name})' for name in names)} {_SERIES}")[0]
    kept = [name for name, count in zip(names, counts, strict=True) if count <= _DAILY_SLICES]
    if not kept:
        return found
    columns = ", ".join(kept)
    for others, day, *values, n, total, squares in run(
        f"SELECT grouping_id({columns}), {_ISO}, {columns}, sum(n), sum(total), sum(squares) {_SERIES}"
        f" AND state = 0 GROUP BY GROUPING SETS ({', '.join(f'(day, {name})' for name in kept)}) ORDER BY ALL"
    ):
        place = grouped_by(others, len(kept))
        of_column = found[day].setdefault(names[kept[place]], {})
        of_column[str(values[place])] = moments((n, total, squares))
    return found


def _examples(run: Run, plan: Plan) -> dict[str, int]:
    """Unique examples per day; rows without an id count one each."""
    rows = run(
        f"SELECT {_ISO}, count(DISTINCT id) + {plan.count('id IS NULL')} FROM facts"
        f" WHERE arm = {ARM_CODE['history']} AND day IS NOT NULL AND state = 0 GROUP BY day"
    )
    return {str(day): int(n) for day, n in rows}


def _repeats(run: Run, plan: Plan, shape: Shape) -> dict[str, float]:
    """Variance of one score around its own example's level, per day, where the same examples come again.

    Half the mean square difference between an example's scores on two successive days (von Neumann's
    successive differences), in the score's unit squared. Given where at least half of a day's examples
    stood on the day before; a fixed set that is scored again and again varies far less from day to day
    than fresh examples do.
    """
    rows = run(
        f"WITH means AS (SELECT day, id,"
        f" {plan.total(shape.score)}::DOUBLE / {plan.count()} AS m FROM facts WHERE"
        f" arm = {ARM_CODE['history']} AND day IS NOT NULL AND id IS NOT NULL AND state = 0 GROUP BY ALL),"
        " numbered AS (SELECT *, dense_rank() OVER (ORDER BY day) AS k FROM means),"
        " steps AS (SELECT b.day AS day, CAST(floor(b.m - a.m + 0.5) AS BIGINT) AS d FROM numbered a"
        " JOIN numbered b ON a.id = b.id AND b.k = a.k + 1),"
        " sizes AS (SELECT day, count(*) AS size FROM means GROUP BY day)"
        f" SELECT strftime(steps.day, '%Y-%m-%d'), count(*), sum(d::HUGEINT * d) FROM steps"
        " JOIN sizes ON sizes.day = steps.day GROUP BY steps.day HAVING 2 * count(*) >= min(size)"
    )
    return {str(day): int(squares) / (2 * int(n)) / MICRO**2 for day, n, squares in rows}


def _come_again(run: Run) -> bool:
    """Whether examples of the history come at least three times on average."""
    row = run("SELECT sum(c), sum(c * n_history) FROM shared WHERE n_history > 0")[0]
    return bool(row[0]) and int(row[1]) >= 3 * int(row[0])


def make_versions(run: Run, plan: Plan) -> tuple[Version, ...]:
    """Changes of version in the history: the first day of each new value, and returns to an old one."""
    changes: list[Version] = []
    for name, column in version_names(plan).items():
        rows = run(
            f"SELECT {_ISO}, {name}, sum(n) {_SERIES} AND {name} IS NOT NULL GROUP BY day, {name}"
            f" ORDER BY day, sum(n) DESC, {name}"
        )
        changes += _changes(rows, version_kind(plain_name(column)))
    return tuple(sorted(changes, key=lambda change: (change.day, change.kind)))


def _changes(rows: list[tuple[Any, ...]], kind: str) -> list[Version]:
    """Rows are (day, value, n), the commonest value of a day first.

    A value never seen before is a change on its first day. An old value is one when it holds a whole day
    after another held the day before (a roll-back).
    """
    days: dict[str, list[str]] = defaultdict(list)
    for day, value, _ in rows:
        days[str(day)].append(str(value))
    changes: list[Version] = []
    seen: set[str] = set()
    now = ""
    for day, values in days.items():
        now = now or values[0]
        fresh = [value for value in values if seen and value not in seen]
        for value in fresh:
            changes.append(Version(day=day, kind=kind, before=now, after=value))
            now = value
        if not fresh and len(values) == 1 and values[0] != now:
            changes.append(Version(day=day, kind=kind, before=now, after=values[0]))
            now = values[0]
        seen.update(values)
    return changes
