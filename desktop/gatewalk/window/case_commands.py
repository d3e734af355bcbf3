"""What the Gate and Case menus do: walk, answer by key, change log, constraints, plan, stability."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from gatewalk.domain.problem import InputProblem
from gatewalk.domain.walks import same_answers
from gatewalk.theme.language import tr
from gatewalk.window.task import Progress, Stop, Task
from gatewalk.window.walk import DECISION, Walk

if TYPE_CHECKING:
    from gatewalk.domain.investigation import Investigation
    from gatewalk.window.desk import Desk

#: Shares of resamples by exit, by the place of the walk; and what would change the decision.
Stability = tuple[dict[int, dict[str, float]], tuple[str, ...]]


class CaseCommands:
    """Bound to a desk; every method is one row of the action table."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk
        self._resampling: Task | None = None

    def table(self) -> dict[str, Callable[[], object]]:
        """What each action id does."""
        answers = {f"answer-{n}": partial(self.answer, n) for n in range(1, 10)}
        return answers | {
            "undo": self._on_session("undo"),
            "redo": self._on_session("redo"),
            "rename": self.rename,
            "forward": self.forward,
            "back": self.back,
            "skip": self.skip,
            "shortcut": self.shortcut,
            "clear-answer": self.clear_answer,
            "note": self.note,
            "room-first": self.room_first,
            "decision": self.decision,
            "changes": self.changes,
            "constraints": self.constraints,
            "thresholds": self.thresholds,
            "plan": self.plan,
            "stability": self.stability,
        }

    @property
    def _walk(self) -> Walk | None:
        return self._desk.walk

    def _on_session(self, verb: str) -> Callable[[], None]:
        def run() -> None:
            self._desk.flush()
            if self._walk is not None:
                getattr(self._walk.session, verb)()

        return run

    def answer(self, key: int) -> None:
        """Answer the gate with a number key, in whichever page is in front."""
        walk = self._walk
        if walk is not None and (outcome := walk.outcome_for_key(key)):
            self._desk.answering_panel().choose(outcome)

    def forward(self) -> None:
        if self._walk is not None and self._walk.gate != DECISION:
            self._desk.answering_panel().go_on()

    def back(self) -> None:
        if self._walk is not None:
            self._desk.flush()
            self._walk.back()

    def skip(self) -> None:
        if self._walk is not None and self._walk.gate != DECISION:
            self._desk.answering_panel().ask_skip()

    def clear_answer(self) -> None:
        if self._walk is not None and self._walk.gate != DECISION:
            self._walk.session.clear_answer(self._walk.gate)

    def note(self) -> None:
        if self._walk is not None and self._walk.gate != DECISION:
            self._desk.answering_panel().focus_note()

    def room_first(self) -> None:
        if self._walk is not None:
            self._walk.set_room_first(not self._walk.room_first)

    def decision(self) -> None:
        if self._walk is not None:
            self._desk.flush()
            self._walk.go(DECISION)
            self._desk.work_page.show_part("gate")

    def rename(self) -> None:
        if self._walk is not None:
            known = self._walk.investigation.title
            title = self._desk.asker.text(tr("Rename"), tr("Title of the investigation"), known)
            if title:
                self._walk.session.set_texts(title=title)

    def shortcut(self) -> None:
        """Take one of the tree's declared shortcuts, with a reason."""
        walk = self._walk
        if walk is None:
            return
        shortcuts = walk.session.tree.shortcuts
        lines = [f"{s.label} ({s.when})" for s in walk.shown.tree.shortcuts]
        index = self._desk.asker.one_of(tr("Take a shortcut"), tr("Which one"), lines)
        if index is None:
            return
        reason = self._desk.asker.text(
            tr("Take a shortcut"), tr("Why it holds here; the record shows it"), ""
        )
        if not reason:
            return
        try:
            walk.session.take_shortcut(shortcuts[index].id, reason)
        except InputProblem as problem:
            self._desk.warn(str(problem))
            return
        walk.go(shortcuts[index].to)

    def changes(self) -> None:
        from gatewalk.window.changes_dialog import ChangesDialog

        if self._walk is not None:
            session = self._walk.session
            dialog = ChangesDialog(session.investigation, self._desk.look, self._desk.window)
            dialog.accepted.connect(lambda: session.set_changes(dialog.changes))
            self._desk.open_dialog(dialog)

    def constraints(self) -> None:
        from gatewalk.window.constraints_dialog import ConstraintsDialog

        if self._walk is not None:
            dialog = ConstraintsDialog(self._walk.shown, self._desk.look, self._desk.window)
            dialog.changed.connect(self._walk.session.set_constraint)
            self._desk.open_dialog(dialog)

    def thresholds(self) -> None:
        from gatewalk.window.thresholds_dialog import ThresholdsDialog

        if self._walk is not None:
            dialog = ThresholdsDialog(self._walk.shown, self._desk.look, self._desk.window)
            dialog.changed.connect(self._set_threshold)
            self._desk.open_dialog(dialog)

    def _set_threshold(self, name: str, value: float | None) -> None:
        if self._walk is None:
            return
        try:
            self._walk.session.set_threshold(name, value)
        except InputProblem as problem:
            self._desk.warn(str(problem))

    def plan(self) -> None:
        from gatewalk.window.plan_dialog import PlanDialog

        if self._walk is not None:
            session = self._walk.session
            dialog = PlanDialog(
                session.investigation, session.planned_actions(), self._desk.look, self._desk.window
            )
            dialog.accepted.connect(lambda: dialog.apply(session))
            self._desk.open_dialog(dialog)

    def stability(self) -> None:
        """How often each exit comes out on resampled data, and what would change the decision."""
        if self._walk is None:
            return
        case = self._walk.investigation
        if self._resampling is not None:
            self._resampling.stop()  # what it looks for is asked for anew

        def work(progress: Progress, stop: Stop) -> Stability:
            return _stability(case, progress, stop)

        def found(result: Stability) -> None:
            if self._walk is not None and same_answers(case, self._walk.investigation):
                self._desk.show_stability(result)

        task = self._resampling = Task(work, self._desk)
        task.succeeded.connect(found)
        task.finished.connect(partial(self._resampled, task))
        task.failed.connect(self._desk.warn)
        self._desk.start(task, tr("Resampling the scores…"))

    def _resampled(self, task: Task) -> None:
        if self._resampling is task:
            self._resampling = None


def _stability(case: "Investigation", progress: Progress, stop: Stop) -> Stability:
    from gatewalk.measure.joined import steadiness

    found = steadiness(case, progress=progress, cancelled=stop)
    shares = {place: dict(steady.shares) for place, steady in found.items()}
    return shares, tuple(change for steady in found.values() for change in steady.sentences)
