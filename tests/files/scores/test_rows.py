"""Rows behind a figure, the list of rows to run again, and what a file supports at each gate."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from gatewalk.domain.finding import RowFilter
from gatewalk.domain.problem import InputProblem
from gatewalk.domain.scores import ScoreSummary
from gatewalk.files.scores.profile import profile
from gatewalk.files.scores.read import read_scores, summarise_table
from gatewalk.files.scores.request import ScoreRequest
from gatewalk.files.scores.rerun import rerun_list, write_rerun_list
from gatewalk.files.scores.rows import fetch_rows
from gatewalk.files.scores.table import ScoreTable, open_table
from tests.files.scores.made import two_readings, write_csv

PAIRS = [(1, 1)] * 30 + [(1, 0)] * 9 + [(0, 1)] * 2 + [(0, 0)] * 9

Opened = tuple[ScoreTable, ScoreSummary]


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opened]:
    with open_table([two_readings(tmp_path / "scores.csv", PAIRS)]) as table:
        yield table, summarise_table(table, ScoreRequest())


def test_failing_rows_are_those_that_were_counted(opened: Opened) -> None:
    page = fetch_rows(*opened, RowFilter(arms=("current",), only="failing"), limit=5)

    assert page.total == 18
    assert len(page.rows) == 5
    assert page.columns == ("example_id", "run", "correct", "category")
    assert {(row.arm, row.score, row.state) for row in page.rows} == {("current", 0.0, "scored")}


def test_pages_follow_one_another(opened: Opened) -> None:
    wanted = RowFilter(arms=("current",), only="failing")
    seen = [
        row for start in range(0, 18, 5) for row in fetch_rows(*opened, wanted, limit=5, offset=start).rows
    ]

    assert len({row.example for row in seen}) == 18


def test_lost_and_gained_show_both_sides(opened: Opened) -> None:
    lost = fetch_rows(*opened, RowFilter(only="lost"))
    gained = fetch_rows(*opened, RowFilter(arms=("baseline", "current"), only="gained"))

    assert (lost.total, gained.total) == (18, 4)
    assert {row.arm for row in lost.rows} == {"baseline", "current"}


def test_slices_examples_and_sorting(opened: Opened) -> None:
    page = fetch_rows(*opened, RowFilter(slices={"category": ("a",)}), sort="score", descending=True)
    assert page.total == 50
    assert page.rows[0].score == 1.0
    assert page.rows[-1].score == 0.0
    assert fetch_rows(*opened, RowFilter(examples=("q3",))).total == 2
    with pytest.raises(InputProblem, match="no column 'colour'"):
        fetch_rows(*opened, RowFilter(), sort="colour")


def test_the_rerun_list_holds_failing_rows_and_seeded_controls(opened: Opened, tmp_path: Path) -> None:
    header, rows = rerun_list(*opened)

    assert header == ("rerun_because", "example_id", "run", "correct", "category")
    assert sum(row[0] == "failing" for row in rows) == 18
    assert sum(row[0] == "control" for row in rows) == 18
    assert rerun_list(*opened)[1] == rows
    assert rerun_list(*opened, seed=1)[1] != rows
    out = tmp_path / "again.csv"
    assert write_rerun_list(*opened, out) == (18, 18)
    assert len(out.read_text().splitlines()) == 37
    with pytest.raises(InputProblem, match="there already"):
        write_rerun_list(*opened, out)


def test_the_profile_says_what_is_missing_and_how_to_get_it(opened: Opened) -> None:
    found = {support.measurement: support for support in profile(opened[1])}

    assert found["readiness"].level == "yes"
    assert found["onset"].level == "no"
    assert "18 failing rows and these 18 controls" in found["context"].how
    assert found["drift"].level == "yes"
    assert found["update"].level == "yes"


def test_the_profile_of_one_reading(tmp_path: Path) -> None:
    file = write_csv(tmp_path / "one.csv", ("id", "score"), [(n, n % 2) for n in range(12)])
    found = {support.measurement: support for support in profile(read_scores([file]))}

    assert found["readiness"].level == "partly"
    assert "baseline" in found["readiness"].missing
    assert all(s.how for s in found.values() if s.level != "yes")
    assert "hand-made context" in found["context"].how


def test_reading_again_gives_the_same_summary(opened: Opened) -> None:
    table, summary = opened

    assert summarise_table(table, ScoreRequest.again(summary)) == summary
