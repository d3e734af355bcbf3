"""The zip itself, read with suspicion: no part is unpacked before name, kind and size are right.

Nothing is ever written to disk from a container. Each refusal names the part and the reason.
"""

import hashlib
import io
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, BinaryIO

from gatewalk.domain.problem import InputProblem
from gatewalk.files.container.limits import (
    MAX_CONTENTS,
    MAX_FILE,
    MAX_PARTS,
    MAX_RATIO,
    MIB,
    allowance,
)
from gatewalk.files.container.packing import MIMETYPE
from gatewalk.files.container.text import PartError, read_json

_NOT_OURS = "this is not a Gatewalk investigation"
_ASK = "ask for the file again, or open a copy"
_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    OverflowError,
    struct.error,
    OSError,
)


@dataclass(frozen=True)
class Container:
    """The small parts by name, checked against the manifest, and the names of embedded rows.

    `unknown` are parts that the manifest lists and this version does not know.
    """

    manifest: dict[str, Any]
    parts: dict[str, bytes]
    rows: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()


def unpack(source: BinaryIO, where: str) -> Container:
    """Read a container from an open file. Raises InputProblem with the first thing that is wrong."""
    with _entered(source, where) as archive:
        return _checked(archive, where)


def unpack_rows(source: BinaryIO, where: str) -> dict[str, bytes]:
    """The embedded row parts of a container, checked against the manifest. Raises InputProblem."""
    with _entered(source, where) as archive:
        if not any(name.startswith("rows/") for name in archive.namelist()):
            return {}
        container = _checked(archive, where)
        return {name: _listed(archive, name, container.manifest["parts"], where) for name in container.rows}


@contextmanager
def _entered(source: BinaryIO, where: str) -> Iterator[zipfile.ZipFile]:
    """The zip, opened only once its table of contents and every entry in it are known to be in order."""
    _check_contents(source, where)
    try:
        with zipfile.ZipFile(source) as archive:
            entries = archive.infolist()
            for entry in entries:
                _check_entry(entry, where)
            _check_names([entry.filename for entry in entries], where)
            yield archive
    except _DAMAGE as error:
        raise InputProblem("the file is damaged (its zip structure is broken)", where, _ASK) from error


def _check_contents(source: BinaryIO, where: str) -> None:
    """Bound the zip's own table of contents before it is read into memory."""
    size = source.seek(0, io.SEEK_END)
    if size > MAX_FILE:
        raise InputProblem(f"the file is larger than {MAX_FILE // MIB} MiB", where, "save it without rows")
    source.seek(0)
    if source.read(4) != b"PK\x03\x04":
        raise InputProblem(_NOT_OURS, where, "open a .gatewalk file or a PDF record")
    source.seek(max(0, size - 42))
    tail = source.read(42)
    if tail[-22:-18] != b"PK\x05\x06":
        raise InputProblem("the file is cut off or has something added at its end", where, _ASK)
    count, length = struct.unpack("<HI", tail[-12:-6])
    if tail[-42:-38] == b"PK\x06\x07" or count > MAX_PARTS or length > MAX_CONTENTS:
        raise InputProblem("the file holds too many parts", where, _ASK)


def _check_entry(entry: zipfile.ZipInfo, where: str) -> None:
    name = entry.filename
    shown = repr(name[:80])
    pieces = name.split("/")
    plain = name.isascii() and name.isprintable() and "\\" not in name and ":" not in name
    if name != entry.orig_filename or not plain or any(piece in ("", ".", "..") for piece in pieces):
        raise InputProblem(f"the part {shown} has a name that leads outside the file", where, _ASK)
    mode = entry.external_attr >> 16
    if stat.S_IFMT(mode) not in (0, stat.S_IFREG):
        raise InputProblem(f"the part {shown} is a link or a device", where, _ASK)
    if entry.flag_bits & 0x1:
        raise InputProblem(f"the part {shown} is encrypted", where, "save it without a password")
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise InputProblem(f"the part {shown} is packed in an unknown way", where, _ASK)
    limit = allowance(name)
    if limit is not None and entry.file_size > limit:
        raise InputProblem(f"the part {shown} is larger than {limit // MIB or 1} MiB unpacked", where, _ASK)
    if entry.file_size > max(MIB, entry.compress_size * MAX_RATIO):
        raise InputProblem(f"the part {shown} unpacks to more than {MAX_RATIO} times its size", where, _ASK)


def _check_names(names: list[str], where: str) -> None:
    if len(names) > MAX_PARTS:
        raise InputProblem(f"the file holds more than {MAX_PARTS} parts", where, _ASK)
    seen: set[str] = set()
    for name in names:
        if name.casefold() in seen:
            raise InputProblem(f"the part {name!r} is there twice", where, _ASK)
        seen.add(name.casefold())
    if not names or names[0] != "mimetype":
        raise InputProblem(_NOT_OURS, where, "open a .gatewalk file or a PDF record")
    if "manifest.json" not in names:
        raise InputProblem("the part 'manifest.json' is missing", where, _ASK)


def _checked(archive: zipfile.ZipFile, where: str) -> Container:
    if _bytes(archive, "mimetype", where).strip() != MIMETYPE.encode():
        raise InputProblem(_NOT_OURS, where, "open a .gatewalk file or a PDF record")
    manifest = _manifest(_bytes(archive, "manifest.json", where), where)
    listed: dict[str, str] = manifest["parts"]
    held = [name for name in archive.namelist() if name not in ("mimetype", "manifest.json")]
    if extra := sorted(set(held) - set(listed)):
        raise InputProblem(f"the part {extra[0]!r} is not in the manifest", where, _ASK)
    if missing := sorted(set(listed) - set(held)):
        raise InputProblem(f"the part {missing[0]!r} is missing", where, _ASK)
    rows = tuple(sorted(name for name in held if name.startswith("rows/")))
    unknown = tuple(sorted(name for name in held if allowance(name) is None))
    small = sorted(set(held) - set(rows) - set(unknown))
    return Container(manifest, {n: _listed(archive, n, listed, where) for n in small}, rows, unknown)


def _listed(archive: zipfile.ZipFile, name: str, digests: dict[str, str], where: str) -> bytes:
    content = _bytes(archive, name, where)
    if hashlib.sha256(content).hexdigest() != digests[name]:
        raise InputProblem(f"the part {name!r} is not the one that was saved (wrong SHA-256)", where, _ASK)
    return content


def _bytes(archive: zipfile.ZipFile, name: str, where: str) -> bytes:
    try:
        return archive.read(name)
    except _DAMAGE as error:
        raise InputProblem(f"the part {name!r} is damaged", where, _ASK) from error


def _manifest(text: bytes, where: str) -> dict[str, Any]:
    try:
        manifest: Any = read_json(text)
    except PartError as problem:
        raise InputProblem(f"the part 'manifest.json' is damaged: {problem}", where, _ASK) from problem
    if not isinstance(manifest, dict):
        raise InputProblem("the part 'manifest.json' does not hold what it should", where, _ASK)
    number = manifest.get("format")
    if not isinstance(number, int) or isinstance(number, bool) or number < 1:
        raise InputProblem("the manifest names no format version", where, _ASK)
    parts = manifest.get("parts")
    if not isinstance(parts, dict) or not all(isinstance(digest, str) for digest in parts.values()):
        raise InputProblem("the manifest lists no parts", where, _ASK)
    return manifest
