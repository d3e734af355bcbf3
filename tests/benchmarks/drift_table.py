"""Kinds of drift in simulation: verdicts, coverage of the three terms, and false alarms among slices.

python -m tests.benchmarks.drift_table --series 2000 --seed 0
"""

import argparse
from collections import Counter
from dataclasses import dataclass, field

import numpy as np

from gatewalk.measure.context import MeasureContext
from gatewalk.measure.drift_measured import measure_split
from gatewalk.measure.drift_verdict import DriftCuts, judge
from tests.benchmarks.drift_worlds import CELLS, KINDS, make_world, summary

#: Right verdicts by kind; every other verdict but "undetermined" is wrong.
TRUTH = {"new": "data", "mix2": "data", "global": "concept", "local": "concept", "both": "both"}
#: Least share right (%) in the first cell, from the demands on the developers.
LEAST = {"new": 95.0, "mix2": 90.0, "global": 98.0, "local": 98.0, "both": 93.0}


@dataclass
class Tally:
    """Counts of one kind in one cell."""

    verdicts: Counter[str] = field(default_factory=Counter)
    covered: Counter[str] = field(default_factory=Counter)
    false_share: list[float] = field(default_factory=list)
    n: int = 0


def run(kind: str, cell: tuple[int, int, int, float, float], series: int, seed: int) -> Tally:
    n0, n1, slices, p0, drop = cell
    rng = np.random.default_rng((seed, n0, n1, slices, KINDS.index(kind)))
    tally = Tally()
    for _ in range(series):
        world = make_world(rng, kind, slices, p0, drop)
        scores = summary(rng, world, n0, n1)
        found = measure_split(
            MeasureContext(scores=scores, seed=int(rng.integers(2**31))), "baseline", "current"
        )
        if found is None:
            tally.verdicts["none"] += 1
            continue
        tally.n += 1
        tally.verdicts[judge(found.parts, DriftCuts())] += 1
        parts = (found.parts.drop, found.parts.within, found.parts.data)
        for name, part, truth in zip("DWX", parts, world.truth(), strict=True):
            low, high = part.interval()
            tally.covered[name] += low <= truth <= high
        called = [int(test.name[1:]) for test in found.tests if test.worse]
        wrong = sum(world.accuracy1[k] >= world.accuracy0[k] - 1e-9 for k in called)
        tally.false_share.append(wrong / max(len(called), 1))
    return tally


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--series", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    fine = report(options.series, options.seed)
    print("all rows pass" if fine else "SOME ROWS FAIL")


def report(series: int, seed: int) -> bool:
    """Print the table; whether every demanded row passes."""
    cover: list[float] = []
    false: list[float] = []
    crossed: list[float] = []
    fine = True
    print("n0/n1, K, p0, drop | kind | data | concept | both | undetermined | D W X covered | false slices")
    for cell in CELLS:
        for kind in KINDS:
            tally = run(kind, cell, series, seed)
            share = {v: 100.0 * c / series for v, c in tally.verdicts.items()}
            covered = [tally.covered[name] / max(tally.n, 1) for name in "DWX"]
            cover += covered if kind != "hidden" else []
            false.append(float(np.mean(tally.false_share or [0.0])))
            if kind in TRUTH and kind != "both":
                crossed.append(share.get({"data": "concept", "concept": "data"}[TRUTH[kind]], 0.0))
            text = " | ".join(f"{share.get(v, 0.0):.1f}" for v in ("data", "concept", "both", "undetermined"))
            shown = " ".join(f"{c:.3f}" for c in covered)
            print(f"{cell} | {kind} | {text} | {shown} | {100 * false[-1]:.1f} %", flush=True)
            if cell == CELLS[0] and kind in LEAST:
                fine &= share.get(TRUTH[kind], 0.0) >= LEAST[kind]
    print(f"W, X, D coverage, least: {min(cover):.3f} (demanded 0.92)")
    print(f"data to concept or concept to data, most: {max(crossed):.1f} % (demanded 1)")
    print(f"false discoveries, most: {100 * max(false):.1f} % (demanded 11)")
    return fine and min(cover) >= 0.92 and max(crossed) <= 1.0 and max(false) <= 0.11


if __name__ == "__main__":
    main()
