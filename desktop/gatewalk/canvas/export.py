"""The drawing as a picture, as SVG or as PDF: to the clipboard or to a file."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter

from gatewalk.canvas.drawing import Drawing
from gatewalk.canvas.figure import drawing_pdf, drawing_svg, framed
from gatewalk.canvas.ink import Ink
from gatewalk.canvas.looks import exit_titles
from gatewalk.domain.path import Path as Walk
from gatewalk.domain.problem import InputProblem
from gatewalk.files.atomic import write_atomic
from gatewalk.files.tree.export import export_tree
from gatewalk.theme.colours import Theme
from gatewalk.theme.language import tr

#: The endings that a drawing can be saved under.
ENDINGS = (".svg", ".png", ".pdf", ".mmd", ".dot")
#: Those among them that other programs draw, with what they are called.
_DRAWN_ELSEWHERE = {".mmd": "mermaid", ".dot": "dot"}
#: No picture is made wider or higher than this.
_MOST_PIXELS = 12_000


def save_drawing(drawing: Drawing, theme: Theme, title: str, out: Path) -> None:
    """Write the drawing by the ending of `out`; InputProblem where that cannot be done."""
    ending = out.suffix.lower()
    if ending not in ENDINGS:
        raise InputProblem(
            tr("a drawing cannot be saved under this ending"),
            str(out),
            tr("take .svg, .png, .pdf, .mmd or .dot"),
        )
    if kind := _DRAWN_ELSEWHERE.get(ending):
        looks = drawing.looks
        titles = exit_titles(looks.investigation)
        content = export_tree(looks.tree, kind, _walked(drawing), titles).encode()
    elif ending == ".svg":
        content = drawing_svg(figure_of(drawing, theme), title=title)
    elif ending == ".pdf":
        content = drawing_pdf(figure_of(drawing, theme), title)
    else:
        content = _png(drawing_image(drawing, theme))
    write_atomic(out, content)


def _walked(drawing: Drawing) -> Walk:
    """The way that the drawing lights."""
    steps = tuple(drawing.looks.steps.values())
    return Walk(steps=steps, at=None, exits=tuple(step.collects for step in steps if step.collects))


def figure_of(drawing: Drawing, theme: Theme) -> Drawing:
    """The same drawing with ink that keeps text as text."""
    return Drawing(drawing.plan, drawing.looks, Ink(theme, keep_text=True, even=drawing.ink.even))


def drawing_image(drawing: Drawing, theme: Theme, scale: float = 2.0) -> QImage:
    """The whole drawing on the canvas colour, `scale` pixels per unit (less where it would be too large)."""
    area = framed(drawing)
    held = min(scale, _MOST_PIXELS / max(area.width(), area.height()))
    image = QImage(
        max(1, round(area.width() * held)), max(1, round(area.height() * held)), QImage.Format.Format_RGB32
    )
    image.fill(QColor(theme.canvas))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(held, held)
    painter.translate(-area.topLeft())
    drawing.paint(painter, area)
    painter.end()
    return image


def clipboard_data(drawing: Drawing, theme: Theme, title: str) -> QMimeData:
    """The drawing as SVG and as a picture; the receiving program takes what it knows."""
    data = QMimeData()
    data.setData("image/svg+xml", QByteArray(drawing_svg(figure_of(drawing, theme), title=title)))
    data.setImageData(drawing_image(drawing, theme))
    return data


def _png(image: QImage) -> bytes:
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    buffer.close()
    return bytes(held.data())
