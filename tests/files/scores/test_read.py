"""Reading score files of every layout through the public door."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from gatewalk.domain.problem import Cancelled, InputProblem
from gatewalk.files.scores.read import preview_scores, read_scores
from gatewalk.files.scores.request import ScoreRequest, span
from tests.files.scores.made import two_readings, write_csv

PAIRS = [(1, 1)] * 30 + [(1, 0)] * 9 + [(0, 1)] * 2 + [(0, 0)] * 9


def roles(**columns: str) -> dict[str, tuple[str, ...]]:
    return {role: (column,) for role, column in columns.items()}


def test_long_layout_is_recognised_and_paired(tmp_path: Path) -> None:
    summary = read_scores([two_readings(tmp_path / "scores.csv", PAIRS)])

    assert summary.layout == "long"
    assert summary.roles == {
        "example": "example_id",
        "score": "correct",
        "slice": ("category",),
        "arm": "run",
    }
    assert summary.readings["baseline"].moments.n == 50
    assert summary.readings["baseline"].histogram == {"0": 11, "1": 39}
    pair = summary.pair("baseline", "current")
    assert pair is not None
    assert (pair.table.both, pair.table.lost, pair.table.gained, pair.table.neither) == (30, 9, 2, 9)
    assert (pair.failing.n, pair.failing.lost, pair.passing.n, pair.passing.gained) == (18, 9, 32, 2)
    assert (pair.current_failing, pair.current_passing) == (18, 32)
    assert sum(table.n for table in pair.slices["category"].values()) == 50
    assert (summary.binary, summary.scale, summary.days) == (True, 1.0, ())


def test_wide_layout_gives_the_same_pairs(tmp_path: Path) -> None:
    long = read_scores([two_readings(tmp_path / "long.csv", PAIRS)])
    rows = [(f"q{n}", first, second, "ab"[n % 2]) for n, (first, second) in enumerate(PAIRS)]
    wide = read_scores(
        [write_csv(tmp_path / "wide.csv", ("example_id", "baseline", "current", "category"), rows)]
    )

    assert wide.layout == "wide"
    assert wide.pairs == long.pairs
    assert wide.arm_names == {"baseline": "baseline", "current": "current"}


def test_wide_layout_with_named_columns(tmp_path: Path) -> None:
    rows = [(f"q{n}", first, second) for n, (first, second) in enumerate(PAIRS)]
    file = write_csv(tmp_path / "wide.csv", ("id", "march", "june"), rows)
    summary = read_scores([file], ScoreRequest(arms={"baseline": "march", "current": "june"}))

    assert summary.readings["current"].moments.n == 50
    assert summary.pairs[0].table.lost == 9


def test_one_file_per_reading(tmp_path: Path) -> None:
    long = read_scores([two_readings(tmp_path / "long.csv", PAIRS)])
    files = [
        write_csv(tmp_path / name, ("example_id", "correct", "category"),
                  [(f"q{n}", pair[side], "ab"[n % 2]) for n, pair in enumerate(PAIRS)])
        for side, name in enumerate(("march.csv", "june.csv"))
    ]  # fmt: skip
    summary = read_scores(files, ScoreRequest(arms={"baseline": "march.csv", "current": "june.csv"}))

    assert summary.layout == "files"
    assert summary.pairs == long.pairs
    assert len(summary.files) == 2


def test_rows_without_a_score_are_counted_apart(tmp_path: Path) -> None:
    rows = [
        ("a", "current", "pass", ""), ("b", "current", "FAIL", ""), ("c", "current", "ERROR", ""),
        ("d", "current", "", ""), ("e", "current", "nan", ""), ("f", "current", "refused", ""),
        ("g", "current", "pass", "yes"),
    ]  # fmt: skip
    file = write_csv(tmp_path / "scores.csv", ("id", "run", "verdict", "used_as_example"), rows)
    reading = read_scores([file]).readings["current"]

    assert (reading.moments.n, reading.moments.total) == (2, 1_000_000)
    assert (reading.errors, reading.unscored, reading.refusals, reading.excluded) == (1, 2, 1, 1)
    assert "2 rows had no score" in read_scores([file]).notes


def test_an_all_error_reading_is_no_zero(tmp_path: Path) -> None:
    rows = [(n, "baseline", 1, "") for n in range(30)] + [(n, "current", 0, "timeout") for n in range(30)]
    file = write_csv(tmp_path / "scores.csv", ("id", "run", "score", "error"), rows)
    current = read_scores([file]).readings["current"]

    assert (current.moments.n, current.errors, current.rows) == (0, 30, 30)


def history(path: Path, days: int = 60, per_day: int = 10) -> Path:
    first = date(2026, 1, 1)
    rows = [
        (f"r{day}-{n}", (first + timedelta(day)).isoformat(), int(n >= (1 if day < 40 else 5)),
         "m1" if day < 40 else "m2", "ab"[n % 2])
        for day in range(days) for n in range(per_day)
    ]  # fmt: skip
    return write_csv(path, ("request_id", "date", "score", "model", "topic"), rows)


def test_a_history_becomes_days_and_versions(tmp_path: Path) -> None:
    summary = read_scores([history(tmp_path / "log.csv")])

    assert summary.layout == "history"
    assert len(summary.days) == 60
    assert (summary.days[0].moments.n, summary.days[0].examples) == (10, 10)
    assert summary.days[0].slices["topic"]["a"].n == 5
    assert [(v.day, v.kind, v.before, v.after) for v in summary.version_changes] == [
        ("2026-02-10", "model", "m1", "m2")
    ]
    assert summary.chosen_after_looking
    assert summary.readings["baseline"].moments.mean == 0.9
    assert summary.readings["current"].moments.mean == 0.5


def test_given_spans_are_taken(tmp_path: Path) -> None:
    request = ScoreRequest(baseline=span("2026-01-01..2026-01-10"), current=span("2026-02-20.."))
    summary = read_scores([history(tmp_path / "log.csv")], request)

    assert not summary.chosen_after_looking
    assert summary.readings["baseline"].moments.n == 100
    assert summary.readings["current"].moments.n == 100
    assert summary.readings["history"].moments.n == 600


def test_an_arm_history_alone_is_the_series(tmp_path: Path) -> None:
    rows = [(f"h{n}", "history", f"2026-01-{1 + n % 20:02d}", n % 2) for n in range(200)]
    rows += [(f"q{n}", arm, "2026-03-01", n % 2) for n in range(20) for arm in ("baseline", "current")]
    summary = read_scores([write_csv(tmp_path / "s.csv", ("id", "arm", "date", "score"), rows)])

    assert len(summary.days) == 20
    assert sum(cell.moments.n for cell in summary.days) == 200
    assert summary.readings["baseline"].moments.n == 20
    assert not summary.chosen_after_looking


def test_one_reading_is_not_bad_input(tmp_path: Path) -> None:
    file = write_csv(tmp_path / "one.csv", ("id", "score"), [(n, n % 2) for n in range(12)])

    assert set(read_scores([file]).readings) == {"current"}
    assert set(read_scores([file], ScoreRequest(single="after")).readings) == {"after"}


def test_repeats_cluster_and_contradict(tmp_path: Path) -> None:
    rows = [
        ("a", "current", 1),
        ("a", "current", 0),
        ("b", "current", 1),
        ("b", "current", 1),
        ("b", "baseline", 1),
    ]
    summary = read_scores([write_csv(tmp_path / "s.csv", ("id", "arm", "score"), rows)])
    current = summary.readings["current"]

    assert (current.moments.n, current.examples, current.duplicates, current.contradictions) == (4, 2, 2, 1)
    assert (current.clusters.count, current.clusters.size_squares) == (2, 8)
    assert summary.readings["baseline"].duplicates == 0


def test_the_answer_says_which_columns_there_are(tmp_path: Path) -> None:
    file = write_csv(tmp_path / "s.csv", ("name", "colour"), [("a", "green"), ("b", "blue")])
    with pytest.raises(InputProblem, match=r"name, colour.*--role score=COLUMN"):
        read_scores([file])


def test_an_unknown_column_names_the_nearest(tmp_path: Path) -> None:
    file = two_readings(tmp_path / "s.csv", PAIRS)
    with pytest.raises(InputProblem, match=r"no column 'corect'.*did you mean 'correct'"):
        read_scores([file], ScoreRequest(roles=roles(score="corect")))


def test_an_arm_column_without_arms_is_asked_about(tmp_path: Path) -> None:
    file = write_csv(
        tmp_path / "s.csv", ("id", "model", "score"), [(n // 2, "xy"[n % 2], 1) for n in range(20)]
    )
    with pytest.raises(InputProblem, match="--arm baseline=VALUE"):
        read_scores([file], ScoreRequest(roles=roles(arm="model")))
    found = read_scores([file], ScoreRequest(arms={"baseline": "x", "current": "y"}))
    assert found.roles["arm"] == "model"
    assert found.pairs[0].table.n == 10


def test_an_ambiguous_arm_name_is_refused(tmp_path: Path) -> None:
    rows = [(n // 2, "xy"[n % 2], 1, 0) for n in range(20)]
    file = write_csv(tmp_path / "s.csv", ("id", "run", "score", "x"), rows)
    with pytest.raises(InputProblem, match="could be a value and a score column"):
        read_scores([file], ScoreRequest(roles=roles(arm="run", score="score"), arms={"baseline": "x"}))


def test_a_stopped_read_raises_cancelled(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        read_scores([history(tmp_path / "log.csv", per_day=200)], cancelled=lambda: True)


def test_preview_shows_guesses_with_reasons(tmp_path: Path) -> None:
    preview = preview_scores([two_readings(tmp_path / "s.csv", PAIRS)])

    assert preview.columns == ("example_id", "run", "correct", "category")
    assert len(preview.rows) == 50
    assert all(guess.reason for guess in preview.roles)
    assert preview.arm_values == {"baseline": "baseline", "current": "current"}
    assert preview.problem == ""


def test_preview_of_a_file_without_scores_says_so(tmp_path: Path) -> None:
    preview = preview_scores([write_csv(tmp_path / "s.csv", ("name", "colour"), [("a", "green")])])

    assert "no column holds scores" in preview.problem
    assert preview.rows == (("a", "green"),)


def test_a_follow_up_of_one_reading_is_after(tmp_path: Path) -> None:
    before = read_scores([two_readings(tmp_path / "s.csv", PAIRS)])
    rows = [(f"q{n}", 1, 0) for n in range(50)]
    file = write_csv(tmp_path / "after.csv", ("example_id", "correct", "score"), rows)
    summary = read_scores([file], ScoreRequest(follow_up_of=before))

    assert set(summary.readings) == {"after"}
    assert summary.score_name == "correct"


def test_a_step_gives_readings_on_either_side(tmp_path: Path) -> None:
    summary = read_scores([history(tmp_path / "log.csv", per_day=40)])

    assert summary.chosen_after_looking
    assert summary.spans["baseline"][1] <= "2026-02-09" < "2026-02-10" <= summary.spans["current"][0]


def test_latency_has_order_statistics_with_limits(tmp_path: Path) -> None:
    rows = [(n, "current", 1, f"{n + 1} ms") for n in range(100)]
    file = write_csv(tmp_path / "s.csv", ("id", "arm", "score", "latency_ms"), rows)
    latency = read_scores([file]).readings["current"].measures["latency"]

    assert (latency.n, latency.mean, latency.unit) == (100, 50.5, "ms")
    assert (latency.p50, latency.p50_low, latency.p50_high) == (50, 40, 61)
    assert (latency.p95, latency.p95_low, latency.p95_high) == (95, 90, 100)


def test_readings_beyond_the_sample_are_found_or_counted_as_left_out(tmp_path: Path) -> None:
    rows = [(f"q{n}", "baseline", n % 2) for n in range(6000)]
    rows += [(f"q{n}", "current", 0) for n in range(500)] + [("x", "trial", 1)] * 3
    summary = read_scores([write_csv(tmp_path / "s.csv", ("id", "run", "score"), rows)])

    assert summary.readings["current"].moments.n == 500
    assert summary.pairs[0].table.n == 500
    assert any(note.startswith("3 rows are left out") for note in summary.notes)


def test_versions_on_the_same_examples_are_asked_about(tmp_path: Path) -> None:
    path = tmp_path / "models.csv"
    rows = [f"q{n},model-{m},2026-01-05,{(n + m) % 2}" for n in range(30) for m in range(2)]
    path.write_text("id,model,day,score\n" + "\n".join(rows) + "\n", encoding="utf-8")
    assert any("'model' holds 2 values on the same examples" in n for n in preview_scores([path]).notes)
    assert any("mixes 2 values of model (model-0, model-1)" in n for n in read_scores([path]).notes)


def test_a_word_in_the_name_of_a_single_file_makes_it_no_reading(tmp_path: Path) -> None:
    path = tmp_path / "my_prompt_study.csv"
    path.write_text("id,score\n" + "\n".join(f"q{n},{n % 2}" for n in range(30)) + "\n", encoding="utf-8")
    assert list(read_scores([path]).readings) == ["current"]
