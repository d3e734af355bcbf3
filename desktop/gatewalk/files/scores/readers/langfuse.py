"""Langfuse: scores (one row per score) and observations (one row per call).

Scores are turned into one row per trace and observation, with one column per score name; a category's
score is its text. Latency is in seconds.
"""

from gatewalk.files.scores.engine import literal, quoted, run
from gatewalk.files.scores.hints import Hints
from gatewalk.files.scores.readers.plain import column_reader, named
from gatewalk.files.scores.sheet import Scan
from gatewalk.files.scores.source import Source

#: Score names that become columns.
_NAMES = 60
_CAMEL = {"traceId": "trace_id", "observationId": "observation_id", "dataType": "data_type",
          "stringValue": "string_value", "sessionId": "session_id", "traceName": "trace_name"}  # fmt: skip


def _snake(columns: tuple[str, ...]) -> dict[str, str]:
    """The known columns by their documented names."""
    return {_CAMEL.get(name, name): name for name in columns}


def fits_scores(columns: tuple[str, ...]) -> bool:
    names = set(_snake(columns))
    return {"trace_id", "name", "value"} <= names and bool(names & {"data_type", "source", "string_value"})


def reshape_scores(source: Source, scan: Scan) -> Scan:
    known = _snake(scan.columns)
    relation = named(scan)
    names = [
        str(row[0])
        for row in run(
            source.work.connection,
            f"SELECT DISTINCT name FROM {relation} WHERE name IS NOT NULL ORDER BY name LIMIT {_NAMES + 1}",
        )
    ]
    if len(names) > _NAMES:
        raise source.problem(f"more than {_NAMES} score names", "export fewer of them")
    value = _value(known)
    kept = [name for name in ("trace_id", "observation_id", "session_id", "trace_name") if name in known]
    fields = [quoted(known[name]) for name in kept]
    time = f"min({quoted(known['timestamp'])})" if "timestamp" in known else "NULL"
    scores = [f"any_value({value}) FILTER (name = {literal(name)})" for name in names]
    columns = (*kept, "timestamp", *names)
    made = ", ".join(f"{sql} AS k{number}" for number, sql in enumerate((*fields, time, *scores)))
    return Scan(
        f"(SELECT {made} FROM {relation} GROUP BY {', '.join(fields)})",
        tuple(f"k{number}" for number in range(len(columns))),
        columns,
        ("text",) * len(columns),
        notes=scan.notes,
        losses=scan.losses,
        lazy=scan.lazy,
    )


def _value(known: dict[str, str]) -> str:
    value = f"CAST({quoted(known['value'])} AS VARCHAR)"
    if "string_value" not in known:
        return value
    text = f"CAST({quoted(known['string_value'])} AS VARCHAR)"
    if "data_type" not in known:
        return f"coalesce({value}, {text})"
    kind = quoted(known["data_type"])
    return f"CASE WHEN {kind} IN ('CATEGORICAL', 'TEXT') THEN coalesce({text}, {value}) ELSE {value} END"


def score_hints(columns: tuple[str, ...]) -> Hints:
    scores = columns[columns.index("timestamp") + 1 :]
    roles = {"example": ("trace_id",), "time": ("timestamp",), "score": scores}
    return Hints(tool="Langfuse", roles=roles)


def fits_observations(columns: tuple[str, ...]) -> bool:
    names = set(columns)
    return {"start_time", "model"} <= names and bool(names & {"prompt_version", "prompt_name", "total_cost"})


def observation_hints(columns: tuple[str, ...]) -> Hints:
    def there(*names: str) -> tuple[str, ...]:
        return tuple(name for name in names if name in columns)

    roles = {
        "example": there("trace_id", "id"),
        "time": there("start_time"),
        "version": there("model", "prompt_version", "prompt_name"),
        "input": there("input"),
        "output": there("output"),
        "latency": there("latency"),
        "cost": there("total_cost"),
    }
    return Hints(
        tool="Langfuse",
        roles={role: names for role, names in roles.items() if names},
        units={"latency": "s", "total_cost": "USD"},
    )


READERS = (
    column_reader("langfuse scores", "Langfuse scores", fits_scores, score_hints, reshape_scores),
    column_reader("langfuse observations", "Langfuse observations", fits_observations, observation_hints),
)
