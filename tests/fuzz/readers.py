"""Fuzz all readers of score files: `python -m tests.fuzz.readers --minutes 10 [--seed N]`.

Each spoilt file must become a table whose report adds up and that can be previewed and summarised, or one
clear line, in bounded time. Every reader gets an equal share, from files of its own format. A file that
fails is put into `corpus/once`, so that the short run in the tests reads it too.
"""

import argparse
import hashlib
import random
import sys
import tempfile
import time
from collections import Counter, defaultdict
from pathlib import Path

from gatewalk.domain.problem import InputProblem
from gatewalk.files.scores.read import NO_REQUEST, preview_table, summarise_table
from gatewalk.files.scores.table import open_table
from tests.fuzz.mutate import ONCE, Seed, folder_of, seeds
from tests.fuzz.sly import spoilt

#: Seconds of the processor that any small file may take.
SLOW = 10.0
#: Share of the files that are taken as far as the summary.
_DEEP = 0.3


def check(path: Path, *, deep: bool = True) -> tuple[str, str]:
    """The reader that took a file ("" where none did), and "summary", "table" or "refused".

    `deep` goes on to the preview and the summary. Raises AssertionError, or what the reader let through.
    """
    started, kind, outcome, line = time.process_time(), "", "refused", ""
    try:
        with open_table([path]) as table:
            names = [column.name for column in table.columns]
            assert len({name.lower() for name in names}) == len(names), "names differ"
            found = table.run("SELECT count(*) FROM rows")[0][0]
            report = table.reports[0]
            assert report.rows == found, f"{report.rows} rows reported, {found} there"
            assert min(report.dropped, report.padded) >= 0
            kind, outcome = report.kind, "table"
            table.run("SELECT * FROM rows LIMIT 3")
            if deep:
                preview_table(table, NO_REQUEST, [path])
                summary = summarise_table(table, NO_REQUEST, paths=[path])
                assert all(reading.moments.n <= reading.rows for reading in summary.readings.values())
                outcome = "summary"
    except InputProblem as problem:
        line = str(problem)
    assert "\n" not in line, "more than one line"
    taken = time.process_time() - started
    assert taken < SLOW, f"{taken:.1f} s"
    return kind, outcome


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    chance, files, failures = random.Random(given.seed), seeds(), 0
    by_kind: dict[str, list[Seed]] = defaultdict(list)
    for seed in files:
        by_kind[seed.kind].append(seed)
    kinds, counts = sorted(by_kind), defaultdict[str, Counter[str]](Counter)
    end = time.monotonic() + 60 * given.minutes
    with tempfile.TemporaryDirectory() as folder:
        while time.monotonic() < end:
            seed = chance.choice(by_kind[chance.choice(kinds)])
            data = spoilt(seed.data, chance.choice(files).data, chance)
            path = Path(folder) / seed.name
            path.write_bytes(data)
            try:
                kind, outcome = check(path, deep=chance.random() < _DEEP)
                counts[seed.kind].update(
                    ["files", outcome, *(["own"] if folder_of(kind) == seed.kind else [])]
                )
            except Exception as problem:  # whatever a reader lets through is the finding
                failures += 1
                kept = ONCE / f"{hashlib.sha256(data).hexdigest()[:12]}-{seed.name}"
                kept.write_bytes(data)
                sys.stdout.write(f"{kept.name}: {type(problem).__name__}: {problem}\n")
                sys.stdout.flush()
    _tell(counts, failures)
    return 1 if failures else 0


def _tell(counts: dict[str, Counter[str]], failures: int) -> None:
    """One line per reader: files, those that its own reader took, and what became of them."""
    columns = ("files", "own", "summary", "table", "refused")
    sys.stdout.write(f"{'reader':24}" + "".join(f"{name:>9}" for name in columns) + "\n")
    for kind, count in sorted(counts.items()):
        sys.stdout.write(f"{kind:24}" + "".join(f"{count[name]:9}" for name in columns) + "\n")
    total = sum(count["files"] for count in counts.values())
    sys.stdout.write(f"{total} files, {failures} failures\n")


if __name__ == "__main__":
    sys.exit(main())
