"""What the View and Help menus do: present, palette, zoom, plots, theme, text size, help, rows."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from gatewalk.domain.finding import RowFilter
from gatewalk.domain.problem import InputProblem
from gatewalk.panels.look import MAX_SCALE, MIN_SCALE, Look
from gatewalk.theme.colours import DARK, LIGHT
from gatewalk.theme.language import speak
from gatewalk.window.actions import LANGUAGE
from gatewalk.window.main_window import wanted_language
from gatewalk.window.presenting import Presenting

if TYPE_CHECKING:
    from gatewalk.window.desk import Desk
    from gatewalk.window.present import PresentPage

_STEP = 0.1


class ViewCommands:
    """Bound to a desk; every method is one row of the action table."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk
        self.present_mode = Presenting(desk)

    def table(self) -> dict[str, Callable[[], object]]:
        """What each action id does."""
        plots = {f"plot-{tab}": partial(self.plot, tab) for tab in ("time", "gap", "slices", "paired")}
        languages = {row.id: partial(self.language, row.id.partition("-")[2]) for row in LANGUAGE}
        rest: dict[str, Callable[[], object]] = {
            "history": self.history,
            "rows": self.rows,
            "present": self.present,
            "present-move": self.present_mode.move,
            "present-plot": partial(self._presented, "toggle_plot"),
            "present-blank": partial(self._presented, "toggle_blank"),
            "palette": self.palette,
            "fit": partial(self._canvas, "fit"),
            "zoom-in": partial(self._canvas, "zoom_in"),
            "zoom-out": partial(self._canvas, "zoom_out"),
            "theme": self.theme,
            "text-larger": partial(self.scale, _STEP),
            "text-smaller": partial(self.scale, -_STEP),
            "full-screen": self.full_screen,
            "help": self.help,
            "tour": self.tour,
            "about": self.about,
        }
        return plots | languages | rest

    def history(self) -> None:
        shown = self._desk.work_page.toggle_history()
        self._desk.actions_made.check({"history": shown})

    def plot(self, tab: str) -> None:
        self._desk.work_page.show_plot(tab)

    def _canvas(self, verb: str) -> None:
        self._desk.work_page.show_part("tree")
        getattr(self._desk.work_page.canvas, verb)()

    def theme(self) -> None:
        """From light to dark and back."""
        theme = LIGHT if self._desk.look.theme is DARK else DARK
        self._desk.profile.keep("theme", theme.name)
        self.dress(replace(self._desk.look, theme=theme))

    def scale(self, step: float) -> None:
        """Larger or smaller text, 80 to 200 %."""
        wanted = min(max(round(self._desk.look.scale + step, 2), MIN_SCALE), MAX_SCALE)
        if wanted != self._desk.look.scale:
            self._desk.profile.keep("scale", str(wanted))
            self.dress(replace(self._desk.look, scale=wanted))

    def language(self, code: str) -> None:
        """Speak another language at once: ``system``, or its code."""
        self._desk.profile.keep("language", code)
        app = QApplication.instance()
        try:
            if app is not None:
                speak(app, wanted_language(self._desk.profile))
        except InputProblem as problem:
            self._desk.warn(str(problem))
        self.dress(self._desk.look)

    def dress(self, look: Look) -> None:
        """Show everything in another look."""
        page, screen = self.presenting, self.present_mode.screen
        blank = page is not None and page.blank
        self._desk.flush()
        self.leave_present()
        self._desk.look = look
        self._desk.window.dress(look)
        self._desk.build_pages()
        if page is not None:
            self.present_mode.begin(screen, blank=blank)

    def full_screen(self) -> None:
        window = self._desk.window
        window.showNormal() if window.isFullScreen() else window.showFullScreen()

    @property
    def presenting(self) -> "PresentPage | None":
        """The page of present mode while it is shown."""
        return self.present_mode.page

    def present(self) -> None:
        """Into present mode, or out of it."""
        if self.presenting is None:
            self.present_mode.begin()
        else:
            self.present_mode.end()

    def leave_present(self) -> None:
        """Back to the work page."""
        self.present_mode.end()

    def _presented(self, verb: str) -> None:
        if self.presenting is not None:
            getattr(self.presenting, verb)()

    def palette(self) -> None:
        from gatewalk.window.palette import Palette

        dialog = Palette(self._desk.actions_made, self._desk.look, self._desk.window)

        def chosen() -> None:
            if dialog.chosen:
                self._desk.actions_made[dialog.chosen].trigger()

        dialog.accepted.connect(chosen)
        self._desk.open_dialog(dialog)

    def help(self) -> None:
        from gatewalk.window.help_dialog import HelpDialog

        self._desk.open_dialog(HelpDialog(self._desk.look, self._desk.window))

    def about(self) -> None:
        from gatewalk.window.help_dialog import AboutDialog

        self._desk.open_dialog(AboutDialog(self._desk.look, self._desk.window))

    def tour(self) -> None:
        from gatewalk.window.tour import Tour

        Tour(self._desk.work_page, self._desk.look).begin()

    def rows(self) -> None:
        """The rows behind the finding of the gate that is looked at."""
        walk = self._desk.walk
        finding = walk.investigation.findings.get(walk.gate) if walk else None
        self.show_rows(finding.rows if finding and finding.rows else RowFilter())

    def show_rows(self, wanted: RowFilter) -> None:
        from gatewalk.window.rows_open import open_rows_dialog

        open_rows_dialog(self._desk, wanted)
