"""What a case is put to beyond the walk: next test, slices, the fix, the judge, other cases, the plan.

Each opens a dialog of its own that is told the session; nothing of it is imported before it is asked for.
"""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from gatewalk.domain.problem import InputProblem
from gatewalk.domain.walks import place_of, walks
from gatewalk.theme.language import tr
from gatewalk.window.chooser import Chooser
from gatewalk.window.rows_open import score_places
from gatewalk.window.walk import Walk
from gatewalk.window.work_dialog import WorkDialog

if TYPE_CHECKING:
    from gatewalk.domain.investigation import FollowUp
    from gatewalk.session.session import Session
    from gatewalk.window.desk import Desk
    from gatewalk.window.filing import OpenCase
    from gatewalk.window.tree_watch import TreeWatch


class CaseExtras:
    """Bound to a desk; every method is one row of the action table."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk
        self.chooser = Chooser(desk.window)
        self._watches: list[TreeWatch] = []

    def table(self) -> dict[str, Callable[[], object]]:
        """What each action id does."""
        return {
            "next-tests": self.next_tests,
            "scores-hold": self.scores_hold,
            "follow-up": self.follow_up,
            "find-slices": self.find_slices,
            "compare": self.compare,
            "library": self.library,
            "export-plan": self.export_plan,
            "judge": self.judge,
            "next-tree": self.next_tree,
            "other-tree": self.other_tree,
            "leave-tree": self.leave_tree,
            "newer-tree": self.newer_tree,
        }

    @property
    def _walk(self) -> Walk | None:
        return self._desk.walk

    def _open(self, dialog: WorkDialog) -> None:
        dialog.chooser = self.chooser
        dialog.places = score_places(self._desk)
        self._desk.open_dialog(dialog)
        dialog.begin()

    def newer_tree(self) -> None:
        """Walk the tree in front anew as it is found here now; what changed is shown first."""
        from gatewalk.window.newer_tree import show_newer_tree

        show_newer_tree(self._desk)

    def case_shown(self, case: "OpenCase") -> None:
        """Another case is worked on: watch its tree where that is a file of the user's own."""
        while self._watches:
            self._watches.pop().deleteLater()
        if case.tree_file is not None:
            self._watch(case.tree_file, case.session)

        elif case.path is not None and not case.read_only:
            QTimer.singleShot(0, self._desk, self._look_for_newer)

    def _watch(self, file: Path, session: "Session", tree_id: str = "") -> None:
        from gatewalk.window.tree_watch import TreeWatch

        watch = TreeWatch(file, session, self._desk, tree_id=tree_id)
        watch.told.connect(self._desk.say)
        watch.failed.connect(self._desk.warn)
        self._watches.append(watch)

    def _look_for_newer(self) -> None:
        from gatewalk.window.newer_tree import newer_version

        walk = self._walk
        if walk is not None and (newer := newer_version(walk.session.investigation)):
            self._desk.say(newer)

    def next_tests(self) -> None:
        from gatewalk.window.next_tests_dialog import NextTestsDialog

        if self._walk is not None:
            self._desk.flush()
            self._open(NextTestsDialog(self._walk.session, self._desk.look, self._desk.window))

    def scores_hold(self) -> None:
        """What the scores support at each gate, and how their files were read."""
        from gatewalk.window.scores_dialog import ScoresDialog

        if self._walk is not None:
            self._open(ScoresDialog(self._walk.investigation, self._desk.look, self._desk.window))

    def find_slices(self) -> None:
        from gatewalk.window.slices_dialog import SlicesDialog

        if self._walk is not None:
            self._desk.flush()
            dialog = SlicesDialog(self._walk.session, self._desk.look, self._desk.window)
            dialog.rows_wanted.connect(self._desk.show_rows)
            self._open(dialog)

    def follow_up(self) -> None:
        """Scores from after the fix; what they say is kept when the dialog is accepted."""
        from gatewalk.window.follow_up_dialog import FollowUpDialog

        if self._walk is None:
            return
        self._desk.flush()
        dialog = FollowUpDialog(
            self._walk.session, self._desk.look, self._desk.files.ask_mapping, self._desk.window
        )
        dialog.accepted.connect(lambda: self._keep_follow_up(dialog.found))
        self._open(dialog)

    def _keep_follow_up(self, found: "FollowUp | None") -> None:
        from gatewalk.window.follow_up_dialog import reopened_at

        walk = self._walk
        if walk is None or found is None:
            return
        walk.session.add_follow_up(found)
        first = walk.legs[0].path
        gate = reopened_at(first, found.verdict)
        if gate is not None:
            walk.show_tree(0)
            walk.go(gate)
        told = tr("The case is closed.") if found.verdict == "fixed" else tr("The case is open.")
        self._desk.say(tr("The check from after the fix is kept. {told}", told=told))

    def compare(self) -> None:
        """The open case beside another one."""
        from gatewalk.window.compare_dialog import CompareDialog

        if self._walk is not None:
            self._desk.flush()
            self._open(CompareDialog(self._walk.shown, self._desk.look, self._desk.window))

    def library(self) -> None:
        """All cases of a folder; the one that is chosen is opened."""
        from gatewalk.window.library_dialog import LibraryDialog

        kept = self._desk.profile.text("library")
        dialog = LibraryDialog(Path(kept) if kept else None, self._desk.look, self._desk.window)

        def ended(_result: int) -> None:
            if dialog.folder is not None:
                self._desk.profile.keep("library", str(dialog.folder))
            if dialog.chosen is not None:
                self._desk.files.open_paths([dialog.chosen])

        dialog.finished.connect(ended)
        self._open(dialog)

    def export_plan(self) -> None:
        """The actions as a table, or those with a date as a calendar."""
        from gatewalk.files.plan_export import export_plan

        desk, walk = self._desk, self._walk
        if walk is None:
            return
        desk.flush()
        actions = walk.session.planned_actions()
        if not actions:
            desk.warn(tr("There are no actions yet: the walk has collected no exit."))
            return
        proposed = str(Path(desk.profile.text("folder")) / "actions.csv")
        out = self.chooser.out(tr("Export actions"), proposed, tr("Table (*.csv);;Calendar (*.ics)"))
        if out is None:
            return
        try:
            export_plan(walk.investigation, actions, out, at=datetime.now().astimezone())
        except InputProblem as problem:
            desk.warn(str(problem))
            return
        dated = sum(bool(action.due) for action in actions)
        held = (
            tr("{dated} of {count} have a date and are", dated=dated, count=len(actions))
            if out.suffix.lower() == ".ics"
            else tr("All are")
        )
        desk.say(tr("Actions written: {out}. {held} in it.", out=out, held=held))

    def judge(self) -> None:
        """Label outputs blind, and hold a judge's scores against the labels."""
        from gatewalk.window.judge_dialog import JudgeDialog

        if self._walk is not None:
            self._desk.flush()
            self._open(JudgeDialog(self._walk.session, self._desk.look, self._desk.window))

    def next_tree(self) -> None:
        """On with the tree that an exit hands over to, in the same case; where it was walked, back to it."""
        from gatewalk.files.tree import read_tree
        from gatewalk.session.carry import next_trees
        from gatewalk.window.filing import own_tree_file

        desk, walk = self._desk, self._walk
        if walk is None:
            return
        offered = next_trees(walk.investigation)
        exit_id = walk.shown_exit if walk.shown_exit in offered else next(iter(offered), "")
        if not exit_id:
            desk.warn(tr("No exit on this path hands over to another tree."))
            return
        desk.flush()
        place = place_of(walk.investigation, offered[exit_id])
        if place is not None:
            walk.session.take_next_tree(exit_id, walks(walk.investigation)[place].tree)
            return
        try:
            walk.session.take_next_tree(exit_id, read_tree(offered[exit_id]))
        except InputProblem as problem:
            desk.warn(str(problem))
            return
        walk.go(walk.session.tree.start)
        if (file := own_tree_file(offered[exit_id])) is not None:
            self._watch(file, walk.session, walk.session.tree.id)

    def other_tree(self) -> None:
        """Bring the next of the case's trees to the front; after the last one comes the first."""
        if self._walk is not None:
            self._desk.flush()
            self._walk.show_tree((self._walk.investigation.front + 1) % len(self._walk.legs))

    def leave_tree(self) -> None:
        """Take the walk in front out of the case, where it is not the first."""
        walk = self._walk
        if walk is None or walk.investigation.front == 0:
            return
        self._desk.flush()
        title = walk.shown.tree.title
        walk.session.leave_tree(walk.investigation.front)
        self._desk.say(tr("The walk through “{title}” is left out. Undo brings it back.", title=title))
