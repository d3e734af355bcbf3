"""One open investigation: verbs that edit it, undo and redo, and one signal that says what changed.

The session keeps no Qt, so that the window, the command line and tests drive the same code. After each
edit the findings are measured anew (those whose inputs did not change are reused) and every listener
hears `changed(before, after)` once.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Concatenate, ParamSpec

from gatewalk.domain.finding import GapBudget
from gatewalk.domain.investigation import (
    ActionItem,
    ChangeEvent,
    Dissent,
    FollowUp,
    HistoryEntry,
    Investigation,
    People,
    ReadingLabels,
)
from gatewalk.domain.path import Path, path
from gatewalk.domain.plan import planned_actions
from gatewalk.domain.scores import ScoreFile, ScoreSummary
from gatewalk.domain.tree import EvidenceValue, Tree
from gatewalk.domain.walks import Leg, in_front, legs, place_of
from gatewalk.session import edits
from gatewalk.session.carry import next_tree_taken, tree_left
from gatewalk.session.checklists import item_ticked
from gatewalk.session.history import History
from gatewalk.session.measuring import Measuring, real_measuring
from gatewalk.session.sealing import putting


@dataclass(frozen=True)
class Prepared:
    """An edit of the case `before` that is measured and not shown yet; see `Session.take`."""

    before: Investigation
    after: Investigation
    label: str


P = ParamSpec("P")
Listener = Callable[[Investigation, Investigation], None]


class Session:
    """One open investigation with its history.

    `clock` gives the time written beside answers and history entries; tests hand in a fixed one.
    """

    def __init__(
        self,
        investigation: Investigation,
        *,
        measuring: Measuring | None = None,
        clock: Callable[[], datetime] | None = None,
        opened: str = "opened",
        saved: bool = True,
    ) -> None:
        self._measuring = measuring or real_measuring()
        self._clock = clock or datetime.now
        self._listeners: list[Listener] = []
        start = investigation if investigation.findings else self._measuring.measured(investigation, None)
        self._history = History.starting_with(start, opened)
        self._saved: Investigation | None = self._history.investigation if saved else None

    @property
    def investigation(self) -> Investigation:
        return self._history.investigation

    @property
    def history(self) -> History:
        return self._history

    @property
    def tree(self) -> Tree:
        return self.investigation.tree

    @property
    def path(self) -> Path:
        return path(self.tree, self.investigation)

    @property
    def legs(self) -> tuple[Leg, ...]:
        """Every walk of the case, in the order in which they were begun."""
        return legs(self.investigation)

    @property
    def budget(self) -> GapBudget | None:
        return self._measuring.budget(self.investigation)

    @property
    def dirty(self) -> bool:
        """Whether there is an edit since the last `mark_saved`."""
        return self.investigation is not self._saved

    def mark_saved(self) -> None:
        self._saved = self.investigation

    def on_change(self, listener: Listener) -> Callable[[], None]:
        """Call `listener(before, after)` after every change; the returned function ends that."""
        self._listeners.append(listener)
        return partial(self._forget, listener)

    def _forget(self, listener: Listener) -> None:
        if listener in self._listeners:
            self._listeners.remove(listener)

    def undo(self) -> None:
        self.go_to(self._history.cursor - 1)

    def redo(self) -> None:
        self.go_to(self._history.cursor + 1)

    def go_to(self, cursor: int) -> None:
        """Show the state after step `cursor` of the history."""
        before = self.investigation
        self._history = self._history.at(cursor)
        self._tell(before)

    def apply(
        self, edit: Callable[Concatenate[Investigation, P], edits.Edit], *args: P.args, **kwargs: P.kwargs
    ) -> None:
        """Apply one edit of `gatewalk.session.edits`; an edit that changes nothing leaves no step."""
        result = edit(self.investigation, *args, **kwargs)
        if result.investigation != self.investigation:
            measured = self._measuring.measured(result.investigation, self.investigation)
            self._push(result.label, measured)

    def _push(self, label: str, measured: Investigation) -> None:
        before = self.investigation
        entry = HistoryEntry(at=self._now(), by=before.by, text=label)
        after = measured.model_copy(update={"history": (*before.history, entry)})
        self._history = self._history.push(label, after)
        self._tell(before)

    def answer(
        self, gate: str, outcome: str, *, by: str = "", reason: str = "", room: str | None = None
    ) -> None:
        who = by or self.investigation.by
        self.apply(edits.answered, gate, outcome, by=who, reason=reason, at=self._now(), room=room)

    def accept(self, gate: str, *, by: str = "") -> bool:
        """Accept what the scores say at a gate; False where they say nothing."""
        finding = self.investigation.findings.get(gate)
        if finding is None or self.tree.gates[gate].outcome(finding.verdict) is None:
            return False
        self.answer(gate, finding.verdict, by=by)
        return True

    def skip(self, gate: str, reason: str, *, by: str = "") -> None:
        self.apply(edits.skipped, gate, reason, by=by or self.investigation.by, at=self._now())

    def take_shortcut(self, shortcut: str, reason: str, *, by: str = "") -> None:
        self.apply(edits.shortcut_taken, shortcut, reason, by=by or self.investigation.by, at=self._now())

    def clear_answer(self, gate: str) -> None:
        self.apply(edits.unanswered, gate)

    def set_evidence(self, gate: str, field: str, value: EvidenceValue) -> None:
        self.apply(edits.evidence_entered, gate, field, value)

    def set_note(self, gate: str, text: str) -> None:
        self.apply(edits.noted, gate, text)

    def set_threshold(self, name: str, value: float | None) -> None:
        self.apply(edits.threshold_set, name, value)

    def set_constraint(self, name: str, value: str) -> None:
        self.apply(edits.constraint_set, name, value)

    def set_changes(self, changes: tuple[ChangeEvent, ...]) -> None:
        self.apply(edits.changes_set, changes)

    def add_change(self, change: ChangeEvent) -> None:
        self.set_changes((*self.investigation.changes, change))

    def load_scores(self, summary: ScoreSummary | None) -> None:
        self.apply(edits.scores_loaded, summary)

    def prepare_scores(self, summary: ScoreSummary) -> "Prepared":
        """Load scores into the case as it is now, in any thread: measured, and shown by nobody yet."""
        before = self.investigation
        result = edits.scores_loaded(before, summary)
        same = result.investigation == before
        return Prepared(
            before, before if same else self._measuring.measured(result.investigation, before), result.label
        )

    def take(self, prepared: "Prepared") -> bool:
        """Show what was prepared; False, and nothing is changed, where the case is another one by now."""
        if prepared.before is not self.investigation:
            return False
        if prepared.after is not prepared.before:
            self._push(prepared.label, prepared.after)
        return True

    def seal(self, files: tuple[ScoreFile, ...], sealed: tuple[ScoreFile, ...]) -> None:
        """Put digests that came later in the place of `files`, in every state: no edit, and none to save."""
        before, put = self.investigation, putting(files, sealed)
        self._history = self._history.each(put)
        self._saved = put(self._saved) if self._saved is not None else None
        self._tell(before)

    def set_actions(self, actions: tuple[ActionItem, ...]) -> None:
        self.apply(edits.actions_set, actions)

    def tick(
        self, exit_id: str, item: str, done: bool = True, *, by: str = "", walk: int | None = None
    ) -> None:
        """Tick an item of an exit's checklists, by its id, or open it again; `walk` has the exit."""
        who = by or self.investigation.by
        self.apply(item_ticked, exit_id, item, done, walk=walk, by=who, at=self._now())

    def set_texts(self, **texts: str) -> None:
        """Set `title`, `decision`, `status`, `by` or `unit_name`."""
        self.apply(edits.texts_set, texts)

    def set_people(self, people: People) -> None:
        self.apply(edits.people_set, people)

    def set_dissent(self, dissent: tuple[Dissent, ...]) -> None:
        self.apply(edits.dissent_set, dissent)

    def replace_tree(self, tree: Tree) -> None:
        self.apply(edits.tree_replaced, tree)

    def take_next_tree(self, exit_id: str, tree: Tree) -> None:
        """Go on in the tree that an exit on the path in front hands over to, or show its walk again."""
        walked = place_of(self.investigation, tree.id)
        aside = walked is not None and walked > self.investigation.front and not self.legs[walked].reached
        if walked is None or aside:
            self.apply(next_tree_taken, exit_id, tree)
        else:
            self.show_tree(walked)

    def leave_tree(self, place: int) -> None:
        """Take a further walk out of the case, with what hangs on it."""
        self.apply(tree_left, place)

    def show_tree(self, place: int) -> None:
        """Bring another walk to the front: a look elsewhere and no edit, so that it makes no step of undo."""
        before = self.investigation
        shown = in_front(before, place)
        if shown is before:
            return
        if self._saved is before:
            self._saved = shown
        self._history = self._history.shown_as(shown)
        self._tell(before)

    def set_trial_hours(self, gate: str, hours: float) -> None:
        self.apply(edits.trial_hours_set, gate, hours)

    def add_follow_up(self, found: FollowUp) -> None:
        """Keep a check from after the fix, dated now; the case closes where it is fixed, else it reopens."""
        self.apply(edits.follow_up_added, found.model_copy(update={"at": self._now()}))

    def set_labels(self, labels: Mapping[str, ReadingLabels]) -> None:
        self.apply(edits.labels_set, labels)

    def note_example(self, example: str, tags: tuple[str, ...], text: str) -> None:
        """Keep tags and a note with an example; empty ones take them away."""
        by = self.investigation.by
        self.apply(edits.example_noted, example, tags, text, by=by, at=self._now())

    def hide_columns(self, columns: tuple[str, ...]) -> None:
        """Name the columns that are not to be shown with the rows."""
        self.apply(edits.columns_hidden, columns)

    def planned_actions(self) -> tuple[ActionItem, ...]:
        """The actions that the exits of all walks ask for, with what the team has already entered."""
        return planned_actions(self.investigation)

    def _now(self) -> datetime:
        return self._clock().replace(microsecond=0)

    def _tell(self, before: Investigation) -> None:
        after = self.investigation
        if after is before:
            return
        for listener in tuple(self._listeners):
            listener(before, after)


def new_investigation(tree: Tree, title: str = "", *, created: datetime | None = None) -> Investigation:
    """An empty case under `tree`."""
    return Investigation(title=title or "Untitled investigation", tree=tree, created=created)
