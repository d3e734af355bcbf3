"""The lower part of the window: four plots under one row of tabs, each drawn when it is first looked at."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QTabBar, QWidget

from gatewalk.domain.finding import GapBudget
from gatewalk.domain.investigation import Investigation
from gatewalk.domain.scores import same_but_files
from gatewalk.panels.controls import column, frame, row, spoken
from gatewalk.panels.look import Look
from gatewalk.panels.plots.base import Plot
from gatewalk.panels.plots.gap import GapWaterfall
from gatewalk.panels.plots.over_time import OverTime
from gatewalk.panels.plots.paired import PairedRuns
from gatewalk.panels.plots.slices import Slices
from gatewalk.panels.texts import Line
from gatewalk.theme.language import marked, tr

#: Tab id, what the tab says, and what draws it.
_TABS: tuple[tuple[str, str, Callable[[Look], Plot]], ...] = (
    ("time", marked("Over time"), OverTime),
    ("gap", marked("Gap"), GapWaterfall),
    ("slices", marked("Slices"), Slices),
    ("paired", marked("Paired runs"), PairedRuns),
)

#: From this text scale on the caption has a line of its own, below the tabs.
_CAPTION_BELOW = 1.5


#: Milliseconds within which what was changed before is painted.
_FRAME = 20


class PlotTabs(QFrame):
    """Tabs ``time``, ``gap``, ``slices`` and ``paired``."""

    #: A `RowFilter`: somebody clicked on a part of a plot.
    rows_wanted = Signal(object)
    #: Somebody wants to load what a plot misses.
    load_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("kind", "plain")
        spoken(self, "plots", tr("Plots"))
        self._investigation: Investigation | None = None
        self._budget: GapBudget | None = None
        self._plots: dict[str, Plot] = {}
        self._fresh: set[str] = set()
        self._bar = QTabBar()
        spoken(self._bar, "plot_tabs", tr("Which plot"))
        self._bar.setDrawBase(False)
        self._bar.setExpanding(False)
        self._bar.setUsesScrollButtons(False)
        size, room = look.px(14.5), look.px(20)
        self._bar.setFont(look.font(14.5))
        self._bar.setStyleSheet(f"QTabBar::tab {{ font-size: {size}px; margin-right: {room}px; }}")
        for _, title, _made in _TABS:
            self._bar.addTab(tr(title))
        self._caption = Line("", look, name="plot_caption", size=13.5, role="muted")
        self._caption.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._stack = QStackedWidget()
        spoken(self._stack, "plot_stack", tr("Plot"))
        self._nothing = frame("plot_nothing")
        self._stack.addWidget(self._nothing)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_FRAME)
        self._soon.timeout.connect(self._draw)
        head = row(None, look, gap=12)
        head.addWidget(self._bar)
        box = column(self, look, gap=4)
        box.setContentsMargins(*(look.px(n) for n in (16, 6, 16, 6)))
        box.addLayout(head)
        if look.scale < _CAPTION_BELOW:
            head.addWidget(self._caption, 1)
        else:
            head.addStretch(1)
            self._caption.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            box.addWidget(self._caption)
        box.addWidget(self._stack, 1)
        self._bar.currentChanged.connect(self._tab_changed)

    def show_investigation(self, investigation: Investigation, budget: GapBudget | None) -> None:
        """Draw anew what is looked at, and the others when they are looked at next.

        A new case and other scores change the whole window: the plot is drawn in a turn of its own, so that
        no pause is felt, and its place is empty until then.
        """
        before, self._investigation = self._investigation, investigation
        if before is not None and _same_for_plots(before, investigation) and budget == self._budget:
            return
        self._budget = budget
        self._fresh.clear()
        if _whole_window_changes(before, investigation):
            self._stack.setCurrentWidget(self._nothing)
            self._caption.set_line("")
            self._soon.start()
        elif not self._soon.isActive():
            self._draw()

    def _draw(self) -> None:
        self._tab_changed(self._bar.currentIndex())

    def show_tab(self, tab: str) -> None:
        """Bring the plot of a tab id to the front."""
        ids = [name for name, _, _ in _TABS]
        if tab in ids:
            self._bar.setCurrentIndex(ids.index(tab))

    @property
    def tab(self) -> str:
        return _TABS[self._bar.currentIndex()][0]

    def plot(self) -> Plot | None:
        """The plot in front, once something was shown."""
        return self._plots.get(self.tab)

    @property
    def shown(self) -> Plot | None:
        """The plot that is drawn and in sight; None while its place is empty."""
        plot = self.plot()
        return plot if plot is not None and self._stack.currentWidget() is plot else None

    def _tab_changed(self, index: int) -> None:
        name, _, make = _TABS[index]
        if self._investigation is None:
            return
        if name not in self._plots:
            plot = self._plots[name] = make(self._look)
            plot.rows_wanted.connect(self.rows_wanted)
            plot.pointed.connect(self._pointed)
            plot.load_wanted.connect(self.load_wanted)
            self._stack.addWidget(plot)
        plot = self._plots[name]
        if name not in self._fresh:
            plot.show_investigation(self._investigation, self._budget)
            self._fresh.add(name)
        self._stack.setCurrentWidget(plot)
        self._caption.set_line(plot.caption)

    def _pointed(self, text: str) -> None:
        plot = self.plot()
        self._caption.set_line(text or (plot.caption if plot else ""))


def _whole_window_changes(before: Investigation | None, after: Investigation) -> bool:
    if before is None:
        return after.scores is None
    return after.scores is not None and not same_but_files(before.scores, after.scores)


def _same_for_plots(before: Investigation, after: Investigation) -> bool:
    return (
        same_but_files(before.scores, after.scores)
        and before.findings is after.findings
        and before.changes is after.changes
        and before.thresholds is after.thresholds
        and before.unit_name == after.unit_name
    )
