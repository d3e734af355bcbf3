"""The recovery journal: the newest edit is on disk within two seconds, and is offered after a crash only."""

import os
import time
from pathlib import Path

import pytest

from gatewalk.domain.problem import InputProblem
from gatewalk.files.journal import Journal, left_behind
from tests.samples import sample_investigation


def _wait(condition: object, seconds: float = 2.0) -> bool:
    assert callable(condition)
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.01)
    return False


def _journals(folder: Path) -> list[Path]:
    return list(folder.glob("*.recovery"))


def test_an_edit_is_on_disk_within_two_seconds_and_offered_after_a_crash(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    case = sample_investigation()
    journal.note(case.model_copy(update={"title": "first"}))
    journal.note(case.model_copy(update={"title": "newest"}), tmp_path / "case.gatewalk")
    assert _wait(lambda: _journals(tmp_path))
    assert left_behind(tmp_path) == ()
    journal.close(keep=True)
    (found,) = left_behind(tmp_path)
    assert found.investigation == case.model_copy(update={"title": "newest"})
    assert found.origin == tmp_path / "case.gatewalk"
    found.discard()
    assert left_behind(tmp_path) == ()


def test_after_a_save_or_a_goodbye_nothing_is_left(tmp_path: Path) -> None:
    journal = Journal(tmp_path, delay=0.0)
    journal.note(sample_investigation())
    assert _wait(lambda: _journals(tmp_path))
    journal.clear()
    assert _journals(tmp_path) == []
    journal.note(sample_investigation())
    journal.close()
    assert list(tmp_path.iterdir()) == []


def test_a_broken_journal_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "0000.recovery").write_bytes(b"PK\x03\x04 rubbish")
    journal = Journal(tmp_path)
    journal.note(sample_investigation())
    journal.close(keep=True)
    assert len(left_behind(tmp_path)) == 1


def test_a_full_disk_is_told_once_and_the_next_edit_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[InputProblem] = []
    journal = Journal(tmp_path, delay=0.0, on_problem=told.append)
    with monkeypatch.context() as broken:
        broken.setattr(os, "replace", _full)
        for _ in range(2):
            journal.note(sample_investigation())
            assert _wait(lambda: told)
            time.sleep(0.02)
    journal.note(sample_investigation())
    assert _wait(lambda: _journals(tmp_path))
    journal.close()
    assert len(told) == 1
    assert "the disk is full" in str(told[0])


def _full(*_: object) -> None:
    raise OSError(28, "full")


def test_a_folder_that_cannot_be_made_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    told: list[InputProblem] = []
    journal = Journal(tmp_path / "file" / "folder", delay=0.0, on_problem=told.append)
    journal.note(sample_investigation())
    assert _wait(lambda: told)
    journal.close()
    assert left_behind(tmp_path / "file" / "folder") == ()
