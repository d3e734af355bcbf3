"""Pictures of every state of the window in both themes: ``python -m tests.screens FOLDER [STATES ...]``.

States can be named, and a language, such as ``gates language=de``.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

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
    """Take all pictures, or those of the named states; each size on a screen of that size."""
    folder = Path(arguments[0] if arguments else "screens")
    folder.mkdir(parents=True, exist_ok=True)
    codes = []
    for size in dict.fromkeys(size for _, sizes, _ in PLAN for size in sizes):
        with TemporaryDirectory() as place:
            config = Path(place) / "screen.json"
            screen = {"name": "screen", "x": 0, "y": 0, "width": size[0], "height": size[1]}
            config.write_text(json.dumps({"screens": [screen | {"logicalDpi": 96, "dpr": 1}]}))
            environment = os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={config}"}
            wanted = [str(folder), f"{size[0]}x{size[1]}", *arguments[1:]]
            codes.append(subprocess.run([sys.executable, "-m", "tests.screens_of", *wanted], env=environment))
    return max(done.returncode for done in codes)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
