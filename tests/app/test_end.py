"""However the program comes to its end, nothing runs on: it ends with code 0 and keeps what is unsaved."""

import subprocess
import sys
from pathlib import Path

_PLAY = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from gatewalk.app.application import Program, application
from gatewalk.window.profile import Profile
from gatewalk.window.task import Task

app = application()
program = Program(app, Profile(Path(sys.argv[1])), (), "ticket-classifier")

def busy():
    desk = program.desk
    desk.case.session.set_note("metrics", "not saved yet")
    for _ in range(3):
        desk.run("stability")
    desk.run(sys.argv[2])
    QTimer.singleShot(300, leave)

def leave():
    running = [task for task in program.desk.findChildren(Task) if task.isRunning()]
    print("tasks at work:", len(running))
    if sys.argv[3] == "exit":
        app.exit(0)
    else:
        program.desk.case.session.mark_saved()
        program.window.close()

program.ready.connect(lambda: QTimer.singleShot(0, busy))
program.show()
code = app.exec()
program.end()
sys.exit(code)
"""


def end(profile: Path, action: str, how: str) -> str:
    """Play in a process of its own; returns what it printed."""
    command = [sys.executable, "-c", _PLAY, str(profile), action, how]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert "QThread" not in done.stderr
    return done.stdout


def test_quitting_while_scores_are_resampled_and_presented_ends_well(tmp_path: Path) -> None:
    assert "tasks at work: 0" not in end(tmp_path, "present", "exit")
    assert [file.suffix for file in (tmp_path / "autosave").iterdir() if file.suffix == ".recovery"]


def test_closing_the_window_while_scores_are_resampled_ends_well(tmp_path: Path) -> None:
    assert "tasks at work: 0" not in end(tmp_path, "rows", "close")
