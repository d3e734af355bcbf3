"""Known causes through the public command line: does the walk end at the right exit?

    python -m tests.benchmarks.diagnosis --seeds 100

Each world is written as a CSV file and diagnosed by `gatewalk diagnose FILE --json` in this process. A kind
passes where at least 95 % end right and at most 1 % at an exit that costs more than the truth needs. The
search for what would change the decision has no say in the exit and is left out, unless `--whole` is given.
"""

import argparse
import contextlib
import csv
import io
import json
import tempfile
import time
from collections import Counter
from pathlib import Path

import numpy as np

from gatewalk.cli.main import run
from gatewalk.files.tree import read_tree
from gatewalk.measure import sensitivity
from gatewalk.measure.intervals import wilson
from tests.benchmarks.diagnosis_kinds import MAKERS
from tests.benchmarks.diagnosis_worlds import World, rows_with_header

NOT_ENOUGH = "not enough evidence"


def diagnose(world: World, folder: Path) -> tuple[tuple[str, ...] | None, str]:
    """Exits of the walk (None where it stops for want of evidence), and where and why it stops."""
    file = folder / "scores.csv"
    with file.open("w", newline="") as out:
        csv.writer(out).writerows(rows_with_header(world))
    shown = io.StringIO()
    with contextlib.redirect_stdout(shown):
        code = run(["diagnose", str(file), "--json", *world.arguments])
    if code != 0:
        raise SystemExit(f"the command line ended with {code}")
    result = json.loads(shown.getvalue())
    last = result["path"][-1]
    where = f"{last['gate']}: {last['outcome']}"
    return (None if result["at"] is not None else tuple(result["exits"])), where


def costs() -> dict[str, float]:
    """What each exit costs, by the tree."""
    return {name: exit_.cost for name, exit_ in read_tree("retrain-or-tune").exits.items()}


def costlier(found: tuple[str, ...] | None, truth: tuple[str, ...] | None, cost: dict[str, float]) -> bool:
    """Whether the walk ends at an exit that costs more than the truth needs.

    Where nothing can be told, any exit that costs more than the cheapest of the tree counts as costlier.
    """
    if not found:
        return False
    needed = max(cost[e] for e in truth) if truth else min(cost.values())
    return max(cost[e] for e in found) > needed


def one_kind(kind: str, seeds: int, first: int, folder: Path, cost: dict[str, float]) -> bool:
    """Run one kind, print its row, say whether it passes."""
    right = dear = 0
    wrong: Counter[str] = Counter()
    started = time.perf_counter()
    truth: tuple[str, ...] | None = None
    for seed in range(first, first + seeds):
        rng = np.random.default_rng((seed, list(MAKERS).index(kind)))
        world = MAKERS[kind](rng)
        truth = world.exits
        found, where = diagnose(world, folder)
        right += found == truth
        dear += costlier(found, truth, cost)
        if found != truth:
            wrong[" + ".join(found) if found else where] += 1
    share, limits = right / seeds, wilson(right, seeds)
    passes = share >= 0.95 and dear / seeds <= 0.01
    due = " + ".join(truth) if truth else NOT_ENOUGH
    misses = "; ".join(f"{v} {k}" for k, v in wrong.most_common(3)) or "-"
    print(
        f"| {kind} | {due} | {100 * share:.1f} % ({100 * limits.low:.1f} to {100 * limits.high:.1f}) "
        f"| {100 * dear / seeds:.1f} % | {misses} | {'pass' if passes else 'FAIL'} |"
        f" <!-- {(time.perf_counter() - started) / seeds:.2f} s each -->",
        flush=True,
    )
    return passes


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=100)
    parser.add_argument("--first", type=int, default=0, help="first seed")
    parser.add_argument("--kind", action="append", help="only these kinds")
    parser.add_argument("--whole", action="store_true", help="with what would change the decision")
    options = parser.parse_args()
    if not options.whole:
        sensitivity.would_change = lambda investigation: ()
    print("| kind | right exit | ends there (95 % interval) | costlier | misses | |")
    print("|---|---|---|---|---|---|")
    cost = costs()
    with tempfile.TemporaryDirectory() as name:
        kinds = options.kind or list(MAKERS)
        fine = [one_kind(k, options.seeds, options.first, Path(name), cost) for k in kinds]
    print("all kinds pass" if all(fine) else "SOME KINDS FAIL")


if __name__ == "__main__":
    main()
