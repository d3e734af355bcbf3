"""How long a large JSON file keeps other threads waiting: `python -m tests.benchmarks.json_pause`.

Files that once stopped the window for seconds are read in a thread; the other thread, as the window does,
wants to go on every 5 ms. A wait counts as far as the reader was at work in it, so that a busy machine
spoils no figure. Then each is read again and stopped at several moments. Aims: 100 ms, and 200 ms to stop.
"""

import contextlib
import json
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from gatewalk.domain.problem import Cancelled, InputProblem
from gatewalk.files.scores.read import read_scores

_TICK = 0.005
_STOPS = (0.1, 0.5, 1.0, 2.0, 4.0)


def _rows() -> Any:
    inside = {"tags": ["a", {"b": 1}], "kind": "c"}
    return [{"id": n, "score": n % 2, "inside": inside} for n in range(400_000)]


#: Name and content of each file.
DOCUMENTS: dict[str, Callable[[], Any]] = {
    "a million keys": lambda: {f"key_{n:07d}": n / 7 for n in range(1_000_000)},
    "four million numbers": lambda: [
        {"id": 1, "score": 1, "v": list(range(4_000_000))},
        {"id": 2, "score": 0},
    ],
    "a cell of 10 MB": lambda: [{"id": 1, "score": 1, "v": "word \n" * 1_700_000}, {"id": 2, "score": 0}],
    "400,000 nested rows": _rows,
}


def longest_wait(path: Path) -> tuple[float, float]:
    """Seconds: the longest wait while the file is read, and the whole time."""

    def read() -> None:
        with contextlib.suppress(InputProblem):
            read_scores([path])

    thread = threading.Thread(target=read)
    started = last = time.perf_counter()
    thread.start()
    clock, worked, longest = time.pthread_getcpuclockid(thread.ident or 0), 0.0, 0.0
    while thread.is_alive():
        time.sleep(_TICK)
        now = time.perf_counter()
        with contextlib.suppress(OSError):
            work = time.clock_gettime(clock)
            longest = max(longest, min(now - last - _TICK, work - worked))
            worked = work
        last = now
    return longest, time.perf_counter() - started


def to_stop(path: Path, after: float) -> float | None:
    """Seconds from the word to stop, `after` so many seconds, to the end; None if it was over before."""
    start = time.perf_counter()
    try:
        read_scores([path], cancelled=lambda: time.perf_counter() - start > after)
    except Cancelled:
        return time.perf_counter() - start - after
    except InputProblem:
        return None
    return None


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="gatewalk-bench-") as folder:
        path = Path(folder) / "scores.json"
        for name, content in DOCUMENTS.items():
            path.write_text(json.dumps(content()), encoding="utf-8")
            wait, whole = longest_wait(path)
            stops = [took for after in _STOPS if (took := to_stop(path, after)) is not None]
            sys.stdout.write(
                f"{name:22} read in {whole:5.1f} s, longest wait {wait * 1000:4.0f} ms (aim 100), "
                f"stopped within {max(stops, default=0.0) * 1000:4.0f} ms (aim 200)\n"
            )
            sys.stdout.flush()


if __name__ == "__main__":
    main()
