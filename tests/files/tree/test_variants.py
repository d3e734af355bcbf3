"""Exits under every combination of constraints: what is not available never stands as the bare action."""

from collections.abc import Iterator
from itertools import product

import pytest

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


@pytest.mark.parametrize(
    ("tree", "exit_id"), [(TREE_A, "fine-tune"), (TREE_B, "fine-tune"), (TREE_B, "adapters")]
)
def test_where_tuning_is_not_offered_the_bare_action_never_stands(tree: Tree, exit_id: str) -> None:
    way_out = tree.exits[exit_id]
    for held in situations(tuning_offered="no"):
        variant = tree.variant(exit_id, held)
        assert variant is not None
        assert variant.title != way_out.title
        assert variant.action != way_out.action
        if held.get("weights") != "own":
            assert not variant.available
            assert len(variant.instead) >= 2
            assert variant.reason


def test_a_full_retrain_on_a_hosted_api_reads_as_a_choice_at_model_level() -> None:
    for held in situations(weights="hosted"):
        variant = TREE_A.variant("retrain", held)
        assert variant is not None
        assert not variant.available
        assert "R40" in variant.facts
        assert "product decision" in variant.reason
        offered = " ".join(variant.instead)
        assert "fine-tuning" in offered
        assert "newer model" in offered


def test_without_a_rollback_the_change_is_fixed_forward() -> None:
    for held in situations(rollback="no"):
        variant = TREE_A.variant("revert-change", held)
        assert variant is not None
        assert "forward" in variant.title
        assert "roll" not in variant.action.lower()


def test_where_the_working_version_is_gone_nobody_is_sent_back_to_it() -> None:
    for held in situations(previous_served="no"):
        variant = TREE_A.variant("revert-change", held)
        assert variant is not None
        assert "served" in variant.title


def test_where_data_may_not_leave_no_foreign_service_tunes() -> None:
    for tree, exit_id in (
        (TREE_A, "fine-tune"),
        (TREE_B, "fine-tune"),
        (TREE_B, "smaller-model"),
        (TREE_B, "adapters"),
    ):
        for held in situations(data_leaves="no", weights="hosted"):
            variant = tree.variant(exit_id, held)
            assert variant is not None
            assert not variant.available
            assert "host" in " ".join(variant.instead).lower()


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
        assert all(tree.variant(exit_id, {}) is None for exit_id in tree.exits)
