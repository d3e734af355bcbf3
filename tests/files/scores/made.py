"""Small score files for tests, written as people write them."""

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path


def write_csv(path: Path, header: Sequence[str], rows: Iterable[Sequence[object]]) -> Path:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        writer.writerows(rows)
    return path


def two_readings(path: Path, pairs: Sequence[tuple[int, int]]) -> Path:
    """A long file with the scores of baseline and current for each example, in order."""
    rows = [
        (f"q{number}", arm, score, "ab"[number % 2])
        for number, scores in enumerate(pairs)
        for arm, score in zip(("baseline", "current"), scores, strict=True)
    ]
    return write_csv(path, ("example_id", "run", "correct", "category"), rows)
