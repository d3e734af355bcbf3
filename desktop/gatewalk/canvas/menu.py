"""The menu of the canvas: copy the drawing, save it, zoom."""

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from gatewalk.theme.colours import Theme
from gatewalk.theme.icons import icon
from gatewalk.theme.language import marked, tr

#: Object name, text and icon of each entry; an empty row is a line.
ENTRIES: tuple[tuple[str, str, str], ...] = (
    ("copy", marked("Copy the drawing"), "copy"),
    ("save_svg", marked("Save as SVG…"), "export"),
    ("save_png", marked("Save as PNG…"), "image"),
    ("save_pdf", marked("Save as PDF…"), "file"),
    ("save_mmd", marked("Save as Mermaid…"), "file"),
    ("save_dot", marked("Save as DOT…"), "file"),
    ("", "", ""),
    ("zoom_in", marked("Zoom in"), "plus"),
    ("zoom_out", marked("Zoom out"), "minus"),
    ("fit", marked("Show the whole tree"), "fit"),
)


def canvas_menu(parent: QWidget, theme: Theme, chosen: Callable[[str], None]) -> QMenu:
    """A fresh menu that calls `chosen` with the entry's name and deletes itself when it closes."""
    menu = QMenu(parent)
    for name, text, drawing in ENTRIES:
        if not name:
            menu.addSeparator()
            continue
        entry = QAction(icon(drawing, theme), tr(text), menu)
        entry.setObjectName(name)
        menu.addAction(entry)

    def run(entry: QAction) -> None:
        chosen(entry.objectName())

    menu.triggered.connect(run)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu
