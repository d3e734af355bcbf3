"""What stands above the rows: which of them, a text to look for, and which columns are shown."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QLineEdit, QMenu, QPushButton

from gatewalk.domain.finding import RowFilter
from gatewalk.panels import words
from gatewalk.panels.controls import button, row, spoken
from gatewalk.panels.look import Look
from gatewalk.theme.language import tr

#: The choice that is no filter of the file: examples that have a tag or a note.
NOTED = "noted"
#: Milliseconds after the last letter before the search begins.
_PAUSE = 250


class RowsBar(QFrame):
    """Tells when the list has to be made anew, and which columns somebody hides."""

    #: The choice or the text to look for changed.
    changed = Signal()
    #: The names of all hidden columns.
    hidden = Signal(tuple)

    def __init__(self, look: Look, wanted: RowFilter) -> None:
        super().__init__()
        self.setProperty("kind", "plain")
        spoken(self, "rows_bar", tr("Which rows are listed"))
        self._texts: tuple[str, ...] = ()
        self._box = QComboBox()
        spoken(self._box, "rows_choice", tr("Which rows"))
        self._fill(wanted)
        self._box.currentIndexChanged.connect(self.changed)
        self._search = QLineEdit()
        spoken(self._search, "rows_search", tr("Text to look for in every shown column"))
        self._search.setPlaceholderText(tr("Search the rows"))
        self._search.setClearButtonEnabled(True)
        self._search.setMinimumWidth(look.px(180))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.changed)
        self._search.textChanged.connect(lambda _text: self._pause.start())
        self._search.returnPressed.connect(self._at_once)
        self._private: QPushButton = button(tr("Hide texts"), "rows_hide_texts", self._hide_texts)
        self._columns: QPushButton = button(tr("Columns"), "rows_columns")
        self._menu = QMenu(self._columns)
        self._menu.triggered.connect(lambda _entry: self.hidden.emit(self._unticked()))
        self._columns.setMenu(self._menu)
        line = row(self, look, gap=8)
        label = QLabel(tr("&Show"))
        label.setBuddy(self._box)
        line.addWidget(label)
        line.addWidget(self._box)
        line.addWidget(self._search, 1)
        line.addWidget(self._private)
        line.addWidget(self._columns)

    def sizeHint(self) -> QSize:
        return QSize(100, super().sizeHint().height())

    def _fill(self, wanted: RowFilter) -> None:
        first, second = wanted.arms[:2] if len(wanted.arms) > 1 else ("baseline", "current")
        for only, text in (
            ("", tr("All rows, flips first")),
            ("failing", tr("Failing")),
            (
                "lost",
                tr(
                    "Lost: passed in {first}, failed in {second}",
                    first=words.arm(first),
                    second=words.arm(second),
                ),
            ),
            (
                "gained",
                tr(
                    "Gained: failed in {first}, passed in {second}",
                    first=words.arm(first),
                    second=words.arm(second),
                ),
            ),
            ("errors", tr("Errors of the run")),
            ("excluded", tr("Left out of scoring")),
            (NOTED, tr("With a tag or a note")),
        ):
            self._box.addItem(text, only)
        self._box.setCurrentIndex(self._box.findData(wanted.only))
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._box.setMinimumContentsLength(24)

    @property
    def only(self) -> str:
        """The choice: `RowFilter.only`, or ``noted``."""
        return str(self._box.currentData())

    @property
    def search(self) -> str:
        return self._search.text().strip()

    def focus_search(self) -> None:
        """Put the keyboard into the search field."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def show_columns(self, columns: Sequence[str], hidden: Sequence[str], texts: Sequence[str]) -> None:
        """Offer `columns`, those of `hidden` unticked; `texts` are the ones that people's words stand in."""
        self._menu.clear()
        self._texts = tuple(texts)
        for name in columns:
            entry = self._menu.addAction(name.replace("&", "&&"))
            entry.setCheckable(True)
            entry.setChecked(name not in hidden)
            entry.setData(name)
        gone = [name for name in columns if name in hidden]
        self._columns.setText(
            tr("Columns ({count})", count=words.counted(len(gone), "hidden one")) if gone else tr("Columns")
        )
        self._columns.setAccessibleName(self._columns.text())
        self._private.setText(
            tr("Show texts") if self._texts and set(self._texts) <= set(gone) else tr("Hide texts")
        )
        self._private.setAccessibleName(self._private.text())
        self._private.setEnabled(bool(self._texts))
        self._private.setToolTip(
            tr("Columns with people's words: {names}", names=", ".join(self._texts)) if texts else ""
        )

    def _unticked(self) -> tuple[str, ...]:
        return tuple(str(entry.data()) for entry in self._menu.actions() if not entry.isChecked())

    def _hide_texts(self) -> None:
        gone = self._unticked()
        if set(self._texts) <= set(gone):
            self.hidden.emit(tuple(name for name in gone if name not in self._texts))
        else:
            self.hidden.emit(tuple(dict.fromkeys((*gone, *self._texts))))

    def _at_once(self) -> None:
        self._pause.stop()
        self.changed.emit()
