"""What a sample of the rows says about each column: how full, how many values, which, how long.

Guesses of roles and of the meaning of scores are made from these profiles alone, so that guessing costs
the same on a file of any size. The profiles are computed by the engine.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import duckdb

from gatewalk.files.scores.engine import Stop, literal, quoted, run

#: Rows looked at for guesses, and the columns and distinct values kept.
SAMPLE_ROWS = 5_000
MOST_COLUMNS = 400
MOST_VALUES = 120

#: Characters of a cell that are looked at; long texts are neither scores nor names.
_CELL = 200
_NUMBER = r"\s*[-+−]?(\d+([.,]\d*)?|[.,]\d+)([eE][-+]?\d+)?\s*%?\s*"
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_OTHER = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True)
class Profile:
    """One column of the sample.

    `rows` in the sample, `filled` cells that are not blank, `distinct` values, `numbers` cells that read as
    a number, `length` mean characters of a filled cell, `values` the commonest values with their counts;
    `padded`: cells have blanks around them.
    """

    name: str
    rows: int
    filled: int
    distinct: int
    numbers: int
    length: float
    values: tuple[tuple[str, int], ...]
    padded: bool = False

    @property
    def text(self) -> str:
        """SQL: the cell's text, NULL where it is blank; trimmed only where the sample shows a need."""
        return text_of(self.name) if self.padded else f"nullif(CAST({quoted(self.name)} AS VARCHAR), '')"

    @property
    def key(self) -> str:
        """The name in small letters with single underscores: `testIdx` and `Test Idx` give test_idx."""
        return plain_name(self.name)

    @property
    def numeric(self) -> bool:
        return self.filled > 0 and self.numbers == self.filled

    @property
    def texts(self) -> tuple[str, ...]:
        return tuple(value for value, _ in self.values)


def looked_at(columns: Sequence[str], first: Iterable[str], last: Sequence[str]) -> list[str]:
    """As many of the columns as are profiled, in their order: those of `first` and `last` are among them."""
    wanted = dict.fromkeys((*last, *(set(first) & set(columns)), *columns))
    kept = set(list(wanted)[:MOST_COLUMNS])
    return [name for name in (*columns, *last) if name in kept]


def plain_name(name: str) -> str:
    """A name in small letters, words joined by single underscores."""
    return _OTHER.sub("_", _CAMEL.sub("_", name.strip()).casefold()).strip("_") or name.strip().casefold()


def text_of(name: str) -> str:
    """SQL: the trimmed text of a column's cell, NULL where it is blank."""
    return f"nullif(trim(CAST({quoted(name)} AS VARCHAR)), '')"


def take_sample(
    connection: duckdb.DuckDBPyConnection,
    columns: Sequence[str],
    relation: str = "rows",
    cancelled: Stop | None = None,
) -> None:
    """Make the table `sample`: the first rows of `relation` with every cell as shortened text.

    Raises InputProblem where they cannot be read.
    """
    cells = ", ".join(
        f"left(CAST({quoted(name)} AS VARCHAR), {_CELL}) AS {quoted(name)}" for name in columns[:MOST_COLUMNS]
    )
    run(
        connection,
        f"CREATE OR REPLACE TEMP TABLE untrimmed AS SELECT {cells} FROM {relation} LIMIT {SAMPLE_ROWS}",
        cancelled=cancelled,
    )
    trimmed = ", ".join(
        f"nullif(trim({quoted(name)}), '') AS {quoted(name)}" for name in columns[:MOST_COLUMNS]
    )
    connection.execute(f"CREATE OR REPLACE TEMP TABLE sample AS SELECT {trimmed} FROM untrimmed")


def profile_columns(connection: duckdb.DuckDBPyConnection, columns: Sequence[str]) -> tuple[Profile, ...]:
    """Profiles of the table `sample`, in the order of `columns` (the first 400 of them)."""
    kept = list(columns[:MOST_COLUMNS])
    if not kept:
        return ()
    padded = ", ".join(f"bool_or(starts_with({c}, ' ') OR ends_with({c}, ' '))" for c in map(quoted, kept))
    rows, *blanks = connection.execute(f"SELECT count(*), {padded} FROM untrimmed").fetchone() or (0,)
    return tuple(
        Profile(name, int(rows), filled, distinct, numbers, length, tuple(values), bool(blank))
        for name, (filled, distinct, numbers, length, values), blank in zip(
            kept, _told(connection, kept), blanks, strict=True
        )
    )


def _told(connection: duckdb.DuckDBPyConnection, names: Sequence[str]) -> list[tuple[Any, ...]]:
    """Per column: filled and distinct cells, numbers, mean length, and the commonest values.

    Each value is looked at once, however often it comes; only what begins like a number is matched.
    """
    like = f"(unicode(v) <= {ord('9')} OR unicode(v) = {ord('−')})"
    number = f"CASE WHEN {like} THEN regexp_full_match(v, {literal(_NUMBER)}) ELSE false END"
    cells = f"unnest([{', '.join(map(quoted, names))}]) AS v, unnest(range({len(names)})) AS place"
    found = connection.execute(
        f"SELECT place, sum(n)::BIGINT, count(*), coalesce(sum(n) FILTER ({number}), 0)::BIGINT,"
        f" sum(n * length(v)) / sum(n), list(row(v, n) ORDER BY n DESC, v)[1:{MOST_VALUES}]"
        f" FROM (SELECT place, v, count(*) AS n FROM (SELECT {cells} FROM sample) WHERE v IS NOT NULL"
        " GROUP BY ALL) GROUP BY place"
    ).fetchall()
    told = {place: tuple(rest) for place, *rest in found}
    return [told.get(place, (0, 0, 0, 0.0, ())) for place in range(len(names))]
