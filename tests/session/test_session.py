"""The session's verbs, seen from outside: what an edit changes, what it leaves, and what undo brings back."""

import pytest

from gatewalk.domain.finding import Finding
from gatewalk.domain.investigation import ActionItem, ChangeEvent, Investigation
from gatewalk.domain.problem import InputProblem
from gatewalk.session.session import Session


def test_a_determined_finding_is_followed_as_a_proposal(session: Session) -> None:
    first = session.path.steps[0]
    assert (first.outcome, first.basis, first.accepted) == ("go", "measured", False)
    assert session.path.at == "two"


def test_accepting_stands_as_measured_and_a_different_answer_as_asserted(session: Session) -> None:
    assert session.accept("one", by="the lead")
    assert session.investigation.answers["one"].basis == "measured"
    session.answer("one", "end", by="the lead", reason="seen before")
    answer = session.investigation.answers["one"]
    assert (answer.basis, answer.finding_verdict, answer.reason) == ("asserted", "go", "seen before")
    assert session.path.steps[0].overridden


def test_accepting_where_the_scores_cannot_say_changes_nothing(session: Session) -> None:
    before = session.investigation
    assert not session.accept("two")
    assert session.investigation is before


def test_changing_an_early_answer_keeps_the_later_ones_and_brings_them_back(session: Session) -> None:
    session.answer("two", "partly")
    session.answer("three", "end")
    assert session.path.exits == ("patch", "stop")
    session.answer("one", "end")
    assert session.path.gates == ("one",)
    assert set(session.investigation.answers) == {"one", "two", "three"}
    session.answer("one", "go")
    assert session.path.exits == ("patch", "stop")


def test_skipping_needs_a_reason_and_a_shortcut_skips_all_it_declares(session: Session) -> None:
    with pytest.raises(InputProblem, match="needs a reason"):
        session.skip("one", "  ")
    session.take_shortcut("fast", "trained on an outdated set")
    assert [s.kind for s in session.path.steps] == ["skipped", "skipped", "undetermined"]
    assert session.path.at == "three"
    assert [s.shortcut for s in session.path.steps] == ["fast", "fast", ""]
    session.skip("two", "said better")
    assert session.investigation.answers["two"].shortcut == "fast"
    session.clear_answer("two")
    session.skip("two", "another reason")
    assert session.investigation.answers["two"].shortcut == ""


def test_undo_and_redo_give_the_identical_state(session: Session) -> None:
    states = [session.investigation]
    session.answer("two", "no")
    states.append(session.investigation)
    session.set_note("two", "looked at it twice")
    states.append(session.investigation)
    session.undo()
    assert session.investigation is states[1]
    session.undo()
    session.undo()
    assert session.investigation is states[0]
    session.redo()
    session.redo()
    assert session.investigation is states[2]


def test_an_edit_after_undo_drops_what_was_undone(session: Session) -> None:
    session.answer("two", "no")
    session.undo()
    session.answer("two", "partly")
    assert not session.history.can_redo
    assert session.history.undo_label == "Two? partly"


def test_listeners_hear_before_and_after_once_and_can_leave(session: Session) -> None:
    heard: list[tuple[Investigation, Investigation]] = []
    leave = session.on_change(lambda before, after: heard.append((before, after)))
    session.set_texts(title="A case")
    assert [(b.title, a.title) for b, a in heard] == [("Untitled investigation", "A case")]
    session.set_texts(title="A case")
    assert len(heard) == 1
    leave()
    session.undo()
    assert len(heard) == 1


def test_each_edit_leaves_a_line_with_time_and_name(session: Session) -> None:
    session.set_texts(by="the lead")
    session.answer("one", "go")
    last = session.investigation.history[-1]
    assert (last.by, last.text) == ("the lead", "One? goes on")
    assert last.at.isoformat() == "2026-11-20T10:42:00"


@pytest.mark.parametrize(
    ("verb", "arguments", "line"),
    [
        ("answer", ("nowhere", "go"), "no gate 'nowhere'"),
        ("answer", ("one", "maybe"), "its outcomes are go, end"),
        ("set_threshold", ("dropp", 3.0), "the thresholds are drop"),
        ("set_threshold", ("drop", 90.0), "take a value from 0 to 50"),
        ("set_constraint", ("pin", "perhaps"), "take one of yes, no"),
        ("set_constraint", ("moon", "full"), "the constraints are pin"),
    ],
)
def test_a_wrong_edit_is_refused_in_one_line(
    session: Session, verb: str, arguments: tuple[object, ...], line: str
) -> None:
    before = session.investigation
    with pytest.raises(InputProblem, match=line):
        getattr(session, verb)(*arguments)
    assert session.investigation is before


def test_a_threshold_set_back_to_the_trees_own_is_no_longer_marked_changed(session: Session) -> None:
    session.set_threshold("drop", 5)
    assert session.investigation.thresholds == {"drop": 5}
    session.set_threshold("drop", 3)
    assert session.investigation.thresholds == {}


def test_changes_stay_in_order_of_their_days(session: Session) -> None:
    session.add_change(ChangeEvent(day="2026-05-02", kind="model", text="later"))
    session.add_change(ChangeEvent(day="2026-05-01", kind="prompt", text="earlier"))
    assert [c.text for c in session.investigation.all_changes()] == ["earlier", "later"]


def test_planned_actions_follow_the_exits_and_keep_what_the_team_entered(session: Session) -> None:
    session.answer("two", "partly")
    session.answer("three", "end")
    assert [a.text for a in session.planned_actions()] == ["patch it", "tell everybody"]
    session.set_actions((ActionItem(exit="patch", text="patch it", owner="Search team", done_when="green"),))
    assert session.planned_actions()[0].owner == "Search team"
    assert len(session.planned_actions()) == 2


def test_findings_are_measured_after_each_edit(session: Session, findings: dict[str, Finding]) -> None:
    findings["two"] = Finding(measurement="m", verdict="no")
    session.set_note("one", "again")
    assert session.path.at == "three"
    assert session.dirty
    session.mark_saved()
    assert not session.dirty
