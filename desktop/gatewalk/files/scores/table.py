"""Score files as one table in the engine: the door between files of any format and what is made of them.

`open_table` recognises every file by its content, reads it, and gives one relation `rows` with unique
column names, all text but where the file itself has types. Small files are loaded; large CSV and
Parquet files stay where they are and are scanned by each statement.
"""

import tempfile
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any

import duckdb

from gatewalk.domain.problem import Cancelled
from gatewalk.domain.scores import ScoreFile
from gatewalk.files.scores import engine
from gatewalk.files.scores.engine import Progress, Stop
from gatewalk.files.scores.gather import Gathered, gather
from gatewalk.files.scores.hints import Hints
from gatewalk.files.scores.losses import Losses
from gatewalk.files.scores.reports import Reports
from gatewalk.files.scores.seal import Pending
from gatewalk.files.scores.source import Work
from gatewalk.files.scores.unreadable import one_line

#: Bytes of all files up to which one thread of the engine is quicker than several.
_SMALL = 1 << 20


@dataclass(frozen=True)
class Column:
    """A column of `rows`: its unique `name`, the file's own name, and its kind.

    `kind` is "text" for everything that came as text; "number", "time", "bool" or "nested" where the
    file has types (Parquet, Arrow).
    """

    name: str
    original: str
    kind: str = "text"


@dataclass
class ScoreTable:
    """A connection holding the relation `rows`; close it, or use it as a context manager.

    Left because somebody stopped it, it gives its memory and its folder back in a thread.

    Besides the files' own columns, `rows` has `_file` (the stem of the file's name) and, where it costs
    nothing, `_line` (the line in the file, else NULL). `lazy` says that each statement reads the files
    again: ask once; `about` is the number of rows of such files, as far as that is known before (else 0).
    `history` says that the files are the days of one history, not readings. `first` is a relation like
    `rows` that gives its first rows sooner, and may fail where `rows` does not.
    """

    connection: duckdb.DuckDBPyConnection
    columns: tuple[Column, ...]
    hints: Hints
    notes: tuple[str, ...]
    lazy: bool
    about: int
    history: bool
    first: str
    _reports: Reports
    _folder: "tempfile.TemporaryDirectory[str]" = field(repr=False)

    @property
    def reports(self) -> tuple[ScoreFile, ...]:
        """One report per file. Of a lazy table, ask after the statement that scanned it."""
        return self._reports.of(self.connection)

    @property
    def known_losses(self) -> tuple[tuple[str, Losses], ...]:
        """Name and losses of each file that was read wholly, without waiting for a scan or a digest."""
        return self._reports.known_losses()

    @property
    def files(self) -> int:
        """How many files `rows` comes from."""
        return len(self._reports.entries)

    @property
    def pending(self) -> tuple[Pending | None, ...]:
        """For each report the digest that is left for later; None where it is made."""
        return self._reports.pending

    @property
    def misread(self) -> bool:
        """Whether a large file is not what its beginning says; known once the reports are made."""
        return self._reports.misread

    def run(
        self,
        sql: str,
        parameters: Sequence[Any] = (),
        *,
        progress: Progress | None = None,
        cancelled: Stop | None = None,
    ) -> list[tuple[Any, ...]]:
        """All rows of a statement; see `engine.run`."""
        return engine.run(self.connection, sql, parameters, progress=progress, cancelled=cancelled)

    def close(self) -> None:
        """Give memory and the private folder back. Closing twice is fine."""
        self._reports.stop()
        self.connection.close()
        self._folder.cleanup()

    def __enter__(self) -> "ScoreTable":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.lazy or (kind is not None and issubclass(kind, Cancelled)):
            # Nobody waits until the hundreds of megabytes of a scan are given back.
            self._reports.stop()
            threading.Thread(target=self.close, name="gatewalk-close").start()
        else:
            self.close()


def open_table(
    paths: Sequence[Path],
    *,
    memory_limit: str = "1GB",
    progress: Progress | None = None,
    cancelled: Stop | None = None,
    as_file_arms: bool = True,
    look_later: bool = False,
    seal_later: bool = False,
) -> ScoreTable:
    """The files (and files of folders) as one table.

    `as_file_arms` True hints that several files given one by one are readings, each an arm. Raises
    InputProblem with one line where a file cannot be read, Cancelled when the user stops it. `look_later`
    True leaves it to a look beside the scan whether a large file is what its beginning says: ask `misread`
    at the end. `seal_later` True leaves the digests of large files for later: see `pending`.
    """
    folder = tempfile.TemporaryDirectory(prefix="gatewalk-", ignore_cleanup_errors=True)
    connection = engine.connect(Path(folder.name) / "spill", memory_limit, alone=_are_small(paths))
    try:
        with one_line(paths):
            work = Work(Path(folder.name), connection, progress, cancelled, look_later, seal_later)
            gathered = gather([Path(path) for path in paths], work, as_file_arms)
            engine.lock(connection, files=gathered.lazy)
    except BaseException:
        _release(connection, folder)
        raise
    return _table(connection, gathered, folder)


def _are_small(paths: Sequence[Path]) -> bool:
    """Whether the files are few bytes together; what is no file is not."""
    try:
        return all(path.is_file() for path in paths) and sum(path.stat().st_size for path in paths) <= _SMALL
    except (OSError, ValueError):
        return False


def _table(
    connection: duckdb.DuckDBPyConnection, gathered: Gathered, folder: "tempfile.TemporaryDirectory[str]"
) -> ScoreTable:
    columns = tuple(Column(*column) for column in gathered.columns)
    return ScoreTable(
        connection,
        columns,
        gathered.hints,
        gathered.notes,
        gathered.lazy,
        gathered.about,
        gathered.history,
        gathered.first,
        gathered.reports,
        folder,
    )


def _release(connection: duckdb.DuckDBPyConnection, folder: "tempfile.TemporaryDirectory[str]") -> None:
    connection.close()
    folder.cleanup()
