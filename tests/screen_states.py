"""The states of the window that are taken pictures of: each function leads a camera through some of them."""

import time
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from gatewalk.files.example.build import write_example
from gatewalk.files.investigation import save_investigation
from gatewalk.files.scores.read import preview_scores
from gatewalk.panels.look import Look
from gatewalk.theme.colours import Theme
from gatewalk.window.desk import Desk
from gatewalk.window.main_window import MainWindow
from gatewalk.window.mapping_dialog import MappingDialog
from gatewalk.window.profile import TemporaryProfile
from gatewalk.window.task import Task
from tests.window.asked import Answers
from tests.window.chosen import Chosen

GATES = ("metrics", "onset", "context", "prompt", "drift", "update")
TABS = ("time", "gap", "slices", "paired")
DIALOGS = (
    *("thresholds", "constraints", "changes", "plan", "palette", "help", "about", "rows", "judge"),
    *("find-slices", "follow-up", "next-tests", "compare", "library"),
)

#: So many turns of the event loop let layouts settle on a busy machine too.
_TURNS = 20


class Camera:
    """A window on the worked example, and pictures of it."""

    def __init__(self, folder: Path, theme: Theme, size: tuple[int, int], scale: float = 1.0) -> None:
        self._folder, self._theme, self._scale = folder, theme, scale
        self._profile = TemporaryProfile()
        self.window = MainWindow(self._profile, Look(theme, scale, calm=True))
        self.window.resize(*size)
        self.window.show()
        self.desk = Desk(self.window)
        self.chosen = self.desk.extras.chooser = Chosen(self.window)
        self.desk.asker = Answers(self.window)
        self.desk.show_start()
        self._size = size

    def example(self, gate: str = "drift") -> None:
        self.desk.show_case(self.desk.filing.example())
        self.go(gate)

    def go(self, gate: str) -> None:
        assert self.desk.walk is not None
        self.desk.walk.go(gate)

    def settle(self, seconds: float = 0.25) -> None:
        """Until nothing works beside the window, and a little longer."""
        end, last, turns = time.monotonic() + seconds, time.monotonic() + 20, 0
        while time.monotonic() < end or turns < _TURNS or (time.monotonic() < last and self._busy()):
            QApplication.processEvents()
            time.sleep(0.01)
            turns += 1

    def _busy(self) -> bool:
        return any(task.isRunning() for task in self.window.findChildren(Task))

    def take(self, name: str, widget: QWidget | None = None) -> None:
        self.settle()
        wide, tall = self._size
        text = "" if self._scale == 1.0 else f"-text{round(100 * self._scale)}"
        picture = (widget or self.window).grab()
        picture.save(str(self._folder / f"{name}-{self._theme.name}-{wide}x{tall}{text}.png"))

    def dialog(self, action: str) -> None:
        self.desk.run(action)
        self.settle()
        dialog = next(d for d in self.window.findChildren(QDialog) if d.isVisible())
        self.take(f"dialog-{action}", dialog)
        dialog.reject()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def close(self) -> None:
        self.desk.flush()
        if self.desk.case is not None:
            self.desk.case.session.mark_saved()
        self.window.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self._profile.forget()


def start(camera: Camera) -> None:
    camera.take("start")


def gates(camera: Camera) -> None:
    """Every gate, then the decision."""
    camera.example()
    for gate in GATES:
        camera.go(gate)
        camera.take(f"gate-{gate}")
    camera.go("")
    camera.take("decision")


def plots(camera: Camera) -> None:
    """Every plot, and a span of one that is chosen."""
    camera.example()
    for tab in TABS:
        camera.desk.run(f"plot-{tab}")
        camera.take(f"main-{tab}")
    camera.desk.run("plot-time")
    plot = camera.desk.work_page.plots.plot()
    assert plot is not None
    plot.view.setFocus()
    for key in range(12):
        shift = Qt.KeyboardModifier.ShiftModifier if key > 7 else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(plot.view, Qt.Key.Key_Right, shift)
    camera.take("main-time-chosen")


def answers(camera: Camera) -> None:
    """An override asked for and kept, a skipped gate, the history, the room first."""
    camera.example()
    walk = camera.desk.walk
    assert walk is not None
    camera.desk.answering_panel().choose("concept")
    camera.take("override-asked")
    walk.answer("concept", "Kim", "The policy on security questions changed in June.")
    camera.take("overridden")
    camera.desk.run("history")
    camera.take("history")
    camera.desk.run("history")
    walk.session.undo()
    camera.go("prompt")
    camera.desk.answering_panel().ask_skip()
    camera.take("skip-asked")
    walk.skip("Kim", "There is no prompt to change here.")
    camera.take("skipped")
    walk.session.undo()
    camera.go("drift")
    camera.desk.run("room-first")
    walk.session.clear_answer("drift")
    camera.take("room-first")
    camera.desk.run("present")
    camera.take("room-first-presented")


def problems(camera: Camera) -> None:
    """What went wrong, on every page that can say so."""
    with TemporaryDirectory() as folder:
        broken = Path(folder) / "notes.gatewalk"
        broken.write_bytes(b"nothing of ours")
        camera.desk.files.open_paths([broken])
        camera.take("problem-start")
        camera.example()
        camera.desk.files.open_paths([broken])
        camera.take("problem-main")
        empty = Path(folder) / "scores.csv"
        empty.write_text("")
        camera.desk.files.open_paths([empty])
        camera.settle()
        camera.take("problem-scores")
        camera.desk.run("present")
        camera.settle()
        camera.desk.files.open_paths([broken])
        camera.take("problem-present")
        camera.desk.run("present")
    camera.dialog("rows")


def dialogs(camera: Camera) -> None:
    """Every dialog, the score files being at hand."""
    with TemporaryDirectory() as folder:
        write_example("ticket-classifier", Path(folder))
        camera.desk.profile.keep("folder", folder)
        camera.example()
        assert camera.desk.case is not None
        other = Path(folder) / "security.gatewalk"
        case = camera.desk.case.session.investigation
        save_investigation(case.model_copy(update={"title": "Security questions"}), other)
        camera.chosen.from_files, camera.chosen.in_folder = (other,), Path(folder)
        for action in DIALOGS:
            camera.dialog(action)
        camera.desk.run("tour")
        camera.take("tour")


def mapping(camera: Camera) -> None:
    """The mapping dialog on the example's own score file."""
    with TemporaryDirectory() as folder:
        scores = write_example("ticket-classifier", Path(folder))[0]
        dialog = MappingDialog([scores], preview_scores([scores]), camera.desk.look, camera.window)
        dialog.show()
        camera.take("dialog-mapping", dialog)
        dialog.reject()


def empty(camera: Camera) -> None:
    """A new case under each tree, and each plot without scores."""
    camera.desk.files.new_from("retrain-or-tune")
    camera.take("empty")
    for tab in TABS:
        camera.desk.run(f"plot-{tab}")
        camera.take(f"empty-{tab}")
    camera.go("")
    camera.take("empty-decision")
    camera.desk.files.new_from("prompt-adapter-finetune")
    camera.take("empty-second-tree")


def present(camera: Camera) -> None:
    """Present mode: gates, plots, the finding blanked, a note, an override, the decision."""
    camera.example()
    camera.desk.run("present")
    page = camera.desk.views.presenting
    assert page is not None
    camera.settle(0.5)
    camera.take("present")
    for key, name in ((Qt.Key.Key_B, "blank"), (Qt.Key.Key_B, ""), (Qt.Key.Key_N, "note")):
        QTest.keyClick(page, key)
        if name:
            camera.take(f"present-{name}")
    QTest.keyClick(page, Qt.Key.Key_Escape)
    page.choose("concept")
    camera.take("present-override")
    camera.go("onset")
    camera.take("present-onset")
    QTest.keyClick(page, Qt.Key.Key_P)
    for tab in TABS:
        plots_shown = page.findChild(QWidget, "plots")
        assert plots_shown is not None
        page.show_plot(tab)
        camera.take(f"present-plot-{tab}")
    QTest.keyClick(page, Qt.Key.Key_P)
    camera.go("")
    camera.take("present-decision")
