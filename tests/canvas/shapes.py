"""Geometry for the tests: which lines of a drawing cross, and which run through a box."""

from itertools import combinations, pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainterPath

from gatewalk.canvas.drawing import Drawing
from gatewalk.canvas.paint import rectangle

Named = tuple[tuple[str, ...], list[QPointF]]


def boxes(drawing: Drawing) -> dict[tuple[str, ...], QRectF]:
    """Every gate (gate) and exit (gate, exit) with its rectangle."""
    found: dict[tuple[str, ...], QRectF] = {(g,): rectangle(b) for g, b in drawing.plan.gates.items()}
    return found | {key: rectangle(box) for key, box in drawing.plan.exits.items()}


def courses(drawing: Drawing) -> list[tuple[tuple[str, ...], tuple[str, ...], list[QPointF]]]:
    """Every line as (from, to, points)."""
    found = []
    for key in drawing.plan.lines:
        found.append(((key[0],), (key[1],), _points(drawing.course(key)[0])))
    for key in drawing.plan.exits:
        found.append(((key[0],), key, _points(drawing.exit_course(key)[0])))
    return found


def _points(path: QPainterPath) -> list[QPointF]:
    return [path.pointAtPercent(i / 40) for i in range(41)]


def overlaps(drawing: Drawing) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Pairs of boxes that overlap."""
    found = boxes(drawing)
    return [(a, b) for a, b in combinations(found, 2) if found[a].intersects(found[b])]


def crossings(drawing: Drawing) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Pairs of lines (by where they lead) that cross away from a shared end."""
    found = []
    for (a_from, a_to, a), (b_from, b_to, b) in combinations(courses(drawing), 2):
        for one, two in pairwise(a):
            for three, four in pairwise(b):
                kind, point = QLineF(one, two).intersects(QLineF(three, four))
                shared = a_from == b_from and (point - a[0]).manhattanLength() < 24
                if kind == QLineF.IntersectionType.BoundedIntersection and not shared:
                    found.append((a_to, b_to))
    return found


def lines_through_boxes(drawing: Drawing) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Lines (by where they lead) with the box that they run through."""
    found = []
    for start, end, points in courses(drawing):
        for name, box in boxes(drawing).items():
            inner = box.adjusted(2, 2, -2, -2)
            if name not in (start, end) and any(inner.contains(point) for point in points):
                found.append((end, name))
    return found
