"""The long game of the monkey: ``python -m tests.benchmarks.monkey [MOVES] [SEED]`` on the worked example."""

import os
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def main(arguments: list[str]) -> int:
    from PySide6.QtCore import QtMsgType, qInstallMessageHandler

    from gatewalk.app.application import application
    from gatewalk.window.desk import Desk
    from gatewalk.window.main_window import MainWindow
    from gatewalk.window.profile import TemporaryProfile
    from tests.window.asked import Answers
    from tests.window.monkey import Monkey

    moves = int(arguments[0]) if arguments else 20_000
    said: list[str] = []

    def heard(kind: QtMsgType, _context: object, text: str) -> None:
        if "propagateSizeHints" not in text and kind != QtMsgType.QtDebugMsg:
            said.append(text)

    qInstallMessageHandler(heard)
    errors: list[str] = []
    sys.excepthook = lambda kind, error, _where: errors.append(f"{kind.__name__}: {error}")
    application()
    profile = TemporaryProfile()
    window = MainWindow(profile)
    window.show()
    desk = Desk(window)
    desk.asker = Answers(window)
    desk.show_case(desk.filing.example())
    start = time.monotonic()
    Monkey(desk, int(arguments[1]) if len(arguments) > 1 else 0).play(moves)
    print(f"{moves:,} moves in {time.monotonic() - start:.0f} s, {len(errors)} errors, {len(said)} warnings")
    for line in (*dict.fromkeys(errors), *dict.fromkeys(said)):
        print(line)
    if desk.case is not None:
        desk.case.session.mark_saved()
    window.close()
    profile.forget()
    return 1 if errors or said else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
