"""Investigation files: saved whole or not at all, opened with every check before anything is believed.

`open_file` reads a `.gatewalk` file or a PDF record that carries one. A file of an older version is
brought up to date in memory; one of a newer version opens for reading only.
"""

import hashlib
import io
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from gatewalk.domain.investigation import Investigation
from gatewalk.domain.problem import InputProblem
from gatewalk.files.atomic import write_atomic
from gatewalk.files.container.packing import FORMAT, pack
from gatewalk.files.container.parts import documents, from_documents, to_parts
from gatewalk.files.container.unpacking import Container, unpack, unpack_rows
from gatewalk.files.locks import SavedState, state_of
from gatewalk.files.migrations import migrate


@dataclass(frozen=True)
class Opened:
    """What a file held. `note` is a line for the user, or empty; `read_only` forbids saving over it.

    `state` tells later whether the file changed on disk; `rows` names embedded row files.
    """

    investigation: Investigation
    read_only: bool = False
    note: str = ""
    state: SavedState | None = None
    rows: tuple[str, ...] = ()


def save_investigation(
    investigation: Investigation, path: Path, *, rows: Mapping[str, bytes] | None = None
) -> SavedState:
    """Save to `path`, replacing it whole. Raises InputProblem where it cannot; the old file then stands.

    `rows` are row parts to embed (see `gatewalk.files.rows`), an empty mapping for none; where it is left
    out, the rows that the file at `path` holds already are kept.
    """
    content = container_bytes(investigation, rows=_held_rows(path) if rows is None else rows)
    status = write_atomic(path, content)
    return SavedState(path, hashlib.sha256(content).hexdigest(), status.st_mtime_ns, status.st_size)


def container_bytes(investigation: Investigation, *, rows: Mapping[str, bytes] | None = None) -> bytes:
    """The `.gatewalk` file of an investigation: the same bytes for the same content."""
    return pack({**to_parts(investigation), **(rows or {})})


def embedded_rows(path: Path) -> dict[str, bytes]:
    """Row parts (Parquet) of an investigation file, each checked against its SHA-256; none in a record.

    Raises InputProblem where the file cannot be opened or a part is damaged.
    """
    with _opened_file(path) as source:
        if source.read(5) == b"%PDF-":
            return {}
        return unpack_rows(source, str(path))


def _held_rows(path: Path) -> dict[str, bytes]:
    try:
        return embedded_rows(path)
    except InputProblem:
        return {}


def open_investigation(path: Path) -> Investigation:
    """The investigation in a `.gatewalk` file or a PDF record. Raises InputProblem."""
    return open_file(path).investigation


def open_file(path: Path) -> Opened:
    """Open a `.gatewalk` file or a PDF record. Raises InputProblem with one line: what, where, what to do."""
    with _opened_file(path) as source:
        try:
            state = state_of(path)
        except OSError as error:
            raise _unreadable(error, path) from error
        return _read(source, str(path), state)


def _opened_file(path: Path) -> BinaryIO:
    """The open file, which is a plain one and not empty. Raises InputProblem."""
    where = str(path)
    try:
        if path.is_dir():
            raise InputProblem("this is a folder", where, "give the name of a file")
        if not path.is_file():
            raise InputProblem("there is no such file", where, "check the name")
        if path.stat().st_size == 0:
            raise InputProblem("the file is empty", where, "ask for the file again, or open a copy")
        return path.open("rb")
    except (OSError, ValueError) as error:
        raise _unreadable(error, path) from error


def _unreadable(error: OSError | ValueError, path: Path) -> InputProblem:
    reason = error.strerror if isinstance(error, OSError) else "the name cannot be used"
    return InputProblem(f"the file cannot be read ({reason})", str(path), "check the right to read it")


def _read(source: BinaryIO, where: str, state: SavedState | None) -> Opened:
    if source.read(5) != b"%PDF-":
        return _opened(unpack(source, where), where, state)
    source.seek(0)
    from gatewalk.files.attachment import attached

    content = attached(source, where)
    found = _opened(unpack(io.BytesIO(content), where), where, None)
    note = found.note or "This is the investigation that was attached to the record."
    return Opened(found.investigation, found.read_only, note, None, found.rows)


def _opened(container: Container, where: str, state: SavedState | None) -> Opened:
    version: int = container.manifest["format"]
    read = migrate(documents(container.parts, where), version, FORMAT)
    try:
        investigation = from_documents(read, where)
    except InputProblem as problem:
        if version > FORMAT:
            raise InputProblem(
                f"the file has format version {version}, and this program knows {FORMAT}",
                where,
                "open it with a newer Gatewalk",
            ) from problem
        raise
    note = ""
    if version > FORMAT:
        note = (
            f"This file has format version {version}, and this program knows {FORMAT}. "
            "It is open for reading only, so that nothing in it is lost. To edit, save it under another name."
        )
    elif container.unknown:
        note = (
            f"This file holds parts that this program does not know ({', '.join(container.unknown[:3])}). "
            "It is open for reading only, so that nothing in it is lost."
        )
    return Opened(investigation, bool(note), note, state, container.rows)
