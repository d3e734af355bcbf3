"""A thin strip with progress and a button to stop, shown while something long runs beside the window."""

from PySide6.QtWidgets import QFrame, QProgressBar, QWidget

from gatewalk.panels.controls import button, row, spoken
from gatewalk.panels.look import Look
from gatewalk.panels.texts import Line
from gatewalk.theme.language import tr
from gatewalk.window.task import Task


class ProgressStrip(QFrame):
    """Follows one task at a time; hides when it ends."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "bar")
        spoken(self, "progress_strip", tr("Progress"))
        self._task: Task | None = None
        box = row(self, look, gap=12)
        box.setContentsMargins(*(look.px(n) for n in (16, 6, 16, 6)))
        self._text = Line("", look, name="progress_text")
        self._bar = QProgressBar()
        spoken(self._bar, "progress_bar", tr("How much is done"))
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 1000)
        box.addWidget(self._text)
        box.addWidget(self._bar, 1)
        box.addWidget(button(tr("Stop"), "progress_stop", self.stop))
        self.hide()

    def follow(self, task: Task, text: str) -> None:
        """Show the progress of `task` until it ends."""
        self._task = task
        self._text.set_line(text)
        self._bar.setValue(0)
        task.progressed.connect(self._progressed)
        task.finished.connect(self._ended)
        self.show()

    def stop(self) -> None:
        """Ask the running task to stop."""
        if self._task is not None:
            self._task.stop()
            self._text.set_line(tr("Stopping…"))

    def _progressed(self, share: float) -> None:
        self._bar.setValue(round(1000 * share))

    def _ended(self) -> None:
        if self._task is None or self._task.isFinished():  # not one that another task has taken over from
            self._task = None
            self.hide()
