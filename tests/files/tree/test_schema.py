"""The JSON Schema that editors take: every key explained, and nothing refused that the check allows."""

from typing import Any

import pytest
import yaml

from gatewalk.files.tree import built_in_trees, tree_problems
from gatewalk.files.tree.details import known_measurements
from gatewalk.files.tree.folders import tree_file
from gatewalk.files.tree.schema import tree_schema
from tests.files.tree.trees import GOOD

jsonschema = pytest.importorskip("jsonschema")
SCHEMA = tree_schema(known_measurements())


def faults(text: str) -> list[str]:
    found = jsonschema.Draft202012Validator(SCHEMA).iter_errors(yaml.safe_load(text))
    return [error.json_path for error in found]


def parts() -> dict[str, dict[str, Any]]:
    return {"Tree": SCHEMA, **SCHEMA["$defs"]}


def test_it_is_a_sound_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_every_key_is_explained_and_no_other_is_allowed() -> None:
    for name, part in parts().items():
        for held in (part, *part.get("anyOf", ())):
            if "properties" not in held:
                continue
            assert held["additionalProperties"] is False, name
            bare = [key for key, value in held["properties"].items() if not value.get("description")]
            assert bare == [], name


@pytest.mark.parametrize("tree_id", built_in_trees())
def test_the_built_in_trees_hold_to_it(tree_id: str) -> None:
    path = tree_file(tree_id)
    assert path is not None
    assert faults(path.read_text(encoding="utf-8")) == []


def test_names_are_completed_and_others_allowed() -> None:
    offered = SCHEMA["$defs"]["Gate"]["properties"]["measurement"]["anyOf"][0]["enum"]
    assert offered == sorted(known_measurements())
    assert SCHEMA["$defs"]["EvidenceField"]["properties"]["kind"]["enum"] == [
        "number",
        "choice",
        "checklist",
        "date",
        "text",
    ]
    assert faults(GOOD.replace("    cost: 1\n", "    cost: 1\n    measurement: of-somebody-else\n")) == []


@pytest.mark.parametrize(
    ("old", "new", "path"),
    [
        ("id: slow-query", "id: Slow query", "$.id"),
        ("id: timed,", "id: Timed now,", "$.gates.measured.outcomes[0].id"),
        ("  plan:\n", "  Plan A:\n", "$.gates"),
        ("question: Do you", "qestion: Do you", "$.gates.measured"),
        ("refresh: {", "refresh: {variants: [{when: {}, title: T}], ", "$.exits.refresh.variants[0].when"),
        (
            "refresh: {",
            "refresh: {variants: [{when: {a: b}, available: false}], ",
            "$.exits.refresh.variants[0]",
        ),
        ("refresh: {", "refresh: {checklist: [5], ", "$.exits.refresh.checklist[0]"),
        (
            "    cost: 1\n",
            "    evidence: [{id: x, label: X, kind: choice}]\n",
            "$.gates.measured.evidence[0]",
        ),
        (
            "    cost: 1\n",
            "    evidence: [{id: x, label: X, kind: chioce}]\n",
            "$.gates.measured.evidence[0].kind",
        ),
    ],
)
def test_what_it_refuses_the_check_refuses_too(old: str, new: str, path: str) -> None:
    text = GOOD.replace(old, new, 1)
    assert path in faults(text)
    assert any(problem.level == "error" for problem in tree_problems(text))


def test_a_mark_may_be_a_single_text_and_an_item_a_plain_one() -> None:
    text = GOOD.replace("refresh: {", "refresh: {facts: R1, checklist: [One, {id: two, text: Two}], ")
    assert faults(text) == []
    assert tree_problems(text) == ()
