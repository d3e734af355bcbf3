"""Where the lines of a text end: line feeds, carriage returns, both, or now the one and now the other."""

import re
from collections import Counter
from dataclasses import dataclass

from gatewalk.files.scores.csv.dialect import Dialect

_QUOTED = re.compile(r'"[^"]*"')
_ENDS = re.compile(r"\r\n|\n|\r")
#: Characters looked at to tell what a line feed means.
_SAMPLE = 1 << 18


def split_lines(text: str) -> list[str]:
    """Lines without their ends.

    A lone carriage return ends a line where the file has no other end; a line feed in such a file belongs
    to its cell where the line is whole only with it.
    """
    feeds = text.count("\n")
    returns = text.count("\r") - text.count("\r\n")
    if returns and returns >= feeds:
        lines = text.split("\r") if feeds_in_cells(text) else _ENDS.split(text)
    else:
        lines = [line.removesuffix("\r") for line in text.split("\n")]
    while lines and not lines[-1]:
        lines.pop()
    return lines


def feeds_in_cells(text: str) -> bool:
    """Whether lines end with carriage returns only, and line feeds stand inside of their cells."""
    if "\r" not in text or "\n" not in text or "\r\n" in text:
        return False
    sample = _QUOTED.sub("", text[:_SAMPLE])
    lines = [line for line in sample.split("\r")[:-1] if line]
    plain = [line for line in lines if "\n" not in line]
    folded = [line for line in lines if "\n" in line]
    for mark in ",;\t|":
        counts = Counter(line.count(mark) for line in plain)
        usual = max(counts, key=lambda count: counts[count], default=0)
        if usual and counts[usual] * 2 >= len(plain):
            return sum(line.count(mark) == usual for line in folded) * 2 > len(folded)
    return False


@dataclass(frozen=True)
class Feeds:
    """How to give a text lines that end with line feeds only; cells that hold one are put in quotes."""

    dialect: Dialect
    in_cells: bool = False

    def only(self, text: str) -> str:
        """The text, which holds whole lines, with line feeds for all their ends."""
        if self.in_cells:
            mark, quote = re.escape(self.dialect.delimiter), re.escape(self.dialect.quote)
            cell = rf"(?:^|(?<=\r)|(?<={mark}))([^{mark}\r{quote}]*\n[^{mark}\r{quote}]*)(?=\r|{mark}|\Z)"
            text = re.sub(cell, lambda found: self.dialect.quote + found[1] + self.dialect.quote, text)
        return text.replace("\r\n", "\n").replace("\r", "\n")
