"""From the table `facts` to a `ScoreSummary`: small tables, readings, pairs, days, witnesses.

Files, and tables that stay in an engine, are summarised by the same statements.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace

from gatewalk.domain.problem import InputProblem
from gatewalk.domain.scores import DayCell, ScoreFile, ScoreSummary
from gatewalk.files.scores.cube import Shape, arm_tests, find_shape, fold_slices, make_cells, make_cube
from gatewalk.files.scores.days import make_days, make_versions
from gatewalk.files.scores.facts import ARM_CODE, Run, keeps_others, slice_names, version_names
from gatewalk.files.scores.labelled import NO_GROUPS, Labelled
from gatewalk.files.scores.measures import make_measures
from gatewalk.files.scores.notes import arm_notes, part_notes, scale_notes, state_notes, time_notes
from gatewalk.files.scores.onset_span import drop_shape
from gatewalk.files.scores.packed import make_packed
from gatewalk.files.scores.pairs import make_pairs
from gatewalk.files.scores.plan import Plan
from gatewalk.files.scores.readings import make_readings, moments
from gatewalk.files.scores.request import Span
from gatewalk.files.scores.shared import id_counts, make_shared
from gatewalk.files.scores.spans import reading_spans
from gatewalk.files.scores.times import fake_time
from gatewalk.files.scores.witness import make_explained, make_judged, make_relabelled

Step = Callable[[float], None]


@dataclass(frozen=True)
class _Found:
    """What the small tables said before readings were made."""

    shape: Shape
    tests: dict[str, str]
    spans: dict[str, Span]
    series: bool
    after_looking: bool
    notes: tuple[str, ...]


def summarise(
    run: Run,
    plan: Plan,
    reports: Callable[[], tuple[ScoreFile, ...]],
    notes: Sequence[str] = (),
    step: Step = lambda share: None,
    labelled: Labelled = NO_GROUPS,
) -> ScoreSummary:
    """The summary of the relations `facts` and `tally`.

    `step` is told the share done; `reports` is asked for the files, at the very end: digests are made
    meanwhile; `labelled` says what is known of the rows before.
    """
    found = _look(run, plan, labelled.unique)
    step(0.4)
    tests = found.tests
    ids = {}
    if plan.column("example") is not None and not found.shape.unique:
        arms_apart = not found.spans and plan.arms.layout != "history"
        lists = labelled.lists if arms_apart else ()
        if not make_packed(run, plan, found.shape, tests, lists, labelled.pieces):
            make_shared(run, plan, found.shape, tests)
        ids = id_counts(run, plan, found.shape, tests, apart=labelled.pieces > 1)
    step(0.6)
    readings = make_readings(run, plan, ids, make_measures(run, plan, tests, labelled.measured))
    step(0.8)
    named = {arm: test for arm, test in tests.items() if arm not in found.spans}
    more = (*part_notes(plan, labelled.measured, labelled.part), *state_notes(readings, named))
    summary = ScoreSummary(
        roles=_roles(plan, found),
        arm_names={arm: name for arm, name in plan.arms.names.items() if arm in readings},
        layout=plan.arms.layout,
        readings={arm: readings[arm] for arm in tests if arm in readings},
        pairs=make_pairs(run, plan, found.shape, [a for a in tests if a != "history"]) if ids else (),
        days=make_days(run, plan, found.shape) if "history" in tests and plan.time else (),
        day_unit=plan.time.unit if plan.time else "day",
        version_changes=make_versions(run, plan) if "history" in tests and plan.time else (),
        binary=_binary(run, found.shape),
        scale=found.shape.scale.width,
        low=found.shape.scale.low,
        higher_is_better=not plan.lower_is_better,
        score_name=_score_name(plan),
        cumulative=not plan.request.arms_separate,
        chosen_after_looking=found.after_looking,
        relabelled=make_relabelled(run, plan, found.shape, tests) if ids else None,
        explained=make_explained(run, plan, found.shape, tests) if ids else {},
        spans={arm: (days.first, days.last) for arm, days in found.spans.items()},
        judged=make_judged(run, plan, found.shape, tests),
        notes=tuple(
            dict.fromkeys((*notes, *plan.notes, *found.notes, *more, *scale_notes(found.shape.scale)))
        ),
        seed=plan.request.seed,
        files=reports(),
    )
    step(1.0)
    return summary


def _look(run: Run, plan: Plan, unique: bool | None) -> _Found:
    """Make `cube` and `cells`, decide the scale, the series and the readings."""
    shape = find_shape(run, plan, unique)
    make_cube(run, plan, shape)
    if not run("SELECT 1 FROM cube LIMIT 1"):
        raise InputProblem("there is no row of scores below the header", do="export the scores again")
    folded = fold_slices(run, plan)
    shape = replace(shape, folded=tuple(folded))
    notes = [*folded.values(), *arm_notes(run, plan)]
    why = fake_time(run, slice_names(plan), version_names(plan)) if plan.time else "no time"
    if plan.time and why:
        notes.append(f"'{plan.time.column}' is not taken as the time: {why}")
    seen = {int(row[0]) for row in run("SELECT DISTINCT arm FROM cube WHERE arm IS NOT NULL")}
    _check_arms(run, plan, seen)
    tests = arm_tests(plan, {}, seen, series=not why)
    make_cells(run, tests)
    spans: dict[str, Span] = {}
    looked = False
    if "history" in tests and not why:
        notes += time_notes(run, plan)
        days = _plain_days(run)
        ends = (shape.scale.width, shape.scale.low, _binary(run, shape))
        spans, looked = reading_spans(plan.request, days, list(tests), lambda: drop_shape(days, *ends))
        if spans:
            tests = arm_tests(plan, spans, seen)
            make_cells(run, tests)
    elif plan.request.baseline or plan.request.current:
        raise InputProblem(
            "spans of time were asked for, but the file has no history",
            "--baseline, --current",
            "name its time column with --role time=COLUMN",
        )
    return _Found(shape, tests, spans, not why, looked, tuple(notes))


def _plain_days(run: Run) -> tuple[DayCell, ...]:
    """Days with their moments only, as proposing spans needs them."""
    return tuple(
        DayCell(day=row[0], moments=moments(row[1:]), examples=int(row[1]))
        for row in run(
            "SELECT strftime(day, '%Y-%m-%d'), sum(n), sum(total), sum(squares) FROM cells"
            " WHERE reading = 'history' AND day IS NOT NULL AND state = 0 GROUP BY day ORDER BY day"
        )
    )


def _check_arms(run: Run, plan: Plan, seen: Collection[int]) -> None:
    """Every arm that the user named has rows; an arm column without any arm is asked about.

    `seen` are the numbers of the arms that rows have.
    """
    if plan.arms.layout not in ("long", "files"):
        return
    column = plan.arms.column
    others = "SELECT DISTINCT raw FROM cube WHERE raw IS NOT NULL ORDER BY 1 LIMIT 10"
    values = [str(row[0]) for row in run(others)] if keeps_others(plan) else []
    if not plan.arms.values and len(values) > 1:
        raise InputProblem(
            f"no value of '{column}' is named as a reading (the values are {', '.join(values)})",
            do="say which is which with --arm baseline=VALUE and --arm current=VALUE",
        )
    for arm, name in plan.request.arms.items():
        if ARM_CODE[arm] not in seen:
            shown = ", ".join([*values, *(v for v, a in plan.arms.values.items() if ARM_CODE[a] in seen)])
            raise InputProblem(
                f"no row has '{name}' in '{column}'", f"--arm {arm}={name}", f"its values are {shown}"
            )


def _roles(plan: Plan, found: _Found) -> dict[str, str | tuple[str, ...]]:
    table = plan.role_table()
    if not found.series:
        table.pop("time", None)
    return table


def _binary(run: Run, shape: Shape) -> bool:
    """Whether every score is an end of the range (true where there is no score at all)."""
    if not shape.grid:
        return False
    rows = run("SELECT DISTINCT score FROM cube WHERE state = 0 AND score IS NOT NULL LIMIT 3")
    return shape.scale.is_binary({int(row[0]) for row in rows})


def _score_name(plan: Plan) -> str:
    return plan.scores[""].column if "" in plan.scores else "score"
