"""Where the table is: what stands before it, behind it and beside it in the same file.

The rows are cut into tables where a new row of names begins; the largest table is read, everything else
is named in notes. Leading and trailing lines that hold one cell are titles and footnotes, not rows.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from gatewalk.files.scores.csv.kinds import TYPED, kind_of, profiles
from gatewalk.files.scores.csv.scan import Record

#: In every note on lines after the table.
BELOW = " below the table left out"


@dataclass(frozen=True)
class Block:
    """The records `first` to `after` (indices) hold one table of `width` columns."""

    first: int
    after: int
    width: int

    @property
    def size(self) -> int:
        return self.after - self.first


def is_blank(record: Record) -> bool:
    return record.cells is not None and not any(cell.strip() for cell in record.cells)


def usual_width(records: Sequence[Record]) -> int:
    """The most frequent number of cells; rows with a single filled cell count only among themselves."""
    full = Counter(len(r.cells) for r in records if r.cells is not None and _filled(r) > 1)
    if full:
        return max(full, key=lambda width: (full[width], width))
    widths = Counter(len(r.cells) for r in records if r.cells is not None)
    return max(widths, key=lambda width: (widths[width], width)) if widths else 1


def find_table(
    records: Sequence[Record], check: Callable[[], None] = lambda: None
) -> tuple[Block, tuple[str, ...]]:
    """The largest table among the records, trimmed, and notes on everything that is left out.

    `check` is called now and then and may raise.
    """
    cuts = [0, *_cuts(records, check), len(records)]
    blocks = [
        Block(first, after, usual_width(records[first:after]))
        for first, after in pairwise(cuts)
        if after > first
    ]
    largest = max(blocks, key=lambda block: (block.size, -block.first))
    notes = [
        _left_out(block, records, "above" if block.first < largest.first else "below")
        for block in blocks
        if block is not largest
    ]
    table = _trimmed(largest, records)
    notes += _outside(largest, table, records)
    return table, tuple(note for note in notes if note)


def _filled(record: Record) -> int:
    return sum(1 for cell in record.cells or () if cell.strip())


def _cuts(records: Sequence[Record], check: Callable[[], None]) -> list[int]:
    """Indices of records at which a new table begins: names, then rows, after a gap or in a new width."""
    found = []
    seen = 0
    names: set[tuple[str, ...]] = set()
    for number, record in enumerate(records):
        if number % 1024 == 0:
            check()
        if record.cells in names:
            continue
        if number == 0 or _begins(records, number, seen):
            found += [number] * (number > 0)
            seen = 0
            names.add(record.cells or ())
        elif seen == 0 and record.cells is not None:
            names.add(record.cells)
        seen += record.cells is not None and not is_blank(record)
    return found


def _begins(records: Sequence[Record], number: int, seen: int) -> bool:
    cells = records[number].cells
    if cells is None or len(cells) < 2 or not seen or any(kind_of(cell) in TYPED for cell in cells):
        return False
    if sum(1 for cell in cells if cell.strip()) < max(2, len(cells) // 2):
        return False
    after = [r for r in records[number + 1 : number + 4] if r.cells is not None]
    rows = [r for r in after if len(r.cells or ()) == len(cells)]
    typed = any(kind_of(cell) in TYPED for r in rows for cell in r.cells or ())
    if len(rows) < min(2, len(after)) or not rows or not typed:
        return False
    before = records[number - 1]
    if is_blank(before):
        return True
    widths = {len(r.cells) for r in records[max(0, number - 3) : number] if r.cells is not None}
    return len(rows) == 3 and number >= 3 and len(widths) == 1 and len(cells) not in widths


def _trimmed(block: Block, records: Sequence[Record]) -> Block:
    first, after = block.first, block.after
    while first < after - 1 and _is_title(records[first], block.width):
        first += 1
    usual = [
        r.cells for r in records[first + 1 : after] if r.cells is not None and len(r.cells) == block.width
    ]
    start = profiles(usual[:300], block.width)[:1]
    while after - 1 > first and _is_title(records[after - 1], block.width):
        cells = records[after - 1].cells or ("",)
        known = start and len(cells) == block.width and start[0].surprise(cells[0]) < 1.5
        if known and not is_blank(records[after - 1]):
            break
        after -= 1
    return Block(first, after, block.width)


def _is_title(record: Record, width: int) -> bool:
    """A blank line, or one that holds a single cell where the table has several columns."""
    if record.cells is None:
        return False
    if is_blank(record):
        return True
    if width == 1:
        return False
    if len(record.cells) == 1 and any(record.cells[0].count(mark) == width - 1 for mark in ",;\t| "):
        return False
    filled = _filled(record)
    if len(record.cells) == width:
        return filled == 1 and width > 2 and bool(record.cells[0].strip())
    return filled == 1 or len(record.cells) * 2 < width


def _outside(whole: Block, table: Block, records: Sequence[Record]) -> list[str]:
    before = [r for r in records[whole.first : table.first] if not is_blank(r)]
    behind = [r for r in records[table.after : whole.after] if not is_blank(r)]
    return [
        f"{_lines(len(lines))} {place} the table left out, from line {lines[0].first + 1}: {_start(lines[0])}"
        for lines, place in ((before, "above"), (behind, "below"))
        if lines
    ]


def _left_out(block: Block, records: Sequence[Record], place: str) -> str:
    rows = [r for r in records[block.first : block.after] if not is_blank(r)]
    if not rows:
        return ""
    line = records[block.first].first + 1
    if len(rows) < 2 or block.width < 2:
        return f"{_lines(len(rows))} {place} the table left out, from line {line}: {_start(rows[0])}"
    return (
        f"another table of {len(rows) - 1} rows and {block.width} columns begins in line {line} "
        f"and was left out: {_start(rows[0])}"
    )


def _lines(count: int) -> str:
    return f"{count} {'line' if count == 1 else 'lines'}"


def _start(record: Record) -> str:
    text = " ".join(", ".join(cell for cell in record.cells or () if cell.strip()).split())
    return text if len(text) <= 60 else text[:59] + "…"
