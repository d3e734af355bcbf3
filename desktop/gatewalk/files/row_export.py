"""Rows that were chosen on the screen, as CSV for a spreadsheet: streamed, so that any number fits."""

import contextlib
import csv
import secrets
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from gatewalk.domain.investigation import ExampleNote
from gatewalk.files.atomic import disk_problem
from gatewalk.files.cells import plain_cell
from gatewalk.files.scores.row_list import ListedRow, RowList

#: What stands before the file's own columns.
HEADERS = ("reading", "result", "score", "change", "tags", "note")


def write_rows(
    rows: RowList,
    spans: Sequence[tuple[int, int]],
    out: Path,
    *,
    hidden: Sequence[str] = (),
    notes: Mapping[str, ExampleNote] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> int:
    """Write the listed rows of `spans`, (first place, count) each, without `hidden` columns; how many.

    A file at `out` is replaced once all is written. Raises InputProblem where it cannot be, and Cancelled;
    the old file then stands.
    """
    kept = [place for place, name in enumerate(rows.columns) if name not in hidden]
    aside = out.with_name(f".{out.name[:100]}.{secrets.token_hex(6)}.part")
    count = 0
    try:
        with aside.open("x", newline="", encoding="utf-8-sig") as file:
            writer = csv.writer(file, lineterminator="\r\n")
            writer.writerow([*HEADERS, *(plain_cell(rows.columns[place]) for place in kept)])
            for row in rows.rows(spans, cancelled):
                note = (notes or {}).get(row.example, ExampleNote())
                writer.writerow([plain_cell(cell) for cell in _cells(row, note, kept)])
                count += 1
        aside.replace(out)
    except OSError as error:
        raise disk_problem(error, out) from error
    finally:
        with contextlib.suppress(OSError):
            aside.unlink(missing_ok=True)
    return count


def _cells(row: ListedRow, note: ExampleNote, kept: Sequence[int]) -> list[str]:
    score = "" if row.score is None else f"{row.score:g}"
    head = [row.reading, result_of(row), score, row.change, ", ".join(note.tags), note.text]
    return [*head, *(row.cells[place] for place in kept)]


def result_of(row: ListedRow) -> str:
    """What became of a row, in a word: ``pass``, ``fail``, or why it has no score."""
    if row.state != "scored":
        return row.state
    return "fail" if row.failed else "pass"
