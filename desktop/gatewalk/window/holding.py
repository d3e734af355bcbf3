"""Which file this window works on, so that a second window on it notices, and nothing is replaced unasked.

The lock ends with the window or its process. Where another window has the file already, this one may look and
work all the same: saving asks first.
"""

import os
from pathlib import Path

from gatewalk.files.locks import WindowLock


class Holding:
    """Holds the lock of at most one file."""

    def __init__(self) -> None:
        self._lock: WindowLock | None = None
        self._file = ""

    def take(self, path: Path | None) -> bool:
        """Hold `path` in place of what was held, or nothing with None; False where another window has it."""
        wanted = "" if path is None else os.path.realpath(path)
        if self._lock is not None and wanted == self._file:
            return True
        self.release()
        if path is None:
            return True
        lock = WindowLock(path)
        if lock.shared:
            return False
        self._lock, self._file = lock, wanted
        return True

    def elsewhere(self, path: Path) -> bool:
        """Whether another window has `path` now."""
        if self._lock is not None and os.path.realpath(path) == self._file:
            return False
        probe = WindowLock(path)
        probe.release()
        return probe.shared

    def release(self) -> None:
        """Let the file go."""
        if self._lock is not None:
            self._lock.release()
        self._lock, self._file = None, ""
