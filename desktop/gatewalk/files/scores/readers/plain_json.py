"""Any JSON or JSON Lines: the records in it, with nested mappings as dotted columns.

A document's records are its list of mappings, the largest such list inside it, columns of equal length,
or pandas' "split" form. Lines that are no JSON are dropped, counted and listed.
"""

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from gatewalk.files.scores.losses import Losses
from gatewalk.files.scores.reader import Reader
from gatewalk.files.scores.readers.values import as_list, dicts, flatten
from gatewalk.files.scores.sheet import COLUMN_LIMIT, Records
from gatewalk.files.scores.source import JSON_LIMIT, Source, parse_json

#: Levels of a document at which its list of records is looked for.
_LEVELS = 3


def is_lines(source: Source) -> bool:
    return source.is_lines


def read_lines(source: Source) -> Records:
    losses = Losses()

    def rows() -> Iterator[tuple[int, dict[str, Any]]]:
        for number, line in enumerate(source.lines(), start=1):
            value = parse_json(line, source.work) if line.strip() else None
            if isinstance(value, dict):
                yield number, _row(value)
            elif line.strip():
                losses.drop(f"line {number}: no JSON object")

    return Records(rows(), losses=losses, lines=True)


def is_document(source: Source) -> bool:
    """Text that begins as JSON does; whether it is whole shows when it is read."""
    text = source.text.lstrip()
    return text[:1] == "{" or (text[:1] == "[" and text[1:].lstrip()[:1] in ("{", "[", "]"))


def read_document(source: Source) -> Records:
    document = source.document
    if document is None:
        raise _unusable(source)
    rows = records_of(document)
    if not rows:
        raise source.problem("this JSON holds no list of rows", "export the rows, not their sums")
    return Records(_row(row) for row in rows)


def _row(value: Mapping[str, Any]) -> dict[str, Any]:
    """Column and value of a record; of one with far too many columns only the first, which say so."""
    return dict(islice(flatten(value), 2 * COLUMN_LIMIT))


def _unusable(source: Source) -> Exception:
    if source.data.stat().st_size > JSON_LIMIT:
        return source.problem(
            f"this JSON document is larger than {JSON_LIMIT >> 20} MB", "export JSON Lines, CSV or Parquet"
        )
    return source.problem("this JSON is broken, cut off or nested too deep", "export it again")


def records_of(document: Any) -> list[Mapping[str, Any]]:
    """The records in a document: the longest list of mappings at its first levels."""
    split = _split_form(document) or _columns_form(document)
    if split:
        return split
    lists = list(_lists(document, 0))
    best: list[Mapping[str, Any]] = max(lists, key=len, default=[])
    return best or ([document] if isinstance(document, dict) and document else [])


def _lists(value: Any, level: int) -> Iterator[list[Mapping[str, Any]]]:
    if isinstance(value, list):
        if rows := dicts(value):
            yield rows
    elif isinstance(value, dict) and level < _LEVELS:
        for item in value.values():
            if isinstance(item, list | dict):
                yield from _lists(item, level + 1)


def _split_form(document: Any) -> list[Mapping[str, Any]]:
    """pandas' split form: `columns` and `data`."""
    if not isinstance(document, dict) or "columns" not in document or "data" not in document:
        return []
    names = [str(name) for name in as_list(document["columns"])]
    return [dict(zip(names, row, strict=False)) for row in as_list(document["data"]) if isinstance(row, list)]


def _columns_form(document: Any) -> list[Mapping[str, Any]]:
    """Columns of equal length: as lists, or as pandas' mapping of row number to value."""
    if not isinstance(document, dict) or len(document) < 2:
        return []
    columns = list(document.values())
    if all(isinstance(column, list) for column in columns):
        if len({len(column) for column in columns}) != 1 or any(dicts(column) for column in columns):
            return []
        return [dict(zip(document, row, strict=True)) for row in zip(*columns, strict=True)]
    if not all(isinstance(column, dict) and "0" in column for column in columns):
        return []
    return [{name: column.get(key) for name, column in document.items()} for key in columns[0]]


READERS = (
    Reader("jsonl", "JSON Lines", is_lines, read_lines),
    Reader("json", "JSON", is_document, read_document),
)
