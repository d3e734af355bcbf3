"""Two windows on one file, and files that change on disk: noticed before anything is overwritten.

A lock is an advisory lock of the system on a small file beside the investigation: it ends by itself
when its process ends, so that a crash leaves nothing to clear. It holds no name and no machine.
"""

import contextlib
import hashlib
import os
import sys
from dataclasses import dataclass
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


@dataclass(frozen=True)
class SavedState:
    """A file as it was when it was last read or written: SHA-256, time in ns, size in bytes."""

    path: Path
    digest: str
    mtime_ns: int
    size: int


def state_of(path: Path) -> SavedState:
    """The file as it is now. Raises OSError where it cannot be read."""
    with path.open("rb") as source:
        status = os.fstat(source.fileno())
        digest = hashlib.file_digest(source, "sha256").hexdigest()
    return SavedState(path, digest, status.st_mtime_ns, status.st_size)


def changed_on_disk(state: SavedState) -> bool:
    """Whether somebody else wrote or removed the file since; the same bytes with a new time are no change."""
    try:
        status = state.path.stat()
        if (status.st_mtime_ns, status.st_size) == (state.mtime_ns, state.size):
            return False
        return state_of(state.path).digest != state.digest
    except OSError:
        return True


class WindowLock:
    """Held by the window that edits a file. `shared` says that another window holds it already.

    Where the folder cannot be written there is no lock, and none is needed: nothing can be saved there.
    """

    def __init__(self, path: Path) -> None:
        target = Path(os.path.realpath(path))
        self._file = target.with_name(f".{target.name[:200]}.lock")
        self._descriptor: int | None = None
        self.shared = False
        self._take()

    def _take(self) -> None:
        for _ in range(10):
            try:
                descriptor = os.open(self._file, os.O_RDWR | os.O_CREAT, 0o644)
            except OSError:
                return
            if not _lock(descriptor):
                os.close(descriptor)
                self.shared = True
                return
            if _same_file(descriptor, self._file):
                self._descriptor = descriptor
                return
            os.close(descriptor)  # removed by its last holder between open and lock: take the new one

    def release(self) -> None:
        """Let the file go; the next window may take it."""
        if self._descriptor is None:
            return
        with contextlib.suppress(OSError):
            self._file.unlink()
        os.close(self._descriptor)
        self._descriptor = None


def _same_file(descriptor: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except OSError:
        return False


def _lock(descriptor: int) -> bool:
    try:
        if sys.platform == "win32":
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
