"""Sentences that are made below the window, in another language when they are shown.

Measurements and readers write English, and an investigation keeps it. A catalogue holds these sentences as
patterns: ``About {n} examples would settle it.`` A sentence is looked up whole, then by pattern, then in its
parts; what fills a pattern is looked up in turn. What is in no catalogue stays as it is, so that a name out
of somebody's data is never touched.

What may stand in a placeholder follows from the letter that its name begins with: `n` a number, `d` a date,
`l` a list with commas and an "and", any other letter any text.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

_NUMBER = r"[+−-]?\d[\d,]*(?:\.\d+)?(?:e[+-]?\d+)?"
_DATE = r"\d{1,2} [A-Z][a-z]{2} \d{4}|\d{4}-\d\d-\d\d"
_KINDS = {"n": _NUMBER, "d": _DATE}
_HOLE = re.compile(r"\{(\w+)\}")
_ENDS = re.compile(r"(?<=[.!?:;]) (?=\S)")
_REMEMBERED = 4_000


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
        if text not in self._said:
            if len(self._said) >= _REMEMBERED:
                self._said.clear()
            found = self._find(text)
            self._said[text] = text if found is None else found
        return self._said[text]

    def _find(self, text: str) -> str | None:
        known = self._one(text)
        if known is not None or " " not in text:
            return known
        for left, gap, right in _halves(text):
            said, rest = self._one(left), self._find(right)
            if said is not None or rest is not None:
                return (left if said is None else said) + gap + (right if rest is None else rest)
        return None

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
        kind = name[:1]
        if kind == "n":
            return self._figures(text)
        if kind == "l":
            return self._listed(text)
        return self.say(text)

    def _listed(self, text: str) -> str:
        whole = self._one(text)
        if whole is not None:
            return whole
        head, word, last = text.rpartition(" and ")
        names = [*head.split(", "), last] if word else text.split(", ")
        said = [self.say(name) for name in names]
        if not word:
            return ", ".join(said)
        return f"{', '.join(said[:-1])} {self._whole.get('and', 'and')} {said[-1]}"


def _pattern(source: str, said: str) -> tuple[int, _Pattern]:
    """A pattern and its weight: of several that fit, the one that says the most holds."""
    parts = _HOLE.split(source)
    literal = parts[::2]
    weight = 10 * sum(map(len, literal)) - sum(part[:1] not in _KINDS for part in parts[1::2])
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
            expression += f"(?P<{part}>{_KINDS.get(part[:1], '.+?')})"
    return expression


def _halves(text: str) -> Iterator[tuple[str, str, str]]:
    """`text` cut in two after each sentence or clause, the longest first part first."""
    for cut in reversed(list(_ENDS.finditer(text))):
        yield text[: cut.start()], cut.group(), text[cut.end() :]
