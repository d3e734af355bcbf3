"""Spoilt files: a good one of any format, changed in a few places by chance that a seed fixes."""

import random
from pathlib import Path

from tests.files.scores.readers.samples import SAMPLES

CORPUS = Path(__file__).parent / "corpus"
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


def seeds() -> list[tuple[str, bytes]]:
    """Name and bytes of every good file, and of every file that was once read wrongly."""
    good = [(name, write()) for _, write, name in SAMPLES]
    return good + [(path.name, path.read_bytes()) for path in sorted(CORPUS.glob("*")) if path.is_file()]


def spoilt(data: bytes, other: bytes, chance: random.Random) -> bytes:
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
