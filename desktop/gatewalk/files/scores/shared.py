"""One row per example: how often and how well each reading scored it.

Pairs of readings, unique examples and the clustered variance all come from this table. It is the only
one that grows with the number of examples; the engine spills it to disk where memory is short.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from gatewalk.domain.scores import Clusters
from gatewalk.files.scores.cube import BLANK, Shape, fold
from gatewalk.files.scores.engine import literal
from gatewalk.files.scores.facts import Run, compared, slice_names
from gatewalk.files.scores.plan import Plan


@dataclass(frozen=True)
class IdCounts:
    """Of one reading: unique examples with a score, their clusters, rows beyond an example's first
    (`duplicates`), and examples whose rows disagree (`contradictions`)."""

    examples: int
    clusters: Clusters
    duplicates: int = 0
    contradictions: int = 0


def make_shared(run: Run, plan: Plan, shape: Shape, tests: Mapping[str, str]) -> None:
    """Make `shared`: id, slices, and per reading the rows `n_ARM` and their sum `t_ARM` (millionths).

    A row stands for `c` examples, here one.
    """
    parts = ["id", "1 AS c"]
    for name in slice_names(plan):
        parts.append(f"coalesce(min({name}), {literal(BLANK)}) AS {name}")
    for arm, test in tests.items():
        parts.append(f"{plan.count(test)} AS n_{arm}")
        parts.append(f"{plan.total(shape.score, test)} AS t_{arm}")
    if "expected" in compared(plan):
        parts += [
            f"min(expected) FILTER ({tests[arm]}) AS e_{arm}"
            for arm in ("baseline", "current")
            if arm in tests
        ]
    run(
        f"CREATE OR REPLACE TEMP TABLE shared AS SELECT {', '.join(parts)} FROM facts"
        " WHERE state = 0 AND id IS NOT NULL AND arm IS NOT NULL GROUP BY id"
    )
    for name in shape.folded:
        fold(run, "shared", name)


def id_counts(
    run: Run, plan: Plan, shape: Shape, tests: Mapping[str, str], *, apart: bool = False
) -> dict[str, IdCounts]:
    """Counts per reading from `shared`; rows without an id stand for an example each.

    `apart` True: `grouped` comes in pieces, and rows without an id are in none of them.
    """
    parts = (
        f"sum(c) FILTER (n_{a} > 0), sum(c * n_{a}), sum(c * n_{a} * n_{a}),"
        f" sum(c * t_{a}::HUGEINT * t_{a}), sum(c * n_{a} * t_{a})"
        for a in tests
    )
    found = run(f"SELECT {', '.join(parts)} FROM shared")[0]
    counts = {}
    for place, arm in enumerate(tests):
        ids, rows, sizes, totals, products = (int(value or 0) for value in found[5 * place : 5 * place + 5])
        known = Clusters(count=ids, size_squares=sizes, total_squares=totals, size_totals=products)
        counts[arm] = IdCounts(ids, known, duplicates=rows - ids)
    nameless = (
        "grouped WHERE state = 0 AND piece IS NULL" if apart else "facts WHERE state = 0 AND id IS NULL"
    )
    if run(f"SELECT 1 FROM {nameless} LIMIT 1"):
        counts = _with_nameless(run, plan, shape, tests, counts)
    return _with_contradictions(run, tests, counts)


def slice_examples(run: Run, arms: Iterable[str], column: str) -> dict[tuple[str, str], int]:
    """Unique examples per reading and value of a slice column of `shared`.

    An example that stands in two slices counts in the first by alphabet.
    """
    arms = list(arms)
    wanted = ", ".join(f"sum(c) FILTER (n_{arm} > 0)" for arm in arms)
    rows = run(f"SELECT {column}, {wanted} FROM shared GROUP BY {column}")
    return {(arm, str(row[0])): int(row[1 + place] or 0) for row in rows for place, arm in enumerate(arms)}


def _with_nameless(
    run: Run, plan: Plan, shape: Shape, tests: Mapping[str, str], counts: dict[str, IdCounts]
) -> dict[str, IdCounts]:
    for arm, test in tests.items():
        row = run(
            f"SELECT {plan.count()}, {plan.total(shape.square)}, {plan.total(shape.score)} FROM facts"
            f" WHERE state = 0 AND id IS NULL AND {test}"
        )[0]
        rows, squares, total = (int(value or 0) for value in row)
        old = counts[arm].clusters
        clusters = Clusters(
            count=old.count + rows,
            size_squares=old.size_squares + rows,
            total_squares=old.total_squares + squares,
            size_totals=old.size_totals + total,
        )
        counts[arm] = replace(counts[arm], examples=counts[arm].examples + rows, clusters=clusters)
    return counts


def _with_contradictions(
    run: Run, tests: Mapping[str, str], counts: dict[str, IdCounts]
) -> dict[str, IdCounts]:
    for arm, test in tests.items():
        if counts[arm].duplicates and arm != "history":
            found = run(
                "SELECT count(*) FROM (SELECT id FROM facts WHERE state = 0 AND id IS NOT NULL"
                f" AND {test} GROUP BY id HAVING min(micro) <> max(micro))"
            )[0][0]
            counts[arm] = replace(counts[arm], contradictions=int(found))
    return counts
