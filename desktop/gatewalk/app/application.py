"""Where the parts are put together: the Qt application, the window, and what is opened in it.

The window is painted with Qt and pydantic alone; networkx, pyqtgraph and duckdb are imported from a worker
after that, in this order, so that the first paint waits for none of them.
"""

import importlib
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal
from PySide6.QtWidgets import QApplication

from gatewalk.theme.fonts import load_fonts
from gatewalk.window.errors import ErrorCatcher
from gatewalk.window.main_window import MainWindow
from gatewalk.window.profile import Profile, TemporaryProfile

_HEAVY = ("networkx", "numpy", "pyqtgraph", "duckdb")


class Warmer(QThread):
    """Imports the heavy libraries beside the window; `warm` says when canvas and plots can be made."""

    #: numpy, networkx and pyqtgraph are there.
    warm = Signal()

    def run(self) -> None:
        for name in _HEAVY:
            importlib.import_module(name)
            if name == "pyqtgraph":
                self.warm.emit()


class Program(QObject):
    """The running program: application, profile, window, and the files to open once it is warm."""

    #: The window stands with canvas and plots, and the first case is open.
    ready = Signal()

    def __init__(self, app: QApplication, profile: Profile, files: Sequence[str], example: str = "") -> None:
        super().__init__()
        self._files, self._example = tuple(files), example
        load_fonts()
        self.window = MainWindow(profile)
        self.catcher = ErrorCatcher(profile.log_file, self)
        self.catcher.caught.connect(self.window.warn)
        self.catcher.install()
        app.aboutToQuit.connect(self.end)
        self._warmer = Warmer(self)
        self._warmer.warm.connect(self._warm)
        self.window.painted.connect(self._warmer.start)

    def show(self) -> None:
        """Show the window; the rest follows its first paint."""
        self.window.show()

    def _warm(self) -> None:
        self.window.add_heavy_parts()
        if self._example:
            self.window.files.example()
        elif self._files:
            self.window.files.open_paths([Path(name) for name in self._files])
        self.ready.emit()

    def end(self) -> None:
        """Give back what was taken."""
        self._warmer.wait()
        self.catcher.remove()


def application() -> QApplication:
    """The one QApplication, made on first call."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Gatewalk")
    app.setApplicationDisplayName("Gatewalk")
    app.setOrganizationName("Gatewalk")
    app.setDesktopFileName("gatewalk")
    return app


def run_window(files: Sequence[str], *, temp_profile: bool = False, example: str = "") -> int:
    """Show the window until it is closed; returns the exit code.

    `files` may hold an investigation, a record, a tree, or score files, and the switch ``--temp-profile``.
    """
    names = [name for name in files if name != "--temp-profile"]
    app = application()
    temporary = TemporaryProfile() if temp_profile or "--temp-profile" in files else None
    program = Program(app, temporary or Profile(), names, example)
    program.show()
    code = app.exec()
    program.end()
    if temporary is not None:
        temporary.forget()
    return code


def run_example(words: Sequence[str]) -> int:
    """Show the window on a built-in example; without a name on the ticket classifier."""
    from gatewalk.domain.problem import InputProblem
    from gatewalk.files.example.build import DEFAULT_EXAMPLE, EXAMPLES

    names = [word for word in words if not word.startswith("-")]
    name = names[0] if names else DEFAULT_EXAMPLE
    if name not in EXAMPLES:
        problem = InputProblem(f"there is no example {name!r}", do=f"the examples are {', '.join(EXAMPLES)}")
        sys.stderr.write(f"{problem}\n")
        return 1
    return run_window((), temp_profile="--temp-profile" in words, example=name)
