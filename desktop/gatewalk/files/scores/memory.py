"""Large values without long pauses: kept from the collector of cycles, and given back a little at a time.

Both the collector's full rounds and the end of a large value hold the interpreter until they are through:
most of a second each for a document of a hundred megabytes, in which the window does not answer. Values
that come from JSON hold no cycles, so the collector has nothing to find in them.
"""

import gc
from typing import Any

#: Items given back at once, and the items beyond which a value inside is taken apart by itself.
_ITEMS, _INSIDE = 512, 64


def settle() -> None:
    """Let the collector of cycles pass over everything that is there now, until `let_go`."""
    gc.freeze()


def let_go(value: Any) -> None:
    """Empty the lists and mappings of a value that nobody needs any more, and undo `settle`."""
    gc.unfreeze()
    pending = [value] if isinstance(value, list | dict) else []
    while pending:
        part = pending.pop()
        if isinstance(part, dict):
            values = list(part.values())
            part.clear()
            part = values
        while part:
            items = part[-_ITEMS:]
            del part[-_ITEMS:]
            pending += [item for item in items if isinstance(item, list | dict) and len(item) > _INSIDE]
