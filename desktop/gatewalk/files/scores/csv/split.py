"""Where a separator may have been lost: before or behind a quote, or between two cells of known shape.

A cut is proposed only where the two halves look like their columns; the caller keeps the cheapest
reading, so a line that merely lacks its last cells is not cut up.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from gatewalk.files.scores.csv.dialect import Dialect
from gatewalk.files.scores.csv.kinds import Profile

#: Bits that a cut costs, and most quotes and letters at which one is tried.
_CUT = 4.0
_QUOTES, _LETTERS = 16, 60


@dataclass(frozen=True)
class Repair:
    """Cells of the expected width, what was done to get them, and how unlikely they are (bits)."""

    cells: tuple[str, ...]
    what: str
    cost: float
    missing: int = 0


Share = Callable[[str, Dialect, Sequence[Profile]], Repair]


def split_up(line: str, dialect: Dialect, columns: Sequence[Profile], share_out: Share) -> Iterator[Repair]:
    """Readings of a line that lacks one separator, each with that separator put back."""
    for position in _beside_quotes(line, dialect)[:_QUOTES]:
        cut = line[:position] + dialect.delimiter + line[position:]
        found = share_out(cut, dialect, columns)
        if not found.missing:
            yield Repair(found.cells, "a separator is missing beside a quote", found.cost + _CUT)
    yield from _between_shapes(line, dialect, columns)


def _beside_quotes(line: str, dialect: Dialect) -> list[int]:
    found = []
    for position, letter in enumerate(line):
        if letter != dialect.quote:
            continue
        if position and line[position - 1] not in (dialect.delimiter, " "):
            found.append(position)
        if position + 1 < len(line) and line[position + 1] not in (dialect.delimiter, " ", dialect.quote):
            found.append(position + 1)
    return found


def _between_shapes(line: str, dialect: Dialect, columns: Sequence[Profile]) -> Iterator[Repair]:
    """Cuts inside a cell without quotes, where the line has exactly one cell too few."""
    if len(line) > 20_000:
        return
    cells = _cells(line, dialect)
    if len(cells) != len(columns) - 1:
        return
    before = [0.0]
    for cell, column in zip(cells, columns, strict=False):
        before.append(before[-1] + column.surprise(cell))
    behind = [0.0]
    for cell, column in zip(reversed(cells), reversed(columns), strict=False):
        behind.append(behind[-1] + column.surprise(cell))
    behind.reverse()
    for number, cell in enumerate(cells):
        left, right = columns[number], columns[number + 1]
        if not (left.shapes or right.shapes) or len(cell) > _LETTERS:
            continue
        for position in range(1, len(cell)):
            halves = cell[:position], cell[position:]
            cost = before[number] + left.surprise(halves[0]) + right.surprise(halves[1]) + behind[number + 1]
            whole = (*cells[:number], *halves, *cells[number + 1 :])
            yield Repair(whole, "a separator is missing between two cells", cost + _CUT)


def _cells(line: str, dialect: Dialect) -> list[str]:
    """The line's cells, quotes respected where they enclose a whole cell."""
    cells: list[str] = []
    pieces = line.split(dialect.delimiter)
    while pieces:
        taken = 1
        if pieces[0].startswith(dialect.quote):
            while taken < len(pieces) and not pieces[taken - 1].endswith(dialect.quote):
                taken += 1
        text = dialect.delimiter.join(pieces[:taken])
        if len(text) > 1 and text[0] == dialect.quote == text[-1]:
            text = text[1:-1].replace(dialect.quote * 2, dialect.quote)
        cells.append(text)
        del pieces[:taken]
    return cells
