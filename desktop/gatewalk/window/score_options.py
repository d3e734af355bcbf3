"""What a file leaves open about its scores: their range, and whether a smaller one is better.

Both are guessed from the values and the column's name; what a person sets here overrules the guess.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from gatewalk.panels.controls import row, spoken
from gatewalk.panels.look import Look
from gatewalk.theme.language import tr

#: Ranges that scores usually have.
_RANGES = ((0, 1), (0, 5), (1, 5), (0, 10), (1, 10), (0, 100), (-1, 1))


class ScoreOptions(QWidget):
    """`score_range` and `higher_is_better` are None until a person sets them."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.score_range: tuple[float, float] | None = None
        self.higher_is_better: bool | None = None
        self._range = QComboBox()
        spoken(self._range, "score_range", tr("Range of the scores"), tr("worst and best score"))
        self._range.addItem(tr("range as found"), None)
        for low, high in _RANGES:
            self._range.addItem(tr("{low} to {high}", low=low, high=high), (float(low), float(high)))
        self._range.setFixedWidth(look.px(170))
        self._range.activated.connect(self._range_chosen)
        self._lower = QCheckBox(tr("a smaller score is better"))
        spoken(self._lower, "score_lower", tr("A smaller score is better"))
        self._lower.clicked.connect(self._direction_chosen)
        line = row(self, look, gap=10)
        line.addWidget(self._range)
        line.addWidget(self._lower, 1)

    def show_guess(self, *, lower: bool) -> None:
        """What the preview says; a person's own choice comes back from it."""
        self._lower.setChecked(lower)

    def _range_chosen(self, _index: int) -> None:
        self.score_range = self._range.currentData()
        self.changed.emit()

    def _direction_chosen(self, lower: bool) -> None:
        self.higher_is_better = not lower
        self.changed.emit()
