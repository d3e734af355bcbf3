"""Rows to leaf through: filter, search, order, pages, one example over its readings."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from gatewalk.domain.finding import RowFilter
from gatewalk.domain.problem import Cancelled
from gatewalk.files.scores.read import read_scores
from gatewalk.files.scores.request import ScoreRequest
from gatewalk.files.scores.row_list import RowList, RowQuery, open_rows
from tests.files.scores.made import two_readings, write_csv

PAIRS = [(1, 1)] * 30 + [(1, 0)] * 9 + [(0, 1)] * 2 + [(0, 0)] * 9


@pytest.fixture
def rows(tmp_path: Path) -> Iterator[RowList]:
    file = two_readings(tmp_path / "scores.csv", PAIRS)
    with open_rows([file], read_scores([file])) as rows:
        yield rows


def test_flips_come_first_and_pages_follow_one_another(rows: RowList) -> None:
    assert rows.pick(RowQuery()) == 100
    seen = [row for start in range(0, 100, 30) for row in rows.page(start, 30)]
    assert [row.change for row in seen] == ["lost"] * 18 + ["gained"] * 4 + [""] * 78
    assert len({row.key for row in seen}) == 100
    assert [row.reading for row in seen[:2]] == ["baseline", "current"]
    assert rows.page(100, 30) == ()


@pytest.mark.parametrize(
    ("wanted", "count"),
    [
        (RowFilter(arms=("current",), only="failing"), 18),
        (RowFilter(only="lost"), 18),
        (RowFilter(arms=("current",), only="gained"), 2),
        (RowFilter(slices={"category": ("a",)}), 50),
        (RowFilter(examples=("q3", "q4")), 4),
        (RowFilter(only="errors"), 0),
    ],
)
def test_filters_let_through_what_they_say(rows: RowList, wanted: RowFilter, count: int) -> None:
    assert rows.pick(RowQuery(wanted=wanted)) == count
    assert len(rows.page(0, 100)) == count


def test_search_reads_every_shown_cell_as_plain_text(rows: RowList) -> None:
    assert rows.pick(RowQuery(search="Q12")) == 2
    assert rows.pick(RowQuery(search="Q12", hidden=("example_id",))) == 0
    assert rows.pick(RowQuery(search="q_2")) == 0
    assert rows.pick(RowQuery(search="it's 100%")) == 0
    assert rows.pick(RowQuery(search="q12", wanted=RowFilter(arms=("current",)))) == 1
    assert rows.pick(RowQuery(search="q12", hidden=rows.columns)) == 0


def test_numbers_are_sorted_as_numbers(tmp_path: Path) -> None:
    cells = [(n, n % 2, size) for n, size in enumerate((9, 10, 100, "none", -3))]
    file = write_csv(tmp_path / "one.csv", ("id", "score", "size"), cells)
    with open_rows([file], read_scores([file])) as rows:
        rows.pick(RowQuery(sort="c2"))
        assert [row.cells[2] for row in rows.page(0, 9)] == ["-3", "9", "10", "100", "none"]
        rows.pick(RowQuery(sort="c2", descending=True))
        assert [row.cells[2] for row in rows.page(0, 9)] == ["100", "10", "9", "-3", "none"]
        rows.pick(RowQuery(sort="score", descending=True))
        assert [row.score for row in rows.page(0, 9)] == [1.0, 1.0, 0.0, 0.0, 0.0]


def test_the_next_failing_row_is_found_in_both_directions(rows: RowList) -> None:
    rows.pick(RowQuery())
    failing = [place for place, row in enumerate(rows.page(0, 100)) if row.failed]
    assert rows.failing_from(-1, 1) == failing[0]
    assert rows.failing_from(failing[0], 1) == failing[1]
    assert rows.failing_from(failing[1], -1) == failing[0]
    assert rows.failing_from(failing[0], -1) is None
    assert rows.failing_from(99, 1) is None


def test_one_example_stands_beside_itself_in_every_reading(tmp_path: Path) -> None:
    long = "word " * 2000
    lines = [("q1", "baseline", 1, long), ("q1", "current", 0, "a"), ("q1", "current", 1, "b")]
    file = write_csv(tmp_path / "scores.csv", ("id", "run", "correct", "output"), lines)
    request = ScoreRequest(roles={"example": ("id",), "output": ("output",)})
    with open_rows([file], read_scores([file], request)) as rows:
        rows.pick(RowQuery(wanted=RowFilter(arms=("current",))))
        second = rows.page(1, 1)[0]
        found = rows.beside(second)
        assert [(row.reading, row.count) for row in found] == [("baseline", 1), ("current", 2)]
        assert found[0].cells[3] == long
        assert found[1].cells[3] == "b"
        assert rows.roles["output"] == ("output",)


def test_spans_of_the_history_are_told_apart(tmp_path: Path) -> None:
    days = [(f"q{n}", f"2026-01-{n:02}", int(n < 15)) for n in range(1, 29)]
    file = write_csv(tmp_path / "days.csv", ("id", "date", "score"), days)
    request = ScoreRequest(baseline=("2026-01-01", "2026-01-10"), current=("2026-01-20", "2026-01-28"))
    with open_rows([file], read_scores([file], request)) as rows:
        rows.pick(RowQuery(sort="c1"))
        assert [row.reading for row in rows.page(0, 28)] == (
            ["baseline"] * 10 + ["history"] * 9 + ["current"] * 9
        )


def test_a_stopped_pick_raises_and_the_list_lives_on(rows: RowList) -> None:
    rows.pick(RowQuery())
    with pytest.raises(Cancelled):
        list(rows.rows([(0, 100)], lambda: True))
    assert len(list(rows.rows([(0, 3), (10, 2)]))) == 5


def test_a_reading_may_be_called_like_a_column_of_texts(tmp_path: Path) -> None:
    lines = [
        (f"q{n}", run, "some text", n % 2) for n in range(20) for run in ("baseline", "current", "context")
    ]
    file = write_csv(tmp_path / "scores.csv", ("id", "run", "context", "correct"), lines)
    with open_rows([file], read_scores([file])) as rows:
        assert rows.pick(RowQuery(wanted=RowFilter(arms=("context",)))) == 20


def test_readings_in_columns_of_one_row_stand_beside_one_another(tmp_path: Path) -> None:
    lines = [(f"q{n}", 1, int(n % 4 != 0), f"out {n}") for n in range(20)]
    file = write_csv(tmp_path / "wide.csv", ("id", "baseline_score", "current_score", "output"), lines)
    with open_rows([file], read_scores([file])) as rows:
        assert rows.pick(RowQuery(wanted=RowFilter(only="lost"))) == 10
        first = rows.page(0, 1)[0]
        found = rows.beside(first)
        assert [(row.reading, row.score) for row in found] == [("baseline", 1.0), ("current", 0.0)]
        assert {row.example for row in found} == {"q0"}
