"""Speed of exit stability and of what would change, on the running example.

    OPENBLAS_NUM_THREADS=1 python -m tests.benchmarks.stability_speed

Budget: 500 resamples of the whole path in 5 s on one core. Processor time, beside a fixed loop.
"""

import time
from pathlib import Path

from gatewalk.files.data import data_folder
from gatewalk.files.investigation import open_investigation
from gatewalk.measure.findings import measure_all
from gatewalk.measure.sensitivity import would_change
from gatewalk.measure.stability import stability
from tests.benchmarks.drift_speed import median_ms, reference

RESAMPLES, BUDGET_S = 500, 5.0


def main() -> None:
    held = open_investigation(Path(data_folder("resources")) / "examples" / "ticket-classifier.gatewalk")
    held = held.model_copy(update={"answers": {}})
    held = held.model_copy(update={"findings": measure_all(held)})
    base = median_ms(reference)
    print(f"reference loop: {base:.1f} ms")
    steps: list[float] = []
    started = time.process_time()
    shown = stability(held, RESAMPLES, progress=steps.append)
    taken = time.process_time() - started
    verdict = "pass" if taken <= BUDGET_S else "FAIL"
    print(f"{RESAMPLES} resamples: {taken:.2f} s, {1000 * taken / base:.0f} references, {verdict}")
    print(f"  {len(steps)} reports of progress; ends at {shown.endings}")
    started = time.process_time()
    changes = would_change(held)
    print(f"what would change: {time.process_time() - started:.2f} s for {len(changes)} changes")
    print(f"all findings: {median_ms(lambda: measure_all(held), 9):.0f} ms")
    changed = held.model_copy(update={"answers": {}})
    print(
        f"all findings, nothing changed: {median_ms(lambda: measure_all(changed, previous=held), 9):.2f} ms"
    )


if __name__ == "__main__":
    main()
