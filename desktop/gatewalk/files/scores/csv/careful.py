"""The careful path: a small text file read wholly, every line accounted for."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gatewalk.domain.problem import InputProblem
from gatewalk.files.scores.csv.dialect import Dialect, find_dialect
from gatewalk.files.scores.csv.ends import split_lines
from gatewalk.files.scores.csv.header import column_names, count_header_rows, fitted
from gatewalk.files.scores.csv.kinds import Profile, profiles
from gatewalk.files.scores.csv.repair import effort, repair
from gatewalk.files.scores.csv.scan import Record, Scanner
from gatewalk.files.scores.csv.structure import find_table, is_blank
from gatewalk.files.scores.losses import Losses
from gatewalk.files.scores.sheet import COLUMN_LIMIT, Records
from gatewalk.files.scores.source import Work

#: Effort beyond which broken lines are no longer looked at one by one: a file of them is beyond repair.
_EFFORT = 2_000_000
#: The same for one line, however few of them there are.
_LINE_EFFORT = 200_000
#: The line with which spreadsheets are told the separator.
_TOLD = re.compile(r'"?sep=(.)"?[;,]*')


@dataclass(frozen=True)
class Layout:
    """How a text table is laid out: what its rows begin after (`skip` lines), and what they are like.

    `rows` are the records after the names; `ragged` is the share of them with another width.
    """

    dialect: Dialect
    names: tuple[str, ...]
    skip: int
    columns: tuple[Profile, ...]
    notes: tuple[str, ...] = ()
    header: frozenset[tuple[str, ...]] = frozenset()
    rows: tuple[Record, ...] = ()

    @property
    def width(self) -> int:
        return len(self.columns)

    @property
    def ragged(self) -> float:
        other = sum(1 for r in self.rows if r.cells is None or len(r.cells) != self.width)
        return other / len(self.rows) if self.rows else 0.0


def lay_out(lines: Sequence[str], work: Work, dialect: Dialect | None = None) -> Layout | None:
    """The layout of the largest table in the lines; None where there is no row.

    Raises InputProblem (which does not know the file) where the table is too wide.
    """
    if lines and (told := _TOLD.fullmatch(lines[0])):
        lines = ["", *lines[1:]]
        dialect = Dialect(told[1])
    dialect = dialect or find_dialect(lines)
    records = _records(lines, dialect, work)
    if all(is_blank(record) for record in records):
        return None
    block, notes = find_table(records, work.check)
    if block.width > COLUMN_LIMIT:
        raise InputProblem(f"more than {COLUMN_LIMIT:,} columns", do="keep only the scores' columns")
    table = records[block.first : block.after]
    names, count = _names(lines, table, dialect, block.width)
    rows = table[count:]
    good = [r.cells for r in rows if r.cells is not None and len(r.cells) == block.width]
    header = frozenset(r.cells for r in table[:count] if r.cells is not None and block.width > 1)
    skip = rows[0].first if rows else table[-1].after
    return Layout(dialect, names, skip, profiles(good[:500], block.width), notes, header, tuple(rows))


def read_carefully(text: str, work: Work, dialect: Dialect | None = None) -> Records:
    """All rows of a text; what was dropped or completed stands in the losses, the rest in the notes."""
    lines = split_lines(text)
    layout = lay_out(lines, work, dialect)
    if layout is None:
        return Records((), ())
    losses = Losses()
    rows = list(_rows(lines, layout.rows, layout, losses, 0, work))
    names, rows = _without_empty_column(layout.names, rows)
    return Records(rows, names, notes=layout.notes, losses=losses, lines=True)


def rows_of(
    lines: Sequence[str], layout: Layout, losses: Losses, work: Work, start: int
) -> Iterator[tuple[int, Sequence[str | None]]]:
    """Rows out of a few lines of a known layout; the first of them has the number `start`."""
    yield from _rows(lines, _records(lines, layout.dialect, work), layout, losses, start - 1, work)


def _records(lines: Sequence[str], dialect: Dialect, work: Work) -> list[Record]:
    scanner = Scanner(lines, dialect)
    records: list[Record] = []
    number = 0
    while number < len(lines):
        if len(records) % 1024 == 0:
            work.check()
        record = scanner.record(number)
        records.append(record)
        number = record.after
    return records


def _names(
    lines: Sequence[str], table: Sequence[Record], dialect: Dialect, width: int
) -> tuple[tuple[str, ...], int]:
    """The columns' names and the number of records that hold them."""
    shown = [r for r in table[:400] if not is_blank(r)]
    rows = [
        r.cells if r.cells is not None and len(r.cells) == width
        else fitted(lines[r.first], r.cells, dialect, width) if number == 0
        else r.cells or ()
        for number, r in enumerate(shown)
    ]  # fmt: skip
    count = count_header_rows(rows, width)
    names = column_names(rows[:count], width) if count else tuple(f"column {n + 1}" for n in range(width))
    used = 0
    while used < len(table) and count:
        count -= not is_blank(table[used])
        used += 1
    return names, used


def _rows(
    lines: Sequence[str], table: Sequence[Record], layout: Layout, losses: Losses, offset: int, work: Work
) -> Iterator[tuple[int, Sequence[str | None]]]:
    width = layout.width
    for number, record in enumerate(table):
        if number % 256 == 0:
            work.check()
        line, cells = record.first + 1 + offset, record.cells
        if cells is not None and len(cells) == width:
            if cells in layout.header:
                losses.drop(f"line {line}: the column names again")
            elif is_blank(record):
                losses.drop(f"line {line}: an empty row")
            else:
                yield line, _cells(cells)
        elif not is_blank(record):
            fixed = _repaired(lines, record, layout, losses, line)
            if fixed is not None:
                yield line, _cells(fixed)


def _repaired(
    lines: Sequence[str], record: Record, layout: Layout, losses: Losses, line: int
) -> Sequence[str] | None:
    """The cells of a line of the wrong width; None where it is no row."""
    width = layout.width
    if record.cells is not None and record.after - record.first > 1:
        return _adjusted(record.cells, width, losses, line)
    if record.cells is not None and _cut_short(record.cells, layout.columns):
        losses.pad(f"line {line}: {len(record.cells)} of {width} cells, the others left empty")
        return (*record.cells, *("",) * width)[:width]
    needed = effort(lines[record.first], layout.dialect, layout.columns)
    if needed > _LINE_EFFORT or losses.effort + needed > _EFFORT:
        return _adjusted(_split(lines, record, layout), width, losses, line)
    losses.effort += needed
    found = repair(lines[record.first], layout.dialect, layout.columns)
    if found.missing * 2 > width and width > 2:
        losses.drop(f"line {line}: {width - found.missing} of {width} cells")
        return None
    losses.pad(f"line {line}: {found.what}")
    return found.cells


def _cut_short(cells: Sequence[str], columns: Sequence[Profile]) -> bool:
    """Whether a row has cells like the first columns' and merely lacks its last, empty ones."""
    if not 2 <= len(cells) <= len(columns) // 2:
        return False
    bits = [column.surprise(cell) for cell, column in zip(cells, columns, strict=False)]
    return sum(bits) < 3.0 * len(bits)


def _split(lines: Sequence[str], record: Record, layout: Layout) -> Sequence[str]:
    return record.cells or lines[record.first].split(layout.dialect.delimiter)


def _adjusted(cells: Sequence[str], width: int, losses: Losses, line: int) -> Sequence[str]:
    """A row cut or filled to the width, where looking for the likeliest reading does not pay."""
    losses.pad(f"line {line}: {len(cells)} cells where {width} are expected")
    return (*cells, *("",) * width)[:width]


def _cells(cells: Sequence[str]) -> Sequence[str | None]:
    return [cell if cell else None for cell in cells]


def _without_empty_column(
    names: tuple[str, ...], rows: list[tuple[int, Sequence[str | None]]]
) -> tuple[tuple[str, ...], list[tuple[int, Sequence[str | None]]]]:
    """Without a last column that has neither a name nor a value: a separator at each line's end."""
    if len(names) < 2 or names[-1] or any(row[-1] is not None for _, row in rows):
        return names, rows
    return names[:-1], [(line, row[:-1]) for line, row in rows]
