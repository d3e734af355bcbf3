"""The rows behind a figure: how many there are, and the rows themselves where the score file is at hand.

An investigation keeps summaries, not rows; the file is looked for by name beside the last opened ones and
can be shown the way.
"""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QTableWidget, QWidget

from gatewalk.domain.finding import RowFilter
from gatewalk.domain.investigation import Investigation
from gatewalk.panels import words
from gatewalk.panels.controls import button
from gatewalk.panels.look import Look
from gatewalk.panels.texts import TextBlock
from gatewalk.window.dialog import Dialog
from gatewalk.window.rows_query import Rows, fetch_rows
from gatewalk.window.tables import fill, plain_table
from gatewalk.window.task import Task


class RowsDialog(Dialog):
    """Lists up to a thousand rows that a filter lets through."""

    def __init__(
        self,
        investigation: Investigation,
        wanted: RowFilter,
        folder: str,
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, "rows", "Rows behind it", filter_words(wanted), "", parent)
        self._investigation, self._wanted = investigation, wanted
        self._task: Task | None = None
        self._status = TextBlock("", look, name="rows_status", weight=600)
        self._table: QTableWidget = plain_table("rows_table", "Rows", ())
        self._find = button("Show me where the score file is…", "rows_find", self._ask)
        for widget in (self._status, self._table, self._find):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self._table.hide()
        self.wish_size(1000, 640)
        self._look_in(Path(folder))

    def _look_in(self, folder: Path) -> None:
        scores = self._investigation.scores
        names = [file.name for file in scores.files] if scores else []
        paths = [folder / name for name in names]
        if paths and all(path.is_file() for path in paths):
            self._read(paths)
            return
        self._status.set_marked(
            f"The investigation keeps counts, not rows. They are in {', '.join(names) or 'no file'}."
        )

    def _ask(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, "Folder with the score files")
        if folder:
            self._look_in(Path(folder))

    def _read(self, paths: list[Path]) -> None:
        scores, wanted = self._investigation.scores, self._wanted
        if scores is None:
            return
        self._status.set_marked("Reading…")
        self._task = Task(lambda _progress, stop: fetch_rows(paths, scores, wanted, stop), self)
        self._task.succeeded.connect(self._show)
        self._task.failed.connect(self._status.set_marked)
        self._task.start()

    def _show(self, rows: Rows) -> None:
        self._find.hide()
        self._table.setColumnCount(len(rows.columns))
        self._table.setHorizontalHeaderLabels(list(rows.columns))
        fill(self._table, rows.cells)
        self._table.show()
        self.body.setStretchFactor(self._table, 100)
        shown = f", the first {len(rows.cells):,} shown" if rows.count > len(rows.cells) else ""
        self._status.set_marked(f"{words.counted(rows.count, 'row')}{shown}. {rows.note}".strip())

    def done(self, result: int) -> None:
        if self._task is not None:
            self._task.stop()
            self._task.wait()
        super().done(result)


def filter_words(wanted: RowFilter) -> str:
    """What a filter lets through, in words."""
    parts = [f"readings {', '.join(wanted.arms)}"] if wanted.arms else []
    parts += [f"{column}: {', '.join(values)}" for column, values in wanted.slices.items()]
    if wanted.days:
        parts.append(f"{words.day_text(wanted.days[0])} to {words.day_text(wanted.days[1])}")
    if wanted.only:
        parts.append(wanted.only)
    return "; ".join(parts) or "all rows"
