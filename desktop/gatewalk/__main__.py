"""Where the program starts: a verb goes to the command line, anything else opens the window.

Kept free of imports, so that neither side pays for the other at start-up.
"""

import os
import sys
from collections.abc import Sequence

# Matrices here are small: more threads than one make numpy's linear algebra wait for itself.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

#: Words that are a verb of the command line when they come first.
VERBS = frozenset(
    {
        "diagnose",
        "record",
        "verify",
        "follow-up",
        "compare",
        "check",
        "schema",
        "tree",
        "self-test",
        "--help",
        "-h",
        "--version",
    }
)

#: What Qt needs of the system, for the line that says so where it is missing.
SYSTEM_LIBRARIES = (
    "on Debian or Ubuntu run: "
    "sudo apt-get install libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0"
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run Gatewalk; the exit code is 0 done, 1 input could not be used, 2 usage."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        return _run(words)
    except ImportError as missing:
        if ".so" not in str(missing):
            raise
        sys.stderr.write(f"gatewalk: a system library is missing ({missing}); {SYSTEM_LIBRARIES}\n")
        return 1


def _run(words: list[str]) -> int:
    if words[:1] == ["example"] and "--write" not in words and not {"--help", "-h"} & set(words):
        from gatewalk.app.application import run_example

        return run_example(words[1:])
    if words[:1] and (words[0] in VERBS or words[0] == "example"):
        from gatewalk.cli.main import run

        return run(words)
    from gatewalk.app.application import run_window

    return run_window(words)


if __name__ == "__main__":
    sys.exit(main())
