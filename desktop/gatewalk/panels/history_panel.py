"""Every edit in readable steps; a click goes back to the state after it, and forward again."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from gatewalk.domain.visible import visible
from gatewalk.panels.controls import button, column, row, spoken
from gatewalk.panels.look import Look
from gatewalk.panels.texts import heading
from gatewalk.session.history import History
from gatewalk.theme.language import say, tr
from gatewalk.theme.tips import plain_tip


class HistoryPanel(QFrame):
    """A list of steps, the present one chosen."""

    #: The number of the step to go to.
    step_wanted = Signal(int)
    #: Somebody closes the panel.
    closed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "plain")
        spoken(self, "history_panel", tr("History"))
        box = column(self, look, margin=12, gap=8)
        head = row(None, look)
        head.addWidget(heading(tr("History"), look, "history_heading"), 1)
        head.addWidget(button(tr("Close"), "history_close", self.closed.emit, kind="quiet"))
        box.addLayout(head)
        self._list = QListWidget()
        spoken(self._list, "history_list", tr("Steps"), tr("Enter goes to the chosen step."))
        self._list.setWordWrap(True)
        self._list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemClicked.connect(self._wanted)
        self._list.itemActivated.connect(self._wanted)
        box.addWidget(self._list, 1)
        self._shown: History | None = None

    def show_history(self, history: History) -> None:
        """List the steps; those after the present one can be done again and stand in grey."""
        if history is self._shown:
            return
        self._shown = history
        self._list.clear()
        for index, step in enumerate(history.steps):
            item = QListWidgetItem(visible(say(step.label)[:400]))
            item.setToolTip(plain_tip(step.label) if len(step.label) > 400 else "")
            if index > history.cursor:
                item.setForeground(self.palette().placeholderText())
            self._list.addItem(item)
        self._list.setCurrentRow(history.cursor)

    def _wanted(self, item: QListWidgetItem) -> None:
        self.step_wanted.emit(self._list.row(item))
