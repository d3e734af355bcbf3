"""A plan and its looks, ready to be painted: which parts lie in an area, and all of it in the right order.

The screen paints the part that it shows, a figure paints the whole; both go through `Drawing.paint`.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPolygonF

from gatewalk.canvas.ink import Ink
from gatewalk.canvas.lettering import Lettering
from gatewalk.canvas.lines import exit_line, gate_line, under_line
from gatewalk.canvas.looks import ExitKey, LineKey, Looks
from gatewalk.canvas.paint import label_area, paint_exit, paint_gate, paint_label, paint_line, rectangle
from gatewalk.canvas.plan import EXIT_PAD, Plan

Course = tuple[QPainterPath, QPolygonF]

#: Room around a box that its marks and borders may use.
MARGIN = 18.0


class Drawing:
    """Everything needed to paint a tree. `looks` and `ink` may be exchanged, the plan stays."""

    def __init__(self, plan: Plan, looks: Looks, ink: Ink) -> None:
        self.plan = plan
        self.looks = looks
        self.ink = ink
        self.letters = Lettering(ink)
        self._tops = [top for top, _ in plan.rows]
        self._bottoms = [bottom for _, bottom in plan.rows]
        self._exits_of: dict[str, list[ExitKey]] = {gate: [] for gate in plan.gates}
        for key in plan.exits:
            self._exits_of[key[0]].append(key)
        self._lines_of: dict[str, list[LineKey]] = {gate: [] for gate in plan.gates}
        for line in plan.lines:
            self._lines_of[line[0]].append(line)
        self._right = {
            gate: max([plan.gates[gate].right, *(plan.exits[key].right for key in keys)])
            for gate, keys in self._exits_of.items()
        }
        self._lefts = [[plan.gates[gate].x for gate in row] for row in plan.row_gates]
        self._widest = max((self._right[g] - box.x for g, box in plan.gates.items()), default=0.0)
        self._courses: dict[LineKey, Course] = {}
        self._exit_courses: dict[ExitKey, Course] = {}
        self._lines_by_gap = self._sorted_into_gaps()
        self._gap_spans = [
            max((high for _, high, _ in gap), default=0.0) - min((low for low, _, _ in gap), default=0.0)
            for gap in self._lines_by_gap
        ]

    def wear(self, ink: Ink) -> None:
        """Paint with other pens from now on."""
        self.ink = ink
        self.letters = Lettering(ink)

    @property
    def bounds(self) -> QRectF:
        left, top, right, bottom = self.plan.bounds
        return QRectF(left, top, right - left, bottom - top)

    def exits_of(self, gate: str) -> list[ExitKey]:
        return self._exits_of[gate]

    def lines_of(self, gate: str) -> list[LineKey]:
        return self._lines_of[gate]

    def rows_in(self, area: QRectF) -> range:
        """The rows that `area` touches, one more above for lines that come down into it."""
        first = bisect_left(self._bottoms, area.top() - MARGIN)
        last = bisect_left(self._tops, area.bottom() + MARGIN)
        return range(max(0, first - 1), last)

    def gates_in(self, area: QRectF) -> list[str]:
        """The gates that, with their exits, touch `area`."""
        left, right = area.left() - MARGIN, area.right() + MARGIN
        return [
            gate
            for row in self.rows_in(area)
            for gate in self.plan.row_gates[row]
            if self.plan.gates[gate].x <= right and self._right[gate] >= left
        ]

    def parts_in(self, area: QRectF) -> int:
        """How many gates and lines touch `area`, without looking at each."""
        count = 0
        for row in self.rows_in(area):
            lefts = self._lefts[row]
            count += bisect_left(lefts, area.right()) - bisect_left(lefts, area.left() - self._widest)
            gap = self._lines_by_gap[row]
            span = self._gap_spans[row]
            count += round(len(gap) * min(1.0, area.width() / max(1.0, span))) // 2
        return count

    def lines_in(self, area: QRectF) -> Iterator[LineKey]:
        """The lines between gates that may touch `area`, each once."""
        left, right = area.left() - MARGIN, area.right() + MARGIN
        seen: set[LineKey] = set()
        for row in self.rows_in(area):
            for low, high, key in self._lines_by_gap[row]:
                if low <= right and high >= left and key not in seen:
                    seen.add(key)
                    yield key

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Paint what touches `area`: lines below, the lit ones above them, then boxes, then labels."""
        gates = self.gates_in(area)
        lit: list[LineKey] = []
        for key in self.lines_in(area):
            if self.looks.lit(key):
                lit.append(key)
            else:
                self._paint_line(painter, key)
        for gate in gates:
            self._paint_exit_lines(painter, self._exits_of[gate])
        for key in lit:
            self._paint_line(painter, key)
        for gate in gates:
            paint_gate(painter, self.ink, self.letters, self.plan.gates[gate], self.looks.gate(gate))
            for key in self._exits_of[gate]:
                paint_exit(painter, self.ink, self.letters, self.plan.exits[key], self.looks.exit(key))
        for key in lit:
            if label := self.looks.line(key).label:
                paint_label(painter, self.ink, self.letters, self.plan.lines[key], label)

    def paint_titles(self, painter: QPainter, area: QRectF) -> None:
        """The titles of gates alone, over boxes that are drawn from afar."""
        for gate in self.gates_in(area):
            box = self.plan.gates[gate]
            here = gate == self.looks.current
            painter.setPen(self.ink.far_title_here if here else self.ink.far_title)
            top = box.y + (box.height - box.title.height) / 2
            left = box.x + EXIT_PAD
            self.letters.block(painter, "title", left, top, box.width - 2 * EXIT_PAD, box.title)

    def _paint_line(self, painter: QPainter, key: LineKey) -> None:
        paint_line(painter, self.ink, self.ink.line(self.looks.line(key)), self.course(key))

    def _paint_exit_lines(self, painter: QPainter, keys: Iterable[ExitKey]) -> None:
        for key in sorted(keys, key=lambda k: self.looks.exit(k).state in ("final", "partial")):
            pen = self.ink.exit_line(self.looks.exit(key))
            paint_line(painter, self.ink, pen, self.exit_course(key))

    def course(self, key: LineKey) -> Course:
        """The line from gate to gate, made when it is first asked for."""
        known = self._courses.get(key)
        if known is None:
            known = self._courses[key] = gate_line(self.plan.lines[key])
        return known

    def exit_course(self, key: ExitKey) -> Course:
        """The line from a gate to one of its exits, made when it is first asked for."""
        known = self._exit_courses.get(key)
        if known is None:
            gate, box = self.plan.gates[key[0]], self.plan.exits[key]
            if key in self.plan.under:
                keys = self._exits_of[key[0]]
                known = under_line(gate, self.plan.exits[keys[keys.index(key) - 1]], box)
            else:
                known = exit_line(gate, box)
            self._exit_courses[key] = known
        return known

    def line_area(self, key: LineKey) -> QRectF:
        """The area that a line and its label take."""
        area = self.course(key)[0].boundingRect()
        label = self.looks.line(key).label
        if label:
            area = area.united(label_area(self.letters, self.plan.lines[key], label))
        return area.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)

    def gate_area(self, gate: str) -> QRectF:
        return rectangle(self.plan.gates[gate]).adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)

    def exit_area(self, key: ExitKey) -> QRectF:
        """The area of an exit and the line that leads to it."""
        box = rectangle(self.plan.exits[key]).united(self.exit_course(key)[0].boundingRect())
        return box.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)

    def holds(self, area: QRectF) -> bool:
        """Whether a gate or an exit touches `area`."""
        for gate in self.gates_in(area):
            boxes = [self.plan.gates[gate], *(self.plan.exits[key] for key in self._exits_of[gate])]
            if any(rectangle(box).intersects(area) for box in boxes):
                return True
        return False

    def hit(self, x: float, y: float) -> str | ExitKey | None:
        """The gate (its id) or exit (gate, exit) at a point, or None."""
        point = QPointF(x, y)
        for gate in self.gates_in(QRectF(x, y, 1, 1)):
            if rectangle(self.plan.gates[gate]).contains(point):
                return gate
            for key in self._exits_of[gate]:
                if rectangle(self.plan.exits[key]).contains(point):
                    return key
        return None

    def _sorted_into_gaps(self) -> list[list[tuple[float, float, LineKey]]]:
        gaps: list[list[tuple[float, float, LineKey]]] = [[] for _ in self.plan.rows]
        for key, points in self.plan.lines.items():
            xs = [x for x, _ in points]
            first, last = sorted((self.plan.gate_row[key[0]], self.plan.gate_row[key[1]]))
            for row in range(first, max(first + 1, last)):
                gaps[row].append((min(xs), max(xs), key))
        return gaps
