"""A save that fails at any step leaves the old file, no stray file, and a line that says why."""

import errno
import os
from pathlib import Path
from typing import Any

import pytest

from gatewalk.domain.problem import InputProblem
from gatewalk.files.investigation import open_investigation, save_investigation
from tests.samples import sample_investigation

STEPS = ("open", "write", "fsync", "fstat", "close", "replace")
FAULTS = {
    errno.ENOSPC: "the disk is full",
    errno.EROFS: "the disk is read-only",
    errno.EACCES: "there is no permission to write here",
    errno.EIO: "the file could not be written",
}


def _break(monkeypatch: pytest.MonkeyPatch, step: str, number: int) -> None:
    real = getattr(os, step)

    def broken(*arguments: Any, **more: Any) -> Any:
        if step == "close":
            real(*arguments, **more)
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, step, broken)


@pytest.mark.parametrize("number", FAULTS)
@pytest.mark.parametrize("step", STEPS)
def test_a_fault_at_any_step_keeps_the_old_file(
    step: str, number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "case.gatewalk"
    case = sample_investigation()
    save_investigation(case, file)
    before = file.read_bytes()
    with monkeypatch.context() as broken:
        _break(broken, step, number)
        with pytest.raises(InputProblem, match=FAULTS[number]) as refused:
            save_investigation(case.model_copy(update={"title": "newer"}), file)
    assert str(file) in str(refused.value)
    assert file.read_bytes() == before
    assert [f.name for f in tmp_path.iterdir()] == ["case.gatewalk"]


def test_a_disk_that_fills_half_way_keeps_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "case.gatewalk"
    save_investigation(sample_investigation(), file)
    before, real = file.read_bytes(), os.write

    def fills_up(descriptor: int, content: bytes) -> int:
        if len(content) < 5000:
            raise OSError(errno.ENOSPC, "full")
        return real(descriptor, content[:1000])

    with monkeypatch.context() as broken:
        broken.setattr(os, "write", fills_up)
        with pytest.raises(InputProblem, match="the disk is full"):
            save_investigation(sample_investigation().model_copy(update={"title": "newer"}), file)
    assert file.read_bytes() == before


def test_short_writes_are_carried_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.write
    monkeypatch.setattr(os, "write", lambda descriptor, content: real(descriptor, content[:997]))
    save_investigation(sample_investigation(), tmp_path / "case.gatewalk")
    assert open_investigation(tmp_path / "case.gatewalk") == sample_investigation()


def test_a_folder_that_cannot_be_synced_is_no_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real, calls = os.fsync, []

    def second_fails(descriptor: int) -> None:
        calls.append(descriptor)
        if len(calls) > 1:
            raise OSError(errno.EINVAL, "not for folders")
        real(descriptor)

    monkeypatch.setattr(os, "fsync", second_fails)
    save_investigation(sample_investigation(), tmp_path / "case.gatewalk")
    assert len(calls) == 2


def test_a_link_is_followed_and_the_mode_kept(tmp_path: Path) -> None:
    real, link = tmp_path / "real.gatewalk", tmp_path / "link.gatewalk"
    save_investigation(sample_investigation(), real)
    real.chmod(0o640)
    link.symlink_to(real)
    save_investigation(sample_investigation().model_copy(update={"title": "newer"}), link)
    assert link.is_symlink()
    assert open_investigation(real).title == "newer"
    assert real.stat().st_mode & 0o777 == 0o640


def test_what_a_killed_save_left_is_swept_away_later(tmp_path: Path) -> None:
    file = tmp_path / "case.gatewalk"
    old, young, other = (
        tmp_path / name
        for name in (
            ".case.gatewalk.0123456789ab.part",
            ".case.gatewalk.ba9876543210.part",
            ".else.gatewalk.0123456789ab.part",
        )
    )
    for stray in (old, young, other):
        stray.write_bytes(b"half")
    os.utime(old, (0, 0))
    os.utime(other, (0, 0))
    save_investigation(sample_investigation(), file)
    assert not old.exists()
    assert young.exists()
    assert other.exists()


def test_a_missing_folder_and_a_folder_are_named(tmp_path: Path) -> None:
    with pytest.raises(InputProblem, match="the folder does not exist"):
        save_investigation(sample_investigation(), tmp_path / "none" / "case.gatewalk")
    with pytest.raises(InputProblem, match="this is a folder"):
        save_investigation(sample_investigation(), tmp_path)
