"""What cells mean: scores in every spelling, scales, times, and units."""

from pathlib import Path

import pytest

from gatewalk.domain.problem import InputProblem
from gatewalk.domain.scores import ScoreSummary
from gatewalk.files.scores.measures import quantile_ranks
from gatewalk.files.scores.read import read_scores
from gatewalk.files.scores.request import ScoreRequest, span
from gatewalk.files.scores.scale import find_scale
from tests.files.scores.made import write_csv


def one(folder: Path, scores: list[object], name: str = "score", **more: object) -> ScoreSummary:
    rows = [(f"q{place}", "current", score) for place, score in enumerate(scores)]
    return read_scores([write_csv(folder / "s.csv", ("id", "arm", name), rows)], ScoreRequest(**more))


@pytest.mark.parametrize(
    ("cells", "mean", "scale"),
    [
        (["pass", "FAIL", "Pass", "failed"], 0.5, 1.0),
        (["True", "false", "no", "YES"], 0.5, 1.0),
        (["C", "I", "P", "N"], 0.375, 1.0),
        (["Y", "N", "N", "N"], 0.25, 1.0),
        (["✓", "✗", "✓", "✓"], 0.75, 1.0),
        (["correct", "partially correct", "incorrect", "correct"], 0.625, 1.0),
        (["0,5", "0,25", "1", "0"], 0.4375, 1.0),
        (["50%", "25 %", "100%", "0%"], 43.75, 100.0),
        ([80, 90.5, 75, 100], 86.375, 100.0),
        (["3", "4", "5", "2"], 3.5, 4.0),
        (["1e-1", ".5", "1.0", "0"], 0.4, 1.0),
    ],
)
def test_scores_in_every_spelling(tmp_path: Path, cells: list[object], mean: float, scale: float) -> None:
    summary = one(tmp_path, cells)

    assert summary.readings["current"].moments.mean == pytest.approx(mean)
    assert summary.scale == scale


def test_lower_is_better_by_name_turns_scores_round(tmp_path: Path) -> None:
    summary = one(tmp_path, [0.1, 0.2, 0.3, 0.0], "toxicity_score")

    assert not summary.higher_is_better
    assert summary.readings["current"].moments.mean == pytest.approx(0.85)
    again = one(tmp_path, [0.1, 0.2, 0.3, 0.0], "toxicity_score", higher_is_better=True)
    assert again.readings["current"].moments.mean == pytest.approx(0.15)


def test_a_given_range_is_taken(tmp_path: Path) -> None:
    summary = one(tmp_path, [1, 2, 3, 4], score_range=(0.0, 7.0))

    assert (summary.low, summary.scale) == (0.0, 7.0)


def test_unread_words_are_named(tmp_path: Path) -> None:
    summary = one(tmp_path, ["pass", "fail", "pass", "pass", "fail", "meh"])

    assert summary.readings["current"].unscored == 1
    assert "these scores are not understood and not counted: meh" in summary.notes


def test_scales_are_guessed_with_a_reason() -> None:
    million = 1_000_000
    assert find_scale(0, million, False).width == 1.0
    assert find_scale(million, 5 * million, True).low == 1
    assert find_scale(0, 9 * million, True).width == 10
    assert find_scale(-3 * million, 400 * million, False).reason.startswith("no usual range")
    assert find_scale(None, None, True).binary is False


TIMES = {
    "iso": ["2026-01-05", "2026-01-06T10:00:00Z"],
    "compact": ["20260105", "20260106"],
    "slashed month first": ["01/05/2026, 01:02:03", "01/06/2026, 01:02:03"],
    "slashed day first": ["05/01/2026", "06/01/2026", "13/01/2026"],
    "year first": ["2026/1/5", "2026/1/6"],
    "dotted": ["05.01.2026", "06.01.2026 10:00"],
    "epoch": ["1767571200", "1767657600"],
    "milliseconds": ["1767571200000", "1767657600000"],
    "words": ["5 Jan 2026", "6 January 2026"],
    "american words": ["Jan 5, 2026", "Jan 6, 2026"],
    "mail": ["Mon, 05 Jan 2026 10:00:00 +0000", "Tue, 06 Jan 2026 10:00:00 +0000"],
}


@pytest.mark.parametrize("kind", TIMES)
def test_times_in_every_spelling(tmp_path: Path, kind: str) -> None:
    rows = [(place, text, place % 2) for place, text in enumerate(TIMES[kind] * 4)]
    summary = read_scores([write_csv(tmp_path / "s.csv", ("id", "date", "score"), rows)])

    assert [cell.day for cell in summary.days][:2] == ["2026-01-05", "2026-01-06"]


def test_months_and_weeks_have_their_unit(tmp_path: Path) -> None:
    months = [(n, f"2026-{1 + n % 12:02d}", 1) for n in range(48)]
    weeks = [(n, f"2026-W{1 + n % 20:02d}", 1) for n in range(60)]
    by_month = read_scores([write_csv(tmp_path / "m.csv", ("id", "month", "score"), months)])
    by_week = read_scores([write_csv(tmp_path / "w.csv", ("id", "week", "score"), weeks)])

    assert (by_month.day_unit, by_month.days[1].day) == ("month", "2026-02-01")
    assert (by_week.day_unit, by_week.days[0].day) == ("week", "2025-12-29")


def test_a_clock_is_no_time(tmp_path: Path) -> None:
    rows = [(n, 1234.5 + n, n % 2) for n in range(40)]
    summary = read_scores([write_csv(tmp_path / "s.csv", ("id", "start_time", "score"), rows)])

    assert summary.days == ()
    assert any("a clock, not a date" in note for note in summary.notes)


def test_a_stamp_that_follows_the_category_is_no_time(tmp_path: Path) -> None:
    rows = [
        (f"q{n}", f"2026-01-{1 + n % 4:02d}", n % 3 > 0, f"c{n % 4}", f"model-{version}")
        for n in range(80) for version in (1, 2)
    ]  # fmt: skip
    summary = read_scores(
        [write_csv(tmp_path / "s.csv", ("id", "timestamp", "score", "category", "model"), rows)]
    )

    assert summary.days == ()
    assert any("it follows 'category'" in note for note in summary.notes)


def test_spans_are_checked() -> None:
    assert span("2026-01-01..").last == ""
    for wrong in ("2026-01-01", "..", "yesterday..today", "2026-02-01..2026-01-01"):
        with pytest.raises(InputProblem):
            span(wrong)


def test_spans_need_a_history(tmp_path: Path) -> None:
    with pytest.raises(InputProblem, match="no history"):
        one(tmp_path, [1, 0, 1], baseline=span("2026-01-01.."))


def test_ranks_of_quantile_limits() -> None:
    assert quantile_ranks(100, 0.5) == (50, 40, 61)
    assert quantile_ranks(5, 0.5) == (3, 0, 6)
    middle, low, high = quantile_ranks(10_000, 0.5)
    assert (middle, low, high) == (5000, 4902, 5099)


def test_a_range_that_was_guessed_is_said(tmp_path: Path) -> None:
    assert any("range of the scores is a guess" in note for note in one(tmp_path, [1, 2, 4, 5] * 5).notes)
    assert not any("range" in note for note in one(tmp_path, [0, 1] * 10).notes)
