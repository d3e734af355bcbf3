"""Rows that a reader left out or completed: counted, and listed with the line where each stands.

Every line is kept, because nothing may disappear silently; lines with one fault are listed together, so
that a file with a thousand empty rows has one entry and not a thousand.
"""

import re
from dataclasses import dataclass, field
from itertools import pairwise

from gatewalk.domain.visible import visible

#: A line or record of the file, and what is wrong with it.
_PLACED = re.compile(r"(line|record) (\d+): (.*)", re.DOTALL)
#: Most runs of lines that one entry spells out, and most different entries.
_RUNS, _ENTRIES = 1000, 100


@dataclass
class Losses:
    """Filled while a file is read. `dropped` and `padded` count rows.

    `effort` is the work that repairs have taken so far, about as many microseconds.
    """

    dropped: int = 0
    padded: int = 0
    effort: int = 0
    _entries: dict[tuple[str, str], list[int]] = field(default_factory=dict, repr=False)
    _unlisted: int = 0

    def drop(self, problem: str, count: int = 1) -> None:
        """Rows left out; `problem` reads "line 7: an empty row"."""
        self.dropped += count
        self._list(problem)

    def pad(self, problem: str) -> None:
        """A row completed or repaired; `problem` as for `drop`."""
        self.padded += 1
        self._list(problem)

    @property
    def problems(self) -> tuple[str, ...]:
        """What happened and in which lines ("lines 4, 9 to 12: an empty row"), by the first line of each."""
        found = sorted(self._entries.items(), key=lambda entry: entry[1][:1])
        more = (f"{self._unlisted:,} more",) if self._unlisted else ()
        return (*(_told(unit, what, lines) for (unit, what), lines in found), *more)

    def told(self, name: str) -> str:
        """Both counts and all lines as one text for a person; empty where no row was touched."""
        counts = [f"{self.dropped:,} dropped"] if self.dropped else []
        counts += [f"{self.padded:,} completed or repaired"] if self.padded else []
        return f"{name}, rows: {' and '.join(counts)} ({'; '.join(self.problems)})" if counts else ""

    def _list(self, problem: str) -> None:
        problem = visible(problem)
        match = _PLACED.fullmatch(problem)
        key = (match[1], match[3]) if match else ("", problem)
        if key not in self._entries and len(self._entries) >= _ENTRIES:
            self._unlisted += 1
        else:
            self._entries.setdefault(key, []).extend([int(match[2])] if match else [])


def _told(unit: str, what: str, lines: list[int]) -> str:
    if not lines:
        return what
    if len(lines) == 1:
        return f"{unit} {lines[0]}: {what}"
    runs = _runs(sorted(set(lines)))
    shown = ", ".join(f"{a}" if a == b else f"{a} to {b}" for a, b in runs[:_RUNS])
    more = f" and {len(runs) - _RUNS:,} more places" if len(runs) > _RUNS else ""
    return f"{unit}s {shown}{more}: {what}"


def _runs(lines: list[int]) -> list[tuple[int, int]]:
    """First and last of each run of lines that follow one another."""
    ends = [a for a, b in pairwise(lines) if b != a + 1] + lines[-1:]
    starts = lines[:1] + [b for a, b in pairwise(lines) if b != a + 1]
    return list(zip(starts, ends, strict=True))
