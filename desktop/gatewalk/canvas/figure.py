"""The drawn tree as SVG for a record: real text, plain strokes, no transparency.

A QGuiApplication must exist (an offscreen one will do), because text is measured.
"""

from collections.abc import Mapping
from typing import Literal

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRect, QRectF, QSize, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from gatewalk.canvas.drawing import Drawing
from gatewalk.canvas.ink import Ink
from gatewalk.canvas.looks import Looks, exit_titles
from gatewalk.canvas.places import MARGIN
from gatewalk.canvas.plan import make_plan
from gatewalk.canvas.text import measurer
from gatewalk.domain.finding import UNDETERMINED
from gatewalk.domain.investigation import Investigation
from gatewalk.domain.path import Path, PathStep
from gatewalk.domain.tree import Tree
from gatewalk.theme.colours import LIGHT, Theme


def tree_svg(
    investigation: Investigation,
    path: Path,
    theme: Theme = LIGHT,
    *,
    width: int | None = None,
    stability: Mapping[str, float] | None = None,
) -> bytes:
    """The tree with the path lit. `width` is the figure's in pixels (96 to the inch); else its natural one.

    `stability` maps exit ids to the share of resamples (0..1) in which the exit comes out.
    """
    drawing = Drawing(
        make_plan(investigation.tree, measurer(), titles=exit_titles(investigation)),
        Looks(investigation, path, stability=stability),
        Ink(theme, keep_text=True),
    )
    return drawing_svg(drawing, title=investigation.tree.title, width=width)


def bare_tree_figure(tree: Tree, kind: Literal["svg", "pdf"] = "svg", theme: Theme = LIGHT) -> bytes:
    """The tree itself, with nothing answered, as SVG or PDF."""
    steps = tuple(
        PathStep(gate=gate, number=n, outcome=UNDETERMINED, kind="undetermined", basis="none")
        for n, gate in enumerate(tree.gates)
    )
    shown = Looks(Investigation(tree=tree), Path(steps=steps, at=None, exits=()))
    drawing = Drawing(make_plan(tree, measurer()), shown, Ink(theme, keep_text=True))
    if kind == "pdf":
        return drawing_pdf(drawing, tree.title)
    return drawing_svg(drawing, title=tree.title)


def framed(drawing: Drawing) -> QRectF:
    """The area of a drawing with room for its borders and marks."""
    return drawing.bounds.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)


def drawing_svg(drawing: Drawing, *, title: str, width: int | None = None) -> bytes:
    """Any drawing as SVG; its ink should keep text."""
    area = framed(drawing)
    scale = (width or area.width()) / area.width()
    size = QSize(round(area.width() * scale), round(area.height() * scale))
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(96)
    generator.setTitle(title)
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    painter = QPainter(generator)
    painter.scale(scale, scale)
    painter.translate(-area.topLeft())
    drawing.paint(painter, QRectF(area))
    painter.end()
    buffer.close()
    return bytes(held.data())


def drawing_pdf(drawing: Drawing, title: str) -> bytes:
    """The drawing on a page of its own size."""
    area = framed(drawing)
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setResolution(96)
    points = QSizeF(area.width() * 72 / 96, area.height() * 72 / 96)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch),
            QPageLayout.Orientation.Portrait,
            QMarginsF(0, 0, 0, 0),
        )
    )
    painter = QPainter(writer)
    painter.translate(-area.topLeft())
    drawing.paint(painter, area)
    painter.end()
    buffer.close()
    return bytes(held.data())
