"""The same aggregation on a table that stays in its engine: DuckDB, polars, pyarrow, pandas, Spark, ibis.

The engine counts how often each combination of the mapped cells occurs (one GROUP BY, through narwhals);
only those counts come over. They are then read by the same rules and statements as the rows of a file,
each row standing for its count, so that a table and its export give the same figures to the last digit.
"""

from collections.abc import Sequence
from dataclasses import replace
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

import duckdb

from gatewalk.domain.problem import Cancelled, InputProblem
from gatewalk.domain.scores import ScoreFile, ScoreSummary
from gatewalk.files.scores.columns import SAMPLE_ROWS, profile_columns, take_sample
from gatewalk.files.scores.engine import Progress, Stop, quoted
from gatewalk.files.scores.facts import MEASURED, compared, facts_sql, tally_sql
from gatewalk.files.scores.hints import Hints
from gatewalk.files.scores.plan import Plan, make_plan
from gatewalk.files.scores.request import ScoreRequest
from gatewalk.files.scores.summary import summarise

if TYPE_CHECKING:
    import narwhals.stable.v2 as nw

#: Roles that every counted combination needs, besides score and time.
_KEYS = (
    "arm",
    "slice",
    "version",
    "error",
    "used_as_example",
    "refused",
    "stale",
    "scorer",
    "label_version",
    "label",
)


def read_frame(
    frame: Any,
    request: ScoreRequest,
    name: str,
    *,
    kind: str = "table",
    progress: Progress | None = None,
    cancelled: Stop | None = None,
) -> ScoreSummary:
    """The summary of a table of an engine, or of a data frame, that narwhals can read.

    `name` and `kind` stand in the summary as the file's. Raises InputProblem as `read_scores` does, and
    where the extra `engines` is not installed.
    """
    tell = _Told(progress, cancelled)
    table = _lazy(frame)
    columns = tuple(table.collect_schema().names())
    local = duckdb.connect(":memory:", config={"autoinstall_known_extensions": "false"})
    try:
        _bring(local, "head", table.head(SAMPLE_ROWS))
        tell(0.1)
        take_sample(local, columns, "head")
        plan = make_plan(profile_columns(local, columns), columns, Hints(), request)
        plan = replace(plan, weighted=True)
        _count_main(local, table, plan)
        tell(0.6)
        rows = int(local.execute("SELECT coalesce(sum(_n), 0) FROM rows").fetchall()[0][0])
        for role in MEASURED:
            _count_measured(local, table, plan, role)
        tell(0.8)
        file = ScoreFile(name=name, sha256="", rows=rows, kind=kind)

        def run(sql: str) -> list[tuple[Any, ...]]:
            tell.stop()
            return local.execute(sql).fetchall()

        counted = _without(plan, "latency", "cost", "grounded")
        run(facts_sql(counted))
        run(tally_sql(counted))
        return summarise(run, plan, lambda: (file,))
    finally:
        local.close()


class _Told:
    """Tells progress, and stops when the user says so."""

    def __init__(self, progress: Progress | None, cancelled: Stop | None) -> None:
        self._progress, self._cancelled = progress, cancelled

    def __call__(self, share: float) -> None:
        self.stop()
        if self._progress is not None:
            self._progress(share)

    def stop(self) -> None:
        if self._cancelled is not None and self._cancelled():
            raise Cancelled


def _lazy(frame: Any) -> "nw.LazyFrame[Any]":
    missing = [package for package in ("narwhals", "pyarrow") if find_spec(package) is None]
    if missing:
        raise InputProblem(
            f"reading a table of an engine needs {' and '.join(missing)}",
            do='install the extra: pip install "gatewalk[engines]"',
        )
    import narwhals.stable.v2 as nw

    try:
        table: nw.LazyFrame[Any] = nw.from_native(frame).lazy()
    except TypeError as problem:
        raise InputProblem("this kind of table cannot be read", type(frame).__name__) from problem
    return table


def _bring(local: duckdb.DuckDBPyConnection, name: str, table: "nw.LazyFrame[Any]") -> None:
    """Copy a small result of the engine into the local table `name`."""
    arrow = table.collect("pyarrow").to_native()
    local.register("arriving", arrow)
    local.execute(f"CREATE OR REPLACE TEMP TABLE {quoted(name)} AS SELECT * FROM arriving")
    local.unregister("arriving")


def _counts(table: "nw.LazyFrame[Any]", plan: Plan, keys: Sequence[str]) -> "nw.LazyFrame[Any]":
    """How often each combination of cells occurs, the time cut to days where the engine can."""
    import narwhals.stable.v2 as nw

    names = list(dict.fromkeys(keys))
    chosen = table.select(*names)
    when = plan.time.column if plan.time else None
    if when in names:
        kind = table.collect_schema()[when]
        if isinstance(kind, nw.Datetime):
            chosen = chosen.with_columns(nw.col(when).cast(nw.Date))
        elif kind == nw.String and plan.time is not None and plan.time.cut:
            chosen = chosen.with_columns(nw.col(when).str.slice(0, plan.time.cut))
    return chosen.group_by(*names).agg(nw.len().alias("_n"))


def _count_main(local: duckdb.DuckDBPyConnection, table: "nw.LazyFrame[Any]", plan: Plan) -> None:
    example = plan.column("example")
    keys = [rule.column for rule in plan.scores.values()]
    keys += [column for role in _KEYS for column in plan.columns(role)] + list(compared(plan).values())
    keys += [plan.time.column] if plan.time else []
    keys += [example] if example and _repeats(table, plan, example) else []
    _bring(local, "counted", _counts(table, plan, keys))
    missing = [example] if example and example not in keys else []
    _relation(local, "rows", "counted", missing)


def _repeats(table: "nw.LazyFrame[Any]", plan: Plan, example: str) -> bool:
    """Whether examples must come over: readings are named, or examples come more than once."""
    import narwhals.stable.v2 as nw

    if plan.arms.layout != "history":
        return True
    filled = table.drop_nulls(subset=[example])
    seen = filled.select(nw.col(example).n_unique().alias("ids"), nw.len().alias("n")).collect("pyarrow")
    return int(seen["ids"][0]) != int(seen["n"][0])


def _count_measured(
    local: duckdb.DuckDBPyConnection, table: "nw.LazyFrame[Any]", plan: Plan, role: str
) -> None:
    """Make `facts_ROLE`: the values of a measured column with their counts, per arm and day."""
    column = plan.column(role)
    if column is None:
        return
    kept = replace(plan, roles=tuple(g for g in plan.roles if g.role in (role, "arm", "used_as_example")))
    keys = [column, *kept.columns("arm"), *kept.columns("used_as_example")]
    keys += [plan.time.column] if plan.time else []
    _bring(local, "counted", _counts(table, plan, keys))
    missing = [rule.column for rule in plan.scores.values() if rule.column not in keys]
    _relation(local, "measured", "counted", missing)
    local.execute(facts_sql(replace(kept, label=None), "measured", f"facts_{role}"))


def _relation(local: duckdb.DuckDBPyConnection, name: str, source: str, missing: Sequence[str]) -> None:
    """The table `name`: `source` with the columns that were not counted, empty."""
    empty = "".join(f", NULL::VARCHAR AS {quoted(column)}" for column in dict.fromkeys(missing))
    local.execute(f"CREATE OR REPLACE TEMP TABLE {name} AS SELECT *{empty} FROM {source}")


def _without(plan: Plan, *roles: str) -> Plan:
    return replace(plan, roles=tuple(guess for guess in plan.roles if guess.role not in roles))
