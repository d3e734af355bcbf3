"""Which characters separate, quote and escape: the reading under which a sample is most like a table.

Each candidate reading of the first lines is scored by how regular its rows are and how natural its cells
look, after the idea of van den Burg, Nazabal and Sutton (Data Mining and Knowledge Discovery 33, 2019).
"""

import csv
import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gatewalk.files.scores.csv.kinds import kind_of

_DELIMITERS = (",", ";", "\t", "|", " ", ":", "^", "~", "\x1f")
#: Rows looked at, and characters of each.
_ROWS = 120
_LONG = 20_000
_EMPTY = re.compile(r'(?:(?<=[,;\t| ])|^)""(?=[,;\t| ]|$)', re.MULTILINE)
_CLOCKS = re.compile(r"(?<=\d):(?=\d)|:(?=//)")
_NATURAL = {"empty": 0.9, "number": 1.0, "date": 1.0, "flag": 1.0, "url": 1.0, "word": 0.9, "text": 0.7}


@dataclass(frozen=True)
class Dialect:
    """How a text table is written. `escape` is the quote itself where quotes are doubled.

    `spaced` says that blanks after a separator are no part of the cell; `repeated` is how often the
    separator is repeated between two cells.
    """

    delimiter: str = ","
    quote: str = '"'
    escape: str = '"'
    spaced: bool = False

    @property
    def separator(self) -> str:
        """The separator in words for people."""
        names = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar", " ": "blank", ":": "colon"}
        return names.get(self.delimiter, repr(self.delimiter))


def find_dialect(lines: Sequence[str]) -> Dialect:
    """The likeliest dialect of a text whose first lines (without their ends) are given."""
    sample = [line[:_LONG] for line in lines[: _ROWS * 4]]
    text = "\n".join(sample)
    escape = _escape(text)
    best, score, kept = Dialect(escape=escape), 0.0, [[""]]
    for delimiter in _DELIMITERS:
        if delimiter not in text or (delimiter == ":" and _in_clocks(text)):
            continue
        for quote in _quotes(text, delimiter):
            rows = _rows(sample, delimiter, quote, escape)
            value = _score(rows, delimiter, quote) * _in_place(text, delimiter, quote)
            if value > score * 1.0001:
                best, score = Dialect(delimiter, quote, escape if escape == "\\" else quote), value
                kept = rows
    if _is_one_column(kept) or (best.delimiter == " " and _is_prose(kept)):
        return Dialect("\x1f", best.quote, best.escape)
    return _refined(best, sample, text)


def _is_one_column(rows: list[list[str]]) -> bool:
    """Whether most rows, titles above them aside, have no separator at all."""
    later = rows[len(rows) // 2 :]
    return sum(len(row) > 1 for row in later) * 2 < len(later)


def _is_prose(rows: list[list[str]]) -> bool:
    """Whether blanks part words, not cells: no usual number of them, or another than in the first row."""
    widths = Counter(map(len, rows))
    usual = max(widths, key=lambda width: widths[width])
    share = widths[usual] / len(rows)
    return share < 0.35 or (share < 0.8 and len(rows[0]) != usual)


def _in_clocks(text: str) -> bool:
    """Whether most colons stand in times and links, as every log with a time stamp has them."""
    return len(_CLOCKS.findall(text)) * 2 > text.count(":")


def _quotes(text: str, delimiter: str) -> Iterator[str]:
    """Quote characters that stand beside a separator or a line's end somewhere.

    Apostrophes are tried where they open and close cells, and double quotes do so less often.
    """
    yield '"'
    opened, closed = _at_edges(text, delimiter, "'")
    if opened and closed and opened + closed > sum(_at_edges(text, delimiter, '"')):
        yield "'"


def _at_edges(text: str, delimiter: str, quote: str) -> tuple[int, int]:
    """How often a quote stands where a cell begins, and where one ends."""
    opened = text.count(delimiter + quote) + text.count("\n" + quote)
    return opened, text.count(quote + delimiter) + text.count(quote + "\n")


def _escape(text: str) -> str:
    """A backslash escapes where it stands before quotes and they are never doubled instead.

    Two quotes that are a whole cell are an empty one, and no doubled quote.
    """
    slashed = text.count('\\"')
    doubled = text.count('""') - text.count('\\""') - len(_EMPTY.findall(text))
    return "\\" if slashed and slashed >= doubled else '"'


def _rows(lines: Sequence[str], delimiter: str, quote: str, escape: str) -> list[list[str]]:
    reader = csv.reader(
        (line + "\n" for line in lines),
        delimiter=delimiter,
        quotechar=quote,
        doublequote=escape != "\\",
        escapechar="\\" if escape == "\\" else None,
        skipinitialspace=delimiter != " ",
    )
    rows: list[list[str]] = []
    before = 0
    try:
        for row in reader:
            unfinished = reader.line_num == len(lines) > before + 1 and len(rows) > 0
            if row and not unfinished:
                rows.append(row)
            if len(rows) >= _ROWS:
                break
            before = reader.line_num
    except csv.Error:
        return rows
    return rows


def _score(rows: list[list[str]], delimiter: str, quote: str) -> float:
    if not rows:
        return 0.0
    widths = Counter(map(len, rows))
    regular = sum(count * (width - 1) / width for width, count in widths.items()) / len(rows)
    regular *= max(widths.values()) / len(rows) / math.sqrt(math.sqrt(len(widths)))
    cells = [cell for row in rows for cell in row[:200]]
    natural = sum(_natural(cell, quote) for cell in cells) / len(cells)
    # Names are parted as the rows below them are; marks inside the cells of one column are not.
    unnamed = 0.6 if len(rows[0]) == 1 and max(widths, key=lambda width: widths[width]) > 1 else 1.0
    return regular * natural * unnamed * (0.7 if delimiter in " :" else 1.0)


def _in_place(text: str, delimiter: str, quote: str) -> float:
    """From 0.6 to 1: the share of quotes that stand where cells begin and end, or are doubled."""
    quotes = text.count(quote) + 1
    placed = text.count(delimiter + quote) + text.count(quote + delimiter) + 1
    placed += text.count("\n" + quote) + text.count(quote + "\n") + 2 * text.count(quote * 2)
    return 0.6 + 0.4 * min(1.0, placed / quotes)


def _natural(cell: str, quote: str) -> float:
    if cell[:1] == quote or cell[-1:] == quote:
        return 0.1
    if any(mark in cell for mark in (";", "\t", "|")) or ('"' in cell and len(cell) < 40):
        return 0.4
    return _NATURAL[kind_of(cell[:400])]


def _refined(dialect: Dialect, sample: Sequence[str], text: str) -> Dialect:
    """The same with blanks after separators, where nearly every separator has one."""
    delimiter = dialect.delimiter
    if delimiter == " " or not text.count(delimiter):
        return dialect
    quoted = text.count(delimiter + " " + dialect.quote) > text.count(delimiter + dialect.quote)
    all_spaced = text.count(delimiter + " ") >= 0.95 * text.count(delimiter)
    if quoted or all_spaced:
        return Dialect(delimiter, dialect.quote, dialect.escape, spaced=True)
    return dialect
