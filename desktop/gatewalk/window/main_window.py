"""The window's light half: what is painted first, before any heavy library is imported.

It shows the product's name (and what is being opened), takes dropped files and remembers where it stood. All
that it does beyond that is in `window.desk`, which is made after the first paint.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from gatewalk.files.language.catalogue import window_languages
from gatewalk.panels.look import Look
from gatewalk.theme.colours import DARK, LIGHT, Theme
from gatewalk.theme.language import system_language
from gatewalk.theme.style import apply_theme, system_theme
from gatewalk.window.dropping import take_files
from gatewalk.window.profile import Profile
from gatewalk.window.waiting_page import WaitingPage


class MainWindow(QMainWindow):
    """Pages in a stack. `may_close` is asked before the window closes."""

    #: The window has been painted for the first time.
    painted = Signal()
    #: Files were dropped on the window, a list of paths.
    files_dropped = Signal(object)

    def __init__(self, profile: Profile, look: Look | None = None, *, opening: str = "") -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setAccessibleName("Gatewalk")
        self.setWindowTitle("Gatewalk")
        self.setAcceptDrops(True)
        self.profile = profile
        self.look = look or Look(wanted_theme(profile), profile.scale)
        self.may_close: Callable[[], bool] = lambda: True
        self._painted = False
        self.resize(1600, 1000)
        if (kept := profile.state("geometry")) is not None:
            self.restoreGeometry(kept)
        self.dress(self.look)
        self.show_pages((WaitingPage(opening),), ())

    def dress(self, look: Look) -> None:
        """Take another theme or text size; the pages are made anew by whoever asks for it."""
        self.look = look
        app = QApplication.instance()
        worn = f"{look.theme.name} {look.scale}"
        if isinstance(app, QApplication) and app.property("worn") != worn:
            app.setProperty("worn", worn)  # dressing again would polish every widget anew for nothing
            apply_theme(app, look.theme, look.scale)

    def show_pages(self, pages: Sequence[QWidget], bars: Sequence[QWidget]) -> QStackedWidget:
        """Put `pages` into a new stack, under `bars`; what was there before goes away."""
        holder = QWidget()
        holder.setObjectName("window_holder")
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        stack = QStackedWidget()
        stack.setObjectName("pages")
        for page in pages:
            stack.addWidget(page)
        for bar in bars:
            box.addWidget(bar)
        box.addWidget(stack, 1)
        self.setCentralWidget(holder)
        return stack

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        take_files(event)

    def dropEvent(self, event: QDropEvent) -> None:
        if paths := take_files(event):
            self.files_dropped.emit(paths)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        self.profile.keep_state("geometry", self.saveGeometry())
        event.accept()


def wanted_language(profile: Profile) -> str:
    """The language that was chosen, where the window speaks it, else the system's."""
    chosen = profile.language
    return chosen if chosen in window_languages() else system_language()


def wanted_theme(profile: Profile) -> Theme:
    """Light or dark, as chosen or as the system asks for."""
    app = QApplication.instance()
    if profile.theme == "system" and isinstance(app, QApplication):
        return system_theme(app)
    return DARK if profile.theme == "dark" else LIGHT
