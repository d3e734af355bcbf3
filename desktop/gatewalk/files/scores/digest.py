"""The SHA-256 of a file, made beside other work: in large blocks, and with a look at each on the way."""

import hashlib
from collections.abc import Callable
from pathlib import Path

#: Given every block on the way: its buffer, and how many bytes of it count.
Seen = Callable[[bytearray, int], None]

#: Bytes digested at once: many, because the digest waits for its turn between two blocks.
_BLOCK = 1 << 22


def digest_of(path: Path, check: Callable[[], None], seen: Seen | None = None) -> str:
    """Hex digest of a file. `check` and `seen` may raise to end it; raises OSError as reading does."""
    digest, block = hashlib.sha256(), bytearray(_BLOCK)
    with path.open("rb", buffering=0) as file:
        while count := file.readinto(block):
            check()
            digest.update(memoryview(block)[:count])
            if seen is not None:
                seen(block, count)
    return digest.hexdigest()
