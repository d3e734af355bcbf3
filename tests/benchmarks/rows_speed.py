"""How long a list of rows takes: read once, pick, sort, search, and a page anywhere in it.

Run with ``python -m tests.benchmarks.rows_speed [ROWS]`` (5 million by default). A page must be far under a
tenth of a second; everything runs beside the window, which answers throughout.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import duckdb

from gatewalk.domain.finding import RowFilter
from gatewalk.files.scores.read import read_scores
from gatewalk.files.scores.row_list import RowQuery, open_rows


def _written(path: Path, rows: int) -> Path:
    duckdb.execute(
        f"COPY (SELECT 'q' || (i // 2) AS id, CASE i % 2 WHEN 0 THEN 'baseline' ELSE 'current' END AS run,"
        f" CAST(hash(i) % 100 < 80 AS INT) AS correct, 'kind' || (hash(i // 2) % 40) AS category,"
        f" 'what does ticket ' || i || ' ask for' AS input, 'answer ' || hash(i) AS output"
        f" FROM range({rows}) t(i)) TO '{path}' (HEADER)"
    )
    return path


def _timed(what: str, work: Callable[[], object]) -> None:
    start = time.perf_counter()
    found = work()
    seconds = time.perf_counter() - start
    sys.stdout.write(f"{what:34} {seconds:8.3f} s  {found if isinstance(found, int) else ''}\n")


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 5_000_000
    with tempfile.TemporaryDirectory() as folder:
        path = _written(Path(folder) / "scores.csv", count)
        scores = read_scores([path])
        start = time.perf_counter()
        with open_rows([path], scores) as rows:
            sys.stdout.write(f"{'read the rows once':34} {time.perf_counter() - start:8.3f} s\n")
            _timed("list all, flips first", lambda: rows.pick(RowQuery()))
            _timed("page in the middle", lambda: len(rows.page(count // 2, 200)))
            first = rows.page(count // 2, 1)[0]
            _timed("one example beside itself", lambda: len(rows.beside(first)))
            _timed("next failing row", lambda: rows.failing_from(count // 2, 1))
            _timed("sort by a text column", lambda: rows.pick(RowQuery(sort="c4", descending=True)))
            _timed("page at the end", lambda: len(rows.page(count - 300, 200)))
            _timed("search in every cell", lambda: rows.pick(RowQuery(search="ticket 123456")))
            _timed("filter: lost", lambda: rows.pick(RowQuery(wanted=RowFilter(only="lost"))))


if __name__ == "__main__":
    main()
