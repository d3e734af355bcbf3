"""Where the parts are put together: the Qt application, the window, and what is opened in it.

The window is painted with Qt alone; the rest is imported from a worker after that, so that the first paint
waits for none of it: first what a case needs to be drawn, then what reading trees and scores will need.
"""

import importlib
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal
from PySide6.QtWidgets import QApplication

from gatewalk.domain.problem import InputProblem
from gatewalk.theme.fonts import load_fonts
from gatewalk.theme.language import speak
from gatewalk.window.main_window import MainWindow, wanted_language
from gatewalk.window.profile import Profile, TemporaryProfile

if TYPE_CHECKING:
    from gatewalk.window.desk import Desk
    from gatewalk.window.errors import ErrorCatcher

#: A worker hands the interpreter back to the window's thread within so many seconds.
_TURN = 0.001
#: Imported beside the window, the last two once the first case stands.
_FIRST = (
    "numpy",
    "pyqtgraph",
    "gatewalk.window.desk",
    "gatewalk.measure.gap",
    "gatewalk.files.investigation",
)
_LATER = ("networkx", "gatewalk.files.tree", "duckdb", "gatewalk.measure.findings")
#: Platforms without a desktop, whose clipboard is the program's own.
_OWN_CLIPBOARD = ("offscreen", "minimal")


class Warmer(QThread):
    """Imports libraries beside the window, each in its own step."""

    def __init__(self, names: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self._names = names

    def run(self) -> None:
        for name in self._names:
            importlib.import_module(name)


class Program(QObject):
    """The running program: window, and after its first paint the desk and what is to be opened."""

    #: The window stands complete, and the first case is open.
    ready = Signal()

    def __init__(self, app: QApplication, profile: Profile, files: Sequence[str], example: str = "") -> None:
        super().__init__()
        self._app = app
        self._files, self._example = [Path(name) for name in files], example
        load_fonts()
        self._unspoken = _speak(app, profile)
        opening = example or ", ".join(path.name for path in self._files)
        self.window = MainWindow(profile, opening=opening)
        self.desk: Desk | None = None
        self.catcher: ErrorCatcher | None = None
        self._first, self._later = Warmer(_FIRST, self), Warmer(_LATER, self)
        self._first.finished.connect(self._warm)
        self.window.painted.connect(self._painted)
        app.aboutToQuit.connect(self.end)

    def show(self) -> None:
        """Show the window; the rest follows its first paint."""
        self.window.show()

    def _painted(self) -> None:
        from gatewalk.window.errors import ErrorCatcher

        self.catcher = ErrorCatcher(self.window.profile.log_file, self)
        self.catcher.install()
        self._first.start()
        if not self._example and not self._files:
            from gatewalk.window.start_page import StartPage

            self.window.show_pages((StartPage(self.window.look),), ())

    def _warm(self) -> None:
        from gatewalk.theme.style import SystemTheme
        from gatewalk.window.desk import Desk

        self.desk = Desk(self.window)
        if self.catcher is not None:
            self.catcher.caught.connect(self.desk.warn)
        self._system = SystemTheme(self._app, self)
        self._system.changed.connect(self.desk.system_theme_changed)
        if self._example:
            self.desk.files.example()
        elif self._files:
            self.desk.files.open_paths(self._files)
        if self.desk.case is None:
            self.desk.show_start()
        if self._unspoken:
            self.desk.warn(self._unspoken)
        self.ready.emit()
        self._later.start()

    def end(self) -> None:
        """Give back what was taken."""
        for warmer in (self._first, self._later):
            warmer.wait()
        if self.catcher is not None:
            self.catcher.remove()
        leave_clipboard()


def leave_clipboard() -> None:
    """Empty a clipboard that ends with the program; a desktop's keeps what was copied.

    Qt takes its own clipboard apart when Python has ended, and what was made in Python cannot go then.
    """
    if QApplication.platformName() in _OWN_CLIPBOARD:
        QApplication.clipboard().clear()


def _speak(app: QApplication, profile: Profile) -> str:
    """Speak the language that is wanted; where its catalogue cannot be read, say so and stay with English."""
    try:
        speak(app, wanted_language(profile))
    except InputProblem as problem:
        return str(problem)
    return ""


def application() -> QApplication:
    """The one QApplication, made on first call."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "1")  # their search reads every installed package
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Gatewalk")
    app.setApplicationDisplayName("Gatewalk")
    app.setOrganizationName("Gatewalk")
    app.setDesktopFileName("gatewalk")
    return app


def take_turns() -> None:
    """Let workers hand the interpreter back to the window soon."""
    sys.setswitchinterval(_TURN)


def run_window(files: Sequence[str], *, temp_profile: bool = False, example: str = "") -> int:
    """Show the window until it is closed; returns the exit code.

    `files` may hold an investigation, a record, a tree, or score files, and the switch ``--temp-profile``.
    """
    names = [name for name in files if name != "--temp-profile"]
    take_turns()
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
