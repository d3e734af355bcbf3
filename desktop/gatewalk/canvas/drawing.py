"""A plan and its looks, ready to be painted: which parts lie in an area, and all of it in the right order.

The screen paints the part that it shows, a figure paints the whole; both go through `Drawing.paint`.
"""

from collections.abc import Callable, Hashable, Iterable
from functools import partial

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPolygonF

from gatewalk.canvas.ink import Ink
from gatewalk.canvas.lettering import Lettering
from gatewalk.canvas.lines import exit_line, gate_line, over_line, under_line
from gatewalk.canvas.looks import ExitKey, LineKey, Looks
from gatewalk.canvas.paint import (
    LABEL_REACH,
    RING,
    paint_exit,
    paint_gate,
    paint_label,
    paint_line,
    rectangle,
)
from gatewalk.canvas.places import MARGIN, Places
from gatewalk.canvas.plan import EXIT_PAD, Plan, grown
from gatewalk.canvas.strokes import Shared, Strokes

Course = tuple[QPainterPath, QPolygonF]
Work = Callable[[QPainter], object]

#: The strokes of no more parts than this are kept: about what a large screen shows.
_MOST_STROKES = 12_000


class Drawing:
    """Everything needed to paint a tree. `looks` and `ink` may be exchanged, the plan stays.

    `places` are those of the plan, where they have been made already.
    """

    def __init__(self, plan: Plan, looks: Looks, ink: Ink, places: Places | None = None) -> None:
        self.plan = plan
        self.looks = looks
        self.ink = ink
        self.letters = Lettering(ink)
        self.places = places or Places(plan)
        self._strokes: dict[Hashable, tuple[Hashable, Strokes]] = {}
        self._shared: Shared = {}
        self._courses: dict[LineKey, Course] = {}
        self._exit_courses: dict[tuple[ExitKey, bool], Course] = {}
        self._areas: dict[str, tuple[QRectF, ...]] = {}

    def wear(self, ink: Ink) -> None:
        """Paint with other pens from now on."""
        self.ink = ink
        self.letters = Lettering(ink)
        self._strokes.clear()
        self._shared.clear()

    @property
    def bounds(self) -> QRectF:
        left, top, right, bottom = self.plan.bounds
        return QRectF(left, top, right - left, bottom - top)

    def exits_of(self, gate: str) -> list[ExitKey]:
        return self.places.exits_of[gate]

    def lines_of(self, gate: str) -> list[LineKey]:
        return self.places.lines_of[gate]

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Paint what touches `area`: lines below, the lit ones above them, then boxes, then labels."""
        gates = self.places.gates_in(area)
        lit: list[LineKey] = []
        for key in self.places.lines_in(area):
            if self.looks.lit(key):
                lit.append(key)
            else:
                self._paint_line(painter, key)
        for gate in gates:
            self._paint_exit_lines(painter, self.places.exits_of[gate])
        for key in lit:
            self._paint_line(painter, key)
        for gate in gates:
            self._paint_gate(painter, gate)
            for key in self.places.exits_of[gate]:
                self._paint_exit(painter, key)
        for key in lit:
            if self.looks.line(key).label:
                self._paint_label(painter, key)

    def _play(
        self,
        painter: QPainter,
        part: tuple[str, Hashable],
        look: Hashable,
        work: Callable[[QPainter], object],
    ) -> None:
        """Paint a part by its strokes, which `work` makes anew where `look` is another than before."""
        known = self._strokes.get(part)
        if known is None or known[0] != look:
            if len(self._strokes) >= _MOST_STROKES:
                del self._strokes[next(iter(self._strokes))]
            known = self._strokes[part] = (look, Strokes(work, self._shared))
        known[1].play(painter)

    def _paint_gate(self, painter: QPainter, gate: str) -> None:
        look, box = self.looks.gate(gate), self.plan.gates[gate]
        work = partial(paint_gate, ink=self.ink, letters=self.letters, box=box, look=look)
        self._play(painter, ("gate", gate), look, work)

    def _paint_exit(self, painter: QPainter, key: ExitKey) -> None:
        look, box = self.looks.exit(key), self.plan.exits[key]
        work = partial(paint_exit, ink=self.ink, letters=self.letters, box=box, look=look)
        self._play(painter, ("exit", key), look, work)

    def _paint_label(self, painter: QPainter, key: LineKey) -> None:
        label = self.looks.line(key).label
        points = self.plan.lines[key]
        work = partial(paint_label, ink=self.ink, letters=self.letters, points=points, label=label)
        self._play(painter, ("label", key), label, work)

    def paint_titles(self, painter: QPainter, area: QRectF) -> None:
        """The titles of gates alone, over boxes that are drawn from afar."""
        for gate in self.places.gates_in(area):
            box = self.plan.gates[gate]
            here = gate == self.looks.current
            painter.setPen(self.ink.far_title_here if here else self.ink.far_title)
            top = box.y + (box.height - box.title.height) / 2
            left = box.x + EXIT_PAD
            self.letters.block(painter, "title", left, top, box.width - 2 * EXIT_PAD, box.title)

    def _paint_line(self, painter: QPainter, key: LineKey) -> None:
        look = self.looks.line(key)
        work = partial(paint_line, ink=self.ink, pen=self.ink.line(look), course=self.course(key))
        self._play(painter, ("line", key), look.state, work)

    def _paint_exit_lines(self, painter: QPainter, keys: Iterable[ExitKey]) -> None:
        for key in sorted(keys, key=lambda k: self.looks.exit(k).state in ("final", "partial")):
            look = self.looks.exit(key)
            pen, course = self.ink.exit_line(look), self.exit_course(key, ringed=look.state == "final")
            work = partial(paint_line, ink=self.ink, pen=pen, course=course)
            self._play(painter, ("exit line", key), look.state, work)

    def course(self, key: LineKey) -> Course:
        """The line from gate to gate, made when it is first asked for."""
        known = self._courses.get(key)
        if known is None:
            known = self._courses[key] = gate_line(self.plan.lines[key])
        return known

    def exit_course(self, key: ExitKey, *, ringed: bool = False) -> Course:
        """The line to an exit, made when it is first asked for; `ringed` to its second border."""
        known = self._exit_courses.get((key, ringed))
        if known is None:
            gate, box = self.plan.gates[key[0]], self.plan.exits[key]
            if ringed:
                box = grown(box, RING + 1)
            if key in self.plan.under:
                keys = self.places.exits_of[key[0]]
                known = under_line(gate, self.plan.exits[keys[keys.index(key) - 1]], box)
            elif key in self.plan.over:
                known = over_line(gate, box)
            else:
                known = exit_line(gate, box)
            self._exit_courses[key, ringed] = known
        return known

    def gate_area(self, gate: str) -> QRectF:
        return rectangle(self.plan.gates[gate]).adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)

    def exit_area(self, key: ExitKey) -> QRectF:
        """The area of an exit and the line that leads to it."""
        box = rectangle(self.plan.exits[key]).united(self.exit_course(key)[0].boundingRect())
        return box.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)

    def areas_of(self, gate: str) -> tuple[QRectF, ...]:
        """All that changes with a gate: its box, its exits, its lines with room for a label."""
        known = self._areas.get(gate)
        if known is None:
            lines = [self.course(key)[0].boundingRect() for key in self.places.lines_of[gate]]
            known = self._areas[gate] = (
                self.gate_area(gate),
                *(self.exit_area(key) for key in self.places.exits_of[gate]),
                *(line.adjusted(-MARGIN, -MARGIN, MARGIN + LABEL_REACH, MARGIN) for line in lines),
            )
        return known

    def holds(self, area: QRectF) -> bool:
        """Whether a gate or an exit touches `area`."""
        for gate in self.places.gates_in(area):
            boxes = [self.plan.gates[gate], *(self.plan.exits[key] for key in self.places.exits_of[gate])]
            if any(rectangle(box).intersects(area) for box in boxes):
                return True
        return False

    def hit(self, x: float, y: float) -> str | ExitKey | None:
        """The gate (its id) or exit (gate, exit) at a point, or None."""
        point = QPointF(x, y)
        for gate in self.places.gates_in(QRectF(x, y, 1, 1)):
            if rectangle(self.plan.gates[gate]).contains(point):
                return gate
            for key in self.places.exits_of[gate]:
                if rectangle(self.plan.exits[key]).contains(point):
                    return key
        return None
