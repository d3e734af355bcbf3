"""What a cell looks like, and what the cells of a column usually look like.

Kinds carry the two decisions that structure leaves open: whether the first row names the columns, and
which of several readings of a broken line is the likely one.
"""

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

_NUMBER = re.compile(
    r"[-+−]?[$€£¥]?\d{1,3}(?:[,.' ]\d{3})*(?:[.,]\d+)?(?:[eE][-+]?\d+)?\s?%?"
    r"|[-+]?\d*[.,]?\d+(?:[eE][-+]?\d+)?\s?%?"
)
_CLOCK = r"\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?"
_DATE = re.compile(
    rf"\d{{4}}[-/.]\d{{1,2}}[-/.]\d{{1,2}}(?:[T ]{_CLOCK}\s?(?:Z|UTC|[-+]\d{{2}}:?\d{{2}})?)?"
    rf"|\d{{1,2}}[-/.]\d{{1,2}}[-/.]\d{{2,4}}(?:[T ]{_CLOCK})?|{_CLOCK}"
)
_WORDS = {"true", "false", "yes", "no", "pass", "fail", "null", "none", "nan", "n/a", "na", "error", "-"}
_URL = re.compile(r"(?:https?|ftp|file)://\S+|[\w.+-]+@[\w-]+\.[\w.]+")
_RUN = re.compile(r"[0-9]+|[^\W\d_]+")

#: Kinds that a column's name never has.
TYPED = frozenset({"number", "date", "flag", "url"})


@lru_cache(maxsize=1 << 16)
def kind_of(cell: str) -> str:
    """ "empty", "number", "date", "flag", "url", "word" (no blank) or "text"."""
    text = cell.strip()
    if not text:
        return "empty"
    if len(text) <= 40:
        if _NUMBER.fullmatch(text):
            return "number"
        if _DATE.fullmatch(text):
            return "date"
        if text.lower() in _WORDS:
            return "flag"
    if len(text) < 400 and _URL.fullmatch(text):
        return "url"
    return "text" if any(character.isspace() for character in text) else "word"


@lru_cache(maxsize=1 << 16)
def shape_of(cell: str) -> str:
    """The cell with each run of digits or letters as its length: "MG-8769" and "RI-3895" are alike."""
    if len(cell) > 24:
        return ""
    return _RUN.sub(lambda run: ("9" if run[0][0].isdigit() else "a") + str(len(run[0])), cell)


@dataclass(frozen=True)
class Profile:
    """How often each kind, and each shape, occurs in one column of `rows` rows."""

    kinds: dict[str, int]
    shapes: dict[str, int]
    rows: int

    def surprise(self, cell: str) -> float:
        """Bits by which the cell is unlike the column; from about 0 to 9."""
        share = (self.kinds.get(kind_of(cell), 0) + 0.3) / (self.rows + 2.1)
        bits = min(6.0, -math.log2(share))
        if self.shapes and cell:
            bits += -1.0 if shape_of(cell) in self.shapes else 2.0
        return bits

    @property
    def usual(self) -> str:
        """The most frequent kind apart from empty cells; "empty" where there is no other."""
        filled = {kind: count for kind, count in self.kinds.items() if kind != "empty"}
        return max(filled, key=lambda kind: filled[kind]) if filled else "empty"

    def share(self, kind: str) -> float:
        """Share of a kind among the cells that are not empty."""
        filled = self.rows - self.kinds.get("empty", 0)
        return self.kinds.get(kind, 0) / filled if filled else 0.0


def profiles(rows: Sequence[Sequence[str]], width: int) -> tuple[Profile, ...]:
    """One profile per column of rows that all have `width` cells."""
    return tuple(_profile([row[column] for row in rows]) for column in range(width))


def _profile(cells: list[str]) -> Profile:
    shapes = Counter(shape_of(cell) for cell in cells if cell)
    few = len(shapes) <= max(3, len(cells) // 12) and "" not in shapes
    return Profile(Counter(map(kind_of, cells)), dict(shapes) if few and len(cells) >= 4 else {}, len(cells))
