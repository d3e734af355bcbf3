"""Present mode comes and goes: in the window itself, or on another screen while the lead keeps the window.

With a second screen the room gets that one, and the window goes on showing tree, gate and plots: both follow
the same walk. A screen that is taken away costs nothing: present mode goes on in the window.
"""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen

from gatewalk.theme.language import marked, tr
from gatewalk.window.stage import Stage, next_screen, same_screen, screens
from gatewalk.window.walk import DECISION

if TYPE_CHECKING:
    from gatewalk.window.desk import Desk
    from gatewalk.window.present import PresentPage

_GONE = marked(
    "The other screen is gone: present mode goes on in this window. Press M when the screen is back, "
    "Esc to leave."
)
_ALONE = marked("There is one screen only; present mode stays in this window.")


class Presenting(QObject):
    """Holds the page of present mode, and the window on the other screen where there is one."""

    #: Present mode has begun, moved or ended.
    changed = Signal()

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._desk = desk
        self.page: PresentPage | None = None
        self.stage: Stage | None = None
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(self._settle)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenRemoved.connect(self._screens_changed)
            app.screenAdded.connect(self._screens_changed)

    @property
    def in_front(self) -> "PresentPage | None":
        """The page, where it is what the keyboard talks to; on another screen the window has its own gate."""
        if self.stage is not None and not self.stage.isActiveWindow():
            return None
        return self.page

    def begin(self, screen: QScreen | None = None, *, blank: bool = False) -> None:
        """Show the walk to the room, on `screen` or on the first one that is not the window's.

        `blank` keeps closed what the scores say, as it was before.
        """
        from gatewalk.window.present import PresentPage

        desk = self._desk
        if desk.walk is None:
            return
        if desk.walk.gate == DECISION:
            desk.walk.back()
        desk.flush()
        wanted = screen or next_screen(desk.window.screen())
        inside = same_screen(wanted, desk.window.screen())
        room = desk.stack.size() if inside else wanted.size()
        page = self.page = PresentPage(desk.look, desk.walk, room, blank=blank)
        page.left.connect(self.end)
        page.move_wanted.connect(self.move)
        page.next_tree_wanted.connect(partial(desk.run, "next-tree"))
        page.files_dropped.connect(desk.window.files_dropped)
        self._show_on(wanted)

    def end(self) -> None:
        """Back to the work page."""
        page, self.page = self.page, None
        if page is None:
            return
        page.end()
        self._leave_window(page)
        self._leave_stage()
        page.deleteLater()
        self.changed.emit()

    def move(self) -> None:
        """To the next screen; the window's own screen means: into the window."""
        if self.page is None:
            return
        if len(screens()) < 2:
            self._desk.say(tr(_ALONE))
            return
        self._show_on(next_screen(self.screen))

    @property
    def screen(self) -> QScreen:
        """The screen that the room looks at."""
        return (self.stage or self._desk.window).screen()

    def _show_on(self, screen: QScreen) -> None:
        page = self.page
        if page is None:
            return
        page.show_screens(len(screens()))
        if same_screen(screen, self._desk.window.screen()):
            self._into_window(page)
        else:
            self._onto_stage(page, screen)
        page.setFocus()
        self.changed.emit()

    def _into_window(self, page: "PresentPage") -> None:
        stack = self._desk.stack
        stack.addWidget(page)
        stack.setCurrentWidget(page)
        self._leave_stage()

    def _onto_stage(self, page: "PresentPage", screen: QScreen) -> None:
        if self.stage is None:
            self.stage = Stage(self._desk.window.actions())
            self.stage.closed.connect(self.end)
        self._leave_window(page)
        self.stage.hold(page)
        page.show()
        self.stage.show_on(screen)
        self.stage.activateWindow()

    def _leave_window(self, page: "PresentPage") -> None:
        stack = self._desk.stack
        if stack.indexOf(page) >= 0:
            if stack.currentWidget() is page:
                stack.setCurrentWidget(self._desk.work_page)
            stack.removeWidget(page)

    def _leave_stage(self) -> None:
        stage, self.stage = self.stage, None
        if stage is not None:
            stage.closed.disconnect(self.end)
            stage.close()
            stage.deleteLater()
            self._desk.window.activateWindow()

    def _screens_changed(self, _screen: QScreen) -> None:
        self._settling.start(0)  # once windows have been moved off a screen that is gone

    def _settle(self) -> None:
        if self.page is None:
            return
        self.page.show_screens(len(screens()))
        if self.stage is None:
            return
        gone = not any(same_screen(self.stage.screen(), known) for known in screens())
        if gone or same_screen(self.stage.screen(), self._desk.window.screen()):
            self._show_on(self._desk.window.screen())
            self._desk.warn(tr(_GONE))
