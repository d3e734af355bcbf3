"""Pens, brushes and fonts of the drawing, made once per theme and not once per stroke."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPen

from gatewalk.canvas.looks import ExitLook, GateLook, LineLook, LineState
from gatewalk.canvas.plan import TextStyle
from gatewalk.canvas.text import fonts
from gatewalk.theme.colours import Theme

_DASH, _DOT = [5.0, 4.0], [1.5, 3.0]


@dataclass(frozen=True, slots=True)
class BoxInk:
    """How one box is drawn: border, ground, title and subtitle, and its mark's colour."""

    border: QPen
    ground: QBrush
    title: QPen
    subtitle: QPen
    mark: QPen
    circle: QBrush
    mark_text: QPen


class Ink:
    """All pens and brushes of one theme. `keep_text`: draw plain strings, for a figure with real text.

    `even` as `fonts` has it.
    """

    def __init__(self, theme: Theme, *, keep_text: bool = False, even: bool = False) -> None:
        self.theme = theme
        self.keep_text, self.even = keep_text, even
        self.fonts: dict[TextStyle, QFont] = fonts(alone=keep_text, even=even)
        self.clear = QBrush(Qt.BrushStyle.NoBrush)
        self.no_pen = QPen(Qt.PenStyle.NoPen)
        self.hatch = self.pen("line", 1)
        self.focus = self.pen("text", 2.5)
        self.override = self.pen("override", 2)
        self.override_ground = self.brush("override_soft")
        self.label = self.pen("accent", 1)
        self.label_ground = self.brush("accent_soft")
        self.canvas = self.brush("canvas")
        self.axis = self.pen("line", 1.5)
        self.axis_text = self.pen("faint", 1)
        self.far_line = self._hair("line")
        self.far_border = self._hair("border")
        self.far_lit = self._hair("accent")
        self.far_card = self.brush("surface")
        self.far_gate = self.brush("line")
        self.far_exit = self.brush("border")
        self.far_path = self.brush("accent")
        self.far_partial = self.brush("good")
        self.far_here = self.brush("text")
        self.far_title = self.pen("text", 1)
        self.far_title_here = self.pen("on_accent", 1)
        self._heads: dict[int, QBrush] = {}
        self._gates = self._gate_inks()
        self._exits = self._exit_inks()
        self._lines: dict[LineState, QPen] = {
            "path": self.pen("accent", 4),
            "final": self.pen("accent", 4),
            "partial": self.pen("good", 3),
            "possible": self.pen("line", 1.5, [4.0, 3.5]),
            "not reached": self.pen("line", 1.5),
        }
        if not keep_text:
            self._lines["not reached"] = self._hair("line")

    def pen(self, role: str, width: float, dash: list[float] | None = None) -> QPen:
        """A round-capped pen in a colour role, `width` in pixels at 100 %."""
        pen = QPen(QColor(getattr(self.theme, role)), width)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap if dash else Qt.PenCapStyle.RoundCap)
        if dash:
            pen.setDashPattern(dash)
        return pen

    def _hair(self, role: str) -> QPen:
        """One pixel at every zoom: much quicker than a scaled line, but not for figures."""
        pen = self.pen(role, 1)
        pen.setCosmetic(True)
        return pen

    def brush(self, role: str) -> QBrush:
        return QBrush(QColor(getattr(self.theme, role)))

    def gate(self, look: GateLook) -> BoxInk:
        return self._gates["here" if look.here else look.state]

    def exit(self, look: ExitLook) -> BoxInk:
        if look.state in ("final", "partial"):
            return self._exits[f"proposed {look.state}" if look.proposed else look.state]
        return self._exits[look.state if look.on_offer else "not on offer"]

    def line(self, look: LineLook) -> QPen:
        return self._lines[look.state]

    def head(self, pen: QPen) -> QBrush:
        """The ground of an arrow head on a line drawn with `pen`."""
        name = pen.color().rgba()
        known = self._heads.get(name)
        if known is None:
            known = self._heads[name] = QBrush(pen.color())
        return known

    def line_pen(self, state: LineState) -> QPen:
        return self._lines[state]

    def exit_line(self, look: ExitLook) -> QPen:
        return self._lines[look.state if look.state in ("final", "partial") else "not reached"]

    def _box(
        self,
        border: tuple[str, float],
        ground: str,
        title: str,
        subtitle: str,
        circle: str,
        mark: str,
        dash: list[float] | None = None,
        ring: str | None = None,
    ) -> BoxInk:
        return BoxInk(
            border=self.pen(*border, dash),
            ground=self.brush(ground),
            title=self.pen(title, 1),
            subtitle=self.pen(subtitle, 1),
            mark=self.pen(ring or circle, 2),
            circle=self.brush(circle),
            mark_text=self.pen(mark, 2.4),
        )

    def _gate_inks(self) -> dict[str, BoxInk]:
        box = self._box
        return {
            "here": box(("accent", 2), "accent", "on_accent", "on_accent", "on_accent", "accent"),
            "answered": box(("accent", 2), "surface", "text", "muted", "accent", "on_accent"),
            "proposed": box(("accent", 2), "surface", "text", "muted", "surface", "accent", ring="accent"),
            "undetermined": box(
                ("warning", 2), "surface", "text", "warning", "surface", "warning", _DASH, "warning"
            ),
            "open": box(("accent", 1.5), "surface", "text", "muted", "accent_soft", "accent"),
            "skipped": box(
                ("border_strong", 1.5), "surface", "text", "muted", "surface", "muted", _DASH, "muted"
            ),
            "set aside": box(
                ("border_strong", 1.5), "canvas", "muted", "muted", "canvas", "muted", _DOT, "border_strong"
            ),
            "not reached": box(("border", 1.5), "surface", "faint", "faint", "quiet", "muted"),
        }

    def _exit_inks(self) -> dict[str, BoxInk]:
        box = self._box
        return {
            "final": box(("accent", 3), "accent", "on_accent", "on_accent", "on_accent", "on_accent"),
            "partial": box(("good", 2), "good_soft", "good", "good", "good", "good"),
            "proposed final": box(("accent", 3), "surface", "accent", "accent", "accent", "accent"),
            "proposed partial": box(("good", 2), "surface", "good", "good", "good", "good"),
            "possible": box(("border_strong", 1.25), "surface", "text", "muted", "surface", "muted"),
            "ruled out": box(("border", 1.25), "canvas", "faint", "faint", "canvas", "faint"),
            "set aside": box(("border_strong", 1.25), "canvas", "faint", "faint", "canvas", "faint", _DOT),
            "not reached": box(("border", 1.25), "surface", "muted", "muted", "surface", "muted"),
            "not on offer": box(
                ("border_strong", 1.25), "canvas", "faint", "muted", "canvas", "muted", _DASH
            ),
        }
