"""The pictures of one size of screen; called by `tests.screens`, which sets up the screen."""

import sys
from pathlib import Path

from gatewalk.app.application import application
from gatewalk.theme.colours import DARK, LIGHT
from gatewalk.theme.fonts import load_fonts
from gatewalk.theme.language import speak
from tests.screen_states import Camera
from tests.screens import PLAN


def main(folder: str, size: str, *words: str) -> None:
    """Take the states that are planned in `size`, or those that are named, in a language if one is."""
    app = application()
    spoken = [word.partition("=")[2] for word in words if word.startswith("language=")]
    speak(app, spoken[-1] if spoken else "en")
    chosen = [word for word in words if "=" not in word]
    load_fonts()
    for take, sizes, scales in PLAN:
        for wide, tall in sizes:
            if f"{wide}x{tall}" != size or (chosen and take.__name__ not in chosen):
                continue
            for theme in (LIGHT, DARK):
                for scale in scales:
                    camera = Camera(Path(folder), theme, (wide, tall), scale)
                    take(camera)
                    camera.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
