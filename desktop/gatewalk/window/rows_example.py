"""One example beside itself: input, context, output, expected and score of each reading, and a note."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QScrollArea, QWidget

from gatewalk.domain.investigation import ExampleNote
from gatewalk.files.scores.row_list import ListedRow
from gatewalk.panels import words
from gatewalk.panels.controls import column, emptied, frame, row, spoken
from gatewalk.panels.look import Look
from gatewalk.panels.texts import Line, TextBlock, heading
from gatewalk.theme.language import marked, tr
from gatewalk.window.rows_diff_view import DiffView
from gatewalk.window.rows_model import result_words, score_words

#: Roles that are shown first, in this order, with their titles.
_FIRST = (
    ("input", marked("Input")),
    ("context", marked("Context")),
    ("output", marked("Output")),
    ("expected", marked("Expected")),
)
_LONGEST = 20_000
_MOST_COLUMNS = 40


class ExamplePanel(QFrame):
    """Shows an example; tells tags and note when the fields are left or another example comes."""

    #: Example, tags as a tuple, note.
    noted = Signal(str, tuple, str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._example = ""
        self._kept = ExampleNote()
        self._pair: tuple[str, str] | None = None
        self.setProperty("kind", "plain")
        spoken(self, "rows_example", tr("The chosen example in every reading"))
        box = column(self, look, gap=8)
        box.setContentsMargins(0, look.px(10), 0, 0)
        self._title = Line("", look, name="rows_example_title", size=15, weight=600)
        box.addWidget(self._title)
        self._inner = frame("rows_example_inner")
        whole = column(self._inner, look, margin=8, gap=10)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(look.px(18))
        self._grid.setVerticalSpacing(look.px(5))
        whole.addLayout(self._grid)
        self._difference = DiffView(look)
        self._difference.pair_chosen.connect(self._keep_pair)
        whole.addWidget(self._difference)
        self._more = QGridLayout()
        self._more.setHorizontalSpacing(look.px(18))
        whole.addLayout(self._more)
        whole.addStretch(1)
        self._scroll = QScrollArea()
        spoken(self._scroll, "rows_example_scroll", tr("The example, scrolls"))
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._inner)
        box.addWidget(self._scroll, 1)
        self._tags = self._field("rows_tags", tr("Tags, divided by commas"))
        self._note = self._field("rows_note", tr("A note on this example"))
        line = row(None, look, gap=8)
        line.addWidget(self._tags, 2)
        line.addWidget(self._note, 5)
        box.addLayout(line)
        self.show_nothing()

    def _field(self, name: str, about: str) -> QLineEdit:
        made = QLineEdit()
        spoken(made, name, about)
        made.setPlaceholderText(about)
        made.editingFinished.connect(self.flush)
        return made

    def compare(self, pair: tuple[str, str] | None) -> None:
        """Which two readings are held against each other, where an example has both."""
        self._pair = pair

    def _keep_pair(self, first: str, second: str) -> None:
        self._pair = (first, second)

    def flush(self) -> None:
        """Tell tags and note where they changed."""
        tags = tuple(dict.fromkeys(tag.strip() for tag in self._tags.text().split(",") if tag.strip()))
        text = self._note.text().strip()
        if self._example and (tags, text) != (self._kept.tags, self._kept.text):
            self._kept = ExampleNote(tags=tags, text=text)
            self.noted.emit(self._example, tags, text)

    def show_nothing(self) -> None:
        """No row is chosen."""
        self.flush()
        self._example = ""
        self._clear(tr("Choose a row to see its example in every reading."))
        self._difference.hide()
        self._enable_note(ExampleNote(), on=False)

    def show_example(
        self,
        rows: Sequence[ListedRow],
        columns: Sequence[str],
        roles: Mapping[str, Sequence[str]],
        hidden: Sequence[str],
        note: ExampleNote,
    ) -> None:
        """Show one example: a row for each reading that has it, without the `hidden` columns."""
        self.flush()
        self._example = rows[0].example
        named = not set(roles.get("example", ())) & set(hidden)
        title = (
            tr("Example {example}", example=self._example) if named else tr("Example (its name is hidden)")
        )
        self._clear(title if self._example else tr("One row; no column names its example"))
        shown = [name for name in columns if name not in hidden]
        for x, one in enumerate(rows):
            self._grid.addWidget(self._head(one), 0, x)
        first = [(tr(title), name) for role, title in _FIRST for name in roles.get(role, ()) if name in shown]
        for title, name in first:
            place = columns.index(name)
            self._add(self._grid, title, [one.cells[place] for one in rows])
        outputs = [name for name in roles.get("output", ()) if name in shown][:1]
        texts = {
            words.arm(one.reading) or tr("none"): one.cells[columns.index(name)]
            for name in outputs
            for one in rows
        }
        self._difference.show_outputs(texts, self._pair)
        seen = {name for _title, name in first} | set(roles.get("example", ()))
        for name in [name for name in shown if name not in seen][:_MOST_COLUMNS]:
            self._add(self._more, name, [one.cells[columns.index(name)] for one in rows], small=True)
        for x in range(len(rows)):
            self._grid.setColumnStretch(x, 1)
            self._more.setColumnStretch(x, 1)
        self._scroll.verticalScrollBar().setValue(0)
        self._enable_note(note, on=bool(self._example))

    def _head(self, one: ListedRow) -> QWidget:
        parts = [f"**{words.arm(one.reading) or tr('no reading')}**", result_words(one)]
        parts += [tr("score {score_words}", score_words=score_words(one))] if one.score is not None else []
        parts += [words.day_text(one.day)] if one.day else []
        parts += [tr("one of {count} rows", count=words.count(one.count))] if one.count > 1 else []
        role = "bad" if one.failed else "text"
        return TextBlock(" · ".join(parts), self._look, name=f"rows_head_{one.reading}", role=role)

    def _add(self, grid: QGridLayout, title: str, texts: Sequence[str], *, small: bool = False) -> None:
        """A field of every reading, once where all say the same."""
        if not any(texts):
            return
        same = len(texts) > 1 and len(set(texts)) == 1
        y = grid.rowCount()
        name = f"rows_field_{title}"
        grid.addWidget(
            heading(
                tr("{title}, the same in all", title=title) if same else title, self._look, f"{name}_title"
            ),
            y,
            0,
            1,
            len(texts),
        )
        for x, text in enumerate(texts[:1] if same else texts):
            block = _plain(text[:_LONGEST] or tr("(empty)"), self._look, f"{name}_{x}", small=small)
            grid.addWidget(block, y + 1, x, 1, len(texts) if same else 1, Qt.AlignmentFlag.AlignTop)

    def _clear(self, title: str) -> None:
        self._title.set_line(title)
        for grid in (self._grid, self._more):
            emptied(grid)
            for x in range(grid.columnCount()):
                grid.setColumnStretch(x, 0)

    def _enable_note(self, note: ExampleNote, *, on: bool) -> None:
        self._kept = note
        for field, text in ((self._tags, ", ".join(note.tags)), (self._note, note.text)):
            field.setText(text)
            field.setCursorPosition(0)
            field.setEnabled(on)


def _plain(text: str, look: Look, name: str, *, small: bool) -> TextBlock:
    """A cell as it is: stars in it are no emphasis."""
    return TextBlock(text.replace("**", "*\u200b*"), look, name=name, size=13 if small else 14.5)
