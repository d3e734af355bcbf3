"""The text of a nested cell, or of a whole row: its JSON, made in pieces where it is long.

The standard encoder holds the interpreter until it is through, seconds for a list of ten million numbers;
between two pieces other threads get their turn.
"""

import json
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

#: Items and characters that are written at once, and levels at which long values are looked for.
_ITEMS, _LETTERS, _LEVELS = 512, 1 << 20, 6
_NESTED = (dict, list, tuple)
_ENCODER = json.JSONEncoder(ensure_ascii=False, default=str)


def nested_text(value: Any, check: Callable[[], None] | None = None) -> str:
    """As `json.dumps` gives it; `check` is called between pieces and may raise.

    Raises ValueError or RecursionError as `json.dumps` does.
    """
    if not _is_long(value, _LEVELS):
        return _ENCODER.encode(value)
    pieces = []
    for number, piece in enumerate(_pieces(value, _LEVELS)):
        if check is not None and number % 16 == 0:
            check()
        pieces.append(piece)
    return "".join(pieces)


def _is_long(value: Any, levels: int) -> bool:
    if isinstance(value, str):
        return len(value) > _LETTERS
    if levels == 0 or not isinstance(value, _NESTED):
        return False
    if len(value) > _ITEMS:
        return True
    for item in value.values() if isinstance(value, dict) else value:
        if isinstance(item, str):
            if len(item) > _LETTERS:
                return True
        elif isinstance(item, _NESTED) and _is_long(item, levels - 1):
            return True
    return False


def _pieces(value: Any, levels: int) -> Iterator[str]:
    if not _is_long(value, levels):
        yield _ENCODER.encode(value)
    elif isinstance(value, str):
        yield '"'
        yield from (_ENCODER.encode(value[at : at + _LETTERS])[1:-1] for at in range(0, len(value), _LETTERS))
        yield '"'
    else:
        yield from _bracketed(value, levels)


def _bracketed(value: Any, levels: int) -> Iterator[str]:
    is_map = isinstance(value, dict)
    items, between = iter(value.items() if is_map else value), ""
    yield "{" if is_map else "["
    while batch := list(islice(items, _ITEMS)):
        yield between
        yield from _joined(batch, is_map, levels - 1)
        between = ", "
    yield "}" if is_map else "]"


def _joined(batch: list[Any], is_map: bool, levels: int) -> Iterator[str]:
    """The items of a list, or the pairs of a mapping, without the brackets around them."""
    if not any(_is_long(item[1] if is_map else item, levels) for item in batch):
        yield _ENCODER.encode(dict(batch) if is_map else batch)[1:-1]
        return
    for number, item in enumerate(batch):
        yield ", " if number else ""
        if is_map:
            yield _ENCODER.encode({item[0]: 0})[1:-2]
        yield from _pieces(item[1] if is_map else item, levels)
