"""Candidates for the slice search, counted by the engine: every value of every feature, and pairs of columns.

One pass makes a narrow table with one small number per feature and row; each grouping then reads that
alone, so that a million rows and twenty columns take seconds and can be stopped between groupings.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from typing import Any

from gatewalk.domain.problem import InputProblem
from gatewalk.domain.scores import ScoreSummary
from gatewalk.files.scores.cube import arm_tests, find_shape
from gatewalk.files.scores.engine import Stop, literal, quoted
from gatewalk.files.scores.facts import facts_sql, tally_sql
from gatewalk.files.scores.plan import Plan
from gatewalk.files.scores.read import plan_of
from gatewalk.files.scores.readings import moments
from gatewalk.files.scores.request import ScoreRequest, Span
from gatewalk.files.scores.roles import RoleGuess
from gatewalk.files.scores.slice_features import Feature, features
from gatewalk.files.scores.table import ScoreTable, open_table
from gatewalk.measure.slice_search import FoundSlice, SliceCandidate, search_slices

#: Groupings made at the most; single features come first, then pairs of columns.
MOST_GROUPINGS = 400
#: Values of one feature that are numbered.
MOST_VALUES = 250
#: Values that a pair of columns may have together.
MOST_PAIR_VALUES = 400
_COUNTS = "count(*), sum(score)::HUGEINT, sum(square)::HUGEINT"


def find_slices(
    paths: Sequence[Path],
    summary: ScoreSummary,
    progress: Callable[[float], None] | None = None,
    cancelled: Stop | None = None,
) -> tuple[FoundSlice, ...]:
    """Search all features of the score files, read as `summary` was, for the slices that carry the drop.

    Raises InputProblem where there is no baseline or current reading, or a file has gone; and Cancelled.
    """
    if not {"baseline", "current"} <= summary.readings.keys():
        raise InputProblem(
            "slices are searched between two readings", do="load a baseline and a current reading"
        )
    with open_table(paths, cancelled=cancelled) as table:
        candidates = _candidates(table, summary, paths, progress, cancelled)
    readings = summary.readings
    return search_slices(candidates, readings["baseline"].moments, readings["current"].moments, summary.scale)


def _candidates(
    table: ScoreTable,
    summary: ScoreSummary,
    paths: Sequence[Path],
    progress: Callable[[float], None] | None,
    cancelled: Stop | None,
) -> list[SliceCandidate]:
    def run(sql: str) -> list[tuple[Any, ...]]:
        return table.run(sql, cancelled=cancelled)

    plan = plan_of(table, ScoreRequest.again(summary), paths)
    found = features(run, plan)
    codes = _make_cut(run, plan, summary, found)
    groupings = list(_groupings(found, codes))
    candidates: list[SliceCandidate] = []
    for done, grouping in enumerate(groupings):
        candidates += _grouped(run, found, codes, grouping)
        if progress is not None:
            progress((done + 1) / len(groupings))
    return candidates


def _make_cut(
    run: Callable[[str], list[tuple[Any, ...]]], plan: Plan, summary: ScoreSummary, found: Sequence[Feature]
) -> list[list[str]]:
    """Make `cut`: which reading (0 baseline, 1 current), the score as summed, and f0, f1, ... per feature,
    each a number from 1 into the list of values that is returned for it."""
    extra = ", ".join(f"{f.sql} AS {quoted(_alias(i))}" for i, f in enumerate(found))
    relation = f"(SELECT *, {extra} FROM rows)" if extra else "rows"
    sliced = tuple(RoleGuess(role="slice", column=_alias(i), reason="searched") for i in range(len(found)))
    searched = replace(plan, roles=(*(g for g in plan.roles if g.role != "slice"), *sliced))
    run(facts_sql(searched, relation))
    run(tally_sql(searched))
    shape = find_shape(run, searched)
    spans = {arm: Span(first=first, last=last) for arm, (first, last) in summary.spans.items()}
    tests = arm_tests(searched, spans)
    where = f"WHERE state = 0 AND (({tests['baseline']}) OR ({tests['current']}))"
    codes = [_values(run, index, where) for index in range(len(found))]
    kept = "".join(
        f", CAST(list_position([{', '.join(map(literal, values))}], s{i}::VARCHAR) AS UTINYINT) AS f{i}"
        for i, values in enumerate(codes)
    )
    run(
        "CREATE OR REPLACE TEMP TABLE cut AS"
        f" SELECT CAST({tests['current']} AS UTINYINT) AS reading,"
        f" {shape.score} AS score, {shape.square} AS square{kept} FROM facts {where}"
    )
    return codes


def _values(run: Callable[[str], list[tuple[Any, ...]]], index: int, where: str) -> list[str]:
    """The values of one feature; those beyond what a byte can number are left out of the search."""
    rows = run(
        f"SELECT s{index}::VARCHAR AS v FROM facts {where} AND s{index} IS NOT NULL"
        f" GROUP BY v ORDER BY count(*) DESC, v LIMIT {MOST_VALUES}"
    )
    return [str(value) for (value,) in rows]


def _alias(index: int) -> str:
    return f"\u0001feature {index}"


def _groupings(found: Sequence[Feature], codes: Sequence[Sequence[str]]) -> Iterator[tuple[int, ...]]:
    """Single features, then pairs of features with few values together; words of a text stay single."""
    yield from ((index,) for index in range(len(found)))
    sizes = {i: len(codes[i]) for i, feature in enumerate(found) if not feature.silent and len(codes[i]) > 1}
    pairs = [(a, b) for a, b in combinations(sizes, 2) if sizes[a] * sizes[b] <= MOST_PAIR_VALUES]
    yield from pairs[: max(0, MOST_GROUPINGS - len(found))]


def _grouped(
    run: Callable[[str], list[tuple[Any, ...]]],
    found: Sequence[Feature],
    codes: Sequence[Sequence[str]],
    grouping: tuple[int, ...],
) -> Iterator[SliceCandidate]:
    keys = ", ".join(f"f{i}" for i in grouping)
    filled = " AND ".join(f"f{i} IS NOT NULL" for i in grouping)
    rows = run(f"SELECT {keys}, reading, {_COUNTS} FROM cut WHERE {filled} GROUP BY ALL ORDER BY ALL")
    size, cells = len(grouping), dict[tuple[str, ...], dict[int, Any]]()
    for row in rows:
        values = tuple(codes[i][code - 1] for i, code in zip(grouping, row, strict=False))
        cells.setdefault(values, {})[row[size]] = moments(row[size + 1 :])
    for values, readings in cells.items():
        if any(value in found[i].silent for i, value in zip(grouping, values, strict=True)):
            continue
        where = {found[i].name: value for i, value in zip(grouping, values, strict=True)}
        held = {name: readings[code] for code, name in enumerate(("baseline", "current")) if code in readings}
        yield SliceCandidate(where=where, **held)
