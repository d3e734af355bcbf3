"""The register of every number that a verdict depends on: meaning, source, value, editable."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from gatewalk.domain.investigation import Investigation
from gatewalk.domain.tree import Threshold
from gatewalk.panels import words
from gatewalk.panels.controls import button, frame, restyled, spoken
from gatewalk.panels.look import Look
from gatewalk.panels.scroll import TextScroll
from gatewalk.panels.texts import Line, TextBlock
from gatewalk.theme.language import tr
from gatewalk.window.dialog import Dialog


class ThresholdsDialog(Dialog):
    """Each change is told at once and is one step of undo."""

    #: Name and value; None puts the tree's own value back.
    changed = Signal(str, object)

    def __init__(self, investigation: Investigation, look: Look, parent: QWidget | None = None) -> None:
        about = tr("Every number of the tree, with its source. A change is measured at once, and recorded.")
        super().__init__(look, "thresholds", tr("Thresholds"), about, "", parent)
        inner = frame("thresholds_inner")
        grid = QGridLayout(inner)
        grid.setVerticalSpacing(look.px(10))
        grid.setHorizontalSpacing(look.px(12))
        grid.setColumnStretch(0, 1)
        values = investigation.threshold_values()
        for line, (name, threshold) in enumerate(investigation.tree.thresholds.items()):
            self._add_line(grid, line, name, threshold, values.get(name))
        grid.setRowStretch(len(investigation.tree.thresholds), 1)
        scroll = TextScroll(inner, "thresholds_scroll", tr("Thresholds, scrolls"))
        self.body.addWidget(scroll)
        self.wish_size(760, 640)

    def _add_line(
        self, grid: QGridLayout, line: int, name: str, threshold: Threshold, value: float | None
    ) -> None:
        unit = f" {threshold.unit}" if threshold.unit else ""
        text = tr("**{value}**\nSource: {source}", value=threshold.meaning, source=threshold.source)
        grid.addWidget(TextBlock(text, self.look, name=f"threshold_text_{name}", size=13.5), line, 0)
        field = QLineEdit(_shown(value))
        spoken(field, f"threshold_{name}", f"{threshold.meaning}{unit}", threshold.source)
        field.setFixedWidth(self.look.px(90))
        field.editingFinished.connect(partial(self._entered, name, field))
        grid.addWidget(field, line, 1)
        grid.addWidget(Line(threshold.unit, self.look, name=f"threshold_unit_{name}"), line, 2)
        back = button(
            tr("Back to {shown}", shown=_shown(threshold.value) or tr("none")),
            f"threshold_back_{name}",
            kind="link",
        )
        back.clicked.connect(partial(self._put_back, name, field, threshold.value))
        grid.addWidget(back, line, 3)

    def _entered(self, name: str, field: QLineEdit) -> None:
        if not field.isModified():
            return
        text = field.text().replace(",", ".").replace(words.MINUS, "-")
        try:
            value = float(text)
        except ValueError:
            restyled(field, "invalid", "true")
            field.setToolTip(tr("Write a number here."))
            return
        restyled(field, "invalid", "false")
        field.setModified(False)
        self.changed.emit(name, value)

    def _put_back(self, name: str, field: QLineEdit, value: float | None, _checked: bool = False) -> None:
        field.setText(_shown(value))
        self.changed.emit(name, None)


def _shown(value: float | None) -> str:
    return "" if value is None else words.number(value, digits=4)
