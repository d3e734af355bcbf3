"""Weights & Biases' chart export: an axis, then `run - metric` with its `__MIN` and `__MAX`.

The chart is turned into rows: one per step and run, one column per metric. The envelope columns repeat
the metric and are left out; steps at which a run logged nothing give no row.
"""

from gatewalk.files.scores.engine import literal, quoted
from gatewalk.files.scores.hints import Hints
from gatewalk.files.scores.readers.plain import column_reader, named
from gatewalk.files.scores.sheet import Scan
from gatewalk.files.scores.source import Source

_ENDS = ("__MIN", "__MAX")
_TIMES = ("wall time", "_timestamp", "timestamp")


def _series(columns: tuple[str, ...]) -> list[tuple[str, str, str]]:
    """Column, run and metric of each series; the last " - " parts them."""
    names = set(columns)
    found = []
    for name in columns[1:]:
        run, dash, metric = name.rpartition(" - ")
        if dash and not name.endswith(_ENDS) and {name + end for end in _ENDS} <= names:
            found.append((name, run, metric))
    return found


def fits(columns: tuple[str, ...]) -> bool:
    """An axis and nothing but series: a table with columns of its own besides would lose them."""
    series = {name for name, _, _ in _series(columns)}
    whole = series | {name + end for name in series for end in _ENDS}
    return bool(series) and all(name in whole or not name.strip() for name in columns[1:])


def reshape(_: Source, scan: Scan) -> Scan:
    axis, relation = scan.columns[0], named(scan)
    runs: dict[str, list[tuple[str, str]]] = {}
    for name, run, metric in _series(scan.columns):
        runs.setdefault(run, []).append((name, metric))
    metrics = list(dict.fromkeys(metric for series in runs.values() for _, metric in series))
    parts = []
    for run, series in runs.items():
        own = {metric: name for name, metric in series}
        values = [f"{quoted(own[m]) if m in own else 'NULL'} AS {quoted(m)}" for m in metrics]
        there = " OR ".join(f"{quoted(name)} IS NOT NULL" for name, _ in series)
        fields = ", ".join((quoted(axis), f"{literal(run)} AS run", *values))
        parts.append(f"SELECT {fields} FROM {relation} WHERE {there}")
    columns = (axis, "run", *metrics)
    return Scan(
        f"({' UNION ALL '.join(parts)})",
        tuple(quoted(name) for name in columns),
        columns,
        ("text",) * len(columns),
        notes=scan.notes,
        losses=scan.losses,
        lazy=scan.lazy,
    )


def hints(columns: tuple[str, ...]) -> Hints:
    axis = columns[0]
    place = "time" if axis.lower() in _TIMES else "example"
    roles = {place: (axis,), "arm": ("run",), "score": columns[2:]}
    return Hints(tool="Weights & Biases", roles=roles)


READERS = (column_reader("wandb", "Weights & Biases chart", fits, hints, reshape),)
