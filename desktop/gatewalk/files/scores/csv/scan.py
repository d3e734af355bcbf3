"""One record at a time, strictly: a record is good, or it is said to be broken and left to the repair.

A quoted cell must end before a separator or the end of its line; whatever else follows a closing quote
means that one of the quotes is stray. The scan is linear in the text, however the quotes lie.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from gatewalk.files.scores.csv.dialect import Dialect

#: Lines that one cell may run over.
_RUN = 4_000_000


@dataclass(frozen=True)
class Record:
    """Cells of one record, the index of its first line and of the line after it; None: broken."""

    first: int
    after: int
    cells: tuple[str, ...] | None


class Scanner:
    """Reads records out of lines that have lost their ends."""

    def __init__(self, lines: Sequence[str], dialect: Dialect) -> None:
        self._lines, self._dialect = lines, dialect

    def record(self, first: int) -> Record:
        """The record that begins in line `first` (an index); broken ones end with their first line."""
        line = self._lines[first]
        if self._dialect.quote not in line and self._dialect.escape != "\\":
            cells = line.split(self._dialect.delimiter)
            if self._dialect.spaced:
                cells = [cells[0], *(cell.lstrip(" ") for cell in cells[1:])]
            return Record(first, first + 1, tuple(cells))
        return self._quoted(first)

    def _quoted(self, first: int) -> Record:
        cells: list[str] = []
        number, position, line = first, 0, self._lines[first]
        while True:
            if self._dialect.spaced and cells:
                while line.startswith(" ", position):
                    position += 1
            if not line.startswith(self._dialect.quote, position):
                cell, position = self._bare(line, position)
                cells.append(cell)
            else:
                found = self._closed(number, position + 1)
                if found is None:
                    return Record(first, first + 1, None)
                cell, number, position = found
                line = self._lines[number]
                cells.append(cell)
            if position < 0:
                return Record(first, number + 1, tuple(cells))

    def _bare(self, line: str, position: int) -> tuple[str, int]:
        """An unquoted cell and the position after its separator; -1 at the line's end."""
        if self._dialect.escape == "\\" and "\\" in line:
            return self._escaped(line, position)
        end = line.find(self._dialect.delimiter, position)
        if end < 0:
            return line[position:], -1
        return line[position:end], end + len(self._dialect.delimiter)

    def _escaped(self, line: str, position: int) -> tuple[str, int]:
        parts: list[str] = []
        while position < len(line):
            if line[position] == "\\" and position + 1 < len(line):
                following = line[position + 1]
                special = following in (self._dialect.quote, self._dialect.delimiter, "\\")
                parts.append(following if special else "\\" + following)
                position += 2
            elif line.startswith(self._dialect.delimiter, position):
                return "".join(parts), position + len(self._dialect.delimiter)
            else:
                parts.append(line[position])
                position += 1
        return "".join(parts), -1

    def _closed(self, number: int, position: int) -> tuple[str, int, int] | None:
        """A quoted cell from after its opening quote: text, line and position after the separator."""
        parts: list[str] = []
        start, line, quote = number, self._lines[number], self._dialect.quote
        while True:
            end = line.find(quote, position)
            if self._dialect.escape == "\\" and (slash := line.find("\\", position)) >= 0 and slash < end:
                parts.append(line[position:slash] + _unescaped(line[slash + 1 : slash + 2], quote))
                position = slash + 2
            elif end < 0:
                parts.append(line[position:] + "\n")
                number, position = number + 1, 0
                if number >= len(self._lines) or number - start > _RUN:
                    return None
                line = self._lines[number]
            elif self._dialect.escape == quote and line.startswith(quote, end + 1):
                parts.append(line[position : end + 1])
                position = end + 2
            else:
                parts.append(line[position:end])
                after = self._after(line, end + 1)
                return None if after is None else ("".join(parts), number, after)

    def _after(self, line: str, position: int) -> int | None:
        """Where the next cell begins after a closing quote; -1 at the end, None where junk follows."""
        while line.startswith(" ", position) and self._dialect.delimiter != " ":
            position += 1
        if position >= len(line):
            return -1
        if line.startswith(self._dialect.delimiter, position):
            return position + len(self._dialect.delimiter)
        return None


def _unescaped(following: str, quote: str) -> str:
    return following if following in (quote, "\\") else "\\" + following
