"""The slice search over a million rows and twenty columns: time, and how soon it stops when asked.

``python -m tests.benchmarks.slice_speed [ROWS] [COLUMNS]``. The mark is 10 s for a million rows and twenty
columns; one bare scan of the same file by the same engine is printed beside it.
"""

import sys
import tempfile
import threading
import time
from pathlib import Path

import duckdb

from gatewalk.domain.problem import Cancelled
from gatewalk.files.scores.read import read_scores
from gatewalk.files.scores.slice_candidates import find_slices

MARK = 10.0


def make_file(path: Path, rows: int, columns: int) -> None:
    """Two readings; `columns` columns of 2 to 11 values, of which the first carries the drop."""
    kinds = ", ".join(
        f"'k' || ((hash(i * {3 + c}) >> 8) % {2 + c % 10})::VARCHAR AS kind{c}" for c in range(columns)
    )
    sql = (
        f"SELECT i AS id, CASE WHEN i % 2 = 0 THEN 'baseline' ELSE 'current' END AS run, {kinds}"
        f" FROM range({rows}) t(i)"
    )
    score = (
        "(hash(id * 31) % 100 < CASE WHEN run = 'current' AND kind0 = 'k1' THEN 60 ELSE 90 END)::INT AS score"
    )
    duckdb.sql(f"COPY (SELECT *, {score} FROM ({sql})) TO '{path}' (HEADER)")


def main(arguments: list[str]) -> None:
    rows, columns = (
        (int(a) for a in (*arguments, "1000000", "20")[:2]) if len(arguments) < 2 else map(int, arguments)
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "scores.csv"
        make_file(path, rows, columns)
        summary = read_scores([path])
        start = time.perf_counter()
        duckdb.sql(
            f"SELECT count(*), {', '.join(f'max(kind{c})' for c in range(columns))} FROM '{path}'"
        ).fetchall()
        scan = time.perf_counter() - start
        start = time.perf_counter()
        found = find_slices([path], summary)
        took = time.perf_counter() - start
        print(f"{rows:,} rows, {columns} columns: {took:.2f} s (mark {MARK:.0f} s), bare scan {scan:.2f} s")
        print(f"first found: {found[0].name if found else 'none'}; {len(found)} slices ranked")
        stop, asked = threading.Event(), [0.0]
        timer = threading.Timer(took / 4, lambda: (asked.__setitem__(0, time.perf_counter()), stop.set()))
        timer.start()
        try:
            find_slices([path], summary, cancelled=stop.is_set)
        except Cancelled:
            late = 1000 * (time.perf_counter() - asked[0])
            print(f"stopped {late:.0f} ms after it was asked to (mark 200 ms)")
        timer.cancel()


if __name__ == "__main__":
    main(sys.argv[1:])
