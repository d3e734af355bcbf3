"""Spoilt files: a good one of any format, changed in a few places by chance that a seed fixes."""

import random
from dataclasses import dataclass
from pathlib import Path

CORPUS = Path(__file__).parent / "corpus"
GOOD, ONCE = CORPUS / "good", CORPUS / "once"
_TOKENS = (
    *(
        b'"',
        b'""',
        b"'",
        b",",
        b";",
        b"\t",
        b"\r",
        b"\n",
        b"\r\n",
        b"\0",
        b"\\",
        b"[",
        b"{",
        b"]",
        b"}",
        b":",
    ),
    *(
        b"null",
        b"NaN",
        b"-1",
        b"1e999",
        b'{"a":' * 50,
        b"[" * 300,
        b"\xff\xfe",
        b"\xef\xbb\xbf",
        b"\xed\xa0\x80",
    ),
    *(
        b"PK\x03\x04",
        b"PAR1",
        b"ARROW1\0\0",
        b"\x1f\x8b",
        b'"results":',
        b"_file",
        b"\xf0\x9f\x92\xa9",
        b"x" * 5000,
    ),
)


@dataclass(frozen=True)
class Seed:
    """A file to spoil: the reader that it is for ("once" for what was once read wrongly), name, bytes."""

    kind: str
    name: str
    data: bytes


def seeds() -> list[Seed]:
    """The kept corpus: a few good files for every reader, and every file that was once read wrongly."""
    good = [Seed(path.parent.name, path.name, path.read_bytes()) for path in sorted(GOOD.glob("*/*"))]
    return good + [Seed("once", path.name, path.read_bytes()) for path in sorted(ONCE.glob("*"))]


def folder_of(kind: str) -> str:
    """The corpus folder of a reader's kind."""
    return kind.replace(" ", "_").replace("-", "_")


def blind(data: bytes, other: bytes, chance: random.Random) -> bytes:
    """The data after one to six changes; `other` lends pieces."""
    found = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(found) + 1)
        until = min(len(found), at + chance.choice((1, 2, 8, 64, 512)))
        change = chance.randrange(7)
        if change == 0:
            found[at:until] = b""
        elif change == 1:
            found[at:at] = chance.choice(_TOKENS)
        elif change == 2:
            found[at:until] = bytes(chance.randrange(256) for _ in range(until - at))
        elif change == 3:
            found[at:at] = found[at:until] * chance.randint(1, 5)
        elif change == 4:
            start = chance.randrange(len(other) + 1)
            found[at:at] = other[start : start + chance.choice((4, 40, 400))]
        elif change == 5:
            del found[at:]
        else:
            found[at:until] = chance.choice(_TOKENS)
    return bytes(found)
