"""The first paint waits for no heavy library; a whole program starts, opens the example and ends."""

import subprocess
import sys

_FIRST_PAINT = """
import sys
from gatewalk.app.application import Program, application
from gatewalk.window.profile import TemporaryProfile
app = application(); profile = TemporaryProfile(); program = Program(app, profile, ())
heavy = ("numpy", "networkx", "pyqtgraph", "duckdb", "pydantic", "yaml", "scipy", "typst", "pypdf")
def painted():
    print(",".join(name for name in heavy if name in sys.modules)); sys.stdout.flush()
program.window.painted.disconnect(); program.window.painted.connect(painted)
program.window.painted.connect(app.quit)
program.show(); app.exec(); program.end(); profile.forget()
"""
_EXAMPLE = """
from gatewalk.app.application import Program, application
from gatewalk.window.profile import TemporaryProfile
app = application(); profile = TemporaryProfile()
program = Program(app, profile, (), example="ticket-classifier")
def ready():
    print(program.desk.walk.path.exits[-1], program.desk.walk.evidence); app.quit()
program.ready.connect(ready)
program.show(); app.exec(); program.end(); profile.forget()
"""


#: A drawing is copied by the canvas' menu, and the program ended.
_COPIED = """
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication
from gatewalk.app.application import Program, application
from gatewalk.canvas.view import TreeView
from gatewalk.window.profile import TemporaryProfile
app = application(); profile = TemporaryProfile()
program = Program(app, profile, (), example="ticket-classifier")
def ready():
    view = program.window.findChild(TreeView)
    at = QPoint(40, 40)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), asked)
    menu = QApplication.activePopupWidget()
    menu.findChild(QAction, "copy").trigger(); menu.close()
    print(app.clipboard().mimeData().hasFormat("image/svg+xml")); app.quit()
program.ready.connect(ready)
program.show(); app.exec(); program.end(); profile.forget()
"""


def printed(code: str) -> str:
    ended = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=True
    )
    assert "Traceback" not in ended.stderr
    return ended.stdout.strip()


def test_nothing_heavy_is_imported_before_the_first_paint() -> None:
    assert printed(_FIRST_PAINT) == ""


def test_the_example_stands_when_the_program_is_ready() -> None:
    assert printed(_EXAMPLE) == "fine-tune (6, 6)"


def test_a_copied_drawing_does_not_break_the_end_of_the_program() -> None:
    assert printed(_COPIED) == "True"


def test_an_unknown_example_is_one_line() -> None:
    code = "import sys; from gatewalk.app.application import run_example; sys.exit(run_example(['nope']))"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert ended.returncode == 1
    assert ended.stderr.count("\n") == 1
    assert "ticket-classifier" in ended.stderr
