"""Cells for tables that people paste into a spreadsheet: no text may become a formula there.

A spreadsheet runs a cell that begins with ``=``, ``+``, ``-``, ``@``, a tab or a line break as a formula.
Such a text gets an apostrophe in front, which spreadsheets take as "this is text". Numbers stay numbers.
"""

_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def plain_cell(text: str) -> str:
    """`text` as a cell that shows as typed and runs nothing."""
    if not text.lstrip(" ").startswith(_STARTS) or _is_number(text):
        return text
    return f"'{text}"


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return text.isascii()
