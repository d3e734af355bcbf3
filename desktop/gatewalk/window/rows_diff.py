"""What is different between two texts, in words: pieces in both, removed, or inserted."""

import difflib
import re
from dataclasses import dataclass
from typing import Literal

Sign = Literal["", "−", "+"]

#: Words above which whole lines are held against each other, and characters of a text that are looked at.
_MANY = 3000
_LONGEST = 40_000
_WORD = re.compile(r"\S+\s*|\s+")


@dataclass(frozen=True)
class Piece:
    """A run of text: `sign` is "" where it stands in both, "−" only in the first, "+" only in the second."""

    sign: Sign
    text: str


def difference(first: str, second: str) -> tuple[Piece, ...]:
    """The pieces of two texts in order; without the "+" pieces they give the first, without "−" the second.

    Texts above 40,000 characters are compared up to there.
    """
    before, after = _parts(first[:_LONGEST]), _parts(second[:_LONGEST])
    pieces: list[Piece] = []
    for what, a, b, c, d in difflib.SequenceMatcher(None, before, after).get_opcodes():
        if what == "equal":
            pieces.append(Piece("", "".join(before[a:b])))
            continue
        if a < b:
            pieces.append(Piece("−", "".join(before[a:b])))
        if c < d:
            pieces.append(Piece("+", "".join(after[c:d])))
    return tuple(pieces)


def _parts(text: str) -> list[str]:
    words = _WORD.findall(text)
    return words if len(words) <= _MANY else text.splitlines(keepends=True)
