"""Readers of other packages: found through their entry point, and harmless where they are broken."""

import sys
from pathlib import Path

import pytest

from gatewalk.domain.problem import InputProblem
from gatewalk.files.scores.table import open_table

MINE = """
from gatewalk.files.scores.reader import Reader
from gatewalk.files.scores.sheet import Records

def looks(source):
    if source.head.startswith(b"FAULT"):
        raise LookupError("not ready")
    return source.head.startswith(b"MINE")

def read(source):
    if b"broken" in source.head:
        raise KeyError("line 3")
    return Records([{"id": "a", "score": 7}])

READER = Reader("mine", "Mine", looks, read)
"""


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package of somebody else, installed as pip leaves it."""
    site = tmp_path / "site"
    facts = site / "mine_reader-1.0.dist-info"
    facts.mkdir(parents=True)
    (facts / "METADATA").write_text("Metadata-Version: 2.1\nName: mine-reader\nVersion: 1.0\n")
    (facts / "entry_points.txt").write_text("[gatewalk.readers]\nmine = mine_reader:READER\n")
    (site / "mine_reader.py").write_text(MINE)
    monkeypatch.syspath_prepend(str(site))
    monkeypatch.delitem(sys.modules, "mine_reader", raising=False)
    return site


@pytest.mark.usefixtures("package")
def test_others_can_add_a_format(tmp_path: Path) -> None:
    path = tmp_path / "x.bin"
    path.write_bytes(b"MINE\0\1")
    with open_table([path]) as table:
        assert table.reports[0].kind == "mine"
        assert table.run("SELECT score FROM rows") == [("7",)]
    path.write_bytes(b"FAULT,score\na,1\nb,0\n")
    with open_table([path]) as table:
        assert table.reports[0].kind == "csv"
    path.write_bytes(b"MINE broken")
    with pytest.raises(InputProblem, match=r"the added reader 'mine' of mine-reader failed .*line 3"):
        open_table([path])


@pytest.mark.parametrize(
    ("content", "said"),
    [("import no_such_module", "does not load"), ("READER = 7", "is no Reader"), ("1 / 0", "ZeroDivision")],
)
def test_a_broken_addition_is_passed_over(tmp_path: Path, package: Path, content: str, said: str) -> None:
    (package / "mine_reader.py").write_text(content)
    path = tmp_path / "x.csv"
    path.write_text("id,score\na,1\nb,0\n")
    with open_table([path]) as table:
        assert table.reports[0].kind == "csv"
        assert any("'mine' of mine-reader" in note and said in note for note in table.notes)
