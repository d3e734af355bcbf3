"""Plain tables of any format, for readers that know a tool by its columns alone.

The names of the columns are found without reading the rows; the rows are then read by the plain reader of
the format, and what is known of the columns is added.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice

from gatewalk.files.scores.csv.careful import lay_out
from gatewalk.files.scores.csv.ends import split_lines
from gatewalk.files.scores.engine import literal, quoted, run
from gatewalk.files.scores.hints import Hints
from gatewalk.files.scores.reader import Reader
from gatewalk.files.scores.readers import columnar, csv_text, plain_json
from gatewalk.files.scores.readers.values import flatten
from gatewalk.files.scores.sheet import COLUMN_LIMIT, Records, Scan, load
from gatewalk.files.scores.source import Source

_PLAIN = (*columnar.READERS[:1], *plain_json.READERS, *csv_text.READERS)
_LINES = 60

Fits = Callable[[tuple[str, ...]], bool]


def columns_of(source: Source) -> tuple[str, ...]:
    """The columns' names of a plain table, as far as its beginning shows them; empty where it is none."""
    if "columns" not in source.memo:
        found = () if source.folder else _columns(source)
        # What is too wide is no tool's export, and the plain reader says so.
        source.memo["columns"] = found if len(found) <= COLUMN_LIMIT else ()
    columns: tuple[str, ...] = source.memo["columns"]
    return columns


def _columns(source: Source) -> tuple[str, ...]:
    if columnar.is_parquet(source):
        return columnar.first_columns(source)
    if source.is_lines:
        return tuple(name for name, _ in islice(flatten(source.first_line), COLUMN_LIMIT + 1))
    if plain_json.is_document(source):
        rows = plain_json.records_of(source.document) if source.document is not None else []
        names = (name for row in rows[:20] for name, _ in islice(flatten(row), COLUMN_LIMIT + 1))
        return tuple(dict.fromkeys(names))
    if not csv_text.is_text(source):
        return ()
    lines = split_lines(source.text)
    layout = lay_out(lines[:_LINES], source.work)
    return layout.names if layout is not None else ()


def read_plain(source: Source) -> Scan:
    """The rows of a plain table, loaded or in place."""
    reader = next(reader for reader in _PLAIN if reader.signature(source))
    result = reader.read(source)
    return load(source, result)[0] if isinstance(result, Records) else result


def column_reader(
    kind: str,
    title: str,
    fits: Fits,
    hints: Callable[[tuple[str, ...]], Hints],
    reshape: Callable[[Source, Scan], Scan] | None = None,
) -> Reader:
    """A reader for an export that is known by its columns, in whatever plain format it comes."""

    def signature(source: Source) -> bool:
        return fits(columns_of(source))

    def read(source: Source) -> Scan:
        scan = read_plain(source)
        if reshape is not None:
            scan = reshape(source, scan)
        return replace(scan, hints=hints(scan.columns))

    return Reader(kind, title, signature, read)


def named(scan: Scan) -> str:
    """The scan as a relation whose columns have the names that people see."""
    fields = [f"{sql} AS {quoted(name)}" for sql, name in zip(scan.names, scan.columns, strict=True)]
    fields += [f"{scan.line} AS _line"] if scan.line else []
    return f"(SELECT {', '.join(fields)} FROM {scan.relation})"


def with_keys(source: Source, scan: Scan, column: str, most: int = 100) -> Scan:
    """The scan with one more column "column.key" for each key of the JSON mappings in a text column."""
    if column not in scan.columns:
        return scan
    sql = scan.names[scan.columns.index(column)]
    valid = f"CASE WHEN json_valid({sql}) AND json_type({sql}) = 'OBJECT' THEN {sql} END"
    keys = run(
        source.work.connection,
        f"SELECT DISTINCT unnest(json_keys({valid})) AS key FROM {scan.relation} ORDER BY key LIMIT {most}",
    )
    new = [str(key) for (key,) in keys if '"' not in str(key)]
    fields = tuple(f"json_extract_string({valid}, {literal(path_of(key))})" for key in new)
    return replace(
        scan,
        names=scan.names + fields,
        columns=scan.columns + tuple(f"{column}.{key}" for key in new),
        kinds=scan.kinds + ("text",) * len(new),
    )


def path_of(key: str) -> str:
    """A key as a JSON path of the engine."""
    return '$."' + key + '"'


def rows_of(source: Source, scan: Scan) -> Iterator[tuple[str | None, ...]]:
    """The scan's rows as texts, in the file's order."""
    fields = ", ".join(f"CAST({sql} AS VARCHAR)" for sql in scan.names)
    order = f" ORDER BY {scan.line}" if scan.line else ""
    cursor = source.work.connection.execute(f"SELECT {fields} FROM {scan.relation}{order}")
    while rows := cursor.fetchmany(1024):
        source.work.check()
        yield from rows
