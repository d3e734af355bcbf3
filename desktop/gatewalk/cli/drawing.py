"""Figures for a record written without a window: the drawn tree and the plots as SVG."""

import os
import sys
from collections.abc import Mapping
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


def draw(case: Investigation) -> Mapping[str, bytes]:
    """Every figure of the record by name; needs a running Qt application."""
    from gatewalk.canvas.figure import tree_svg
    from gatewalk.domain.path import path
    from gatewalk.panels.plots.figures import figures

    return {"tree": tree_svg(case, path(case.tree, case)), **figures(case)}


def draw_tree(tree: Tree, out: Path) -> None:
    """The bare tree, nothing answered, as SVG, PNG or PDF by the ending of `out`."""
    from gatewalk.canvas.drawing import Drawing
    from gatewalk.canvas.export import save_drawing
    from gatewalk.canvas.ink import Ink
    from gatewalk.canvas.looks import Looks
    from gatewalk.canvas.plan import make_plan
    from gatewalk.canvas.text import measurer
    from gatewalk.domain.path import path
    from gatewalk.theme.colours import LIGHT

    app = headless_application()
    case = Investigation(tree=tree)
    drawing = Drawing(make_plan(tree, measurer()), Looks(case, path(tree, case)), Ink(LIGHT))
    save_drawing(drawing, LIGHT, tree.title, out)
    del app


def write_drawn_record(case: Investigation, out: Path, *, day: date, paper: str = "a4") -> None:
    """Draw the figures and write the record; what would change the decision is searched anew."""
    from gatewalk.files.record import record_ending, write_record
    from gatewalk.measure.sensitivity import would_change
    from gatewalk.measure.stability import exit_stability

    record_ending(out)
    app = headless_application()
    stability = exit_stability(case, seed=case.seed) if case.scores else None
    write_record(
        case, out, draw(case), date=day, paper=paper, would_change=would_change(case), stability=stability
    )
    del app
