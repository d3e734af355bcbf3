"""The table `shared` at a fraction of its cost, where every example comes at most once in a reading.

Instead of a count and a sum per reading, an example gets one number of 64 bits: a byte per reading that
says which of the few scores it has there. Examples with the same number and slices are alike, and only
their count is kept. Whether the short way may be taken is seen from the result itself: an example that
comes twice in a reading has more rows than bytes, since equal bytes cancel and unequal ones make one.
"""

from collections.abc import Collection, Mapping, Sequence

from gatewalk.files.scores.cube import BLANK, OTHER, Shape
from gatewalk.files.scores.engine import literal
from gatewalk.files.scores.facts import ARM_CODE, Run, compared, slice_names
from gatewalk.files.scores.plan import Plan

#: Scores that a byte can tell apart, beside none.
_SCORES = 255


def make_packed(
    run: Run, plan: Plan, shape: Shape, tests: Mapping[str, str], lists: Collection[str], pieces: int = 1
) -> bool:
    """Make `shared` of `grouped`; False (and nothing made) where an example comes twice in a reading,
    stands in two slices or has two expected answers, or there are too many scores.

    Every reading in `tests` is an arm of its own; `lists` are the columns of `grouped` that are lists, and
    `pieces` tells in how many parts without a common example it comes.
    """
    rows = run("SELECT DISTINCT micro FROM tally WHERE state = 0 AND arm IS NOT NULL ORDER BY 1")
    scores = [int(row[0]) for row in rows]
    if not scores or len(scores) > _SCORES or "id" not in lists:
        return False
    keys = list(slice_names(plan))
    texts = _has_texts(plan, tests)
    if texts and "expected" not in lists:
        keys.append("expected")
    _make_places(run, plan, shape, keys)
    listed = texts and "expected" in lists
    run(f"CREATE OR REPLACE TEMP TABLE alike AS {_alike_sql(scores, keys, list(tests), listed, pieces)}")
    bytes_used = " + ".join(f"(packed >> {8 * _place(arm)} & 255 > 0)::INT" for arm in tests)
    if run(f"SELECT 1 FROM alike WHERE NOT same OR n <> {bytes_used} LIMIT 1"):
        return False
    run(f"CREATE OR REPLACE TEMP TABLE shared AS {_shared_sql(plan, shape, scores, tests)}")
    return True


def _place(arm: str) -> int:
    return ARM_CODE[arm]


def _make_places(run: Run, plan: Plan, shape: Shape, keys: Sequence[str]) -> None:
    """Make `places`: a number for each combination of `keys`, and how its slices are called in the end."""
    shown = []
    for name in slice_names(plan):
        text = f"coalesce({name}, {literal(BLANK)})"
        kept = f"{text} IN (SELECT value FROM kept_{name})" if name in shape.folded else "true"
        shown.append(f"CASE WHEN {kept} THEN {text} ELSE {literal(OTHER)} END AS shown_{name}")
    columns = ", ".join([*keys, *shown]) or "0 AS one"
    run(
        "CREATE OR REPLACE TEMP TABLE places AS SELECT (row_number() OVER ())::UINTEGER AS place, *"
        f" FROM (SELECT DISTINCT {columns} FROM tally WHERE state = 0 AND arm IS NOT NULL)"
    )


def _alike_sql(
    scores: Sequence[int], keys: Sequence[str], tests: Sequence[str], listed: bool, pieces: int
) -> str:
    """SQL: for each number of an example, its rows `n` and its `place`: how many such examples (`c`).

    The engine keeps a state per example and aggregate, so they are few and narrow; where expected answers
    are `listed`, half of their hash tells whether an example has two. The engine joins the pieces side by
    side.
    """
    packed = f"list_position([{', '.join(map(str, scores))}], micro)::UBIGINT << (8 * arm)"
    joins = [f"g.{name} IS NOT DISTINCT FROM p.{name}" for name in keys] or ["true"]
    cells = (
        f"SELECT id, ({packed})::UBIGINT AS packed, place{', expected' if listed else ''}"
        f" FROM grouped g JOIN places p ON {' AND '.join(joins)}"
        f" WHERE state = 0 AND arm IN ({', '.join(str(_place(arm)) for arm in tests)})"
    )
    parts = [f"{cells} AND piece = {piece}" for piece in range(pieces)] if pieces > 1 else [cells]
    text = ", (unnest(expected) >> 32)::UINTEGER AS text" if listed else ""
    same = " AND min(text) IS NOT DISTINCT FROM max(text)" if listed else ""
    examples = " UNION ALL ".join(
        "SELECT count(*) AS n, bit_xor(packed) AS packed, min(place) AS place,"
        f" min(place) = max(place){same} AS same FROM (SELECT unnest(id) AS id, packed, place{text}"
        f" FROM ({part})) WHERE id IS NOT NULL GROUP BY id"
        for part in parts
    )
    return f"SELECT n, packed, place, same, count(*) AS c FROM ({examples}) GROUP BY ALL"


def _has_texts(plan: Plan, tests: Mapping[str, str]) -> bool:
    return "expected" in compared(plan) and {"baseline", "current"} <= set(tests)


def _shared_sql(plan: Plan, shape: Shape, scores: Sequence[int], tests: Mapping[str, str]) -> str:
    summed = ", ".join(str(shape.scale.turn - s if plan.lower_is_better else s) for s in scores)
    parts = [f"shown_{name} AS {name}" for name in slice_names(plan)] + ["c"]
    for arm in tests:
        byte = f"(packed >> {8 * _place(arm)} & 255)::BIGINT"
        parts.append(f"({byte} > 0)::BIGINT AS n_{arm}")
        parts.append(f"list_extract([{summed}]::BIGINT[], {byte}) AS t_{arm}")
    if _has_texts(plan, tests):
        parts += [f"NULL::UBIGINT AS e_{arm}" for arm in ("baseline", "current")]
    return f"SELECT {', '.join(parts)} FROM alike JOIN places USING (place)"
