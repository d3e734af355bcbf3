"""Files of the kinds of pollution that the Pollock benchmark describes (Vitagliano et al., VLDB 2023).

One clean table of 84 lines and 9 columns is written in 2,290 ways, each with one fault, named as in the
benchmark. A file knows its text, and the header and rows that the benchmark says should be found in it:
names of a header over several rows are joined by blanks, and of two tables the first one counts.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tests.benchmarks.pollute_tables import ROWS as _DATA
from tests.benchmarks.pollute_tables import TABLES

ROWS, COLUMNS = _DATA + 1, 9


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


def clean_lines(source: str = "tickets", seed: int = 7) -> list[Line]:
    """A clean table of `TABLES`: names, then 83 rows; some columns are quoted, and whatever needs it."""
    names, rows, quoted = TABLES[source](random.Random(seed))
    return [_line(names, "header"), *(_line(row, "data", quoted) for row in rows)]


def _line(values: Sequence[str], role: str, quoted: frozenset[int] = frozenset()) -> Line:
    cells = tuple(
        (text, number in quoted or "," in text or '"' in text) for number, text in enumerate(values)
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
    header = tuple(" ".join(names) for names in zip(*heads, strict=True)) if heads else ()
    rows = tuple(line.values for line in lines if line.role == "data")
    return Polluted(name, written(lines) if text is None else text, header, rows)


def all_files(source: str = "tickets") -> Iterator[Polluted]:
    """The 2,290 files made of one source table, the clean one first."""
    lines = clean_lines(source)
    yield _file("source", lines)
    yield from _whole_files(lines)
    yield from _dialects(lines)
    for number in range(ROWS):
        yield from _one_line(lines, number)


def _whole_files(lines: list[Line]) -> Iterator[Polluted]:
    yield Polluted("file_no_payload", "", (), ())
    yield _file("file_no_trailing_newline", [*lines[:-1], replace(lines[-1], end="")])
    yield _file("file_double_trailing_newline", [*lines[:-1], replace(lines[-1], end="\r\n\r\n")])
    yield _file("file_no_header", lines[1:])
    yield _file("file_header_multirow_2", [lines[0], *lines])
    yield _file("file_header_multirow_3", [lines[0], lines[0], *lines])
    title = _line(("PREAMBLE", *[""] * (COLUMNS - 1)), "preamble")
    yield _file("file_preamble", [title, _line([""] * COLUMNS, "preamble"), *lines])
    second = [replace(line, role="other") for line in lines[:83]]
    for name, width in (("less", COLUMNS - 1), ("same", COLUMNS), ("more", COLUMNS + 1)):
        yield _file(f"file_multitable_{name}", [*lines, *(_resized(line, width) for line in second)])
    yield _file("file_header_only", lines[:1])
    yield _file("file_one_data_row", lines[:2])


def _resized(line: Line, width: int) -> Line:
    cells = (*line.cells, ("col1", False) if line.values[0].isalpha() else line.cells[-1])[:width]
    return replace(line, cells=cells, separators=(",",) * (width - 1))


def _dialects(lines: list[Line]) -> Iterator[Polluted]:
    for end in ("\n", "\r"):
        yield _file(f"file_record_delimiter_{_code(end)}", [replace(line, end=end) for line in lines])
    for mark in (";", "\t", ", ", " "):
        other = [replace(line, separators=(mark,) * len(line.separators)) for line in lines]
        yield _file(f"file_field_delimiter_{_code(mark)}", other)
    yield _file("file_quotation_char_0x27", lines, _single_quoted(lines))
    yield _file("file_escape_char_0x5C", lines, written(lines, escape="\\"))
    yield _file("file_escape_char_0x00", lines, written(lines, escape=""))


def _code(marks: str) -> str:
    return "_".join(f"0x{ord(mark):X}" for mark in marks)


def _single_quoted(lines: Sequence[Line]) -> str:
    """Apostrophes around cells; quotes inside stay doubled and apostrophes inside stay as they are."""
    doubled = [
        replace(
            line,
            cells=tuple((text.replace('"', '""') if quoted else text, quoted) for text, quoted in line.cells),
        )
        for line in lines
    ]
    return written(doubled, quote="'", escape="")


def _one_line(lines: list[Line], number: int) -> Iterator[Polluted]:
    """Every fault of one line: a separator more or fewer, a stray quote, other separators."""
    line = lines[number]

    def with_line(name: str, text: str, expected: Line = line) -> Polluted:
        before, behind = written(lines[:number]), written(lines[number + 1 :])
        return _file(name, [*lines[:number], expected, *lines[number + 1 :]], before + text + behind)

    pieces = [written([Line((cell,), (), end="")]) for cell in line.cells]
    for column in range(COLUMNS):
        text = ",".join([*pieces[:column], "", *pieces[column:]])
        yield with_line(f"row_more_sep_row{number}_col{column}", text + line.end)
        if column:
            text = ",".join(pieces[:column]) + ",".join(pieces[column:])
            yield with_line(f"row_less_sep_row{number}_col{column}", text + line.end)
        yield with_line(f"row_extra_quote{number}_col{column}", *_stray_quote(line, pieces, column))
    yield with_line(f"row_field_delimiter_{number}_0x20", " ".join(pieces) + line.end)


def _stray_quote(line: Line, pieces: list[str], column: int) -> tuple[str, Line]:
    text, quoted = line.cells[column]
    inner = text.replace('"', '""') if quoted else text
    broken = f'""{inner}"' if quoted else f'"{inner}'
    cells = [*line.cells]
    cells[column] = ('"' + text, quoted)
    spoilt = ",".join([*pieces[:column], broken, *pieces[column + 1 :]])
    return spoilt + line.end, replace(line, cells=tuple(cells))
