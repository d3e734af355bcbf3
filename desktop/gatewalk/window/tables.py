"""Plain tables for dialogs: texts as they are, read by keyboard, wide cells readable in full as tooltips."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from gatewalk.domain.visible import visible
from gatewalk.panels.controls import spoken
from gatewalk.theme.tips import plain_tip

_LONGEST = 300
#: Characters that the widest column of a narrow table still shows.
_LEAST_CHARACTERS = 26


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
            item = QTableWidgetItem(visible(text[:_LONGEST]))
            if len(text) > 40:
                item.setToolTip(plain_tip(text[:5000]))
            table.setItem(y, x, item)


def fitted(table: QTableWidget, wide: int, figures: Sequence[int] = ()) -> None:
    """Let column `wide` take the room that the others leave, never less than a few words need.

    Columns of `figures` stand to the right.
    """
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    others = sum(header.sectionSize(x) for x in range(table.columnCount()) if x != wide)
    least = min(header.sectionSize(wide), table.fontMetrics().averageCharWidth() * _LEAST_CHARACTERS)
    roomy = table.viewport().width() - others >= least
    header.setSectionResizeMode(
        wide, QHeaderView.ResizeMode.Stretch if roomy else QHeaderView.ResizeMode.Interactive
    )
    if not roomy:
        header.resizeSection(wide, least)
    for y in range(table.rowCount()):
        if (item := table.item(y, wide)) is not None:
            item.setToolTip(plain_tip(item.text()))
        for x in figures:
            if (item := table.item(y, x)) is not None:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
