"""What stands in a file never steers the terminal that its diagnosis is printed on."""

from pathlib import Path

from tests.cli.conftest import Cli

RED = "\x1b[31mred\x1b[0m"
SIGNS = "\x1b\x07\x9b\x7f\u202e"


def coloured(folder: Path) -> Path:
    """Two readings with escape sequences in the names of the file, a column, slices and models."""
    rows = []
    for n in range(80):
        for arm, model in (("baseline", "\x9b2Jold"), ("current", "\x9b2Jnew\u202e")):
            right = int(n % 3 > 0 or arm == "baseline")
            rows.append(f"q{n},{arm},{right},{RED}\x07 {n % 2},{model}")
    path = folder / f"{RED}.csv"
    path.write_text("id,arm,score,\x1b[1mkind,model\n" + "\n".join(rows) + "\n", encoding="utf-8")
    return path


def test_the_text_for_people_shows_escape_sequences_and_runs_none(cli: Cli, tmp_path: Path) -> None:
    done = cli("diagnose", coloured(tmp_path), "--role", "slice=\x1b[1mkind")
    assert done.code == 0, done.err
    assert not set(done.out + done.err) & set(SIGNS)
    assert "Read ·[31mred·[0m.csv (csv): 160 rows" in done.out
    assert "·[1mkind" in done.out


def test_the_json_has_them_as_they_are_and_yet_none_of_their_bytes(cli: Cli, tmp_path: Path) -> None:
    done = cli("diagnose", coloured(tmp_path), "--role", "slice=\x1b[1mkind", "--json")
    assert not set(done.out) & set(SIGNS)
    assert done.json["scores"]["files"][0]["name"] == f"{RED}.csv"
    assert done.json["scores"]["roles"]["slice"] == ["\x1b[1mkind"]


def test_an_error_names_the_file_without_running_its_name(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / f"{RED}.csv"
    path.write_text(f"{RED},\x9b2J\na,b\nc,d\n", encoding="utf-8")
    for words in (
        ("diagnose", path),
        ("diagnose", tmp_path / "\x1b]0;gone\x07"),
        ("check", path),
        ("verify", path),
    ):
        done = cli(*words)
        assert done.code == 1
        assert not set(done.out + done.err) & set(SIGNS)
        assert "·" in done.err + done.out
