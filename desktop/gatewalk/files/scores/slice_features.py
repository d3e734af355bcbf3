"""What rows can be sliced by: columns with few values, and simple features of columns that hold texts.

A text column gives its length (thirds of the sample), its script, and the words that a fair share of rows
mention. All of it is SQL over a sample, so nothing is downloaded and nothing grows with the file.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from gatewalk.files.scores.columns import Profile, text_of
from gatewalk.files.scores.engine import literal, quoted
from gatewalk.files.scores.plan import Plan

Run = Callable[[str], list[tuple[Any, ...]]]

#: Values up to which a column is a kind of input and not an id or a text.
MOST_VALUES = 50
#: Mean characters from which a column holds texts.
TEXT_LENGTH = 15
#: Words looked at per text column, and the shares of rows that may mention one.
WORDS = 25
WORD_SHARES = (0.02, 0.4)

#: Roles whose columns say what came out or which run it was, not what went in.
_NOT_INPUT = frozenset(
    {
        *("example", "time", "score", "arm", "version", "output", "label", "latency", "cost"),
        *("grounded", "refused", "used_as_example", "error", "stale", "scorer", "label_version"),
    }
)
#: Parts of names of columns that hold what came out, where no role says so.
_OUTCOME_WORDS = ("predict", "output", "answer", "response", "picked", "completion")
_SCRIPTS = (
    ("Cyrillic", "[\u0400-\u04ff]"),
    ("Arabic or Hebrew", "[\u0590-\u06ff]"),
    ("Chinese, Japanese or Korean", "[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"),
    ("Devanagari", "[\u0900-\u097f]"),
)


@dataclass(frozen=True)
class Feature:
    """A way to slice: a name, the SQL that gives its value over `rows`, and values that are no candidates."""

    name: str
    sql: str
    silent: frozenset[str] = frozenset()


def features(run: Run, plan: Plan) -> tuple[Feature, ...]:
    """Every way to slice the rows that the sample shows; the table `sample` must stand."""
    taken = {guess.column for guess in plan.roles if guess.role in _NOT_INPUT} | set(
        plan.arms.scores.values()
    )
    found: list[Feature] = []
    for profile in plan.profiles:
        if profile.name in taken or profile.name.startswith("_") or not profile.filled:
            continue
        if any(word in profile.key for word in _OUTCOME_WORDS):
            continue
        if 2 <= profile.distinct <= MOST_VALUES:
            found.append(Feature(profile.name, text_of(profile.name)))
        elif profile.length >= TEXT_LENGTH and not profile.numeric:
            found += _of_text(run, profile)
    return tuple(found)


def _of_text(run: Run, profile: Profile) -> list[Feature]:
    cell = f"CAST({quoted(profile.name)} AS VARCHAR)"
    low, high = run(
        f"SELECT quantile_disc(length({cell}), [1/3, 2/3]) FROM sample"
        f" WHERE {quoted(profile.name)} IS NOT NULL"
    )[0][0]
    length = Feature(
        f"length of {profile.name}",
        f"CASE WHEN {cell} IS NULL THEN NULL WHEN length({cell}) <= {int(low)} THEN 'short'"
        f" WHEN length({cell}) <= {int(high)} THEN 'middle' ELSE 'long' END",
    )
    cases = " ".join(
        f"WHEN regexp_matches({cell}, {literal(signs)}) THEN {literal(name)}" for name, signs in _SCRIPTS
    )
    script = Feature(f"script of {profile.name}", f"CASE {cases} ELSE 'Latin or other' END")
    return [length, script, *(_mentions(profile.name, cell, word) for word in _words(run, profile))]


def _mentions(column: str, cell: str, word: str) -> Feature:
    pattern = literal(rf"\b{word}\b")
    return Feature(
        f"{column} mentions “{word}”",
        f"CASE WHEN regexp_matches(lower({cell}), {pattern}) THEN 'yes' ELSE 'no' END",
        frozenset({"no"}),
    )


def _words(run: Run, profile: Profile) -> Sequence[str]:
    """Words that a fair share of the sample's rows mention, commonest first."""
    least, most = (share * profile.filled for share in WORD_SHARES)
    rows = run(
        "SELECT word, count(*) AS n FROM (SELECT unnest(list_distinct(regexp_extract_all("
        f"lower({quoted(profile.name)}), '[a-z\u00df-\u024f]{{4,20}}'))) AS word FROM sample)"
        f" GROUP BY word HAVING n BETWEEN {max(least, 5)} AND {most} ORDER BY n DESC, word LIMIT {WORDS}"
    )
    return [str(word) for word, _ in rows]
