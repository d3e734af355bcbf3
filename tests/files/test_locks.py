"""Two windows on one file, and files that change under us, are noticed."""

import os
import subprocess
import sys
from pathlib import Path

from gatewalk.files.investigation import open_file, save_investigation
from gatewalk.files.locks import WindowLock, changed_on_disk
from tests.samples import sample_investigation


def test_a_file_changed_by_somebody_else_is_noticed(tmp_path: Path) -> None:
    file = tmp_path / "case.gatewalk"
    state = save_investigation(sample_investigation(), file)
    assert not changed_on_disk(state)
    os.utime(file, ns=(1, 1))
    assert not changed_on_disk(state)
    newer = save_investigation(sample_investigation().model_copy(update={"title": "theirs"}), file)
    assert changed_on_disk(state)
    assert not changed_on_disk(newer)
    opened = open_file(file)
    assert opened.state is not None
    assert not changed_on_disk(opened.state)
    file.unlink()
    assert changed_on_disk(newer)


def test_the_second_window_notices_the_first(tmp_path: Path) -> None:
    file = tmp_path / "case.gatewalk"
    first = WindowLock(file)
    second = WindowLock(file)
    assert not first.shared
    assert second.shared
    second.release()
    first.release()
    assert list(tmp_path.iterdir()) == []
    third = WindowLock(file)
    assert not third.shared
    third.release()


def test_a_link_to_the_same_file_is_the_same_file(tmp_path: Path) -> None:
    save_investigation(sample_investigation(), tmp_path / "case.gatewalk")
    (tmp_path / "link.gatewalk").symlink_to(tmp_path / "case.gatewalk")
    first, second = WindowLock(tmp_path / "case.gatewalk"), WindowLock(tmp_path / "link.gatewalk")
    assert second.shared
    first.release()


def test_a_window_that_was_killed_leaves_no_lock(tmp_path: Path) -> None:
    file = tmp_path / "case.gatewalk"
    held = (
        "import sys, pathlib; from gatewalk.files.locks import WindowLock;"
        "lock = WindowLock(pathlib.Path(sys.argv[1]));"
        "sys.stdout.write('held'); sys.stdout.flush(); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", held, str(file)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.read(4) == b"held"
        assert WindowLock(file).shared
        other.kill()
        other.wait()
    mine = WindowLock(file)
    assert not mine.shared
    mine.release()


def test_a_folder_without_the_right_to_write_needs_no_lock(tmp_path: Path) -> None:
    lock = WindowLock(tmp_path / "none" / "case.gatewalk")
    assert not lock.shared
    lock.release()
