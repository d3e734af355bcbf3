"""Exits under every combination of constraints: what is not available never stands as the bare action."""

import re
from collections.abc import Iterator
from itertools import product

import pytest

from gatewalk.domain.offer import Offer, offer
from gatewalk.domain.tree import Tree
from gatewalk.files.tree import built_in_trees, read_tree, translated

TREE_A = read_tree("retrain-or-tune")
TREE_B = read_tree("prompt-adapter-finetune")

#: names and values as the command line has them
CONSTRAINTS = {
    "weights": ("hosted", "own"),
    "data-leaves": ("yes", "no"),
    "latency": ("tight", "ok"),
    "cost": ("tight", "ok"),
    "change-velocity": ("high", "low"),
    "rollback": ("yes", "no"),
    "pin": ("yes", "no"),
    "tuning-offered": ("yes", "no"),
    "previous-served": ("yes", "no"),
}


def situations(**fixed: str) -> Iterator[dict[str, str]]:
    """Every combination of constraints, unknown ones included, with `fixed` held (`_` stands for `-`)."""
    held = {name.replace("_", "-"): value for name, value in fixed.items()}
    free = [name for name in CONSTRAINTS if name not in held]
    for values in product(*((*CONSTRAINTS[name], "") for name in free)):
        yield held | {name: value for name, value in zip(free, values, strict=True) if value}


@pytest.mark.parametrize("tree_id", built_in_trees())
def test_both_trees_know_the_constraints_of_the_command_line(tree_id: str) -> None:
    tree = read_tree(tree_id)
    assert {name: set(c.options) for name, c in tree.constraints.items()} == {
        name: set(values) for name, values in CONSTRAINTS.items()
    }


def said(found: Offer) -> str:
    """All that stands on an exit's card, in small letters."""
    return " ".join((found.title, found.action, found.reason, *found.also, *found.instead)).lower()


@pytest.mark.parametrize("tree", [TREE_A, TREE_B], ids=lambda t: t.id)
def test_what_is_not_available_never_stands_as_the_bare_action(tree: Tree) -> None:
    for exit_id, way_out in tree.exits.items():
        for held in situations():
            found = offer(tree, exit_id, held)
            if found.available:
                continue
            assert found.title != way_out.title
            assert found.action != way_out.action
            assert found.reason
            assert found.instead
            assert not {s.text for s in found.steps} & {s.text for s in way_out.steps}


#: what matters at each exit: changing it changes how the exit reads
MATTERS = {
    TREE_A.id: {
        "build-evals": {"data-leaves"},
        "no-action": {"pin"},
        "revert-change": {"rollback", "previous-served", "pin"},
        "fix-retrieval": {"data-leaves", "latency", "cost"},
        "restructure-prompt": {"latency", "cost", "change-velocity", "pin"},
        "deep-debug": {"weights", "pin", "previous-served"},
        "fine-tune": set(CONSTRAINTS) - {"latency"},
        "retrain": set(CONSTRAINTS) - {"latency", "pin"},
    },
    TREE_B.id: {
        "build-harness": {"data-leaves", "pin"},
        "prompt-and-retrieval": set(CONSTRAINTS) - {"weights", "tuning-offered", "previous-served"},
        "adapters": set(CONSTRAINTS) - {"latency", "cost"},
        "smaller-model": set(CONSTRAINTS) - {"latency", "cost"},
        "fine-tune": set(CONSTRAINTS) - {"latency", "cost"},
    },
}


@pytest.mark.parametrize("tree", [TREE_A, TREE_B], ids=lambda t: t.id)
def test_every_exit_reads_otherwise_wherever_a_constraint_matters_to_it(tree: Tree) -> None:
    for exit_id, way_out in tree.exits.items():
        assert {name for v in way_out.variants for name in v.when} == MATTERS[tree.id][exit_id], exit_id


TUNING = re.compile(r"fine-tun|adapter|distil")
HEDGED = re.compile(r"on offer|offers? |host|open model|without tuning|without the provider|own machines")


@pytest.mark.parametrize("tree", [TREE_A, TREE_B], ids=lambda t: t.id)
def test_where_tuning_is_not_offered_no_exit_sends_anybody_there(tree: Tree) -> None:
    """Not by its action, and not among what to do instead, unless it says on what it would depend."""
    for exit_id in tree.exits:
        for held in situations(tuning_offered="no"):
            if held.get("weights") == "own":
                continue
            found = offer(tree, exit_id, held)
            for text in (found.title, found.action, *found.instead, *(step.text for step in found.steps)):
                assert not TUNING.search(text.lower()) or HEDGED.search(text.lower()), (exit_id, held, text)


@pytest.mark.parametrize("tree", [TREE_A, TREE_B], ids=lambda t: t.id)
def test_no_variant_that_holds_goes_unsaid(tree: Tree) -> None:
    """However constraints come together, the reason of every one that bends an exit is told."""
    for exit_id, way_out in tree.exits.items():
        for held in situations():
            found = offer(tree, exit_id, held)
            text = " ".join((found.reason, *found.also))
            holding = [v for v in way_out.variants if v.when.items() <= held.items()]
            for variant in holding:
                others = (other for other in holding if other is not variant)
                said_by_another = any(variant.when.items() <= other.when.items() for other in others)
                assert said_by_another or variant.reason in text, (exit_id, held)


@pytest.mark.parametrize(
    ("tree", "exit_id"), [(TREE_A, "fine-tune"), (TREE_B, "fine-tune"), (TREE_B, "adapters")]
)
def test_where_tuning_is_not_offered_it_is_not_on_offer(tree: Tree, exit_id: str) -> None:
    for held in situations(tuning_offered="no"):
        found = offer(tree, exit_id, held)
        assert found.title != tree.exits[exit_id].title
        if held.get("weights") != "own":
            assert not found.available
            assert len(found.instead) >= 2


def test_a_full_retrain_on_a_hosted_api_reads_as_a_choice_at_model_level() -> None:
    for held in situations(weights="hosted"):
        found = offer(TREE_A, "retrain", held)
        assert not found.available
        assert "product decision" in found.reason
        assert "fine-tuning" in said(found)
        assert "newer model" in said(found)


def test_without_a_rollback_the_change_is_fixed_forward() -> None:
    for held in situations(rollback="no"):
        found = offer(TREE_A, "revert-change", held)
        assert "forward" in found.title
        assert "roll" not in found.action.lower()


def test_where_the_working_version_is_gone_nobody_is_sent_back_to_it() -> None:
    for held in situations(previous_served="no"):
        assert "served" in offer(TREE_A, "revert-change", held).title


def test_where_data_may_not_leave_no_foreign_service_tunes() -> None:
    for tree, exit_id in (
        (TREE_A, "fine-tune"),
        (TREE_B, "fine-tune"),
        (TREE_B, "smaller-model"),
        (TREE_B, "adapters"),
    ):
        for held in situations(data_leaves="no", weights="hosted"):
            found = offer(tree, exit_id, held)
            assert not found.available
            assert "host" in " ".join(found.instead).lower()


@pytest.mark.parametrize("tree_id", built_in_trees())
def test_a_variant_reads_the_same_in_german(tree_id: str) -> None:
    tree, german = read_tree(tree_id), translated(read_tree(tree_id), "de")
    for exit_id, way_out in tree.exits.items():
        for variant, other in zip(way_out.variants, german.exits[exit_id].variants, strict=True):
            assert (variant.when, variant.available) == (other.when, other.available)
            assert len(variant.instead) == len(other.instead)
            assert bool(variant.reason) == bool(other.reason)


def test_unknown_constraints_leave_the_plain_action() -> None:
    for tree in (TREE_A, TREE_B):
        for exit_id, way_out in tree.exits.items():
            found = offer(tree, exit_id, {})
            assert (found.title, found.steps, found.reason) == (way_out.title, way_out.steps, "")
