"""How long until the window is seen and until the worked example is fully drawn, as ratios within one run.

``python -m tests.benchmarks.start_speed [ROUNDS]`` starts fresh processes in turn: a bare QMainWindow with a
toolbar, ours to its first paint, a bare window that imports numpy, pydantic and networkx and shows one
pyqtgraph plot, and ours to the worked example drawn. It also times an answer from the key to the repaint.
"""

import os
import statistics
import subprocess
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_BARE = """
import time; t = time.perf_counter()
from PySide6.QtWidgets import QApplication, QMainWindow, QToolBar
app = QApplication([]); w = QMainWindow(); bar = w.addToolBar("tools")
bar.addAction("Open"); bar.addAction("Save")
w.resize(1600, 1000); w.show(); app.processEvents(); app.processEvents(); w.repaint()
print(time.perf_counter() - t)
"""
_BARE_PLOT = """
import time; t = time.perf_counter()
import numpy, pydantic, networkx, pyqtgraph
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([]); w = QMainWindow(); plot = pyqtgraph.PlotWidget()
plot.plot(list(range(100)), pen="b")
w.setCentralWidget(plot); w.resize(1600, 1000)
w.show(); app.processEvents(); app.processEvents(); w.repaint()
print(time.perf_counter() - t)
"""
_OURS = """
import time; t = time.perf_counter()
from gatewalk.app.application import Program, application
from gatewalk.window.profile import TemporaryProfile
app = application(); profile = TemporaryProfile(); seen = []
program = Program(app, profile, (), example="%s")
def painted():
    seen.append(time.perf_counter() - t)
    if not "%s": app.quit()
def ready():
    app.processEvents(); program.window.repaint(); seen.append(time.perf_counter() - t); app.quit()
program.window.painted.connect(painted); program.ready.connect(ready)
program.show(); app.exec()
print(seen[-1]); program.end(); profile.forget()
"""


def seconds(code: str) -> float:
    """The time that a fresh process prints."""
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return float(result.stdout.split()[-1])


def answer_milliseconds(rounds: int = 30) -> list[float]:
    """From the key that answers to the end of the repaint, on the worked example."""
    from gatewalk.app.application import application
    from gatewalk.window.desk import Desk
    from gatewalk.window.main_window import MainWindow
    from gatewalk.window.profile import TemporaryProfile

    app = application()
    profile = TemporaryProfile()
    window = MainWindow(profile)
    window.show()
    desk = Desk(window)
    desk.show_case(desk.filing.example())
    assert desk.walk is not None
    desk.walk.go("context")
    app.processEvents()
    found = []
    for turn in range(rounds):
        desk.walk.session.clear_answer("context")
        app.processEvents()
        start = time.perf_counter()
        desk.run("answer-2")
        app.processEvents()
        window.repaint()
        found.append(1000 * (time.perf_counter() - start))
        assert "context" in desk.walk.investigation.answers, turn
    assert desk.case is not None
    desk.case.session.mark_saved()
    window.close()
    profile.forget()
    return found


def main(arguments: list[str]) -> int:
    rounds = int(arguments[0]) if arguments else 7
    codes = {
        "bare window": _BARE,
        "our first paint": _OURS % ("", ""),
        "bare plot window": _BARE_PLOT,
        "our example drawn": _OURS % ("ticket-classifier", "ticket-classifier"),
    }
    times: dict[str, list[float]] = {name: [] for name in codes}
    for _ in range(rounds):
        for name, code in codes.items():
            times[name].append(seconds(code))
    middle = {name: statistics.median(values) for name, values in times.items()}
    for name, value in middle.items():
        print(f"{name}: {1000 * value:.0f} ms")
    print(f"first paint / bare window: {middle['our first paint'] / middle['bare window']:.2f} (at most 1.5)")
    ratio = middle["our example drawn"] / middle["bare plot window"]
    print(f"example drawn / bare plot window: {ratio:.2f} (at most 1.3)")
    answers = answer_milliseconds()
    print(f"answer to repaint: median {statistics.median(answers):.1f} ms, worst {max(answers):.1f}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
