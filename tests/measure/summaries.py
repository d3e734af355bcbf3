"""Score summaries built from plain arrays, the way the score readers build them from files.

Each arm is a mapping of example id to (score, slice value); scores are 0..1 times `scale`.
"""

from collections.abc import Mapping, Sequence

from gatewalk.domain.scores import (
    MICRO,
    Clusters,
    DayCell,
    Moments,
    Pair,
    PairTable,
    Reading,
    ScoreSummary,
    SliceCell,
)

Arm = Mapping[str, tuple[float, str]]
PAIRS = (
    ("current", "context"),
    ("current", "prompt"),
    ("current", "control"),
    ("control", "context"),
    ("control", "prompt"),
    ("context", "prompt"),
    ("baseline", "current"),
    ("current", "after"),
    ("baseline", "after"),
)


def moments(scores: Sequence[float]) -> Moments:
    whole = [round(score * MICRO) for score in scores]
    return Moments(n=len(whole), total=sum(whole), squares=sum(v * v for v in whole))


def reading(name: str, arm: Arm, column: str = "category") -> Reading:
    by_slice: dict[str, list[float]] = {}
    for score, value in arm.values():
        by_slice.setdefault(value, []).append(score)
    scores = [score for score, _ in arm.values()]
    cells = tuple(
        SliceCell(value=value, moments=moments(rows), examples=len(rows))
        for value, rows in sorted(by_slice.items())
        if value
    )
    total = [round(s * MICRO) for s in scores]
    clusters = Clusters(
        count=len(scores),
        size_squares=len(scores),
        total_squares=sum(t * t for t in total),
        size_totals=sum(total),
    )
    return Reading(
        arm=name,
        rows=len(arm),
        moments=moments(scores),
        examples=len(arm),
        clusters=clusters,
        slices={column: cells} if cells else {},
        minimum=min(scores, default=None),
        maximum=max(scores, default=None),
    )


def table(first: Arm, second: Arm, ids: Sequence[str], binary: bool = True) -> PairTable:
    ones, others = [first[i][0] for i in ids], [second[i][0] for i in ids]
    counts = {"both": 0, "lost": 0, "gained": 0, "neither": 0}
    if binary:
        for one, other in zip(ones, others, strict=True):
            name = ("neither", "gained", "lost", "both")[2 * (one > 0) + (other > 0)]
            counts[name] += 1
    product = sum(round(a * MICRO) * round(b * MICRO) for a, b in zip(ones, others, strict=True))
    differences = [b - a for a, b in zip(ones, others, strict=True)]
    return PairTable(
        n=len(ids),
        first=moments(ones),
        second=moments(others),
        difference=moments(differences),
        product=product,
        **counts,
    )


def pair(arms: Mapping[str, Arm], first: str, second: str, binary: bool, column: str) -> Pair | None:
    one, other, current = arms.get(first), arms.get(second), arms.get("current", {})
    if one is None or other is None:
        return None
    ids = [i for i in one if i in other]
    if not ids:
        return None
    half = max((score for arm in arms.values() for score, _ in arm.values()), default=1.0) / 2
    failing = [i for i in ids if i in current and current[i][0] < half]
    passing = [i for i in ids if i in current and current[i][0] >= half]
    by_slice: dict[str, list[str]] = {}
    for i in ids:
        by_slice.setdefault(one[i][1], []).append(i)
    tables = {value: table(one, other, rows, binary) for value, rows in by_slice.items() if value}
    return Pair(
        first_arm=first,
        second_arm=second,
        table=table(one, other, ids, binary),
        failing=table(one, other, failing, binary),
        passing=table(one, other, passing, binary),
        slices={column: tables} if tables else {},
    )


def summary(
    arms: Mapping[str, Arm],
    *,
    binary: bool = True,
    scale: float = 1.0,
    low: float = 0.0,
    column: str = "category",
    days: Sequence[DayCell] = (),
    **more: object,
) -> ScoreSummary:
    """A summary with every pairing that shares an id."""
    pairs = (pair(arms, first, second, binary, column) for first, second in PAIRS)
    return ScoreSummary(
        roles={"example": "id", "score": "score", "slice": (column,)},
        readings={name: reading(name, arm, column) for name, arm in arms.items()},
        pairs=tuple(p for p in pairs if p is not None),
        binary=binary,
        scale=scale,
        low=low,
        days=tuple(days),
        **more,
    )


def right(
    count: int, n: int, prefix: str = "e", slices: Sequence[str] = ("",)
) -> dict[str, tuple[float, str]]:
    """`n` examples, the first `count` right, slices dealt round."""
    return {f"{prefix}{i}": (1.0 if i < count else 0.0, slices[i % len(slices)]) for i in range(n)}


def flipped(arm: Arm, fixed: int, broken: int) -> dict[str, tuple[float, str]]:
    """A re-run of `arm` with so many wrong ones fixed and right ones broken."""
    out = dict(arm)
    wrong = [i for i in arm if arm[i][0] == 0.0][:fixed]
    good = [i for i in arm if arm[i][0] > 0.0][:broken]
    out.update({i: (1.0, arm[i][1]) for i in wrong})
    out.update({i: (0.0, arm[i][1]) for i in good})
    return out


def day_cells(values: Sequence[tuple[int, int]], first: str = "2026-01-01", step: int = 1) -> list[DayCell]:
    """Day cells from (right, rows) per day."""
    from datetime import date, timedelta

    start = date.fromisoformat(first)
    return [
        DayCell(
            day=(start + timedelta(days=step * k)).isoformat(),
            moments=Moments(n=rows, total=good * MICRO, squares=good * MICRO**2),
            examples=rows,
        )
        for k, (good, rows) in enumerate(values)
    ]
