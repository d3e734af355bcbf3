"""The recovery journal: what was not yet saved when the program ended without saying goodbye.

A thread writes the newest investigation to a file of its own within a second of an edit, as a whole
container and by rename, so that a crash at any moment leaves the last one readable. A file whose
window still runs is locked, and is therefore never offered for recovery.
"""

import contextlib
import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from gatewalk.domain.investigation import Investigation
from gatewalk.domain.problem import InputProblem
from gatewalk.files.atomic import write_atomic
from gatewalk.files.container.packing import FORMAT, pack
from gatewalk.files.container.parts import documents, from_documents, to_parts
from gatewalk.files.container.unpacking import unpack
from gatewalk.files.locks import WindowLock
from gatewalk.files.migrations import migrate

#: Seconds after an edit at which it is written; further edits within that time go along with it.
DELAY = 0.5
_ENDING = ".recovery"


@dataclass(frozen=True)
class Recovered:
    """What a journal held. `origin` is the file it was opened from, or None; `noted` its time (epoch)."""

    investigation: Investigation
    origin: Path | None
    noted: float
    journal: Path

    def discard(self) -> None:
        """Forget it: it was taken over, or nobody wants it."""
        with contextlib.suppress(OSError):
            self.journal.unlink()


class Journal:
    """One window's journal in `folder`: `note` each edit, `clear` after a save, `close` at the end.

    `on_problem` is called from the journal's thread with what went wrong, once until a write succeeds.
    """

    def __init__(
        self, folder: Path, *, delay: float = DELAY, on_problem: Callable[[InputProblem], None] | None = None
    ) -> None:
        self._file = folder / f"{secrets.token_hex(8)}{_ENDING}"
        self._delay, self._on_problem = delay, on_problem
        self._changed = threading.Condition()
        self._newest: tuple[Investigation, Path | None] | None = None
        self._closed = self._failing = False
        self._writing = threading.Lock()
        with contextlib.suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
        self._lock = WindowLock(self._file)
        self._thread = threading.Thread(target=self._run, name="recovery journal", daemon=True)
        self._thread.start()

    def note(self, investigation: Investigation, origin: Path | None = None) -> None:
        """Remember the newest state; it is on disk within a second. Never blocks on the disk."""
        with self._changed:
            self._newest = (investigation, origin)
            self._changed.notify()

    def flush(self) -> None:
        """Write what was noted now. Raises InputProblem where the disk refuses."""
        with self._writing:
            with self._changed:
                newest, self._newest = self._newest, None
            if newest is not None:
                self._write(*newest)

    def clear(self) -> None:
        """Everything is saved: nothing is left to recover."""
        with self._writing:
            with self._changed:
                self._newest = None
            with contextlib.suppress(OSError):
                self._file.unlink()

    def close(self, *, keep: bool = False) -> None:
        """End the thread. With `keep` the journal stays and is offered at the next start."""
        with self._changed:
            self._closed = True
            self._changed.notify()
        self._thread.join()
        if keep:
            self.flush()
        else:
            self.clear()
        self._lock.release()

    def _write(self, investigation: Investigation, origin: Path | None) -> None:
        more = {"origin": str(origin.absolute()) if origin else None}
        write_atomic(self._file, pack(to_parts(investigation), more))

    def _run(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._closed or self._newest is not None)
                self._changed.wait_for(lambda: self._closed, timeout=self._delay)
                if self._closed:
                    return
            try:
                self.flush()
            except InputProblem as problem:
                self._report(problem)
            else:
                self._failing = False

    def _report(self, problem: InputProblem) -> None:
        if not self._failing and self._on_problem is not None:
            self._on_problem(problem)
        self._failing = True


def left_behind(folder: Path) -> tuple[Recovered, ...]:
    """What earlier windows left unsaved, newest first; running windows and broken files are left."""
    found = []
    try:
        files = sorted(folder.glob(f"*{_ENDING}"))
    except OSError:
        return ()
    for file in files:
        lock = WindowLock(file)
        try:
            if not lock.shared and (recovered := _recovered(file)):
                found.append(recovered)
        finally:
            lock.release()
    return tuple(sorted(found, key=lambda item: -item.noted))


def _recovered(file: Path) -> Recovered | None:
    try:
        with file.open("rb") as source:
            container = unpack(source, str(file))
        read = migrate(documents(container.parts, str(file)), container.manifest["format"], FORMAT)
        investigation = from_documents(read, str(file))
        noted = file.stat().st_mtime
    except (InputProblem, OSError):
        return None
    origin = container.manifest.get("origin")
    return Recovered(investigation, Path(origin) if isinstance(origin, str) else None, noted, file)
