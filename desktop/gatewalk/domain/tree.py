"""A gate tree as data: gates, their outcomes, exits, thresholds. No text of any tree stands in code.

The model checks the shape of single parts; what only the whole graph can show (reachability, cycles,
cost along the escalation) is checked where trees are read, in `gatewalk.files.tree`.
"""

from typing import Any, Literal

from pydantic import (
    Field,
    GetJsonSchemaHandler,
    SerializerFunctionWrapHandler,
    model_serializer,
    model_validator,
)
from pydantic_core import CoreSchema

from gatewalk.domain.base import JsonScalar, Texts, Value

OutcomeKind = Literal["exit", "continue", "partial"]
FieldKind = Literal["number", "choice", "checklist", "date", "text"]


class Threshold(Value):
    """A number that a verdict depends on, with where it comes from.

    `value` is None where the tree leaves the number to the team (a target): such a threshold stands in
    no list of values until an investigation sets it. `low` and `high` bound what may be entered.
    """

    value: float | None
    unit: str = ""
    meaning: str
    source: str
    low: float | None = None
    high: float | None = None
    facts: Texts = ()


class Outcome(Value):
    """One answer to a gate. `to` is a gate or an exit; `also` is an exit collected on the way (partial).

    A reader of tree files makes a `label` out of the id where there is none.
    """

    id: str
    label: str = ""
    looks_like: str = ""
    to: str
    also: str | None = None
    flag: str = ""
    facts: Texts = ()


class EvidenceField(Value):
    """Something that a person can enter at a gate, besides the answer itself.

    `options` are what is stored; `labels`, in the same order, are shown instead of them where a
    translation supplies them. `constraint` names a constraint of the tree that the field shows and sets, in
    place of a value of its own: it then offers the constraint's options, and is answered already where
    the constraint is, in whichever tree of the case that was said.
    """

    id: str
    label: str
    kind: FieldKind = "text"
    unit: str = ""
    low: float | None = None
    high: float | None = None
    options: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    constraint: str = ""
    hint: str = ""
    facts: Texts = ()

    def label_of(self, option: str) -> str:
        """What to show for a stored option."""
        shown = dict(zip(self.options, self.labels, strict=False))
        return shown.get(option, option)


class Note(Value):
    """A warning or a tip, shown at its gate (or exit) and, where `outcome` is set, with that outcome."""

    kind: Literal["warning", "tip", "sign", "example", "check"] = "tip"
    text: str
    outcome: str | None = None
    facts: Texts = ()


class Trial(Value):
    """What it takes to run a gate's test: its own `hours`, and `setup_hours` once per `setup` group."""

    hours: float
    setup: str = ""
    setup_hours: float = 0.0


class Gate(Value):
    """One question. `measurement` names an entry of the measure registry, or is empty: asked only.

    `thresholds` names the numbers of the register that its verdict depends on. `cost` is the effort that
    the test and the fix behind the gate ask for, in working days by order of magnitude; it never falls
    from a gate to the next.
    """

    title: str
    question: str
    short: str = ""
    why: str = ""
    test: str = ""
    measurement: str = ""
    thresholds: tuple[str, ...] = ()
    cost: float = 0.0
    trial: Trial | None = None
    outcomes: tuple[Outcome, ...]
    evidence: tuple[EvidenceField, ...] = ()
    notes: tuple[Note, ...] = ()
    facts: Texts = ()

    def outcome(self, outcome_id: str) -> Outcome | None:
        return next((o for o in self.outcomes if o.id == outcome_id), None)


class Step(Value):
    """One thing to do at an exit; becomes an action with owner and date in an investigation."""

    text: str
    done_when: str = ""
    facts: Texts = ()


class Variant(Value):
    """How an exit reads under constraints; `gatewalk.domain.offer` puts the variants that hold together.

    `when` maps a constraint name to the value it must have. Where `available` is False the bare action
    must not stand: `reason` says why and `instead` what can be done. `steps` and `verify` replace those of
    the exit where they are given.
    """

    when: dict[str, str]
    available: bool = True
    title: str = ""
    action: str = ""
    reason: str = ""
    instead: tuple[str, ...] = ()
    steps: tuple[Step, ...] = ()
    verify: str = ""
    facts: Texts = ()


class ListItem(Value):
    """One thing to tick off. A plain text stands for an item whose `id` is that text.

    What is ticked is kept by `id`, so an item with an id of its own keeps its tick when its words change;
    a translation changes the text and never the id.
    """

    id: str
    text: str

    @model_validator(mode="before")
    @classmethod
    def _plain(cls, given: Any) -> Any:
        return {"id": given, "text": given} if isinstance(given, str) else given

    @classmethod
    def __get_pydantic_json_schema__(cls, core: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        schema = handler(core)
        held = handler.resolve_ref_schema(schema)
        whole = dict(held)
        held.clear()
        held.update({"anyOf": [{"type": "string"}, whole]})
        return schema

    @model_serializer(mode="wrap")
    def _short(self, usual: SerializerFunctionWrapHandler) -> Any:
        return self.text if self.id == self.text else usual(self)


class Exit(Value):
    """An action that the walk can end at, or collect on the way.

    `checklist` holds items of its own, `checklists` names shared lists of the tree; `Tree.lists` has both.
    """

    title: str
    action: str = ""
    summary: str = ""
    cost: float = 0.0
    steps: tuple[Step, ...] = ()
    verify: str = ""
    variants: tuple[Variant, ...] = ()
    notes: tuple[Note, ...] = ()
    checklist: tuple[ListItem, ...] = ()
    checklists: tuple[str, ...] = ()
    next_tree: str = ""
    facts: Texts = ()


class Constraint(Value):
    """A fact about the team's situation that bends the exits."""

    question: str
    options: dict[str, str]
    meaning: str = ""
    default: str = ""
    facts: Texts = ()


class Shortcut(Value):
    """A declared exception to the order: skip `skips` and go to `to`, with a reason."""

    id: str
    skips: tuple[str, ...]
    to: str
    label: str
    when: str
    facts: Texts = ()


class Reading(Value):
    """A text to read further, by title; never opened by the program."""

    title: str
    author: str = ""
    facts: Texts = ()


class Checklist(Value):
    """A list of things to tick off, shared by several exits."""

    title: str
    items: tuple[ListItem, ...]
    facts: Texts = ()


class Tree(Value):
    """A whole tree. `gates` and `exits` keep the order of the file; gate numbers follow it from 0."""

    id: str
    version: str
    title: str
    start: str
    language: str = "en"
    summary: str = ""
    about: tuple[str, ...] = ()
    gates: dict[str, Gate]
    exits: dict[str, Exit]
    thresholds: dict[str, Threshold] = Field(default_factory=dict)
    constraints: dict[str, Constraint] = Field(default_factory=dict)
    shortcuts: tuple[Shortcut, ...] = ()
    checklists: dict[str, Checklist] = Field(default_factory=dict)
    further_reading: tuple[Reading, ...] = ()
    glossary: dict[str, str] = Field(default_factory=dict)
    facts: dict[str, str] = Field(default_factory=dict)
    languages: dict[str, dict[str, Any]] = Field(default_factory=dict)

    def number(self, gate_id: str) -> int:
        """Position of a gate in the escalation, from 0."""
        return list(self.gates).index(gate_id)

    def kind(self, outcome: Outcome) -> OutcomeKind:
        """exit: the walk ends there; partial: collects `also` and goes on; continue: goes on."""
        if outcome.to in self.exits:
            return "exit"
        return "partial" if outcome.also else "continue"

    def threshold_values(self, changed: dict[str, float] | None = None) -> dict[str, float]:
        """Every threshold that has a value, by name, the user's changes applied."""
        given = {name: t.value for name, t in self.thresholds.items() if t.value is not None}
        return given | (changed or {})

    def lists(self, exit_id: str) -> tuple[tuple[str, tuple[ListItem, ...]], ...]:
        """What to tick off at an exit, as (title, items); the exit's own items come first, untitled."""
        way_out = self.exits[exit_id]
        shared = [self.checklists[name] for name in way_out.checklists if name in self.checklists]
        known = {item.id for checklist in shared for item in checklist.items}
        own = tuple(item for item in way_out.checklist if item.id not in known)
        titled = tuple((checklist.title, checklist.items) for checklist in shared)
        return (("", own), *titled) if own else titled


#: What an evidence field can hold.
EvidenceValue = JsonScalar | tuple[str, ...]
