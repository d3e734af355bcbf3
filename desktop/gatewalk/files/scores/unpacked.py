"""Compressed files: unpacked block by block, and refused as soon as they grow as no file of scores does."""

import gzip
import zlib
from collections.abc import Callable
from pathlib import Path

from gatewalk.domain.problem import InputProblem
from gatewalk.files.scores.unreadable import shown

#: A compressed file may unpack to this many bytes; beyond the other it may not grow as many times.
UNPACKED_LIMIT, UNPACKED_ANYHOW = 1 << 33, 1 << 26
RATIO_LIMIT = 300
_CHUNK = 1 << 20


def unpacked(path: Path, target: Path, check: Callable[[], None]) -> Path:
    """Unpack a gzip file to `target` and return that; `check` is called between blocks and may raise.

    Raises InputProblem where the file is broken or empty, or grows too much; OSError as reading does.
    """
    written = 0
    try:
        with path.open("rb") as packed, gzip.GzipFile(fileobj=packed) as file, target.open("wb") as plain:
            while chunk := file.read(_CHUNK):
                check()
                written += len(chunk)
                _refuse_bomb(path, packed.tell(), written)
                plain.write(chunk)
    except (EOFError, zlib.error, gzip.BadGzipFile) as problem:
        raise _problem(path, "this compressed file is broken or cut off", "export it again") from problem
    if not written:
        raise _problem(path, "this compressed file is empty", "export the scores again")
    return target


def _refuse_bomb(path: Path, taken: int, written: int) -> None:
    """Raise InputProblem where `taken` packed bytes have given more than those of real files give."""
    what = ""
    if written > UNPACKED_LIMIT:
        what = f"this file unpacks to more than {UNPACKED_LIMIT >> 20:,} MB"
    elif written > max(taken * RATIO_LIMIT, UNPACKED_ANYHOW):
        what = f"this file unpacks to more than {RATIO_LIMIT} times its size"
    if what:
        raise _problem(path, what, "unpack it yourself if you trust it")


def _problem(path: Path, what: str, do: str) -> InputProblem:
    return InputProblem(what, shown(str(path)), do)
