"""YAML text to plain values, each with its line, built from parser events.

Events are used instead of a YAML loader because a loader knows too much: it follows anchors, runs tags,
lets the second of two equal keys win, reads `no` as false, and recurses as deep as the file asks. Here
anchors, aliases and tags are refused by name, equal keys too, and depth and size have limits. Scalars are
read as in YAML 1.2: null, true, false, whole numbers, numbers; anything else is text.
"""

import math
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any

import yaml

from gatewalk.files.tree.problem import Level, Problem, written

Path = tuple[str | int, ...]

MAX_BYTES = 32_000_000
MAX_DEPTH = 24
MAX_SCALAR = 20_000

#: Beyond so many problems or names, no nearest name is looked for: a broken file must not hang its check.
MAX_OFFERS = 100
MAX_NAMES = 5_000

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_INT = re.compile(r"[-+]?(0|[1-9][0-9]{0,17})")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]{1,18}(\.[0-9]*)?)([eE][-+]?[0-9]{1,3})?")
#: Signs that no screen shows and some terminals obey.
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_UNSEEN = "nobody sees it, and it breaks what prints the text"
_WORDS: Mapping[str, Any] = {
    "": None,
    "~": None,
    "null": None,
    "Null": None,
    "NULL": None,
    "true": True,
    "True": True,
    "TRUE": True,
    "false": False,
    "False": False,
    "FALSE": False,
}


@dataclass
class Source:
    """What stood in the text: `data`, the line of each path (from 1), and the problems of the text."""

    data: Any = None
    lines: dict[Path, int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    file: str = ""

    def line(self, path: Path) -> int | None:
        """The line of a path, or of the nearest part above it that stands in the file."""
        for end in range(len(path), -1, -1):
            if path[:end] in self.lines:
                return self.lines[path[:end]]
        return None

    def problem(
        self,
        what: str,
        path: Path,
        why: str = "",
        do: str = "",
        line: int | None = None,
        level: Level = "error",
    ) -> None:
        """Add a problem; its line is that of `path` unless given."""
        place = line if line is not None else self.line(path)
        found = Problem(
            what=what, path=written(path), line=place, why=why, do=do, level=level, file=self.file
        )
        self.problems.append(found)

    def nearest(self, name: str, known: Collection[str]) -> str | None:
        """The one of `known` that `name` was most likely meant to be, or None."""
        if len(self.problems) > MAX_OFFERS or len(known) > MAX_NAMES:
            return None
        return next(iter(get_close_matches(name, known, n=1, cutoff=0.5)), None)


@dataclass
class _Open:
    """A mapping or a list that is being filled."""

    value: dict[str, Any] | list[Any]
    path: Path
    key: str | None = None
    doubled: bool = False


def read_source(text: str, file: str = "") -> Source:
    """Parse `text`. Never raises: what is wrong stands in `problems`, and reading goes on if it can."""
    source = Source(file=file)
    if len(text) > MAX_BYTES:
        source.problem(f"the text is larger than {MAX_BYTES // 1_000_000} MB", (), do="split the tree")
        return source
    try:
        _build(text, source)
    except yaml.YAMLError as error:
        _syntax(source, error, text)
    except RecursionError:
        source.problem("nested too deeply", (), do="flatten the tree")
    return source


def _syntax(source: Source, error: yaml.YAMLError, text: str) -> None:
    """Say what YAML itself refuses, and where; a tab and a control character are called by their names."""
    mark, position = getattr(error, "problem_mark", None), getattr(error, "position", None)
    what = getattr(error, "problem", None) or getattr(error, "reason", None) or "cannot be read as YAML"
    source.data = None
    if mark is None and isinstance(position, int):
        line = text.count("\n", 0, position) + 1
        sign = f"U+{ord(text[position : position + 1] or chr(0)):04X}"
        source.problem(f"a control character ({sign}) stands here", (), _UNSEEN, "remove it", line)
        return
    line = mark.line + 1 if mark is not None else 1
    rows = text.split("\n")
    row = rows[line - 1] if line <= len(rows) else ""
    if "\t" in row[: len(row) - len(row.lstrip())]:
        source.problem("a tab stands in the indentation", (), "YAML indents by spaces", "use spaces", line)
        return
    source.problem(
        f"not valid YAML: {what}",
        (),
        "nothing of a file that is not valid can be read",
        "mind the indentation, and put texts that hold ': ' or '#' in quotes",
        line,
    )


def _build(text: str, source: Source) -> None:
    stack: list[_Open] = []
    documents = 0
    for event in yaml.parse(text, Loader=_LOADER):
        line = event.start_mark.line + 1 if event.start_mark else 1
        if isinstance(event, yaml.ScalarEvent):
            _refuse(event, stack, source, line)
            _scalar(event, stack, source, line)
        elif isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
            _refuse(event, stack, source, line)
            value: dict[str, Any] | list[Any] = {} if isinstance(event, yaml.MappingStartEvent) else []
            stack.append(_Open(value, _place(value, stack, source, line)))
            if len(stack) > MAX_DEPTH:
                source.problem(f"nested deeper than {MAX_DEPTH} levels", (), do="flatten the tree", line=line)
                source.data = None
                return
        elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
            stack.pop()
        elif isinstance(event, yaml.AliasEvent):
            _refused(f"alias *{event.anchor}", _place(None, stack, source, line), source, line)
        elif isinstance(event, yaml.DocumentStartEvent):
            documents += 1
            if documents > 1:
                source.problem("a second document starts here", (), do="keep one tree in a file", line=line)
                return


def _refused(what: str, path: Path, source: Source, line: int) -> None:
    why = "aliases can blow a small file up"
    source.problem(f"the {what} is refused", path, why, "write the text out where it is needed", line)


def _refuse(event: Any, stack: list[_Open], source: Source, line: int) -> None:
    if event.anchor:
        _refused(f"anchor &{event.anchor}", _here(stack), source, line)
    if event.tag:
        why = "a tree holds plain values only"
        source.problem(f"the tag {event.tag} is refused", _here(stack), why, "remove the tag", line)


def _scalar(event: Any, stack: list[_Open], source: Source, line: int) -> None:
    text: str = event.value
    if len(text) > MAX_SCALAR:
        source.problem(
            f"a text of more than {MAX_SCALAR} characters", _here(stack), do="shorten it", line=line
        )
        text = text[:MAX_SCALAR]
    if found := _CONTROL.search(text):
        sign = f"U+{ord(found[0]):04X}"
        source.problem(f"a control character ({sign}) stands here", _here(stack), _UNSEEN, "remove it", line)
    top = stack[-1] if stack else None
    if top is not None and isinstance(top.value, dict) and top.key is None:
        _key(text, top, source, line)
        return
    quoted = event.style in ("'", '"', "|", ">")
    _place(text if quoted else plain(text), stack, source, line)


def _key(text: str, top: _Open, source: Source, line: int) -> None:
    path = (*top.path, text)
    top.key, top.doubled = text, text in top.value
    if top.doubled:
        source.problem(
            f"the key {text!r} stands here a second time",
            path,
            f"the first is on line {source.lines.get(path)}",
            "keep one of the two",
            line,
        )
    else:
        source.lines[path] = line


def _place(value: Any, stack: list[_Open], source: Source, line: int) -> Path:
    """Put `value` where the text has it, and say which path that is."""
    if not stack:
        source.data = value
        source.lines[()] = line
        return ()
    top = stack[-1]
    if isinstance(top.value, list):
        path: Path = (*top.path, len(top.value))
        top.value.append(value)
        source.lines[path] = line
        return path
    if top.key is None:
        source.problem("a key must be a plain text", top.path, do="write key: value", line=line)
        top.key = f"?{line}"
    key, top.key = top.key, None
    if not top.doubled:
        top.value[key] = value
    return (*top.path, key)


def _here(stack: list[_Open]) -> Path:
    if not stack:
        return ()
    top = stack[-1]
    if isinstance(top.value, list):
        return (*top.path, len(top.value))
    return (*top.path, top.key) if top.key is not None else top.path


def plain(text: str) -> Any:
    """What an unquoted YAML 1.2 scalar means. Numbers too large for a float stay text."""
    if text in _WORDS:
        return _WORDS[text]
    if text[0] in "0123456789.+-":
        if _INT.fullmatch(text):
            return int(text)
        if _FLOAT.fullmatch(text):
            number = float(text)
            return number if math.isfinite(number) else text
    return text
