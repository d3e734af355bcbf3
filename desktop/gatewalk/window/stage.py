"""Where the room looks: the window that holds present mode on another screen than the lead's.

Screens are told apart by the place they take on the desktop: two that show the same are one for everybody.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gatewalk.panels.controls import spoken
from gatewalk.theme.language import tr


class Stage(QWidget):
    """Full screen on a screen of its own; knows the keys of all actions."""

    #: Somebody closed the window.
    closed = Signal()

    def __init__(self, actions: Sequence[QAction]) -> None:
        super().__init__(None, Qt.WindowType.Window)
        spoken(self, "stage", tr("Present mode on the other screen"))
        self.setWindowTitle(tr("Gatewalk – present mode"))
        self.addActions(list(actions))
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)

    def hold(self, page: QWidget) -> None:
        """Show `page` in this window."""
        self._box.addWidget(page)

    def show_on(self, screen: QScreen) -> None:
        """Fill `screen`."""
        if self.isVisible():
            self.showNormal()  # a full-screen window stays where it is
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        self.closed.emit()


def screens() -> list[QScreen]:
    """The screens of the desktop, mirrored ones once."""
    return list({_place(screen): screen for screen in reversed(QGuiApplication.screens())}.values())[::-1]


def same_screen(one: QScreen | None, other: QScreen | None) -> bool:
    """Whether both show the same part of the desktop."""
    return one is not None and other is not None and _place(one) == _place(other)


def next_screen(now: QScreen) -> QScreen:
    """The screen after `now`, in the order of the desktop; `now` itself where there is no other."""
    known = screens()
    at = next((i for i, screen in enumerate(known) if same_screen(screen, now)), -1)
    return known[(at + 1) % len(known)] if known else now


def _place(screen: QScreen) -> tuple[int, int, int, int]:
    place = screen.geometry()
    return place.x(), place.y(), place.width(), place.height()
