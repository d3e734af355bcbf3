"""Parquet, read by the engine where it lies; Arrow and Feather, through the optional extra `arrow`.

Types are the file's own: times (in UTC where they have a zone), numbers and truths stay what they are, nested
values become JSON text.
"""

import importlib
from dataclasses import replace
from types import ModuleType
from typing import Any

import duckdb

from gatewalk.domain.problem import InputProblem
from gatewalk.files.scores.engine import literal, quoted, run
from gatewalk.files.scores.reader import Reader
from gatewalk.files.scores.sheet import COLUMN_LIMIT, Scan
from gatewalk.files.scores.source import Source

#: Parquet larger than this is scanned in place.
_LAZY = 100 << 20
#: Types that have no use but as text.
_AS_TEXT = ("BLOB", "UUID", "JSON", "INTERVAL", "TIME WITH TIME ZONE", "BIT")
_ZONED = ("TIMESTAMP WITH TIME ZONE", "TIMESTAMPTZ_NS")
_ARROW = (b"ARROW1\0\0", b"\xff\xff\xff\xff")


def is_parquet(source: Source) -> bool:
    return source.head.startswith(b"PAR1")


def read_parquet(source: Source) -> Scan:
    relation = f"read_parquet({literal(str(source.data))})"
    scan = typed_scan(source, relation)
    if source.size > _LAZY:
        count = run(source.work.connection, f"SELECT count(*) FROM {relation}")[0][0]
        return replace(scan, about=int(count))
    return _loaded(source, scan)


def typed_scan(source: Source, relation: str) -> Scan:
    """A scan of a relation that has types, in place. Raises InputProblem for too many columns."""
    described = _described(source, relation)
    if len(described) > COLUMN_LIMIT:
        raise source.problem(f"more than {COLUMN_LIMIT:,} columns", "keep only the scores' columns")
    names, kinds = [], []
    for name, kind, *_ in described:
        names.append(_expression(str(name), str(kind)))
        kinds.append(_kind(str(kind)))
    columns = tuple(str(row[0]) for row in described)
    return Scan(relation, tuple(names), columns, tuple(kinds), lazy=True)


def _described(source: Source, relation: str) -> list[tuple[Any, ...]]:
    """Name and type of each column. Raises InputProblem where the file's end or its index is broken."""
    try:
        return run(source.work.connection, f"DESCRIBE SELECT * FROM {relation}")
    except (duckdb.Error, InputProblem) as problem:
        raise source.problem("this file is broken or cut off", "export it again") from problem


def _loaded(source: Source, scan: Scan) -> Scan:
    work, name = source.work, source.new_table()
    fields = ", ".join(f"{sql} AS c{number}" for number, sql in enumerate(scan.names))
    sql = f"CREATE TABLE {name} AS SELECT {fields} FROM {scan.relation}"
    run(work.connection, sql, progress=work.progress, cancelled=work.cancelled)
    return Scan(name, tuple(f"c{number}" for number in range(len(scan.names))), scan.columns, scan.kinds)


def _kind(sql_type: str) -> str:
    if sql_type.startswith(("TIMESTAMP", "DATE", "TIME")):
        return "time"
    if sql_type == "BOOLEAN":
        return "bool"
    if sql_type.endswith(("INT", "INTEGER")) or sql_type.startswith(("DECIMAL", "FLOAT", "DOUBLE")):
        return "number"
    return "nested" if _is_nested(sql_type) else "text"


def _is_nested(sql_type: str) -> bool:
    return sql_type.endswith("]") or sql_type.startswith(("STRUCT", "MAP", "UNION", "LIST"))


def _expression(name: str, sql_type: str) -> str:
    column = quoted(name)
    if _is_nested(sql_type):
        return f"CAST(to_json({column}) AS VARCHAR)"
    if sql_type in _ZONED:
        # Left as it is, its day would be that of the zone in which somebody happens to read it.
        return f"timezone('UTC', CAST({column} AS TIMESTAMP WITH TIME ZONE))"
    return f"CAST({column} AS VARCHAR)" if sql_type in _AS_TEXT else column


def is_arrow(source: Source) -> bool:
    """An Arrow file or stream, or Feather; all but the stream have a name at their beginning."""
    return source.head.startswith((*_ARROW, b"FEA1"))


def read_arrow(source: Source) -> Scan:
    arrow = _pyarrow(source)
    try:
        table = _arrow_table(arrow, source)
        # Offsets that lead outside of the file would end the whole program, and names may be no text.
        table.validate(full=True)
        str(table.schema)
    except (arrow.ArrowException, OSError, UnicodeDecodeError) as problem:
        raise source.problem("this Arrow file is broken or cut off", "export it again") from problem
    if not table.num_columns:
        raise source.problem("this file holds no rows", "export the scores again")
    view, connection = f"arrow_{source.index}", source.work.connection
    connection.register(view, table)
    scan = _loaded(source, typed_scan(source, view))
    connection.unregister(view)
    return scan


def _arrow_table(arrow: ModuleType, source: Source) -> Any:
    if source.head.startswith(b"FEA1"):
        feather = importlib.import_module("pyarrow.feather")
        return feather.read_table(str(source.data))
    ipc = importlib.import_module("pyarrow.ipc")
    with arrow.memory_map(str(source.data)) as file:
        is_file = source.head.startswith(b"ARROW1")
        return (ipc.open_file(file) if is_file else ipc.open_stream(file)).read_all()


def _pyarrow(source: Source) -> ModuleType:
    try:
        return importlib.import_module("pyarrow")
    except ImportError as problem:
        raise source.problem(
            "reading Arrow needs an extra", "install gatewalk[arrow], or export Parquet"
        ) from problem


def first_columns(source: Source) -> tuple[str, ...]:
    """The column names of a Parquet file, without reading a row."""
    relation = f"read_parquet({literal(str(source.data))})"
    return tuple(str(row[0]) for row in _described(source, relation))


READERS = (
    Reader("parquet", "Parquet", is_parquet, read_parquet),
    Reader("arrow", "Arrow or Feather", is_arrow, read_arrow),
)
