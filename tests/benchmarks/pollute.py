"""Files of the kinds of pollution that the Pollock benchmark describes (Vitagliano et al., VLDB 2023).

One clean table of 84 lines and 9 columns is written in 2,290 ways, each with one fault. A file knows its
text, and the header and rows that a reader should find in it.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

ROWS, COLUMNS = 84, 9
_NAMES = ("day", "hour", "tries", "ticket", "cost", "team", "answer", "link", "remark")
_TEAMS = ("Night Shift", "Billing", 'Repairs, 24" rack', "Ann's desk", "Returns, Abroad")
_TEXT = (
    "the parcel that left on Monday has come back without a label, so please send us the number of the order "
    "and we shall look into it at once, unless you'd rather call"
)


@dataclass(frozen=True)
class Line:
    """A line to be: cells (text, quoted), the separators between them, the end, and its role."""

    cells: tuple[tuple[str, bool], ...]
    separators: tuple[str, ...]
    role: str = "data"
    end: str = "\r\n"

    @property
    def values(self) -> tuple[str, ...]:
        return tuple(text for text, _ in self.cells)


@dataclass(frozen=True)
class Polluted:
    """A polluted file, and what should be read from it."""

    name: str
    text: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def clean_lines(seed: int = 7) -> list[Line]:
    """The clean table: names, then 83 rows; texts and links are quoted, and whatever needs it."""
    chance = random.Random(seed)
    lines = [_line(_NAMES, "header")]
    for number in range(1, ROWS):
        count = chance.randint(6, 30)
        text = " ".join(chance.choice(_TEXT.split()) for _ in range(count)).capitalize() + "."
        if number % 12 == 0:
            text = f'He said "{text}"'
        row = (
            f"{1 + number % 28:02d}/{1 + number // 28:02d}/2026",
            f"{number % 24:02d}:{15 * (number % 4):02d}",
            str(chance.randint(0, 30)),
            f"{chance.choice(('MG', 'RI', 'BH'))}-{chance.randint(1000, 9999)}",
            f"${chance.randint(0, 99)}.{chance.randint(10, 99)}",
            _TEAMS[number % len(_TEAMS)],
            text,
            f"https://www.example.com/ticket/{chance.randint(1000, 9999)}.html",
            "",
        )
        lines.append(_line(row, "data"))
    return lines


def _line(values: Sequence[str], role: str) -> Line:
    cells = tuple(
        (text, number in (6, 7) or "," in text or '"' in text) for number, text in enumerate(values)
    )
    return Line(cells, (",",) * (len(cells) - 1), role)


def written(lines: Sequence[Line], quote: str = '"', escape: str = '"') -> str:
    """The lines as text. A quote inside any cell is preceded by the escape where the cell is quoted."""
    parts: list[str] = []
    for line in lines:
        for number, (text, quoted) in enumerate(line.cells):
            inner = text.replace(quote, escape + quote) if quoted else text
            parts.append(f"{quote}{inner}{quote}" if quoted else inner)
            if number < len(line.separators):
                parts.append(line.separators[number])
        parts.extend(line.separators[len(line.cells) :])
        parts.append(line.end)
    return "".join(parts)


def _file(name: str, lines: Sequence[Line], text: str | None = None) -> Polluted:
    heads = [line.values for line in lines if line.role == "header"]
    header = tuple(" ".join(dict.fromkeys(names)) for names in zip(*heads, strict=True)) if heads else ()
    rows = tuple(line.values for line in lines if line.role == "data")
    return Polluted(name, written(lines) if text is None else text, header, rows)


def all_files() -> Iterator[Polluted]:
    """The 2,290 files, the clean one first."""
    lines = clean_lines()
    yield _file("source", lines)
    yield from _whole_files(lines)
    yield from _dialects(lines)
    for number in range(ROWS):
        yield from _one_line(lines, number)


def _whole_files(lines: list[Line]) -> Iterator[Polluted]:
    yield Polluted("no_payload", "", (), ())
    yield _file("no_trailing_newline", [*lines[:-1], replace(lines[-1], end="")])
    yield _file("double_trailing_newline", [*lines[:-1], replace(lines[-1], end="\r\n\r\n")])
    yield _file("no_header", lines[1:])
    yield _file("header_2_rows", [lines[0], *lines])
    yield _file("header_3_rows", [lines[0], lines[0], *lines])
    title = _line(("PREAMBLE", *[""] * (COLUMNS - 1)), "preamble")
    yield _file("preamble", [title, replace(_line([""] * COLUMNS, "preamble")), *lines])
    second = [replace(line, role="other" if line.role == "header" else "data") for line in lines[:83]]
    yield _file("two_tables_fewer", [*lines, *(_resized(line, COLUMNS - 1) for line in second)])
    yield _file("two_tables_same", [*lines, *second])
    yield _file("two_tables_more", [*lines, *(_resized(line, COLUMNS + 1) for line in second)])
    yield _file("header_only", lines[:1])
    yield _file("one_row", lines[:2])


def _resized(line: Line, width: int) -> Line:
    added = ("extra", False) if line.role == "other" else (line.cells[-1][0], False)
    cells = (*line.cells, added)[:width]
    return replace(line, cells=cells, separators=(",",) * (width - 1))


def _dialects(lines: list[Line]) -> Iterator[Polluted]:
    for end, name in (("\n", "line_feed"), ("\r", "carriage_return")):
        yield _file(f"end_{name}", [replace(line, end=end) for line in lines])
    for mark, name in ((";", "semicolon"), ("\t", "tab"), (", ", "comma_blank"), (" ", "blank")):
        other = [replace(line, separators=(mark,) * len(line.separators)) for line in lines]
        yield _file(f"separator_{name}", other)
    yield _file("quote_single", lines, written(lines, quote="'", escape=""))
    yield _file("escape_backslash", lines, written(lines, escape="\\"))
    yield _file("escape_none", lines, written(lines, escape=""))


def _one_line(lines: list[Line], number: int) -> Iterator[Polluted]:
    """Every fault of one line: a separator more or fewer, a stray quote, other separators."""
    line = lines[number]

    def with_line(name: str, text: str, expected: Line = line) -> Polluted:
        before, behind = written(lines[:number]), written(lines[number + 1 :])
        return _file(
            f"row{number}_{name}", [*lines[:number], expected, *lines[number + 1 :]], before + text + behind
        )

    pieces = [written([Line((cell,), (), end="")]) for cell in line.cells]
    for column in range(COLUMNS):
        text = ",".join([*pieces[:column], "", *pieces[column:]])
        yield with_line(f"more_{column}", text + line.end)
        if column:
            text = ",".join(pieces[:column]) + ",".join(pieces[column:])
            yield with_line(f"fewer_{column}", text + line.end)
        yield with_line(f"quote_{column}", *_stray_quote(line, pieces, column))
    yield with_line("blanks", " ".join(pieces) + line.end)


def _stray_quote(line: Line, pieces: list[str], column: int) -> tuple[str, Line]:
    text, quoted = line.cells[column]
    inner = text.replace('"', '""') if quoted else text
    broken = f'""{inner}"' if quoted else f'"{inner}'
    cells = [*line.cells]
    cells[column] = ('"' + text, quoted)
    spoilt = ",".join([*pieces[:column], broken, *pieces[column + 1 :]])
    return spoilt + line.end, replace(line, cells=tuple(cells))
