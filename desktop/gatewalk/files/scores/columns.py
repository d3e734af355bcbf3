"""What a sample of the rows says about each column: how full, how many values, which, how long.

Guesses of roles and of the meaning of scores are made from these profiles alone, so that guessing costs
the same on a file of any size. The profiles are computed by the engine.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import duckdb

from gatewalk.files.scores.engine import literal, quoted

#: Rows looked at for guesses, and the columns and distinct values kept.
SAMPLE_ROWS = 20_000
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
    a number, `length` mean characters of a filled cell, `values` the commonest values with their counts.
    """

    name: str
    rows: int
    filled: int
    distinct: int
    numbers: int
    length: float
    values: tuple[tuple[str, int], ...]

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


def plain_name(name: str) -> str:
    """A name in small letters, words joined by single underscores."""
    return _OTHER.sub("_", _CAMEL.sub("_", name.strip()).casefold()).strip("_") or name.strip().casefold()


def text_of(name: str) -> str:
    """SQL: the trimmed text of a column's cell, NULL where it is blank."""
    return f"nullif(trim(CAST({quoted(name)} AS VARCHAR)), '')"


def take_sample(connection: duckdb.DuckDBPyConnection, columns: Sequence[str]) -> None:
    """Make the table `sample`: the first rows with every cell as trimmed, shortened text."""
    kept = columns[:MOST_COLUMNS]
    cells = ", ".join(
        f"nullif(trim(left(CAST({quoted(name)} AS VARCHAR), {_CELL})), '') AS {quoted(name)}" for name in kept
    )
    connection.execute(f"CREATE OR REPLACE TEMP TABLE sample AS SELECT {cells} FROM rows LIMIT {SAMPLE_ROWS}")


def profile_columns(connection: duckdb.DuckDBPyConnection, columns: Sequence[str]) -> tuple[Profile, ...]:
    """Profiles of the table `sample`, in the order of `columns` (the first 400 of them)."""
    kept = list(columns[:MOST_COLUMNS])
    if not kept:
        return ()
    counts = _counts(connection, kept)
    return tuple(
        Profile(
            name,
            int(rows),
            int(filled),
            int(distinct),
            int(numbers),
            float(length),
            _values(connection, name),
        )
        for name, (rows, filled, distinct, numbers, length) in zip(kept, counts, strict=True)
    )


def _counts(connection: duckdb.DuckDBPyConnection, names: list[str]) -> list[tuple[Any, ...]]:
    number = literal(_NUMBER)
    wanted = ", ".join(
        f"count(*), count({c}), count(DISTINCT {c}),"
        f" count(*) FILTER (regexp_full_match({c}, {number})), coalesce(avg(length({c})), 0)"
        for c in map(quoted, names)
    )
    row = connection.execute(f"SELECT {wanted} FROM sample").fetchone() or ()
    return [tuple(row[5 * place : 5 * place + 5]) for place in range(len(names))]


def _values(connection: duckdb.DuckDBPyConnection, name: str) -> tuple[tuple[str, int], ...]:
    column = quoted(name)
    found = connection.execute(
        f"SELECT {column}, count(*) AS n FROM sample WHERE {column} IS NOT NULL"
        f" GROUP BY {column} ORDER BY n DESC, {column} LIMIT {MOST_VALUES}"
    ).fetchall()
    return tuple((str(value), int(count)) for value, count in found)
