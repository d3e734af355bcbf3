"""From paths to the one relation `rows`: recognise each file, read it, unite the columns by name.

Names are made unique without regard to case, because the engine knows none: a second "Score" is called
"Score (2)", an unnamed column "column 3". Files of one history have a column `_date`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

import duckdb

from gatewalk.domain.problem import InputProblem
from gatewalk.domain.scores import ARMS
from gatewalk.files.scores.csv.fast import late_losses
from gatewalk.files.scores.engine import literal, quoted, run
from gatewalk.files.scores.folders import Chosen, chosen_files, dates_of
from gatewalk.files.scores.formats import all_readers, recognise
from gatewalk.files.scores.hints import NO_HINTS, Hints
from gatewalk.files.scores.reader import Reader
from gatewalk.files.scores.reports import Entry, Reports
from gatewalk.files.scores.sheet import Records, Scan, load
from gatewalk.files.scores.source import Source, Work, open_source
from gatewalk.files.scores.unreadable import AGAIN, shown

#: The relation of all rows, and the one for a look at the first of them.
ROWS, FIRST_ROWS = "rows", "first_rows"
RESERVED = ("_file", "_line", "_date")
#: More tables than this are put into one, so that statements stay short.
_VIEWED = 40


@dataclass
class Gathered:
    """What became of the files: the columns (name, original, kind) of `rows`, and what is known of them.

    `first` is the relation in which the first rows are looked at; where it fails, `rows` may do.
    """

    columns: list[tuple[str, str, str]] = field(default_factory=list)
    hints: Hints = NO_HINTS
    notes: tuple[str, ...] = ()
    lazy: bool = False
    about: int = 0
    history: bool = False
    first: str = ROWS
    reports: Reports = field(default_factory=Reports)


@dataclass(frozen=True, eq=False)
class _Part:
    source: Source
    scan: Scan
    entry: Entry
    names: tuple[str, ...]
    optional: bool = False


def gather(paths: Sequence[Path], work: Work, as_file_arms: bool) -> Gathered:
    """Read the files and make `rows` in the connection."""
    chosen, notes = chosen_files(paths)
    parts: list[_Part] = []
    readers, broken = all_readers()
    notes += broken
    for index, item in enumerate(chosen):
        passed: list[str] = []
        part = _part(item, _share(work, index, len(chosen)), index, readers, passed)
        notes += tuple(passed)
        if part is not None:
            parts.append(part)
    parts, left_out = _without_others(parts)
    if not parts:
        raise InputProblem(
            "none of these files holds scores", str(paths[0]), "give CSV, JSON or a tool's export"
        )
    gathered = Gathered(notes=notes + left_out)
    gathered.history = sum(part.optional for part in parts) > 1 and not _named_arms(parts)
    _unite(parts, gathered, work, as_file_arms)
    return gathered


def _share(work: Work, index: int, count: int) -> Work:
    """The same work with the progress of one file of several."""
    progress = work.progress
    if progress is None or count == 1:
        return work
    progress(index / count)
    return replace(work, progress=lambda done: progress((index + done) / count))


def _part(item: Chosen, work: Work, index: int, readers: Sequence[Reader], notes: list[str]) -> _Part | None:
    """One file, read; None for a file of a folder that holds no scores."""
    try:
        return _read(item, work, index, readers)
    except duckdb.Error as broken:
        what = f"the engine could not read this ({str(broken).splitlines()[0][:200]})"
        problem = InputProblem(what, str(item.path), AGAIN)
        cause: Exception = broken
    except InputProblem as unusable:
        problem = unusable if unusable.where else InputProblem(unusable.what, str(item.path), unusable.do)
        cause = unusable
    if not item.optional:
        raise problem from cause
    notes.append(f"passed over: {Path(problem.where).name}: {problem.what}")
    return None


def _read(item: Chosen, work: Work, index: int, readers: Sequence[Reader]) -> _Part:
    """The file as a part. Raises InputProblem (which may not name the file) or an error of the engine."""
    source = open_source(item.path, work, index)
    try:
        return _recognised(source, item, readers)
    finally:
        source.forget()


def _recognised(source: Source, item: Chosen, readers: Sequence[Reader]) -> _Part:
    reader, work = recognise(source, readers), source.work
    result = reader.read(source)
    entry = Entry(source, reader.kind, result.losses)
    if isinstance(result, Records):
        result, entry.rows = load(source, result)
    elif not result.lazy:
        entry.rows = run(work.connection, f"SELECT count(*) FROM {result.relation}")[0][0]
    if not result.columns:
        raise source.problem("this file holds no rows", "export the scores again")
    if result.rejects:
        entry.late = partial(late_losses, name=result.rejects, skipped=0)
    entry.feeds_only = result.feeds_only
    entry.start()
    return _Part(source, result, entry, unique_names(result.columns), item.optional)


def unique_names(columns: Sequence[str]) -> tuple[str, ...]:
    """Names that differ even without regard to case; unnamed columns are called by their position."""
    taken = set(RESERVED)
    names: list[str] = []
    for number, column in enumerate(columns, start=1):
        base = " ".join(shown(column).split()) or f"column {number}"
        name, count = base, 1
        while name.lower() in taken:
            count += 1
            name = f"{base} ({count})"
        taken.add(name.lower())
        names.append(name)
    return tuple(names)


def _without_others(parts: list[_Part]) -> tuple[list[_Part], tuple[str, ...]]:
    """Without files that would spoil the rest.

    Files that only sum up others which are there too count everything twice; plain JSON in a folder of a
    tool's runs is settings or sums.
    """
    summed = [part for part in parts if part.scan.aggregate]
    rows = [part for part in parts if not part.scan.aggregate] or parts
    tools = any(part.optional and part.scan.hints.tool for part in rows)
    beside = [part for part in rows if part.optional and tools and part.entry.kind in ("json", "jsonl")]
    told = [f"{part.source.name}: {part.scan.notes[0]}" for part in summed[:3] if part.scan.notes]
    notes = [
        f"left out, because {why}: {', '.join(part.source.name for part in group[:5])}"
        for group, why in ((summed, "they only sum up other files"), (beside, "they are no rows of the tool"))
        if group and len(group) < len(parts)
    ]
    notes += told if notes and len(summed) < len(parts) else []
    return [part for part in rows if part not in beside], tuple(notes)


def _unite(parts: Sequence[_Part], gathered: Gathered, work: Work, as_file_arms: bool) -> None:
    dates = dates_of([part.source.stem for part in parts])
    known: dict[str, tuple[str, str, str]] = {}
    gathered.history = gathered.history or (bool(dates) and not _named_arms(parts))
    selects = [_select(part, known, dates, gathered.history) for part in parts]
    gathered.columns = list(known.values())
    gathered.lazy = any(part.scan.lazy for part in parts)
    gathered.about = _about(parts)
    gathered.reports = Reports([part.entry for part in parts])
    gathered.notes += tuple(note for part in parts for note in _notes(part, len(parts)))
    gathered.hints = _hints(parts, known, dates, as_file_arms and not gathered.history)
    body = " UNION ALL BY NAME ".join(selects)
    if len(parts) > _VIEWED and not gathered.lazy:
        run(work.connection, f"CREATE TABLE {ROWS} AS {body}", cancelled=work.cancelled)
    else:
        run(work.connection, f"CREATE VIEW {ROWS} AS {body}")
    if any(part.scan.first for part in parts):
        quick = [_select(_quick(part), dict(known), dates, gathered.history) for part in parts]
        run(work.connection, f"CREATE VIEW {FIRST_ROWS} AS {' UNION ALL BY NAME '.join(quick)}")
        gathered.first = FIRST_ROWS


def _quick(part: _Part) -> _Part:
    """The part for a look at its first rows."""
    return replace(part, scan=replace(part.scan, relation=part.scan.first or part.scan.relation))


def _about(parts: Sequence[_Part]) -> int:
    """Rows of all parts as far as known; 0 where none is scanned in place, or one of unknown length is."""
    counts = [part.scan.about if part.scan.lazy else part.entry.rows for part in parts]
    return sum(counts) if any(p.scan.lazy for p in parts) and all(counts) else 0


def _named_arms(parts: Sequence[_Part]) -> bool:
    """Whether the files are named as readings ("current.csv"), not as days."""
    return any(part.source.stem.lower() in ARMS[:-1] for part in parts)


def _select(part: _Part, known: dict[str, tuple[str, str, str]], dates: dict[str, str], history: bool) -> str:
    scan, stem = part.scan, part.source.stem
    columns = []
    for sql, name, original, kind in zip(scan.names, part.names, scan.columns, scan.kinds, strict=True):
        shown, first, before = known.setdefault(name.lower(), (name, original, kind))
        if kind != before:
            known[name.lower()] = (shown, first, "text")
        columns.append(f"{sql} AS {quoted(shown)}")
    columns.append(f"{literal(stem)} AS _file")
    if history:
        columns.append(f"{literal(dates[stem]) if dates else 'NULL::VARCHAR'} AS _date")
    columns.append(f"{scan.line or 'NULL'}::BIGINT AS _line")
    return f"SELECT {', '.join(columns)} FROM {scan.relation}"


def _notes(part: _Part, files: int) -> list[str]:
    return [f"{part.source.name}: {note}" if files > 1 else note for note in part.scan.notes]


def _hints(
    parts: Sequence[_Part], known: dict[str, tuple[str, str, str]], dates: dict[str, str], arms: bool
) -> Hints:
    hints = NO_HINTS
    for number, part in enumerate(parts):
        shown = [known[name.lower()][0] for name in part.names]
        new = part.scan.hints.renamed(dict(zip(part.scan.columns, shown, strict=True)))
        hints = hints.merged(new) if number else new
    hints = _run_times(hints, len(parts) > 1)
    roles = dict(hints.roles)
    if dates and "time" not in roles:
        roles["time"] = ("_date",)
    if len(parts) > 1 and arms and "arm" not in roles:
        roles["arm"] = ("_file",)
    there = {name for name, _, _ in known.values()} | set(RESERVED)
    return hints.model_copy(update={"roles": roles}).limited(there)


def _run_times(hints: Hints, several: bool) -> Hints:
    """A time of the whole run says nothing within one file, and tells the runs of several files apart."""
    times = hints.roles.get("time", ())
    if several:
        return hints.model_copy(
            update={"not_time": {c: w for c, w in hints.not_time.items() if c not in times}}
        )
    kept = tuple(column for column in times if column not in hints.not_time)
    return hints.model_copy(update={"roles": {**hints.roles, "time": kept}})


def column_types(connection: duckdb.DuckDBPyConnection, relation: str) -> list[tuple[str, str]]:
    """Names and SQL types of a relation's columns."""
    return [(row[0], str(row[1])) for row in run(connection, f"DESCRIBE SELECT * FROM {relation}")]
