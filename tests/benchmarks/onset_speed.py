"""Times gate 1 at 180 batches: one card, and 500 resampled histories with the noise held.

    OPENBLAS_NUM_THREADS=1 python -m tests.benchmarks.onset_speed

The mark is 150 ms on one core; beside it stands one 1,000 x 1,000 matrix product of the same run, as a
measure of the machine.
"""

import os
import time
from collections.abc import Callable
from statistics import median

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np

from gatewalk.domain.investigation import ChangeEvent
from gatewalk.domain.scores import ScoreSummary
from gatewalk.measure.context import MeasureContext
from gatewalk.measure.onset import onset, onset_many, onset_prepare
from tests.measure.histories import days, drawn


def timed(task: Callable[[], object], runs: int) -> float:
    """Median milliseconds of processor time (a busy machine does not count), after one run to warm up."""
    task()
    found = []
    for _ in range(runs):
        began = time.process_time()
        task()
        found.append(1000.0 * (time.process_time() - began))
    return median(found)


def main() -> None:
    """Print one line per task."""
    draw = np.random.default_rng(1)
    square = draw.normal(size=(1000, 1000))
    unit = timed(lambda: square @ square, 5)
    print(f"1,000 x 1,000 matrix product: {unit:.1f} ms")
    for length in (60, 90, 180):
        levels = [0.91] * (length // 2) + [0.80] * (length - length // 2)
        changes = tuple(ChangeEvent(day=f"2026-02-0{k}", kind="model") for k in (2, 5, 8))
        given = MeasureContext(scores=ScoreSummary(days=days(drawn(levels, 50), 50)), changes=changes)
        card = timed(lambda given=given: onset(given), 5)
        prepared = onset_prepare(given)
        many = prepared.resampled(500, draw)
        whole = timed(lambda prepared=prepared, many=many: onset_many(prepared, many), 2)
        mark = " (mark 150 ms)" if length == 180 else ""
        text = f"{length} batches: card {card:.0f} ms{mark}, {card / unit:.1f} products"
        print(f"{text}; 500 resamples {whole:.0f} ms")


if __name__ == "__main__":
    main()
