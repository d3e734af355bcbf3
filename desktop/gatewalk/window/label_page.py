"""One output at a time to pass or fail, without the judge's score, the reading or what tells either."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gatewalk.files.labelling import LabelRow
from gatewalk.panels.controls import button, column, emptied, frame, row, spoken
from gatewalk.panels.look import Look
from gatewalk.panels.texts import TextBlock, heading
from gatewalk.theme.language import marked, tr

#: Characters of one cell that are shown.
_LONGEST = 20_000
_CHOICES = (
    ("pass", marked("✓  Pass"), "P", ""),
    ("fail", marked("✕  Fail"), "F", ""),
    ("skip", marked("Cannot say"), "S", ""),
    ("back", marked("One back"), "B", "quiet"),
)


class LabelPage(QFrame):
    """Shows a row and tells what a person says of it, by click or by the keys P, F, S and B."""

    #: ``pass``, ``fail``, ``skip`` or ``back``.
    said = Signal(str)

    def __init__(self, look: Look, by: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("kind", "plain")
        spoken(self, "label_page", tr("Rows to label"))
        box = column(self, look, gap=10)
        box.setContentsMargins(0, look.px(10), 0, 0)
        self._count = TextBlock("", look, name="label_count", role="muted")
        self.by = QLineEdit(by)
        spoken(self.by, "label_by", tr("Your name, kept with each label"))
        self.by.setPlaceholderText(tr("Labelled by"))
        self.by.setFixedWidth(look.px(150))
        head = row(None, look, gap=10)
        head.addWidget(self._count, 1)
        head.addWidget(self.by, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(head)
        inner = frame("label_inner")
        self._texts: QVBoxLayout = column(inner, look, margin=4, gap=8)
        self._scroll = QScrollArea()
        spoken(self._scroll, "label_scroll", tr("The row, scrolls"))
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inner)
        box.addWidget(self._scroll, 1)
        self._buttons: list[QPushButton] = []
        box.addLayout(self._foot())
        self.show_row(None, "")

    def _foot(self) -> QHBoxLayout:
        line = row(None, self._look, gap=8)
        for said, text, key, kind in _CHOICES:
            made = button(f"{tr(text)}  ({key})", f"label_{said}", kind=kind)
            made.clicked.connect(lambda _checked=False, word=said: self.said.emit(word))
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda word=said: self._by_key(word))
            self._buttons.append(made)
            line.addWidget(made)
        line.addStretch(1)
        return line

    def _by_key(self, said: str) -> None:
        if self._buttons[0].isEnabled() or said == "back":
            self.said.emit(said)

    def show_row(self, shown: LabelRow | None, count: str) -> None:
        """Show a row, or that there is none."""
        self._count.set_marked(count)
        emptied(self._texts)
        for made in self._buttons[:3]:
            made.setEnabled(shown is not None)
        if shown is None:
            return
        for index, (name, text) in enumerate(shown.texts):
            self._texts.addWidget(heading(name, self._look, f"label_name_{index}"))
            self._texts.addWidget(_plain(text[:_LONGEST], self._look, f"label_text_{index}"))
        self._texts.addStretch(1)
        self._scroll.verticalScrollBar().setValue(0)
        self.setFocusProxy(self._scroll)
        if not self.by.hasFocus():
            self._scroll.setFocus()


def _plain(text: str, look: Look, name: str) -> TextBlock:
    """A cell as it is: stars in it are no emphasis."""
    return TextBlock(text.replace("**", "*\u200b*"), look, name=name, size=15)
