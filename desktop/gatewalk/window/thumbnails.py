"""Small pictures of the paths of recent files, kept in the profile when a case is saved."""

import contextlib
import hashlib
import os
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from gatewalk.domain.investigation import Investigation
from gatewalk.domain.path import path as walked
from gatewalk.window.profile import Profile

_WIDE, _TALL = 240, 160


def keep_thumbnail(profile: Profile, file: Path, investigation: Investigation) -> None:
    """Paint the path of a case that was saved to `file`; pictures of files that are no longer recent go."""
    from gatewalk.canvas.figure import tree_svg

    svg = tree_svg(investigation, walked(investigation.tree, investigation))
    renderer = QSvgRenderer(QByteArray(svg))
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    picture = QPixmap(_WIDE, _TALL)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    renderer.render(painter)
    painter.end()
    target = _place(profile, file)
    with contextlib.suppress(OSError):  # a picture is a comfort: saving does not depend on it
        target.parent.mkdir(exist_ok=True)
        wanted = {_place(profile, recent) for recent in profile.recent()}
        for other in set(target.parent.glob("*.png")) - wanted:
            other.unlink()
        picture.save(str(target))


def kept_thumbnail(profile: Profile, file: Path) -> QPixmap | None:
    """The picture of a recent file, or None."""
    place = _place(profile, file)
    picture = QPixmap(str(place)) if place.is_file() else QPixmap()
    return None if picture.isNull() else picture


def _place(profile: Profile, file: Path) -> Path:
    name = hashlib.sha256(os.path.realpath(file).encode("utf-8", "surrogateescape")).hexdigest()[:32]
    return profile.folder / "thumbnails" / f"{name}.png"
