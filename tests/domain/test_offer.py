"""How an exit reads under constraints, and which of its steps are planned then."""

from gatewalk.domain.investigation import ActionItem, Answer, Investigation
from gatewalk.domain.offer import offer
from gatewalk.domain.plan import outdated, planned_actions
from gatewalk.domain.tree import Constraint, Exit, Gate, Outcome, Step, Tree, Variant

TREE = Tree(
    id="t",
    version="1",
    title="T",
    start="a",
    gates={"a": Gate(title="A", question="?", outcomes=(Outcome(id="end", to="out"),))},
    exits={
        "out": Exit(
            title="Out",
            action="Go out.",
            verify="You are out.",
            steps=(Step(text="open the door", done_when="it is open"),),
            variants=(
                Variant(when={"weights": "own", "cost": "tight"}, title="both", reason="R1.", action="Both."),
                Variant(when={"weights": "own"}, title="one", reason="R2.", instead=("Wait.",)),
                Variant(when={"door": "stuck"}, title="stuck", reason="R3.", action="Push."),
                Variant(
                    when={"door": "locked"},
                    available=False,
                    title="No way out",
                    reason="It is locked.",
                    instead=("Take the window.", "Wait."),
                ),
                Variant(when={"window": "barred"}, available=False, reason="R5.", instead=("Shout.",)),
            ),
        )
    },
    constraints={
        "weights": Constraint(question="?", options={"own": "O", "hosted": "H"}),
        "cost": Constraint(question="?", options={"tight": "T", "ok": "O"}, default="tight"),
        "door": Constraint(question="?", options={"stuck": "S", "locked": "L"}),
        "window": Constraint(question="?", options={"barred": "B"}),
    },
)


def walked(**constraints: str) -> Investigation:
    return Investigation(tree=TREE, answers={"a": Answer(outcome="end")}, constraints=constraints)


def test_without_a_variant_that_holds_the_exit_is_what_the_file_says() -> None:
    plain = offer(TREE, "out", {"weights": "hosted"})
    assert (plain.title, plain.action, plain.available, plain.reason) == ("Out", "Go out.", True, "")
    assert plain.steps == TREE.exits["out"].steps


def test_defaults_of_the_tree_count_until_they_are_answered_otherwise() -> None:
    assert offer(TREE, "out", {"weights": "own"}).title == "both"
    assert offer(TREE, "out", {"weights": "own", "cost": "ok"}).title == "one"


def test_a_variant_that_says_less_than_an_earlier_one_adds_nothing() -> None:
    assert offer(TREE, "out", {"weights": "own"}).also == ()


def test_another_variant_that_holds_adds_its_reason_and_what_to_do() -> None:
    found = offer(TREE, "out", {"weights": "own", "door": "stuck"})
    assert (found.title, found.reason, found.also) == ("both", "R1.", ("R3. Push.",))


def test_an_exit_that_is_not_available_leads_wherever_it_stands() -> None:
    found = offer(TREE, "out", {"weights": "own", "door": "locked", "window": "barred"})
    assert (found.title, found.available, found.action) == ("No way out", False, "")
    assert found.also == ("R1.", "R5.")
    assert found.instead == ("Take the window.", "Wait.")
    assert [step.text for step in found.steps] == ["Take the window.", "Wait."]


def test_a_nameless_variant_that_is_not_available_is_still_not_bare() -> None:
    found = offer(TREE, "out", {"window": "barred"})
    assert found.title == "Not on offer: Out"
    assert found.action == ""


def test_the_plan_follows_the_constraints() -> None:
    assert [a.text for a in planned_actions(walked())] == ["open the door"]
    assert [a.text for a in planned_actions(walked(door="locked"))] == ["Take the window.", "Wait."]


def test_a_plan_made_before_a_constraint_is_kept_where_somebody_owns_it_and_told_as_outdated() -> None:
    owned = ActionItem(exit="out", text="open the door", owner="Lin")
    bare = ActionItem(exit="out", text="open the door")
    own_words = ActionItem(exit="out", text="call a locksmith")
    locked = walked(door="locked")
    assert planned_actions(locked.model_copy(update={"actions": (bare,)}))[-1].text == "Wait."
    kept = planned_actions(locked.model_copy(update={"actions": (owned, own_words)}))
    assert kept[-2:] == (owned, own_words)
    assert [outdated(locked, action) for action in kept] == [False, False, True, False]
    assert not outdated(walked(), owned)
