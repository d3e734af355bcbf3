"""The first page: a new investigation from either tree, open, recent files, the worked example."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from gatewalk.panels.controls import button, column, emptied, frame, row, spoken
from gatewalk.panels.look import Look
from gatewalk.panels.scroll import TextScroll
from gatewalk.panels.texts import Line, TextBlock, heading
from gatewalk.theme.language import tr
from gatewalk.theme.tips import plain_tip


@dataclass(frozen=True)
class TreeCard:
    """A tree that a new investigation can start from."""

    id: str
    title: str
    summary: str


class StartPage(QFrame):
    """What to do first."""

    #: The id of the tree for a new investigation.
    tree_chosen = Signal(str)
    #: The path of a recent file.
    file_chosen = Signal(str)
    #: The number of the lost work to take over.
    lost_chosen = Signal(int)
    #: The id of an action: open, example.
    asked = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("kind", "plain")
        spoken(self, "start_page", tr("Start"))
        inner = frame("start_inner")
        inner.setMaximumWidth(look.px(980))
        self._box = column(inner, look, gap=12)
        self._box.setContentsMargins(*(look.px(n) for n in (28, 40, 28, 28)))
        self._head()
        self._trees = column(None, look, gap=10)
        self._recent = column(None, look, gap=4)
        self._lost = column(None, look, gap=8)
        self._box.addLayout(self._lost)
        self._columns()
        holder = frame("start_holder")
        across = row(holder, look, gap=0)
        across.addStretch(1)
        across.addWidget(inner, 10)
        across.addStretch(1)
        scroll = TextScroll(holder, "start_scroll", tr("Start, scrolls"))
        column(self, look, gap=0).addWidget(scroll)

    def _head(self) -> None:
        look = self._look
        self._box.addWidget(Line("Gatewalk", look, name="start_product", size=17, role="accent", weight=700))
        self._box.addWidget(
            TextBlock(tr("It got worse. What now?"), look, name="start_title", size=32, weight=700)
        )
        text = tr(
            "Walk your team from a drop in quality to the cheapest fix that the evidence supports. "
            "Load eval scores or answer by hand; every answer says on what it stands."
        )
        self._box.addWidget(TextBlock(text, look, name="start_text", size=15.5, role="muted"))
        line = row(None, look, gap=10)
        example = button(tr("Open the worked example"), "start_example", self._example, kind="primary")
        line.addWidget(example)
        line.addWidget(button(tr("Open a file…"), "start_open", self._open))
        line.addStretch(1)
        self._box.addSpacing(look.px(6))
        self._box.addLayout(line)
        self._box.addWidget(
            TextBlock(
                tr("Or drop an investigation, a record, a tree or score files anywhere on this window."),
                look,
                name="start_drop",
                size=13,
                role="muted",
            )
        )

    def _columns(self) -> None:
        look = self._look
        line = row(None, look, gap=28)
        for name, title, box in (
            ("trees", tr("New investigation"), self._trees),
            ("recent", tr("Recent"), self._recent),
        ):
            holder = frame(f"start_{name}")
            inner = column(holder, look, gap=10)
            inner.addWidget(heading(title, look, f"start_{name}_heading"))
            inner.addLayout(box)
            inner.addStretch(1)
            line.addWidget(holder, 1)
        self._box.addSpacing(look.px(14))
        self._box.addLayout(line)
        self._box.addStretch(1)

    def show_choices(
        self, trees: Sequence[TreeCard], recent: Mapping[Path, QPixmap | None], lost: Sequence[str] = ()
    ) -> None:
        """List the trees, recent files with pictures of their paths, and work that a crash left unsaved."""
        self._fill(self._lost, [self._lost_card(index, title) for index, title in enumerate(lost)])
        self._fill(self._trees, [self._tree(tree) for tree in trees])
        self._fill(self._recent, [self._file(*known) for known in recent.items()] or [self._nothing_recent()])

    def _fill(self, box: QVBoxLayout, widgets: Sequence[QWidget]) -> None:
        emptied(box)
        for widget in widgets:
            box.addWidget(widget)

    def _tree(self, tree: TreeCard) -> QFrame:
        card = frame(f"start_tree_card_{tree.id}", "card")
        box = column(card, self._look, margin=14, gap=6)
        box.addWidget(TextBlock(tree.title, self._look, name=f"tree_title_{tree.id}", size=16, weight=700))
        box.addWidget(TextBlock(tree.summary, self._look, name=f"tree_text_{tree.id}", role="muted"))
        start = button(tr("Start here"), f"start_tree_{tree.id}", partial(self.tree_chosen.emit, tree.id))
        start.setAccessibleName(tr("Start a new investigation: {title}", title=tree.title))
        box.addWidget(start, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _file(self, path: Path, picture: QPixmap | None) -> QPushButton:
        made = button(path.name, "recent_file", partial(self.file_chosen.emit, str(path)), kind="link")
        made.setToolTip(plain_tip(str(path)))
        if picture is not None:
            made.setIcon(QIcon(picture))
            made.setIconSize(QSize(self._look.px(72), self._look.px(48)))
        made.setAccessibleName(tr("Open {name}, in {parent}", name=path.name, parent=path.parent))
        return made

    def _lost_card(self, index: int, title: str) -> QFrame:
        card = frame(f"lost_{index}", "warning")
        line = row(card, self._look, margin=12, gap=12)
        text = tr("**{title}** was not saved when Gatewalk ended.", title=title)
        line.addWidget(TextBlock(text, self._look, name=f"lost_text_{index}"), 1)
        line.addWidget(
            button(tr("Take it up again"), f"lost_open_{index}", partial(self.lost_chosen.emit, index))
        )
        return card

    def _nothing_recent(self) -> TextBlock:
        text = tr("Investigations that you open or save will stand here.")
        return TextBlock(text, self._look, name="recent_none", role="muted")

    def _example(self) -> None:
        self.asked.emit("example")

    def _open(self) -> None:
        self.asked.emit("open")
