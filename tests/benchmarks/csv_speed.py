"""How fast CSV is read: the table's own aggregation against the engine's bare one on the same file.

Both run in one process, in turns; the figures are ratios of the medians, by the clock and by processor
time of all threads (which other programs disturb less). The file has 12 columns and text with newlines.
`python -m tests.benchmarks.csv_speed --rows 1000000`.
"""

import argparse
import csv
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import duckdb
import pandas as pd

from gatewalk.files.scores.table import open_table

_NAMES = (
    *("ticket_id", "date", "category", "arm", "correct", "latency", "cost"),
    *("input", "output", "expected", "model", "prompt"),
)
_GROUP = "SELECT date, category, arm, count(*), sum(TRY_CAST(correct AS BIGINT)) FROM {} GROUP BY ALL"


def write(path: Path, rows: int) -> None:
    """A file of `rows` rows, written in blocks that repeat but for the ids."""
    block = 5000
    ends = [
        f",2026-{1 + n % 9:02d}-{1 + n % 28:02d},topic {n % 7},{'ab'[n % 2]},{n % 3 % 2},{n % 997 / 100},"
        f'{n % 89 / 10000},"question {n}\nwith ""quotes"", and a line",answer {n},right {n % 9},m{n % 3},p1\n'
        for n in range(block)
    ]
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerow(_NAMES)
        for start in range(0, rows, block):
            count = min(block, rows - start)
            file.write("".join(f"t{start + n}{ends[n]}" for n in range(count)))


def bare(path: Path) -> object:
    """The engine alone, told everything."""
    shape = ", ".join(f"'{name}': 'VARCHAR'" for name in _NAMES)
    source = (
        f"read_csv('{path}', auto_detect=false, header=true, columns={{{shape}}}, quote='\"', escape='\"')"
    )
    with duckdb.connect() as connection:
        return sorted(connection.execute(_GROUP.format(source)).fetchall())


def ours(path: Path) -> object:
    """The public door with nothing told, the same aggregation, and the report with its digest."""
    with open_table([path]) as table:
        found = sorted(table.run(_GROUP.format("rows")))
        assert table.reports[0].sha256
        return found


def chunks(path: Path) -> object:
    """pandas, in chunks."""
    parts = [
        part.groupby(["date", "category", "arm"])["correct"].agg(["count", "sum"])
        for part in pd.read_csv(path, usecols=["date", "category", "arm", "correct"], chunksize=500_000)
    ]
    return pd.concat(parts).groupby(level=[0, 1, 2]).sum()


def timed(task: Callable[[Path], object], path: Path) -> tuple[float, float]:
    """Seconds by the clock and of the processor."""
    clock, processor = time.perf_counter(), time.process_time()
    task(path)
    return time.perf_counter() - clock, time.process_time() - processor


def report(times: dict[str, list[tuple[float, float]]]) -> None:
    for number, kind in enumerate(("clock", "processor")):
        medians = {name: statistics.median(turn[number] for turn in turns) for name, turns in times.items()}
        sys.stdout.write(
            f"  {kind}: " + ", ".join(f"{name} {value:.2f} s" for name, value in medians.items())
        )
        sys.stdout.write(f"; ratio to bare {medians['ours'] / medians['bare']:.2f}")
        sys.stdout.write(f", to pandas {medians['ours'] / medians['pandas']:.2f}\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--turns", type=int, default=5)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "scores.csv"
        write(path, given.rows)
        assert bare(path) == ours(path)
        times: dict[str, list[tuple[float, float]]] = {"bare": [], "ours": []}
        for _ in range(given.turns):
            times["bare"].append(timed(bare, path))
            times["ours"].append(timed(ours, path))
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
        times["pandas"] = [timed(chunks, path)]
        sys.stdout.write(f"{given.rows} rows, {path.stat().st_size >> 20} MB, peak {peak} MB\n")
    report(times)


if __name__ == "__main__":
    main()
