"""The library: every investigation of a folder in one table, searched by words, opened by Enter.

It shows what each case came to, how long it took and whether its fix held; files that cannot be opened stand
in it too, with the reason.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QTableWidget, QWidget

from gatewalk.files.library import LibraryRow, learnt, matching
from gatewalk.panels import words
from gatewalk.panels.controls import button, spoken
from gatewalk.panels.look import Look
from gatewalk.panels.texts import TextBlock
from gatewalk.theme.language import language, marked, say, tr
from gatewalk.theme.tips import plain_tip
from gatewalk.window.tables import fill, fitted, plain_table
from gatewalk.window.task import Progress, Stop
from gatewalk.window.work_dialog import WorkDialog

_ABOUT = marked("All investigations of a folder. Type to search; Enter or a double click opens one.")
_HEADERS = (
    marked("Investigation"),
    marked("What it came to"),
    marked("Drop"),
    marked("Decided"),
    marked("Took"),
    marked("After the fix"),
)
_VERDICTS = {
    "fixed": marked("✓ fixed"),
    "partly": marked("◐ partly"),
    "not": marked("✕ not fixed"),
    "cannot-tell": marked("? cannot tell"),
}


class LibraryDialog(WorkDialog):
    """Ends with `chosen`, the file to open, when accepted. `folder` is what was looked through."""

    def __init__(self, folder: Path | None, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "library", tr("Library"), tr(_ABOUT), tr("Open"), parent)
        self.chosen: Path | None = None
        self.folder = folder
        self._rows: tuple[LibraryRow, ...] = ()
        self._shown: tuple[LibraryRow, ...] = ()
        self._search = QLineEdit()
        spoken(self._search, "library_search", tr("Search in the library"))
        self._search.setPlaceholderText(tr("Search titles, exits, verdicts…"))
        self._search.textChanged.connect(self._filter)
        self._search.returnPressed.connect(self.accept)
        self._search.installEventFilter(self)
        self._table: QTableWidget = plain_table(
            "library_table", tr("Investigations"), tuple(map(tr, _HEADERS))
        )
        self._table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self._table.itemSelectionChanged.connect(self._selected)
        self._table.doubleClicked.connect(self.accept)
        self._table.installEventFilter(self)
        self._detail = TextBlock("", look, name="library_detail", size=13.5)
        self._learnt = TextBlock("", look, name="library_learnt", size=13.5, role="muted")
        self.body.addWidget(self._search)
        self.add_status()
        self.body.addWidget(self._table, 1)
        self.body.addWidget(self._detail)
        self.body.addWidget(self._learnt)
        self.foot.insertWidget(0, button(tr("Another folder…"), "library_folder", self._ask_folder))
        self.done_button.setEnabled(False)
        self.wish_size(1080, 700)

    def begin(self) -> None:
        """Read the folder, or ask for one."""
        if self.folder is None:
            self._ask_folder()
        else:
            self._read(self.folder)

    def _ask_folder(self) -> None:
        folder = self.chooser.folder(tr("Folder with investigations"), str(self.folder or ""))
        if folder is not None:
            self._read(folder)
        elif self.folder is None:
            self.status.set_marked(tr("Choose a folder with .gatewalk files."))

    def _read(self, folder: Path) -> None:
        spoken = language()

        def read(progress: Progress, stop: Stop) -> tuple[LibraryRow, ...]:
            from gatewalk.files.language.shown import built_in_names
            from gatewalk.files.library import read_library

            names = built_in_names(spoken)
            return tuple(_named(row, names) for row in read_library(folder, progress, stop))

        self.folder = folder
        self.work(read, tr("Looking through {folder}…", folder=folder), self._show)

    def _show(self, rows: tuple[LibraryRow, ...]) -> None:
        self._rows = tuple(sorted(rows, key=lambda row: bool(row.problem)))
        held = [
            f"{say(title)}: {words.counted(count, 'case')}"
            + (tr(", {fixed} of {checked} checked held", fixed=fixed, checked=checked) if checked else "")
            for title, count, checked, fixed in learnt(rows)[:6]
        ]
        self._learnt.set_marked("; ".join(held) + "." if held else "")
        self._filter(self._search.text())
        self._search.setFocus()

    def _filter(self, query: str) -> None:
        self._shown = matching(self._rows, query)
        fill(self._table, [_cells(row) for row in self._shown])
        fitted(self._table, 1, (2, 4))
        for line, row in enumerate(self._shown):
            if (item := self._table.item(line, 0)) is not None:
                item.setToolTip(plain_tip(str(row.path)))
        self._table.horizontalHeader().setStretchLastSection(False)
        broken = sum(bool(row.problem) for row in self._shown)
        trouble = tr(" {broken} cannot be opened.", broken=words.counted(broken, "file")) if broken else ""
        count = words.counted(len(self._shown), "investigation file")
        of_all = (
            tr(" of {count}", count=words.count(len(self._rows)))
            if len(self._shown) < len(self._rows)
            else ""
        )
        self.status.set_marked(
            tr(
                "{count}{of_all} in {folder}.{trouble}",
                count=count,
                of_all=of_all,
                folder=self.folder,
                trouble=trouble,
            )
        )
        if self._shown:
            self._table.selectRow(0)
        self._selected()

    def _current(self) -> LibraryRow | None:
        line = self._table.currentRow()
        return self._shown[line] if 0 <= line < len(self._shown) else None

    def _selected(self) -> None:
        row = self._current()
        self.done_button.setEnabled(row is not None and not row.problem)
        self._detail.set_marked(_detail(row) if row else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the table opens; the arrow down goes from the search into the table."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self._table and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.accept()
                return True
            if watched is self._search and event.key() == Qt.Key.Key_Down:
                self._table.setFocus()
                return True
        return super().eventFilter(watched, event)

    def accept(self) -> None:
        row = self._current()
        if row is None:
            return
        if row.problem:
            self.status.set_marked(say(row.problem))
            return
        self.chosen = row.path
        super().accept()


def _named(row: LibraryRow, names: Mapping[str, str]) -> LibraryRow:
    """The row with the words of its trees in the window's language, to be read and searched."""
    exits = tuple(names.get(title, title) for title in row.exits)
    tree, at = names.get(row.tree, row.tree), names.get(row.at, row.at)
    return row.model_copy(update={"exits": exits, "tree": tree, "at": at})


def _cells(row: LibraryRow) -> Sequence[str]:
    if row.problem:
        return (row.path.name, tr("Cannot be opened: {problem}", problem=say(row.problem)), "", "", "", "")
    ends = [say(title) for title in row.exits]
    if row.at:
        ends.append(tr("open at: {at}", at=say(row.at)))
    took = "" if row.days is None else words.counted(row.days, "day")
    decided = words.day_text(row.decided.date().isoformat()) if row.decided else words.status(row.status)
    gap = words.amount(row.gap.value, row.gap.unit) if row.gap else ""
    return (
        row.title,
        "; ".join(ends) or tr("nothing yet"),
        gap,
        decided,
        took,
        tr(_VERDICTS.get(row.verdict, "")),
    )


def _detail(row: LibraryRow) -> str:
    if row.problem:
        return say(row.problem)
    return f"**{row.title}**, {row.tree} {'; '.join(row.exits)}\n{row.path}"
