"""Which encoding a text file is in: byte order marks first, then what decodes without a fault.

UTF-8 is strict enough that a file which decodes as UTF-8 is UTF-8. Of the legacy encodings, the East
Asian ones are tried where most high bytes come in pairs that they know; CP1252 takes everything else.
"""

import re
from dataclasses import dataclass
from pathlib import Path

#: Bytes looked at: the whole of a small file, the beginning of a large one.
_SAMPLE = 1 << 22

_MARKS = (
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)


@dataclass(frozen=True)
class Encoding:
    """A codec name and the length of the byte order mark before the text."""

    name: str
    mark: int = 0

    def decode(self, data: bytes) -> str:
        """Text of the first bytes of a file, without the mark; broken characters are replaced."""
        return data[self.mark :].decode(self.name, errors="replace")


def find_encoding(path: Path) -> Encoding:
    """The encoding of a text file; CP1252 where nothing else fits."""
    with path.open("rb") as file:
        return encoding_of(file.read(_SAMPLE))


def encoding_of(sample: bytes) -> Encoding:
    """The encoding of the text that begins with `sample` (which may stop inside a character)."""
    for mark, name in _MARKS:
        if sample.startswith(mark):
            return Encoding(name, len(mark))
    if wide := _without_mark(sample):
        return Encoding(wide)
    if _decodes(sample, "utf-8"):
        return Encoding("utf-8")
    return Encoding(_legacy(sample))


def _without_mark(sample: bytes) -> str:
    """UTF-16 without a mark: nearly every other byte of Western text is zero."""
    even, odd = sample[0:4096:2], sample[1:4096:2]
    if len(odd) < 2 or sample.count(b"\0", 0, 4096) < len(even) // 4:
        return ""
    if odd.count(0) > 0.4 * len(odd) and even.count(0) < 0.05 * len(even) + 1:
        return "utf-16-le"
    if even.count(0) > 0.4 * len(even) and odd.count(0) < 0.05 * len(odd) + 1:
        return "utf-16-be"
    return ""


def _decodes(sample: bytes, name: str) -> bool:
    try:
        sample.decode(name)
    except UnicodeDecodeError as problem:
        return len(sample) == _SAMPLE and problem.start >= len(sample) - 4
    return True


#: The commonest characters of written Chinese; a text without them is in another encoding.
_HAN = "的一是不了人我在有他这中大来上个国到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可里"
_HAN_OLD = "這來個國說們為時會著過學對裡"

#: Encoding, the characters that natural text in it is made of, and those that it never goes without.
_EAST = (
    ("cp949", re.compile("[가-힣]"), re.compile("[가-힣]"), 0.6),
    ("cp932", re.compile("[ぁ-ヿ一-龯｡-ﾟ]"), re.compile("[ぁ-ヿ]"), 0.1),
    ("gb18030", re.compile("[一-龯，。、：；？！]"), re.compile(f"[{_HAN}]"), 0.05),
    ("big5", re.compile("[一-龯，。、：；？！]"), re.compile(f"[{_HAN}{_HAN_OLD}]"), 0.05),
)


def _legacy(sample: bytes) -> str:
    # Its first odd byte may stand anywhere: look from there on.
    first = next(place for place, value in enumerate(sample) if value >= 0x80)
    sample = sample[max(0, first - 1) :][: 1 << 18]
    high = sum(1 for value in sample if value >= 0x80)
    best, score = "", 0.0
    for name, letters, common, least in _EAST:
        text = _decoded(sample, name)
        natural = 2 * len(letters.findall(text)) / high
        usual = 2 * sum(_is_plain(name, letter) for letter in common.findall(text)) / high
        if natural > 0.6 and usual > least and natural / 2 + usual > score:
            best, score = name, natural / 2 + usual
    return best or _western(sample)


def _decoded(sample: bytes, name: str) -> str:
    """The sample as text; none where it is not in this encoding (its last character may be cut)."""
    try:
        return sample[:-2].decode(name) if len(sample) > 2 else sample.decode(name)
    except UnicodeDecodeError as problem:
        return sample[: problem.start].decode(name) if problem.start >= len(sample) - 5 else ""


def _is_plain(name: str, letter: str) -> bool:
    """Korean text is written in the syllables of KS X 1001; the others of CP949 are rare."""
    if name != "cp949":
        return True
    try:
        return len(letter.encode("euc_kr")) == 2
    except UnicodeEncodeError:
        return False


def _western(sample: bytes) -> str:
    """CP1251 where Cyrillic letters stand in runs; CP1252 where all its bytes exist; else Latin-1."""
    runs = re.findall(rb"[\xc0-\xff]{3,}", sample)
    if sum(map(len, runs)) > 0.7 * len(re.findall(rb"[\x80-\xff]", sample)):
        return "cp1251"
    return "cp1252" if _decodes(sample, "cp1252") else "latin-1"
