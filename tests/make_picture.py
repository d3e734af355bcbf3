"""Take the picture of the window that the README shows: ``python -m tests.make_picture``."""

import tempfile
from pathlib import Path

from gatewalk.app.application import application
from gatewalk.files.data import data_folder
from gatewalk.theme.colours import LIGHT
from gatewalk.theme.fonts import load_fonts
from tests.screens import Camera

if __name__ == "__main__":
    app = application()
    load_fonts()
    with tempfile.TemporaryDirectory() as folder:
        camera = Camera(Path(folder), LIGHT, (1600, 1000))
        camera.example("drift")
        camera.settle(1.0)
        camera.take("window")
        (taken,) = Path(folder).glob("window*.png")
        (data_folder("resources") / "docs" / "window.png").write_bytes(taken.read_bytes())
