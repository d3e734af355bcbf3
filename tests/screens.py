"""Pictures of every state of the window in both themes: ``python -m tests.screens FOLDER [STATES ...]``."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from gatewalk.app.application import application
from gatewalk.theme.colours import DARK, LIGHT
from gatewalk.theme.fonts import load_fonts
from tests import screen_states as states
from tests.screen_states import Camera

LARGE, SMALL, TINY, FULL, HUGE = (1600, 1000), (1280, 720), (640, 480), (1920, 1080), (3840, 2160)

#: States, in which sizes, at which text scales.
PLAN: tuple[tuple[Callable[[Camera], None], tuple[tuple[int, int], ...], tuple[float, ...]], ...] = (
    (states.start, (LARGE, SMALL, TINY, HUGE), (1.0,)),
    (states.start, (SMALL,), (2.0,)),
    (states.gates, (LARGE, SMALL), (1.0,)),
    (states.gates, (SMALL,), (0.8, 2.0)),
    (states.plots, (LARGE, SMALL, TINY, HUGE), (1.0,)),
    (states.plots, (LARGE, SMALL), (2.0,)),
    (states.answers, (LARGE,), (1.0,)),
    (states.answers, (SMALL,), (2.0,)),
    (states.problems, (LARGE, TINY), (1.0,)),
    (states.dialogs, (LARGE,), (1.0,)),
    (states.dialogs, (SMALL,), (2.0,)),
    (states.mapping, (LARGE, TINY), (1.0,)),
    (states.mapping, (SMALL,), (2.0,)),
    (states.empty, (LARGE, TINY), (1.0,)),
    (states.empty, (SMALL,), (2.0,)),
    (states.present, (FULL, SMALL, HUGE, TINY), (1.0,)),
)


def main(arguments: list[str]) -> int:
    """Take all pictures, or those of the named states."""
    folder, chosen = Path(arguments[0] if arguments else "screens"), arguments[1:]
    folder.mkdir(parents=True, exist_ok=True)
    application()
    load_fonts()
    for take, sizes, scales in PLAN:
        if chosen and take.__name__ not in chosen:
            continue
        for theme in (LIGHT, DARK):
            for size in sizes:
                for scale in scales:
                    camera = Camera(folder, theme, size, scale)
                    take(camera)
                    camera.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
