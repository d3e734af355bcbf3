"""Figures for a record written without a window: the drawn tree and the plots as SVG."""

import os
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from gatewalk.domain.investigation import Investigation
from gatewalk.domain.tree import Tree

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def headless_application() -> "QApplication":
    """A Qt application that can draw, with or without a display."""
    if sys.platform.startswith("linux") and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from gatewalk.theme.fonts import load_fonts

    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    load_fonts()
    return app


def draw_tree(tree: Tree, out: Path) -> None:
    """The tree itself, apart from any walk, as SVG, PNG or PDF by the ending of `out`."""
    from gatewalk.canvas.bare import BareLooks
    from gatewalk.canvas.drawing import Drawing
    from gatewalk.canvas.export import save_drawing
    from gatewalk.canvas.ink import Ink
    from gatewalk.canvas.plan import make_plan
    from gatewalk.canvas.text import measurer
    from gatewalk.theme.colours import LIGHT

    app = headless_application()
    drawing = Drawing(make_plan(tree, measurer()), BareLooks(tree), Ink(LIGHT))
    save_drawing(drawing, LIGHT, tree.title, out)
    del app


def write_drawn_record(case: Investigation, out: Path, *, day: date, paper: str = "a4") -> None:
    """Draw the figures and write the record; what would change the decision is searched anew."""
    from gatewalk.files.record import record_ending

    record_ending(out)
    app = headless_application()
    from gatewalk.window.drawing import draw, write_with_figures

    write_with_figures(case, out, draw(case), day=day, paper=paper)
    del app
