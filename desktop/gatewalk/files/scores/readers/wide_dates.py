"""Tables that are wide by date (`err_2026-04-20_2026-05-16`): one column per day or span of days.

Forecast evaluations are written so. Each dated column becomes rows, one per cell that is filled; a span
counts at its last day, when its outcome was known. An error is a size: its sign says the direction and
is dropped, with a note.
"""

import re
from dataclasses import replace

from gatewalk.files.scores.engine import literal
from gatewalk.files.scores.hints import Hints
from gatewalk.files.scores.readers.plain import column_reader
from gatewalk.files.scores.sheet import Scan
from gatewalk.files.scores.source import Source

_DAY = r"20\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])"
_DATED = re.compile(rf"(?P<what>.*?)[ _.-]*(?P<first>{_DAY})(?:(?:[ _/.-]|\.\.|to)+(?P<last>{_DAY}))?")
_SIZE = re.compile(r"(^|_)(err|error|errors|deviation|residual|diff|difference)(_|$)", re.IGNORECASE)
#: Fewest dated columns of one measure, and most columns that stand beside them.
_FEWEST, _BESIDE = 3, 6


def _dated(columns: tuple[str, ...]) -> dict[int, tuple[str, str]]:
    """Number of each dated column: the name of its measure and its (last) day."""
    found = {}
    for number, name in enumerate(columns):
        match = _DATED.fullmatch(name.strip())
        if match:
            found[number] = (match["what"].strip() or "value", match["last"] or match["first"])
    return found


def fits(columns: tuple[str, ...]) -> bool:
    """Whether a few columns of names are followed by one measure over several days."""
    dated = _dated(columns)
    days = {day for _, day in dated.values()}
    return len(days) >= _FEWEST and 1 <= len(columns) - len(dated) <= _BESIDE


def reshape(_: Source, scan: Scan) -> Scan:
    dated = _dated(scan.columns)
    beside = [number for number in range(len(scan.columns)) if number not in dated]
    measures = list(dict.fromkeys(what for what, _ in dated.values()))
    days = sorted({day for _, day in dated.values()})
    cells = {(what, day): _cell(scan.names[number], what) for number, (what, day) in dated.items()}
    structs = ", ".join(
        "{"
        + ", ".join(
            [f"'day': {literal(day)}"]
            + [f"'m{place}': {cells.get((what, day), 'NULL')}" for place, what in enumerate(measures)]
        )
        + "}"
        for day in days
    )
    kept = [f"{scan.names[number]} AS k{place}" for place, number in enumerate(beside)]
    kept += [f"{scan.line} AS l"] if scan.line else []
    long = f"(SELECT {', '.join(kept)}, unnest([{structs}]) AS u FROM {scan.relation})"
    filled = " OR ".join(f"u.m{place} IS NOT NULL" for place in range(len(measures)))
    sizes = [what for what in measures if _SIZE.search(what)]
    notes: tuple[str, ...] = (
        f"{len(dated)} columns named by date became rows: {len(days)} days from {days[0]} to {days[-1]}",
    )
    if sizes:
        notes += (f"the sign of {', '.join(sizes)} is dropped, because the size of an error is what counts",)
    return replace(
        scan,
        relation=f"(SELECT * FROM {long} WHERE {filled})",
        names=(*(f"k{n}" for n in range(len(beside))), "u.day", *(f"u.m{n}" for n in range(len(measures)))),
        columns=(*(scan.columns[number] for number in beside), "date", *measures),
        kinds=(*(scan.kinds[number] for number in beside), "text", *("text",) * len(measures)),
        notes=scan.notes + notes,
        line="l" if scan.line else "",
    )


def _cell(sql: str, what: str) -> str:
    text = f"nullif(trim(CAST({sql} AS VARCHAR)), '')"
    return f"ltrim({text}, '-−')" if _SIZE.search(what) else text


def hints(columns: tuple[str, ...]) -> Hints:
    place = columns.index("date")
    return Hints(
        tool="wide by date",
        roles={"example": columns[:1], "time": ("date",), "score": columns[place + 1 :]},
    )


READERS = (column_reader("wide by date", "table with a column per date", fits, hints, reshape),)
