"""Spoilt files that keep their form: odd values in whole JSON, odd cells in whole tables, whole archives.

Bytes changed blindly mostly end at the first parser. What is well formed and means nonsense gets further:
into the reader of its format, and from there to roles, readings and scores.
"""

import copy
import gzip
import io
import json
import random
import zipfile
import zlib
from typing import Any

from tests.fuzz.mutate import blind
from tests.fuzz.typed import typed

#: Share of Parquet and Arrow files that are made anew, of types drawn by chance.
_TYPED = 0.8
_VALUES: tuple[Any, ...] = (
    *(
        None,
        True,
        False,
        -1,
        0,
        1,
        0.5,
        10**30,
        -(10**37),
        1e300,
        5e-324,
        "",
        " ",
        "x" * 3000,
        "NaN",
        "1e999",
    ),
    *(
        [],
        {},
        [[]],
        {"": {}},
        ["a"] * 40,
        [{"a": 1}],
        "C",
        "PASS",
        "error",
        "2026-99-99",
        "2026-01-01T00:00:00Z",
    ),
    *("\ud800", "\x00", "\x1b[31m", "\u202e", "=1+1", "_file", "0,5", "50%", "[provider] arm", "__proto__"),
)
_CELLS = (
    "",
    " ",
    '"',
    '""',
    "NULL",
    "1e999",
    "0,5",
    "50%",
    "a\nb",
    "'",
    "\t",
    ";",
    "C",
    "FAIL",
    "\u202e",
    "-",
    "x" * 2000,
)


def sly(data: bytes, other: bytes, chance: random.Random) -> bytes:
    """The data with odd content in its own form; spoilt blindly where the form is none of those known."""
    if data.startswith(b"\x1f\x8b"):
        try:
            return gzip.compress(sly(gzip.decompress(data), other, chance), mtime=0)
        except (OSError, EOFError, zlib.error):
            return blind(data, other, chance)
    if data.startswith(b"PK"):
        return _archive(data, other, chance)
    text = data.decode("utf-8", errors="replace")
    if text.lstrip()[:1] in ("{", "["):
        return _document(text, chance) or _lines(text, chance) or blind(data, other, chance)
    if data[:4] in (b"PAR1", b"ARRO", b"FEA1", b"\xff\xff\xff\xff"):
        made = typed(data[:4], chance) if chance.random() < _TYPED else None
        if made is not None and chance.random() < 0.8:
            return made
        made = made or data
        return _body(made, chance) if len(made) > 40 else blind(made, other, chance)
    return _table(text, chance).encode("utf-8", errors="replace")


def _body(data: bytes, chance: random.Random) -> bytes:
    """A few bytes of the first half changed: values and pages, not the index at the end."""
    found = bytearray(data)
    for _ in range(chance.randint(1, 3)):
        found[chance.randrange(8, len(found) // 2)] = chance.randrange(256)
    return bytes(found)


def _document(text: str, chance: random.Random) -> bytes | None:
    try:
        value = json.loads(text)
    except ValueError:
        return None
    for _ in range(chance.randint(1, 4)):
        value = _changed(value, chance)
    return json.dumps(value).encode()


def _lines(text: str, chance: random.Random) -> bytes | None:
    lines = [line for line in text.split("\n") if line.strip()]
    made = [_document(line, chance) if chance.random() < 0.3 else line.encode() for line in lines]
    if not made or any(line is None for line in made):
        return None
    if chance.random() < 0.2:
        chance.shuffle(made)
    return b"\n".join(line or b"" for line in made)


def _changed(value: Any, chance: random.Random) -> Any:
    """A copy with one value inside replaced, removed, doubled or renamed."""
    whole = copy.deepcopy(value)
    holder: Any = whole
    while isinstance(holder, dict | list) and holder:
        keys = list(holder) if isinstance(holder, dict) else list(range(len(holder)))
        key = chance.choice(keys)
        if isinstance(holder[key], dict | list) and holder[key] and chance.random() < 0.75:
            holder = holder[key]
            continue
        kind = chance.randrange(6)
        if kind == 0:
            del holder[key]
        elif kind == 1 and isinstance(holder, dict):
            holder[chance.choice(("", "score", "id", "results", "_line", f"{key} "))] = holder.pop(key)
        elif kind == 2 and isinstance(holder, list):
            holder.append(copy.deepcopy(holder[key]))
        else:
            holder[key] = copy.deepcopy(chance.choice(_VALUES))
        return whole
    return copy.deepcopy(chance.choice(_VALUES)) if chance.random() < 0.2 else whole


def _archive(data: bytes, other: bytes, chance: random.Random) -> bytes:
    """One member changed, the archive itself whole (Deflate)."""
    made = io.BytesIO()
    try:
        with (
            zipfile.ZipFile(io.BytesIO(data)) as old,
            zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new,
        ):
            members = {entry.filename: old.read(entry) for entry in old.infolist()}
            chosen = chance.choice(sorted(members))
            if chance.random() < 0.1:
                del members[chosen]
            else:
                members[chosen] = sly(members[chosen], other, chance)
            for name, content in members.items():
                new.writestr(name, content)
    except (zipfile.BadZipFile, NotImplementedError, OSError, ValueError, zlib.error):
        return blind(data, other, chance)
    return made.getvalue()


def _table(text: str, chance: random.Random) -> str:
    """Rows and cells of a text table put out of order, doubled, emptied or filled with odd things."""
    lines = text.split("\n")
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(lines))
        kind = chance.randrange(6)
        if kind == 0:
            lines.insert(at, lines[chance.randrange(len(lines))])
        elif kind == 1 and len(lines) > 1:
            del lines[at]
        elif kind == 2:
            lines[at] = ""
        else:
            mark = chance.choice((",", ";", "\t", " "))
            cells = lines[at].split(mark)
            cells[chance.randrange(len(cells))] = chance.choice(_CELLS)
            lines[at] = chance.choice((mark, mark, mark, "|", ", ")).join(cells)
    return chance.choice(("\n", "\n", "\r\n", "\r")).join(lines)


def spoilt(data: bytes, other: bytes, chance: random.Random) -> bytes:
    """The data spoilt one way or the other."""
    return (sly if chance.random() < 0.6 else blind)(data, other, chance)
