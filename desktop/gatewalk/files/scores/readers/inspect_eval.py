"""Inspect AI's `.eval` logs: zip archives whose members may be packed with Zstandard (method 93).

The standard library knows the archive's directory but not that method before Python 3.14, so members are
unpacked here, each under a size limit and never to disk. The summaries are enough for the scores; logs
without them (cancelled, old) are read sample by sample.
"""

import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from typing import IO, Any

from gatewalk.files.scores.reader import Reader
from gatewalk.files.scores.readers.inspect_json import is_log, records
from gatewalk.files.scores.readers.values import as_dict, dicts
from gatewalk.files.scores.sheet import Records
from gatewalk.files.scores.source import Source, parse_json
from gatewalk.files.scores.unpacked import RATIO_LIMIT, UNPACKED_ANYHOW

#: Most bytes of one member and of all members unpacked, and most members.
_MEMBER, _ALL, _COUNT = 1 << 28, 1 << 32, 200_000
_STORED, _DEFLATE, _ZSTANDARD = 0, 8, 93


def is_eval(source: Source) -> bool:
    """A zip archive with a log's header or its journal."""
    if not source.head.startswith(b"PK\x03\x04"):
        return False
    try:
        with source.open() as file, zipfile.ZipFile(file) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return False
    return "header.json" in names or "_journal/start.json" in names


def read_eval(source: Source) -> Records:
    with source.open() as file:
        members = _members(source, file)
        name = "header.json" if "header.json" in members else "_journal/start.json"
        header = as_dict(_value(source, file, members[name]))
        header = {"status": "started", **header}
        if not is_log(header):
            raise source.problem("this log's header is broken")
        return records(header, _samples(source, file, members), source)


def _members(source: Source, file: IO[bytes]) -> dict[str, zipfile.ZipInfo]:
    try:
        with zipfile.ZipFile(file) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as problem:
        raise source.problem("this archive is broken or cut off", "copy it again") from problem
    unpacked = sum(entry.file_size for entry in entries)
    if len(entries) > _COUNT or unpacked > min(_ALL, max(source.size * RATIO_LIMIT, UNPACKED_ANYHOW)):
        raise source.problem(
            "this archive unpacks to far more than its size, and was refused", "copy the log again"
        )
    return {entry.filename: entry for entry in entries}


def _samples(
    source: Source, file: IO[bytes], members: Mapping[str, zipfile.ZipInfo]
) -> Iterator[Mapping[str, Any]]:
    if "summaries.json" in members:
        found = dicts(_value(source, file, members["summaries.json"]))
        if any(sample.get("scores") or sample.get("error") for sample in found):
            yield from found
            return
    names = [name for name in members if name.startswith("samples/")]
    names = names or [name for name in members if name.startswith("_journal/summaries/")]
    for name in names:
        source.work.check()
        value = _value(source, file, members[name])
        yield from dicts(value) if isinstance(value, list) else [as_dict(value)]


def _value(source: Source, file: IO[bytes], entry: zipfile.ZipInfo) -> Any:
    data = _unpacked(source, file, entry)
    value = parse_json(data, source.work)
    if value is None:
        raise source.problem(f"'{entry.filename}' in this archive is broken", "copy the log again")
    return value


def _unpacked(source: Source, file: IO[bytes], entry: zipfile.ZipInfo) -> bytes:
    if entry.file_size > _MEMBER:
        raise source.problem(f"'{entry.filename}' is larger than {_MEMBER >> 20} MB unpacked")
    inside = 0 <= entry.header_offset <= source.size and entry.compress_size <= source.size
    file.seek(entry.header_offset if inside else 0)
    local = file.read(30) if inside else b""
    if len(local) < 30 or not local.startswith(b"PK\x03\x04"):
        raise source.problem("this archive is broken or cut off", "copy it again")
    name, extra = struct.unpack("<HH", local[26:30])
    file.seek(name + extra, 1)
    packed = file.read(entry.compress_size)
    try:
        data = _inflated(packed, entry)
    except (zlib.error, EOFError, ValueError) as problem:
        raise source.problem(
            f"'{entry.filename}' in this archive is broken", "copy the log again"
        ) from problem
    if len(data) != entry.file_size:
        raise source.problem(f"'{entry.filename}' in this archive is broken", "copy the log again")
    return data


def _inflated(packed: bytes, entry: zipfile.ZipInfo) -> bytes:
    if entry.compress_type == _STORED:
        return packed
    if entry.compress_type == _DEFLATE:
        return zlib.decompressobj(-15).decompress(packed, entry.file_size + 1)
    if entry.compress_type != _ZSTANDARD:
        raise ValueError(f"packing method {entry.compress_type}")
    import zstandard  # loaded only for the logs that need it

    try:
        with zstandard.ZstdDecompressor().stream_reader(packed) as stream:
            return stream.read(entry.file_size + 1)
    except zstandard.ZstdError as problem:
        raise ValueError(str(problem)) from problem


READERS = (Reader("inspect eval", "Inspect log (.eval)", is_eval, read_eval),)
