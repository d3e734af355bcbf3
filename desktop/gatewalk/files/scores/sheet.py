"""What a reader hands over, whatever the format: named columns and where their values come from.

A reader gives `Records` (rows made in Python, for exports that must be understood) or a `Scan` (SQL that
the engine reads by itself, for files of any size). Records are spooled to lines of JSON in the private
folder and loaded by the engine, so that memory stays bounded and both are one thing afterwards.
"""

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from gatewalk.files.scores.engine import literal, run
from gatewalk.files.scores.hints import NO_HINTS, Hints
from gatewalk.files.scores.losses import Losses
from gatewalk.files.scores.nested_text import nested_text
from gatewalk.files.scores.source import Source

#: Most columns of one file. The engine holds 2,048 values of each at once.
COLUMN_LIMIT = 5000
#: Most bytes of one row.
ROW_LIMIT = 1 << 28


@dataclass(frozen=True)
class Records:
    """Rows made in Python.

    `rows` gives mappings (column to value), or sequences in the order of `columns`; `columns` may be
    empty for mappings: they are then found in the rows, in the order of their first appearance. `lines`
    True says that each row is a pair (line number in the file, row).
    """

    rows: Iterable[Any]
    columns: Sequence[str] = ()
    hints: Hints = NO_HINTS
    notes: tuple[str, ...] = ()
    losses: Losses = field(default_factory=Losses)
    lines: bool = False
    aggregate: bool = False


@dataclass(frozen=True)
class Scan:
    """Rows that the engine reads: `relation` is SQL after FROM, giving columns called `names` in SQL.

    `kinds` are "text", "number", "time", "bool" or "nested"; `columns` are the names for people (not yet
    unique). `lazy` says that the file is read again by each statement, and `about` how many rows it has, as
    far as that is known before (else 0); `feeds_only` that the scan is right only if no line ends with a
    carriage return, which nobody has looked for yet. `rejects` begins the names of the
    engine's tables that list the rows it could not read, after a first scan. `first`, where it is not
    empty, is the relation for a look at the first rows: quick, but an error where one cannot be read.
    """

    relation: str
    names: tuple[str, ...]
    columns: tuple[str, ...]
    kinds: tuple[str, ...]
    hints: Hints = NO_HINTS
    notes: tuple[str, ...] = ()
    losses: Losses = field(default_factory=Losses)
    lazy: bool = False
    about: int = 0
    feeds_only: bool = False
    rejects: str = ""
    first: str = ""
    line: str = ""
    aggregate: bool = False


def as_text(value: Any, check: Callable[[], None] | None = None) -> str | None:
    """A value of JSON or Python as the text of a cell: None and not-a-number are no text.

    `check` is called now and then while a long nested value is written, and may raise.
    """
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        if math.isnan(value):
            return None
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, Mapping | list | tuple):
        try:
            return nested_text(value, check)
        except (RecursionError, ValueError):
            return None
    return str(value)


def load(source: Source, records: Records) -> tuple[Scan, int]:
    """The records as a table of the engine, and their number."""
    work = source.work
    path, columns, longest, count = _spooled(source, records)
    name = source.new_table()
    fields = [f"c{number}" for number in range(len(columns))] + ["l"] * records.lines
    sql = f"CREATE TABLE {name} AS SELECT * FROM {_relation(path, fields, longest)}" if fields else ""
    run(work.connection, sql or f"CREATE TABLE {name} (l BIGINT)", cancelled=work.cancelled)
    path.unlink()
    scan = Scan(
        name,
        tuple(fields[: len(columns)]),
        columns,
        ("text",) * len(columns),
        hints=records.hints,
        notes=records.notes,
        losses=records.losses,
        line="l" if records.lines else "",
        aggregate=records.aggregate,
    )
    return scan, count


def insert(source: Source, name: str, records: Records) -> None:
    """Add records to a table of the engine that has their columns, called c0, c1, ..."""
    path, columns, longest, _ = _spooled(source, records)
    fields = [f"c{number}" for number in range(len(columns))]
    run(
        source.work.connection, f"INSERT INTO {name} BY NAME SELECT * FROM {_relation(path, fields, longest)}"
    )
    path.unlink()


def _spooled(source: Source, records: Records) -> tuple[Path, tuple[str, ...], int, int]:
    """The rows as lines of JSON: file, columns, an upper limit of a row's bytes, number of rows."""
    work = source.work
    path = work.new_file(".ndjson")
    names: dict[str, int] = {name: number for number, name in enumerate(records.columns)}
    by_name = not records.columns
    count, longest = 0, 0
    with path.open("w", encoding="utf-8", errors="replace") as file:
        for line, row in _numbered(records):
            if count % 256 == 0:
                work.check()
            wide = by_name and len(row) > COLUMN_LIMIT
            cells = _cells(row, names, by_name, work.check) if not wide else {}
            if wide or len(names) > COLUMN_LIMIT:
                raise source.problem(f"more than {COLUMN_LIMIT:,} columns", "keep only the scores' columns")
            if records.lines:
                cells["l"] = line
            text = nested_text(cells, work.check)
            longest = max(longest, len(text) * 4)
            if longest > ROW_LIMIT:
                raise source.problem(f"row {count + 1} is too long", "leave the long texts out")
            file.write(text + "\n")
            count += 1
    return path, tuple(records.columns) if not by_name else tuple(names), longest, count


def _numbered(records: Records) -> Iterator[tuple[int, Any]]:
    return iter(records.rows) if records.lines else enumerate(records.rows)


def _cells(row: Any, names: dict[str, int], by_name: bool, check: Callable[[], None]) -> dict[str, Any]:
    """The row's texts under the engine's short names c0, c1, ..."""
    if not by_name:
        return {f"c{number}": as_text(value, check) for number, value in enumerate(row) if value is not None}
    return {
        f"c{names.setdefault(name, len(names))}": text
        for name, value in row.items()
        if (text := as_text(value, check)) is not None or name not in names
    }


def _relation(path: Path, fields: Sequence[str], longest: int) -> str:
    shape = ", ".join(f"{field}: '{'BIGINT' if field == 'l' else 'VARCHAR'}'" for field in fields)
    return (
        f"read_json({literal(str(path))}, format='newline_delimited', auto_detect=false, "
        f"maximum_object_size={max(longest + 1024, 1 << 20)}, columns={{{shape}}})"
    )
