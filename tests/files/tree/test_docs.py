"""The page on trees: its example is sound and walks, and it names every key of the format."""

import re
from pathlib import Path

import pytest
from pydantic import BaseModel

from gatewalk.domain.investigation import Answer, Investigation
from gatewalk.domain.offer import offer
from gatewalk.domain.path import path
from gatewalk.domain.tree import (
    Checklist,
    Constraint,
    EvidenceField,
    Exit,
    Gate,
    Note,
    Outcome,
    Reading,
    Shortcut,
    Step,
    Threshold,
    Tree,
    Trial,
    Variant,
)
from gatewalk.files.data import data_folder
from gatewalk.files.tree import check_tree, read_tree
from gatewalk.measure.registry import MEASUREMENTS

PAGE = (data_folder("resources") / "docs" / "trees.md").read_text(encoding="utf-8")
MODELS = (
    Checklist, Constraint, EvidenceField, Exit, Gate, Note, Outcome, Reading, Shortcut, Step, Threshold, Tree,
    Trial, Variant,
)  # fmt: skip


@pytest.fixture
def example(tmp_path: Path) -> Path:
    found = re.search(r"<!-- example: slow-query -->\n```yaml\n(.*?)```", PAGE, re.DOTALL)
    assert found is not None
    file = tmp_path / "slow-query.yaml"
    file.write_text(found[1], encoding="utf-8")
    return file


def test_the_example_passes_the_check(example: Path) -> None:
    assert [str(p) for p in check_tree(example)] == []


def test_the_example_has_three_gates_and_walks_as_the_page_says(example: Path) -> None:
    tree = read_tree(example)
    assert len(tree.gates) == 3
    untimed = Investigation(tree=tree, answers={"timed": Answer(outcome="unmeasured")})
    assert path(tree, untimed).exits == ("time-it",)
    answers = {"timed": "measured", "plan": "stale", "locks": "runs"}
    case = Investigation(tree=tree, answers={g: Answer(outcome=o) for g, o in answers.items()})
    assert path(tree, case).exits == ("refresh-statistics", "add-index")
    assert not offer(tree, "add-index", {"writes": "heavy"}).available
    assert offer(tree, "add-index", {"writes": "light"}).available


@pytest.mark.parametrize("model", MODELS, ids=lambda m: m.__name__)
def test_the_page_names_every_key(model: type[BaseModel]) -> None:
    missing = [name for name in model.model_fields if f"`{name}`" not in PAGE]
    assert missing == []


def test_the_page_names_every_measurement() -> None:
    assert [name for name in MEASUREMENTS if f"`{name}`" not in PAGE] == []


def test_a_tree_for_another_trade_walks() -> None:
    file = Path(__file__).with_name("database_index.yaml")
    assert check_tree(file) == ()
    tree = read_tree(file)
    answers = {"slow": "named", "used": "wrong", "filter": "few", "columns": "several"}
    case = Investigation(tree=tree, answers={g: Answer(outcome=o, by="Lin") for g, o in answers.items()})
    walked = path(tree, case)
    assert walked.exits == ("drop-unused", "composite")
    assert walked.at is None
