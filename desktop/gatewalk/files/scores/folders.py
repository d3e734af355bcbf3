"""Which files a person meant: single files as they are, folders as the readable files within them.

A folder is one history: its files are days or runs of the same thing. A HELM run folder is one source of
its own, because its meaning lies in several files.
"""

import os
import re
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from gatewalk.domain.problem import InputProblem
from gatewalk.files.scores.unreadable import unreadable

_ENDINGS = tuple(
    f".{ending}"
    for ending in (
        *("csv", "tsv", "tab", "psv", "txt", "log"),
        *("json", "jsonl", "ndjson", "gz", "eval"),
        *("parquet", "arrow", "feather", "ipc", "xlsx"),
    )
)
#: Most files of a folder, and levels of folders below it.
FILES, _DEPTH, _LOOKED_AT = 5000, 6, 50_000
_DATE = re.compile(r"(?<!\d)(20\d{2})[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d{2}-?\d)")
RUN_FILE = "per_instance_stats.json"


@dataclass(frozen=True)
class Chosen:
    """Paths to read, in order; `optional` says that a path came from a folder and may be left out."""

    path: Path
    optional: bool = False


def chosen_files(paths: Sequence[Path]) -> tuple[tuple[Chosen, ...], tuple[str, ...]]:
    """The files of all paths, and notes on what was passed over. Raises InputProblem for bad paths."""
    if not paths:
        raise InputProblem("no file was given", do="name at least one file of scores")
    chosen: list[Chosen] = []
    notes: list[str] = []
    for path in paths:
        try:
            is_folder = stat.S_ISDIR(path.stat().st_mode) and not (path / RUN_FILE).is_file()
        except (OSError, ValueError) as problem:
            found = problem if isinstance(problem, OSError) else FileNotFoundError()
            raise unreadable(path, found) from problem
        if not is_folder:
            chosen.append(Chosen(path))
        else:
            files = _within(path, notes)
            chosen += [Chosen(file, optional=True) for file in files]
    unique = {os.path.realpath(item.path): item for item in reversed(chosen)}
    return tuple(item for item in chosen if unique[os.path.realpath(item.path)] is item), tuple(notes)


def _within(folder: Path, notes: list[str]) -> list[Path]:
    try:
        found = list(islice(_walk(folder, 0, {os.path.realpath(folder)}, notes), _LOOKED_AT))
    except OSError as problem:
        raise unreadable(folder, problem) from problem
    files = [path for path in found if path.is_dir() or path.name.lower().endswith(_ENDINGS)]
    passed = len(found) - len(files)
    if not files:
        raise InputProblem(
            "this folder holds no file of scores", str(folder), "name a folder with CSV or JSON files"
        )
    if len(files) > FILES:
        raise InputProblem(
            f"this folder holds more than {FILES:,} files", str(folder), "name a smaller folder"
        )
    if passed:
        notes.append(f"{passed} other {'file' if passed == 1 else 'files'} in {folder.name} passed over")
    return sorted(files)


def _walk(folder: Path, depth: int, above: set[str], notes: list[str]) -> Iterator[Path]:
    """Files and run folders within a folder; a link that leads back to a folder above is not followed."""
    for path in sorted(folder.iterdir()):
        if path.name.startswith("."):
            continue
        if not path.is_dir():
            if path.is_file():
                yield path
            continue
        real = os.path.realpath(path)
        if any(known == real or known.startswith(real.rstrip(os.sep) + os.sep) for known in above):
            continue
        try:
            if (path / RUN_FILE).is_file():
                yield path
            elif depth < _DEPTH:
                yield from _walk(path, depth + 1, above | {real}, notes)
        except OSError as problem:
            notes.append(f"passed over: {path.name}: {unreadable(path, problem).what}")


def dates_of(names: Sequence[str]) -> dict[str, str]:
    """The ISO date in each file's name; empty unless all have one and they differ."""
    found = {name: match for name in names if (match := _DATE.search(name))}
    dates = {name: "-".join(match.groups()) for name, match in found.items()}
    return dates if len(dates) == len(set(names)) and len(set(dates.values())) > 1 else {}
