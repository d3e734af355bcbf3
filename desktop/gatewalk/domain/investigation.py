"""One investigation: what is known, who answered what and why. Immutable; every edit makes a new one."""

from datetime import datetime
from typing import Any, Literal

from pydantic import Field

from gatewalk.domain.base import KeptValue
from gatewalk.domain.finding import Finding
from gatewalk.domain.scores import ScoreSummary
from gatewalk.domain.tree import EvidenceValue, Tree

Basis = Literal["measured", "asserted", "none"]
ChangeKind = Literal["prompt", "model", "corpus", "traffic", "other"]
CHANGE_KINDS: tuple[ChangeKind, ...] = ("prompt", "model", "corpus", "traffic", "other")

#: The answer that skips a gate; it needs a reason.
SKIPPED = "skipped"


class Answer(KeptValue):
    """A person's answer to a gate. `measured` means: the finding's own verdict, accepted by a person.

    `finding_verdict` keeps what the scores said when the answer was given; where it differs from
    `outcome` both are shown. `room` is what the room answered before it saw the finding. `shortcut` is the
    declared shortcut by which the gate was skipped, or empty.
    """

    outcome: str
    basis: Basis = "asserted"
    by: str = ""
    reason: str = ""
    at: datetime | None = None
    finding_verdict: str | None = None
    room: str | None = None
    shortcut: str = ""


class GateEntry(KeptValue):
    """What a person entered at one gate besides the answer."""

    evidence: dict[str, EvidenceValue] = Field(default_factory=dict)
    note: str = ""


class ChangeEvent(KeptValue):
    """A change to the system. `day` is an ISO date; `source` is ``log`` or the version column's name."""

    day: str
    kind: ChangeKind = "other"
    text: str = ""
    source: str = "log"


class ActionItem(KeptValue):
    """Something to do after the decision. `due` is an ISO date or empty.

    `walk` is the place of the walk whose tree has the exit: two trees may each have one of the same id.
    """

    exit: str
    walk: int = Field(default=0, ge=0)
    text: str
    owner: str = ""
    due: str = ""
    done_when: str = ""
    done: bool = False


class Tick(KeptValue):
    """An item of a checklist that was done: by whom, as typed, and when."""

    by: str = ""
    at: datetime | None = None


class Dissent(KeptValue):
    """A named objection to the decision, kept in the record."""

    by: str
    text: str


class People(KeptValue):
    """Names as entered; never read from the system."""

    decision_makers: tuple[str, ...] = ()
    consulted: tuple[str, ...] = ()
    informed: tuple[str, ...] = ()


class HistoryEntry(KeptValue):
    """One edit, in words: when, who, what."""

    at: datetime
    by: str = ""
    text: str


class FollowUp(KeptValue):
    """Scores from after the fix, and what they say."""

    at: datetime
    verdict: Literal["fixed", "partly", "not", "cannot-tell"]
    finding: Finding
    summary: ScoreSummary | None = None


class HumanLabel(KeptValue):
    """A person's verdict on one output, given blind to the judge's, which is kept beside it."""

    passed: bool
    judge_passed: bool
    by: str = ""
    at: datetime | None = None


class ReadingLabels(KeptValue):
    """Labels of one reading by example id; of its `judged` examples the judge passed `passed`."""

    judged: int = Field(ge=0)
    passed: int = Field(ge=0)
    examples: dict[str, HumanLabel] = Field(default_factory=dict)


class ExampleNote(KeptValue):
    """What a person keeps of one example: tags in the order given, and a note."""

    tags: tuple[str, ...] = ()
    text: str = ""
    by: str = ""
    at: datetime | None = None


class Handover(KeptValue):
    """Where a further walk hangs: the walk at the place `walk` reached the exit `exit`, which hands over."""

    walk: int = Field(ge=0)
    exit: str


class TreeWalk(KeptValue):
    """What belongs to one tree of an investigation that goes on from tree to tree; all else is shared.

    The fields mean what those of `Investigation` mean. `origin` is None for the first walk.
    """

    tree: Tree
    origin: Handover | None = None
    thresholds: dict[str, float] = Field(default_factory=dict)
    answers: dict[str, Answer] = Field(default_factory=dict)
    entries: dict[str, GateEntry] = Field(default_factory=dict)
    findings: dict[str, Finding] = Field(default_factory=dict)
    ticks: dict[str, dict[str, Tick]] = Field(default_factory=dict)
    trial_hours: dict[str, float] = Field(default_factory=dict)


class Investigation(KeptValue):
    """The whole case. `findings` holds what the scores say at every gate, recomputed on each edit.

    `thresholds` holds only changed ones, `trial_hours` the team's own estimates of a gate's test in hours,
    `labels` people's labels by reading, for the check of a judge, `example_notes` tags and notes by example,
    `hidden_columns` columns of the score files that are not to be shown with the rows.
    `answers`, `entries` and `findings` are keyed by gate id and keep gates that the current path does not
    reach, so that going back restores them. `ticks` holds what is done of an exit's checklists, by exit id
    and item id; an item that is not in it is open.

    Where an exit has handed over to another tree there are several walks, in the order in which they were
    begun. The fields of `TreeWalk` that stand here are those of the walk in front, which has the place
    `front` among them; `further` holds the others in order, and `walk_extra` what a newer version wrote
    into the walk in front. See `gatewalk.domain.walks`.
    """

    title: str = "Untitled investigation"
    tree: Tree
    origin: Handover | None = None
    front: int = Field(default=0, ge=0)
    further: tuple[TreeWalk, ...] = ()
    walk_extra: dict[str, Any] = Field(default_factory=dict)
    created: datetime | None = None
    status: Literal["open", "decided", "closed"] = "open"
    decision: str = ""
    by: str = ""
    unit_name: str = "accuracy"
    constraints: dict[str, str] = Field(default_factory=dict)
    thresholds: dict[str, float] = Field(default_factory=dict)
    scores: ScoreSummary | None = None
    changes: tuple[ChangeEvent, ...] = ()
    answers: dict[str, Answer] = Field(default_factory=dict)
    entries: dict[str, GateEntry] = Field(default_factory=dict)
    findings: dict[str, Finding] = Field(default_factory=dict)
    actions: tuple[ActionItem, ...] = ()
    ticks: dict[str, dict[str, Tick]] = Field(default_factory=dict)
    dissent: tuple[Dissent, ...] = ()
    people: People = People()
    history: tuple[HistoryEntry, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    trial_hours: dict[str, float] = Field(default_factory=dict)
    labels: dict[str, ReadingLabels] = Field(default_factory=dict)
    example_notes: dict[str, ExampleNote] = Field(default_factory=dict)
    hidden_columns: tuple[str, ...] = ()
    seed: int = 0

    def entry(self, gate_id: str) -> GateEntry:
        return self.entries.get(gate_id, GateEntry())

    def threshold_values(self) -> dict[str, float]:
        return self.tree.threshold_values(self.thresholds)

    def all_changes(self) -> tuple[ChangeEvent, ...]:
        """Logged changes and those read from version columns, by day."""
        seen = self.scores.version_changes if self.scores else ()
        read = tuple(
            ChangeEvent(
                day=v.day,
                kind=v.kind if v.kind in CHANGE_KINDS else "other",
                text=f"{v.kind}: {v.before} to {v.after}",
                source=v.kind,
            )
            for v in seen
        )
        return tuple(sorted((*self.changes, *read), key=lambda change: change.day))
