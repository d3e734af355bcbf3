"""Trees in another language: complete, with the same ids, and every missing text named."""

from pathlib import Path

import pytest

from gatewalk.domain.tree import Tree
from gatewalk.files.tree import (
    available_languages,
    built_in_trees,
    check_tree,
    read_tree,
    translated,
    tree_problems,
)
from gatewalk.files.tree.texts import texts
from tests.files.tree.trees import GOOD

GERMAN = """\
language: de
of: slow-query
version: "1"
title: Welchen Index?
gates:
  measured:
    title: Gemessen?
    question: Haben Sie die Zeiten?
    outcomes:
      timed: {label: Gemessen}
      untimed: {label: Noch nicht}
"""


@pytest.mark.parametrize("tree_id", built_in_trees())
def test_every_text_of_a_built_in_tree_is_german(tree_id: str) -> None:
    tree = read_tree(tree_id)
    assert available_languages(tree) == ("en", "de")
    german = translated(tree, "de")
    before, after = dict(texts(tree)), dict(texts(german))
    same_in_both = {"Adapter", "P50", "P95", "adapter", "prefix tuning"}
    kept = [p for p, text in before.items() if after.get(p) == text and text not in same_in_both]
    assert kept == []


@pytest.mark.parametrize("tree_id", built_in_trees())
def test_ids_numbers_and_stored_options_stay(tree_id: str) -> None:
    tree, german = read_tree(tree_id), translated(read_tree(tree_id), "de")
    assert german.language == "de"
    assert list(german.gates) == list(tree.gates)
    assert german.threshold_values() == tree.threshold_values()
    for name, gate in tree.gates.items():
        other = german.gates[name]
        assert [(o.id, o.to, o.also) for o in other.outcomes] == [(o.id, o.to, o.also) for o in gate.outcomes]
        assert [f.options for f in other.evidence] == [f.options for f in gate.evidence]
        assert [n.facts for n in other.notes] == [n.facts for n in gate.notes]
    for name in tree.exits:
        assert _items(german, name) == _items(tree, name)


def _items(tree: Tree, exit_id: str) -> list[str]:
    return [item.id for _, items in tree.lists(exit_id) for item in items]


def test_options_are_shown_in_the_language_and_stored_as_they_are() -> None:
    german = translated(read_tree("retrain-or-tune"), "de")
    field = german.gates["onset"].evidence[2]
    assert field.options[0] == "Pinned version"
    assert field.label_of("Pinned version") == "Festgehaltene Version"
    assert field.label_of("something else") == "something else"


def test_a_locale_falls_back_to_its_language_and_an_unknown_one_changes_nothing() -> None:
    tree = read_tree("retrain-or-tune")
    assert (
        translated(tree, "de_AT").title == translated(tree, "de").title == "Neu trainieren oder nachbessern?"
    )
    assert translated(tree, "en-GB") is tree
    assert translated(tree, "fr") is tree


def test_another_version_of_a_tree_is_not_translated() -> None:
    tree = read_tree("retrain-or-tune").model_copy(update={"version": "2"})
    assert translated(tree, "de") is tree


def test_a_language_beside_a_users_tree_is_read_with_it(tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "mine.de.yaml").write_text(GERMAN, encoding="utf-8")
    tree = read_tree(tmp_path / "mine.yaml")
    german = translated(tree, "de")
    assert german.title == "Welchen Index?"
    assert german.gates["measured"].outcomes[0].label == "Gemessen"
    assert german.gates["plan"].title == "What does the plan say?"


def test_missing_and_misplaced_texts_are_warnings_in_the_right_file(tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "mine.de.yaml").write_text(GERMAN + "exits:\n  add-indx: {title: X}\n", encoding="utf-8")
    found = check_tree(tmp_path / "mine.yaml")
    assert {p.level for p in found} == {"warning"}
    assert all(p.file.endswith("mine.de.yaml") for p in found)
    by_path = {p.path: p for p in found}
    assert "has no translation into 'de'" in by_path["gates.plan.title"].what
    assert by_path["exits.add-indx"].line == 13
    assert "'add-index'" in by_path["exits.add-indx"].do


def test_a_translation_of_another_tree_is_left_alone_and_named(tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "mine.de.yaml").write_text(GERMAN.replace('version: "1"', 'version: "0"'), encoding="utf-8")
    (problem,) = check_tree(tmp_path / "mine.yaml")
    assert (problem.path, problem.level) == ("version", "warning")
    assert translated(read_tree(tmp_path / "mine.yaml"), "de").title == "Which index to add?"


def test_a_block_inside_the_tree_is_checked_too() -> None:
    found = tree_problems(
        GOOD + "languages:\n  de:\n    title: Welchen Index?\n    titel: x\n    gates: {plan: {title: 3}}\n"
    )
    by_path = {p.path: p for p in found}
    assert by_path["languages.de.titel"].do == "did you mean 'title'?"
    assert by_path["languages.de.gates.plan.title"].what == "must be a text"
    assert by_path["languages.de.gates.writes.title"].level == "warning"


def test_a_value_where_texts_should_stand_below_is_named() -> None:
    found = tree_problems(GOOD + "languages:\n  de: {gates: {plan: Plan}, exits: [x]}\n")
    by_path = {p.path: p for p in found}
    assert by_path["languages.de.gates.plan"].level == "error"
    assert "languages.de.exits[0]" in by_path
