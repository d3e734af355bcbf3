"""The running example without a display: its record, its investigation and a picture of the window.

`python -m gatewalk.app.headless FOLDER` is what `sh desktop/run` does where no display is found.
"""

import os
import sys
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from PySide6.QtCore import QEventLoop, QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler

from gatewalk.app.application import Program, application
from gatewalk.domain.problem import InputProblem
from gatewalk.domain.visible import visible
from gatewalk.files.example.build import DEFAULT_EXAMPLE, open_example
from gatewalk.files.investigation import save_investigation
from gatewalk.window.drawing import draw, write_with_figures
from gatewalk.window.profile import TemporaryProfile

#: Milliseconds that the window is given to draw itself whole, and at most to get ready.
_SETTLE_MS = 1200
_PATIENCE_MS = 60_000


def walk_example(folder: Path) -> tuple[Path, ...]:
    """Write the record (.pdf), the investigation (.gatewalk) and a picture of the window (.png)."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputProblem(
            error.strerror or str(error), str(folder), "name a folder that you can write to"
        ) from error
    record, saved, picture = (folder / f"{DEFAULT_EXAMPLE}.{end}" for end in ("pdf", "gatewalk", "png"))
    _photograph(picture)
    case = open_example()
    save_investigation(case, saved)
    write_with_figures(case, record, draw(case), day=date.today())
    return record, saved, picture


def _photograph(picture: Path) -> None:
    """The window on the example, as a person would see it."""
    app, profile = application(), TemporaryProfile()
    program = Program(app, profile, (), DEFAULT_EXAMPLE)
    loop = QEventLoop()
    program.ready.connect(loop.quit)
    QTimer.singleShot(_PATIENCE_MS, loop.quit)
    program.show()
    loop.exec()
    QTimer.singleShot(_SETTLE_MS, loop.quit)
    loop.exec()
    if not program.window.grab().save(str(picture)):
        raise InputProblem("the picture cannot be written", str(picture), "check that the disk is not full")
    program.window.close()
    program.end()
    profile.forget()


def _tell(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """Pass on what Qt says, but for the line that a screen which is none prints for every pop-up."""
    if "This plugin does not support" not in text:
        sys.stderr.write(f"{text}\n")


def main() -> int:
    qInstallMessageHandler(_tell)
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "out")
    try:
        written = walk_example(folder)
    except InputProblem as problem:
        sys.stderr.write(f"gatewalk: {visible(str(problem))}\n")
        return 1
    for path in written:
        sys.stdout.write(f"{path}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
