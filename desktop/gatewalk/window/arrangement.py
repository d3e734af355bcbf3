"""Where the parts of the work page stand: beside one another, or one at a time where there is no room.

In a small window, or with very large text, tree, plots and gate would squeeze each other until none can be
read. They then share one place behind tabs, and whatever is asked for comes to the front.
"""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QTabBar, QWidget

from gatewalk.panels.controls import column, row, spoken
from gatewalk.panels.look import Look
from gatewalk.theme.language import marked, tr

Part = Literal["gate", "tree", "plots", "history"]

#: The tabs of a small window; the history has its own way in and out.
_TABS: tuple[tuple[Part, str], ...] = (
    ("gate", marked("Gate")),
    ("tree", marked("Tree")),
    ("plots", marked("Plots")),
)
#: Below this size (at 100 %) only one part is shown at a time.
_NARROW, _LOW = 760, 340
PANEL_WIDTH, _HISTORY_WIDTH, _PLOTS_TALL = 450, 260, 250


class Arrangement(QWidget):
    """Tree over plots at the left, gate or decision beside them, and the history where it is open."""

    def __init__(self, look: Look, tree: QWidget, plots: QWidget, gate: QWidget, history: QWidget) -> None:
        super().__init__()
        self._look, self._by_hand = look, False
        self._tree, self._plots, self._gate, self._history = tree, plots, gate, history
        spoken(self, "arrangement", tr("Tree, plots and gate"))
        self._tabs = QTabBar()
        spoken(self._tabs, "part_tabs", tr("Which part is shown"))
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        for part, title in _TABS:
            self._tabs.addTab(tr(title))
            self._tabs.setTabData(self._tabs.count() - 1, part)
        self._left = QSplitter(Qt.Orientation.Vertical)
        spoken(self._left, "left_splitter", tr("Tree and plots"))
        self._across = QSplitter(Qt.Orientation.Horizontal)
        spoken(self._across, "across_splitter", tr("Tree, gate and history"))
        for splitter, held in ((self._left, (tree, plots)), (self._across, (self._left, gate, history))):
            for widget in held:
                splitter.addWidget(widget)
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(look.px(5))
            splitter.setStyleSheet(handle_sheet(look))
            splitter.setStretchFactor(0, 1)
            splitter.splitterMoved.connect(self._moved_by_hand)
        self._left.setStretchFactor(1, 0)
        self._across.setStretchFactor(1, 0)
        gate.setMinimumWidth(min(look.px(260), 420))
        history.hide()
        self._small = False
        self._tabs.hide()
        head = row(None, look)
        head.setContentsMargins(look.px(16), 0, look.px(16), 0)
        head.addWidget(self._tabs)
        head.addStretch(1)
        box = column(self, look, gap=0)
        box.addLayout(head)
        box.addWidget(self._across, 1)
        self._tabs.currentChanged.connect(self._tab_changed)

    @property
    def small(self) -> bool:
        """Whether only one part is shown at a time."""
        return self._small

    def show_part(self, part: Part) -> None:
        """Bring a part to the front, where it is not in sight anyway."""
        at = next((i for i, (name, _) in enumerate(_TABS) if name == part), -1)
        if at >= 0:
            self._tabs.setCurrentIndex(at)

    def toggle_history(self) -> bool:
        """Open or close the history; returns whether it is open now."""
        self._history.setVisible(self._history.isHidden())
        self._show_parts()
        return not self._history.isHidden()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        small = self.width() < self._look.px(_NARROW) or self.height() < self._look.px(_LOW)
        if small != self._small:
            self._small = small
            self._show_parts()
        elif not self._by_hand:
            self._arrange()

    def _tab_changed(self, _index: int) -> None:
        if self._small and not self._history.isHidden():
            self._history.hide()
        self._show_parts()

    def _show_parts(self) -> None:
        history = not self._history.isHidden()
        front = self._tabs.tabData(self._tabs.currentIndex())
        wanted = {part: not self._small or (part == front and not history) for part, _ in _TABS}
        self._tabs.setVisible(self._small)
        self._tree.setVisible(wanted["tree"])
        self._plots.setVisible(wanted["plots"])
        self._left.setVisible(wanted["tree"] or wanted["plots"])
        self._gate.setVisible(wanted["gate"])
        self._arrange()

    def _arrange(self) -> None:
        """Give panel and plots their usual share, never so much that the tree is pushed out."""
        if self._small:
            return
        look, wide, tall = self._look, self.width(), self.height()
        history = 0 if self._history.isHidden() else look.px(_HISTORY_WIDTH)
        panel = min(max(look.px(PANEL_WIDTH), min(round(0.22 * wide), look.px(640))), round(0.46 * wide))
        self._across.setSizes([max(100, wide - panel - history), panel, history])
        plots = max(min(look.px(_PLOTS_TALL), round(0.36 * tall)), round(0.26 * tall))
        self._left.setSizes([max(100, tall - plots), plots])

    def _moved_by_hand(self, _at: int, _index: int) -> None:
        self._by_hand = True


def handle_sheet(look: Look) -> str:
    """Thin lines to pull at, with room for the pointer around them."""
    line, ground, accent = look.name("border"), look.name("window"), look.name("accent")
    return (
        f"QSplitter::handle {{ background: {ground}; }} QSplitter::handle:hover {{ background: {accent}; }}"
        f"QSplitter::handle:horizontal {{ border-left: 1px solid {line}; }}"
        f"QSplitter::handle:vertical {{ border-top: 1px solid {line}; }}"
    )
