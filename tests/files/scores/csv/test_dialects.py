"""Whole tables of any make, written in dialects drawn by chance, come back cell by cell with nothing lost."""

import csv
import io
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from gatewalk.files.scores.table import open_table

_WORDS = [
    "the",
    "parcel",
    "that",
    "left",
    "on",
    "Monday",
    "has",
    "come",
    "back",
    "without",
    "label",
    "please",
    "send",
    "us",
    "number",
    "order",
    "and",
    "we",
    "shall",
]

Cell = Callable[[random.Random, int], str]


def _word(chance: random.Random) -> str:
    return chance.choice(_WORDS)


#: What the cells of one column are, given chance and the row's number.
_COLUMNS: dict[str, Cell] = {
    "count": lambda chance, _row: str(chance.randint(0, 500)),
    "share": lambda chance, _row: f"{chance.random():.3f}",
    "day": lambda _chance, row: f"2026-0{1 + row % 9}-{1 + row % 28:02d}",
    "stamp": lambda _chance, row: f"2026-01-{1 + row % 28:02d}T{row % 24:02d}:10:00Z",
    "word": lambda chance, _row: _word(chance),
    "verdict": lambda chance, _row: chance.choice(("PASS", "FAIL")),
    "text": lambda chance, _row: (
        " ".join(_word(chance) for _ in range(chance.randint(2, 12))).capitalize() + "."
    ),
    "list": lambda chance, _row: ", ".join(_word(chance) for _ in range(chance.randint(1, 5))),
    "tags": lambda chance, _row: "; ".join(_word(chance) for _ in range(3)),
    "quote": lambda chance, _row: chance.choice((f'He said "{_word(chance)}", then left', "it's late")),
    "lines": lambda chance, _row: chance.choice((f"first {_word(chance)}\nsecond, more", _word(chance))),
    "json": lambda chance, row: f'{{"a": {row}, "b": "{_word(chance)}"}}',
    "letters": lambda chance, _row: chance.choice(("Grüße", "naïve", "Ångström")) + " " + _word(chance),
    "sparse": lambda chance, _row: _word(chance) if chance.random() < 0.3 else "",
}


def table(chance: random.Random) -> tuple[list[str], list[tuple[str, ...]]]:
    """Names and rows: an id, and one to nine columns of any make."""
    kinds = [chance.choice(sorted(_COLUMNS)) for _ in range(chance.randint(1, 9))]
    names = [
        "id",
        *(f"{kind}_{n}" if chance.random() < 0.7 else f"{kind} {n}" for n, kind in enumerate(kinds)),
    ]
    count = chance.choice((5, 12, 40, 120))
    return names, [(f"q{row}", *(_COLUMNS[kind](chance, row) for kind in kinds)) for row in range(count)]


def written(names: list[str], rows: list[tuple[str, ...]], chance: random.Random) -> bytes:
    """The table in some dialect and encoding, with or without an end of its last line."""
    slashed = chance.random() < 0.15
    end = chance.choice(("\n", "\n", "\r\n"))
    text = io.StringIO(newline="")
    writer = csv.writer(
        text,
        delimiter=chance.choice(",,,;;\t\t|"),
        quoting=chance.choice((csv.QUOTE_MINIMAL, csv.QUOTE_MINIMAL, csv.QUOTE_ALL)),
        lineterminator=end,
        doublequote=not slashed,
        escapechar="\\" if slashed else None,
    )
    writer.writerows([names, *rows])
    content = text.getvalue().removesuffix(end if chance.random() < 0.2 else "")
    return content.encode(chance.choice(("utf-8", "utf-8", "utf-8-sig", "utf-16", "cp1252")))


@pytest.mark.parametrize("seed", range(40))
def test_tables_come_back_as_they_were(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    names, rows = table(chance)
    path = tmp_path / "scores.csv"
    path.write_bytes(written(names, rows, chance))
    with open_table([path]) as read:
        assert [column.original for column in read.columns] == names
        fields = ", ".join('"' + column.name.replace('"', '""') + '"' for column in read.columns)
        found = read.run(f"SELECT {fields} FROM rows ORDER BY _line")
        assert [tuple(cell or "" for cell in row) for row in found] == rows
        assert (read.reports[0].dropped, read.reports[0].padded) == (0, 0)
