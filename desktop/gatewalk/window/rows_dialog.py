"""The rows behind a figure: listed from the score files, read one example at a time, with tags and notes.

An investigation keeps summaries, not rows; the files are found by name and hash, and asked for where they
have gone. Nothing but a page of rows is ever held; everything is read beside the window.
"""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QSplitter, QWidget

from gatewalk.domain.finding import RowFilter
from gatewalk.domain.investigation import ExampleNote
from gatewalk.files.rows import TEXT_ROLES
from gatewalk.files.scores.row_list import ListedRow, RowList, RowQuery, open_rows
from gatewalk.panels import words
from gatewalk.panels.controls import button, spoken
from gatewalk.panels.look import Look
from gatewalk.session.session import Session
from gatewalk.theme.language import tr
from gatewalk.window.rows_bar import NOTED, RowsBar
from gatewalk.window.rows_errands import Errands
from gatewalk.window.rows_example import ExamplePanel
from gatewalk.window.rows_model import PAGE, RowsModel
from gatewalk.window.rows_table import RowsTable
from gatewalk.window.task import Progress, Stop
from gatewalk.window.work_dialog import WorkDialog


class RowsDialog(WorkDialog):
    """Lists what a filter lets through; notes and hidden columns go into the session at once."""

    def __init__(
        self, session: Session, wanted: RowFilter, look: Look, parent: QWidget | None = None
    ) -> None:
        about = tr(
            "Listed: {filter_words}.", filter_words=filter_words(wanted.model_copy(update={"only": ""}))
        )
        super().__init__(look, "rows", tr("Rows behind it"), about, "", parent)
        self._session, self._wanted = session, wanted
        self._opened: list[RowList] = []
        self._count = 0
        self._sort: tuple[str, bool] = ("", False)
        self._errands = Errands(self)
        self._errands.failed.connect(self.status.set_marked)
        self._choice = RowsBar(look, wanted)
        self._model = RowsModel(look, self)
        self._table = RowsTable(self._model, look)
        self._example = ExamplePanel(look)
        self._model.page_wanted.connect(self._fetch)
        self._split = self._made_split()
        self._connect()
        self._make_foot()
        self.body.addWidget(self._choice)
        self.add_status()
        self.body.addWidget(self._split, 1)
        self._show_hidden()
        self._set_ready(on=False)
        self.wish_size(1120, 780)

    def _made_split(self) -> QSplitter:
        split = QSplitter(Qt.Orientation.Vertical)
        spoken(split, "rows_split", tr("Rows above, the chosen example below"))
        split.addWidget(self._table)
        split.addWidget(self._example)
        split.setSizes([self.look.px(210), self.look.px(370)])
        split.setChildrenCollapsible(False)
        for key, step in (("N", 1), ("P", -1)):
            shortcut = QShortcut(QKeySequence(key), split)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._seek, step))
        return split

    def _connect(self) -> None:
        self._choice.changed.connect(self._list)
        self._choice.hidden.connect(self._hide)
        self._table.looked_at.connect(self._show_example)
        self._table.sort_wanted.connect(self._sort_by)
        self._table.selection_changed.connect(self._name_export)
        self._example.noted.connect(self._keep_note)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._choice.focus_search)

    def _make_foot(self) -> None:
        self._export: QPushButton = button(tr("Export the list…"), "rows_export", self._write)
        self._before = button(tr("Previous failing  (P)"), "rows_previous", partial(self._seek, -1))
        self._after = button(tr("Next failing  (N)"), "rows_next", partial(self._seek, 1))
        for place, widget in enumerate((self._before, self._after, self._export)):
            self.foot.insertWidget(place, widget)

    def _set_ready(self, *, on: bool) -> None:
        for widget in (self._choice, self._split, self._export, self._before, self._after):
            widget.setEnabled(on)

    @property
    def _rows(self) -> RowList | None:
        return self._opened[-1] if self._opened else None

    @property
    def _hidden(self) -> tuple[str, ...]:
        return self._session.investigation.hidden_columns

    def begin(self) -> None:
        """Read the files."""
        scores = self._session.investigation.scores
        if scores is None:
            self.status.set_marked(tr("Load scores first."))
            return

        def read(paths: Sequence[Path], progress: Progress, stop: Stop) -> None:
            self._opened.append(open_rows(paths, scores, progress, stop))

        self.work_on_rows(scores, read, tr("Reading the rows…"), lambda _nothing: self._ready())

    def _ready(self) -> None:
        self._set_ready(on=True)
        self._show_hidden()
        if self._rows is not None:
            self._example.compare(self._rows.pair(self._wanted))
        self._list()

    def _list(self) -> None:
        """Make the list anew."""
        rows = self._rows
        if rows is None:
            return
        query = self._query()
        self._errands.forget()
        if self._task is not None:
            self._task.blockSignals(True)  # a list that is made in vain has nothing to say any more
        self._example.show_nothing()
        self._model.show_list(rows.columns, self._hidden, 0)
        self.work(lambda _progress, stop: rows.pick(query, stop), tr("Listing…"), self._listed)

    def _query(self) -> RowQuery:
        wanted, only = self._wanted, self._choice.only
        if only == NOTED:
            noted = tuple(self._session.investigation.example_notes)
            both = tuple(name for name in noted if not wanted.examples or name in wanted.examples)
            wanted = wanted.model_copy(update={"only": "", "examples": both or ("",)})
        else:
            wanted = RowFilter.model_validate({**wanted.model_dump(), "only": only})
        sort, descending = self._sort
        rows = self._rows
        if rows is not None and sort[:1] == "c" and sort[1:].isdigit():
            sort = "" if rows.columns[int(sort[1:])] in self._hidden else sort
        return RowQuery(
            wanted=wanted, search=self._choice.search, hidden=self._hidden, sort=sort, descending=descending
        )

    def _listed(self, count: int) -> None:
        rows = self._rows
        if rows is None:
            return
        self._count = count
        self._model.show_list(rows.columns, self._hidden, count)
        self._model.show_notes(self._session.investigation.example_notes)
        found = tr(" with “{search}”", search=self._choice.search) if self._choice.search else ""
        self.status.set_marked(f"{words.counted(count, 'row')}{found}.".replace("**", "*\u200b*"))
        self._name_export()
        if count:
            self._table.go_to(0)
        if not self._choice.isAncestorOf(self.focusWidget() or self):
            self._table.setFocus()

    def _fetch(self, start: int) -> None:
        rows, kind = self._rows, f"page {start}"
        if rows is None or self._errands.asks(kind):
            return
        self._errands.ask(
            kind, lambda stop: rows.page(start, PAGE, stop), partial(self._model.take_page, start)
        )

    def _show_example(self, place: int) -> None:
        rows, row = self._rows, self._model.row_at(place)
        if rows is not None and row is not None:
            self._errands.ask("example", lambda stop: rows.beside(row, stop), self._example_came)

    def _example_came(self, found: Sequence[ListedRow]) -> None:
        rows = self._rows
        if rows is not None and found:
            notes = self._session.investigation.example_notes
            note = notes.get(found[0].example, ExampleNote())
            self._example.show_example(found, rows.columns, rows.roles, self._hidden, note)

    def _seek(self, step: int) -> None:
        rows, place = self._rows, self._table.currentIndex().row()
        if rows is not None and self._count:
            self._errands.ask("seek", lambda stop: rows.failing_from(place, step, stop), self._found)

    def _found(self, place: int | None) -> None:
        if place is not None:
            self._table.go_to(place)

    def _sort_by(self, key: str, descending: bool) -> None:
        self._sort = (key, descending)
        self._list()

    def _keep_note(self, example: str, tags: tuple[str, ...], text: str) -> None:
        self._session.note_example(example, tags, text)
        self._model.show_notes(self._session.investigation.example_notes)

    def _hide(self, columns: tuple[str, ...]) -> None:
        self._session.hide_columns(columns)
        self._show_hidden()
        self._list()

    def _show_hidden(self) -> None:
        rows = self._rows
        if rows is not None:
            texts = [name for role in TEXT_ROLES for name in rows.roles.get(role, ())]
            self._choice.show_columns(rows.columns, self._hidden, texts)

    def _name_export(self) -> None:
        count = sum(count for _first, count in self._table.spans())
        text = (
            tr("Export {count} selected rows…", count=words.count(count))
            if count > 1
            else tr("Export the list…")
        )
        self._export.setText(text)
        self._export.setAccessibleName(text)

    def _write(self) -> None:
        from gatewalk.files.row_export import write_rows

        rows, spans = self._rows, self._table.spans()
        if rows is None:
            return
        if sum(count for _first, count in spans) < 2:
            spans = [(0, self._count)]
        self._example.flush()
        folder = next((place for place in self.places.known if place.is_dir()), Path())
        out = self.chooser.out(tr("Export rows"), str(folder / "rows.csv"), tr("Table (*.csv)"))
        if out is None:
            return
        notes, hidden = self._session.investigation.example_notes, self._hidden
        self._set_ready(on=False)
        self.work(
            lambda _progress, stop: write_rows(rows, spans, out, hidden=hidden, notes=notes, cancelled=stop),
            tr("Writing…"),
            lambda count: self.status.set_marked(
                tr("{count} written: {out}", count=words.counted(count, "row"), out=out)
            ),
        )
        if self._task is not None:
            self._task.finished.connect(partial(self._set_ready, on=True))

    def done(self, result: int) -> None:
        self._example.flush()
        self._errands.stop_and_wait()
        self.stop_and_wait()
        while self._opened:
            self._opened.pop().close()
        super().done(result)


def filter_words(wanted: RowFilter) -> str:
    """What a filter lets through, in words."""
    parts = [tr("readings {names}", names=", ".join(map(words.arm, wanted.arms)))] if wanted.arms else []
    parts += [f"{column}: {', '.join(values)}" for column, values in wanted.slices.items()]
    if wanted.examples:
        parts.append(words.counted(len(wanted.examples), "example"))
    if wanted.days:
        parts.append(
            tr("{days} to {days2}", days=words.day_text(wanted.days[0]), days2=words.day_text(wanted.days[1]))
        )
    if wanted.only:
        parts.append(wanted.only)
    return "; ".join(parts) or tr("all rows")
