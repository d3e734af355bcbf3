"""One file of scores before anybody knows its format: what it is on disk, its first bytes, its JSON.

Everything dangerous about a path is settled here, before a byte is parsed: what is no regular file is
refused by its status, compressed files are unpacked into the private folder under a ratio and a size
limit, and JSON is parsed at most once, whatever its depth.
"""

import codecs
import json
import os
import stat
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property, partial
from itertools import islice
from pathlib import Path
from typing import IO, Any

import duckdb

from gatewalk.domain.problem import Cancelled, InputProblem
from gatewalk.files.scores.csv.encoding import Encoding, find_encoding
from gatewalk.files.scores.digest import Seen, digest_of
from gatewalk.files.scores.engine import Progress, Stop
from gatewalk.files.scores.memory import let_go
from gatewalk.files.scores.unpacked import unpacked
from gatewalk.files.scores.unreadable import shown, unreadable

#: Bytes of a file that signatures may look at.
HEAD = 1 << 18
#: Most bytes of one JSON document (not lines) that are parsed as a whole.
JSON_LIMIT = 1 << 27
#: Most bytes of one line, and of the first line of a file that may be JSON Lines.
_LONGEST, _LINE = 1 << 26, 1 << 25
#: Characters beyond which JSON is parsed so that it can be stopped.
_LONG_TEXT = 1 << 20
_CHUNK = 1 << 20
_ARCHIVES = (b"\x1f\x8b", b"\x28\xb5\x2f\xfd", b"BZh", b"\xfd7zXZ", b"7z\xbc\xaf", b"Rar!")


@dataclass(frozen=True)
class Work:
    """What a reader may use: a private folder, the engine, the progress (0..1), a word to stop.

    `look_later`: what only the whole of a large file can tell is found while it is scanned. `seal_later`:
    the digests of large files are left for after the scan.
    """

    folder: Path
    connection: duckdb.DuckDBPyConnection
    progress: Progress | None = None
    cancelled: Stop | None = None
    look_later: bool = False
    seal_later: bool = False

    def check(self) -> None:
        """Raise Cancelled when the user said so."""
        if self.cancelled is not None and self.cancelled():
            raise Cancelled

    def new_file(self, suffix: str) -> Path:
        """A new empty file in the private folder."""
        handle, path = tempfile.mkstemp(suffix, dir=self.folder)
        os.close(handle)
        return Path(path)


@dataclass(frozen=True)
class Source:
    """A regular file (`path`), or a run folder (`folder` True), with the bytes to read at `data`.

    `index` counts the files that are read together, so that each can name its own tables; `memo` keeps
    what readers found out about the file while they looked whether it is theirs.
    """

    path: Path
    work: Work
    index: int
    size: int
    data: Path
    folder: bool = False
    memo: dict[str, Any] = field(default_factory=dict, compare=False, repr=False)

    @property
    def name(self) -> str:
        """The file's name; bytes that are no text are replaced."""
        return shown(self.path.name)

    @property
    def stem(self) -> str:
        """The name without its last ending."""
        return shown(self.path.stem)

    def problem(self, what: str, do: str = "") -> InputProblem:
        return InputProblem(what, shown(str(self.path)), do)

    @cached_property
    def head(self) -> bytes:
        """The first bytes after unpacking, at most `HEAD`; empty for a folder."""
        if self.folder:
            return b""
        with self.open() as file:
            return file.read(HEAD)

    @cached_property
    def encoding(self) -> Encoding:
        """The text encoding, from the first bytes and the whole file where it is small."""
        if self.folder:
            return Encoding("utf-8")
        try:
            return find_encoding(self.data)
        except OSError as problem:
            raise unreadable(self.path, problem) from problem

    def new_table(self) -> str:
        """A name for one more table of this file in the engine."""
        self.memo["tables"] = self.memo.get("tables", 0) + 1
        return f"part_{self.index}_{self.memo['tables']}"

    @cached_property
    def text(self) -> str:
        """The head as text, without a byte order mark; broken characters replaced."""
        return self.encoding.decode(self.head)

    def open(self) -> IO[bytes]:
        try:
            return self.data.open("rb")
        except OSError as problem:
            raise unreadable(self.path, problem) from problem

    @cached_property
    def document(self) -> Any:
        """The file as one JSON value, or None where it is none (or is too large, or too deep)."""
        if self.text.lstrip()[:1] not in ("{", "[") or self.is_lines:
            return None
        return self.first_line if self._is_one_line() else self.parse(self.data)

    def _is_one_line(self) -> bool:
        """Whether the first line is JSON, and nothing follows it."""
        filled = (line for line in self.lines(_LINE) if line.strip())
        return self.first_line is not None and len(list(islice(filled, 2))) == 1

    @cached_property
    def first_line(self) -> Any:
        """The first line as a JSON value (JSON Lines are recognised by it); None where it is none."""
        if self.text.lstrip()[:1] not in ("{", "[") or self._is_one_long_line():
            return None
        return parse_json(next((line for line in self.lines(_LINE) if line.strip()), ""), self.work)

    def _is_one_long_line(self) -> bool:
        """Whether no line ends within as much as is read of a first line."""
        if self.data.stat().st_size <= _LINE:
            return False
        with self.open() as file:
            return b"\n" not in file.read(_LINE)

    @cached_property
    def is_lines(self) -> bool:
        """Whether the file is JSON Lines: its first line is a whole mapping, and a second line follows."""
        return (isinstance(self.first_line, dict) and "\n" in self.text.strip()) or self._long_lines()

    def _long_lines(self) -> bool:
        """As `is_lines`, where the first line is longer than the head."""
        if len(self.head) < HEAD or not isinstance(self.first_line, dict):
            return False
        return sum(1 for _, line in zip(range(2), self.lines(_LINE), strict=False) if line.strip()) == 2

    def forget(self) -> None:
        """Let go of the file's content as far as it was read; what is asked for later is read again."""
        held = [self.__dict__.pop(name, None) for name in ("document", "first_line", "text", "head")]
        for value in held[:2]:
            let_go(value)

    def parse(self, path: Path) -> Any:
        """A JSON file's value, or None."""
        self.work.check()
        if path.stat().st_size > JSON_LIMIT:
            return None
        try:
            with path.open("rb") as file:
                return parse_json(_as_utf8(file, self.encoding.name), self.work)
        except OSError as problem:
            raise unreadable(path, problem) from problem

    def lines(self, longest: int = 0) -> Iterator[str]:
        """The text lines without their ends, one at a time; asks now and then whether to stop.

        Lines beyond `longest` bytes are cut; without it, InputProblem names a line beyond all reason. Wide
        encodings are read as a whole (and so are small files).
        """
        with self.open() as file:
            if self.encoding.name.startswith("utf-16"):
                yield from file.read(JSON_LIMIT).decode(self.encoding.name, errors="replace").splitlines()
                return
            number = 0
            while line := file.readline(longest or _LONGEST):
                if not longest and len(line) == _LONGEST and not line.endswith(b"\n"):
                    raise self._too_long(number + 1)
                if number % 512 == 0:
                    self.work.check()
                number += 1
                text = line.decode(self.encoding.name, errors="replace")
                yield text.removeprefix("\ufeff").rstrip("\r\n")

    def _too_long(self, line: int) -> InputProblem:
        what = f"line {line} is longer than {_LONGEST >> 20} MB"
        return self.problem(what, "leave the long texts out")

    def sha256(self, seen: Seen) -> str:
        """Hex digest of the original file or run folder; `seen` is given every block on the way.

        What `seen` raises ends it. Raises InputProblem where the file cannot be read.
        """
        try:
            return digest_of(self.path, seen)
        except OSError as problem:
            raise unreadable(self.path, problem) from problem


def parse_json(text: str | bytes, work: Work | None = None) -> Any:
    """A JSON value, or None where the text is none; nesting beyond the parser's depth is none.

    Bytes are UTF-8, and replaced where they are none. With `work`, a long text is parsed in pieces: other
    threads get their turn, and it can be stopped.
    """
    try:
        if work is not None and len(text) > _LONG_TEXT:
            from gatewalk.files.scores.long_json import parse_long  # numpy, which few files need here

            return parse_long(text.encode() if isinstance(text, str) else text, work.check)
        plain = text if isinstance(text, str) else text.decode(errors="replace").removeprefix("\ufeff")
        return json.loads(plain)
    except (ValueError, RecursionError):
        return None


def _as_utf8(file: IO[bytes], encoding: str) -> bytes:
    """The bytes of a text file in UTF-8."""
    if encoding == "utf-8":
        return file.read()
    blocks = iter(partial(file.read, _CHUNK), b"")
    return b"".join(text.encode() for text in codecs.iterdecode(blocks, encoding, errors="replace"))


def open_source(path: Path, work: Work, index: int = 0) -> Source:
    """A file ready to be recognised. Raises InputProblem where it cannot be read or is no regular file."""
    try:
        status = path.stat()
    except (OSError, ValueError) as problem:
        raise unreadable(path, problem if isinstance(problem, OSError) else FileNotFoundError()) from problem
    if stat.S_ISDIR(status.st_mode):
        try:
            size = sum(part.stat().st_size for part in path.iterdir() if part.is_file())
        except OSError as problem:
            raise unreadable(path, problem) from problem
        return Source(path, work, index, size, path, folder=True)
    if not stat.S_ISREG(status.st_mode):
        raise InputProblem("this is a pipe or a device, not a file", str(path), "give a saved file")
    if status.st_size == 0:
        raise InputProblem("this file is empty", str(path), "export the scores again")
    source = Source(path, work, index, status.st_size, _plain_path(path, work))
    if not source.head.startswith(_ARCHIVES):
        return source
    if not source.head.startswith(b"\x1f\x8b"):
        raise source.problem("this is a compressed archive", "unpack it first, or use .gz")
    return Source(path, work, index, status.st_size, unpacked(path, work.new_file(".bin"), work.check))


def _plain_path(path: Path, work: Work) -> Path:
    """The path, or a link to it where its name holds bytes that the engine does not take."""
    if shown(str(path)) == str(path):
        return path
    link = work.new_file(".link")
    link.unlink()
    link.symlink_to(path.absolute())
    return link
