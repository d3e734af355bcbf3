"""What people paste."""

from datetime import datetime
from pathlib import Path

import pytest

from gatewalk.domain.problem import InputProblem
from gatewalk.files.scores.clipboard import LONGEST, keep_pasted
from gatewalk.files.scores.table import open_table

NOW = datetime(2026, 11, 20, 10, 30, 5)


@pytest.mark.parametrize(
    "text",
    [
        "id\tscore\na\t1\nb\t0\n",
        "id,score\r\na,1\r\nb,0\r\n",
        "| id | score |\n|----|:-----:|\n| a | 1 |\n| b | 0 |\n",
        '[{"id": "a", "score": 1}, {"id": "b", "score": 0}]',
        '{"id": "a", "score": 1}\n{"id": "b", "score": 0}\n',
    ],
)
def test_a_pasted_table(tmp_path: Path, text: str) -> None:
    path = keep_pasted(text, tmp_path / "pasted", NOW)
    assert path.name == "pasted 2026-11-20 10.30.05.txt"
    with open_table([path]) as table:
        assert table.run("SELECT id, score FROM rows") == [("a", "1"), ("b", "0")]


def test_what_was_pasted_before_is_kept(tmp_path: Path) -> None:
    first, second = (keep_pasted(f"id,score\n{n},1\n", tmp_path, NOW) for n in "ab")
    assert first != second
    assert (first.read_text()[9], second.read_text()[9]) == ("a", "b")


@pytest.mark.parametrize("text", ["", "  \n"])
def test_nothing_to_paste(tmp_path: Path, text: str) -> None:
    with pytest.raises(InputProblem, match="copy a table first"):
        keep_pasted(text, tmp_path, NOW)


def test_too_much_to_paste(tmp_path: Path) -> None:
    with pytest.raises(InputProblem, match="too long"):
        keep_pasted("a,b\n" * (LONGEST // 4 + 1), tmp_path, NOW)


def test_no_place_to_keep_it(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(InputProblem, match="cannot be kept"):
        keep_pasted("id,score\na,1\n", tmp_path / "file", NOW)
