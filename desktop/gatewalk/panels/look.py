"""How things look right now: the theme and the size of text, as one value that is handed to every panel.

A panel never asks for a global style; a change of theme or text size builds the panels anew with another
`Look`, so that no widget has to know how to restyle itself.
"""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont

from gatewalk.theme.colours import Theme
from gatewalk.theme.fonts import text_font
from gatewalk.theme.language import marked

MIN_SCALE, MAX_SCALE = 0.8, 2.0


@dataclass(frozen=True)
class Look:
    """`scale` 1.0 is the size of the drawings in pixels; text and spaces grow with it together."""

    theme: Theme
    scale: float = 1.0
    calm: bool = False
    marked("No motion: what would glide jumps.")

    def px(self, length: float) -> int:
        """A length in pixels at scale 1.0, scaled and at least 1."""
        return max(1, round(length * self.scale))

    def font(self, pixels: float = 14, weight: int = 400) -> QFont:
        return text_font(pixels * self.scale, QFont.Weight(weight))

    def colour(self, role: str, alpha: float = 1.0) -> QColor:
        """The colour of a role of the theme, `alpha` from 0 (clear) to 1."""
        colour = QColor(getattr(self.theme, role))
        colour.setAlphaF(alpha)
        return colour

    def name(self, role: str) -> str:
        """The colour of a role as ``#rrggbb``, for style sheets."""
        text: str = getattr(self.theme, role)
        return text
