"""Text that a spreadsheet would run is marked as text; everything else stays as it is."""

import pytest

from gatewalk.files.cells import plain_cell


@pytest.mark.parametrize(
    "text", ["=1+1", '=HYPERLINK("x")', "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1", "-x"]
)
def test_formulas_become_text(text: str) -> None:
    assert plain_cell(text) == "'" + text


@pytest.mark.parametrize("text", ["", "billing", "-1", "+2.5", "-1e3", "a=b", "1-2", "−3 points"])
def test_everything_else_stays(text: str) -> None:
    assert plain_cell(text) == text
