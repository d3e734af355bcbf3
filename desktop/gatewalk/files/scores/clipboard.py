"""A table pasted as text: what spreadsheets, notebooks and chat windows put on the clipboard.

The text is kept as a file, because rows are asked for again later (the list of rows, the re-run list, a
second look): a clipboard has moved on by then. The file is read like any other.
"""

from datetime import datetime
from pathlib import Path

from gatewalk.domain.problem import InputProblem

#: Most characters that are taken from a clipboard.
LONGEST = 1 << 24


def keep_pasted(text: str, folder: Path, now: datetime) -> Path:
    """The pasted table as a new file in `folder`, named by the time: CSV of any dialect, JSON or JSON Lines.

    Raises InputProblem where there is no text, too much of it, or where the file cannot be written.
    """
    if not text.strip():
        raise InputProblem("there is no text on the clipboard", "clipboard", "copy a table first")
    if len(text) > LONGEST:
        raise InputProblem("this text is too long to paste", "clipboard", "save it as a file and open that")
    name = f"pasted {now:%Y-%m-%d %H.%M.%S}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for count in range(1, 1000):
            path = folder / f"{name}{f' ({count})' if count > 1 else ''}.txt"
            if not path.exists():
                path.write_text(_table_of(text), encoding="utf-8", errors="replace", newline="")
                return path
    except OSError as problem:
        raise InputProblem(f"what was pasted cannot be kept ({problem.strerror})", str(folder)) from problem
    raise InputProblem("too many tables were pasted within one second", str(folder), "paste again")


def _table_of(text: str) -> str:
    """Markdown's tables as plain ones: without the outer bars and the line of dashes."""
    lines = [line.strip() for line in text.strip().splitlines()]
    if len(lines) < 2 or not all(line.startswith("|") and line.endswith("|") for line in lines):
        return text
    kept = [line for line in lines if set(line) - set("|-: ")]
    return "\n".join("\t".join(cell.strip() for cell in line[1:-1].split("|")) for line in kept)
