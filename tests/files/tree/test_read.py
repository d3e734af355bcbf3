"""Reading trees: by id and by path, built-in and the user's own, and files that cannot be read."""

from pathlib import Path

import pytest

from gatewalk.domain.problem import InputProblem
from gatewalk.domain.tree import Tree
from gatewalk.files.tree import built_in_trees, check_tree, read_tree, user_tree_folder, user_trees
from gatewalk.files.tree.new import new_tree
from gatewalk.files.tree.schema import tree_schema
from gatewalk.files.tree.source import plain, read_source
from gatewalk.measure.registry import MEASUREMENTS
from gatewalk.measure.thresholds import KNOWN_THRESHOLDS
from tests.files.tree.trees import GOOD


@pytest.mark.parametrize("tree_id", built_in_trees())
def test_a_built_in_tree_passes_its_own_check_without_a_warning(tree_id: str) -> None:
    assert [str(p) for p in check_tree(tree_id)] == []


def test_the_built_in_trees_are_offered_in_order() -> None:
    assert built_in_trees() == ("retrain-or-tune", "prompt-adapter-finetune")


@pytest.mark.parametrize("tree_id", built_in_trees())
def test_thresholds_of_the_trees_are_those_of_the_measurements(tree_id: str) -> None:
    known = {t.name: t.default for t in KNOWN_THRESHOLDS}
    tree = read_tree(tree_id)
    for name, threshold in tree.thresholds.items():
        if name in known:
            assert threshold.value == pytest.approx(known[name], abs=0.01)
        assert threshold.source
        assert threshold.meaning
    assert all(g.measurement in MEASUREMENTS for g in tree.gates.values() if g.measurement)


def test_the_target_has_no_value_until_a_team_sets_it() -> None:
    tree = read_tree("retrain-or-tune")
    assert tree.thresholds["target"].value is None
    assert "target" not in tree.threshold_values()
    assert tree.threshold_values({"target": 85.0})["target"] == 85.0
    assert tree.threshold_values()["material-drop"] == 3.0


def test_a_tree_is_read_from_a_path(tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(GOOD, encoding="utf-8")
    tree = read_tree(path)
    assert tree == read_tree(str(path))
    assert list(tree.gates) == ["measured", "plan", "writes"]
    assert tree.gates["plan"].outcomes[1].also == "refresh"
    assert tree.exits["shorten"].action == "Shorten the transactions"


def test_a_byte_order_mark_and_windows_line_ends_are_fine(tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode())
    assert read_tree(path).id == "slow-query"


def test_a_tree_in_the_users_folder_is_found_by_its_id(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GATEWALK_TREES", str(tmp_path))
    (tmp_path / "slow-query.yaml").write_text(GOOD, encoding="utf-8")
    assert user_trees() == ("slow-query",)
    assert read_tree("slow-query").title == "Which index to add?"


def test_the_users_folder_follows_the_environment() -> None:
    assert user_tree_folder("/x") == Path("/x")
    assert user_tree_folder(environment={"GATEWALK_TREES": "/y"}) == Path("/y")
    assert user_tree_folder(environment={"XDG_DATA_HOME": "/d"}) == Path("/d/gatewalk/trees")


def test_a_missing_users_folder_holds_no_trees(tmp_path: Path) -> None:
    assert user_trees(tmp_path / "none") == ()


def test_an_unknown_id_says_which_there_are() -> None:
    with pytest.raises(InputProblem, match=r"no tree 'retrain'.*retrain-or-tune, prompt-adapter-finetune"):
        read_tree("retrain")


def test_files_that_cannot_be_read_are_named(tmp_path: Path) -> None:
    with pytest.raises(InputProblem, match="no tree"):
        read_tree(tmp_path / "none.yaml")
    with pytest.raises(InputProblem, match="this is a folder"):
        read_tree(tmp_path)
    (tmp_path / "latin.yaml").write_bytes("title: Größe".encode("latin-1"))
    with pytest.raises(InputProblem, match="not UTF-8"):
        check_tree(tmp_path / "latin.yaml")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", None), ("~", None), ("null", None), ("true", True), ("no", "no"), ("yes", "yes"), ("on", "on"),
        ("12", 12), ("-3", -3), ("1.5", 1.5), (".5", 0.5), ("1e3", 1000.0), ("0x10", "0x10"), ("010", 10.0),
        ("2024-01-01", "2024-01-01"), ("12:30", "12:30"), ("1_000", "1_000"), (".inf", ".inf"), ("-", "-"),
    ],
)  # fmt: skip
def test_scalars_are_read_as_in_yaml_1_2(text: str, value: object) -> None:
    assert plain(text) == value
    assert type(plain(text)) is type(value)


def test_lines_are_known_for_keys_and_items() -> None:
    source = read_source("a:\n  - x\n  - b: 1\n    c:\n      d: 2\n")
    assert source.lines[("a",)] == 1
    assert source.lines[("a", 0)] == 2
    assert source.lines[("a", 1, "c", "d")] == 5
    assert source.line(("a", 1, "c", "unknown")) == 4


def test_the_template_passes_the_check(tmp_path: Path) -> None:
    path = new_tree(tmp_path / "Which index.yaml")
    assert check_tree(path) == ()
    tree = read_tree(path)
    assert (tree.id, tree.title) == ("which-index", "Which index")


def test_the_template_overwrites_nothing(tmp_path: Path) -> None:
    path = tmp_path / "there.yaml"
    path.write_text("mine", encoding="utf-8")
    with pytest.raises(InputProblem, match="there is a file already"):
        new_tree(path)
    assert path.read_text(encoding="utf-8") == "mine"
    with pytest.raises(InputProblem, match="ends with"):
        new_tree(tmp_path / "tree.txt")
    with pytest.raises(InputProblem, match="No such file"):
        new_tree(tmp_path / "none" / "tree.yaml")


def test_the_schema_accepts_trees_and_refuses_what_the_check_refuses() -> None:
    jsonschema = pytest.importorskip("jsonschema")
    schema = tree_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    from gatewalk.files.data import data_folder

    for tree_id in built_in_trees():
        data = read_source((data_folder("trees") / f"{tree_id}.yaml").read_text(encoding="utf-8")).data
        assert list(validator.iter_errors(data)) == []
    faulty = read_source(GOOD).data
    faulty["gates"]["plan"]["tittle"] = "x"
    assert [list(e.absolute_path) for e in validator.iter_errors(faulty)] == [["gates", "plan"]]


def test_a_tree_survives_json(tmp_path: Path) -> None:
    for tree_id in built_in_trees():
        tree = read_tree(tree_id)
        assert Tree.model_validate_json(tree.model_dump_json()) == tree
