"""Pictures of every state of the window in both themes: ``python -m tests.screens FOLDER``.

States can be named after the folder, and a language, such as ``main_states language=de``.
"""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from gatewalk.app.application import application
from gatewalk.files.example.build import write_example
from gatewalk.files.scores.read import preview_scores
from gatewalk.panels.look import Look
from gatewalk.theme.colours import DARK, LIGHT, Theme
from gatewalk.theme.fonts import load_fonts
from gatewalk.theme.language import speak
from gatewalk.window.desk import Desk
from gatewalk.window.main_window import MainWindow
from gatewalk.window.mapping_dialog import MappingDialog
from gatewalk.window.profile import TemporaryProfile


class Camera:
    """A window on the worked example, and pictures of it."""

    def __init__(self, folder: Path, theme: Theme, size: tuple[int, int], scale: float = 1.0) -> None:
        self._folder, self._theme = folder, theme
        self._profile = TemporaryProfile()
        self.window = MainWindow(self._profile, Look(theme, scale, calm=True))
        self.window.resize(*size)
        self.window.show()
        self.desk = Desk(self.window)
        self.desk.show_start()
        self._size = size

    def example(self, gate: str = "drift") -> None:
        self.desk.show_case(self.desk.filing.example())
        assert self.desk.walk is not None
        self.desk.walk.go(gate)

    def settle(self, seconds: float = 0.35) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            QApplication.processEvents()
            time.sleep(0.01)

    def take(self, name: str, widget: QWidget | None = None) -> None:
        self.settle()
        wide, tall = self._size
        picture = (widget or self.window).grab()
        picture.save(str(self._folder / f"{name}-{self._theme.name}-{wide}x{tall}.png"))

    def dialog(self, action: str, name: str) -> None:
        self.desk.run(action)
        self.settle()
        dialog = self.window.findChild(QWidget, name)
        assert dialog is not None
        self.take(f"dialog-{name}", dialog)
        dialog.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def close(self) -> None:
        if self.desk.case is not None:
            self.desk.case.session.mark_saved()
        self.window.close()
        self._profile.forget()


def main_states(camera: Camera) -> None:
    """The work page at each gate, each plot, an override, the decision."""
    camera.take("start")
    camera.example()
    for tab in ("time", "gap", "slices", "paired"):
        camera.desk.run(f"plot-{tab}")
        camera.take(f"main-{tab}")
    camera.desk.run("plot-time")
    walk = camera.desk.walk
    assert walk is not None
    for gate in ("metrics", "onset", "context", "prompt", "update"):
        walk.go(gate)
        camera.take(f"gate-{gate}")
    walk.go("drift")
    camera.desk.answering_panel().choose("concept")
    camera.take("override-asked")
    walk.answer("concept", "Kim", "The policy on security questions changed in June.")
    camera.take("overridden")
    walk.session.undo()
    walk.go("")
    camera.take("decision")
    camera.desk.run("history")
    walk.go("drift")
    camera.take("history")
    camera.desk.run("room-first")
    walk.session.clear_answer("drift")
    camera.take("room-first")
    camera.desk.run("room-first")
    walk.session.undo()
    camera.desk.warn("scores.csv: the file is empty; ask for the file again, or open a copy")
    camera.take("problem")


def dialogs(camera: Camera) -> None:
    camera.example()
    names = ("thresholds", "constraints", "changes", "plan", "palette", "help", "about", "rows")
    for name in names:
        camera.dialog(name, name)
    camera.dialog("scores-hold", "scores")
    camera.desk.run("tour")
    camera.take("tour")


def empty(camera: Camera) -> None:
    camera.desk.files.new_from("retrain-or-tune")
    camera.take("empty")
    camera.desk.files.new_from("prompt-adapter-finetune")
    camera.take("empty-second-tree")


def mapping(camera: Camera) -> None:
    """The mapping dialog on the example's own score file."""
    with TemporaryDirectory() as folder:
        scores = write_example("ticket-classifier", Path(folder))[0]
        dialog = MappingDialog([scores], preview_scores([scores]), camera.desk.look, camera.window)
        dialog.show()
        dialog.resize(1120, 760)
        camera.take("dialog-mapping", dialog)
        dialog.reject()


def present(camera: Camera) -> None:
    camera.example()
    camera.desk.run("present")
    camera.settle(0.5)
    camera.take("present")
    page = camera.desk.views.presenting
    assert page is not None
    QTest.keyClick(page, Qt.Key.Key_P)
    camera.take("present-plot")
    QTest.keyClick(page, Qt.Key.Key_P)
    QTest.keyClick(page, Qt.Key.Key_B)
    camera.take("present-blank")
    QTest.keyClick(page, Qt.Key.Key_Escape)


def main(arguments: list[str]) -> int:
    folder = Path(arguments[0] if arguments else "screens")
    folder.mkdir(parents=True, exist_ok=True)
    app = application()
    load_fonts()
    spoken = [word.partition("=")[2] for word in arguments if word.startswith("language=")]
    speak(app, spoken[-1] if spoken else "en")
    plan: list[tuple[Callable[[Camera], None], tuple[int, int], float]] = [
        (main_states, (1600, 1000), 1.0),
        (main_states, (1280, 720), 1.0),
        (dialogs, (1600, 1000), 1.0),
        (mapping, (1600, 1000), 1.0),
        (empty, (1600, 1000), 1.0),
        (present, (1920, 1080), 1.0),
        (present, (1280, 720), 1.0),
        (present, (3840, 2160), 1.0),
        (empty, (640, 480), 1.0),
    ]
    chosen = [word for word in arguments[1:] if "=" not in word]
    for theme in (LIGHT, DARK):
        for states, size, scale in plan:
            if chosen and states.__name__ not in chosen:
                continue
            camera = Camera(folder, theme, size, scale)
            states(camera)
            camera.close()
    camera = Camera(folder / "", LIGHT, (1600, 1000), 2.0)
    camera.example()
    camera.take("text-200-percent")
    camera.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
