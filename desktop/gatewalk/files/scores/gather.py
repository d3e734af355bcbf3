"""From paths to the one relation `rows`: recognise each file, read it, unite the columns by name.

Names are made unique without regard to case, because the engine knows none: a second "Score" is called
"Score (2)", an unnamed column "column 3". Files of one history (a folder, or names that are dates) get
a column `_date`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import duckdb

from gatewalk.domain.problem import InputProblem
from gatewalk.files.scores import engine
from gatewalk.files.scores.engine import literal, quoted
from gatewalk.files.scores.formats import recognise
from gatewalk.files.scores.hints import NO_HINTS, Hints
from gatewalk.files.scores.reports import Entry, Reports
from gatewalk.files.scores.sheet import Records, Scan, spool
from gatewalk.files.scores.source import Source, Work, open_source

RESERVED = ("_file", "_line", "_date")


@dataclass
class Gathered:
    """What became of the files: the columns (name, original, kind) of `rows`, and what is known of them."""

    columns: list[tuple[str, str, str]] = field(default_factory=list)
    hints: Hints = NO_HINTS
    notes: tuple[str, ...] = ()
    lazy: bool = False
    history: bool = False
    reports: Reports = field(default_factory=Reports)


def gather(
    connection: duckdb.DuckDBPyConnection, paths: Sequence[Path], work: Work, as_file_arms: bool
) -> Gathered:
    """Read the files and make `rows` in the connection."""
    if not paths:
        raise InputProblem("no file was given", do="name at least one file of scores")
    gathered = Gathered()
    scans: list[tuple[Source, Scan]] = []
    for path in paths:
        source = open_source(path, work)
        reader = recognise(source)
        result = reader.read(source)
        entry = Entry(source, reader.kind, result.losses)
        if isinstance(result, Records):
            scan, entry.rows = spool(source, result, work)
        else:
            scan = result
        entry.start()
        gathered.reports.entries.append(entry)
        scans.append((source, scan))
    _unite(connection, scans, gathered, work)
    return gathered


def unique_names(columns: Sequence[str]) -> tuple[str, ...]:
    """Names that differ even without regard to case; unnamed columns are called by their position."""
    taken = set(RESERVED)
    names: list[str] = []
    for number, column in enumerate(columns, start=1):
        base = " ".join(column.split()) or f"column {number}"
        name, count = base, 1
        while name.lower() in taken:
            count += 1
            name = f"{base} ({count})"
        taken.add(name.lower())
        names.append(name)
    return tuple(names)


def _unite(
    connection: duckdb.DuckDBPyConnection, scans: list[tuple[Source, Scan]], gathered: Gathered, work: Work
) -> None:
    known: dict[str, tuple[str, str, str]] = {}
    selects: list[str] = []
    for source, scan in scans:
        names = unique_names(scan.columns)
        parts = []
        for sql, name, original, kind in zip(scan.names, names, scan.columns, scan.kinds, strict=True):
            shown = known.setdefault(name.lower(), (name, original, kind))[0]
            parts.append(f"{sql} AS {quoted(shown)}")
        parts.append(f"{literal(source.path.stem)} AS _file")
        parts.append(f"{scan.line or 'NULL'}::BIGINT AS _line")
        selects.append(f"SELECT {', '.join(parts)} FROM {scan.relation}")
        gathered.hints = scan.hints.renamed(dict(zip(scan.columns, names, strict=True)))
        gathered.notes += scan.notes
    gathered.columns = list(known.values())
    body = " UNION ALL BY NAME ".join(selects)
    engine.run(connection, f"CREATE TABLE rows AS {body}", progress=work.progress, cancelled=work.cancelled)
