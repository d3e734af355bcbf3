"""Findings first, the seal after them: the SHA-256 of large files is made once their scan is over.

A digest costs about as much processor time as a sixth of the scan, and nobody needs it to see the findings.
So a reader who shows them first takes the summary without it, and seals the files afterwards. The digest
belongs to what was read: a file that changed between the beginning of the scan and the end of the digest gets
none, and its report says so.
"""

import contextlib
import stat
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from gatewalk.domain.problem import Cancelled
from gatewalk.domain.scores import ScoreFile, ScoreSummary
from gatewalk.files.scores.digest import digest_of

Progress = Callable[[float], None]
Stop = Callable[[], bool]
#: Size (bytes) and time of change (nanoseconds) of a file.
State = tuple[int, int]

CHANGED = "this file changed while it was read: load it again"
NONE_MADE = "no SHA-256 was made of this file, so its rows cannot be found again: load it again to have one"


@dataclass(frozen=True)
class Pending:
    """A digest still to be made, of the file at `path` that was in the state `seen` before the scan."""

    path: Path
    seen: State | None
    size: int


@dataclass(frozen=True)
class Unsealed:
    """A summary as soon as the scan is over: the `sha256` of its large files is still empty.

    `pending` has what is left to do for each file of the summary, None where its digest is made.
    """

    summary: ScoreSummary
    pending: tuple[Pending | None, ...] = ()

    @property
    def open(self) -> bool:
        """Whether a digest is still to be made."""
        return any(self.pending)

    def seal(self, progress: Progress | None = None, cancelled: Stop | None = None) -> tuple[ScoreFile, ...]:
        """The files of the summary with all digests. Raises Cancelled; what cannot be read has a report."""
        todo = sum(pending.size for pending in self.pending if pending is not None)
        done = 0

        def seen(_block: bytearray, count: int) -> None:
            nonlocal done
            if cancelled is not None and cancelled():
                raise Cancelled
            done += count
            if progress is not None:
                progress(min(done / max(todo, 1), 1.0))

        pairs = zip(self.summary.files, self.pending, strict=True)
        return tuple(file if left is None else _sealed(file, left, seen) for file, left in pairs)


def _sealed(file: ScoreFile, pending: Pending, seen: Callable[[bytearray, int], None]) -> ScoreFile:
    changed = CHANGED in file.problems
    digest = ""
    if not changed:
        with contextlib.suppress(OSError):
            digest = digest_of(pending.path, seen)
        changed = state_of(pending.path) != pending.seen
    if changed:
        return _with_problem(file, CHANGED)
    return file.model_copy(update={"sha256": digest}) if digest else _with_problem(file, NONE_MADE)


def without_digests(files: tuple[ScoreFile, ...]) -> tuple[ScoreFile, ...]:
    """The files of a summary whose digests were never made: the report of each such file says so.

    Files that are whole stay the same objects, and so does the tuple where all are.
    """
    told = tuple(_with_problem(file, NONE_MADE) if _lacks_digest(file) else file for file in files)
    return files if all(new is old for new, old in zip(told, files, strict=True)) else told


def _lacks_digest(file: ScoreFile) -> bool:
    """Whether a file (and no table of an engine, which has no size) has neither a digest nor a reason."""
    return bool(file.size) and not file.sha256 and CHANGED not in file.problems


def _with_problem(file: ScoreFile, problem: str) -> ScoreFile:
    if problem in file.problems:
        return file
    return file.model_copy(update={"problems": (problem, *file.problems)})


def state_of(path: Path) -> State | None:
    """Size and time of change of a file; None for a folder, (0, 0) for what is gone."""
    try:
        status = path.stat()
    except OSError:
        return (0, 0)
    return None if stat.S_ISDIR(status.st_mode) else (status.st_size, status.st_mtime_ns)
