"""When a row happened, and columns that only look as if they said so.

A time column is read as whole days. A column that holds one day only, a clock that counts seconds from
nowhere, or a stamp that follows the category while the versions lie side by side on every day (the order
in which a script ran) is not the event's time: taken for it, it would show a change that never was.
"""

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any

from gatewalk.files.scores.columns import Profile, text_of
from gatewalk.files.scores.engine import quoted

#: Share of a sample's values that must be dates for a column to be a time.
_ENOUGH = 0.8

_EPOCHS = ((1e8, 1e10, 1), (1e11, 1e13, 1_000), (1e14, 1e16, 1_000_000), (1e17, 1e19, 1_000_000_000))
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]


@dataclass(frozen=True)
class TimeRule:
    """How a time column is read: `sql` gives a DATE or NULL; `unit` is day, week or month.

    `cut` is how many leading characters of the text settle the day (0: all may matter).
    """

    column: str
    sql: str
    unit: str = "day"
    reason: str = ""
    cut: int = 0


def time_rule(profile: Profile) -> TimeRule | None:
    """The rule for a column, or None where most of its values are not dates."""
    for shape in (_iso, _month, _week, _compact, _slashed, _dotted, _worded, _epoch):
        found = shape(profile)
        if found is not None:
            return found
    return None


def not_a_date(profile: Profile) -> str:
    """Why a column that is named like a time is none, in one sentence; empty where that is unknown."""
    if profile.numeric:
        return f"'{profile.name}' counts from an unknown start (a clock, not a date)"
    return (
        f"'{profile.name}' holds no dates that could be read"
        if profile.filled
        else f"'{profile.name}' is empty"
    )


def _share(profile: Profile, pattern: str) -> float:
    full = re.compile(pattern)
    shown = sum(count for _, count in profile.values)
    return sum(n for text, n in profile.values if full.match(text)) / shown if shown else 0.0


def _iso(profile: Profile) -> TimeRule | None:
    if _share(profile, r"\d{4}-\d{2}-\d{2}(?!\d)") < _ENOUGH:
        return None
    return TimeRule(profile.name, _iso_sql(profile.name), reason="it holds ISO dates", cut=10)


def _iso_sql(name: str) -> str:
    cell = f"CAST({quoted(name)} AS VARCHAR)"
    return f"coalesce(TRY_CAST({cell} AS DATE), TRY_CAST(left(trim({cell}), 10) AS DATE))"


def _month(profile: Profile) -> TimeRule | None:
    if _share(profile, r"\d{4}-(0[1-9]|1[0-2])$") < _ENOUGH:
        return None
    sql = f"TRY_CAST({text_of(profile.name)} || '-01' AS DATE)"
    return TimeRule(profile.name, sql, "month", "it holds months")


def _week(profile: Profile) -> TimeRule | None:
    if _share(profile, r"\d{4}-?W[0-5]\d$") < _ENOUGH:
        return None
    text = f"regexp_replace({text_of(profile.name)}, '^(\\d{{4}})-?W', '\\1-W') || '-1'"
    return TimeRule(
        profile.name, f"CAST(try_strptime({text}, '%G-W%V-%u') AS DATE)", "week", "it holds ISO weeks"
    )


def _compact(profile: Profile) -> TimeRule | None:
    if _share(profile, r"(19|20)\d{2}(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)") < _ENOUGH:
        return None
    sql = f"CAST(try_strptime(left({text_of(profile.name)}, 8), '%Y%m%d') AS DATE)"
    return TimeRule(profile.name, sql, reason="it holds dates written as 20260131")


def _slashed(profile: Profile) -> TimeRule | None:
    if _share(profile, r"\d{4}/\d{1,2}/\d{1,2}(?!\d)") >= _ENOUGH:
        return _first_token(profile, r"^(\d+/\d+/\d+)", "%Y/%m/%d", "it holds dates written as 2026/01/31")
    if _share(profile, r"\d{1,2}/\d{1,2}/\d{4}(?!\d)") < _ENOUGH:
        return None
    first = [int(text.split("/")[0]) for text in profile.texts if re.match(r"\d{1,2}/", text)]
    if max(first, default=0) > 12:
        return _first_token(profile, r"^(\d+/\d+/\d+)", "%d/%m/%Y", "it holds dates with the day first")
    return _first_token(profile, r"^(\d+/\d+/\d+)", "%m/%d/%Y", "it holds dates, read with the month first")


def _dotted(profile: Profile) -> TimeRule | None:
    if _share(profile, r"\d{1,2}\.\d{1,2}\.\d{4}(?!\d)") < _ENOUGH:
        return None
    return _first_token(profile, r"^(\d+\.\d+\.\d+)", "%d.%m.%Y", "it holds dates written as 31.01.2026")


def _worded(profile: Profile) -> TimeRule | None:
    months = "|".join(_MONTHS)
    if _share(profile, rf"(?i)([a-z]{{3,9}},? )?\d{{1,2}}[ -]({months})[a-z]*[ -]\d{{4}}") >= _ENOUGH:
        pattern, order = r"(\d{1,2})[ -]([A-Za-z]{3})[a-z]*[ -](\d{4})", r"\1 \2 \3"
    elif _share(profile, rf"(?i)([a-z]{{3,9}},? )?({months})[a-z]* \d{{1,2}},? \d{{4}}") >= _ENOUGH:
        pattern, order = r"([A-Za-z]{3})[a-z]* (\d{1,2}),? (\d{4})", r"\2 \1 \3"
    else:
        return None
    text = f"regexp_replace({text_of(profile.name)}, '^.*?{pattern}.*$', '{order}')"
    return TimeRule(
        profile.name, f"CAST(try_strptime({text}, '%d %b %Y') AS DATE)", reason="it holds dates in words"
    )


def _epoch(profile: Profile) -> TimeRule | None:
    if not profile.numeric:
        return None
    numbers = [float(text.replace(",", ".").rstrip("% ")) for text in profile.texts]
    for low, high, unit in _EPOCHS:
        if numbers and all(low <= number < high for number in numbers):
            number = f"TRY_CAST({text_of(profile.name)} AS DOUBLE)"
            sql = f"CAST(make_timestamp(CAST(floor({number} * (1000000.0 / {unit})) AS BIGINT)) AS DATE)"
            return TimeRule(profile.name, sql, reason="it holds seconds since 1970 (UTC)")
    return None


def _first_token(profile: Profile, pattern: str, form: str, reason: str) -> TimeRule:
    text = f"regexp_extract({text_of(profile.name)}, '{pattern}', 1)"
    return TimeRule(profile.name, f"CAST(try_strptime({text}, '{form}') AS DATE)", reason=reason)


def fake_time(
    run: Callable[[str], list[tuple[Any, ...]]], slices: Mapping[str, str], versions: Collection[str]
) -> str:
    """Why the days of the table `cube` are not the event's time, or an empty text.

    `run` runs a statement; `slices` maps columns of `cube` to the file's, `versions` are columns of
    `cube`. One day only is no history. Where a slice column is settled by the day (each day holds one
    value), while every version that is seen stands on at least half of the days, the stamp follows the slice.
    """
    days = int(run("SELECT count(DISTINCT day) FROM cube")[0][0])
    if days < 2:
        return "it holds one day only" if days else ""
    if not any(_side_by_side(run, name, days) for name in versions):
        return ""
    for name, column in slices.items():
        kinds, pairs = run(
            f"SELECT count(DISTINCT {name}), (SELECT count(*) FROM (SELECT DISTINCT day, {name} FROM cube"
            " WHERE day IS NOT NULL)) FROM cube WHERE day IS NOT NULL"
        )[0]
        if kinds >= 2 and pairs == days:
            return f"it follows '{column}', while the versions stand side by side on every day"
    return ""


def _side_by_side(run: Callable[[str], list[tuple[Any, ...]]], name: str, days: int) -> bool:
    least, values = run(
        f"SELECT min(seen), count(*) FROM (SELECT count(DISTINCT day) AS seen FROM cube"
        f" WHERE day IS NOT NULL AND {name} IS NOT NULL GROUP BY {name})"
    )[0]
    return bool(values >= 2 and 2 * least >= days)
