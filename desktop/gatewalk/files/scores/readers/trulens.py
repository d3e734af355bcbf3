"""TruLens: `<name>_score` beside `<name>_reasons`, or the event table with Python dicts in its cells."""

import ast
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from gatewalk.files.scores.hints import Hints
from gatewalk.files.scores.reader import Reader
from gatewalk.files.scores.readers.plain import column_reader, columns_of, read_plain, rows_of
from gatewalk.files.scores.readers.values import flatten
from gatewalk.files.scores.sheet import Records, Scan
from gatewalk.files.scores.source import Source, parse_json

_ATTRIBUTES = "record_attributes"
_PREFIX = "ai.observability."
#: Longest cell that is read as a Python value.
_LONG = 1 << 20


def fits_scores(columns: tuple[str, ...]) -> bool:
    names = set(columns)
    return any(name.endswith("_score") and f"{name[:-6]}_reasons" in names for name in columns)


def score_hints(columns: tuple[str, ...]) -> Hints:
    scores = tuple(name for name in columns if name.endswith("_score") and f"{name[:-6]}_reasons" in columns)
    example = next(
        (name for name in columns if name in ("record_id", "filename", "input_id", "id")), columns[0]
    )
    grounded = tuple(name for name in scores if "grounded" in name.lower())
    roles = {"example": (example,), "score": scores}
    roles = {**roles, "grounded": grounded} if grounded else roles
    return Hints(tool="TruLens", roles=roles, scales=dict.fromkeys(scores, (0.0, 1.0)))


def without_failures(_: Source, scan: Scan) -> Scan:
    """Scores lie between 0 and 1; a judge whose answer held no rating leaves a negative one."""
    scores = score_hints(scan.columns).roles["score"]
    names = tuple(
        f"CASE WHEN TRY_CAST({sql} AS DOUBLE) < 0 THEN 'judge error' ELSE CAST({sql} AS VARCHAR) END"
        if name in scores
        else sql
        for name, sql in zip(scan.columns, scan.names, strict=True)
    )
    return replace(scan, names=names)


def is_events(source: Source) -> bool:
    names = {name.lower() for name in columns_of(source)}
    return _ATTRIBUTES in names and bool(names & {"event_id", "record_type", "start_timestamp", "record"})


def read_events(source: Source) -> Records:
    """One row per event, its attributes as columns; scores stand in the events of evaluations."""
    scan = read_plain(source)
    names = [name.lower() for name in scan.columns]

    def rows() -> Iterator[dict[str, Any]]:
        for cells in rows_of(source, scan):
            row: dict[str, Any] = {}
            for name, cell in zip(names, cells, strict=True):
                value = literal_value(cell) if cell is not None else None
                if isinstance(value, dict):
                    row |= {key.removeprefix(_PREFIX): leaf for key, leaf in flatten(value)}
                else:
                    row[name] = cell
            yield row

    hints = Hints(
        tool="TruLens",
        roles={
            "example": ("record_id", "input_id"),
            "score": ("eval.score", "eval_root.score"),
            "slice": ("eval.metric_name", "eval_root.metric_name"),
            "version": ("app_version",),
            "arm": ("app_version",),
            "time": ("start_timestamp", "timestamp"),
        },
    )
    return Records(rows(), hints=hints)


def literal_value(cell: str) -> Any:
    """A cell as JSON or as a Python literal; the text itself where it is neither."""
    if cell[:1] not in ("{", "[") or len(cell) > _LONG:
        return cell
    value = parse_json(cell)
    if value is not None:
        return value
    try:
        return ast.literal_eval(cell)
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        return cell


READERS = (
    column_reader("trulens", "TruLens scores", fits_scores, score_hints, without_failures),
    Reader("trulens events", "TruLens events", is_events, read_events),
)
