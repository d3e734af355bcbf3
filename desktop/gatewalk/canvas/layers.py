"""The order of things on the drawing: which row each box stands in, and who stands left of whom.

Rows are longest-path layers. An edge that passes a row without stopping gets a place in that row; edges that
make for one goal share it, so that many long edges to one gate become a single line. Sweeps then order each
row by the average place of its neighbours (Sugiyama, Tagawa and Toda 1981).
"""

from bisect import bisect_right, insort
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

Edge = tuple[int, int]

#: Above this many places for passing edges the rest of the long edges run beside the drawing instead.
MOST_PLACES = 60_000


@dataclass(slots=True)
class Rows:
    """Boxes 0..boxes-1 and, from there on, places of passing edges.

    `row` gives each its row, `order` each row's members from left to right, `below` and `above` the
    neighbours one row on or back. `runs` maps an edge to the members that it passes, ends included.
    """

    boxes: int
    row: list[int]
    order: list[list[int]]
    below: list[list[int]] = field(default_factory=list)
    above: list[list[int]] = field(default_factory=list)
    runs: dict[Edge, list[int]] = field(default_factory=dict)
    beside: list[Edge] = field(default_factory=list)

    def is_place(self, member: int) -> bool:
        return member >= self.boxes


def longest_path_rows(count: int, edges: Iterable[Edge]) -> list[int]:
    """The row of each of `count` boxes: one more than the lowest row of those that lead to it.

    Edges that close a circle do not count; boxes on one keep the row that they had when it was found.
    """
    onward: list[list[int]] = [[] for _ in range(count)]
    waiting = [0] * count
    for source, target in edges:
        onward[source].append(target)
        waiting[target] += 1
    row = [0] * count
    ready = [box for box in range(count) if waiting[box] == 0]
    placed = 0
    while placed < count:
        if placed == len(ready):
            ready.append(next(box for box in range(count) if waiting[box] > 0))
            waiting[ready[-1]] = 0
        box = ready[placed]
        placed += 1
        for target in onward[box]:
            if waiting[target] > 0:
                row[target] = max(row[target], row[box] + 1)
                waiting[target] -= 1
                if waiting[target] == 0:
                    ready.append(target)
    return row


def make_rows(count: int, edges: Sequence[Edge]) -> Rows:
    """Rows with a place for every passing edge, in the order in which boxes were given."""
    row = longest_path_rows(count, edges)
    rows = Rows(boxes=count, row=row, order=[[] for _ in range(max(row, default=0) + 1)])
    rows.below = [[] for _ in range(count)]
    rows.above = [[] for _ in range(count)]
    shared: dict[tuple[int, int], int] = {}
    for edge in edges:
        _route(rows, edge, shared)
    for member in sorted(range(len(rows.row)), key=lambda m: (rows.is_place(m) is False, m)):
        rows.order[rows.row[member]].append(member)
    return rows


def _route(rows: Rows, edge: Edge, shared: dict[tuple[int, int], int]) -> None:
    source, target = edge
    first, last = rows.row[source], rows.row[target]
    if last <= first or len(shared) + last - first > MOST_PLACES:
        rows.beside.append(edge)
        return
    run = [source]
    for level in range(first + 1, last):
        place = shared.get((target, level))
        if place is None:
            place = shared[target, level] = len(rows.row)
            rows.row.append(level)
            rows.below.append([])
            rows.above.append([])
        run.append(place)
    run.append(target)
    rows.runs[edge] = run
    for upper, lower in pairwise(run):
        if lower not in rows.below[upper]:
            rows.below[upper].append(lower)
            rows.above[lower].append(upper)


def order_rows(rows: Rows, sweeps: int, *, swaps: bool = False) -> None:
    """Order every row by the average place of its neighbours, down and up in turn; keeps the best seen.

    `swaps` also tries to exchange neighbours after each sweep, which small drawings can afford.
    """
    place = [0.0] * len(rows.row)
    _number(rows, place)
    best, fewest = [list(row) for row in rows.order], crossings(rows)
    for sweep in range(sweeps):
        if fewest == 0:
            break
        _sweep(rows, place, downwards=sweep % 2 == 0, turned=sweep % 4 >= 2)
        if swaps:
            _swap_neighbours(rows, place)
        found = crossings(rows)
        if found < fewest:
            best, fewest = [list(row) for row in rows.order], found
    rows.order = best


def _number(rows: Rows, place: list[float]) -> None:
    for row in rows.order:
        for index, member in enumerate(row):
            place[member] = float(index)


def _sweep(rows: Rows, place: list[float], *, downwards: bool, turned: bool) -> None:
    """One sweep; `turned` lets members that want the same place change sides."""
    neighbours = rows.above if downwards else rows.below
    for row in rows.order if downwards else reversed(rows.order):
        wanted = {}
        for member in row:
            near = neighbours[member]
            if len(near) == 1:
                wanted[member] = place[near[0]]
            else:
                wanted[member] = sum([place[n] for n in near]) / len(near) if near else place[member]
        if turned:
            row.reverse()
        row.sort(key=wanted.__getitem__)
        for index, member in enumerate(row):
            place[member] = float(index)


def _swap_neighbours(rows: Rows, place: list[float]) -> None:
    for row in rows.order:
        for index in range(len(row) - 1):
            left, right = row[index], row[index + 1]
            gain = 0
            for near in (rows.above, rows.below):
                ends_left = [place[n] for n in near[left]]
                ends_right = [place[n] for n in near[right]]
                gain += sum([(a > b) - (a < b) for a in ends_left for b in ends_right])
            if gain > 0:
                row[index], row[index + 1] = right, left
                place[left], place[right] = place[right], place[left]


def crossings(rows: Rows) -> int:
    """How many pairs of edges between neighbouring rows cross."""
    total = 0
    place = [0] * len(rows.row)
    for row in rows.order:
        for index, member in enumerate(row):
            place[member] = index
    for upper in rows.order[:-1]:
        seen: list[int] = []
        for member in upper:
            ends = sorted([place[low] for low in rows.below[member]])
            for end in ends:
                total += len(seen) - bisect_right(seen, end)
            for end in ends:
                insort(seen, end)
    return total
