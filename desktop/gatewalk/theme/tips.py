"""Tooltips show text as it was written: what looks like markup in somebody's data is never rendered."""

from html import escape

from gatewalk.domain.visible import visible


def plain_tip(text: str) -> str:
    """`text` for a tooltip; where Qt could take it for rich text it is wrapped so that it stays text."""
    text = visible(text)
    return f"<qt>{escape(text)}</qt>" if "<" in text else text
