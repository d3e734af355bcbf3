"""Fuzz all readers of score files: `python -m tests.fuzz.readers --minutes 10 [--seed N]`.

Each spoilt file must become a table whose report adds up, or one clear line, in bounded time. A file that
does not is put into the corpus beside this module, so that the short run in the tests reads it too.
"""

import argparse
import hashlib
import random
import sys
import tempfile
import time
from pathlib import Path

from gatewalk.domain.problem import InputProblem
from gatewalk.files.scores.table import open_table
from tests.fuzz.mutate import CORPUS, seeds, spoilt

#: Seconds of the processor that any small file may take.
SLOW = 10.0


def check(path: Path) -> str:
    """What a file became: "table" or "refused". Raises AssertionError, or what the reader let through."""
    started, line = time.process_time(), ""
    try:
        with open_table([path]) as table:
            names = [column.name for column in table.columns]
            assert len({name.lower() for name in names}) == len(names), "names differ"
            found = table.run("SELECT count(*) FROM rows")[0][0]
            report = table.reports[0]
            assert report.rows == found, f"{report.rows} rows reported, {found} there"
            assert min(report.dropped, report.padded) >= 0
            table.run("SELECT * FROM rows LIMIT 3")
            outcome = "table"
    except InputProblem as problem:
        outcome, line = "refused", str(problem)
    assert "\n" not in line, "more than one line"
    taken = time.process_time() - started
    assert taken < SLOW, f"{taken:.1f} s"
    return outcome


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    chance, files, failures = random.Random(given.seed), seeds(), 0
    counts = {"table": 0, "refused": 0}
    end = time.monotonic() + 60 * given.minutes
    with tempfile.TemporaryDirectory() as folder:
        while time.monotonic() < end:
            name, data = chance.choice(files)
            data = spoilt(data, chance.choice(files)[1], chance)
            path = Path(folder) / name
            path.write_bytes(data)
            try:
                counts[check(path)] += 1
            except Exception as problem:  # whatever a reader lets through is the finding
                failures += 1
                kept = CORPUS / f"{hashlib.sha256(data).hexdigest()[:12]}-{name}"
                kept.write_bytes(data)
                sys.stdout.write(f"{kept.name}: {type(problem).__name__}: {problem}\n")
    sys.stdout.write(f"{sum(counts.values())} files: {counts}; {failures} failures\n")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
