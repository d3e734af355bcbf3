"""Killed at random moments while saving: `python -m tests.fuzz.kill --runs 200`.

A child process edits without a pause: it notes every edit in the journal, saves now and then, and tells
its parent of each edit and each finished save. The parent kills it with SIGKILL and looks at the disk:
the saved file must be whole and hold the last finished save or the one under way; together with the
journal no edit older than two seconds may be missing.
"""

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from gatewalk.domain.problem import InputProblem
from gatewalk.files.investigation import open_investigation, save_investigation
from gatewalk.files.journal import Journal, left_behind
from tests.samples import sample_investigation

#: No confirmed edit older than this many seconds may be lost.
ALLOWED = 2.0


@dataclass
class Told:
    """What the child told before it was killed: time and number of each edit, number of the last save."""

    edits: list[tuple[float, int]]
    saved: int


def child(folder: Path, seed: int) -> None:
    """Edit, note and save until killed. Tells ``edit TIME NUMBER`` and ``saved NUMBER``."""
    random_, case = random.Random(seed), sample_investigation()
    journal = Journal(folder / "journals")
    number = 0
    while True:
        number += 1
        edited = case.model_copy(update={"title": str(number)})
        journal.note(edited, folder / "case.gatewalk")
        _tell(f"edit {time.monotonic()} {number}")
        if random_.random() < 0.3:
            save_investigation(edited, folder / "case.gatewalk")
            _tell(f"saved {number}")
        time.sleep(random_.random() * 0.02)


def _tell(line: str) -> None:
    os.write(1, f"{line}\n".encode())


def one_run(seed: int) -> list[str]:
    """Start a child, kill it, and return what was lost or broken, as lines."""
    random_ = random.Random(seed)
    with tempfile.TemporaryDirectory(prefix="gatewalk-kill-") as name:
        folder = Path(name)
        save_investigation(sample_investigation().model_copy(update={"title": "0"}), folder / "case.gatewalk")
        command = [sys.executable, "-m", "tests.fuzz.kill", "--child", name, "--seed", str(seed)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            first = process.stdout.readline()
            time.sleep(random_.random() * 4.0)
            process.kill()
            killed = time.monotonic()
            told = _told(first + process.stdout.read())
        return [*_file_faults(folder, told), *_journal_faults(folder, told, killed)]


def _told(text: str) -> Told:
    told = Told([], 0)
    for line in text.splitlines():
        words = line.split()
        if words[0] == "edit" and len(words) == 3:
            told.edits.append((float(words[1]), int(words[2])))
        elif words[0] == "saved" and len(words) == 2:
            told.saved = int(words[1])
    return told


def _file_faults(folder: Path, told: Told) -> list[str]:
    try:
        number = int(open_investigation(folder / "case.gatewalk").title)
    except InputProblem as problem:
        return [f"the file is unreadable: {problem}"]
    return [f"the finished save {told.saved} is gone, {number} stands"] if number < told.saved else []


def _journal_faults(folder: Path, told: Told, killed: float) -> list[str]:
    found = [int(left.investigation.title) for left in left_behind(folder / "journals")]
    kept = max([*found, int(open_investigation(folder / "case.gatewalk").title)])
    lost = [number for at, number in told.edits if number > kept and killed - at > ALLOWED]
    return [f"edits {lost} older than {ALLOWED} s are lost"] if lost else []


def main() -> int:
    """Run as parent or child; print the count, and return 1 where anything was lost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=20)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--child", type=Path)
    given = parser.parse_args()
    if given.child is not None:
        child(given.child, given.seed)
    faults = [line for run in range(given.runs) for line in one_run(given.seed + run)]
    sys.stdout.write("".join(f"{line}\n" for line in faults))
    sys.stdout.write(f"{given.runs} runs, {len(faults)} faults\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
