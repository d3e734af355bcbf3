"""DuckDB as the one engine of score files: opened closed, bounded, and interruptible.

The connection never installs or loads an extension from a network, spills only to a private folder and
keeps to a memory limit. Long statements run in a thread of their own, so that the caller can show
progress and stop them within a few milliseconds.
"""

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import duckdb

from gatewalk.domain.problem import Cancelled, InputProblem

Progress = Callable[[float], None]
Stop = Callable[[], bool]

#: Seconds between two looks at the cancel question.
_LOOK = 0.01


def quoted(name: str) -> str:
    """A column name as an SQL identifier."""
    return '"' + name.replace('"', '""') + '"'


def literal(text: str) -> str:
    """A text as an SQL literal."""
    return "'" + text.replace("'", "''") + "'"


def connect(spill: Path, memory_limit: str, *, alone: bool = False) -> duckdb.DuckDBPyConnection:
    """A connection in memory with `memory_limit` (as in "1GB"), spilling to the folder `spill`.

    `alone` True: one thread, which is quicker where there is little to do.
    """
    connection = duckdb.connect(
        ":memory:",
        config={
            **({"threads": "1"} if alone else {}),
            "memory_limit": memory_limit,
            "temp_directory": str(spill),
            "autoinstall_known_extensions": "false",
            "autoload_known_extensions": "false",
        },
    )
    connection.execute("SET enable_progress_bar = true")
    connection.execute("SET enable_progress_bar_print = false")
    return connection


def lock(connection: duckdb.DuckDBPyConnection, *, files: bool) -> None:
    """No more settings; and no more files outside where `files` is False."""
    if not files:
        connection.execute("SET enable_external_access = false")
    connection.execute("SET lock_configuration = true")


def run(
    connection: duckdb.DuckDBPyConnection,
    sql: str,
    parameters: Sequence[Any] = (),
    *,
    progress: Progress | None = None,
    cancelled: Stop | None = None,
) -> list[tuple[Any, ...]]:
    """All rows of `sql`. Raises Cancelled when `cancelled` says so, InputProblem when memory is short."""
    if progress is None and cancelled is None:
        return _execute(connection, sql, parameters)
    if cancelled is not None and cancelled():  # short statements end before the first look
        raise Cancelled
    box: list[list[tuple[Any, ...]] | BaseException] = []

    def work() -> None:
        try:
            box.append(_execute(connection, sql, parameters))
        except (duckdb.Error, InputProblem) as problem:
            box.append(problem)

    thread = threading.Thread(target=work, name="gatewalk-engine", daemon=True)
    thread.start()
    stopped = _watch(connection, thread, progress, cancelled)
    outcome = box[0] if box else Cancelled()
    if stopped:
        raise Cancelled
    if isinstance(outcome, BaseException):
        raise outcome
    return outcome


def _execute(
    connection: duckdb.DuckDBPyConnection, sql: str, parameters: Sequence[Any]
) -> list[tuple[Any, ...]]:
    try:
        return connection.execute(sql, list(parameters) or None).fetchall()
    except duckdb.IOException as problem:
        first = str(problem).splitlines()[0][:200]
        raise InputProblem(f"a file can no longer be read ({first})", do="open it again") from problem
    except duckdb.InvalidInputException as problem:
        if "CSV" not in str(problem):
            raise
        raise InputProblem(
            "this CSV cannot be read to its end", do="save it again with one kind of line end and of quotes"
        ) from problem
    except duckdb.OutOfMemoryException as problem:
        raise InputProblem(
            "the analysis needs more memory than its limit", do="split the file or close other programs"
        ) from problem


def _watch(
    connection: duckdb.DuckDBPyConnection,
    thread: threading.Thread,
    progress: Progress | None,
    cancelled: Stop | None,
) -> bool:
    """Wait for the thread; True when it was stopped on the user's word."""
    stopped = False
    while thread.is_alive():
        thread.join(_LOOK)
        if not thread.is_alive():
            break
        if cancelled is not None and (stopped or cancelled()):
            stopped = True
            connection.interrupt()
        elif progress is not None:
            share = connection.query_progress()
            progress(min(max(share / 100.0, 0.0), 1.0))
    return stopped
