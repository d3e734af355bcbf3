"""`gatewalk tree` on files: draw, import, and walk a case under a newer version of its tree."""

from pathlib import Path

from gatewalk.domain.investigation import Answer, Investigation
from gatewalk.files.investigation import open_investigation, save_investigation
from gatewalk.files.tree import read_tree
from tests.cli.conftest import Cli
from tests.files.tree.trees import GOOD


def _saved(folder: Path) -> Path:
    (folder / "slow-query.yaml").write_text(GOOD, encoding="utf-8")
    answers = {"measured": Answer(outcome="timed", by="Lin"), "plan": Answer(outcome="full-scan")}
    case = Investigation(tree=read_tree(folder / "slow-query.yaml"), answers=answers)
    save_investigation(case, folder / "case.gatewalk")
    return folder / "case.gatewalk"


def test_a_case_walks_a_newer_version_and_loses_nothing(cli: Cli, tmp_path: Path) -> None:
    case, newer = _saved(tmp_path), tmp_path / "newer.yaml"
    newer.write_text(GOOD.replace('version: "1"', 'version: "2"').replace("id: timed,", "id: clocked,"))
    done = cli("tree", "rewalk", case, "--tree", newer, "-o", tmp_path / "new.gatewalk")
    assert done.code == 0
    assert "version: '1' became '2'" in done.out
    assert "kept, without a place: answer 'timed' at gate 'measured'" in done.out
    after = open_investigation(tmp_path / "new.gatewalk")
    assert (after.tree.version, after.answers["measured"].outcome) == ("2", "timed")
    assert after.history[-1].text == "tree: Which index to add? version 2"
    assert open_investigation(case).tree.version == "1"


def test_another_tree_is_no_version_of_it(cli: Cli, tmp_path: Path) -> None:
    words = ("tree", "rewalk", _saved(tmp_path), "--tree", "retrain-or-tune", "-o", tmp_path / "x.gatewalk")
    done = cli(*words)
    assert (done.code, done.out) == (1, "")
    assert "does not walk the tree 'retrain-or-tune'" in done.err
    assert not (tmp_path / "x.gatewalk").exists()


def test_a_chart_becomes_a_tree_named_after_its_file(cli: Cli, tmp_path: Path) -> None:
    chart = tmp_path / "chart.mmd"
    chart.write_text(
        "\ufeffflowchart TD\n  A[One?] -->|this| B[Two]\n  A -->|that| C[Three]\n", encoding="utf-8"
    )
    assert cli("tree", "import", chart, "-o", tmp_path / "My choice.yaml").code == 0
    tree = read_tree(tmp_path / "My choice.yaml")
    assert (tree.id, tree.title, list(tree.exits)) == ("my-choice", "My choice", ["b", "c"])
    assert cli("tree", "import", chart, "-o", tmp_path / "My choice.yaml").code == 1
