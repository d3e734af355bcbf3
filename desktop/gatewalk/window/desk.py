"""What the window does: pages, one action table, one case at a time. Made after the first paint.

It owns nothing but what is in front: the session holds the case, `Walk` the place in it, `Filing` the file.
A change of theme or text size builds the pages anew from the same walk.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QDialog

from gatewalk.domain.finding import RowFilter
from gatewalk.domain.investigation import Investigation
from gatewalk.files.journal import Recovered
from gatewalk.theme.colours import Theme
from gatewalk.theme.language import language, say, tr
from gatewalk.window.action_set import ActionSet
from gatewalk.window.actions import LANGUAGE
from gatewalk.window.asker import Asker
from gatewalk.window.case_commands import CaseCommands, Stability
from gatewalk.window.case_extras import CaseExtras
from gatewalk.window.collecting import Collector
from gatewalk.window.dropping import Drops
from gatewalk.window.file_commands import FileCommands
from gatewalk.window.filing import Filing, OpenCase
from gatewalk.window.main_window import MainWindow
from gatewalk.window.message_bar import MessageBar
from gatewalk.window.progress_bar import ProgressStrip
from gatewalk.window.sealing import Sealing
from gatewalk.window.situation import situation_of
from gatewalk.window.start_page import StartPage, TreeCard
from gatewalk.window.task import Task, end_tasks
from gatewalk.window.thumbnails import keep_thumbnail, kept_thumbnail
from gatewalk.window.view_commands import ViewCommands
from gatewalk.window.walk import Walk
from gatewalk.window.work_page import WorkPage


class Answering(Protocol):
    """Whatever shows the gate in front: it takes answers, asks for reasons, holds a note."""

    def choose(self, outcome: str) -> None: ...
    def go_on(self) -> None: ...
    def ask_skip(self) -> None: ...
    def focus_note(self) -> None: ...
    def flush(self) -> None: ...


class Desk(QObject):
    """The working half of a `MainWindow`; comes once the heavy libraries are there."""

    #: Unsaved work cannot be kept on disk, with the reason; comes from the journal's thread.
    unkept = Signal(str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window, self.profile, self.look = window, window.profile, window.look
        self.filing = Filing(window.profile, lambda problem: self.unkept.emit(str(problem)))
        self.asker = Asker(window)
        self.unkept.connect(self.warn)
        self.case: OpenCase | None = None
        self.walk: Walk | None = None
        self.actions_made = ActionSet(window, self.run)
        self.files, self.cases, self.views = FileCommands(self), CaseCommands(self), ViewCommands(self)
        self.extras = CaseExtras(self)
        tables = (self.files.table(), self.cases.table(), self.views.table(), self.extras.table())
        self._does: dict[str, Callable[[], object]] = {k: v for table in tables for k, v in table.items()}
        self._fresh = self._at_start = self.ended = False
        self._collector, self.sealing = Collector(self), Sealing(self)
        self._lost: tuple[Recovered, ...] = ()
        self.views.present_mode.changed.connect(self._show_situation)
        window.may_close = self._may_close
        window.files_dropped.connect(self.files.open_paths)
        if (app := QCoreApplication.instance()) is not None:
            app.aboutToQuit.connect(self._quitting)
        self.build_pages()

    def build_pages(self) -> None:
        """Make all pages anew in the present look, and show what was shown."""
        at_start = self._at_start
        self.actions_made.dress(self.look)
        self.start_page = StartPage(self.look)
        self.work_page = WorkPage(self.look, self.actions_made)
        self.progress = ProgressStrip(self.look)
        self._start_messages = MessageBar(self.look)
        self.stack = self.window.show_pages(
            (self.start_page, self.work_page), (self.progress, self._start_messages)
        )
        self._connect_pages()
        self.actions_made.check({row.id: row.id == f"language-{self.profile.language}" for row in LANGUAGE})
        self._fresh = True
        if at_start:
            self.show_start()
        elif self.walk is not None:
            self.work_page.show_walk(self.walk)
            self.stack.setCurrentWidget(self.work_page)
            self._fresh = False
        self._show_situation()

    def _connect_pages(self) -> None:
        self.start_page.tree_chosen.connect(self.files.new_from)
        self.start_page.file_chosen.connect(self._recent_chosen)
        self.start_page.asked.connect(self.run)
        self.start_page.lost_chosen.connect(self._lost_chosen)
        self.work_page.asked.connect(self.run)
        self.work_page.rows_wanted.connect(self.show_rows)

    def run(self, action_id: str) -> None:
        """Do what a row of the action table says."""
        self._does[action_id]()

    def does(self) -> frozenset[str]:
        """The ids of all actions that the window can do."""
        return frozenset(self._does)

    def answering_panel(self) -> Answering:
        """What takes an answer now: the gate panel, or present mode."""
        if (page := self.views.present_mode.in_front) is not None:
            return page
        self.work_page.show_part("gate")
        return self.work_page.gate_panel

    def show_start(self) -> None:
        """The start page, with trees and recent files."""
        self.views.leave_present()
        self._lost = () if self.case is not None else self.filing.left_behind()
        titles = [lost.investigation.title for lost in self._lost]
        recent = {path: kept_thumbnail(self.profile, path) for path in self.profile.recent()}
        self.start_page.show_choices(tree_cards(), recent, titles)
        self.stack.setCurrentWidget(self.start_page)
        self._at_start = True
        self.window.setWindowTitle("Gatewalk")
        self._show_situation()

    def show_case(self, case: OpenCase) -> None:
        """Work on `case` from now on."""
        if self.walk is not None:
            self.walk.close()
            self.views.leave_present()
        self._start_messages.hide()
        self.sealing.leave(case.session)
        self.case, self.walk = case, Walk(case.session, self)
        self._at_start = False
        self.walk.changed.connect(self._changed)
        self.walk.moved.connect(self._show_situation)
        if self._fresh:
            self.work_page.show_walk(self.walk)
            self.stack.setCurrentWidget(self.work_page)
            self._fresh = False
        else:
            self.build_pages()
        self.work_page.show_saved(case.saved_at)
        self.extras.case_shown(case)
        self._show_situation()
        if said := " ".join(filter(None, (self.filing.hold(case), case.note))):
            self.warn(said)

    def _changed(self, _before: Investigation, _after: Investigation) -> None:
        self._show_situation()
        if self.case is not None:
            self.filing.note(self.case)

    def _show_situation(self) -> None:
        on_work = self.stack.currentWidget() is not self.start_page
        walk = self.walk if on_work else None
        self.actions_made.show_situation(situation_of(walk, presenting=self.views.presenting is not None))
        self.actions_made.check({"room-first": bool(walk and walk.room_first)})
        if self.case is not None and on_work:
            title = walk.shown.title if walk else self.case.session.investigation.title
            name = self.case.path.name if self.case.path else title
            self.window.setWindowTitle(f"{name}[*] – Gatewalk")
            self.window.setWindowModified(self.case.session.dirty)

    def saved(self) -> None:
        """The case was saved just now."""
        if self.case is not None:
            self.work_page.show_saved(self.case.saved_at)
            self._show_situation()
            if self.case.path is not None:
                keep_thumbnail(self.profile, self.case.path, self.case.session.investigation)

    def say(self, text: str) -> None:
        """Tell that something was done."""
        self.messages.say(say(text))

    def warn(self, text: str) -> None:
        """Tell what could not be done."""
        self.messages.warn(say(text))

    @property
    def messages(self) -> MessageBar:
        """The message bar of the page in front."""
        page = self.views.presenting
        if page is not None and self.stack.currentWidget() is page:
            return page.messages
        on_start = self.stack.currentWidget() is self.start_page
        return self._start_messages if on_start else self.work_page.messages

    def flush(self) -> None:
        """Let fields tell what is still being written."""
        self.work_page.gate_panel.flush()
        if self.views.presenting is not None:
            self.views.presenting.flush()

    def start(self, task: Task, text: str) -> None:
        """Run a task beside the window, with progress and a button to stop it."""
        task.finished.connect(task.deleteLater)
        self.progress.follow(task, text)
        task.start()

    def open_dialog(self, dialog: QDialog) -> None:
        """Open a dialog beside the event loop; it goes away with its end, or with files dropped on it."""
        Drops(dialog).dropped.connect(self.window.files_dropped)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def show_stability(self, found: Stability) -> None:
        """Print how stable the decision is."""
        self.work_page.show_stability(*found)

    def show_rows(self, wanted: RowFilter) -> None:
        """List the rows behind a part of a plot or a finding."""
        self.views.show_rows(wanted)

    def may_leave(self) -> bool:
        """Whether the open case may be put away; asks where there are unsaved changes."""
        if self.case is None:
            return True
        self.flush()
        if not self.case.session.dirty:
            return True
        answer = self.asker.save_changes(self.case.session.investigation.title)
        if answer == "discard":
            self.filing.given_up()
        return answer == "discard" or (answer == "save" and self.files.save())

    def system_theme_changed(self, theme: Theme) -> None:
        """Follow the system between light and dark, unless a person has chosen."""
        if self.profile.theme == "system":
            self.views.dress(replace(self.look, theme=theme))

    def _lost_chosen(self, index: int) -> None:
        self.show_case(self.filing.recover(self._lost[index]))

    def _recent_chosen(self, path: str) -> None:
        self.files.open_paths([Path(path)])

    def _may_close(self) -> bool:
        if not self.may_leave():
            return False
        self._end()
        return True

    def _end(self, *, keep: bool = False) -> None:
        """Let go of everything beside the window; `keep` leaves unsaved work for the next start."""
        if self.ended:
            return
        self.ended = True
        self.views.leave_present()
        self.sealing.leave()
        end_tasks(self.window)
        self.filing.close(keep=keep)
        self._collector.stop()

    def _quitting(self) -> None:
        """The program ends, and nobody was asked: a system that shuts down, for instance."""
        self._end(keep=True)


def tree_cards() -> Sequence[TreeCard]:
    """The built-in trees and the user's own, as cards of the start page."""
    from gatewalk.domain.problem import InputProblem
    from gatewalk.files.language.shown import tree_in
    from gatewalk.files.tree import built_in_trees, read_tree, user_trees

    cards = []
    for tree_id in dict.fromkeys((*built_in_trees(), *user_trees())):
        try:
            tree = read_tree(tree_id)
        except InputProblem as problem:
            cards.append(
                TreeCard(
                    tree_id, tree_id, tr("This tree cannot be used: {problem}", problem=say(str(problem)))
                )
            )
            continue
        shown = tree_in(tree, language())
        cards.append(TreeCard(tree_id, shown.title, shown.summary))
    return cards
