"""Which tree of a case is in front: one tab for each walk, and the exit that led from one to the next.

It is there only where an exit has handed over to another tree. The tabs are Qt's own, so that arrow keys and
screen readers know them.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QTabBar, QWidget

from gatewalk.domain.offer import offer
from gatewalk.domain.walks import Leg
from gatewalk.panels.controls import row, spoken
from gatewalk.panels.look import Look
from gatewalk.panels.texts import Line
from gatewalk.theme.language import tr


class WalkBar(QFrame):
    """Tabs in the order in which the trees were taken up."""

    #: The place of the walk that somebody wants in front.
    wanted = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "bar")
        spoken(self, "walk_bar", tr("Trees of this case"))
        self._tabs = QTabBar()
        spoken(self._tabs, "walk_tabs", tr("Which tree"), tr("Left and right choose a tree."))
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setElideMode(Qt.TextElideMode.ElideRight)
        size, room = look.px(14.5), look.px(20)
        self._tabs.setStyleSheet(f"QTabBar::tab {{ font-size: {size}px; margin-right: {room}px; }}")
        self._link = Line("", look, name="walk_link", size=13.5, role="muted")
        self._aside = Line("", look, name="walk_aside", size=13.5, role="warning")
        for line in (self._link, self._aside):
            line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        box = row(self, look, gap=12)
        box.setContentsMargins(*(look.px(n) for n in (16, 4, 16, 0)))
        box.addWidget(self._tabs)
        box.addWidget(self._link, 1)
        box.addWidget(self._aside, 1)
        self._tabs.currentChanged.connect(self._changed)
        self.hide()

    def show_legs(self, legs: Sequence[Leg], front: int) -> None:
        """Show a tab for each walk, that at `front` chosen; nothing where there is one walk only."""
        self.setVisible(len(legs) > 1)
        self._tabs.blockSignals(True)
        while self._tabs.count() > len(legs):
            self._tabs.removeTab(self._tabs.count() - 1)
        for place, leg in enumerate(legs):
            text = leg.view.tree.title.replace("&", "&&")
            text = f"›  {text}" if place else text
            if place == self._tabs.count():
                self._tabs.addTab(text)
            self._tabs.setTabText(place, text)
            name = tr(
                "Tree {place} of {count}: {title}",
                place=place + 1,
                count=len(legs),
                title=leg.view.tree.title,
            )
            self._tabs.setAccessibleTabName(place, name)
        self._tabs.setCurrentIndex(front)
        self._tabs.blockSignals(False)
        self._show_link(legs, legs[front if front else len(legs) - 1])

    def _show_link(self, legs: Sequence[Leg], leg: Leg) -> None:
        """Say which exit leads into the walk in front, or out of the first one."""
        origin = leg.view.origin
        if origin is None:
            return
        former = legs[origin.walk].view
        known = origin.exit in former.tree.exits
        title = offer(former.tree, origin.exit, former.constraints).title if known else origin.exit
        self._link.set_line(tr("“{exit}” leads on from “{tree}”", exit=title, tree=former.tree.title))
        self._aside.set_line(tr("Set aside: the path does not reach “{exit}” now", exit=title))
        self._link.setVisible(leg.reached)
        self._aside.setVisible(not leg.reached)

    def _changed(self, place: int) -> None:
        self.wanted.emit(place)
