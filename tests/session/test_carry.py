"""One tree hands over to the next in the same investigation: taken, left, shown, and never walked twice."""

import pytest

from gatewalk.domain.investigation import ActionItem, Answer, Investigation
from gatewalk.domain.problem import InputProblem
from gatewalk.domain.tree import Exit, Tree
from gatewalk.domain.walks import in_front, legs, reached, walks
from gatewalk.files.tree import read_tree
from gatewalk.measure.gap import gap_budget
from gatewalk.session.carry import next_trees
from gatewalk.session.compare import compare
from gatewalk.session.session import Session
from tests.panels import made

NEXT = "prompt-adapter-finetune"


@pytest.fixture
def first() -> Session:
    """The running example with a target and a stricter harness."""
    given = {"drift": Answer(outcome="data", by="Kim"), "update": Answer(outcome="fine-tune", by="Kim")}
    return Session(made.case(thresholds={"target": 85.0, "min-examples": 30.0}, answers=given))


@pytest.fixture
def both(first: Session) -> Session:
    """The same, gone on into the second tree."""
    first.take_next_tree("fine-tune", read_tree(NEXT))
    return first


def linked(tree: Tree, exit_id: str, to: str) -> Tree:
    """The tree with an exit that hands over to `to`."""
    exits = {**tree.exits, exit_id: tree.exits[exit_id].model_copy(update={"next_tree": to})}
    return tree.model_copy(update={"exits": exits})


def test_fine_tune_offers_the_second_tree() -> None:
    assert next_trees(made.case()) == {"fine-tune": NEXT}
    assert next_trees(made.case(scores=None, findings={})) == {}


def test_the_walk_goes_on_in_the_same_investigation(both: Session) -> None:
    case = both.investigation
    assert (case.tree.id, case.title) == (NEXT, "Ticket classifier: routing accuracy")
    assert (case.answers, case.scores) == ({}, made.scores())
    assert case.thresholds == {"min-examples": 30.0}
    assert case.history[-1].text == "on in the next tree: Prompt, adapter or full fine-tune?"
    assert [leg.view.tree.id for leg in legs(case)] == ["retrain-or-tune", NEXT]
    assert case.findings["level-0"].verdict == "partly"
    assert both.path.at == "constraints"


def test_undo_takes_the_next_tree_back_and_redo_brings_it_again(first: Session) -> None:
    before = first.investigation
    first.take_next_tree("fine-tune", read_tree(NEXT))
    after = first.investigation
    first.undo()
    assert first.investigation is before
    first.redo()
    assert first.investigation is after


def test_showing_the_other_walk_loses_nothing_and_is_no_edit(both: Session) -> None:
    both.answer("constraints", "ready", by="Kim", reason="It stands.")
    both.mark_saved()
    case, steps = both.investigation, len(both.history.steps)
    both.show_tree(0)
    assert (both.tree.id, both.path.exits[-1]) == ("retrain-or-tune", "fine-tune")
    assert not both.dirty
    assert len(both.history.steps) == steps
    both.show_tree(1)
    assert both.investigation == case
    assert not both.dirty


def test_an_answer_belongs_to_the_tree_in_front(both: Session) -> None:
    both.show_tree(0)
    both.answer("metrics", "measured", by="Kim")
    with pytest.raises(InputProblem, match="there is no gate 'level-0'"):
        both.answer("level-0", "partly")
    first, second = walks(both.investigation)
    assert (set(first.answers), set(second.answers)) == ({"metrics", "drift", "update"}, set())


def test_another_route_sets_the_second_walk_aside_and_the_old_one_brings_it_back(both: Session) -> None:
    both.answer("constraints", "no-harness", by="Kim")
    both.show_tree(0)
    both.answer("context", "recovers", by="Kim", reason="Seen in the log.")
    assert [leg.place for leg in reached(both.investigation)] == [0]
    assert {item.exit for item in both.planned_actions()} == {"fix-retrieval"}
    both.clear_answer("context")
    assert [leg.path.exits for leg in reached(both.investigation)][1] == ("build-harness",)


def test_a_constraint_is_shared_and_answers_the_first_gate_of_the_next_tree(both: Session) -> None:
    covers = ("Groundedness", "Safety")
    both.set_evidence("constraints", "harness-covers", covers)
    assert both.investigation.findings["constraints"].verdict == "ready"
    both.show_tree(0)
    both.set_constraint("latency", "tight")
    both.show_tree(1)
    finding = both.investigation.findings["constraints"]
    assert finding.verdict == "tight"
    assert ("Latency", "tight, as said among the constraints") in [(f.label, f.text) for f in finding.figures]


def test_a_constraint_that_only_the_first_tree_asks_is_set_from_the_second_too() -> None:
    asked = {"pin": {"question": "Pinned?", "options": {"yes": "pinned", "no": "not pinned"}}}
    first = Tree.model_validate({**small("a", "b").model_dump(), "constraints": asked})
    session = Session(Investigation(tree=first))
    session.answer("one", "go")
    session.take_next_tree("end", small("b"))
    session.set_constraint("pin", "no")
    assert in_front(session.investigation, 0).constraints == {"pin": "no"}
    with pytest.raises(InputProblem, match="there is no constraint 'colour'"):
        session.set_constraint("colour", "red")


def test_new_scores_are_measured_in_every_walk(both: Session) -> None:
    both.load_scores(None)
    assert [walk.findings for walk in walks(both.investigation)] == [{}, {}]
    both.load_scores(made.scores())
    assert [len(walk.findings) for walk in walks(both.investigation)] == [6, 4]


def test_the_gap_budget_is_that_of_the_drop_whichever_walk_is_in_front(both: Session) -> None:
    budget = gap_budget(both.investigation)
    assert budget is not None
    assert (budget.target, [part.gate for part in budget.parts]) == (85.0, ["context", "prompt"])
    assert budget == gap_budget(in_front(both.investigation, 0))


def test_actions_of_both_trees_stand_in_one_list_and_never_mix(both: Session) -> None:
    for gate, outcome in {
        "constraints": "ready",
        "level-1": "new-capability",
        "level-2": "fine-tune",
    }.items():
        both.answer(gate, outcome, by="Kim", reason="Seen.")
    planned = both.planned_actions()
    tuned = [item for item in planned if item.exit == "fine-tune"]
    assert {item.walk for item in tuned} == {0, 1}
    both.set_actions(tuple(item.model_copy(update={"owner": f"walk {item.walk}"}) for item in planned))
    assert both.planned_actions() == both.investigation.actions
    both.leave_tree(1)
    assert {item.owner for item in both.investigation.actions} == {"walk 0"}


def test_a_tree_is_walked_once_so_that_a_circle_of_trees_ends(first: Session) -> None:
    again = linked(read_tree(NEXT), "build-harness", "retrain-or-tune")
    first.take_next_tree("fine-tune", again)
    first.answer("constraints", "no-harness", by="Kim")
    case = first.investigation
    first.take_next_tree("build-harness", made.tree())
    assert len(legs(first.investigation)) == 2
    assert first.investigation == in_front(case, 0)


def small(tree_id: str, to: str = "") -> Tree:
    """One gate that ends in one exit, which hands over to `to`."""
    gate = {"title": tree_id, "question": "?", "outcomes": [{"id": "go", "label": "goes", "to": "end"}]}
    return Tree.model_validate(
        {
            "id": tree_id,
            "version": "1",
            "title": tree_id.upper(),
            "start": "one",
            "gates": {"one": gate},
            "exits": {"end": Exit(title=f"End of {tree_id}", next_tree=to)},
        }
    )


def chain() -> Session:
    """Three trees in a row, each with a gate and an exit of the same ids."""
    session = Session(Investigation(tree=small("a", "b")))
    for tree in (small("b", "c"), small("c")):
        session.answer("one", "go", by=tree.id)
        session.take_next_tree("end", tree)
    session.answer("one", "go", by="d")
    return session


def test_a_chain_of_three_trees_walks() -> None:
    session = chain()
    assert [walk.answers["one"].by for walk in walks(session.investigation)] == ["b", "c", "d"]
    session.show_tree(0)
    session.clear_answer("one")
    assert [leg.reached for leg in session.legs] == [True, False, False]


def test_leaving_a_tree_takes_what_hangs_on_it() -> None:
    session = chain()
    session.set_actions(tuple(ActionItem(exit="end", walk=n, text=f"of {n}") for n in range(3)))
    session.leave_tree(1)
    assert (session.tree.id, session.investigation.further) == ("a", ())
    assert [item.text for item in session.investigation.actions] == ["of 0"]
    with pytest.raises(InputProblem, match="the first walk cannot be left out"):
        session.leave_tree(0)
    session.undo()
    assert len(session.legs) == 3


def test_a_tree_set_aside_is_taken_up_again_from_another_exit() -> None:
    first = small("a", "b")
    other = first.gates["one"].outcomes[0].model_copy(update={"id": "other", "to": "else"})
    gate = first.gates["one"].model_copy(update={"outcomes": (*first.gates["one"].outcomes, other)})
    exits = {**first.exits, "else": Exit(title="Else", next_tree="b")}
    session = Session(
        Investigation(tree=first.model_copy(update={"gates": {"one": gate}, "exits": exits})),
    )
    session.answer("one", "go")
    session.take_next_tree("end", small("b"))
    session.answer("one", "go", by="Kim")
    session.show_tree(0)
    session.answer("one", "other")
    assert [leg.reached for leg in session.legs] == [True, False]
    session.take_next_tree("else", small("b"))
    assert [leg.reached for leg in session.legs] == [True, True]
    assert session.investigation.answers["one"].by == "Kim"
    session.undo()
    assert [leg.reached for leg in session.legs] == [True, False]


def test_what_hangs_beside_a_tree_that_is_left_moves_up() -> None:
    first = small("a", "b")
    gates = {
        "one": first.gates["one"].model_copy(update={"outcomes": (_partly(), *first.gates["one"].outcomes)})
    }
    gates["two"] = first.gates["one"]
    exits = {**first.exits, "early": Exit(title="Early", next_tree="c")}
    session = Session(Investigation(tree=first.model_copy(update={"gates": gates, "exits": exits})))
    session.answer("one", "partly")
    session.answer("two", "go")
    session.take_next_tree("early", small("c", "d"))
    session.answer("one", "go")
    session.show_tree(0)
    session.take_next_tree("end", small("b"))
    session.show_tree(1)
    session.take_next_tree("end", small("d"))
    session.leave_tree(2)
    found = walks(session.investigation)
    assert [walk.tree.id for walk in found] == ["a", "c", "d"]
    assert [walk.origin.walk for walk in found if walk.origin] == [0, 1]
    assert session.tree.id == "d"
    assert all(leg.reached for leg in session.legs)


def _partly() -> object:
    outcome = small("a").gates["one"].outcomes[0]
    return outcome.model_copy(update={"id": "partly", "to": "two", "also": "early"})


def test_two_cases_are_compared_walk_by_walk(both: Session) -> None:
    alone = made.case()
    both.answer("constraints", "no-harness", by="Kim")
    held = compare(alone, both.investigation)
    rows = {(row.tree, row.gate): row for row in held.gates}
    assert rows["retrain-or-tune", "context"].same
    assert (rows[NEXT, "constraints"].first, rows[NEXT, "constraints"].second) == ("", "no-harness")
    assert held.second.tree == f"retrain-or-tune version 1, then {NEXT} version 1"
    assert held.second.exits[-2:] == ("fine-tune", "build-harness")
    swapped = compare(both.investigation, both.investigation)
    assert all(row.same for row in swapped.gates)
