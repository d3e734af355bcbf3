"""The score files of a case, found again by content: an investigation keeps names and hashes, not places.

A file is looked for by its name first and then among files of the same size, and is only believed where its
SHA-256 is the one that was read, so that rows never come from another file of the same name.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from gatewalk.domain.problem import Cancelled
from gatewalk.domain.scores import ScoreFile, ScoreSummary
from gatewalk.files.scores.digest import digest_of
from gatewalk.panels import words
from gatewalk.theme.language import tr

#: Files of a folder that are looked at when a name is gone.
_MOST = 2000


class FilesGone(Exception):
    """Score files that are not where they were looked for; `str()` says which, and how to know them."""

    def __init__(self, missing: Sequence[ScoreFile], places: Sequence[Path]) -> None:
        named = "; ".join(
            tr(
                "{name} ({rows} rows, SHA-256 {sha256}…)",
                name=file.name,
                rows=words.count(file.rows),
                sha256=file.sha256[:12],
            )
            if file.sha256
            else tr("{name} (no SHA-256 was made of it)", name=file.name)
            for file in missing[:4]
        )
        more = tr(" and {count} more", count=len(missing) - 4) if len(missing) > 4 else ""
        where = ", ".join(str(place) for place in dict.fromkeys(places)) or tr("any known folder")
        super().__init__(
            tr(
                "The rows are not at hand: {named}{more}. Looked in {where}. The file may have moved or "
                "changed since it was read; the investigation keeps its counts all the same.",
                named=named,
                more=more,
                where=where,
            )
        )


def find_files(
    scores: ScoreSummary, places: Sequence[Path], cancelled: Callable[[], bool] | None = None
) -> tuple[Path, ...]:
    """Where the score files are now, in the order in which they were read.

    `places` are folders, or files that a person pointed to. Raises FilesGone, and Cancelled.
    """
    found: list[Path] = []
    missing: list[ScoreFile] = []
    for file in scores.files:
        known = _candidates(file, places) if file.sha256 else ()
        path = next((p for p in known if _same(p, file, cancelled)), None)
        if path is None:
            missing.append(file)
        else:
            found.append(path)
    if missing or not found:
        raise FilesGone(missing, places)
    return tuple(found)


def _candidates(file: ScoreFile, places: Iterable[Path]) -> Iterator[Path]:
    for place in places:
        if place.is_file():
            yield place
        elif (named := place / file.name).exists():
            yield named
    for place in places:
        if place.is_dir() and file.size:
            yield from (p for p in _files(place) if p.stat().st_size == file.size)


def _files(folder: Path) -> Iterator[Path]:
    try:
        for number, path in enumerate(folder.iterdir()):
            if number >= _MOST:
                return
            if path.is_file():
                yield path
    except OSError:
        return


def _same(path: Path, file: ScoreFile, cancelled: Callable[[], bool] | None) -> bool:
    """Whether the file (or folder of runs) at `path` is the one that was read."""

    def look(_block: bytearray, _count: int) -> None:
        if cancelled is not None and cancelled():
            raise Cancelled

    try:
        return digest_of(path, look) == file.sha256
    except OSError:
        return False
