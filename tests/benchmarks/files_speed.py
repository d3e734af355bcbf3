"""How long files take: `python -m tests.benchmarks.files_speed`. Medians in one run, in milliseconds.

Targets: save under 50 ms, open under 150 ms, PDF with its figures under 500 ms, and under 2 MB for an
investigation that summarises ten million rows.
"""

import datetime
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from gatewalk.domain.investigation import Investigation
from gatewalk.domain.scores import DayCell, Moments, Reading, SliceCell
from gatewalk.files.investigation import container_bytes, open_investigation, save_investigation
from gatewalk.files.record import write_record
from tests.samples import sample_investigation

_RUNS = 15
_DAY = datetime.date(2026, 11, 20)


def large_investigation() -> Investigation:
    """The sample with what ten million rows leave: three years of days, three slice columns of 40 values."""
    case, first = sample_investigation(), datetime.date(2023, 11, 20)
    assert case.scores is not None
    names = [[f"{column} {i}" for i in range(40)] for column in ("category", "customer", "language")]

    def moments(seed: int) -> Moments:
        n = 1000 + seed * 7919 % 997
        right = n * (60 + seed * 104_729 % 37) // 100
        return Moments(n=n, total=right * 10**6, squares=right * 10**12)

    def reading(arm: str, old: Reading) -> Reading:
        cells = {
            values[0].split()[0]: tuple(
                SliceCell(value=v, moments=moments(i + len(arm)), examples=900 + i)
                for i, v in enumerate(values)
            )
            for values in names
        }
        return old.model_copy(update={"slices": cells})

    days = tuple(
        DayCell(
            day=(first + datetime.timedelta(days=d)).isoformat(),
            moments=moments(d),
            examples=9000,
            slices={
                values[0].split()[0]: {v: moments(d * 31 + i) for i, v in enumerate(values[:12])}
                for values in names
            },
        )
        for d in range(1095)
    )
    readings = {arm: reading(arm, old) for arm, old in case.scores.readings.items()}
    return case.model_copy(
        update={"scores": case.scores.model_copy(update={"days": days, "readings": readings})}
    )


def _median(act: Callable[[], object]) -> float:
    act()
    times = []
    for _ in range(_RUNS):
        started = time.perf_counter()
        act()
        times.append(1000 * (time.perf_counter() - started))
    return statistics.median(times)


def main() -> None:
    """Print one line a figure."""
    case, large = sample_investigation(), large_investigation()
    figures = {name: _drawing() for name in ("tree", "gap", "time", "slices", "paired")}
    with tempfile.TemporaryDirectory() as name:
        file, record = Path(name) / "case.gatewalk", Path(name) / "case.pdf"
        lines = [
            ("save", _median(lambda: save_investigation(case, file)), "ms", 50.0),
            ("open", _median(lambda: open_investigation(file)), "ms", 150.0),
            (
                "PDF with five figures",
                _median(lambda: write_record(case, record, figures, date=_DAY)),
                "ms",
                500.0,
            ),
            ("open the PDF", _median(lambda: open_investigation(record)), "ms", 500.0),
            ("file of ten million rows", len(container_bytes(large)) / 1e6, "MB", 2.0),
        ]
        save_investigation(large, file)
        lines.append(("open that file", _median(lambda: open_investigation(file)), "ms", 1000.0))
    for what, figure, unit, target in lines:
        sys.stdout.write(f"{what:28} {figure:8.2f} {unit}  (target {target:g} {unit})\n")


def _drawing() -> bytes:
    """A drawing about as long as a plot: 300 shapes and 40 texts."""
    shapes = "".join(f'<circle cx="{i * 2}" cy="{50 + i % 40}" r="2" fill="#2456e6"/>' for i in range(300))
    texts = "".join(f'<text x="{i * 15}" y="120" font-size="8">{i}</text>' for i in range(40))
    head = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 130" font-family="Source Sans Pro">'
    return f"{head}{shapes}{texts}</svg>".encode()


if __name__ == "__main__":
    main()
