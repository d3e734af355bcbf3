"""Where everything stands: boxes in rows, a straight spine, and a route for every edge. No Qt here.

A box is a gate together with the exits that stand beside it; its `anchor` is the x of the gate's middle, from
the box's left side. Coordinates come from least squares under the order of each row (pool adjacent
violators), in sweeps; the spine's boxes are pinned to one x, so it is straight. The result depends on
nothing but the input.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from gatewalk.canvas.layers import Edge, Rows, make_rows, order_rows

Point = tuple[float, float]

#: Room between boxes of one row, between passing edges, and (at least) between rows.
BOX_GAP = 56.0
PLACE_GAP = 26.0
ROW_GAP = 35.0
#: Room between the ends of several edges at one gate, and the most that they spread to either side.
PORT_STEP = 18.0
PORT_REACH = 90.0

_PINNED = 1e9


@dataclass(frozen=True, slots=True)
class Box:
    """Size of one gate with its exits. `gate_height` is the gate's own, `below` the room wanted under it."""

    width: float
    height: float
    anchor: float
    gate_height: float
    below: float = ROW_GAP


@dataclass(frozen=True, slots=True)
class Layout:
    """`boxes` are the left upper corners, `rows` the top and bottom of each row, `row` each box's row.

    `routes` maps an edge to its points, from the source's lower side to the target's upper side, with two
    points (top and bottom of the row) for every row it passes.
    """

    boxes: tuple[Point, ...]
    row: tuple[int, ...]
    rows: tuple[tuple[float, float], ...]
    routes: dict[Edge, tuple[Point, ...]]
    spine: tuple[int, ...]


def arrange(boxes: Sequence[Box], edges: Sequence[Edge]) -> Layout:
    """Lay out `boxes` (in the tree's order, the start first) joined by `edges` (source, target)."""
    edges = list(dict.fromkeys(edge for edge in edges if edge[0] != edge[1]))
    rows = make_rows(len(boxes), edges)
    small = len(rows.row) <= 3_000
    order_rows(rows, sweeps=24 if small else 6, swaps=small)
    spine = longest_chain(len(boxes), rows)
    x = _columns(boxes, rows, spine, sweeps=12 if small else 4)
    bands = _bands(boxes, rows)
    corners = tuple((round(x[i] - b.anchor, 1), bands[rows.row[i]][0]) for i, b in enumerate(boxes))
    return Layout(
        boxes=corners,
        row=tuple(rows.row[: len(boxes)]),
        rows=tuple(bands),
        routes=_routes(boxes, rows, x, bands),
        spine=spine,
    )


def longest_chain(count: int, rows: Rows) -> tuple[int, ...]:
    """The longest way down through edges of one row's length; of equals, the one that comes first."""
    length = [1] * count
    onward = [-1] * count
    for box in sorted(range(count), key=lambda b: -rows.row[b]):
        for low in rows.below[box]:
            if low < count and length[low] + 1 > length[box]:
                length[box], onward[box] = length[low] + 1, low
    at = 0 if count else -1
    chain = []
    while at >= 0:
        chain.append(at)
        at = onward[at]
    return tuple(chain)


def _columns(boxes: Sequence[Box], rows: Rows, spine: Sequence[int], sweeps: int) -> list[float]:
    """The x of every member's anchor."""
    left = [b.anchor for b in boxes] + [0.0] * (len(rows.row) - len(boxes))
    right = [b.width - b.anchor for b in boxes] + [0.0] * (len(rows.row) - len(boxes))
    pinned = set(spine)
    x = [0.0] * len(rows.row)
    for row in rows.order:
        _settle(row, {m: x[m] for m in row}, left, right, rows, pinned, x)
    for sweep in range(sweeps):
        downwards = sweep % 2 == 0
        for row in rows.order if downwards else reversed(rows.order):
            wanted = {}
            for member in row:
                near = rows.above[member] + rows.below[member] if sweep else rows.above[member]
                wanted[member] = sum([x[n] for n in near]) / len(near) if near else x[member]
            _settle(row, wanted, left, right, rows, pinned, x)
    return x


def _settle(
    row: Sequence[int],
    wanted: dict[int, float],
    left: Sequence[float],
    right: Sequence[float],
    rows: Rows,
    pinned: set[int],
    x: list[float],
) -> None:
    """Least squares towards `wanted` with room between neighbours: pool adjacent violators on x - offset."""
    offset, blocks, before = 0.0, [], -1
    offsets = []
    for member in row:
        if before >= 0:
            gap = PLACE_GAP if rows.is_place(member) and rows.is_place(before) else BOX_GAP
            offset += right[before] + left[member] + gap
        offsets.append(offset)
        before = member
        weight = _PINNED if member in pinned else 8.0 if rows.is_place(member) else 1.0
        aim = (0.0 if member in pinned else wanted[member]) - offset
        blocks.append([weight, aim, 1])
        while len(blocks) > 1 and blocks[-2][1] > blocks[-1][1]:
            w, a, n = blocks.pop()
            last = blocks[-1]
            last[1] = (last[0] * last[1] + w * a) / (last[0] + w)
            last[0] += w
            last[2] += n
    index = 0
    for _, aim, size in blocks:
        for _ in range(int(size)):
            x[row[index]] = round(aim + offsets[index], 1)
            index += 1


def _bands(boxes: Sequence[Box], rows: Rows) -> list[tuple[float, float]]:
    bands, top = [], 0.0
    for row in rows.order:
        here = [boxes[m] for m in row if m < len(boxes)]
        height = max((b.height for b in here), default=0.0)
        bands.append((top, top + height))
        top += height + max((b.below for b in here), default=ROW_GAP)
    return bands


def _routes(
    boxes: Sequence[Box], rows: Rows, x: Sequence[float], bands: Sequence[tuple[float, float]]
) -> dict[Edge, tuple[Point, ...]]:
    leaving, arriving = _ports(rows, x, len(boxes))
    routes: dict[Edge, tuple[Point, ...]] = {}
    for edge, run in rows.runs.items():
        source, target = edge
        start = x[source] + leaving[source, run[1]]
        end = x[target] + arriving[target, run[-2]]
        top = bands[rows.row[source]][0] + boxes[source].gate_height
        points: list[Point] = [(start, top), (start, bands[rows.row[source]][1])]
        for place in run[1:-1]:
            band = bands[rows.row[place]]
            points += [(x[place], band[0]), (x[place], band[1])]
        points.append((end, bands[rows.row[target]][0]))
        routes[edge] = tuple(points)
    outside = min((x[i] - b.anchor for i, b in enumerate(boxes)), default=0.0) - BOX_GAP
    for source, target in rows.beside:
        upper, lower = bands[rows.row[source]], bands[rows.row[target]]
        low = upper[0] + boxes[source].gate_height
        routes[source, target] = (
            (x[source], low),
            (x[source], upper[1]),
            (outside, upper[1] + ROW_GAP / 2),
            (outside, lower[0] - ROW_GAP / 2),
            (x[target], lower[0]),
        )
    return routes


def _ports(
    rows: Rows, x: Sequence[float], count: int
) -> tuple[dict[tuple[int, int], float], dict[tuple[int, int], float]]:
    """Where edges leave and arrive, from the anchor: in the order of where they come from or go to."""
    leaving: dict[tuple[int, int], float] = {}
    arriving: dict[tuple[int, int], float] = {}
    for box in range(count):
        for table, near in ((leaving, rows.below[box]), (arriving, rows.above[box])):
            for neighbour, shift in _spread(x[box], [(x[n], n) for n in near]):
                table[box, neighbour] = shift
    return leaving, arriving


def _spread(anchor: float, ends: list[tuple[float, int]]) -> list[tuple[int, float]]:
    """Shifts in the order of `ends`; the one straight ahead keeps the middle."""
    if len(ends) < 2:
        return [(neighbour, 0.0) for _, neighbour in ends]
    ends.sort()
    middle = min(range(len(ends)), key=lambda i: abs(ends[i][0] - anchor))
    step = min(PORT_STEP, PORT_REACH / max(1, max(middle, len(ends) - 1 - middle)))
    return [(neighbour, (i - middle) * step) for i, (_, neighbour) in enumerate(ends)]
