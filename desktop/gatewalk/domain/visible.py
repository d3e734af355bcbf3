"""Texts out of somebody's data as they may be shown: in the window, in a terminal and in the record alike.

A cell can hold an escape sequence that colours, clears or renames a terminal, a sign that turns the rest of
its line around, or half a character that no output takes. Each is shown as a middle dot, which every font
has: what is wrong stays visible, and nothing happens. Files keep the text as it is.
"""

import re

#: Stands for a character that is not shown.
UNSEEN = "·"
_LINES = re.compile("\r\n?|[\u2028\u2029]")
_HARMFUL = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff\ud800-\udfff]"
)


def visible(text: str) -> str:
    """`text` with a dot for every character that is none to be seen; tabs and line feeds stay."""
    if _HARMFUL.search(text) is None:
        return text
    return _HARMFUL.sub(UNSEEN, _LINES.sub("\n", text))


def escaped(text: str) -> str:
    """JSON text in which the same characters are written as ``\\uXXXX``: nothing of their meaning is lost."""
    return _HARMFUL.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
