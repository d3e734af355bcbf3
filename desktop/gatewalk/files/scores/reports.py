"""One report per file: what it is, how many rows came from it, and which rows were dropped or padded.

The digest of a large file is made in a thread while the engine scans it; the rows that a scan could not
read are known only after it, so reports are put together when they are asked for.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field

import duckdb

from gatewalk.domain.problem import Cancelled, InputProblem
from gatewalk.domain.scores import ScoreFile
from gatewalk.files.scores.losses import Losses
from gatewalk.files.scores.source import Source

#: Files larger than this are digested in the background.
_LARGE = 1 << 24

Losing = Callable[[duckdb.DuckDBPyConnection], Losses]


@dataclass
class Entry:
    """One file's report in the making. `late` gives losses that are known only after a scan."""

    source: Source
    kind: str
    losses: Losses
    rows: int = 0
    late: Losing | None = None
    _digest: list[str] = field(default_factory=list)
    _thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin the digest; in a thread where the file is large."""
        if self.source.size < _LARGE:
            self._digest.append(self.source.sha256())
            return
        self._thread = threading.Thread(target=self._work, name="gatewalk-digest", daemon=True)
        self._thread.start()

    def _work(self) -> None:
        try:
            self._digest.append(self.source.sha256())
        except (InputProblem, Cancelled):
            self._digest.append("")

    def report(self, connection: duckdb.DuckDBPyConnection) -> ScoreFile:
        if self._thread is not None:
            self._thread.join()
        losses = self.late(connection) if self.late is not None else self.losses
        return ScoreFile(
            name=self.source.name,
            sha256=self._digest[0],
            rows=self.rows,
            dropped=losses.dropped,
            padded=losses.padded,
            kind=self.kind,
            size=self.source.size,
            problems=losses.problems,
        )


@dataclass
class Reports:
    """The reports of all files, in their order."""

    entries: list[Entry] = field(default_factory=list)

    def known_losses(self) -> tuple[tuple[str, Losses], ...]:
        """Name and losses of each file that was read wholly: nothing is waited for."""
        return tuple((entry.source.name, entry.losses) for entry in self.entries if entry.late is None)

    def of(self, connection: duckdb.DuckDBPyConnection) -> tuple[ScoreFile, ...]:
        return tuple(entry.report(connection) for entry in self.entries)
