"""Picks a column for a role, or several where a role may hold several."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QMenu, QPushButton, QSizePolicy, QStackedLayout, QWidget

from gatewalk.domain.visible import visible
from gatewalk.theme.language import marked, tr
from gatewalk.theme.tips import plain_tip

_NONE = marked("none")


class ColumnPicker(QWidget):
    """A list to choose one from, or a button with a menu of ticks for several."""

    #: The columns picked, as a tuple.
    picked = Signal(tuple)

    def __init__(self, columns: Sequence[str], *, many: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns, self._many = tuple(columns), many
        self._box, self._button = QComboBox(), QPushButton()
        layout = QStackedLayout(self)
        layout.addWidget(self._button if many else self._box)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self._button if many else self._box)
        self._menu = QMenu(self._button)
        if many:
            self._button.setAutoDefault(False)
            self._button.setProperty("kind", "choice")
            self._button.setMenu(self._menu)
            for column in self._columns:
                entry = self._menu.addAction(visible(column).replace("&", "&&"))
                entry.setCheckable(True)
                entry.setData(column)
            self._menu.triggered.connect(self._ticked)
        else:
            self._box.addItem(tr(_NONE), "")
            for column in self._columns:
                self._box.addItem(visible(column), column)
            self._box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._box.activated.connect(self._chosen)

    def setObjectName(self, name: str) -> None:
        super().setObjectName(name)
        self._inner.setObjectName(f"{name}_box")

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._inner.setAccessibleName(name)

    @property
    def _inner(self) -> QWidget:
        return self._button if self._many else self._box

    def show_picked(self, columns: tuple[str, ...]) -> None:
        """Show what is picked, without telling."""
        if self._many:
            for entry in self._menu.actions():
                entry.setChecked(entry.data() in columns)
            text = visible(", ".join(columns)) or tr(_NONE)
            shown = text if len(text) <= 24 else tr("{count} columns", count=len(columns))
            self._button.setText(f"\N{EN SPACE}{shown}")  # Qt leaves out the padding of a button with a menu
            self._button.setToolTip(plain_tip(", ".join(columns)))
        else:
            self._box.setCurrentIndex(max(0, self._box.findData(columns[0]) if columns else 0))

    def _chosen(self, index: int) -> None:
        column = self._box.itemData(index)
        self.picked.emit((column,) if column else ())

    def _ticked(self) -> None:
        self.picked.emit(tuple(e.data() for e in self._menu.actions() if e.isChecked()))
