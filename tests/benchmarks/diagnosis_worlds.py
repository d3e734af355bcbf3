"""Score files with a known cause: what a team would hold in its hands for each kind of trouble.

Every maker writes rows (a header first) and says which exits the truth asks for; None stands for
"not enough evidence". All draws come from the generator handed in.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

Flags = NDArray[np.bool_]
Row = tuple[str, ...]

HEADER: Row = ("run", "id", "date", "category", "correct")
START = date(2026, 3, 2)
DAYS, PER_DAY = 120, 80
KINDS = tuple(f"kind-{k}" for k in range(8))
FRESH = ("fresh-a", "fresh-b")


@dataclass
class World:
    """Rows of one file, further arguments for the command line, and the exits that are right."""

    rows: list[Row] = field(default_factory=list)
    header: Row = HEADER
    arguments: list[str] = field(default_factory=list)
    exits: tuple[str, ...] | None = None

    def __post_init__(self) -> None:
        for role, column in zip(("arm", "example", "time", "slice", "score"), HEADER, strict=True):
            self.arguments += ["--role", f"{role}={column}"]


@dataclass
class Inputs:
    """Examples of a reading: kind of input and whether the system is right."""

    kind: NDArray[np.str_]
    right: Flags


def levels(rng: np.random.Generator) -> NDArray[np.float64]:
    """Accuracies of the familiar kinds, 91 % on average."""
    level = np.clip(0.91 + rng.normal(0.0, 0.02, len(KINDS)), 0.8, 0.98)
    return level - level.mean() + 0.91


def familiar(rng: np.random.Generator, n: int, level: NDArray[np.float64]) -> Inputs:
    place = rng.integers(len(KINDS), size=n)
    return Inputs(np.array(KINDS)[place], rng.random(n) < level[place])


def with_fresh(rng: np.random.Generator, inputs: Inputs, share: float, level: float) -> Inputs:
    """A `share` of the examples replaced by new kinds of input, right at `level`."""
    n = len(inputs.kind)
    fresh = rng.random(n) < share
    kind = np.where(fresh, np.array(FRESH)[rng.integers(2, size=n)], inputs.kind)
    return Inputs(kind, np.where(fresh, rng.random(n) < level, inputs.right))


def add_reading(world: World, run: str, inputs: Inputs, prefix: str, day: int) -> None:
    when = (START + timedelta(days=day)).isoformat()
    for k, (kind, right) in enumerate(zip(inputs.kind.tolist(), inputs.right.tolist(), strict=True)):
        world.rows.append((run, f"{prefix}{k}", when, kind, str(int(right))))


def add_history(
    world: World,
    rng: np.random.Generator,
    shape: Callable[[int], float],
    days: int = DAYS,
    per_day: int = PER_DAY,
) -> None:
    """Daily scores at 91 % less `shape(day)`."""
    for day in range(days):
        when = (START + timedelta(days=day)).isoformat()
        right = rng.random(max(5, rng.poisson(per_day))) < 0.91 - shape(day)
        for k, value in enumerate(right.tolist()):
            world.rows.append(("history", f"h{day}-{k}", when, "", str(int(value))))


def step(rng: np.random.Generator, size: float) -> tuple[Callable[[int], float], int]:
    at = int(rng.integers(40, 80))
    return (lambda day: size if day >= at else 0.0), at


def ramp(rng: np.random.Generator, size: float) -> Callable[[int], float]:
    start, length = int(rng.integers(15, 40)), int(rng.integers(45, 65))
    return lambda day: size * min(1.0, max(0.0, (day - start) / length))


def rerun(rng: np.random.Generator, inputs: Inputs, solved: Flags, flaky: Flags) -> Inputs:
    """A fresh run: flaky examples fall anew, `solved` ones are right."""
    right = np.where(flaky, rng.random(len(flaky)) < 0.5, inputs.right) | solved
    return Inputs(inputs.kind, right)


def flaky_share(rng: np.random.Generator, inputs: Inputs, share: float = 0.05) -> Flags:
    """Which examples are right only half of the time; their score in `inputs` is drawn so."""
    flaky = rng.random(len(inputs.kind)) < share
    inputs.right = np.where(flaky, rng.random(len(flaky)) < 0.5, inputs.right)
    return flaky


def add_arms(
    world: World,
    rng: np.random.Generator,
    current: Inputs,
    flaky: Flags,
    gap: float,
    shares: tuple[float, float],
) -> None:
    """Control, context and prompt arms on the whole reading; the arms return these shares of the gap."""
    wrong = ~current.right & ~flaky
    order = rng.permutation(np.flatnonzero(wrong))
    n = len(current.kind)
    counts = [min(len(order), round(share * gap * n)) for share in np.cumsum(shares)]
    for name, count in zip(("context", "prompt"), counts, strict=True):
        solved = np.zeros(n, dtype=bool)
        solved[order[:count]] = True
        add_reading(world, name, rerun(rng, current, solved, flaky), "c", DAYS)
    add_reading(world, "control", rerun(rng, current, np.zeros(n, dtype=bool), flaky), "c", DAYS)


def change(world: World, day: int, kind: str, text: str) -> None:
    when = (START + timedelta(days=day)).isoformat()
    world.arguments += ["--change", f"{when} {kind} {text}"]


def rows_with_header(world: World) -> Iterator[Row]:
    yield world.header
    yield from world.rows
