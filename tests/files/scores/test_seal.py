"""Findings before the digest: the same summary, then digests of what was read or a report of none."""

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from gatewalk.domain.problem import Cancelled
from gatewalk.files.scores.read import read_scores, read_unsealed
from gatewalk.files.scores.seal import without_digests


def history(path: Path, rows: int) -> Path:
    """Thirty days of one reading, with plain line feeds."""
    lines = [
        f"q{n},2026-03-{1 + n * 30 // rows:02d},{n % 7 % 2},{'ab'[n % 2]},an answer of some length,number {n}"
        for n in range(rows)
    ]
    path.write_bytes("\n".join(["id,date,score,kind,answer,more", *lines, ""]).encode())
    return path


@pytest.fixture
def large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file that counts as large: its digest comes later, and the engine scans it in place."""
    monkeypatch.setattr("gatewalk.files.scores.reports.LARGE", 1 << 10)
    monkeypatch.setattr("gatewalk.files.scores.csv.fast.LAZY", 1 << 20)
    return history(tmp_path / "log.csv", 60_000)


def test_the_summary_is_the_same_and_the_digest_comes_later(large: Path) -> None:
    assert large.stat().st_size > 3 << 19  # scanned in place
    told: list[float] = []
    unsealed, whole = read_unsealed([large]), read_scores([large])
    assert unsealed.open
    assert unsealed.summary.files[0].sha256 == ""
    assert unsealed.summary.model_copy(update={"files": whole.files}) == whole
    assert unsealed.seal(told.append) == whole.files
    assert whole.files[0].sha256 == hashlib.sha256(large.read_bytes()).hexdigest()
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_a_small_file_is_sealed_at_once(tmp_path: Path) -> None:
    small = history(tmp_path / "log.csv", 600)
    unsealed = read_unsealed([small])
    assert not unsealed.open
    assert unsealed.summary == read_scores([small])
    assert unsealed.seal() == unsealed.summary.files


def test_several_files_keep_their_order(large: Path, tmp_path: Path) -> None:
    small = history(tmp_path / "b.csv", 12)
    unsealed = read_unsealed([small, large])
    assert [bool(file.sha256) for file in unsealed.summary.files] == [True, False]
    assert unsealed.seal() == read_scores([small, large]).files


def test_a_carriage_return_far_into_a_large_file_is_still_found_before_the_findings(large: Path) -> None:
    with large.open("ab") as file:
        file.write(b'q,2026-03-30,1,a,"an answer", odd\r\n' * 3)
    unsealed, whole = read_unsealed([large]), read_scores([large])
    assert unsealed.summary.model_copy(update={"files": whole.files}) == whole
    assert unsealed.seal() == whole.files


def _grown(path: Path) -> None:
    with path.open("a") as file:
        file.write("\n")


@pytest.mark.parametrize("change", [_grown, Path.unlink])
def test_a_file_that_changes_before_its_digest_has_none(large: Path, change: Callable[[Path], None]) -> None:
    unsealed = read_unsealed([large])
    change(large)
    file = unsealed.seal()[0]
    assert file.sha256 == ""
    assert "changed while it was read" in file.problems[0]
    assert without_digests((file,)) == (file,)  # once is enough


def test_a_digest_can_be_stopped_and_the_report_says_that_there_is_none(large: Path) -> None:
    unsealed = read_unsealed([large])
    with pytest.raises(Cancelled):
        unsealed.seal(cancelled=lambda: True)
    (file,) = without_digests(unsealed.summary.files)
    assert "no SHA-256 was made" in file.problems[0]
    assert unsealed.seal()[0].sha256


def test_files_with_digests_are_left_alone(large: Path) -> None:
    files = read_scores([large]).files
    assert without_digests(files) is files
