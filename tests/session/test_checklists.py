"""Ticking an exit's checklists: who and when, undo, and what the tree does not know."""

from datetime import datetime

import pytest

from gatewalk.domain.investigation import Investigation
from gatewalk.domain.problem import InputProblem
from gatewalk.domain.walks import walks
from gatewalk.files.tree import read_tree
from gatewalk.session.checklists import item_ticked
from gatewalk.session.session import Session
from tests.samples import sample_in_two_trees

NOON = datetime(2026, 11, 20, 12, 0)


@pytest.fixture
def session() -> Session:
    case = Investigation(tree=read_tree("prompt-adapter-finetune"), by="Ada")
    return Session(case, clock=lambda: NOON)


def test_a_tick_keeps_who_and_when_and_is_undone(session: Session) -> None:
    before = session.investigation
    session.tick("adapters", "canary")
    tick = session.investigation.ticks["adapters"]["canary"]
    assert (tick.by, tick.at) == ("Ada", NOON)
    assert session.history.undo_label.startswith("done: Bring new weights out as a canary")
    session.undo()
    assert session.investigation == before


def test_an_item_is_ticked_for_one_exit_only(session: Session) -> None:
    session.tick("adapters", "canary")
    assert "fine-tune" not in session.investigation.ticks


def test_opening_it_again_leaves_no_trace_but_in_the_history(session: Session) -> None:
    session.tick("adapters", "canary")
    session.tick("adapters", "canary", False)
    assert session.investigation.ticks == {}
    assert [entry.text[:10] for entry in session.investigation.history] == ["done: Brin", "open again"]


def test_ticking_twice_is_no_edit(session: Session) -> None:
    session.tick("adapters", "canary")
    after = session.investigation
    session.tick("adapters", "canary")
    assert session.investigation is after


def test_an_item_that_is_not_there_is_refused_by_name(session: Session) -> None:
    with pytest.raises(InputProblem, match="'nonsense'"):
        session.tick("adapters", "nonsense")
    with pytest.raises(InputProblem, match="'canary'"):
        session.tick("build-harness", "canary")


def test_a_tick_without_a_place_can_still_be_taken_away(session: Session) -> None:
    session.tick("adapters", "canary")
    bare = session.tree.model_copy(update={"exits": {}})
    lost = session.investigation.model_copy(update={"tree": bare})
    assert item_ticked(lost, "adapters", "canary", False).investigation.ticks == {}


def test_an_item_of_the_tree_behind_is_ticked_there() -> None:
    session = Session(sample_in_two_trees())
    session.show_tree(0)
    session.tick("adapters", "canary", by="Kim", walk=1)
    first, second = walks(session.investigation)
    assert (first.ticks, second.ticks["adapters"]["canary"].by) == ({}, "Kim")
    assert session.tree.id == "retrain-or-tune"
