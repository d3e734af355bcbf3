"""A measurement of another package, installed as pip leaves it: checked, run, and contained."""

import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from gatewalk.domain.finding import UNDETERMINED, Finding
from gatewalk.domain.investigation import GateEntry, Investigation
from gatewalk.files.tree import check_tree, read_tree
from gatewalk.measure.findings import measure_all
from gatewalk.measure.registry import MEASUREMENTS, PROPOSES
from tests.measure.summaries import right, summary

PAGE = Path(__file__).parents[2] / "resources" / "docs" / "trees.md"

TREE = """\
id: planner
version: "1"
title: Is the planner right?
start: rows
gates:
  rows:
    title: Are the counts right?
    question: Does the planner guess the number of rows?
    measurement: plan-rows
    thresholds: [row-factor]
    outcomes:
      - {id: stale, label: Far off, to: refresh}
      - {id: index-used, label: Near, to: leave}
    evidence:
      - {id: guess, label: Rows guessed, kind: number}
      - {id: real, label: Rows met, kind: number}
exits:
  refresh: {title: Refresh the statistics}
  leave: {title: Leave it}
thresholds:
  row-factor: {value: 10, low: 1, high: 1000, meaning: A larger factor is far off., source: Our habit.}
"""

Install = Callable[[str], Path]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Put a module with this text on the path as an installed distribution; gives the tree that names it."""

    def done(code: str) -> Path:
        site = tmp_path / "site"
        facts = site / "my_package-1.0.dist-info"
        facts.mkdir(parents=True)
        (facts / "METADATA").write_text("Metadata-Version: 2.1\nName: my-package\nVersion: 1.0\n")
        point = "[gatewalk.measurements]\nplan-rows = my_package:plan_rows\n"
        (facts / "entry_points.txt").write_text(point)
        (site / "my_package.py").write_text(code, encoding="utf-8")
        monkeypatch.syspath_prepend(str(site))
        monkeypatch.delitem(sys.modules, "my_package", raising=False)
        tree = tmp_path / "planner.yaml"
        tree.write_text(TREE, encoding="utf-8")
        return tree

    return done


def of_the_page() -> str:
    found = re.search(
        r"<!-- example: my_package -->\n```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.S
    )
    assert found is not None
    return found[1]


def measured(tree: Path, **entered: float) -> Finding:
    case = Investigation(
        tree=read_tree(tree),
        scores=summary({"current": right(30, 40)}),
        entries={"rows": GateEntry(evidence=dict(entered))},
    )
    return measure_all(case)["rows"]


def test_without_the_package_the_check_warns_and_nothing_is_measured(tmp_path: Path) -> None:
    tree = tmp_path / "planner.yaml"
    tree.write_text(TREE, encoding="utf-8")
    (problem,) = check_tree(tree)
    assert (problem.level, "not a measurement that is installed" in problem.what) == ("warning", True)
    case = Investigation(tree=read_tree(tree), scores=summary({"current": right(30, 40)}))
    assert measure_all(case) == {}


def test_the_example_of_the_page_is_checked_and_measures(install: Install) -> None:
    tree = install(of_the_page())
    assert check_tree(tree) == ()
    assert measured(tree).verdict == UNDETERMINED
    assert measured(tree, guess=10, real=1_000_000).verdict == "stale"
    found = measured(tree, guess=900, real=1000)
    assert (found.verdict, found.sentence) == ("index-used", "The planner is off by a factor of 1.")


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("import no_such_module", "ModuleNotFoundError"),
        ("def plan_rows(context):\n    return 1 / 0", "ZeroDivisionError"),
        ("def plan_rows(context):\n    return 'fine'", "(str)"),
        ("def plan_rows(context):\n    return context.threshold('unheard')", "KeyError"),
        ("plan_rows = 7", "TypeError"),
        ("", "AttributeError"),
    ],
)
def test_a_fault_of_somebody_elses_is_told_at_its_gate(install: Install, code: str, said: str) -> None:
    found = measured(install(code), guess=1, real=2)
    assert found.verdict == UNDETERMINED
    assert said in found.sentence
    assert "\n" not in found.sentence


def test_every_own_measurement_says_what_it_proposes() -> None:
    assert list(PROPOSES) == list(MEASUREMENTS)
