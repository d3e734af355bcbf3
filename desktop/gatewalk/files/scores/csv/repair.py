"""The likeliest reading of a broken line, when the width and the kinds of the columns are known.

All ways to share the line's pieces out over the columns are compared by a small dynamic program: a piece
may be merged with its neighbour (a separator inside a text without quotes), an empty piece may be left
out (a separator too many), a column may stay empty (a separator too few). Costs are bits.
"""

from collections.abc import Sequence

from gatewalk.files.scores.csv.dialect import Dialect
from gatewalk.files.scores.csv.kinds import TYPED, Profile, kind_of
from gatewalk.files.scores.csv.split import Repair, split_up

#: Most pieces of a line that are tried in all ways.
_PIECES = 300
#: Most steps of the program for one line, about as many microseconds.
_STEPS = 300_000
_MERGE, _LEFT_OUT, _MISSING, _STRAY, _INNER, _FACING = 3.0, 2.5, 7.0, 3.0, 1.5, 5.0
_ENDLESS = float("inf")
_OTHERS = (",", ";", "\t", "|", " ")


def repair(line: str, dialect: Dialect, columns: Sequence[Profile]) -> Repair:
    """The best reading of a line as one cell for each column."""
    best = _share_out(line, dialect, columns)
    if best.missing:
        best = min((best, *split_up(line, dialect, columns, _share_out)), key=lambda found: found.cost)
    if best.missing * 2 <= len(columns) and best.cost < 2.5 * len(columns) + 8:
        return best
    for delimiter in _OTHERS:
        if delimiter != dialect.delimiter and line.count(delimiter) >= len(columns) - 1:
            other = Dialect(delimiter, dialect.quote, dialect.escape)
            found = _share_out(line, other, columns)
            if found.cost + 6 < best.cost and not found.missing and _alike(found.cells, columns):
                best = Repair(found.cells, f"separated by {other.separator}, unlike the others", found.cost)
    return best


def effort(line: str, dialect: Dialect, columns: Sequence[Profile]) -> int:
    """About how many microseconds `repair` takes: more with each cell too many, and with each quote."""
    width, pieces = len(columns), line.count(dialect.delimiter) + 1
    tries = 1 + 2 * min(line.count(dialect.quote), 16) if pieces < width else 1
    spare = max(0, pieces - width)
    return 50 + tries * width * min(pieces, _PIECES + width) * (spare + 2)


def _alike(cells: Sequence[str], columns: Sequence[Profile]) -> bool:
    """Whether the cells are numbers, dates and flags where the columns are."""
    return all(
        kind_of(cell) in (column.usual, "empty")
        for cell, column in zip(cells, columns, strict=True)
        if column.usual in TYPED and column.share(column.usual) > 0.8
    )


def _share_out(line: str, dialect: Dialect, columns: Sequence[Profile]) -> Repair:
    pieces = line.split(dialect.delimiter)
    steps = len(pieces) * len(columns) * (max(0, len(pieces) - len(columns)) + 2)
    if len(pieces) > _PIECES + len(columns) or steps > _STEPS:
        return _cut(pieces, len(columns))
    plan = _Plan(pieces, dialect, columns)
    return plan.best()


def _cut(pieces: list[str], width: int) -> Repair:
    what = f"{len(pieces)} cells where {width} are expected"
    if len(pieces) < width:
        return Repair((*pieces, *("",) * (width - len(pieces))), what, _ENDLESS, width - len(pieces))
    return Repair(tuple(pieces[:width]), f"{what}; the rest was cut off", _ENDLESS)


class _Plan:
    """Costs of sharing `pieces` out over `columns`, remembered by (piece, column)."""

    def __init__(self, pieces: list[str], dialect: Dialect, columns: Sequence[Profile]) -> None:
        self._pieces, self._dialect, self._columns = pieces, dialect, columns
        self._spare = max(0, len(pieces) - len(columns))

    def best(self) -> Repair:
        count, width = len(self._pieces), len(self._columns)
        # costs[a]: cheapest way to give pieces a.. to the columns from the current one on.
        costs = [_ENDLESS] * (count + 1)
        costs[count] = 0.0
        for a in range(count - 1, -1, -1):
            costs[a] = _LEFT_OUT + costs[a + 1] if not self._pieces[a].strip() else _ENDLESS
        steps: list[list[int]] = []
        for column in range(width - 1, -1, -1):
            costs, choice = self._column(column, costs)
            steps.append(choice)
        steps.reverse()
        return self._walk(steps, costs[0])

    def _column(self, column: int, later: list[float]) -> tuple[list[float], list[int]]:
        """Costs with this column, and what it takes: b > 0 pieces, 0 none, -1 leave a piece out first."""
        count = len(self._pieces)
        costs, choice = [_ENDLESS] * (count + 1), [0] * (count + 1)
        profile = self._columns[column]
        missing = min(_MISSING, profile.surprise("") + 3.0)
        for a in range(count, -1, -1):
            best, taken = later[a] + missing, 0
            if a < count and not self._pieces[a].strip() and _LEFT_OUT + costs[a + 1] < best:
                best, taken = _LEFT_OUT + costs[a + 1], -1
            for b in range(a + 1, min(count, a + self._reach(a)) + 1):
                if later[b] < best and (cost := self._cost(a, b, profile) + later[b]) < best:
                    best, taken = cost, b - a
            costs[a], choice[a] = best, taken
        return costs, choice

    def _reach(self, a: int) -> int:
        """How many pieces one cell may take: more than the spare ones only within quotes."""
        if a >= len(self._pieces):
            return 0
        quoted = self._pieces[a].lstrip().startswith(self._dialect.quote)
        return self._spare + (12 if quoted else 2)

    def _cost(self, a: int, b: int, profile: Profile) -> float:
        text = self._dialect.delimiter.join(self._pieces[a:b])
        value, cost = _unquoted(text, self._dialect)
        whole = cost == 0.0 and text.strip()[:1] == self._dialect.quote
        return cost + profile.surprise(value) + (0.0 if whole else _MERGE * (b - a - 1))

    def _walk(self, steps: list[list[int]], cost: float) -> Repair:
        cells: list[str] = []
        a, missing, left_out, merged = 0, 0, 0, 0
        for choice in steps:
            while choice[a] < 0:
                a, left_out = a + 1, left_out + 1
            taken = choice[a]
            text = self._dialect.delimiter.join(self._pieces[a : a + taken])
            cells.append(_unquoted(text, self._dialect)[0] if taken else "")
            missing, merged = missing + (taken == 0), merged + (taken > 1)
            a += taken
        left_out += len(self._pieces) - a
        return Repair(tuple(cells), _what(missing, left_out, merged), cost, missing)


def _unquoted(text: str, dialect: Dialect) -> tuple[str, float]:
    """The cell that a piece of a line stands for, and the cost of its stray quotes."""
    quote, bare = dialect.quote, text.strip(" ") if dialect.delimiter != " " else text
    if quote not in bare:
        return (bare if dialect.spaced else text), 0.0
    if len(bare) > 1 and bare[0] == quote == bare[-1]:
        inner = bare[1:-1]
        pair = "\\" + quote if dialect.escape == "\\" else quote * 2
        stray = inner.replace(pair, "").count(quote)
        return inner.replace(pair, quote), _INNER * stray + _FACING * (
            _facing(inner, dialect) if stray else 0
        )
    return text, _STRAY + _INNER * (bare.count(quote) - 1) + _FACING * _facing(bare, dialect)


def _facing(text: str, dialect: Dialect) -> int:
    """Quotes inside a cell that stand beside a separator, as they do at the edge of one.

    A blank behind the separator says that it is a comma of the text.
    """
    closing = dialect.quote + dialect.delimiter
    closes = text.count(closing) - text.count(closing + " ")
    return closes + text.count(dialect.delimiter + dialect.quote)


def _what(missing: int, left_out: int, merged: int) -> str:
    parts = []
    if missing:
        parts.append(f"{missing} {'cell is' if missing == 1 else 'cells are'} missing and left empty")
    if left_out:
        parts.append(f"{left_out} empty {'cell' if left_out == 1 else 'cells'} too many")
    if merged and not missing:
        parts.append("a separator stands inside a cell")
    return ", ".join(parts) or "a quote too many or too few"
