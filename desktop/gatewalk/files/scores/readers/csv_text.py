"""Text with separated columns: whatever no other reader knows and is text."""

from gatewalk.files.scores.csv.read import read_text_table
from gatewalk.files.scores.reader import Reader
from gatewalk.files.scores.source import Source

#: Bell, backspace and escape are not among them: what is copied from a terminal has them in every line.
_CONTROL = tuple(chr(code) for code in (*range(7), *range(14, 27), 28, 29, 30, 31, 0xFFFD))


def is_text(source: Source) -> bool:
    """Text has next to no control characters."""
    text = source.text[:65536]
    odd = sum(text.count(character) for character in _CONTROL)
    return bool(text.strip()) and odd <= len(text) // 100


READERS = (Reader("csv", "CSV", is_text, read_text_table),)
