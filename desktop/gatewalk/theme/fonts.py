"""The program's own typeface, so that a window and a record look the same on every machine.

It comes with a dependency and is loaded from there, never installed. Scripts that it does not know (Arabic,
Chinese, Japanese and others) fall back to what the system has.
"""

from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

FAMILY = "Source Sans Pro"

#: Families tried after the program's own, in this order, before Qt's own choice.
FALLBACK_FAMILIES = ("Noto Sans", "DejaVu Sans", "Segoe UI", "Helvetica Neue", "Arial", "sans-serif")

_FACES = ("Regular", "It", "Semibold", "Bold", "BoldIt")


def font_folder() -> Path | None:
    """The folder that holds the typeface's files (for the PDF writer too), or None where it is missing."""
    spec = find_spec("font_source_sans_pro")
    if spec is None or spec.origin is None:
        return None
    folder = Path(spec.origin).parent / "files"
    return folder if folder.is_dir() else None


def load_fonts() -> str:
    """Make the typeface known to Qt and return the family to use; needs a QGuiApplication.

    Calling it again does nothing. Where the files are missing the system's default family is returned.
    """
    if FAMILY in QFontDatabase.families():
        return FAMILY
    folder = font_folder()
    if folder is not None:
        for face in _FACES:
            QFontDatabase.addApplicationFont(str(folder / f"SourceSansPro-{face}.ttf"))
    if FAMILY in QFontDatabase.families():
        return FAMILY
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()


def text_font(pixels: float, weight: QFont.Weight = QFont.Weight.Normal, *, alone: bool = False) -> QFont:
    """A font of the program's family, sized in pixels, with the fallback families behind it.

    `alone` names no family but the program's own, as a figure for a record wants it.
    """
    font = QFont()
    font.setFamilies([load_fonts()] if alone else [load_fonts(), *FALLBACK_FAMILIES])
    font.setPixelSize(max(1, round(pixels)))
    font.setWeight(weight)
    return font
