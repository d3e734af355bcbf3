"""What painting a part takes, written down once and played back at every repaint.

Most of a repaint's time would otherwise go into Python working out the same points, fonts and pens again. A
`Strokes` takes the calls that a part's painting function makes, as if it were the painter. The calls that
choose a pen, a brush or a font are shared between parts: fewer objects make shorter pauses for the collector.
"""

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtGui import QPainter

_Call = tuple[Callable[..., object], tuple[Any, ...]]
#: Calls with one lasting value each, shared by name and value.
Shared = dict[tuple[str, int], _Call]
_CHOOSING = ("setPen", "setBrush", "setFont")


class Strokes:
    """The calls of one part, in order. `shared` lasts as long as the pens, brushes and fonts it names."""

    __slots__ = ("_calls", "_chosen", "_shared")

    def __init__(self, work: Callable[[QPainter], object], shared: Shared) -> None:
        self._calls: list[_Call] = []
        self._chosen: dict[str, object] = {}
        self._shared: Shared = shared
        work(cast(QPainter, self))
        del self._chosen, self._shared

    def __getattr__(self, name: str) -> Callable[..., None]:
        method = getattr(QPainter, name)

        def noted(*given: object) -> None:
            if name not in _CHOOSING:
                self._calls.append((method, given))
            elif self._chosen.get(name) is not given[0]:
                self._chosen[name] = given[0]
                self._calls.append(self._shared.setdefault((name, id(given[0])), (method, given)))

        return noted

    def play(self, painter: QPainter) -> None:
        """Paint the part."""
        for method, given in self._calls:
            method(painter, *given)
