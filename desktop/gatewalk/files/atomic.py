"""Files are replaced whole or not at all: written aside, synced, renamed, and the folder synced.

A crash, a kill or a full disk at any step leaves the old file as it was. Every system call goes
through the `os` module by name, so that a test can make each one fail.
"""

import contextlib
import errno
import glob
import os
import secrets
import stat
import sys
import time
from pathlib import Path

from gatewalk.domain.problem import InputProblem

_REASONS = {
    errno.ENOSPC: ("the disk is full", "free some space or save somewhere else; your work is kept in memory"),
    errno.EDQUOT: ("your disk quota is used up", "free some space or save somewhere else"),
    errno.EROFS: ("the disk is read-only", "save somewhere else; your work is kept in memory"),
    errno.EACCES: (
        "there is no permission to write here",
        "save somewhere else or ask for the right to write",
    ),
    errno.EPERM: (
        "there is no permission to write here",
        "save somewhere else or ask for the right to write",
    ),
    errno.ENOENT: ("the folder does not exist", "make the folder first or save somewhere else"),
    errno.ENOTDIR: ("the folder does not exist", "make the folder first or save somewhere else"),
    errno.EISDIR: ("this is a folder", "give the name of a file"),
    errno.ENAMETOOLONG: ("the name is too long", "use a shorter name"),
}

#: Seconds after which a file written aside belongs to no save that still runs.
_STALE = 3600


def write_atomic(path: Path, content: bytes) -> os.stat_result:
    """Make `content` the whole of the file at `path`; return the new file's status.

    A symbolic link is followed, and the mode of a file that is replaced is kept. Raises InputProblem
    where the content could not be put on the disk; the old file then stands unchanged.
    """
    target = Path(os.path.realpath(path))
    aside = target.with_name(f".{target.name[:100]}.{secrets.token_hex(6)}.part")
    try:
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, "is a folder")
        status = _fill(aside, content, _mode(target))
        os.replace(aside, target)  # noqa: PTH105 (tests break each step through the os module)
    except OSError as error:
        with contextlib.suppress(OSError):
            os.unlink(aside)  # noqa: PTH108
        raise disk_problem(error, path) from error
    _sync_folder(target.parent)
    _sweep(target)
    return status


def disk_problem(error: OSError, path: Path) -> InputProblem:
    """The one line that tells a person why `path` could not be written."""
    what, do = _REASONS.get(
        error.errno or 0,
        (f"the file could not be written ({error.strerror or error})", "save somewhere else"),
    )
    return InputProblem(what, str(path), do)


def _mode(target: Path) -> int:
    try:
        return stat.S_IMODE(target.stat().st_mode)
    except OSError:
        return 0o644


def _fill(aside: Path, content: bytes, mode: int) -> os.stat_result:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(aside, flags, mode)
    try:
        view = memoryview(content)
        while view:
            view = view[os.write(descriptor, view) :]
        os.fsync(descriptor)
        return os.fstat(descriptor)
    finally:
        os.close(descriptor)


def _sweep(target: Path) -> None:
    """Remove what saves of this file left behind that were killed more than an hour ago."""
    with contextlib.suppress(OSError):
        for stray in target.parent.glob(f".{glob.escape(target.name[:100])}.{'[0-9a-f]' * 12}.part"):
            if time.time() - stray.lstat().st_mtime > _STALE:
                stray.unlink()


def _sync_folder(folder: Path) -> None:
    """Make the rename itself last. Some file systems cannot; the file is whole there either way."""
    if sys.platform == "win32":
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
