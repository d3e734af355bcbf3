"""The fast path: a large text file read by the engine, with every parameter given.

The dialect and the header come from the first megabyte. Rows that the engine refuses are kept by it with
their text: where the file is loaded they are repaired like those of small files, where it is scanned in
place they are counted as dropped and listed.
"""

import codecs
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import duckdb

from gatewalk.domain.problem import InputProblem
from gatewalk.files.scores.csv.careful import Layout, lay_out, rows_of
from gatewalk.files.scores.csv.dialect import Dialect
from gatewalk.files.scores.csv.ends import Feeds, feeds_in_cells, split_lines
from gatewalk.files.scores.csv.structure import BELOW
from gatewalk.files.scores.engine import literal, run
from gatewalk.files.scores.losses import Losses
from gatewalk.files.scores.sheet import Records, Scan, insert
from gatewalk.files.scores.source import Source

#: Bytes of the beginning that the layout is found in.
_HEAD = 1 << 17
#: Regular files larger than the one are scanned in place, and all that are larger than the other.
LAZY, _LAZY_ANYHOW = 64 << 20, 1 << 30
#: Refused rows that are kept, and the share of them beyond which the engine's reading is given up.
_REFUSED, _TOO_MANY = 100_000, 0.02
_BUFFER, _CHUNK = 32 << 20, 4 << 20
#: Bytes of the engine's buffer where only the first row, and where only the first rows are looked at.
_FIRST, _FEW = 1 << 20, 1 << 22


@dataclass(frozen=True)
class Plan:
    """How the engine is to read the file at `path`."""

    path: Path
    layout: Layout
    name: str

    def relation(self, buffer: int = _BUFFER, rejects: bool = True) -> str:
        """SQL after FROM: columns c0, c1, ... of text, empty cells NULL.

        Rows beyond half the `buffer` (bytes) are an error; a small one makes a look at the first rows quick.
        `rejects` True: rows that cannot be read are listed; False: the first of them is an error.
        """
        layout = self.layout
        shape = ", ".join(f"'c{number}': 'VARCHAR'" for number in range(layout.width))
        listed = (
            f", store_rejects=true, rejects_limit={_REFUSED}, "
            f"rejects_table='{self.name}_errors', rejects_scan='{self.name}_scans'"
        )
        delimiter = layout.dialect.delimiter + (" " if layout.dialect.spaced else "")
        return (
            f"read_csv({literal(str(self.path))}, auto_detect=false, header=false, skip={layout.skip}, "
            f"delim={literal(delimiter)}, quote={literal(layout.dialect.quote)}, "
            f"escape={literal(layout.dialect.escape)}, "
            f"columns={{{shape}}}, nullstr='', "
            f"max_line_size={buffer // 2}, buffer_size={buffer}{listed if rejects else ''})"
        )


def plan_engine(source: Source) -> Plan | None:
    """A plan for a large file; None where its beginning is too irregular for the engine."""
    with source.open() as file:
        head = source.encoding.decode(file.read(_HEAD))
    lines = split_lines(head)[:-1]
    layout = lay_out(lines, source.work)
    if layout is None:
        return None
    # The last record may be cut off by the end of the head, which says nothing of the file.
    layout = replace(layout, rows=layout.rows[:-1])
    if head.count(layout.dialect.quote) % 2:
        # An open cell goes on to the head's end: its lines are none that stand below the table.
        layout = replace(layout, notes=tuple(note for note in layout.notes if BELOW not in note))
    if layout.ragged > _TOO_MANY:
        return None
    if source.encoding.name == "utf-8":
        plan = Plan(source.data, layout, source.new_table())
        if _begins_alike(source, plan):
            return plan
    return rewritten(source, layout)


def rewritten(source: Source, layout: Layout) -> Plan:
    """A plan for a copy of the file in UTF-8 with line feeds only."""
    return Plan(_as_utf8(source, layout.dialect), layout, source.new_table())


def _begins_alike(source: Source, plan: Plan) -> bool:
    """Whether the engine finds the first row that the careful reading found: mixed line ends mislead it."""
    expected = next((row.cells for row in plan.layout.rows), None)
    if expected is None or len(expected) != plan.layout.width:
        return True
    for buffer in (_FIRST, _BUFFER):
        try:
            found = run(source.work.connection, f"SELECT * FROM {plan.relation(buffer)} LIMIT 1")
        except (duckdb.Error, InputProblem):
            continue
        return bool(found) and [_flat(cell) for cell in found[0]] == [_flat(cell) for cell in expected]
    return False


def _flat(cell: str | None) -> str:
    return (cell or "").replace("\r", "").replace("\n", "")


def _as_utf8(source: Source, dialect: Dialect) -> Path:
    """A copy in UTF-8 with line feeds only, in the private folder."""
    target = source.work.new_file(".csv")
    decoder = codecs.getincrementaldecoder(source.encoding.name)(errors="replace")
    held, feeds = "", None
    with source.open() as file, target.open("w", encoding="utf-8", newline="") as copy:
        file.seek(source.encoding.mark)
        while chunk := file.read(_CHUNK):
            source.work.check()
            text = decoder.decode(chunk)
            feeds = feeds or Feeds(dialect, feeds_in_cells(text))
            whole, held = _whole_lines(held + text, feeds)
            copy.write(feeds.only(whole))
        copy.write(feeds.only(held) if feeds else "")
    return target


def _whole_lines(text: str, feeds: Feeds) -> tuple[str, str]:
    """The text as far as its last line is whole, and the rest."""
    end = text.rfind("\r") if feeds.in_cells else len(text) - text.endswith("\r")
    return text[: end + feeds.in_cells], text[end + feeds.in_cells :]


def in_place(plan: Plan, size: int) -> bool:
    """Whether the file is scanned where it lies: loading all its columns takes longer than one scan."""
    return size > _LAZY_ANYHOW or (size > LAZY and not plan.layout.ragged)


def begins_with_feeds(source: Source, plan: Plan) -> bool:
    """Whether the file itself is read, and no carriage return stands in its beginning."""
    with source.open() as file:
        return plan.path == source.data and b"\r" not in file.read(_HEAD)


def with_one_end(source: Source, plan: Plan) -> Plan:
    """The plan, for a copy where lines end with a line feed in the beginning and otherwise later on."""
    if not begins_with_feeds(source, plan):
        return plan
    with source.open() as file:
        while chunk := file.read(_CHUNK):
            source.work.check()
            if b"\r" in chunk:
                return rewritten(source, plan.layout)
    return plan


def scan_in_place(plan: Plan, size: int, *, feeds_only: bool = False) -> Scan:
    """The file of `size` bytes as a relation that each statement reads again."""
    names = tuple(f"c{number}" for number in range(plan.layout.width))
    return Scan(
        plan.relation(),
        names,
        plan.layout.names,
        ("text",) * len(names),
        notes=plan.layout.notes,
        lazy=True,
        about=max(1, round(size * len(plan.layout.rows) / min(size, _HEAD))),
        feeds_only=feeds_only,
        rejects=plan.name,
        first=plan.relation(_FEW, rejects=False),
    )


def load(source: Source, plan: Plan) -> Scan | None:
    """The file loaded into a table, with refused rows repaired; None where too many were refused."""
    work, name = source.work, plan.name
    sql = f"CREATE TABLE {name} AS SELECT * FROM {plan.relation()}"
    try:
        run(work.connection, sql, progress=work.progress, cancelled=work.cancelled)
    except (duckdb.Error, InputProblem):
        return None
    refused = _refused(work.connection, name)
    count = run(work.connection, f"SELECT count(*) FROM {name}")[0][0]
    lost = not count and bool(plan.layout.rows)
    if lost or len(refused) > max(50, _TOO_MANY * count):
        run(work.connection, f"DROP TABLE {name}")
        return None
    losses = Losses()
    if refused:
        _repair(source, plan, refused, losses)
    columns = plan.layout.names
    names = tuple(f"c{number}" for number in range(len(columns)))
    return Scan(name, names, columns, ("text",) * len(names), notes=plan.layout.notes, losses=losses)


def _refused(connection: duckdb.DuckDBPyConnection, name: str) -> list[tuple[int, str]]:
    """Line in the file and text of each refused row, in the order of the file.

    The engine counts records and bytes; lines are counted here, up to the last refused row.
    """
    found = run(
        connection,
        f"SELECT any_value(s.file_path), e.line_byte_position, any_value(e.csv_line) FROM {name}_errors e "
        f"JOIN {name}_scans s USING (scan_id, file_id) GROUP BY 2 ORDER BY 2",
    )
    if not found:
        return []
    lines = _lines_at(Path(str(found[0][0])), [(position or 1) - 1 for _, position, _ in found])
    texts = [text or "" for _, _, text in found]
    # The engine may begin a record with the end of the line before.
    ends = [text[: len(text) - len(text.lstrip("\r\n"))].count("\n") for text in texts]
    return [(line + end, text) for line, end, text in zip(lines, ends, texts, strict=True)]


def _lines_at(path: Path, places: Sequence[int]) -> list[int]:
    """The line of each place (in bytes, ascending); the last known one where the file has changed."""
    lines: list[int] = []
    line, before = 1, 0
    with path.open("rb") as file:
        for place in places:
            while before < place and (chunk := file.read(min(_CHUNK, place - before))):
                line, before = line + chunk.count(b"\n"), before + len(chunk)
            lines.append(line)
    return lines


def _repair(source: Source, plan: Plan, refused: Sequence[tuple[int, str]], losses: Losses) -> None:
    rows: list[Sequence[str | None]] = []
    for line, text in refused:
        source.work.check()
        lines = split_lines(text.lstrip("\r\n"))
        rows += [row for _, row in rows_of(lines, plan.layout, losses, source.work, line)]
    insert(source, plan.name, Records(rows, [f"c{n}" for n in range(plan.layout.width)]))


def late_losses(connection: duckdb.DuckDBPyConnection, name: str, skipped: int = 0) -> Losses:
    """What a scan in place could not read, as known after it; `skipped` lines were left out before."""
    losses = Losses()
    there = f"SELECT 1 FROM duckdb_tables() WHERE table_name = '{name}_errors'"
    for line, text in _refused(connection, name) if run(connection, there) else ():
        start = " ".join(text.split())[:60]
        losses.drop(f"line {line + skipped}: not readable as a row: {start}")
    return losses
