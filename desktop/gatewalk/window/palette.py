"""The command palette: type a few letters of any action, Enter does it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from gatewalk.panels.controls import spoken
from gatewalk.panels.look import Look
from gatewalk.theme.language import keys, tr
from gatewalk.window.action_set import ActionSet
from gatewalk.window.actions import ACTIONS, UserAction
from gatewalk.window.dialog import Dialog


class Palette(Dialog):
    """Ends with `chosen` set to an action's id, or empty."""

    def __init__(self, actions: ActionSet, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "palette", tr("Find an action"), "", tr("Do it"), parent)
        self.chosen = ""
        self._rows = [row for row in ACTIONS if actions[row.id].isEnabled() and row.id != "palette"]
        self._field = QLineEdit()
        spoken(
            self._field, "palette_field", tr("Type a few letters"), tr("Arrow keys choose, Enter does it.")
        )
        self._field.setPlaceholderText(tr("Type a few letters, for instance: export"))
        self._field.textChanged.connect(self._filter)
        self._field.returnPressed.connect(self.accept)
        self._field.installEventFilter(self)
        self._list = QListWidget()
        spoken(self._list, "palette_list", tr("Actions"))
        self._list.itemActivated.connect(self.accept)
        self.body.addWidget(self._field)
        self.body.addWidget(self._list, 1)
        self._filter("")
        self._field.setFocus()
        self.wish_size(560, 480)

    def _filter(self, text: str) -> None:
        self._list.clear()
        for row in sorted(self._rows, key=lambda r: _rank(r, text)):
            if _rank(row, text) < _NO_MATCH:
                shown = f"    {keys(row.keys[0])}" if row.keys else ""
                item = QListWidgetItem(f"{tr(row.menu)}: {row.title}{shown}")
                item.setData(Qt.ItemDataRole.UserRole, row.id)
                self._list.addItem(item)
        self._list.setCurrentRow(0)

    def accept(self) -> None:
        item = self._list.currentItem()
        self.chosen = item.data(Qt.ItemDataRole.UserRole) if item else ""
        super().accept()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and self._list.count():
                self._list.setCurrentRow((self._list.currentRow() + step) % self._list.count())
                return True
        return False


_NO_MATCH = 99


def _rank(row: UserAction, text: str) -> int:
    """How well an action fits what was typed: the smaller the better."""
    wanted = text.casefold().split()
    words = f"{row.title} {tr(row.menu)} {tr(row.about)} {row.text}".casefold()
    if not all(part in words for part in wanted):
        return _NO_MATCH
    return 0 if wanted and row.title.casefold().startswith(wanted[0]) else 1
