"""Ways to break a file: blind ones on its bytes, and sly ones that keep digests and structure right."""

import copy
import functools
import io
import json
import random
import re
import zipfile
from collections.abc import Callable, Mapping
from typing import Any

import yaml

from gatewalk.files.container.packing import pack

Mutation = Callable[[random.Random], bytes]

_NAMES = (
    *("../x", "/x", "C:\\x", "..\\x", "a/../../x", "summaries/../x", "tree.yaml", "TREE.YAML", "", "\0"),
    *(
        "a" * 300,
        "rows/x.parquet",
        "summaries/",
        "./manifest.json",
        "con",
        "ä/ö",
        "mimetype",
        "manifest.json/",
    ),
)
_ODD: tuple[Any, ...] = (
    *(None, True, -1, 0, 10**30, -(10**37), 10**60, 1e300, -0.5, "", "x" * 5000, "\u202e<b>", "2026-99-99"),
    *("NaN", [], {}, [[]], {"": {}}, ["a"] * 50, "=1+1", "undetermined", "skipped", "metrics", "fine-tune"),
    *("\x00", "2026-11-20T00:00:00Z", 1e-300, {"value": 1e30}),
)
_SNIPPETS = (
    *(
        b"&a ",
        b"*a",
        b"!!python/object ",
        b"[" * 80,
        b"{" * 80,
        b"\x00",
        b"\xff\xfe",
        b"---\n",
        b"<<: ",
        b": ",
    ),
    *(b"- ", b"\t", b"'", b'"', b"1e999", b"9" * 50, b"\\ud800", b"\xed\xa0\x80", b"|\n", b"? ", b",", b"}"),
    b"%YAML 9.9\n",
)


def blind(raw: bytes, random_: random.Random) -> bytes:
    """Bytes changed, cut, doubled or swapped anywhere."""
    content = bytearray(raw)
    for _ in range(random_.choice((1, 1, 2, 4, 16))):
        at = random_.randrange(len(content)) if content else 0
        kind = random_.randrange(6)
        if kind < 3 and content:
            content[at] = random_.randrange(256)
        elif kind == 3:
            del content[at : at + random_.choice((1, 4, 40, 4000))]
        elif kind == 4:
            content[at:at] = content[at : at + random_.choice((1, 4, 40, 400))]
        else:
            content[at:at] = random_.randbytes(random_.choice((1, 4, 40)))
    return bytes(content)


def headers(raw: bytes, random_: random.Random) -> bytes:
    """Fields of the zip's own headers changed: sizes, methods, flags, offsets, names, attributes."""
    content = bytearray(raw)
    for _ in range(random_.choice((1, 2, 3))):
        mark = random_.choice((b"PK\x01\x02", b"PK\x03\x04", b"PK\x05\x06"))
        places = [found.start() for found in re.finditer(re.escape(mark), content)]
        if places:
            at = random_.choice(places) + random_.randrange(4, 46)
            size = random_.choice((1, 2, 4))
            value = random_.choice((0, 1, 8, 0xFF, 0xFFFF, 0xFFFFFFFF, random_.randrange(1 << 32)))
            content[at : at + size] = (value & ((1 << 8 * size) - 1)).to_bytes(size, "little")
    return bytes(content)


def entries(parts: Mapping[str, bytes], random_: random.Random) -> bytes:
    """Entries with hostile names and attributes beside the honest ones."""
    good, buffer = pack(parts), io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(good)) as source,
        zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as made,
    ):
        found = [(entry, source.read(entry)) for entry in source.infolist() if random_.random() > 0.03]
        for _ in range(random_.choice((0, 1, 1, 2))):
            info = zipfile.ZipInfo(random_.choice(_NAMES))
            info.external_attr = random_.choice(
                (0, 0o120777 << 16, 0o040755 << 16, 0o100644 << 16, 0xFFFFFFFF)
            )
            found.insert(
                random_.randrange(len(found) + 1), (info, random_.randbytes(random_.choice((0, 9, 900))))
            )
        if random_.random() < 0.1:
            random_.shuffle(found)
        written: set[str] = set()
        for info, content in found:
            if info.filename not in written:
                written.add(info.filename)
                made.writestr(info, content)
    return buffer.getvalue()


def values(parts: Mapping[str, bytes], random_: random.Random) -> bytes:
    """Well-formed JSON and YAML with odd values in it, and right digests."""
    name = random_.choice(sorted(parts))
    data = json.loads(parts[name]) if name.endswith(".json") else json.loads(_as_json(parts[name]))
    for _ in range(random_.choice((1, 1, 1, 2, 5))):
        _change(data, random_)
    return pack({**parts, name: json.dumps(data).encode()})


def text(parts: Mapping[str, bytes], random_: random.Random) -> bytes:
    """Parts whose text is broken, with right digests."""
    name = random_.choice(sorted(parts))
    content = bytearray(parts[name])
    for _ in range(random_.choice((1, 1, 2, 4))):
        at = random_.randrange(len(content) + 1)
        if random_.random() < 0.5:
            content[at:at] = random_.choice(_SNIPPETS)
        else:
            content[at : at + random_.choice((0, 1, 5))] = random_.randbytes(1)
    return pack({**parts, name: bytes(content)})


@functools.cache
def _as_json(content: bytes) -> str:
    """A YAML part as JSON text, of which a fresh copy is quickly made."""
    return json.dumps(yaml.safe_load(content))


def _change(data: Any, random_: random.Random) -> None:
    """Replace, remove or add something at a random place of plain data."""
    holder = data
    while isinstance(holder, dict | list) and holder:
        keys = list(holder) if isinstance(holder, dict) else list(range(len(holder)))
        key = random_.choice(keys)
        inner = holder[key]
        if isinstance(inner, dict | list) and inner and random_.random() < 0.8:
            holder = inner
            continue
        kind = random_.randrange(5)
        if kind == 0:
            del holder[key]
        elif kind == 1 and isinstance(holder, dict):
            key = random_.choice(("x", "", "tree", "kind", "summary", f"{key}_"))
            holder[key] = copy.deepcopy(random_.choice(_ODD))
        else:
            holder[key] = copy.deepcopy(random_.choice(_ODD))
        return
