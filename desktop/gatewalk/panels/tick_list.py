"""Things to tick off, each with a text that wraps: checklists of exits, and those among the evidence."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from gatewalk.domain.investigation import Tick
from gatewalk.domain.tree import ListItem
from gatewalk.panels import words
from gatewalk.panels.controls import column, row, spoken
from gatewalk.panels.look import Look
from gatewalk.panels.texts import TextBlock, heading
from gatewalk.theme.language import tr


class TickRow(QWidget):
    """A check box with its text beside it; a click on the text is a click on the box."""

    def __init__(self, text: str, look: Look, name: str) -> None:
        super().__init__()
        spoken(self, f"{name}_row", text)
        line = row(self, look, gap=2)
        self.box = QCheckBox()
        spoken(self.box, name, text)
        line.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        beside = column(None, look, gap=1)
        beside.addWidget(TextBlock(text, look, name=f"{name}_text"))
        self._remark = TextBlock("", look, name=f"{name}_remark", role="muted", size=13)
        self._remark.hide()
        beside.addWidget(self._remark)
        line.addLayout(beside, 1)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_remark(self, text: str) -> None:
        """Write `text` under the item, in grey, and tell it to screen readers."""
        self._remark.set_marked(text)
        self._remark.setVisible(bool(text))
        self.box.setAccessibleDescription(text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.box.setFocus(Qt.FocusReason.MouseFocusReason)
            self.box.click()


class TickList(QWidget):
    """One checklist of an exit, with how much of it is done."""

    #: Exit and item by their ids, and whether it is done now.
    ticked = Signal(str, str, bool)

    def __init__(self, exit_id: str, title: str, items: Sequence[ListItem], look: Look, name: str) -> None:
        super().__init__()
        spoken(self, name, title)
        self.exit_id, self._title = exit_id, title
        box: QVBoxLayout = column(self, look, gap=5)
        self._heading = heading(title, look, f"{name}_heading")
        box.addWidget(self._heading)
        self._rows: dict[str, TickRow] = {}
        for index, item in enumerate(items):
            made = TickRow(item.text, look, f"{name}_{index}")
            made.box.clicked.connect(partial(self._tell, item.id))
            self._rows[item.id] = made
            box.addWidget(made)

    def _tell(self, item: str) -> None:
        self.ticked.emit(self.exit_id, item, self._rows[item].box.isChecked())

    def show_ticks(self, ticks: Mapping[str, Tick]) -> None:
        """Mark what is done, with who and when."""
        for item, made in self._rows.items():
            tick = ticks.get(item)
            made.box.setChecked(tick is not None)
            made.show_remark(_remark(tick))
        done = sum(item in ticks for item in self._rows)
        count = tr("{done} of {all} done", done=done, all=len(self._rows))
        self._heading.set_line(f"{self._title} · {count}".upper())


def _remark(tick: Tick | None) -> str:
    if tick is None:
        return ""
    day = words.day_text(tick.at.date().isoformat()) if tick.at else ""
    return " · ".join(filter(None, (tick.by, day)))
