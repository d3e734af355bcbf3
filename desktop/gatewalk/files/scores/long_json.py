"""A long JSON document in pieces: other threads get their turn between two of them, and it can be stopped.

The standard parser holds the interpreter until it is through, whatever the document: seconds for a mapping
of a million keys or a list of ten million numbers. So the text is cut at commas, wherever they stand; each
piece is closed with the brackets that are open at its ends, parsed as a document of its own, and its parts
are put where they belong. What a piece holds is checked by the standard parser, so the values are its own.
"""

import json
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from gatewalk.domain.problem import InputProblem
from gatewalk.files.scores.json_marks import Marks, marks_of
from gatewalk.files.scores.memory import let_go, settle

#: Bytes of a piece, if there is a comma to cut at.
_PIECE = 1 << 17
_LIST, _LIST_END, _MAP, _MAP_END, _COMMA = b"[]{},"
_MARK = b"\xef\xbb\xbf"
#: Bytes of memory that the values of one document may take, about, and what to do instead.
_ROOM = 850_000_000
_INSTEAD = "export JSON Lines, CSV or Parquet"


def parse_long(text: bytes, check: Callable[[], None]) -> Any:
    """The value of a JSON text in UTF-8; `check` is called between pieces and may raise.

    Raises ValueError where the text is no JSON, RecursionError where it is nested too deep for the parser,
    InputProblem (which does not know the file) where its values do not fit into memory.
    Bytes that are no UTF-8 are replaced. Give the value to `let_go` when it is done with.
    """
    start = len(_MARK) if text.startswith(_MARK) else 0
    document, room = _Document(text, start), _ROOM
    try:
        for marks in marks_of(text, start):
            check()
            room -= _memory(marks)
            if room < 0:
                raise InputProblem("this JSON holds too many small values", do=_INSTEAD)
            for upto in _cuts(marks, document.done):
                document.look(marks, upto)
                if upto < len(marks.places):
                    document.take(int(marks.places[upto]))
                    settle()
                    check()
        return document.finish()
    except BaseException:
        let_go(document.open[0])
        raise


def _memory(marks: Marks) -> int:
    """Bytes that the values of a block take in memory, about, beside the text in them."""
    maps, lists, items = (int(np.count_nonzero(marks.bytes == mark)) for mark in (_MAP, _LIST, _COMMA))
    return 200 * maps + 80 * lists + 50 * items


def _cuts(marks: Marks, done: int) -> list[int]:
    """Numbers of the commas at which the text is cut, and the number behind the last mark."""
    commas = np.flatnonzero(marks.bytes == _COMMA)
    places, cuts = marks.places[commas], []
    number = int(np.searchsorted(places, done + _PIECE))
    while number < len(commas):
        cuts.append(int(commas[number]))
        number = int(np.searchsorted(places, int(places[number]) + _PIECE))
    return [*cuts, len(marks.places)]


@dataclass(frozen=True)
class _Level:
    """An open bracket: whether it opens a mapping, and the key it stands under as text in the document."""

    is_map: bool
    key: tuple[int, int] | None = None


@dataclass
class _Document:
    """The document as far as it is read: up to the byte `done`.

    `levels` are the brackets open where marks were last looked at, `before` those open at `done`, `open`
    the containers of the latter; the first of each is a list around the document. `low` is the smallest
    number of levels since `done`.
    """

    text: bytes
    done: int
    levels: list[_Level] = field(default_factory=lambda: [_Level(False)])
    before: list[_Level] = field(default_factory=lambda: [_Level(False)])
    open: list[Any] = field(default_factory=lambda: [[]])
    low: int = 1
    _seen: int = 0
    _first: bool = True
    _chain: str = field(default_factory=lambda: uuid.uuid4().hex)

    def look(self, marks: Marks, upto: int) -> None:
        """Follow the brackets of a block up to the mark number `upto`, from where the last look ended."""
        places, found = marks.places[self._seen : upto], marks.bytes[self._seen : upto]
        self._seen = upto if upto < len(marks.places) else 0
        opens = (found == _LIST) | (found == _MAP)
        steps = opens.astype(np.int64) - ((found == _LIST_END) | (found == _MAP_END))
        depth = len(self.levels) + np.add.accumulate(steps)
        if not len(depth):
            return
        lowest = min(int(depth.min()), len(self.levels))
        if lowest < 1:
            raise ValueError("a bracket too many is closed")
        stays = opens & (depth == np.minimum.accumulate(depth[::-1])[::-1])
        del self.levels[lowest:]
        self.low = min(self.low, lowest)
        for number in np.flatnonzero(stays):
            key = _key_before(marks, int(places[number])) if self.levels[-1].is_map else None
            self.levels.append(_Level(bool(found[number] == _MAP), key))

    def take(self, end: int) -> None:
        """Parse the piece up to the byte `end` (a comma, or the text's end) and add what it holds."""
        text = self.text[self.done : end].decode(errors="replace")
        base = self.low - 1
        self._refuse_empty_places(text.strip(), end)
        opened = self._opening(self.before[base:])
        closed = "".join("}" if level.is_map else "]" for level in reversed(self.levels[base:]))
        self._add(json.loads(opened + text + closed), base)
        self.before, self.low, self.done, self._first = list(self.levels), len(self.levels), end + 1, False

    def finish(self) -> Any:
        """The whole value, with what follows the last cut."""
        if len(self.levels) > 1:
            raise ValueError("the text ends too early")
        self.take(len(self.text))
        (value,) = self.open[0]
        return value

    def _refuse_empty_places(self, text: str, end: int) -> None:
        """Nothing before or behind a comma: closing and opening brackets would hide it."""
        empty = not text or (not self._first and text[0] in "]}")
        if empty or (end < len(self.text) and text[-1] in "[{"):
            raise ValueError("a value is missing beside a comma")

    def _opening(self, levels: list[_Level]) -> str:
        outer = "".join(f'{{"{self._chain}":' if level.is_map else "[" for level in levels[:-1])
        return outer + ("{" if levels[-1].is_map else "[")

    def _add(self, value: Any, base: int) -> None:
        """Put the parts of a parsed piece into the containers that were open before it."""
        for number in range(base, len(self.open)):
            inner = None
            if number + 1 < len(self.open):
                inner = value.pop(self._chain) if self.before[number].is_map else value.pop(0)
            if self.before[number].is_map:
                self.open[number].update(value)
            else:
                self.open[number].extend(value)
            value = inner
        del self.open[self.low :]
        for level in self.levels[self.low :]:
            holder = self.open[-1]
            self.open.append(holder[-1] if level.key is None else holder[self._name(level.key)])

    def _name(self, key: tuple[int, int]) -> Any:
        return json.loads(self.text[key[0] : key[1]].decode(errors="replace"))


def _key_before(marks: Marks, place: int) -> tuple[int, int]:
    """First byte and the byte behind the key of the value that begins at `place`."""
    behind = int(np.searchsorted(marks.quotes, place))
    if behind < 2:
        raise ValueError("a value in a mapping has no key")
    return int(marks.quotes[behind - 2]), int(marks.quotes[behind - 1]) + 1
