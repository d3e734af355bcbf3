"""Whether the measuring itself changed: another scorer, another eval set, another score grid.

Two readings taken with different instruments cannot be subtracted, and a history in which the instrument
changed shows a step that no user ever felt. Such a change is named and sends the team to build evals with
one consistent method; it is never called drift.
"""

import math
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from gatewalk.domain.scores import MICRO, DayCell, Reading, ScoreSummary, sample_variance

#: Version kinds that name the instrument and not the system, in lower case without blanks or dashes.
INSTRUMENT_KINDS = frozenset(
    {
        "scorer",
        "grader",
        "judge",
        "judgemodel",
        "evaluator",
        "rubric",
        "metric",
        "evalset",
        "evaluationset",
        "evalversion",
        "testset",
        "goldset",
        "dataset",
        "datasetversion",
        "benchmark",
    }
)
#: Rows per id beyond which the same ids are taken to be scored again and again.
REPEATS = 1.5
#: Share of a reading's scores that must lie off the other's grid.
OFF_GRID = 0.10
#: Slices that must move beyond this z, their least share, and the least share in either direction.
MOVED_Z, MOVED_SHARE, EITHER_WAY, LEAST_SLICES, LEAST_ROWS = 3.0, 0.8, 0.25, 3, 10
#: Batches on either side of a change in the number of examples, and its least size.
SIDE, COUNT_CHANGE = 3, 0.05


@dataclass(frozen=True)
class InstrumentChange:
    """What changed, in words; `day` is an ISO date where it is dated."""

    text: str
    day: str | None = None


def is_instrument(kind: str) -> bool:
    """Whether a version column of this kind names the instrument."""
    return "".join(c for c in kind.lower() if c.isalnum()) in INSTRUMENT_KINDS


def between_readings(
    summary: ScoreSummary, first: str = "baseline", second: str = "current"
) -> tuple[InstrumentChange, ...]:
    """Instrument changes between two readings; empty where either is missing or both agree."""
    one, other = summary.readings.get(first), summary.readings.get(second)
    if one is None or other is None:
        return ()
    found = []
    if one.scorer and other.scorer and one.scorer != other.scorer:
        found.append(InstrumentChange(f"{first} was scored by {one.scorer}, {second} by {other.scorer}"))
    for kind in sorted(set(one.versions) & set(other.versions)):
        before, after = set(one.versions[kind]), set(other.versions[kind])
        if is_instrument(kind) and before and after and not before & after:
            found.append(
                InstrumentChange(f"{kind} is {_list(before)} in {first}, {_list(after)} in {second}")
            )
    if grid := _grids_differ(one, other):
        found.append(InstrumentChange(f"{first} and {second} use different score grids ({grid})"))
    if moved := _mixed_slices(_slice_sums(one), _slice_sums(other))[0]:
        found.append(InstrumentChange(f"{moved} between {first} and {second}"))
    dated = in_history(summary)
    if (
        dated
        and dated.day
        and one.last_day
        and other.first_day
        and one.last_day < dated.day <= other.first_day
    ):
        found.append(dated)
    return tuple(found)


def scored_again(summary: ScoreSummary) -> bool:
    """Whether the history scores one fixed set of ids again and again."""
    history = summary.readings.get("history")
    if history and history.examples and history.moments.n >= REPEATS * history.examples:
        return True
    scored = [cell for cell in summary.days if cell.moments.n]
    return bool(scored) and sum(c.repeat_variance is not None for c in scored) >= 0.5 * len(scored)


def in_history(summary: ScoreSummary) -> InstrumentChange | None:
    """The first instrument change inside the history, or None."""
    named = [
        InstrumentChange(f"{v.kind} went from {v.before} to {v.after}", v.day)
        for v in summary.version_changes
        if is_instrument(v.kind)
    ]
    found = [*named, *(c for c in (_count_change(summary), _mixed_history(summary)) if c)]
    return min(found, key=lambda change: change.day or "") if found else None


def _list(names: set[str]) -> str:
    return ", ".join(sorted(names))


def _grids_differ(one: Reading, other: Reading) -> str:
    a, b = (_grid(r) for r in (one, other))
    if a is None or b is None:
        return ""
    for (values, _), (its, counts), names in ((a, b, (one, other)), (b, a, (other, one))):
        top, spacing = max(values), _spacing(values)
        off = [
            n
            for value, n in zip(its, counts, strict=True)
            if (set(values) == {0.0, 1.0} and value not in values) or not _on_grid(value, values[0], spacing)
        ]
        wider = top > 0 and max(its) > 10 * top
        if sum(off) >= OFF_GRID * sum(counts) or wider:
            return f"{_grid_words(names[0])} and {_grid_words(names[1])}"
    return ""


def _grid(reading: Reading) -> tuple[list[float], list[int]] | None:
    if len(reading.histogram) < 2 or reading.moments.n < 20:
        return None
    pairs = sorted((float(value), n) for value, n in reading.histogram.items() if n > 0)
    if any(not math.isfinite(value) for value, _ in pairs) or len(pairs) < 2:
        return None
    return [value for value, _ in pairs], [n for _, n in pairs]


def _spacing(values: list[float]) -> float:
    return min(b - a for a, b in pairwise(values))


def _on_grid(value: float, origin: float, spacing: float) -> bool:
    steps = (value - origin) / spacing
    return abs(steps - round(steps)) < 1e-6


def _grid_words(reading: Reading) -> str:
    values = [float(value) for value in reading.histogram]
    return f"{len(values)} values from {min(values):g} to {max(values):g}"


#: Scores (how many, their total and the total of their squares) of the slices of each column.
Sums = tuple[int, int, int]
SliceSums = dict[str, dict[str, Sums]]


def _slice_sums(reading: Reading) -> SliceSums:
    return {
        column: {
            c.value: (c.moments.n, c.moments.total, c.moments.squares)
            for c in cells
            if c.moments.n >= LEAST_ROWS
        }
        for column, cells in reading.slices.items()
    }


def _stats(n: int, total: int, squares: int) -> tuple[int, float, float]:
    return n, total / n / MICRO, sample_variance(n, total, squares)


def _mixed_slices(before: SliceSums, after: SliceSums) -> tuple[str, float]:
    """Words, and mean |z|, for: nearly all slices of a column moved clearly, up and down; else empty."""
    for column in sorted(before.keys() & after.keys()):
        shared = sorted(before[column].keys() & after[column].keys())
        if len(shared) < LEAST_SLICES:
            continue
        z = _moves([(before[column][v], after[column][v]) for v in shared])
        if z is None:
            continue
        moved = np.abs(z) >= MOVED_Z
        ways = min(int((z[moved] > 0).sum()), int((z[moved] < 0).sum()))
        if moved.mean() >= MOVED_SHARE and ways >= max(1.0, EITHER_WAY * len(shared)):
            words = f"{int(moved.sum())} of {len(shared)} slices of {column} moved at once in both directions"
            return words, float(np.abs(z).mean())
    return "", 0.0


def _moves(pairs: list[tuple[Sums, Sums]]) -> np.ndarray[tuple[int], np.dtype[np.float64]] | None:
    """How far each slice moved, in standard errors; None as soon as too many have not moved."""
    found: list[float] = []
    still = 0
    for before, after in pairs:
        found.append(_z(_stats(*before), _stats(*after)))
        still += abs(found[-1]) < MOVED_Z
        if (len(pairs) - still) / len(pairs) < MOVED_SHARE:
            return None
    return np.array(found)


def _z(one: tuple[int, float, float], other: tuple[int, float, float]) -> float:
    error = math.sqrt(one[2] / one[0] + other[2] / other[0])
    gap = other[1] - one[1]
    return gap / error if error > 0 else math.copysign(99.0, gap) if gap else 0.0


def _count_change(summary: ScoreSummary) -> InstrumentChange | None:
    """A fixed eval set whose number of examples jumped once and stayed."""
    if not scored_again(summary):
        return None
    cells = sorted((c for c in summary.days if c.moments.n), key=lambda c: c.day)
    counts = np.array([c.moments.n + c.errors for c in cells], dtype=float)
    if len(counts) < 2 * SIDE:
        return None
    at = SIDE + int(np.argmax([_split_gain(counts, i) for i in range(SIDE, len(counts) - SIDE + 1)]))
    before, after = np.median(counts[:at]), np.median(counts[at:])
    steady = all(
        np.mean(np.abs(part - middle) <= 0.02 * middle) >= 0.9
        for part, middle in ((counts[:at], before), (counts[at:], after))
    )
    if steady and abs(after - before) > COUNT_CHANGE * before:
        text = f"the eval set went from {before:.0f} to {after:.0f} examples"
        return InstrumentChange(text, cells[at].day)
    return None


def _split_gain(counts: np.ndarray[tuple[int], np.dtype[np.float64]], at: int) -> float:
    return float(abs(counts[:at].mean() - counts[at:].mean()))


def _mixed_history(summary: ScoreSummary) -> InstrumentChange | None:
    cells = sorted((c for c in summary.days if c.moments.n), key=lambda c: c.day)
    columns = {column for c in cells for column in c.slices}
    if not columns or len(cells) < 2 * SIDE:
        return None
    upto = {column: _running(cells, column) for column in columns}
    best, found = 0.0, None
    for at in range(SIDE, len(cells) - SIDE + 1):
        before, after = _between(upto, max(0, at - 10), at), _between(upto, at, min(len(cells), at + 10))
        words, strength = _mixed_slices(before, after)
        if strength > best:
            best, found = strength, InstrumentChange(words, cells[at].day)
    return found


def _running(cells: list[DayCell], column: str) -> dict[str, list[Sums]]:
    """Per slice value: count, total and squares of the first 0, 1, 2, ... of the cells."""
    names = {name: None for cell in cells for name in cell.slices.get(column, {})}
    found: dict[str, list[Sums]] = {}
    for name in names:
        n = total = squares = 0
        sums = [(0, 0, 0)]
        for cell in cells:
            if (moments := cell.slices.get(column, {}).get(name)) is not None:
                n, total, squares = n + moments.n, total + moments.total, squares + moments.squares
            sums.append((n, total, squares))
        found[name] = sums
    return found


def _between(upto: dict[str, dict[str, list[Sums]]], first: int, after: int) -> SliceSums:
    """Sums of the cells from `first` to before `after`, for slices with rows enough."""
    found: SliceSums = {}
    for column, values in upto.items():
        held = found[column] = {}
        for name, sums in values.items():
            (a, b, c), (n, total, squares) = sums[first], sums[after]
            if n - a >= LEAST_ROWS:
                held[name] = (n - a, total - b, squares - c)
    return found
