"""The tree as a value: numbers, kinds of outcome, thresholds, and what constraints choose."""

import pytest
from pydantic import ValidationError

from gatewalk.domain.tree import Checklist, EvidenceField, Exit, Gate, ListItem, Outcome, Threshold, Tree

ITEM, MINE = ListItem(id="canary", text="Canary first"), ListItem(id="Mine", text="Mine")
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
    exits={"out": Exit(title="Out", checklist=(ITEM, MINE), checklists=("shared",))},
    checklists={"shared": Checklist(title="Shared", items=(ITEM,))},
    thresholds={
        "drop": Threshold(value=3, meaning="m", source="s"),
        "target": Threshold(value=None, meaning="m", source="s"),
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


def test_an_item_may_be_a_plain_text_and_is_written_as_one() -> None:
    given = '{"title": "T", "items": ["Mine", {"id": "canary", "text": "Canary first"}]}'
    read = Checklist.model_validate_json(given, strict=True)
    assert read.items == (MINE, ITEM)
    assert read.model_dump(mode="json")["items"] == ["Mine", {"id": "canary", "text": "Canary first"}]


def test_what_is_to_be_ticked_stands_once_the_exits_own_first() -> None:
    assert TREE.lists("out") == (("", (MINE,)), ("Shared", (ITEM,)))


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
