"""The table of rows: any number of them, read by keyboard, sorted by a click on a header or by S."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from gatewalk.panels.controls import spoken
from gatewalk.panels.look import Look
from gatewalk.theme.language import tr
from gatewalk.window.rows_model import BEFORE, PAGE, RowsModel

_WIDTHS = (96, 92, 70, 90, 130)
_WIDE = 240


class RowsTable(QTableView):
    """Shows a `RowsModel` and tells which row is looked at, what is selected and how to sort."""

    #: The place of the row that is looked at, once it has come.
    looked_at = Signal(int)
    #: What to sort by (empty for the list's own order), and whether from the top.
    sort_wanted = Signal(str, bool)
    #: Another selection.
    selection_changed = Signal()

    def __init__(self, model: RowsModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows, self._look, self._awaited = model, look, -1
        self._sort, self._descending = "", False
        spoken(self, "rows_table", tr("Rows. N and P go to the next and the previous failing one, S sorts."))
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(look.px(30))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.sectionClicked.connect(self._sort_by)
        key = QShortcut(QKeySequence("S"), self)
        key.setContext(Qt.ShortcutContext.WidgetShortcut)
        key.activated.connect(lambda: self._sort_by(self.currentIndex().column()))
        model.page_came.connect(self._page_came)
        model.modelReset.connect(self._fit)
        self.selectionModel().currentRowChanged.connect(self._looked)
        self.selectionModel().selectionChanged.connect(lambda _on, _off: self.selection_changed.emit())
        self._fit()

    def _fit(self) -> None:
        self._awaited = -1
        for column in range(self._rows.columnCount()):
            wide = _WIDTHS[column] if column < len(BEFORE) else _WIDE
            if column >= len(BEFORE) and self._rows.columnCount() > 9:
                wide = 160
            title = self.horizontalHeader().sectionSizeHint(column) if column < len(BEFORE) else 0
            self.setColumnWidth(column, max(self._look.px(wide), title))
        keys = [self._rows.sort_key(column) for column in range(self._rows.columnCount())]
        at = keys.index(self._sort) if self._sort and self._sort in keys else -1
        way = Qt.SortOrder.DescendingOrder if self._descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(at, way)

    def _sort_by(self, column: int) -> None:
        """Up, then down, then the list's own order again."""
        key = self._rows.sort_key(column)
        if not key:
            return
        if key != self._sort:
            self._sort, self._descending = key, False
        elif not self._descending:
            self._descending = True
        else:
            self._sort, self._descending = "", False
        self._fit()
        self.sort_wanted.emit(self._sort, self._descending)

    def go_to(self, place: int) -> None:
        """Look at the row at `place`."""
        column = max(self.currentIndex().column(), 0)
        self.setCurrentIndex(self._rows.index(place, column))
        self.scrollTo(self.currentIndex())

    def spans(self) -> list[tuple[int, int]]:
        """The selected rows as (first place, count), in order and without overlap."""
        selection = self.selectionModel().selection()
        parts = [selection.at(i) for i in range(selection.count())]
        taken = sorted((part.top(), part.bottom() + 1) for part in parts)
        merged: list[tuple[int, int]] = []
        for first, end in taken:
            if merged and first <= merged[-1][1]:
                merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
            else:
                merged.append((first, end))
        return [(first, end - first) for first, end in merged]

    def _looked(self, current: QModelIndex, _before: QModelIndex) -> None:
        if not current.isValid():
            return
        if self._rows.row_at(current.row()) is None:
            self._awaited = current.row()
            return
        self._awaited = -1
        self.looked_at.emit(current.row())

    def _page_came(self, start: int) -> None:
        if start <= self._awaited < start + PAGE:
            place, self._awaited = self._awaited, -1
            self.looked_at.emit(place)
