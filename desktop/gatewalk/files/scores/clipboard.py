"""A table pasted as text: what spreadsheets, notebooks and chat windows put on the clipboard."""

import tempfile
from pathlib import Path

from gatewalk.domain.problem import InputProblem
from gatewalk.files.scores.table import ScoreTable, open_table

#: Most characters that are taken from a clipboard.
LONGEST = 1 << 21


def read_clipboard_text(text: str) -> ScoreTable:
    """The pasted text as a table: CSV of any dialect, JSON or JSON Lines. Raises InputProblem.

    The table's one report has the name "clipboard"; close the table as any other.
    """
    if not text.strip():
        raise InputProblem("there is no text on the clipboard", "clipboard", "copy a table first")
    if len(text) > LONGEST:
        raise InputProblem("this text is too long to paste", "clipboard", "save it as a file and open that")
    with tempfile.TemporaryDirectory(prefix="gatewalk-") as folder:
        path = Path(folder) / "clipboard"
        path.write_text(_table_of(text), encoding="utf-8", errors="replace", newline="")
        return open_table([path])


def _table_of(text: str) -> str:
    """Markdown's tables as plain ones: without the outer bars and the line of dashes."""
    lines = [line.strip() for line in text.strip().splitlines()]
    if len(lines) < 2 or not all(line.startswith("|") and line.endswith("|") for line in lines):
        return text
    kept = [line for line in lines if set(line) - set("|-: ")]
    return "\n".join("\t".join(cell.strip() for cell in line[1:-1].split("|")) for line in kept)
