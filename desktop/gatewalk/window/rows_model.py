"""The rows as a table that never holds more than a few pages, however many rows there are.

What is not held is asked for when it is first looked at, and drawn when it comes.
"""

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from gatewalk.domain.investigation import ExampleNote
from gatewalk.domain.visible import visible
from gatewalk.files.row_export import result_of
from gatewalk.files.scores.row_list import ListedRow
from gatewalk.panels import words
from gatewalk.panels.look import Look
from gatewalk.theme.language import marked, tr
from gatewalk.theme.tips import plain_tip

PAGE = 200
_PAGES = 30
_LONGEST = 300

#: Columns before the file's own: what is sorted by (empty where nothing can be), and the title.
BEFORE = (
    ("reading", marked("Reading")),
    ("state", marked("Result")),
    ("score", marked("Score")),
    ("change", marked("Change")),
    ("", marked("Notes")),
)
_SCORE = 2
_SIGNS = {"pass": marked("✓ pass"), "fail": marked("✕ fail")}
_CHANGES = {"lost": marked("↓ lost"), "gained": marked("↑ gained")}
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

_Index = QModelIndex | QPersistentModelIndex


class RowsModel(QAbstractTableModel):
    """`count` rows, of which the last looked-at pages are held."""

    #: The place of the first row of a page that is looked at and not held.
    page_wanted = Signal(int)
    #: The place of the first row of a page that has come.
    page_came = Signal(int)

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._columns: tuple[str, ...] = ()
        self._shown: tuple[int, ...] = ()
        self._count = 0
        self._pages: OrderedDict[int, tuple[ListedRow, ...]] = OrderedDict()
        self._notes: Mapping[str, ExampleNote] = {}

    def show_list(self, columns: Sequence[str], hidden: Sequence[str], count: int) -> None:
        """Show `count` rows of a new list."""
        self.beginResetModel()
        self._columns = tuple(columns)
        self._shown = tuple(place for place, name in enumerate(columns) if name not in hidden)
        self._count = count
        self._pages.clear()
        self.endResetModel()

    def take_page(self, start: int, rows: Sequence[ListedRow]) -> None:
        """Hold a page that was asked for."""
        self._pages[start] = tuple(rows)
        while len(self._pages) > _PAGES:
            self._pages.popitem(last=False)
        last = min(start + PAGE, self._count) - 1
        self.dataChanged.emit(self.index(start, 0), self.index(last, self.columnCount() - 1))
        self.page_came.emit(start)

    def show_notes(self, notes: Mapping[str, ExampleNote]) -> None:
        """Show these tags and notes beside their examples."""
        self._notes = notes
        if self._count:
            place = next(i for i, (_, title) in enumerate(BEFORE) if title == "Notes")
            self.dataChanged.emit(self.index(0, place), self.index(self._count - 1, place))

    def row_at(self, place: int) -> ListedRow | None:
        """The row at a place, or None while it has not come yet."""
        start = place - place % PAGE
        page = self._pages.get(start)
        if page is None:
            if 0 <= place < self._count:
                self.page_wanted.emit(start)
            return None
        self._pages.move_to_end(start)
        return page[place - start] if place - start < len(page) else None

    def sort_key(self, column: int) -> str:
        """What a column sorts by; empty where it cannot."""
        if 0 <= column < len(BEFORE):
            return BEFORE[column][0]
        place = column - len(BEFORE)
        return f"c{self._shown[place]}" if 0 <= place < len(self._shown) else ""

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._count

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(BEFORE) + len(self._shown)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole and section == _SCORE:
            return _RIGHT
        if orientation == Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section < len(BEFORE):
            return tr(BEFORE[section][1])
        return visible(self._columns[self._shown[section - len(BEFORE)]])

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        column = index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column == _SCORE else None
        if role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.ForegroundRole,
        ):
            return None
        row = self.row_at(index.row())
        if row is None:
            return "…" if role == Qt.ItemDataRole.DisplayRole and column == 0 else None
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._look.colour("bad") if column == 1 and row.failed else None
        text = self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(text) if len(text) > 40 else None
        return " ".join(visible(text[:_LONGEST]).split())

    def _text(self, row: ListedRow, column: int) -> str:
        if column >= len(BEFORE):
            return row.cells[self._shown[column - len(BEFORE)]]
        note = self._notes.get(row.example) if row.example else None
        return (
            words.arm(row.reading) or tr("none"),
            result_words(row),
            score_words(row),
            tr(_CHANGES.get(row.change, "")),
            (", ".join(note.tags) or tr("✎ note")) if note else "",
        )[column]


def result_words(row: ListedRow) -> str:
    """What became of a row, with a sign."""
    found = result_of(row)
    return tr(_SIGNS.get(found, found))


def score_words(row: ListedRow) -> str:
    """A row's score, or nothing."""
    return "" if row.score is None else words.number(row.score, digits=3)
