"""The doors to score files: a preview with guesses for the mapping dialog, and the summary."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import duckdb
from pydantic import Field

from gatewalk.domain.base import Value
from gatewalk.domain.problem import Cancelled, InputProblem
from gatewalk.domain.scores import MICRO, ScoreFile, ScoreSummary
from gatewalk.files.scores.arms import FILE
from gatewalk.files.scores.columns import looked_at, profile_columns, take_sample
from gatewalk.files.scores.engine import Progress, Stop, quoted
from gatewalk.files.scores.facts import Run
from gatewalk.files.scores.gather import ROWS
from gatewalk.files.scores.labelled import Labelled, label_rows
from gatewalk.files.scores.notes import mixed_notes, side_by_side
from gatewalk.files.scores.plan import Plan, make_plan
from gatewalk.files.scores.request import ScoreRequest
from gatewalk.files.scores.roles import RoleGuess
from gatewalk.files.scores.scale import find_scale
from gatewalk.files.scores.seal import Unsealed
from gatewalk.files.scores.summary import summarise
from gatewalk.files.scores.table import ScoreTable, open_table
from gatewalk.files.scores.unreadable import one_line

#: Rows that a preview shows.
_SHOWN = 50
_CELL = 500

#: Memory of the engine; beyond it spills to disk. The whole program stays under a gibibyte.
_MEMORY = "640MB"

NO_REQUEST = ScoreRequest()


class ScorePreview(Value):
    """What the mapping dialog shows before anything is decided.

    `rows` are up to 50 rows of texts in the order of `columns`. `roles` are guesses with reasons,
    `arm_values` maps a value of the arm column to the arm it is taken for ("" where none), `problem` says
    in one line why the scores cannot be read as they are mapped now (empty where they can). `losses` tells
    for each file that was read wholly how many rows were dropped or completed, and in which lines.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    roles: tuple[RoleGuess, ...] = ()
    layout: str = ""
    arm_values: dict[str, str] = Field(default_factory=dict)
    score_reason: str = ""
    lower_is_better: bool = False
    time_reason: str = ""
    notes: tuple[str, ...] = ()
    losses: tuple[str, ...] = ()
    problem: str = ""


def read_scores(
    paths: Sequence[Path],
    request: ScoreRequest = NO_REQUEST,
    progress: Progress | None = None,
    cancelled: Stop | None = None,
) -> ScoreSummary:
    """The summary of the score files with all digests. Raises InputProblem with one line, or Cancelled."""
    return _read(paths, request, progress, cancelled, seal_later=False).summary


def read_unsealed(
    paths: Sequence[Path],
    request: ScoreRequest = NO_REQUEST,
    progress: Progress | None = None,
    cancelled: Stop | None = None,
) -> Unsealed:
    """The summary as soon as it is known, and what is left to do for the digests of large files.

    All but these digests is what `read_scores` gives. Raises InputProblem with one line, or Cancelled.
    """
    return _read(paths, request, progress, cancelled, seal_later=True)


def _read(
    paths: Sequence[Path],
    request: ScoreRequest,
    progress: Progress | None,
    cancelled: Stop | None,
    *,
    seal_later: bool,
) -> Unsealed:
    """The summary; read once more where a file's lines turn out to end otherwise than they begin."""
    given = paths, request, progress, cancelled
    found = _once(*given, look_later=True, seal_later=seal_later)
    return found or _once(*given, look_later=False, seal_later=seal_later) or Unsealed(ScoreSummary())


def _once(
    paths: Sequence[Path],
    request: ScoreRequest,
    progress: Progress | None,
    cancelled: Stop | None,
    *,
    look_later: bool,
    seal_later: bool,
) -> Unsealed | None:
    """The summary; None where a large file was misread, because its lines end otherwise than they begin."""
    tell = _part(progress, 0.0, 0.2)
    with (
        one_line(paths),
        open_table(
            paths,
            memory_limit=_MEMORY,
            progress=tell,
            cancelled=cancelled,
            look_later=look_later,
            seal_later=seal_later,
        ) as table,
    ):
        try:
            summary = summarise_table(table, request, _part(progress, 0.2, 1.0), cancelled, paths)
        except InputProblem as problem:
            if look_later and table.reports and table.misread:
                return None
            if problem.where:
                raise
            named = ", ".join(path.name for path in paths[:3])
            raise InputProblem(problem.what, named, problem.do) from problem
        return None if table.misread else Unsealed(summary, table.pending)


def summarise_table(
    table: ScoreTable,
    request: ScoreRequest,
    progress: Progress | None = None,
    cancelled: Stop | None = None,
    paths: Sequence[Path] = (),
) -> ScoreSummary:
    """The summary of an open table; `paths` are the files as the user named them."""
    plan = plan_of(table, request, paths, cancelled)

    def run(sql: str) -> list[tuple[Any, ...]]:
        return table.run(sql, cancelled=cancelled)

    after = _part(progress, 0.7, 1.0)
    labelled = label_rows(table, plan, _part(progress, 0.0, 0.7), cancelled)
    reports = partial(_reports, run, table, plan, labelled)
    summary = summarise(run, plan, reports, table.notes, after or _silent, labelled)
    return summary.model_copy(update={"notes": (*mixed_notes(summary), *summary.notes)})


def _reports(run: Run, table: ScoreTable, plan: Plan, labelled: Labelled) -> tuple[ScoreFile, ...]:
    """The files' reports, with the rows of files that are scanned in place counted now."""
    reports = table.reports
    unknown = [report for report in reports if not report.rows]
    if not table.lazy or not unknown:
        return reports
    if len(reports) == 1:
        share = len(plan.scores)
        counts = {Path(reports[0].name).stem: int(run("SELECT sum(w) FROM tally")[0][0]) // share}
    else:
        each = "_file, sum(_n) FROM counted" if labelled.by_file else "_file, count(*) FROM rows"
        counts = {str(stem): int(n) for stem, n in run(f"SELECT {each} GROUP BY 1")}
    return tuple(
        report if report.rows else report.model_copy(update={"rows": counts.get(Path(report.name).stem, 0)})
        for report in reports
    )


def plan_of(
    table: ScoreTable, request: ScoreRequest, paths: Sequence[Path] = (), cancelled: Stop | None = None
) -> Plan:
    """The plan for an open table, from a sample of its rows; `paths` are the files as they were named."""
    made = [name for name in ("_date", FILE) if name != "_date" or table.history]
    names = [column.name for column in table.columns if column.name not in made]
    request = _table_names(table, request)
    sampled = looked_at(names, [*request.named(), *table.hints.named()], made)
    _take_sample(table, sampled, cancelled)
    profiles = profile_columns(table.connection, sampled)
    if cancelled is not None and cancelled():
        raise Cancelled
    seen = next(profile.texts for profile in profiles if profile.name == FILE)
    stems = tuple(dict.fromkeys((*(path.stem for path in paths if path.is_file()), *seen)))
    return make_plan(
        profiles,
        names,
        table.hints,
        request,
        files=stems,
        history=table.history,
    )


def _take_sample(table: ScoreTable, columns: Sequence[str], cancelled: Stop | None) -> None:
    if table.first != ROWS:
        try:
            take_sample(table.connection, columns, table.first, cancelled)
            return
        except (duckdb.Error, InputProblem):
            pass  # `rows` tells of what cannot be read, or reads it
    take_sample(table.connection, columns, cancelled=cancelled)


def preview_scores(
    paths: Sequence[Path], request: ScoreRequest = NO_REQUEST, cancelled: Stop | None = None
) -> ScorePreview:
    """Columns, first rows and guesses. Raises InputProblem only where the files cannot be read at all.

    Raises Cancelled when the user stops it.
    """
    with one_line(paths), open_table(paths, cancelled=cancelled, look_later=True) as table:
        return preview_table(table, request, paths, cancelled)


def preview_table(
    table: ScoreTable, request: ScoreRequest, paths: Sequence[Path] = (), cancelled: Stop | None = None
) -> ScorePreview:
    """The preview of an open table."""
    names = tuple(column.name for column in table.columns)
    cells = ", ".join(f"left(CAST({quoted(name)} AS VARCHAR), {_CELL})" for name in names)
    rows = table.run(f"SELECT {cells} FROM rows LIMIT {_SHOWN}", cancelled=cancelled)
    shown = ScorePreview(
        columns=names,
        rows=tuple(tuple("" if cell is None else str(cell) for cell in row) for row in rows),
        losses=tuple(lost for name, found in table.known_losses if (lost := found.told(name))),
    )
    try:
        plan = plan_of(table, request, paths, cancelled)
    except InputProblem as problem:
        return shown.model_copy(update={"problem": str(problem), "notes": table.notes})
    rules = list(plan.scores.values())
    return shown.model_copy(
        update={
            "roles": plan.roles,
            "layout": plan.arms.layout,
            "arm_values": _arm_values(plan),
            "score_reason": "; ".join(filter(None, (rules[0].reason, _range_reason(table, plan)))),
            "lower_is_better": plan.lower_is_better,
            "time_reason": plan.time.reason if plan.time else "",
            "notes": tuple(dict.fromkeys((*side_by_side(table.run, plan), *table.notes, *plan.notes))),
            "problem": _unnamed(plan),
        }
    )


def _range_reason(table: ScoreTable, plan: Plan) -> str:
    """The range of the scores as far as the sample shows it, with the reason."""
    rule = next(iter(plan.scores.values()))
    low, high, whole = table.run(
        f"SELECT min(m), max(m), coalesce(bool_and(m % {MICRO} = 0), false)"
        f" FROM (SELECT {rule.micro} AS m FROM sample)"
    )[0]
    given = plan.request.score_range or plan.hints.scales.get(rule.column)
    return "" if low is None else find_scale(low, high, whole, percent=rule.percent, given=given).reason


def _unnamed(plan: Plan) -> str:
    """What is still to be said of the readings before scores can be read; empty where nothing is."""
    column = plan.arms.column
    seen = next((p.texts for p in plan.profiles if p.name == column), ())
    if plan.arms.layout not in ("long", "files") or plan.arms.values or len(seen) < 2:
        return ""
    where = "file" if plan.arms.layout == "files" else f"value of '{column}'"
    return f"no reading is named yet: say which {where} is the baseline and which is current"


def _arm_values(plan: Plan) -> dict[str, str]:
    """Values of the arm column, files or score columns to the arm each is taken for."""
    if plan.arms.layout == "wide":
        return {column: arm for arm, column in plan.arms.scores.items()}
    column = plan.arms.column or plan.column("arm")
    seen = next((p.texts for p in plan.profiles if p.name == column), ())
    return {value: plan.arms.values.get(value, "") for value in seen}


def _table_names(table: ScoreTable, request: ScoreRequest) -> ScoreRequest:
    """The request with the file's own column names (two may be alike) put in the table's."""
    names = {column.name for column in table.columns}
    own: dict[str, str] = {}
    for column in table.columns:
        own.setdefault(column.original, column.name)

    def new(name: str) -> str:
        return own.get(name, name) if name not in names else name

    roles = {role: tuple(new(column) for column in columns) for role, columns in request.roles.items()}
    return request.model_copy(update={"roles": roles, "arms": {a: new(n) for a, n in request.arms.items()}})


def _part(progress: Progress | None, first: float, last: float) -> Progress | None:
    """Progress of a part of the work that goes from `first` to `last` of the whole."""
    if progress is None:
        return None
    tell: Callable[[float], None] = progress
    return lambda share: tell(first + (last - first) * share)


def _silent(share: float) -> None:
    """Nobody asked for progress."""
