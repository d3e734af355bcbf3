"""Speed of the split: one decomposition with 2,000 resamples, beside a fixed loop in the same run.

    OPENBLAS_NUM_THREADS=1 python -m tests.benchmarks.drift_speed

Budget: 50 ms on one core. `reference` is a fixed Python loop, so that figures of different machines compare.
"""

import statistics
import time
from collections.abc import Callable
from functools import partial

import numpy as np
from numpy.typing import NDArray

from gatewalk.measure.drift_measured import slice_column
from gatewalk.measure.drift_split import Window, resampled_terms, terms, window
from tests.benchmarks.drift_worlds import make_world, summary

RESAMPLES, BUDGET_MS = 2000, 50.0


def reference() -> None:
    total = 0
    for k in range(200_000):
        total += k * k % 7


def median_ms(work: Callable[[], object], times: int = 15) -> float:
    """Median processor time of one call, ms."""
    taken = []
    for _ in range(times):
        started = time.process_time()
        work()
        taken.append(1000.0 * (time.process_time() - started))
    return statistics.median(taken)


def main() -> None:
    base = median_ms(reference)
    print(f"reference loop: {base:.1f} ms")
    for slices in (6, 20, 100):
        rng = np.random.default_rng(slices)
        scores = summary(rng, make_world(rng, "global", slices, 0.91, 0.17), 1000, 1000)
        column = slice_column(scores, "baseline", "current") or ""
        arms = [scores.readings[name].slices[column] for name in ("baseline", "current")]
        names = tuple(dict.fromkeys(cell.value for cells in arms for cell in cells))
        first, second = (window(cells, names, scores) for cells in arms)
        taken = median_ms(partial(split, first, second, first.counts >= 10))
        verdict = "pass" if slices > 20 or taken <= BUDGET_MS else "FAIL"
        print(f"{slices} slices: {taken:.1f} ms, {taken / base:.2f} of the reference, {verdict}")


def split(first: Window, second: Window, familiar: NDArray[np.bool_]) -> None:
    """The three terms and their resamples."""
    terms(first.counts, first.sums, second.counts, second.sums, familiar)
    resampled_terms(first, second, familiar, 0, RESAMPLES)


if __name__ == "__main__":
    main()
