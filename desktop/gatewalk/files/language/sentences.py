"""Sentences that are made below the window, in another language when they are shown.

Measurements and readers write English, and an investigation keeps it. A catalogue holds these sentences as
patterns: ``About {n} examples would settle it.`` A sentence is looked up whole, then by pattern, then in its
parts; what fills a pattern is looked up in turn. What is in no catalogue stays as it is, so that a name out
of somebody's data is never touched.

What may stand in a placeholder follows from its name, figures at its end aside: `n` a number, `d` a date, `l`
a list with commas and an "and", `arm` one word, and any other name any text within a sentence. What stands in
`name`, `column` or `file` is somebody's own and stays, and so do the items of `names`. So does a `path`, the
place of a part in a tree, and a `quoted` value: a number, a list, or a text in quotes, however many sentences
it holds.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

_NUMBER = r"[+−-]?\d[\d,]*(?:\.\d+)?(?:e[+-]?\d+)?"
_DATE = r"\d{1,2} [A-Z][a-z]+ \d{4}|\d{4}-\d\d-\d\d"
_PATH = r"[a-z_]+(?:[.\[].*?)?"
#: A value as Python writes it; one that was cut ends with three dots.
_QUOTED = (
    r"""'(?:\\.|[^'\\])*?(?:'|\\?…)|"(?:\\.|[^"\\])*?(?:"|\\?…)|\[.*?(?:\]|…)|-?\d[\d.e+-]*|None|True|False"""
)
_KINDS = {"n": _NUMBER, "d": _DATE, "arm": r"\S+?", "path": _PATH, "quoted": _QUOTED}
_TEXT = r"(?:(?!\. [A-ZÀ-Ý0-9]).)+?"
_HOLE = re.compile(r"\{(\w+)\}")
_ENDS = re.compile(r"(?<=[.!?:;]) (?=\S)")
_OWN = ("name", "column", "file", "folder", "part", "path", "quoted")
_MORE = re.compile(r"\d+ more")
_JOINTS = re.compile(r", | and ")
#: So many sentences are remembered, and so many characters may one have.
_REMEMBERED, _LONGEST = 4_000, 2_000


@dataclass(frozen=True)
class _Pattern:
    """`longest` is the longest text that every match holds: it is looked for first, as most have it not."""

    source: str
    longest: str
    said: str

    @cached_property
    def expression(self) -> re.Pattern[str]:
        return re.compile(_expression(self.source), re.DOTALL)


class Sentences:
    """Says English sentences in another language. Values are immutable but for what it remembers."""

    def __init__(
        self, sentences: Mapping[str, str], figures: Callable[[str], str] = lambda figure: figure
    ) -> None:
        self._whole = {source: said for source, said in sentences.items() if "{" not in source}
        self._figures = figures
        made = [_pattern(source, said) for source, said in sentences.items() if "{" in source]
        self._patterns = [pattern for _weight, pattern in sorted(made, key=lambda one: -one[0])]
        self._names: Mapping[str, str] = {}
        self._said: dict[str, str] = {}

    def learn(self, names: Mapping[str, str]) -> None:
        """Know these names too, in place of those learnt before."""
        self._names = names
        self._said.clear()

    def say(self, text: str) -> str:
        """`text` in the language, or as it is where no pattern knows it."""
        said = self._said.get(text)
        if said is None and len(text) <= _LONGEST:
            if len(self._said) >= _REMEMBERED:
                self._said.clear()
            said = self._said[text] = self._find(text) or text
        return text if said is None else said

    def _find(self, text: str) -> str | None:
        known = self._one(text)
        if known is not None or " " not in text:
            return known
        halves = list(_halves(text))
        for left, gap, right in halves:
            if (said := self._clause(left)) is not None:
                rest = self._find(right)
                return said + gap + (right if rest is None else rest)
        if halves and (rest := self._find(halves[-1][2])) is not None:
            return halves[-1][0] + halves[-1][1] + rest
        return None

    def _clause(self, text: str) -> str | None:
        """A sentence with its full stop, or a clause that a mark divides from the next."""
        known = self._one(text)
        if known is None and text[-1:] in ":;" and (known := self._one(text[:-1])) is not None:
            return known + text[-1]
        return known

    def _one(self, text: str) -> str | None:
        known = self._names.get(text) or self._whole.get(text)
        if known is not None:
            return known
        for pattern in self._patterns:
            if pattern.longest in text and (found := pattern.expression.fullmatch(text)):
                held = {name: self._part(name, value) for name, value in found.groupdict().items()}
                return pattern.said.format(**held)
        return None

    def _part(self, name: str, text: str) -> str:
        kind = _kind(name)
        if kind == "n":
            return self._figures(text)
        if kind in _OWN:
            return text
        if kind == "names":
            said = [self.say(part) if _MORE.fullmatch(part) else part for part in _JOINTS.split(text)]
            return self._joined(said, text)
        if kind == "l":
            said = self._listed(text) or [self.say(part) for part in _JOINTS.split(text)]
            return self._joined(said, text)
        return self.say(text)

    def _joined(self, said: list[str], text: str) -> str:
        """The items of a list as `text` joined them, with the language's own "and"."""
        last = f" {self._whole.get('and', 'and')} " if " and " in text else ", "
        return last.join(filter(None, (", ".join(said[:-1]), said[-1])))

    def _listed(self, text: str) -> list[str] | None:
        """The items of a list, said, where every one is known; items may hold commas themselves."""
        known = self._one(text)
        if known is not None:
            return [known]
        for joint in _JOINTS.finditer(text):
            first = self._one(text[: joint.start()])
            rest = self._listed(text[joint.end() :]) if first is not None else None
            if first is not None and rest is not None:
                return [first, *rest]
        return None


def _kind(name: str) -> str:
    return name.rstrip("0123456789")


def _pattern(source: str, said: str) -> tuple[int, _Pattern]:
    """A pattern and its weight: of several that fit, the one that says the most holds."""
    parts = _HOLE.split(source)
    literal = parts[::2]
    weight = 10 * sum(map(len, literal)) - sum(_kind(part) not in _KINDS for part in parts[1::2])
    return weight, _Pattern(source, max(literal, key=len), said)


def _expression(source: str) -> str:
    expression, seen = "", set()
    for place, part in enumerate(_HOLE.split(source)):
        if place % 2 == 0:
            expression += re.escape(part)
        elif part in seen:
            expression += f"(?P={part})"
        else:
            seen.add(part)
            expression += f"(?P<{part}>{_KINDS.get(_kind(part), _TEXT)})"
    return expression


def _halves(text: str) -> Iterator[tuple[str, str, str]]:
    """`text` cut in two after each sentence or clause, the longest first part first."""
    for cut in reversed(list(_ENDS.finditer(text))):
        yield text[: cut.start()], cut.group(), text[cut.end() :]
