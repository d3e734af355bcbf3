"""Plain tables for dialogs: texts as they are, read by keyboard, wide cells readable in full as tooltips."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem

from gatewalk.panels.controls import spoken

_LONGEST = 300


def plain_table(name: str, title: str, headers: Sequence[str]) -> QTableWidget:
    """An empty table with headers that is read, not written."""
    table = QTableWidget(0, len(headers))
    spoken(table, name, title)
    table.setHorizontalHeaderLabels(list(headers))
    table.verticalHeader().hide()
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setAlternatingRowColors(True)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return table


def fill(table: QTableWidget, rows: Sequence[Sequence[str]]) -> None:
    """Show `rows`; a long cell is shortened and has its whole text in the tooltip."""
    table.setRowCount(len(rows))
    for y, cells in enumerate(rows):
        for x, text in enumerate(cells):
            item = QTableWidgetItem(text[:_LONGEST])
            if len(text) > 40:
                item.setToolTip(text[:5000])
            table.setItem(y, x, item)
