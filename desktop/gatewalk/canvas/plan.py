"""From a tree to boxes with wrapped text: sizes from a text measurer, places from the layout. No Qt here.

Exits stand beside their gate: one or two in the gate's row, more in a column, many in several columns.
Whatever the text, a box grows with it; nothing is cut.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from gatewalk.canvas.layout import Box, Layout, Point, arrange
from gatewalk.canvas.looks import ExitKey, LineKey, exits_of, onward_of
from gatewalk.canvas.wording import WIDEST_EXIT_WORDS
from gatewalk.domain.problem import Cancelled
from gatewalk.domain.tree import Gate, Tree
from gatewalk.theme.language import tr

TextStyle = Literal["title", "subtitle", "exit", "note"]


@dataclass(frozen=True, slots=True)
class Wrapped:
    """Text broken into lines no wider than asked: widths and `line_height` in pixels."""

    lines: tuple[str, ...]
    widths: tuple[float, ...]
    line_height: float
    right_to_left: bool = False

    @property
    def width(self) -> float:
        return max(self.widths, default=0.0)

    @property
    def height(self) -> float:
        return self.line_height * len(self.lines)


#: Breaks a text in a style into lines no wider than the given pixels.
Measure = Callable[[str, TextStyle, float], Wrapped]

#: Room inside boxes, at 100 %.
GATE_TEXT_LEFT, GATE_PAD, CIRCLE = 64.0, 14.0, 17.0
EXIT_PAD, EXIT_MARK = 24.0, 40.0
GATE_TO_EXIT, EXIT_TO_EXIT, EXIT_STACK = 130.0, 36.0, 14.0
COMPACT_TO_EXIT = 70.0
#: More exits than this take several columns, with so much room above them for the lines to the further ones.
MOST_IN_COLUMN, OVER_ROOM = 12, 44.0
GATE_HEIGHT, EXIT_HEIGHT = 66.0, 52.0
_GATE_WIDTHS = (312.0, 380.0, 520.0, 720.0)
_EXIT_WIDTHS = (0.0, 360.0, 520.0, 720.0)
_FEW_LINES = 3


@dataclass(frozen=True, slots=True)
class Placed:
    """A box on the drawing with its wrapped title, which starts `text_left` from the box's left side."""

    x: float
    y: float
    width: float
    height: float
    title: Wrapped
    text_left: float
    subtitle_height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    @property
    def middle(self) -> Point:
        return self.x + self.width / 2, self.y + self.height / 2


@dataclass(frozen=True, slots=True)
class Plan:
    """The whole drawing: boxes, lines from gate to gate, and for each row its gates and its bounds.

    `under` holds the exits whose line runs below the exit before it, `over` those whose line runs above the
    columns of exits before theirs.
    """

    gates: dict[str, Placed]
    exits: dict[ExitKey, Placed]
    lines: dict[LineKey, tuple[Point, ...]]
    under: frozenset[ExitKey]
    over: frozenset[ExitKey]
    gate_row: dict[str, int]
    rows: tuple[tuple[float, float], ...]
    row_gates: tuple[tuple[str, ...], ...]
    spine: tuple[str, ...]
    bounds: tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class _Cell:
    """A gate with its exits around (0, 0) = the gate's left upper corner."""

    gate: Placed
    exits: tuple[tuple[str, Placed], ...]
    box: Box
    under: tuple[str, ...]
    over: tuple[str, ...]


def make_plan(
    tree: Tree,
    measure: Measure,
    *,
    titles: Mapping[str, str] | None = None,
    with_exits: bool = True,
    compact: bool = False,
    cancelled: Callable[[], bool] | None = None,
) -> Plan:
    """Lay out `tree`; `with_exits` False leaves the gates alone, as present mode shows them.

    `titles` are those of exits that constraints name otherwise; `compact` puts a gate's exits below one
    another and nearer to it. Raises Cancelled where `cancelled` says so.
    """
    ids = list(tree.gates)
    index = {gate_id: i for i, gate_id in enumerate(ids)}
    least = measure(tr(WIDEST_EXIT_WORDS), "note", 4_000).width + EXIT_PAD + EXIT_MARK
    said = {name: leaf.title for name, leaf in tree.exits.items()} | dict(titles or {})
    exits = {name: _exit(said[name], measure, least) for name in tree.exits} if with_exits else {}
    cells = []
    for gate in tree.gates.values():
        if cancelled is not None and cancelled():
            raise Cancelled
        cells.append(_cell(gate, exits_of(tree, gate), exits, measure, compact=compact))
    edges = [(index[g], index[t]) for g in ids for t in onward_of(tree, tree.gates[g])]
    layout = arrange([cell.box for cell in cells], edges)
    return _placed(ids, cells, layout)


def _placed(ids: list[str], cells: list[_Cell], layout: Layout) -> Plan:
    gates: dict[str, Placed] = {}
    exits: dict[ExitKey, Placed] = {}
    under: list[ExitKey] = []
    over: list[ExitKey] = []
    members: list[list[str]] = [[] for _ in layout.rows]
    for i, (gate_id, cell) in enumerate(zip(ids, cells, strict=True)):
        x, y = layout.boxes[i]
        gates[gate_id] = _moved(cell.gate, x, y)
        exits |= {(gate_id, exit_id): _moved(placed, x, y) for exit_id, placed in cell.exits}
        under += [(gate_id, exit_id) for exit_id in cell.under]
        over += [(gate_id, exit_id) for exit_id in cell.over]
        members[layout.row[i]].append(gate_id)
    lines = {(ids[s], ids[t]): points for (s, t), points in layout.routes.items()}
    boxes = [*gates.values(), *exits.values()]
    xs = [point[0] for points in lines.values() for point in points]
    left, right = min([b.x for b in boxes] + xs), max([b.right for b in boxes] + xs)
    return Plan(
        gates=gates,
        exits=exits,
        lines=lines,
        under=frozenset(under),
        over=frozenset(over),
        gate_row={gate_id: layout.row[i] for i, gate_id in enumerate(ids)},
        rows=layout.rows,
        row_gates=tuple(tuple(sorted(row, key=lambda g: gates[g].x)) for row in members),
        spine=tuple(ids[i] for i in layout.spine),
        bounds=(left, min(b.y for b in boxes), right, max(b.bottom for b in boxes)),
    )


def _moved(placed: Placed, x: float, y: float) -> Placed:
    return replace(placed, x=x + placed.x, y=y + placed.y)


def grown(placed: Placed, by: float) -> Placed:
    """The same box, larger on every side."""
    width, height = placed.width + 2 * by, placed.height + 2 * by
    return replace(placed, x=placed.x - by, y=placed.y - by, width=width, height=height)


def _cell(
    gate_text: Gate, names: tuple[str, ...], exits: dict[str, Placed], measure: Measure, *, compact: bool
) -> _Cell:
    gate = _gate(gate_text.title, measure)
    sized = [(name, exits[name]) for name in names if name in exits]
    left = gate.width + (COMPACT_TO_EXIT if compact else GATE_TO_EXIT)
    beside = len(sized) <= (1 if compact else 2)
    placed = _in_a_row(sized, left) if beside else _in_columns(sized, left)
    width = max([gate.width, *(one.right for _, one in placed)])
    height = max([gate.height, *(one.bottom for _, one in placed)])
    under = tuple(name for name, _ in placed[1:]) if beside else ()
    if under:
        height = max(height, max(one.bottom for _, one in placed) + 14)
    over = () if beside else tuple(name for name, one in placed if one.x > placed[0][1].x)
    box = Box(width=width, height=height, anchor=gate.width / 2, gate_height=gate.height)
    return _Cell(gate=gate, exits=tuple(placed), box=box, under=under, over=over)


def _in_a_row(sized: list[tuple[str, Placed]], x: float) -> list[tuple[str, Placed]]:
    placed = []
    for name, one in sized:
        placed.append((name, _moved(one, x, max(0.0, (GATE_HEIGHT - one.height) / 2))))
        x += one.width + EXIT_TO_EXIT
    return placed


def _in_columns(sized: list[tuple[str, Placed]], x: float) -> list[tuple[str, Placed]]:
    """One column; many exits take several, about twice as wide as high, with room for lines above them."""
    wide = max(one.width for _, one in sized) + COMPACT_TO_EXIT
    high = sum(one.height + EXIT_STACK for _, one in sized)
    columns = 1 if len(sized) <= MOST_IN_COLUMN else max(2, round((2 * high / wide) ** 0.5))
    longest = -(-len(sized) // columns)
    first = max(0.0, (GATE_HEIGHT - sized[0][1].height) / 2) if columns == 1 else OVER_ROOM
    placed = []
    for start in range(0, len(sized), longest):
        y = first
        for name, one in sized[start : start + longest]:
            placed.append((name, _moved(one, x, y)))
            y += one.height + EXIT_STACK
        x = max(one.right for _, one in placed) + COMPACT_TO_EXIT
    return placed


def _gate(title: str, measure: Measure) -> Placed:
    for width in _GATE_WIDTHS:
        wrapped = measure(title, "title", width - GATE_TEXT_LEFT - GATE_PAD)
        if len(wrapped.lines) < _FEW_LINES:
            break
    return _box(width, GATE_HEIGHT, wrapped, GATE_TEXT_LEFT, measure)


def _exit(title: str, measure: Measure, least: float) -> Placed:
    for step in _EXIT_WIDTHS:
        width = max(step, least)
        wrapped = measure(title, "exit", width - EXIT_PAD - EXIT_MARK)
        if len(wrapped.lines) < _FEW_LINES:
            break
    return _box(width, EXIT_HEIGHT, wrapped, EXIT_PAD, measure)


def _box(width: float, least: float, title: Wrapped, left: float, measure: Measure) -> Placed:
    subtitle = measure("X", "subtitle", width).line_height
    height = max(least, title.height + subtitle + 18)
    return Placed(0, 0, width, height, title, left, subtitle)
