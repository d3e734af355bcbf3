"""Score files against the engine's own bare GROUP BY: wall time, memory, and the same digits every run.

`python -m tests.benchmarks.scores_speed [ROWS] [RUNS]` makes two CSV files of 12 columns (text with
newlines) in a temporary folder: one history, and five arms paired by example. Each is read in a process
of its own, from the file to the findings, beside a bare GROUP BY of day, slice and arm in the same engine
and beside pandas reading in chunks, which computes the same GROUP BY and nothing else; a line of its own
tells what pandas needs with the pairs. The findings come first, as they do in the window; the SHA-256 of a
large file is made after them, and the time with it stands beside. Ratios are of medians; the aims stand
beside them. The ratio of processor time tells what a busy machine hides. Linear algebra runs in one thread,
as in the program.
"""

import hashlib
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import duckdb

_AIMS = {"history": 1.5, "paired": 3.0}
_SMALL_ROWS = 500


def make_file(path: Path, rows: int, *, paired: bool) -> None:
    """A CSV of `rows` rows; paired: five arms share their examples, else every row is its own."""
    number = "i // 5" if paired else "i"
    arm = "['baseline', 'current', 'control', 'context', 'prompt'][1 + i % 5]" if paired else "'production'"
    with duckdb.connect() as connection:
        connection.execute(
            f"COPY (SELECT 'q' || {number} AS example_id,"
            f" DATE '2026-01-01' + (i * 180 // {rows})::INT AS date,"
            f" {arm} AS {'arm' if paired else 'environment'},"
            f" ['billing', 'technical', 'general', 'api'][1 + (hash({number}) % 4)::INT] AS category,"
            f" ['en', 'de', 'fr'][1 + (hash({number} * 7) % 3)::INT] AS language,"
            f" (hash(i * 13) % 100 < 80 - i * 15 // {rows})::INT AS score,"
            " round((hash(i * 3) % 4000) / 1000.0 + 0.2, 3) AS latency,"
            f" 'model-' || (4 + i * 2 // {rows}) AS model,"
            " 'question number ' || i || E'\\nwith a second line, and a comma' AS input,"
            " 'answer \"' || (i % 1000) || '\" given' AS output,"
            f" ['billing', 'technical'][1 + ({number}) % 2] AS expected, 'trace-' || hash(i) AS trace"
            f" FROM range({rows}) t(i)) TO '{path}' (HEADER)"
        )


def bare(path: Path) -> None:
    """The engine's own GROUP BY with everything about the file given."""
    names = path.open(encoding="utf-8").readline().strip().split(",")
    shape = ", ".join(f"'{name}': 'VARCHAR'" for name in names)
    with duckdb.connect(config={"memory_limit": "1GB", "preserve_insertion_order": "false"}) as connection:
        connection.execute(
            f"SELECT date, category, {names[2]}, count(*), sum(score::DOUBLE), sum(score::DOUBLE ** 2)"
            f" FROM read_csv('{path}', auto_detect = false, header = true, delim = ',', quote = '\"',"
            f" escape = '\"', columns = {{{shape}}}) GROUP BY ALL"
        ).fetchall()


def whole() -> Callable[[Path], Any]:
    """From the file to the findings, as in a case that is open: its tree is read before."""
    from gatewalk.domain.investigation import Investigation
    from gatewalk.files.scores.read import read_unsealed
    from gatewalk.files.tree import read_tree
    from gatewalk.measure.findings import measure_all

    case = Investigation(tree=read_tree("retrain-or-tune"))

    def work(path: Path) -> Any:
        unsealed = read_unsealed([path])
        findings = measure_all(case.model_copy(update={"scores": unsealed.summary}))
        return unsealed, findings

    return work


def digits_of(summary: Any, findings: Any) -> str:
    """A digest of all digits."""
    text = summary.model_dump_json() + json.dumps(
        {gate: finding.model_dump(mode="json") for gate, finding in findings.items()}, sort_keys=True
    )
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def pandas_chunks(path: Path) -> None:
    """The same GROUP BY by pandas, a chunk at a time."""
    import pandas as pd

    arm = path.open(encoding="utf-8").readline().split(",")[2]
    parts = [
        chunk.groupby(["date", "category", arm])["score"].agg(["size", "sum"])
        for chunk in pd.read_csv(path, usecols=["date", "category", arm, "score"], chunksize=500_000)
    ]
    pd.concat(parts).groupby(level=[0, 1, 2]).sum()


def pandas_pairs(path: Path) -> None:
    """What pandas needs for the same pairs besides: every example's scores side by side."""
    import pandas as pd

    columns = ["example_id", "arm", "category", "score"]
    table = pd.concat(pd.read_csv(path, usecols=columns, chunksize=500_000))
    wide = table.pivot_table("score", ["example_id", "category"], "arm").reset_index()
    wide.groupby("category")[["baseline", "current"]].agg(["count", "sum"])


def one(task: str, path: Path, warm: Path) -> dict[str, Any]:
    """One task in this process, its imports made warm by a small file first."""
    tasks = {"bare": bare, "pandas": pandas_chunks, "pandas-pairs": pandas_pairs}
    work = whole() if task == "whole" else tasks[task]
    work(warm)
    start, busy = time.perf_counter(), time.process_time()
    found = work(path)
    seconds, cpu = time.perf_counter() - start, time.process_time() - busy
    if found is not None:
        found[0].seal()
    return {
        "seconds": seconds,
        "cpu": cpu,
        "sealed": time.perf_counter() - start,
        "digits": "" if found is None else digits_of(found[0].summary, found[1]),
        "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


def measured(task: str, path: Path, warm: Path) -> dict[str, Any]:
    """`one` in a process of its own."""
    command = [sys.executable, "-m", "tests.benchmarks.scores_speed", "--one", task, str(path), str(warm)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return dict(json.loads(done.stdout))


def report(kind: str, path: Path, warm: Path, runs: int) -> None:
    results: dict[str, list[dict[str, Any]]] = {"bare": [], "whole": [], "pandas": []}
    for _ in range(runs):
        for task, found in results.items():
            found.append(measured(task, path, warm))
    median = {task: statistics.median(r["seconds"] for r in found) for task, found in results.items()}
    busy = {task: statistics.median(r["cpu"] for r in found) for task, found in results.items()}
    ratio = median["whole"] / median["bare"]
    sealed = statistics.median(r["sealed"] for r in results["whole"])
    digits = {r["digits"] for r in results["whole"]}
    peak = max(r["peak"] for r in results["whole"])
    print(
        f"{kind:8} bare {median['bare']:6.2f} s   file to findings {median['whole']:6.2f} s"
        f"   ratio {ratio:4.2f} (aim {_AIMS[kind]}),"
        f" of processor time {busy['whole'] / busy['bare']:4.2f}"
        f"   with the SHA-256, made after them, {sealed:6.2f} s (ratio {sealed / median['bare']:4.2f})"
        f"   pandas in chunks {median['pandas']:6.2f} s   peak {peak:5.0f} MB"
        f"   {'same digits' if len(digits) == 1 else 'DIGITS DIFFER'}"
    )
    if kind == "paired":
        pairs = measured("pandas-pairs", path, warm)
        print(f"         pandas with pairs {pairs['seconds']:6.2f} s, peak {pairs['peak']:5.0f} MB")


def main(arguments: list[str]) -> None:
    if arguments[:1] == ["--one"]:
        print(json.dumps(one(arguments[1], Path(arguments[2]), Path(arguments[3]))))
        return
    rows = int(arguments[0]) if arguments else 1_000_000
    runs = int(arguments[1]) if len(arguments) > 1 else 3
    with tempfile.TemporaryDirectory(prefix="gatewalk-bench-") as folder:
        for kind in _AIMS:
            path, few, warm = (Path(folder) / f"{kind}-{size}.csv" for size in ("large", "small", "warm"))
            for file, size in ((path, rows), (few, _SMALL_ROWS), (warm, _SMALL_ROWS - 100)):
                make_file(file, size, paired=kind == "paired")
            small = [measured("whole", few, warm)["seconds"] for _ in range(runs)]
            shown = f"{statistics.median(small) * 1000:.0f} ms, at most {max(small) * 1000:.0f} ms"
            print(f"{kind:8} {_SMALL_ROWS} rows from file to findings {shown} (aim 300)")
            report(kind, path, warm, runs)
            path.unlink()


if __name__ == "__main__":
    main(sys.argv[1:])
