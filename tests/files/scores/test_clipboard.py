"""What people paste."""

import pytest

from gatewalk.domain.problem import InputProblem
from gatewalk.files.scores.clipboard import read_clipboard_text


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
def test_a_pasted_table(text: str) -> None:
    with read_clipboard_text(text) as table:
        assert table.run("SELECT id, score FROM rows") == [("a", "1"), ("b", "0")]
        assert table.reports[0].name == "clipboard"


@pytest.mark.parametrize("text", ["", "  \n"])
def test_nothing_to_paste(text: str) -> None:
    with pytest.raises(InputProblem), read_clipboard_text(text):
        pass


def test_too_much_to_paste() -> None:
    with pytest.raises(InputProblem, match="too long"):
        read_clipboard_text("a,b\n" * 1_000_000)
