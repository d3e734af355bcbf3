"""One report per file: what it is, how many rows came from it, and which rows were dropped or padded.

The digest of a large file is made in a thread while the engine scans it, or after the scan where the reader
has no use for it before (see `seal`); the rows that a scan could not read are known only after it, so
reports are put together when they are asked for.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field

import duckdb

from gatewalk.domain.problem import Cancelled, InputProblem
from gatewalk.domain.scores import ScoreFile
from gatewalk.files.scores.digest import look_through
from gatewalk.files.scores.losses import Losses
from gatewalk.files.scores.seal import CHANGED, Pending, State, state_of
from gatewalk.files.scores.source import Source

#: Files larger than this are digested in the background.
LARGE = 1 << 24

Losing = Callable[[duckdb.DuckDBPyConnection], Losses]


@dataclass
class Entry:
    """One file's report in the making. `late` gives losses that are known only after a scan.

    `returns`, known with the report, says that a file which was read as if its lines ended with line feeds
    only (`feeds_only`) holds a carriage return. `pending` is the digest that is left for later, if any.
    """

    source: Source
    kind: str
    losses: Losses
    rows: int = 0
    late: Losing | None = None
    feeds_only: bool = False
    returns: bool = False
    pending: Pending | None = None
    _seen: State | None = None
    _digest: str = ""
    _thread: threading.Thread | None = None
    _over: threading.Event = field(default_factory=threading.Event)

    def start(self) -> None:
        """Begin the digest; in a thread where the file is large, where only the look has to be made now."""
        self._seen = state_of(self.source.path)
        if self.source.size < LARGE:
            self._digest = self._digested()
            return
        if self.source.work.seal_later:
            self.pending = Pending(self.source.path, self._seen, self.source.size)
        if self.pending is None or self.feeds_only:
            self._thread = threading.Thread(target=self._work, name="gatewalk-digest", daemon=True)
            self._thread.start()

    def _work(self) -> None:
        try:
            if self.pending is None:
                self._digest = self._digested()
            else:
                look_through(self.source.path, self._look)
        except (InputProblem, Cancelled, OSError):
            self._digest = ""

    def _digested(self) -> str:
        return self.source.sha256(self._look)

    def _look(self, block: bytearray, count: int) -> None:
        self.source.work.check()
        if self._over.is_set():
            raise Cancelled
        if self.feeds_only and not self.returns:
            self.returns = block.find(b"\r", 0, count) >= 0

    def stop(self) -> None:
        """Nobody asks for the digest any more."""
        self._over.set()

    def report(self, connection: duckdb.DuckDBPyConnection) -> ScoreFile:
        if self._thread is not None:
            self._thread.join()
            self.source.work.check()
        losses = self.late(connection) if self.late is not None else self.losses
        changed = self._seen is not None and (
            state_of(self.source.path) != self._seen or self._seen[0] != self.source.size
        )
        said = (CHANGED,) if changed else ()
        return ScoreFile(
            name=self.source.name,
            sha256=self._digest,
            rows=self.rows,
            dropped=losses.dropped,
            padded=losses.padded,
            kind=self.kind,
            size=self.source.size,
            problems=(*said, *losses.problems),
        )


@dataclass
class Reports:
    """The reports of all files, in their order."""

    entries: list[Entry] = field(default_factory=list)

    def known_losses(self) -> tuple[tuple[str, Losses], ...]:
        """Name and losses of each file that was read wholly: nothing is waited for."""
        return tuple((entry.source.name, entry.losses) for entry in self.entries if entry.late is None)

    @property
    def pending(self) -> tuple[Pending | None, ...]:
        """What is left to do for each file's digest; None where it is made."""
        return tuple(entry.pending for entry in self.entries)

    @property
    def misread(self) -> bool:
        """Whether a file was read by line feeds only and holds other ends; ask after the reports."""
        return any(entry.returns for entry in self.entries)

    def stop(self) -> None:
        """End the digests that are still being made."""
        for entry in self.entries:
            entry.stop()

    def of(self, connection: duckdb.DuckDBPyConnection) -> tuple[ScoreFile, ...]:
        return tuple(entry.report(connection) for entry in self.entries)
