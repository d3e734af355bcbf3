"""Which of a table's first rows name its columns, and what the names are."""

from collections.abc import Sequence
from itertools import pairwise

from gatewalk.files.scores.csv.dialect import Dialect
from gatewalk.files.scores.csv.kinds import TYPED, Profile, kind_of, profiles, shape_of
from gatewalk.files.scores.csv.repair import repair

Row = Sequence[str]
#: Most rows that a header has.
_MOST = 3
#: What a row of names looks like, for the repair of a broken one.
_NAMES = Profile({"word": 6, "text": 3, "empty": 1}, {}, 10)


def count_header_rows(rows: Sequence[Row], width: int) -> int:
    """How many of the first rows are names: 0 to 3. `rows` are the first rows, of any width."""
    if not rows:
        return 0
    body = [row for row in rows[1:] if len(row) == width]
    columns = profiles(body[:300], width)
    if not _names(rows[0], columns, body):
        return 0
    count = 1
    while count < min(_MOST, len(rows) - 2) and len(rows[count]) == width:
        rest = [row for row in rows[count + 1 :] if len(row) == width][:300]
        if not _more_names(rows[count], rows[0], profiles(rest, width), rest):
            break
        count += 1
    return count


def _names(row: Row, columns: Sequence[Profile], body: Sequence[Row]) -> bool:
    """Whether the first row differs from its columns as names do."""
    if not body:
        return not any(kind_of(cell) in TYPED - {"flag"} for cell in row) or len(row) == 1
    unlike, alike = _compared(row, columns, body)
    if _counts_up(row):
        return not any(_counts_up(other) for other in body[:5])
    if unlike or alike:
        return unlike >= alike
    if _repeats(row, columns, body):
        return False
    return not any(_same_shape(cell, column) for cell, column in zip(row, columns, strict=False))


def _counts_up(row: Row) -> bool:
    """Names that are 0, 1, 2, ... or years in a row, behind at most two other names."""
    numbers = [int(cell) for cell in row if cell.strip().isdecimal() and len(cell.strip()) <= 4]
    others = sum(1 for cell in row if cell.strip()) - len(numbers)
    follow = all(b - a == 1 for a, b in pairwise(numbers))
    starts = bool(numbers) and (numbers[0] in (0, 1) or 1900 <= numbers[0] <= 2100)
    return len(numbers) >= 2 and follow and starts and others <= 2


def _compared(row: Row, columns: Sequence[Profile], body: Sequence[Row]) -> tuple[int, int]:
    """In how many typed columns the row's cell is a text, and in how many it is of the column's kind.

    A flag's word ("pass") is a name where the column itself never has it.
    """
    unlike = alike = 0
    for number, (cell, column) in enumerate(zip(row, columns, strict=False)):
        usual, kind = column.usual, kind_of(cell)
        if usual not in TYPED or column.share(usual) < 0.6 or kind == "empty":
            continue
        if kind == "flag" and all(other[number].strip().lower() != cell.strip().lower() for other in body):
            kind = "word"
        alike += kind == usual
        unlike += kind not in TYPED
    return unlike, alike


def _repeats(row: Row, columns: Sequence[Profile], body: Sequence[Row]) -> bool:
    """Whether a cell of the row is one of the column's repeated values."""
    for number, (cell, _) in enumerate(zip(row, columns, strict=False)):
        values = [other[number] for other in body]
        if cell and values.count(cell) > 1 and len(set(values)) < len(values):
            return True
    return False


def _same_shape(cell: str, column: Profile) -> bool:
    shape = shape_of(cell)
    return len(column.shapes) <= 2 and any(mark.isdigit() for mark in cell) and shape in column.shapes


def _more_names(row: Row, first: Row, columns: Sequence[Profile], body: Sequence[Row]) -> bool:
    """Whether a row below the names is one more row of names."""
    if not columns or not columns[0].rows:
        return False
    if list(row) == list(first):
        return True
    unlike, alike = _compared(row, columns, body)
    return unlike >= 2 and not alike


def column_names(rows: Sequence[Row], width: int) -> tuple[str, ...]:
    """Names out of the header's rows, each of `width` cells; a name over several columns is repeated."""
    parts: list[list[str]] = [[] for _ in range(width)]
    for number, row in enumerate(rows):
        last = ""
        spread = number < len(rows) - 1 and any(not cell.strip() for cell in row)
        for column in range(width):
            cell = row[column].strip() if column < len(row) else ""
            last = cell or (last if spread else "")
            if last and last not in parts[column]:
                parts[column].append(last)
    return tuple(" ".join(part) for part in parts)


def fitted(line: str, cells: Row | None, dialect: Dialect, width: int) -> tuple[str, ...]:
    """A header's row as exactly `width` cells: R leaves the first name out, others add a separator."""
    if cells is not None and len(cells) == width:
        return tuple(cells)
    if cells is not None and len(cells) == width - 1 and all(cell.strip() for cell in cells):
        return ("", *cells)
    return repair(line, dialect, [_NAMES] * width).cells
