"""The tree as a value: numbers, kinds of outcome, thresholds, and what constraints choose."""

import pytest
from pydantic import ValidationError

from gatewalk.domain.tree import Constraint, EvidenceField, Exit, Gate, Outcome, Threshold, Tree, Variant

TREE = Tree(
    id="t",
    version="1",
    title="T",
    start="a",
    gates={
        "a": Gate(
            title="A",
            question="?",
            outcomes=(
                Outcome(id="on", to="b"),
                Outcome(id="part", to="b", also="out"),
                Outcome(id="end", to="out"),
            ),
        ),
        "b": Gate(title="B", question="?", outcomes=(Outcome(id="end", to="out"),)),
    },
    exits={
        "out": Exit(
            title="Out",
            variants=(
                Variant(when={"weights": "own", "cost": "tight"}, title="both"),
                Variant(when={"weights": "own"}, title="one"),
            ),
        )
    },
    thresholds={
        "drop": Threshold(value=3, meaning="m", source="s"),
        "target": Threshold(value=None, meaning="m", source="s"),
    },
    constraints={
        "weights": Constraint(question="?", options={"own": "O", "hosted": "H"}),
        "cost": Constraint(question="?", options={"tight": "T", "ok": "O"}, default="tight"),
    },
)


def test_gates_are_numbered_from_zero_in_the_order_of_the_file() -> None:
    assert [TREE.number(name) for name in ("a", "b")] == [0, 1]


def test_the_kind_of_an_outcome_follows_from_where_it_leads() -> None:
    gate = TREE.gates["a"]
    assert [TREE.kind(o) for o in gate.outcomes] == ["continue", "partial", "exit"]
    assert gate.outcome("part") == gate.outcomes[1]
    assert gate.outcome("nothing") is None


def test_a_threshold_without_a_value_has_none_until_it_is_set() -> None:
    assert TREE.threshold_values() == {"drop": 3.0}
    assert TREE.threshold_values({"target": 85.0, "drop": 2.0}) == {"drop": 2.0, "target": 85.0}


@pytest.mark.parametrize(
    ("held", "title"),
    [
        ({"weights": "own"}, "both"),
        ({"weights": "own", "cost": "ok"}, "one"),
        ({"weights": "hosted"}, None),
        ({}, None),
    ],
)
def test_the_first_variant_whose_conditions_all_hold_is_taken(
    held: dict[str, str], title: str | None
) -> None:
    variant = TREE.variant("out", held)
    assert (variant.title if variant else None) == title


def test_an_option_is_shown_by_its_label_where_there_is_one() -> None:
    plain = EvidenceField(id="e", label="E", kind="choice", options=("x", "y"))
    shown = plain.model_copy(update={"labels": ("ex", "why")})
    assert plain.label_of("y") == "y"
    assert shown.label_of("y") == "why"
    assert shown.label_of("z") == "z"


def test_a_list_of_texts_may_be_a_single_text() -> None:
    assert Outcome.model_validate({"id": "o", "to": "b", "facts": "R1"}).facts == ("R1",)
    assert Outcome.model_validate_json('{"id": "o", "to": "b", "facts": ["R1", "R2"]}').facts == ("R1", "R2")


def test_unknown_keys_and_changes_are_refused() -> None:
    with pytest.raises(ValidationError):
        Outcome.model_validate({"id": "o", "to": "b", "colour": "red"})
    with pytest.raises(ValidationError):
        TREE.__setattr__("title", "other")
