"""The long game of the monkey: ``python -m tests.benchmarks.monkey [MOVES] [SEED]`` on the worked example."""

import faulthandler
import os
import random
import sys
import time
import traceback
import warnings
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


class Heard:
    """Everything that should not have been said: errors with the place they came from, warnings."""

    def __init__(self) -> None:
        self.errors: list[str] = []
        self.warnings: list[str] = []

    def listen(self) -> None:
        from PySide6.QtCore import QtMsgType, qInstallMessageHandler

        def heard(kind: QtMsgType, _context: object, text: str) -> None:
            if not text.startswith("This plugin does not support") and kind != QtMsgType.QtDebugMsg:
                self.warnings.append(text)

        qInstallMessageHandler(heard)
        sys.excepthook = lambda _kind, error, _where: self.errors.append(_told(error))
        sys.unraisablehook = lambda details: self.errors.append(_told(details.exc_value))
        warnings.simplefilter("always")
        warnings.showwarning = lambda message, _kind, file, line, *_: self.warnings.append(
            f"{file}:{line}: {message}"
        )

    def report(self) -> int:
        for line in (*dict.fromkeys(self.errors), *dict.fromkeys(self.warnings)):
            print(line)
        return 1 if self.errors or self.warnings else 0


def _told(error: BaseException | None) -> str:
    return "".join(traceback.format_exception(error)) if error is not None else "an error without a name"


def play(moves: int, seed: int, folder: Path, heard: Heard) -> None:
    """So many moves on the example; the files it saves go into `folder`."""
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QApplication

    from gatewalk.app.application import application, leave_clipboard
    from gatewalk.theme.fonts import load_fonts
    from gatewalk.window.desk import Desk
    from gatewalk.window.main_window import MainWindow
    from gatewalk.window.profile import TemporaryProfile
    from tests.window.chosen import Chosen
    from tests.window.monkey import Monkey, Whims

    application()
    load_fonts()
    profile = TemporaryProfile()
    window = MainWindow(profile)
    window.show()
    desk = Desk(window)
    whims = desk.asker = Whims(window)
    whims.folder, whims.chance = folder, random.Random(seed)
    desk.extras.chooser = Chosen(window)
    desk.show_case(desk.filing.example())
    monkey = Monkey(desk, seed)
    start, done = time.monotonic(), 0
    while done < moves and not heard.errors:
        step = min(1000, moves - done)
        monkey.play(step)
        done += step
        print(f"{done:,} moves, {time.monotonic() - start:.0f} s, {monkey.moved}", flush=True)
        if not desk.walk:
            desk.show_case(desk.filing.example())
    print(f"{done:,} moves, seed {seed}: {len(heard.errors)} errors, {len(heard.warnings)} warnings")
    desk.flush()
    if desk.case is not None:
        desk.case.session.mark_saved()
    if not window.close():
        heard.errors.append("the window did not close")
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    leave_clipboard()
    profile.forget()


def main(arguments: list[str]) -> int:
    faulthandler.enable()
    moves = int(arguments[0]) if arguments else 20_000
    heard = Heard()
    heard.listen()
    with TemporaryDirectory() as folder:
        try:
            play(moves, int(arguments[1]) if len(arguments) > 1 else 0, Path(folder), heard)
        except Exception as broken:  # what must hold did not: say where, and what was heard before
            heard.errors.append(_told(broken))
    return heard.report()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
