"""A table named by a connection instead of a file: ``duckdb:///scores.db#runs``.

The one place that may open a connection, and only to what the user named. DuckDB is at hand; Spark and,
through ibis, Postgres, Trino, BigQuery, ClickHouse and others need their package installed.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

import duckdb

from gatewalk.domain.problem import InputProblem
from gatewalk.domain.scores import ScoreSummary
from gatewalk.files.scores.engine import Progress, Stop
from gatewalk.files.scores.frames import read_frame
from gatewalk.files.scores.request import ScoreRequest

_FORM = "write it as duckdb:///folder/scores.db#table"


def read_source(
    source: str,
    request: ScoreRequest | None = None,
    progress: Progress | None = None,
    cancelled: Stop | None = None,
) -> ScoreSummary:
    """The summary of the table that `source` names. Raises InputProblem with one line."""
    address, mark, table = source.rpartition("#")
    scheme = address.partition("://")[0]
    if not mark or not table or "://" not in address:
        raise InputProblem("this names no table of an engine", source, _FORM)
    with _opened(scheme, address, table, source) as frame:
        return read_frame(
            frame, request or ScoreRequest(), table, kind=scheme, progress=progress, cancelled=cancelled
        )


@contextmanager
def _opened(scheme: str, address: str, table: str, source: str) -> Iterator[Any]:
    if scheme == "duckdb":
        yield from _duckdb(address.removeprefix("duckdb://"), table, source)
    elif scheme == "spark":
        yield _spark(address, table, source)
    else:
        yield _ibis(address, table, source)


def _duckdb(place: str, table: str, source: str) -> Iterator[Any]:
    path = Path(place)
    if not path.is_file():
        raise InputProblem("there is no such file", source, _FORM)
    try:
        connection = duckdb.connect(
            str(path), read_only=True, config={"autoinstall_known_extensions": "false"}
        )
    except duckdb.Error as problem:
        raise InputProblem(
            "this is no DuckDB database", source, str(problem).splitlines()[0][:120]
        ) from problem
    try:
        try:
            relation = connection.table(table)
        except duckdb.Error as problem:
            known = ", ".join(str(row[0]) for row in connection.execute("SHOW TABLES").fetchall())
            raise InputProblem(f"there is no table '{table}'", source, f"its tables are {known}") from problem
        yield relation
    finally:
        connection.close()


def _spark(address: str, table: str, source: str) -> Any:
    try:
        session = import_module("pyspark.sql").SparkSession
    except ImportError as missing:
        raise InputProblem("Spark is not installed", source, "install pyspark beside Gatewalk") from missing
    master = address.removeprefix("spark://") or "local[*]"
    builder = session.builder.appName("gatewalk")
    return builder.master(master if master.startswith("local") else address).getOrCreate().table(table)


def _ibis(address: str, table: str, source: str) -> Any:
    try:
        ibis = import_module("ibis")
    except ImportError as missing:
        raise InputProblem(
            "no connector for this engine is installed", source, "install ibis-framework with its driver"
        ) from missing
    try:
        return ibis.connect(address).table(table)
    except (ValueError, OSError, ibis.common.exceptions.IbisError) as problem:
        raise InputProblem("the engine could not be reached", source, str(problem)[:150]) from problem
