"""How large, how many and how deep: what an investigation file may hold before it is refused.

The limits lie far above honest files (a ten-million-row analysis stays under 2 MB) and keep the memory
and time that a hostile file can cost small.
"""

import math
from typing import Any

MIB = 1024 * 1024

#: Bytes of a whole file without and with embedded rows.
MAX_FILE = 4096 * MIB
#: Members of the zip.
MAX_PARTS = 200
#: Bytes of the zip's table of contents.
MAX_CONTENTS = 1 * MIB
#: Bytes of one part, unpacked, by its name or its folder.
MAX_BYTES = {
    "mimetype": 200,
    "manifest.json": 1 * MIB,
    "investigation.json": 16 * MIB,
    "tree.yaml": 2 * MIB,
    "summaries/": 32 * MIB,
    "walks/": 16 * MIB,
    "rows/": 2048 * MIB,
}
#: Unpacked to packed size, for parts above 1 MiB.
MAX_RATIO = 200
#: Values in one JSON part, counted by its commas and brackets.
MAX_VALUES = 2_000_000
#: Levels of brackets in JSON and YAML.
MAX_DEPTH = 60
#: The largest whole number (sums of squares are 128 bits wide) and the largest fraction.
MAX_WHOLE = 10**38
MAX_FRACTION = 1e38


def allowance(name: str) -> int | None:
    """The most bytes that the part `name` may unpack to; None for a name that this version does not know."""
    folder, slash, _ = name.partition("/")
    return MAX_BYTES.get(folder + slash if slash else name)


def odd_value(value: Any, depth: int = 0) -> str:
    """What is wrong with a number or the depth in plain data, as a phrase; empty where nothing is."""
    if isinstance(value, dict | list):
        if depth >= MAX_DEPTH:
            return f"nested more than {MAX_DEPTH} levels deep"
        for item in value.values() if isinstance(value, dict) else value:
            if found := odd_value(item, depth + 1):
                return found
    elif isinstance(value, float):
        if not math.isfinite(value) or abs(value) > MAX_FRACTION:
            return "a number that is too large"
    elif isinstance(value, int) and abs(value) > MAX_WHOLE:
        return "a number that is too large"
    return ""
