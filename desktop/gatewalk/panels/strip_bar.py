"""The drawn bar of the gap strip: what is there now, what each fix returned, what is still open.

The left end is broken (two slanted cuts), because the bar begins well above zero: the gap takes the right
half, to scale, whatever the level.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from gatewalk.domain.finding import GapBudget
from gatewalk.panels import words
from gatewalk.panels.controls import spoken
from gatewalk.panels.look import Look
from gatewalk.theme.language import say, tr

#: The share of the bar's width that the gap takes.
_GAP_SHARE = 0.42


@dataclass(frozen=True)
class Piece:
    """A stretch of the bar in the score's unit; `role` is a colour role, `dashed` an open stretch."""

    start: float
    end: float
    text: str
    role: str
    dashed: bool = False


def pieces(budget: GapBudget) -> tuple[Piece, ...]:
    """The stretches to draw right of the present level, in order."""
    if budget.gap.value <= 0:
        return ()
    if budget.open is None:
        return (Piece(budget.current.value, budget.baseline.value, words.open_text(budget), "warning", True),)
    at, made = budget.current.value, []
    roles = ("good", "second_good")
    for index, part in enumerate(budget.parts):
        role = roles[index % 2] if part.value >= 0 else "bad"
        text = f"{say(part.label or part.gate)} {words.number(part.value, signed=True)}"
        made.append(Piece(min(at, at + part.value), max(at, at + part.value), text, role))
        at += part.value
    if budget.open.value > 0:
        made.append(Piece(at, budget.baseline.value, words.open_text(budget), "warning", True))
    return tuple(made)


class StripBar(QWidget):
    """Paints the bar; with no budget an empty outline that says what is missing."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._budget: GapBudget | None = None
        spoken(self, "strip_bar", tr("Gap bar"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._font = look.font(13, 600)

    def show_budget(self, budget: GapBudget | None) -> None:
        self._budget = budget
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(640), self._look.px(50))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(160), self._look.px(50))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        bar = QRectF(0, self._look.px(17), self.width() - 2, self._look.px(16))
        if self._budget is None:
            self._paint_empty(painter, bar)
        else:
            self._paint_budget(painter, bar, self._budget)

    def _paint_empty(self, painter: QPainter, bar: QRectF) -> None:
        painter.setPen(QPen(self._look.colour("border_strong"), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setPen(self._look.colour("muted"))
        painter.setFont(self._look.font(12))
        painter.drawText(bar, Qt.AlignmentFlag.AlignCenter, tr("No gap yet. Load scores to see it."))

    def _paint_budget(self, painter: QPainter, bar: QRectF, budget: GapBudget) -> None:
        place = _Scale(budget, bar)
        drawn = pieces(budget)
        now = place(budget.current.value) if drawn else bar.right()
        self._paint_ground(painter, QRectF(bar.left(), bar.top(), now - bar.left(), bar.height()))
        lanes = _Lanes(QFontMetricsF(painter.font()), bar)
        for piece in drawn:
            rect = QRectF(place(piece.start), bar.top(), place(piece.end) - place(piece.start), bar.height())
            self._paint_piece(painter, rect, piece)
        order = sorted(drawn, key=lambda p: not p.dashed)
        for piece in order:
            self._paint_label(painter, lanes, place, piece)
        if not drawn:
            lanes.place(painter, words.open_text(budget), bar.right(), self._look.colour("good"), right=True)
        if budget.target is not None and drawn:
            self._paint_target(painter, lanes, place(budget.target), budget)

    def _paint_ground(self, painter: QPainter, rect: QRectF) -> None:
        path = QPainterPath()
        path.addRoundedRect(rect, 3, 3)
        painter.fillPath(path, self._look.colour("baseline"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("window"))
        for offset in (18, 24):
            x = rect.left() + self._look.px(offset)
            tilt, wide = rect.height() / 3, self._look.px(2.5)
            corners = [(x, rect.bottom()), (x + tilt, rect.top()), (x + tilt + wide, rect.top())]
            corners.append((x + wide, rect.bottom()))
            painter.drawPolygon(QPolygonF([QPointF(*c) for c in corners]))

    def _paint_piece(self, painter: QPainter, rect: QRectF, piece: Piece) -> None:
        if piece.dashed:
            painter.setBrush(self._look.colour("quiet"))
            pen = QPen(self._look.colour(piece.role), 1.6)
            pen.setDashPattern([2.5, 2])
            painter.setPen(pen)
            painter.drawRect(rect.adjusted(0.8, 0.8, -0.8, -0.8))
            return
        painter.fillRect(rect, self._look.colour(piece.role))

    def _paint_label(self, painter: QPainter, lanes: "_Lanes", place: "_Scale", piece: Piece) -> None:
        role = "good" if piece.role == "second_good" else piece.role
        colour = self._look.colour(role)
        if piece.dashed:
            lanes.place(painter, piece.text, place(piece.end), colour, right=True)
        else:
            lanes.place(painter, piece.text, place(piece.start) + 1, colour)

    def _paint_target(self, painter: QPainter, lanes: "_Lanes", x: float, budget: GapBudget) -> None:
        target = budget.target or 0.0
        bar = lanes.bar
        colour = self._look.colour("text")
        painter.setPen(QPen(colour, 2))
        painter.drawLine(QPointF(x, bar.top() - 3), QPointF(x, bar.bottom() + 3))
        lanes.place(
            painter, tr("target {target}", target=words.level(target, budget.unit)), x - 4, colour, below=True
        )


class _Scale:
    """Where a level lies on the bar."""

    def __init__(self, budget: GapBudget, bar: QRectF) -> None:
        top = max(budget.baseline.value, budget.target or budget.baseline.value)
        span = max(top - budget.current.value, 1e-9)
        self._left, self._right = bar.left(), bar.right()
        self._top, self._per = top, bar.width() * _GAP_SHARE / span

    def __call__(self, level: float) -> float:
        return max(self._left, self._right - (self._top - level) * self._per)


class _Lanes:
    """Two lanes for labels, above and below the bar; a label takes the first lane where it is free."""

    def __init__(self, metrics: QFontMetricsF, bar: QRectF) -> None:
        self._metrics, self.bar = metrics, bar
        self._taken: dict[bool, list[tuple[float, float]]] = {True: [], False: []}

    def place(
        self,
        painter: QPainter,
        text: str,
        x: float,
        colour: QColor,
        *,
        right: bool = False,
        below: bool = False,
    ) -> None:
        """Draw `text` from `x` on (or ending there); a text that fits nowhere is left to the tooltip."""
        width = self._metrics.horizontalAdvance(text)
        start = min(max(x - width if right else x, self.bar.left()), self.bar.right() - width)
        for above in (False,) if below else (True, False):
            if all(start > end + 8 or start + width + 8 < begin for begin, end in self._taken[above]):
                self._taken[above].append((start, start + width))
                base = self.bar.top() - 5 if above else self.bar.bottom() + self._metrics.ascent() + 2
                painter.setPen(colour)
                painter.drawText(QPointF(start, base), text)
                return
