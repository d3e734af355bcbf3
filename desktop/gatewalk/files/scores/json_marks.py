"""Where the brackets and commas of a long JSON text stand: block by block, outside of its strings.

Looked for with numpy, which lets other threads run meanwhile; what a bracket or comma belongs to is worked
out in `long_json`. Nothing is checked here: a text that is no JSON gives marks that make no sense.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Places = NDArray[np.int64]

#: Bytes looked at together.
_BLOCK = 1 << 20
_QUOTE, _SLASH = 34, 92
_MARKS = np.zeros(256, dtype=bool)
_MARKS[list(b"[]{},")] = True


@dataclass(frozen=True)
class Marks:
    """Brackets and commas of one block: where each stands in the text, and its byte.

    `quotes` are the places of the quotes that begin and end strings, with the last two of earlier blocks.
    """

    places: Places
    bytes: NDArray[np.uint8]
    quotes: Places


def marks_of(text: bytes, start: int) -> Iterator[Marks]:
    """The marks of a UTF-8 text from the byte `start` on, in its order."""
    inside, escaped = 0, False
    last: Places = np.zeros(0, dtype=np.int64)
    for at in range(start, len(text), _BLOCK):
        block = np.frombuffer(text, np.uint8, min(_BLOCK, len(text) - at), at)
        is_quote = block == _QUOTE
        slashes = np.flatnonzero(block == _SLASH)
        if len(slashes) or escaped:
            struck, escaped = _escaped(slashes, len(block), escaped)
            is_quote[struck] = False
        within = np.add.accumulate(is_quote, dtype=np.uint8) + np.uint8(inside)
        found = np.flatnonzero(_MARKS[block] & (within & 1 == 0))
        quotes = np.flatnonzero(is_quote)
        inside = (inside + len(quotes)) & 1
        last = np.concatenate((last[-2:], quotes + at))
        yield Marks(found + at, block[found], last)


def _escaped(slashes: NDArray[Any], length: int, carried: bool) -> tuple[NDArray[Any], bool]:
    """Places behind an odd run of backslashes, and whether the next block's first byte is such a place.

    `carried` says so of this block's first byte.
    """
    first = np.flatnonzero(np.diff(slashes, prepend=-2) != 1)
    runs = np.diff(first, append=len(slashes))
    ends = slashes[first] + runs
    begins_so = carried and len(slashes) > 0 and slashes[0] == 0
    if begins_so:
        runs[0] += 1
    struck = ends[runs % 2 == 1]
    if carried and not begins_so:
        struck = np.concatenate(([0], struck))
    return struck[struck < length], bool(len(struck) and struck[-1] == length)
