"""A dialog with work to do beside the window: a line that says where it stands, progress, a button to stop.

Where the work needs the rows of the case, the score files are found first; if they have gone, the dialog says
which ones, and offers to be shown where they are.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget

from gatewalk.domain.scores import ScoreSummary
from gatewalk.panels.controls import button, frame, row, spoken
from gatewalk.panels.look import Look
from gatewalk.panels.texts import TextBlock
from gatewalk.theme.language import say, tr
from gatewalk.window.chooser import Chooser
from gatewalk.window.dialog import Dialog
from gatewalk.window.score_files import FilesGone, find_files
from gatewalk.window.task import Progress, Stop, Task

FileWork = Callable[[Sequence[Path], Progress, Stop], Any]


@dataclass
class Places:
    """Folders and files in which score files are looked for; what a person points to is remembered.

    `sealed` gives scores with the digests that files are known by, and may wait for these in a thread.
    """

    known: list[Path]
    keep: Callable[[Path], None]
    sealed: Callable[[ScoreSummary, Stop], ScoreSummary] = lambda scores, _stop: scores

    def add(self, paths: Sequence[Path]) -> None:
        """Look here first from now on."""
        self.known[:0] = paths
        self.keep(paths[0].parent if paths[0].is_file() else paths[0])


class WorkDialog(Dialog):
    """Shows one task at a time; closing the dialog stops it."""

    def __init__(
        self, look: Look, name: str, title: str, about: str, done: str, parent: QWidget | None
    ) -> None:
        super().__init__(look, name, title, about, done, parent)
        self._task: Task | None = None
        self._name = name
        self._again: Callable[[], None] | None = None
        self.chooser = Chooser(self)
        self.places = Places([], lambda _folder: None)
        self.status = TextBlock("", look, name=f"{name}_status", weight=600)
        self._bar = QProgressBar()
        spoken(self._bar, f"{name}_progress", tr("How much is done"))
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 1000)
        self._busy = frame(f"{name}_busy")
        line = row(self._busy, look, gap=10)
        line.addWidget(self._bar, 1)
        line.addWidget(button(tr("Stop"), f"{name}_stop", self.stop))
        self._busy.hide()
        self._find: QPushButton = button(tr("Show me where they are…"), f"{name}_find", self._ask_where)
        self._find.hide()

    def begin(self) -> None:
        """Called once when the dialog is opened, with chooser and places in place."""

    def add_status(self) -> None:
        """Put the line, the progress and the button that asks for the files into the body."""
        for widget in (self.status, self._busy):
            self.body.addWidget(widget)
        line = row(None, self.look)
        line.addWidget(self._find)
        line.addStretch(1)
        self.body.addLayout(line)

    def work(self, work: Callable[[Progress, Stop], Any], text: str, done: Callable[[Any], None]) -> None:
        """Do `work` in a thread; `done` hears its result in the window's thread."""
        self.stop_and_wait()
        task = self._task = Task(work, self)
        task.progressed.connect(lambda share: self._bar.setValue(round(1000 * share)))
        task.succeeded.connect(done)
        task.failed.connect(lambda line: self.status.set_marked(say(line)))
        task.stopped.connect(lambda: self.status.set_marked(tr("Stopped. Nothing was changed.")))
        task.finished.connect(self._busy.hide)
        self.status.set_marked(text)
        self.status.show()
        self._bar.setValue(0)
        self._find.hide()
        self._busy.show()
        task.start()

    def work_on_rows(
        self, scores: ScoreSummary, work: FileWork, text: str, done: Callable[[Any], None]
    ) -> None:
        """Find the score files, then do `work` on them; asks where they are if they have gone."""
        places, sealed = tuple(self.places.known), self.places.sealed

        def found_and_done(progress: Progress, stop: Stop) -> Any:
            try:
                paths = find_files(sealed(scores, stop), places, stop)
            except FilesGone as gone:
                return gone
            return work(paths, progress, stop)

        def ended(result: Any) -> None:
            if isinstance(result, FilesGone):
                self.status.set_marked(str(result))
                self._find.show()
            else:
                done(result)

        self._again = lambda: self.work_on_rows(scores, work, text, done)
        self.work(found_and_done, text, ended)

    def _ask_where(self) -> None:
        folder = str(next((p for p in self.places.known if p.is_dir()), ""))
        paths = self.chooser.files(tr("Where the score files are"), folder)
        if paths:
            self.places.add([*paths, *dict.fromkeys(path.parent for path in paths)])
            if self._again is not None:
                self._again()

    def stop(self) -> None:
        """Ask the running work to end."""
        if self._task is not None and self._task.isRunning():
            self.status.set_marked(tr("Stopping…"))
            self._task.stop()

    def stop_and_wait(self) -> None:
        if self._task is not None:
            self._task.stop()
            self._task.wait()

    def done(self, result: int) -> None:
        self.stop_and_wait()
        super().done(result)
