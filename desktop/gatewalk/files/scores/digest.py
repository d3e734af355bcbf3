"""The SHA-256 of a file, made beside other work: in large blocks, and with a look at each on the way."""

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

#: Given every block on the way: its buffer, and how many bytes of it count.
Seen = Callable[[bytearray, int], None]

#: Bytes digested at once: many, because the digest waits for its turn between two blocks.
_BLOCK = 1 << 22


def digest_of(path: Path, seen: Seen) -> str:
    """Hex digest of a file; of a run folder: over its files' digests, by name.

    `seen` is given every block, and may raise to end it. Raises OSError as reading does.
    """
    if not path.is_dir():
        return _of_file(path, seen)
    files = sorted(inner for inner in path.iterdir() if inner.is_file())
    return hashlib.sha256("".join(_of_file(file, seen) for file in files).encode()).hexdigest()


def look_through(path: Path, seen: Seen) -> None:
    """Give every block of a file to `seen`, with no digest made. Raises OSError as reading does."""
    for block, count in _blocks(path):
        seen(block, count)


def _of_file(path: Path, seen: Seen) -> str:
    digest = hashlib.sha256()
    for block, count in _blocks(path):
        digest.update(memoryview(block)[:count])
        seen(block, count)
    return digest.hexdigest()


def _blocks(path: Path) -> Iterator[tuple[bytearray, int]]:
    block = bytearray(_BLOCK)
    with path.open("rb", buffering=0) as file:
        while count := file.readinto(block):
            yield block, count
