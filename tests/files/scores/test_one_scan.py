"""A large file read in one scan gives the figures that reading all its rows into a table gives."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gatewalk.domain.problem import InputProblem
from gatewalk.domain.scores import ScoreSummary
from gatewalk.files.scores import labelled, one_scan
from gatewalk.files.scores.csv import fast, read
from gatewalk.files.scores.read import read_scores
from gatewalk.files.scores.request import ScoreRequest, span
from tests.files.scores.made import write_csv

Rows = list[tuple[str, ...]]

EXAMPLES = st.sampled_from([*(f"q{n}" for n in range(12)), ""])
SCORES = st.sampled_from(["1", "0", "1", "0", "1", "", "error", "refused", "unclear"])
SLICES = st.sampled_from(["billing", "api", ""])
DAYS = st.integers(1, 28).map(lambda day: f"2026-01-{day:02d}")
LATENCIES = st.sampled_from(["0.5", "1.25", "3", "60.009 seconds", "", "slow"])
EXPECTED = st.sampled_from(["yes", "no", ""])
ARMS = st.sampled_from(["baseline", "current", "current", "control", "prompt", "other"])


@contextmanager
def as_large(*, many: bool = False, part: int = 1) -> Iterator[list[str]]:
    """Take every CSV for a large one, with `many` for one of many rows; gives the scans that were made."""
    made: list[str] = []

    def noted(scan: one_scan.OneScan) -> str:
        made.append(one_scan.scan_sql(scan))
        return made[-1]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(read, "_SMALL", 0)
        patch.setattr(fast, "LAZY", 0)
        patch.setattr(one_scan, "SAMPLE_ROWS", 1)
        patch.setattr(labelled, "scan_sql", noted)
        patch.setattr(one_scan, "part_of", lambda _rows: part)
        if many:
            patch.setattr(one_scan, "_MANY", 0)
            patch.setattr(one_scan, "_FEW_PIECES", 0)
        yield made


def outcome(files: Sequence[Path], request: ScoreRequest) -> ScoreSummary | str:
    try:
        return read_scores(files, request)
    except InputProblem as problem:
        return str(problem)


def both_ways(files: Sequence[Path], request: ScoreRequest | None = None) -> ScoreSummary | str:
    """The outcome, after comparing it with those of the one scan."""
    known = outcome(files, request or ScoreRequest())
    for many in (False, True):
        with as_large(many=many) as made:
            assert outcome(files, request or ScoreRequest()) == known
        assert made or isinstance(known, str)
    return known


def written(folder: Path, header: Sequence[str], rows: Rows, name: str = "scores.csv") -> Path:
    """The rows as CSV."""
    return write_csv(folder / name, header, rows)


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(EXAMPLES, ARMS, SCORES, SLICES, DAYS, LATENCIES, EXPECTED), min_size=8))
def test_named_readings(tmp_path: Path, rows: Rows) -> None:
    header = ("example_id", "arm", "score", "category", "date", "latency", "expected")
    steady = [("q0", arm, "1", "api", "2026-01-01", "0.5", "yes") for arm in ("baseline", "current")]
    both_ways([written(tmp_path, header, [*steady, *rows])])


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(EXAMPLES, DAYS, SCORES, SLICES, LATENCIES), min_size=8), st.booleans())
def test_a_history(tmp_path: Path, rows: Rows, own: bool) -> None:
    request = ScoreRequest(baseline=span("2026-01-01..2026-01-09"), current=span("2026-01-20.."))
    if own:
        rows = [(f"r{n}", *row[1:]) for n, row in enumerate(rows)]
    header = ("request_id", "date", "passed", "topic", "latency")
    both_ways([written(tmp_path, header, rows)], request if len(rows) % 2 else None)


@settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(EXAMPLES, SCORES, SCORES, SLICES, LATENCIES), min_size=8))
def test_a_column_per_reading(tmp_path: Path, rows: Rows) -> None:
    header = ("example_id", "score_baseline", "score_current", "category", "latency")
    both_ways([written(tmp_path, header, [("q0", "1", "0", "api", "1"), *rows])])


@settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(*[st.lists(st.tuples(EXAMPLES, SCORES, SLICES, LATENCIES), min_size=8)] * 2)
def test_a_file_per_reading(tmp_path: Path, before: Rows, now: Rows) -> None:
    header = ("example_id", "score", "category", "latency")
    steady = ("q0", "1", "api", "0.5")
    files = [
        written(tmp_path, header, [steady, *rows], f"{arm}.csv")
        for arm, rows in (("baseline", before), ("current", now))
    ]
    both_ways(files)


def test_pairs_as_pandas_counts_them(tmp_path: Path) -> None:
    rows = [
        (f"q{n}", arm, str(int((n * 7 + place * 5) % 11 > 3)), "ab"[n % 2])
        for n in range(900)
        for place, arm in enumerate(("baseline", "current", "context"))
        if (n + place) % 13
    ]
    file = written(tmp_path, ("example_id", "arm", "score", "category"), rows)
    with as_large() as made:
        summary = read_scores([file])
    assert len(made) == 1

    table = pd.DataFrame(rows, columns=["id", "arm", "score", "slice"])
    wide = table.assign(score=table["score"].astype(int)).pivot_table("score", ["id", "slice"], "arm")
    for first, second in (("baseline", "current"), ("current", "context")):
        pair = summary.pair(first, second)
        assert pair is not None
        for held, counted in [(wide, pair.table), *(
            (wide.xs(value, level="slice"), table) for value, table in pair.slices["category"].items()
        )]:  # fmt: skip
            shared = held[[first, second]].dropna()
            lost = int(((shared[first] == 1) & (shared[second] == 0)).sum())
            gained = int(((shared[first] == 0) & (shared[second] == 1)).sum())
            assert (counted.n, counted.lost, counted.gained) == (len(shared), lost, gained)
            assert counted.first.total == int(shared[first].sum()) * 1_000_000


def long_history(folder: Path, rows: int, repeated: bool = False) -> Path:
    examples = rows - 40 if repeated else rows
    cells = [
        (f"r{n % examples}", f"2026-01-{1 + n * 28 // rows:02d}", str(int(n % 9 > 1)), f"{n % 97 / 8}")
        for n in range(rows)
    ]
    return written(folder, ("request_id", "date", "score", "latency"), cells)


def test_a_long_history_is_measured_in_part_and_says_so(tmp_path: Path) -> None:
    file = long_history(tmp_path, 4_000)
    whole = read_scores([file])
    with as_large(many=True, part=4):
        summary = read_scores([file])
        again = read_scores([file])

    assert summary == again
    assert summary.days == whole.days
    assert "'latency' is measured on one example in 4, always the same ones" in summary.notes
    part, known = (
        summary.readings["history"].measures["latency"],
        whole.readings["history"].measures["latency"],
    )
    assert 800 < part.n < 1_200
    assert known.n == 4_000
    assert part.p95_low is not None
    assert part.p95_high is not None
    assert part.p95_low <= (known.p95 or 0) <= part.p95_high
    plain = {"measures": {}}
    held = (summary.readings["history"], whole.readings["history"])
    assert held[0].model_copy(update=plain) == held[1].model_copy(update=plain)


def test_repeats_beyond_the_first_rows_are_found_and_all_counted(tmp_path: Path) -> None:
    file = long_history(tmp_path, 6_000, repeated=True)
    whole = read_scores([file])
    with as_large(many=True, part=4) as made:
        summary = read_scores([file])

    assert len(made) == 2
    assert summary.readings["history"].examples == 5_960
    assert summary.readings["history"].clusters == whole.readings["history"].clusters


def test_a_row_that_cannot_be_read_is_named_though_the_look_at_the_first_rows_meets_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = long_history(tmp_path, 2_000)
    known = read_scores([file])
    lines = file.read_text().splitlines(keepends=True)
    file.write_text("".join([*lines[:1_500], "half a row\n", *lines[1_500:]]))
    monkeypatch.setattr(fast, "_HEAD", 4_096)
    with as_large() as made:
        summary = read_scores([file])

    assert len(made) == 1
    assert summary.files[0].dropped == 1
    assert summary.files[0].problems[0].startswith("line 1501:")
    assert summary.readings == known.readings


def test_memory_that_does_not_hold_the_lists_is_no_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = long_history(tmp_path, 500)
    known = read_scores([file])

    def too_much(*arguments: Any) -> str:
        raise InputProblem("short of memory") from duckdb.OutOfMemoryException("short")

    with as_large():
        monkeypatch.setattr(labelled, "relations_of", too_much)
        assert read_scores([file]) == known


def test_lines_that_end_otherwise_later_on_are_read_again(tmp_path: Path) -> None:
    lines = [f"r{n},2026-01-{1 + n // 500:02d},{n % 2}" for n in range(12_000)]
    file = tmp_path / "mixed.csv"
    begin, end = "\n".join(["request_id,date,score", *lines[:10_000]]), "\r\n".join(lines[10_000:])
    file.write_bytes(f"{begin}\n{end}\r\n".encode())
    with as_large():
        summary = read_scores([file])

    assert summary.readings["history"].moments.n == 12_000
    assert summary.readings["history"].unscored == 0
