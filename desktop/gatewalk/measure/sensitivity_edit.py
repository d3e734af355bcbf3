"""Scores as they would be after one change: some examples flipped in an arm, or all samples larger.

Edits work on the summaries, because an investigation must answer "what would change this?" on a machine
without the score file. Flips are dealt over slices and pairings in proportion, whole examples each.
"""

from collections.abc import Mapping, Sequence

from gatewalk.domain.scores import MICRO, Moments, Pair, PairTable, Reading, ScoreSummary, SliceCell
from gatewalk.measure.instrument import in_history

#: Cells of a pair table that a better (worse) second score moves: from, to.
_SECOND_UP = (("neither", "gained"), ("lost", "both"))
_FIRST_UP = (("neither", "lost"), ("gained", "both"))


def light(summary: ScoreSummary) -> ScoreSummary:
    """The summary without its days and without pairings by slice, for questions that these have no say in.

    Days are kept where the instrument changed in mid-history (it decides whether readings compare), and
    pairings by slice where baseline and current hold the same examples (they carry the split's error).
    """
    update: dict[str, object] = {}
    if in_history(summary) is None:
        update = {"days": (), "version_changes": ()}
    if summary.pair("baseline", "current") is None:
        update["pairs"] = tuple(pair.model_copy(update={"slices": {}}) for pair in summary.pairs)
    return summary.model_copy(update=update)


def dealt(count: int, weights: Sequence[float]) -> list[int]:
    """`count` whole units dealt in proportion to `weights`, none above its weight, largest rests first."""
    whole = sum(weights)
    if whole <= 0:
        return [0] * len(weights)
    exact = [min(weight, count * weight / whole) for weight in weights]
    out = [int(share) for share in exact]
    order = sorted(range(len(weights)), key=lambda k: (out[k] - exact[k], k))
    for k in order:
        if sum(out) < count and out[k] + 1 <= weights[k]:
            out[k] += 1
    return out


def flip(summary: ScoreSummary, arm: str, count: int, kinds: tuple[str, str] | None = None) -> ScoreSummary:
    """`count` examples of `arm` turned from wrong to right (negative: from right to wrong).

    In a re-run arm the failing examples of `current` turn first. `kinds` (slice column, value) keeps the
    flips within one slice. Only for pass/fail scores; at most as many flips as there are examples.
    """
    reading = summary.readings[arm]
    unit = round(summary.scale * MICRO)
    readings = dict(summary.readings)
    readings[arm] = _flip_reading(reading, count, unit, round(summary.low * MICRO), kinds)
    pairs = tuple(_flip_pair(pair, arm, count) for pair in summary.pairs)
    return summary.model_copy(update={"readings": readings, "pairs": pairs})


def _moved(moments: Moments, count: int, unit: int, low: int) -> Moments:
    squares = count * ((unit + low) ** 2 - low**2)
    return Moments(n=moments.n, total=moments.total + count * unit, squares=moments.squares + squares)


def _flip_reading(
    reading: Reading, count: int, unit: int, low: int, kinds: tuple[str, str] | None
) -> Reading:
    slices = {}
    for column, cells in reading.slices.items():
        right = [(cell.moments.total - cell.moments.n * low) / unit for cell in cells]
        room = right if count < 0 else [cell.moments.n - r for cell, r in zip(cells, right, strict=True)]
        if kinds is not None and kinds[0] == column:
            room = [r if cell.value == kinds[1] else 0.0 for cell, r in zip(cells, room, strict=True)]
        sign = -1 if count < 0 else 1
        moves = dealt(abs(count), room)
        slices[column] = tuple(
            _with_moments(cell, _moved(cell.moments, sign * move, unit, low))
            for cell, move in zip(cells, moves, strict=True)
        )
    moments = _moved(reading.moments, count, unit, low)
    return reading.model_copy(update={"moments": moments, "slices": slices, "histogram": {}})


def _with_moments(cell: SliceCell, moments: Moments) -> SliceCell:
    return cell.model_copy(update={"moments": moments, "histogram": {}})


def _flip_pair(pair: Pair, arm: str, count: int) -> Pair:
    if arm == pair.second_arm:
        moves = _SECOND_UP
    elif arm == pair.first_arm:
        moves = _FIRST_UP
    else:
        return pair
    if count < 0:
        moves = ((moves[0][1], moves[0][0]), (moves[1][1], moves[1][0]))
    if arm == "current" or not (pair.failing.n or pair.passing.n):
        return pair.model_copy(update={"table": _shift(pair.table, abs(count), moves)})
    failing = _shift(pair.failing, abs(count), moves)
    left = abs(count) - _changed(pair.failing, failing)
    passing = _shift(pair.passing, left, moves)
    table = _shift_exact(pair.table, ((pair.failing, failing), (pair.passing, passing)))
    return pair.model_copy(update={"failing": failing, "passing": passing, "table": table})


def _counts(table: PairTable) -> dict[str, int]:
    return {name: getattr(table, name) for name in ("both", "lost", "gained", "neither")}


def _changed(before: PairTable, after: PairTable) -> int:
    return sum(abs(v - _counts(after)[k]) for k, v in _counts(before).items()) // 2


def _shift(table: PairTable, count: int, moves: Sequence[tuple[str, str]]) -> PairTable:
    if count <= 0 or not table.n:
        return table
    counts = _counts(table)
    for (source, target), move in zip(moves, dealt(count, [counts[s] for s, _ in moves]), strict=True):
        counts[source] -= move
        counts[target] += move
    return table.model_copy(update=counts)


def _shift_exact(table: PairTable, strata: Sequence[tuple[PairTable, PairTable]]) -> PairTable:
    counts = _counts(table)
    for before, after in strata:
        for name, value in _counts(before).items():
            counts[name] += _counts(after)[name] - value
    return table.model_copy(update={k: max(v, 0) for k, v in counts.items()})


def resize(summary: ScoreSummary, factor: float) -> ScoreSummary:
    """Every reading and pairing with `factor` times its examples, at the same shares. Days stay."""
    readings = {name: _resized_reading(reading, factor) for name, reading in summary.readings.items()}
    pairs = tuple(
        pair.model_copy(
            update={
                "table": _resized_table(pair.table, factor),
                "failing": _resized_table(pair.failing, factor),
                "passing": _resized_table(pair.passing, factor),
                "slices": {
                    column: {value: _resized_table(t, factor) for value, t in tables.items()}
                    for column, tables in pair.slices.items()
                },
            }
        )
        for pair in summary.pairs
    )
    explained = {why: round(n * factor) for why, n in summary.explained.items()}
    return summary.model_copy(update={"readings": readings, "pairs": pairs, "explained": explained})


def _resized(moments: Moments, factor: float) -> Moments:
    """The same mean from a whole number of examples."""
    n = round(moments.n * factor)
    kept = n / moments.n if moments.n else 0.0
    return Moments(n=n, total=round(moments.total * kept), squares=round(moments.squares * kept))


def _resized_reading(reading: Reading, factor: float) -> Reading:
    clusters = reading.clusters
    scaled = {name: round(value * factor) for name, value in clusters.model_dump().items()}
    slices = {
        column: tuple(
            cell.model_copy(
                update={
                    "moments": _resized(cell.moments, factor),
                    "examples": round(cell.examples * factor),
                    "histogram": {},
                }
            )
            for cell in cells
        )
        for column, cells in reading.slices.items()
    }
    return reading.model_copy(
        update={
            "rows": round(reading.rows * factor),
            "examples": round(reading.examples * factor),
            "moments": _resized(reading.moments, factor),
            "clusters": clusters.model_copy(update=scaled),
            "slices": slices,
            "histogram": {},
        }
    )


def _resized_table(table: PairTable, factor: float) -> PairTable:
    counts: Mapping[str, int] = {name: round(value * factor) for name, value in _counts(table).items()}
    counted = sum(counts.values())
    moments = {name: _resized(getattr(table, name), factor) for name in ("first", "second", "difference")}
    n = counted if sum(_counts(table).values()) == table.n and table.n else round(table.n * factor)
    product = round(table.product * factor)
    return table.model_copy(update={**counts, **moments, "n": n, "product": product})
