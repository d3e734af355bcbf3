"""Icons: small SVG drawings in one grey, recoloured for the theme when they are asked for."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from gatewalk.files.data import data_folder
from gatewalk.theme.colours import Theme

#: Drawn in these sizes (pixels); others are scaled from them.
_SIZES = (16, 20, 40)
_DISABLED_SIZES = (20, 40)


def icon_names() -> tuple[str, ...]:
    """The names that `icon` knows, sorted."""
    return tuple(sorted(path.stem for path in _folder().glob("*.svg")))


def icon(name: str, theme: Theme, role: str = "text") -> QIcon:
    """The icon `name` in the colour of `role`; disabled it takes the faint colour.

    Raises KeyError for a name that has no drawing.
    """
    drawing = _drawing(name)
    result = QIcon()
    for colour, mode, sizes in (
        (getattr(theme, role), QIcon.Mode.Normal, _SIZES),
        (theme.line, QIcon.Mode.Disabled, _DISABLED_SIZES),
    ):
        renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", colour).encode()))
        for size in sizes:
            result.addPixmap(_pixmap(renderer, size), mode)
    return result


def _folder() -> Path:
    return data_folder("resources") / "icons"


def _drawing(name: str) -> str:
    path = _folder() / f"{name}.svg"
    if not path.is_file():
        raise KeyError(f"no icon is named {name}")
    return path.read_text(encoding="utf-8")


def _pixmap(renderer: QSvgRenderer, size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
