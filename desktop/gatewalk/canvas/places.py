"""Where the parts of a plan are, so that those in an area are found without looking at each.

Making it takes as long as a tenth of the layout; it needs no window, and for a large tree a worker makes it.
"""

from bisect import bisect_left
from collections.abc import Iterator

from PySide6.QtCore import QRectF

from gatewalk.canvas.looks import ExitKey, LineKey
from gatewalk.canvas.paint import LABEL_REACH
from gatewalk.canvas.plan import Plan

#: Room around a box that its marks and borders may use.
MARGIN = 18.0


class Places:
    """The gates, exits and lines of one plan by place."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self._tops = [top for top, _ in plan.rows]
        self._bottoms = [bottom for _, bottom in plan.rows]
        self.exits_of: dict[str, list[ExitKey]] = {gate: [] for gate in plan.gates}
        self._right = {gate: box.x + box.width for gate, box in plan.gates.items()}
        for key, box in plan.exits.items():
            self.exits_of[key[0]].append(key)
            self._right[key[0]] = max(self._right[key[0]], box.x + box.width)
        self.lines_of: dict[str, list[LineKey]] = {gate: [] for gate in plan.gates}
        for line in plan.lines:
            self.lines_of[line[0]].append(line)
        self._lefts = [[plan.gates[gate].x for gate in row] for row in plan.row_gates]
        self._widest = max((self._right[g] - box.x for g, box in plan.gates.items()), default=0.0)
        self._gaps = _sorted_into_gaps(plan)
        self._spans = [
            max((high for _, high, _ in gap), default=0.0) - min((low for low, _, _ in gap), default=0.0)
            for gap in self._gaps
        ]

    def rows_in(self, area: QRectF) -> range:
        """The rows that `area` touches, one more above for lines that come down into it."""
        first = bisect_left(self._bottoms, area.top() - MARGIN)
        last = bisect_left(self._tops, area.bottom() + MARGIN)
        return range(max(0, first - 1), last)

    def gates_in(self, area: QRectF) -> list[str]:
        """The gates that, with their exits, touch `area`."""
        left, right = area.left() - MARGIN, area.right() + MARGIN
        found: list[str] = []
        for row in self.rows_in(area):
            lefts, gates = self._lefts[row], self.plan.row_gates[row]
            first, last = bisect_left(lefts, left - self._widest), bisect_left(lefts, right)
            found += [gate for gate in gates[first:last] if self._right[gate] >= left]
        return found

    def parts_in(self, area: QRectF) -> int:
        """How many gates and lines touch `area`, without looking at each."""
        count = 0
        for row in self.rows_in(area):
            lefts = self._lefts[row]
            count += bisect_left(lefts, area.right()) - bisect_left(lefts, area.left() - self._widest)
            share = min(1.0, area.width() / max(1.0, self._spans[row]))
            count += round(len(self._gaps[row]) * share) // 2
        return count

    def lines_in(self, area: QRectF) -> Iterator[LineKey]:
        """The lines between gates that may touch `area`, each once."""
        left, right = area.left() - MARGIN - LABEL_REACH, area.right() + MARGIN
        seen: set[LineKey] = set()
        for row in self.rows_in(area):
            for low, high, key in self._gaps[row]:
                if low <= right and high >= left and key not in seen:
                    seen.add(key)
                    yield key


def _sorted_into_gaps(plan: Plan) -> list[list[tuple[float, float, LineKey]]]:
    gaps: list[list[tuple[float, float, LineKey]]] = [[] for _ in plan.rows]
    for key, points in plan.lines.items():
        xs = [x for x, _ in points]
        first, last = sorted((plan.gate_row[key[0]], plan.gate_row[key[1]]))
        for row in range(first, max(first + 1, last)):
            gaps[row].append((min(xs), max(xs), key))
    return gaps
