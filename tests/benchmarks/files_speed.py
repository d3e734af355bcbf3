"""How long files take: `python -m tests.benchmarks.files_speed`. Medians in milliseconds.

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
    columns = ("category", "customer", "language")

    def moments(seed: int) -> Moments:
        n = 1000 + seed * 7919 % 997
        right = n * (60 + seed * 104_729 % 37) // 100
        return Moments(n=n, total=right * 10**6, squares=right * 10**12)

    def cells(column: str, seed: int) -> tuple[SliceCell, ...]:
        return tuple(
            SliceCell(value=f"{column} {i}", moments=moments(i + seed), examples=900) for i in range(40)
        )

    def reading(arm: str, old: Reading) -> Reading:
        return old.model_copy(update={"slices": {c: cells(c, len(arm)) for c in columns}})

    days = tuple(
        DayCell(
            day=(first + datetime.timedelta(days=d)).isoformat(),
            moments=moments(d),
            examples=9000,
            slices={c: {f"{c} {i}": moments(d * 31 + i) for i in range(12)} for c in columns},
        )
        for d in range(1095)
    )
    readings = {arm: reading(arm, old) for arm, old in case.scores.readings.items()}
    return case.model_copy(
        update={"scores": case.scores.model_copy(update={"days": days, "readings": readings})}
    )


def _medians(act: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds on the clock, and of this process alone (which other work does not stretch)."""
    act()
    times = []
    for _ in range(_RUNS):
        started, busy = time.perf_counter(), time.process_time()
        act()
        times.append((time.perf_counter() - started, time.process_time() - busy))
    clock, own = zip(*times, strict=True)
    return 1000 * statistics.median(clock), 1000 * statistics.median(own)


def main() -> None:
    """Print one line a figure."""
    case, large = sample_investigation(), large_investigation()
    figures = {name: _drawing() for name in ("tree", "gap", "time", "slices", "paired")}
    with tempfile.TemporaryDirectory() as name:
        file, record = Path(name) / "case.gatewalk", Path(name) / "case.pdf"
        _line("save", 50, lambda: save_investigation(case, file))
        _line("open", 150, lambda: open_investigation(file))
        _line("PDF with five figures", 500, lambda: write_record(case, record, figures, date=_DAY))
        _line("open the PDF", 500, lambda: open_investigation(record))
        size = len(container_bytes(large)) / 1e6
        sys.stdout.write(f"{'file of ten million rows':26} {size:8.2f} MB (target 2 MB)\n")
        save_investigation(large, file)
        _line("open that file", 1000, lambda: open_investigation(file))


def _line(what: str, target: int, act: Callable[[], object]) -> None:
    clock, own = _medians(act)
    sys.stdout.write(
        f"{what:26} {clock:8.1f} ms on the clock, {own:6.1f} ms of its own (target {target} ms)\n"
    )


def _drawing() -> bytes:
    """A drawing about as long as a plot: 300 shapes and 40 texts."""
    shapes = "".join(f'<circle cx="{i * 2}" cy="{50 + i % 40}" r="2" fill="#2456e6"/>' for i in range(300))
    texts = "".join(f'<text x="{i * 15}" y="120" font-size="8">{i}</text>' for i in range(40))
    head = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 130" font-family="Source Sans Pro">'
    return f"{head}{shapes}{texts}</svg>".encode()


if __name__ == "__main__":
    main()
