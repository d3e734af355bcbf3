"""Runs of simulated histories through the onset core, counted; the table beside this file prints them.

Each series has its own generator (seed, what is run, number), so a run of fewer series is a part of a
run of more, and no cell depends on another.
"""

import zlib
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

import numpy as np

from gatewalk.domain.investigation import ChangeEvent
from gatewalk.measure.onset.estimates import date_of_step
from gatewalk.measure.onset.events import event_windows
from gatewalk.measure.onset.prepare import Prepared, prepare
from gatewalk.measure.onset.series import make_series
from gatewalk.measure.onset.shapes import Priors, Shapes, judge
from gatewalk.measure.onset.verdict import Attribution, attribute
from tests.benchmarks.simulate_series import (
    CELLS,
    KINDS,
    Cell,
    History,
    random_cell,
    simulate,
    simulate_fixed,
)

#: The proleptic ordinal of a Monday.
MONDAY = 738_158
DEFAULTS = Priors()


@dataclass
class Tally:
    """Counts of one kind in one setting."""

    shapes: Counter[str] = field(default_factory=Counter)
    detected: int = 0
    covered: int = 0
    widths: list[int] = field(default_factory=list)
    n: int = 0

    def share(self, *shapes: str) -> float:
        """Percent of series given any of the shapes."""
        return 100.0 * sum(self.shapes[shape] for shape in shapes) / max(self.n, 1)

    def add(self, history: History, core: Prepared, found: Shapes) -> None:
        self.n += 1
        self.shapes[str(found.verdict[0])] += 1
        self.detected += bool(found.largest[0] > core.critical)
        if history.kind == "step" and history.change is not None:
            dated = date_of_step(core, found.gains[0][1][:, 0], clear=True)
            if dated is not None:
                self.covered += dated.low <= history.change <= dated.high
                self.widths.append(dated.high - dated.low)


def generator(seed: int, *names: object) -> np.random.Generator:
    """A generator for one series, named by anything printable."""
    return np.random.default_rng([seed, *(zlib.crc32(str(name).encode()) for name in names)])


def analyse(
    history: History, days: Iterable[float] = (), repeated: bool = False, spread: float | None = None
) -> tuple[Prepared, Shapes, Attribution]:
    """Prepare and judge one history, with changes logged on `days` (offsets)."""
    series = make_series(
        MONDAY + history.weekday, history.time, history.mean, history.size, repeated=repeated, spread=spread
    )
    core = prepare(series, 4.0)
    assert core is not None
    dated = [(float(np.floor(day)), ChangeEvent(day="", text=f"{day:.3f}")) for day in days]
    windows = event_windows(core.series, dated)
    found = judge(core, core.series.mean[:, None], DEFAULTS, windows)
    return core, found, attribute(windows, found.events[:, 0], 0.8)


def run_cell(name: str, kind: str, count: int, seed: int) -> Tally:
    """One kind in one fixed cell."""
    tally = Tally()
    for number in range(count):
        history = simulate(CELLS[name], kind, generator(seed, "cell", name, kind, number))
        core, found, _ = analyse(history)
        tally.add(history, core, found)
    return tally


def run_fixed(kind: str, setting: tuple[int, float, float, float], count: int, seed: int) -> Tally:
    """One kind with a fixed set of ids scored again every day."""
    tally = Tally()
    for number in range(count):
        history = simulate_fixed(kind, *setting, generator(seed, "fixed", setting, kind, number))
        core, found, _ = analyse(history, repeated=True)
        tally.add(history, core, found)
    return tally


@dataclass(frozen=True)
class Drawn:
    """One series of the random design, judged."""

    kind: str
    cell: Cell
    shape: str
    detected: bool
    sudden: float


def run_random(count: int, seed: int, kinds: tuple[str, ...] = KINDS) -> list[Drawn]:
    """The random design: `count` series of each kind."""
    drawn = []
    for kind in kinds:
        for number in range(count):
            draw = generator(seed, "random", kind, number)
            cell = random_cell(draw)
            core, found, _ = analyse(simulate(cell, kind, draw))
            seen = bool(found.largest[0] > core.critical)
            drawn.append(Drawn(kind, cell, str(found.verdict[0]), seen, float(found.sudden[0])))
    return drawn


LogMaker = Callable[[History, np.random.Generator, int], tuple[list[float], int | None]]


def three_dates(history: History, draw: np.random.Generator, days: int) -> tuple[list[float], int | None]:
    """Two random dates and the true one (steps), or three random ones; the index of the true one."""
    log = [float(d) for d in draw.integers(0, days, 3)]
    if history.change is None or history.kind != "step":
        return log, None
    return [*log[:2], history.change - draw.uniform(0.0, 0.9)], 2


def mid_ramp(history: History, draw: np.random.Generator, days: int) -> tuple[list[float], int | None]:
    """Two random dates and one in the middle of the ramp."""
    log, _ = three_dates(history, draw, days)
    return ([*log[:2], float(round(sum(history.slope) / 2))] if history.slope else log), None


def ramp_start(history: History, draw: np.random.Generator, days: int) -> tuple[list[float], int | None]:
    """Two random dates and one at the start of the ramp."""
    log, _ = three_dates(history, draw, days)
    return ([*log[:2], float(history.slope[0])] if history.slope else log), None


def among(k: int, logged: bool) -> LogMaker:
    """`k` random dates, with the true one beside them or not."""

    def make(history: History, draw: np.random.Generator, days: int) -> tuple[list[float], int | None]:
        log = [float(d) for d in draw.integers(0, days, k)]
        if not logged or history.change is None:
            return log, None
        return [*log, history.change - draw.uniform(0.0, 0.9)], k

    return make


@dataclass
class LogTally(Tally):
    """Counts with a change log: attributions at .8 that are right, or wrong; and mixed ones matched."""

    right: int = 0
    likely: int = 0
    wrong: int = 0
    mixed_matched: int = 0


def run_log(name: str, kind: str, make: LogMaker, label: str, count: int, seed: int) -> LogTally:
    """One kind in one cell with a change log."""
    tally, cell = LogTally(), CELLS[name]
    for number in range(count):
        draw = generator(seed, "log", name, kind, label, number)
        history = simulate(cell, kind, draw)
        log, true = make(history, draw, cell.days)
        core, found, fit = analyse(history, log)
        tally.add(history, core, found)
        texts = [change.text for change in fit.changes]
        hit = true is not None and f"{log[true]:.3f}" in texts
        sudden = found.verdict[0] == "sudden"
        tally.right += sudden and fit.fit == "coincides" and hit
        tally.likely += sudden and fit.matches and hit
        tally.wrong += sudden and fit.fit == "coincides" and not hit
        tally.mixed_matched += found.verdict[0] == "mixed" and fit.fit == "coincides"
    return tally
