"""Catalogues: the texts of the window in another language, one Qt Linguist file (`.ts`) per language.

The `.ts` file itself is read, so that a translation is seen as soon as its file is saved and there is no
second, compiled copy that could say something else. A file holds two contexts: the texts that the code names
(`WINDOW`), and the sentences that are made below the window (`SENTENCES`), which are patterns.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from gatewalk.domain.problem import InputProblem
from gatewalk.files.data import data_folder

#: The language that the texts are written in.
SOURCE_LANGUAGE = "en"

WINDOW, SENTENCES = "Gatewalk", "Sentences"


@dataclass(frozen=True)
class Catalogue:
    """Texts by their English source; `plurals` holds the forms of counted texts by their English plural."""

    language: str
    texts: Mapping[str, str] = field(default_factory=dict)
    plurals: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    sentences: Mapping[str, str] = field(default_factory=dict)

    def plural(self, source: str, count: int) -> str | None:
        """The form of a counted text for `count`, or None where there is none."""
        forms = self.plurals.get(source)
        if not forms:
            return None
        return forms[min(plural_form(self.language, count), len(forms) - 1)]


def plural_form(language: str, count: int) -> int:
    """Which form `count` takes, as Qt Linguist orders them; rules of the Unicode CLDR."""
    name = language.partition("_")[0]
    if name in ("ja", "ko", "zh", "vi", "th", "id", "ms"):
        return 0
    if name in ("fr", "hy") or language == "pt_BR":
        return int(count > 1)
    few = 2 <= count % 10 <= 4 and not 12 <= count % 100 <= 14
    if name in ("ru", "uk", "be", "sr", "hr", "bs"):
        return 0 if count % 10 == 1 and count % 100 != 11 else 1 if few else 2
    if name == "pl":
        return 0 if count == 1 else 1 if few else 2
    if name in ("cs", "sk"):
        return 0 if count == 1 else 1 if 2 <= count <= 4 else 2
    return int(count != 1)


def catalogue_file(language: str) -> Path:
    """Where the catalogue of a language lies."""
    return data_folder("resources") / "translations" / f"gatewalk_{language}.ts"


def window_languages() -> tuple[str, ...]:
    """The languages that the window speaks, English first."""
    folder = data_folder("resources") / "translations"
    found = sorted(path.stem.removeprefix("gatewalk_") for path in folder.glob("gatewalk_*.ts"))
    return (SOURCE_LANGUAGE, *(name for name in found if name != SOURCE_LANGUAGE))


def best_language(wanted: tuple[str, ...]) -> str:
    """The first language of `wanted` (such as ``de-DE``) that the window speaks; else English."""
    known = window_languages()
    for name in wanted:
        parts = name.replace("-", "_").split("_")
        for form in ("_".join(parts), parts[0]):
            if form in known:
                return form
    return SOURCE_LANGUAGE


def read_catalogue(language: str) -> Catalogue:
    """The catalogue of a language. English has none, and every text stays as it is written.

    Raises InputProblem where the file cannot be read. Texts marked as unfinished are left out.
    """
    if language == SOURCE_LANGUAGE:
        return Catalogue(language)
    from xml.etree import ElementTree  # English needs none of it, and the first paint waits for it

    path = catalogue_file(language)
    try:
        root = ElementTree.parse(path).getroot()
    except (OSError, ElementTree.ParseError) as error:
        raise InputProblem("this translation cannot be read", path.name, "restore the file") from error
    texts: dict[str, str] = {}
    plurals: dict[str, tuple[str, ...]] = {}
    sentences: dict[str, str] = {}
    for context in root.iter("context"):
        in_sentences = context.findtext("name") == SENTENCES
        for message in context.iter("message"):
            source, said = message.findtext("source") or "", message.find("translation")
            if said is None or said.get("type") in ("unfinished", "vanished", "obsolete"):
                continue
            if message.get("numerus") == "yes":
                plurals[source] = tuple(form.text or "" for form in said.iter("numerusform"))
            elif in_sentences:
                sentences[source] = said.text or ""
            else:
                texts[source] = said.text or source
    return Catalogue(language, texts, plurals, sentences)
