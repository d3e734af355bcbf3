"""Second witnesses: changed labels, human labels, stale rows; and versions over time."""

from pathlib import Path

from gatewalk.files.scores.read import read_scores
from gatewalk.files.scores.request import ScoreRequest
from tests.files.scores.made import write_csv

HEADER = ("id", "arm", "score", "expected", "output")


def test_relabelled_examples_are_scored_again(tmp_path: Path) -> None:
    rows: list[tuple[object, ...]] = []
    for n in range(40):
        new = "security" if n < 10 else "technical"
        rows.append((n, "baseline", 1, "technical", "technical"))
        rows.append((n, "current", int(new == "technical"), new, "technical"))
    summary = read_scores([write_csv(tmp_path / "s.csv", HEADER, rows)])

    assert summary.relabelled is not None
    assert (summary.relabelled.n, summary.relabelled.lost, summary.relabelled.both) == (40, 10, 30)
    assert summary.explained == {"relabelled": 10}


def test_unchanged_labels_are_no_witness(tmp_path: Path) -> None:
    rows = [(n, arm, n % 2, "a", "ab"[n % 2]) for n in range(40) for arm in ("baseline", "current")]
    summary = read_scores([write_csv(tmp_path / "s.csv", HEADER, rows)])

    assert summary.relabelled is None
    assert summary.explained == {}


def test_human_labels_and_stale_rows_explain_failures(tmp_path: Path) -> None:
    rows = [
        (n, "current", int(n >= 20), "yes" if n < 5 else "no", "pass" if 5 <= n < 12 or n >= 20 else "fail")
        for n in range(40)
    ]
    file = write_csv(tmp_path / "s.csv", ("id", "arm", "score", "stale", "human_label"), rows)
    summary = read_scores([file])

    assert summary.explained == {"stale": 5, "label": 7}
    judged = summary.judged["current"]
    assert (judged.both, judged.lost, judged.gained, judged.neither) == (20, 7, 0, 13)


def test_repeated_examples_over_days_show_their_own_scatter(tmp_path: Path) -> None:
    rows = [(f"q{n}", f"2026-01-{day:02d}", int(n > day % 2)) for day in range(1, 21) for n in range(30)]
    summary = read_scores([write_csv(tmp_path / "s.csv", ("id", "date", "score"), rows)])

    assert summary.days[0].repeat_variance is None
    assert summary.days[5].repeat_variance == 1 / 60
    assert summary.days[5].examples == 30
    assert summary.readings["history"].examples == 30
    assert summary.days[5].moments.variance > 0


def test_a_version_that_comes_back_is_a_change(tmp_path: Path) -> None:
    def model(day: int) -> str:
        return "m2" if 10 <= day < 15 else "m1"

    rows = [(f"{day}-{n}", f"2026-01-{day:02d}", 1, model(day)) for day in range(1, 29) for n in range(3)]
    summary = read_scores([write_csv(tmp_path / "s.csv", ("id", "date", "score", "model"), rows)])

    assert [(v.day, v.before, v.after) for v in summary.version_changes] == [
        ("2026-01-10", "m1", "m2"),
        ("2026-01-15", "m2", "m1"),
    ]


def test_many_slice_values_are_folded(tmp_path: Path) -> None:
    rows = [(n, "current", n % 2, f"c{n % 150 if n > 400 else 0}") for n in range(2000)]
    file = write_csv(tmp_path / "s.csv", ("id", "arm", "score", "kind"), rows)
    summary = read_scores([file], ScoreRequest(roles={"slice": ("kind",)}))
    cells = {cell.value: cell for cell in summary.readings["current"].slices["kind"]}

    assert len(cells) == 100
    assert "(other values)" in cells
    assert sum(cell.moments.n for cell in cells.values()) == 2000
    assert "'kind' has 150 values: the 99 commonest are kept apart" in summary.notes


def test_graded_repeats_are_averaged_within_an_example(tmp_path: Path) -> None:
    rows = [
        ("a", "baseline", 1),
        ("a", "baseline", 0),
        ("a", "current", 0),
        ("b", "baseline", 1),
        ("b", "current", 1),
    ]
    pair = read_scores([write_csv(tmp_path / "s.csv", ("id", "arm", "score"), rows)]).pairs[0]

    assert (pair.table.n, pair.table.lost, pair.table.both) == (2, 0, 0)
    assert pair.table.difference.total == -500_000
