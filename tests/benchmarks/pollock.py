"""How well polluted CSV is read: the Pollock score, from 0 to 10, with nothing given but the file.

Ten means over 2,290 files, summed: success, and precision, recall and F1 of the header's cells, of whole
records, and of all cells (the header's too), each as multisets; a record is its cells joined without
regard to case, as the benchmark has it. `python -m tests.benchmarks.pollock [--source NAME] [--step N]`.
Three things cost points on purpose: an empty file is refused in one line, a name that a header repeats in
several rows is said once, and a second table under the same names is read as more rows of the first.
"""

import argparse
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from gatewalk.domain.problem import InputProblem
from gatewalk.files.scores.table import open_table
from tests.benchmarks.pollute import Polluted, all_files
from tests.benchmarks.pollute_tables import TABLES

Loaded = tuple[tuple[str, ...], list[tuple[str, ...]]]
MEASURES = (
    "success",
    *(
        f"{part} {measure}"
        for part in ("header", "record", "cell")
        for measure in ("precision", "recall", "F1")
    ),
)


def load(path: Path) -> Loaded:
    """Header and rows of a file through the public door; raises InputProblem."""
    with open_table([path]) as table:
        names = tuple(column.original for column in table.columns)
        columns = ", ".join('"' + column.name.replace('"', '""') + '"' for column in table.columns)
        rows = table.run(f"SELECT {columns} FROM rows") if names else []
    return names, [tuple("" if cell is None else cell for cell in row) for row in rows]


def measures(expected: Polluted, loaded: Loaded | None) -> tuple[float, ...]:
    """The ten measures of one file."""
    if loaded is None:
        return (0.0,) * 10
    header, rows = loaded
    known = header if expected.header else ()
    cells = [cell for row in (known, *rows) for cell in row]
    wanted = [cell for row in (expected.header, *expected.rows) for cell in row]
    return (
        1.0,
        *_shares(map(str.lower, expected.header), [name.lower() for name in known]),
        *_shares(map(_joined, expected.rows), [_joined(row) for row in rows]),
        *_shares(wanted, cells),
    )


def _joined(row: Sequence[str]) -> str:
    return "".join(row).lower()


def _shares(expected: Iterable[object], found: Sequence[object]) -> tuple[float, float, float]:
    wanted = Counter(expected)
    if not wanted:
        return 1.0, 1.0, 1.0
    common = sum((wanted & Counter(found)).values())
    if not common:
        return 0.0, 0.0, 0.0
    precision, recall = common / len(found), common / sum(wanted.values())
    return precision, recall, 2 * precision * recall / (precision + recall)


def score(files: Iterable[Polluted], folder: Path) -> tuple[list[float], list[tuple[float, str]]]:
    """The ten means, and each file's own sum by name."""
    totals, single = [0.0] * 10, []
    for polluted in files:
        path = folder / f"{polluted.name}.csv"
        path.write_bytes(polluted.text.encode())
        try:
            loaded: Loaded | None = load(path)
        except InputProblem:
            loaded = None
        values = measures(polluted, loaded)
        totals = [total + value for total, value in zip(totals, values, strict=True)]
        single.append((sum(values), polluted.name))
        path.unlink()
    return [total / len(single) for total in totals], single


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--source", choices=TABLES, help="one source table only")
    parser.add_argument("--step", type=int, default=1, help="take every n-th file only")
    parser.add_argument("--worst", type=int, default=15, help="name so many of the worst files")
    given = parser.parse_args()
    for source in [given.source] if given.source else TABLES:
        start = time.perf_counter()
        with tempfile.TemporaryDirectory() as folder:
            means, single = score(list(all_files(source))[:: given.step], Path(folder))
        for name, mean in zip(MEASURES, means, strict=True):
            sys.stdout.write(f"{name:18} {mean:.4f}\n")
        for value, name in sorted(single)[: given.worst]:
            sys.stdout.write(f"  {value:7.4f} {name}\n")
        sys.stdout.write(f"{source}: Pollock score {sum(means):.4f} of 10 over {len(single)} files, ")
        sys.stdout.write(f"{time.perf_counter() - start:.0f} s\n")


if __name__ == "__main__":
    main()
