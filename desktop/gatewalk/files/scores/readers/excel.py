"""Excel workbooks, through the optional extra `excel`: the sheet with the most rows.

A workbook is a zip archive, so its members are weighed before a line of it is parsed. The sheet's rows
go through the same search for a header and for titles as those of a text table.
"""

import csv
import datetime
import importlib
import io
import zipfile
from collections.abc import Iterable, Iterator
from typing import Any

from gatewalk.domain.problem import Cancelled, InputProblem
from gatewalk.files.scores.csv.careful import read_carefully
from gatewalk.files.scores.csv.dialect import Dialect
from gatewalk.files.scores.reader import Reader
from gatewalk.files.scores.sheet import Records, as_text
from gatewalk.files.scores.source import Source
from gatewalk.files.scores.unpacked import UNPACKED_ANYHOW

#: Most bytes that a workbook unpacks to, and most times its own size.
_ALL, _RATIO = 1 << 30, 200


def is_workbook(source: Source) -> bool:
    """A zip archive that holds a workbook."""
    if not source.head.startswith(b"PK\x03\x04"):
        return False
    try:
        with source.open() as file, zipfile.ZipFile(file) as archive:
            return "xl/workbook.xml" in archive.namelist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        return False


def read_workbook(source: Source) -> Records:
    _weigh(source)
    try:
        openpyxl = importlib.import_module("openpyxl")
    except ImportError as problem:
        raise source.problem(
            "reading Excel needs an extra", "install gatewalk[excel], or save as CSV"
        ) from problem
    try:
        with _Watched(source) as file:
            book = openpyxl.load_workbook(file, read_only=True, data_only=True, keep_links=False)
            sheets = {s.title: _text(source, s.iter_rows(values_only=True)) for s in book.worksheets}
            book.close()
    except (InputProblem, Cancelled):
        raise
    except Exception as why:  # whatever a parser of somebody else makes of a broken workbook
        raise source.problem("this workbook is broken", "save it again, or as CSV") from why
    title = max(sheets, key=lambda name: sheets[name].count("\n"), default="")
    records = read_carefully(sheets.get(title, ""), source.work, Dialect())
    others = [name for name in sheets if name != title and sheets[name].strip()]
    notes = (f"sheet '{title}' was read, not {', '.join(others)}",) if others else ()
    return Records(
        records.rows, records.columns, notes=(*notes, *records.notes), losses=records.losses, lines=True
    )


class _Watched(io.FileIO):
    """The workbook's file: opening one may read whole sheets, and each read of it can be stopped."""

    def __init__(self, source: Source) -> None:
        super().__init__(source.data)
        self._check = source.work.check

    def read(self, size: int | None = -1) -> bytes:
        self._check()
        return super().read(-1 if size is None else size)


def _weigh(source: Source) -> None:
    with source.open() as file, zipfile.ZipFile(file) as archive:
        unpacked = sum(entry.file_size for entry in archive.infolist())
    if unpacked > min(_ALL, max(source.size * _RATIO, UNPACKED_ANYHOW)):
        raise source.problem(
            "this workbook unpacks to far more than its size, and was refused", "save it again, or as CSV"
        )


def _text(source: Source, rows: Iterable[tuple[Any, ...]]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    for number, row in enumerate(rows):
        if number % 512 == 0:
            source.work.check()
        writer.writerow(list(_cells(row)))
    return text.getvalue()


def _cells(row: tuple[Any, ...]) -> Iterator[str]:
    for value in row:
        if isinstance(value, datetime.datetime):
            midnight = value.time() == datetime.time()
            yield value.date().isoformat() if midnight else value.isoformat(sep=" ")
        elif isinstance(value, datetime.date | datetime.time):
            yield value.isoformat()
        else:
            yield (as_text(value) or "").replace("\r\n", "\n").replace("\r", "\n")


READERS = (Reader("xlsx", "Excel workbook", is_workbook, read_workbook),)
