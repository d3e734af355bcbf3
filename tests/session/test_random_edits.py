"""Fifty random edits, fifty undos: the identical investigation, saved and reopened on the way."""

import tempfile
from datetime import date, datetime, timedelta
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from gatewalk.domain.finding import Finding
from gatewalk.domain.investigation import (
    CHANGE_KINDS,
    ChangeEvent,
    Dissent,
    FollowUp,
    HumanLabel,
    Investigation,
    ReadingLabels,
)
from gatewalk.domain.tree import ListItem
from gatewalk.files.investigation import open_investigation, save_investigation
from gatewalk.files.tree import read_tree
from gatewalk.session.session import Session

BUILT_IN = read_tree("retrain-or-tune")
LISTED = BUILT_IN.exits["fine-tune"].model_copy(
    update={"checklist": (ListItem(id="plain", text="plain"), ListItem(id="named", text="With an id"))}
)
TREE = BUILT_IN.model_copy(update={"exits": {**BUILT_IN.exits, "fine-tune": LISTED}})
NEXT = read_tree("prompt-adapter-finetune")
PICKS = st.integers(0, 99)
WORDS = st.text(max_size=20)
TO_FINE_TUNE = {
    "metrics": "measured",
    "onset": "gradual",
    "context": "partly",
    "prompt": "no",
    "drift": "data",
    "update": "fine-tune",
}
START = datetime(2026, 11, 20, 10, 42)


class RandomEdits(RuleBasedStateMachine):
    """Drives a session through its public verbs and remembers every state on the way."""

    @initialize()
    def start(self) -> None:
        self.minutes = 0
        self.session = Session(Investigation(tree=TREE), clock=self.now)
        self.states = [self.session.investigation]

    def now(self) -> datetime:
        self.minutes += 1
        return START + timedelta(minutes=self.minutes)

    def remember(self) -> None:
        if self.session.investigation is not self.states[-1]:
            self.states.append(self.session.investigation)

    def gate(self, pick: int) -> str:
        """A gate of the tree in front."""
        gates = list(self.session.tree.gates)
        return gates[pick % len(gates)]

    @rule(pick_gate=PICKS, pick=st.integers(0, 9), by=WORDS, reason=WORDS)
    def answer(self, pick_gate: int, pick: int, by: str, reason: str) -> None:
        gate = self.gate(pick_gate)
        outcomes = self.session.tree.gates[gate].outcomes
        self.session.answer(gate, outcomes[pick % len(outcomes)].id, by=by, reason=reason)
        self.remember()

    @rule(pick_gate=PICKS, reason=st.text(min_size=1).filter(str.strip))
    def skip(self, pick_gate: int, reason: str) -> None:
        self.session.skip(self.gate(pick_gate), reason)
        self.remember()

    @rule(pick_gate=PICKS)
    def take_back(self, pick_gate: int) -> None:
        self.session.clear_answer(self.gate(pick_gate))
        self.remember()

    @rule(pick_gate=PICKS, text=WORDS)
    def note(self, pick_gate: int, text: str) -> None:
        self.session.set_note(self.gate(pick_gate), text)
        self.remember()

    @rule(name=st.sampled_from(list(TREE.constraints)), pick=st.integers(0, 9))
    def constrain(self, name: str, pick: int) -> None:
        options = ["", *TREE.constraints[name].options]
        self.session.set_constraint(name, options[pick % len(options)])
        self.remember()

    @rule(value=st.floats(10, 20))
    def threshold(self, value: float) -> None:
        self.session.set_threshold("min-examples", value)
        self.remember()

    @rule(day=st.dates(date(2026, 1, 1), date(2026, 12, 31)), kind=st.sampled_from(CHANGE_KINDS), text=WORDS)
    def log_change(self, day: date, kind: str, text: str) -> None:
        self.session.add_change(ChangeEvent(day=day.isoformat(), kind=kind, text=text))
        self.remember()

    @rule(verdict=st.sampled_from(["fixed", "partly", "not", "cannot-tell"]), sentence=WORDS)
    def check_after_the_fix(self, verdict: str, sentence: str) -> None:
        finding = Finding(measurement="follow-up", verdict=verdict, sentence=sentence)
        found = FollowUp.model_validate({"at": START, "verdict": verdict, "finding": finding})
        self.session.add_follow_up(found)
        self.remember()

    @rule(example=WORDS, passed=st.booleans(), judged=st.integers(0, 500), who=WORDS)
    def label(self, example: str, passed: bool, judged: int, who: str) -> None:
        given = HumanLabel(passed=passed, judge_passed=not passed, by=who)
        held = ReadingLabels(judged=judged, passed=judged // 2, examples={example: given})
        self.session.set_labels({**self.session.investigation.labels, "current": held})
        self.remember()

    @rule(pick_exit=PICKS, pick_item=PICKS, done=st.booleans(), who=WORDS)
    def tick(self, pick_exit: int, pick_item: int, done: bool, who: str) -> None:
        tree = self.session.tree
        listed = [name for name in tree.exits if tree.lists(name)]
        exit_id = listed[pick_exit % len(listed)]
        items = [item.id for _, held in tree.lists(exit_id) for item in held]
        self.session.tick(exit_id, items[pick_item % len(items)], done, by=who)
        self.remember()

    @rule(pick_gate=PICKS, hours=st.floats(0.1, 100))
    def estimate_hours(self, pick_gate: int, hours: float) -> None:
        self.session.set_trial_hours(self.gate(pick_gate), hours)
        self.remember()

    @rule(example=WORDS, tags=st.lists(WORDS, max_size=3), text=WORDS)
    def note_an_example(self, example: str, tags: list[str], text: str) -> None:
        self.session.note_example(example, tuple(tags), text)
        self.remember()

    @rule(columns=st.lists(WORDS, max_size=3))
    def hide_columns(self, columns: list[str]) -> None:
        self.session.hide_columns(tuple(columns))
        self.remember()

    @rule()
    def take_the_next_tree(self) -> None:
        self.session.show_tree(0)
        self.states[-1] = self.session.investigation
        for gate, outcome in TO_FINE_TUNE.items():
            self.session.answer(gate, outcome)
            self.remember()
        self.session.take_next_tree("fine-tune", NEXT)
        assert self.session.tree is NEXT
        if len(self.session.history.steps) > len(self.states):
            self.states.append(self.session.investigation)
        else:
            self.states[-1] = self.session.investigation

    @precondition(lambda self: len(self.session.legs) > 1)
    @rule(place=st.integers(0, 1))
    def look_at_a_walk(self, place: int) -> None:
        self.session.show_tree(place)
        self.states[-1] = self.session.investigation

    @precondition(lambda self: len(self.session.legs) > 1)
    @rule()
    def leave_the_next_tree(self) -> None:
        self.session.leave_tree(1)
        self.remember()

    @rule(title=WORDS, who=WORDS)
    def words(self, title: str, who: str) -> None:
        self.session.set_texts(title=title, by=who)
        self.session.set_dissent((Dissent(by=who, text=title),))
        self.states = [step.investigation for step in self.session.history.steps]

    @precondition(lambda self: len(self.states) > 1)
    @rule()
    def save_and_reopen(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            saved = Path(folder) / "case.gatewalk"
            save_investigation(self.session.investigation, saved)
            assert open_investigation(saved) == self.session.investigation

    @invariant()
    def undoing_everything_gives_every_state_back(self) -> None:
        cursor = self.session.history.cursor
        assert cursor == len(self.states) - 1
        for state in reversed(self.states):
            assert self.session.investigation is state
            self.session.undo()
        assert not self.session.history.can_undo
        for _ in range(cursor):
            self.session.redo()
        assert self.session.investigation is self.states[-1]


TestRandomEdits = RandomEdits.TestCase
TestRandomEdits.settings = settings(
    max_examples=12, stateful_step_count=50, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
