"""What a case is put to beyond the walk: next test, slices, the fix, the judge, other cases, the plan.

Each opens a dialog of its own that is told the session; nothing of it is imported before it is asked for.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from gatewalk.window.chooser import Chooser
from gatewalk.window.walk import Walk
from gatewalk.window.work_dialog import Places, WorkDialog

if TYPE_CHECKING:
    from gatewalk.window.desk import Desk


class CaseExtras:
    """Bound to a desk; every method is one row of the action table."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk
        self.chooser = Chooser(desk.window)

    def table(self) -> dict[str, Callable[[], object]]:
        """What each action id does."""
        return {
            "next-tests": self.next_tests,
        }

    @property
    def _walk(self) -> Walk | None:
        return self._desk.walk

    def _open(self, dialog: WorkDialog) -> None:
        dialog.chooser = self.chooser
        dialog.places = self._places()
        self._desk.open_dialog(dialog)
        dialog.begin()

    def _places(self) -> Places:
        """Where score files may be: shown last, read from last, beside the investigation."""
        profile, case = self._desk.profile, self._desk.case
        known = [profile.text("scores-folder"), profile.text("folder")]
        known += [str(case.path.parent)] if case is not None and case.path is not None else []
        folders = [Path(name) for name in dict.fromkeys(filter(None, known))]
        return Places(folders, lambda folder: profile.keep("scores-folder", str(folder)))

    def next_tests(self) -> None:
        from gatewalk.window.next_tests_dialog import NextTestsDialog

        if self._walk is not None:
            self._desk.flush()
            self._open(NextTestsDialog(self._walk.session, self._desk.look, self._desk.window))
