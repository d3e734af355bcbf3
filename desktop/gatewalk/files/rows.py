"""Raw rows inside an investigation file, where somebody asks for them: failing rows only, or all.

They are one Parquet part with every cell as text, so that any tool reads them. Columns with people's
texts can be left out, or replaced by a hash that still tells equal from different.
"""

import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, Literal

from gatewalk.domain.problem import Cancelled
from gatewalk.domain.scores import MICRO, ScoreSummary

Which = Literal["failing", "all"]
Texts = Literal["keep", "leave-out", "hash"]

#: Roles whose columns hold what people or models wrote.
TEXT_ROLES = ("input", "output", "expected", "context")
_CHUNK = 20_000


def row_parts(
    paths: Sequence[Path],
    summary: ScoreSummary,
    *,
    which: Which = "failing",
    texts: Texts = "keep",
    cancelled: Callable[[], bool] | None = None,
) -> dict[str, bytes]:
    """The part to save with an investigation: ``rows/failing.parquet`` or ``rows/all.parquet`` to its bytes.

    `paths` are the score files that `summary` was made from. Raises InputProblem where they cannot be
    read, and Cancelled.
    """
    from gatewalk.files.scores.read import plan_of
    from gatewalk.files.scores.table import open_table

    with open_table(paths) as table:
        plan = plan_of(table, request_of(summary), paths)
        hidden = {column for role in TEXT_ROLES for column in plan.columns(role)}
        names = [c.name for c in table.columns if texts != "leave-out" or c.name not in hidden]
        hashed = hidden if texts == "hash" else set()
        lower = any(rule.lower_is_better for rule in plan.scores.values())
        half = round((summary.low + summary.scale / 2) * MICRO)
        tests = [f"({rule.micro}) {'>' if lower else '<'} {half}" for rule in plan.scores.values()]
        where = f" WHERE {' OR '.join(tests)}" if which == "failing" else ""
        sql = f"SELECT {', '.join(_cell(name, hashed) for name in names)} FROM rows{where}"
        return {f"rows/{which}.parquet": _parquet(table.connection, sql, names, cancelled)}


def request_of(summary: ScoreSummary) -> Any:
    """The request that reads score files as `summary` was read (a `ScoreRequest`)."""
    from gatewalk.files.scores.request import ScoreRequest

    return ScoreRequest.again(summary)


def _cell(name: str, hashed: set[str]) -> str:
    from gatewalk.files.scores.engine import quoted

    text = f"CAST({quoted(name)} AS VARCHAR)"
    return f"sha256({text})" if name in hashed else text


def _parquet(source: Any, sql: str, names: Sequence[str], cancelled: Callable[[], bool] | None) -> bytes:
    """The result of `sql` as Parquet. The engine that reads files may not write any, so another does."""
    import duckdb

    from gatewalk.files.scores.engine import quoted

    with tempfile.TemporaryDirectory(prefix="gatewalk-rows-") as folder, closing(duckdb.connect()) as target:
        columns = ", ".join(f"{quoted(name)} VARCHAR" for name in names)
        target.execute(f"CREATE TABLE rows ({columns})")
        for chunk in _chunks(source.execute(sql), names):
            if cancelled is not None and cancelled():
                raise Cancelled
            target.register("chunk", chunk)
            target.execute("INSERT INTO rows SELECT * FROM chunk")
            target.unregister("chunk")
        file = Path(folder) / "rows.parquet"
        target.execute(f"COPY rows TO '{file}' (FORMAT parquet, COMPRESSION zstd)")
        return file.read_bytes()


def _chunks(cursor: Any, names: Sequence[str]) -> Iterator[Mapping[str, Any]]:
    import numpy

    while rows := cursor.fetchmany(_CHUNK):
        cells = zip(*rows, strict=True)
        yield {f"c{i}": numpy.array(column, dtype=object) for i, column in enumerate(cells)}
