"""The language of the window: every text that it shows goes through here on its way to the screen.

Texts are written in English where they are used, with placeholders that are filled after translating:
``tr("{rows} rows read", rows=count)``. Which language is spoken is Qt's to know: a `Speaker` is installed as
the application's translator, so that nothing here has a state of its own, and English needs none.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtGui import QKeySequence

from gatewalk.files.language.casing import small_first
from gatewalk.files.language.catalogue import (
    SENTENCES,
    SOURCE_LANGUAGE,
    WINDOW,
    Catalogue,
    best_language,
    read_catalogue,
)
from gatewalk.files.language.sentences import Sentences

#: Asked for, it answers with the code of the language that is spoken.
_OWN_NAME = "language"


def tr(text: str, /, **values: object) -> str:
    """`text` in the window's language, then its placeholders filled with `values`."""
    said = QCoreApplication.translate(WINDOW, text) if text else ""
    return said.format(**values) if values else said


def marked(text: str) -> str:
    """`text` itself: it stands in a table, is collected for translation, and translated when shown."""
    return text


def plural(count: int, one: str, many: str) -> str:
    """``{n} row`` or ``{n} rows``, in the form that the language has for `count`, with `count` filled in."""
    said = QCoreApplication.translate(WINDOW, many, None, count)
    if said == many and count == 1:
        said = one
    return said.format(n=figures(f"{count:,}"))


def say(text: str) -> str:
    """A sentence that was made below the window, in the window's language where its pattern is known."""
    return QCoreApplication.translate(SENTENCES, text) if text else text


#: A figure as English writes it; a catalogue says how its language does.
FIGURE = marked("1,234.5")

MONTHS = (
    marked("Jan"),
    marked("Feb"),
    marked("Mar"),
    marked("Apr"),
    marked("May"),
    marked("Jun"),
    marked("Jul"),
    marked("Aug"),
    marked("Sep"),
    marked("Oct"),
    marked("Nov"),
    marked("Dec"),
)


def day(when: date, *, year: bool = True) -> str:
    """``12 Nov 2026``, or ``12 Nov`` without the year."""
    month = tr(MONTHS[when.month - 1])
    if not year:
        return tr("{day} {month}", day=when.day, month=month)
    return tr("{day} {month} {year}", day=when.day, month=month, year=when.year)


def lowered(text: str, written_in: str = "") -> str:
    """`text` as it stands within a sentence: with a small first letter where its language has it so.

    It is in the window's language unless `written_in` says another. Names in capitals (RAG, LoRA) stay.
    """
    return small_first(text) if (written_in or language()) == SOURCE_LANGUAGE else text


def figures(text: str) -> str:
    """The figures in `text`, written in English, with the language's decimal sign and thousands."""
    sample = QCoreApplication.translate(WINDOW, FIGURE)
    return text if sample == FIGURE else _rewritten(text, sample)


def _rewritten(text: str, sample: str) -> str:
    return text.translate({ord(","): sample[1:-5] or None, ord("."): sample[-2]})


def keys(shortcut: str) -> str:
    """A shortcut as the system and the language write it: ``Strg+S``."""
    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)


def language() -> str:
    """The language that is spoken, such as ``de``."""
    said = QCoreApplication.translate(WINDOW, _OWN_NAME)
    return SOURCE_LANGUAGE if said == _OWN_NAME else said


def system_language() -> str:
    """The first of the system's languages that the window speaks; else English."""
    return best_language(tuple(QLocale.system().uiLanguages()))


def language_name(code: str) -> str:
    """What speakers of a language call it: ``Deutsch``."""
    return "English" if code == SOURCE_LANGUAGE else QLocale(code).nativeLanguageName().capitalize()


class Speaker(QTranslator):
    """Answers Qt's questions for texts from a catalogue."""

    def __init__(self, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.catalogue, self.silent = catalogue, False
        sample = catalogue.texts.get(FIGURE)
        self._sentences = Sentences(
            catalogue.sentences, lambda text: _rewritten(text, sample) if sample else text
        )

    def isEmpty(self) -> bool:
        return False

    def learn(self, names: Mapping[str, str]) -> None:
        """Know names out of the open tree, which sentences may hold."""
        self._sentences.learn(names)

    def translate(  # None tells Qt that nothing was found
        self, context: str, source: str, _meaning: str | None = None, count: int = -1
    ) -> str | None:
        if self.silent or context not in (WINDOW, SENTENCES):
            return None
        if context == SENTENCES:
            return self._sentences.say(source)
        if source == _OWN_NAME:
            return self.catalogue.language
        if count >= 0:
            return self.catalogue.plural(source, count)
        return self.catalogue.texts.get(source)


def learn(names: Mapping[str, str]) -> None:
    """Tell the speaker names out of the open tree, English to translated, in place of those it knew."""
    app = QCoreApplication.instance()
    for speaker in app.findChildren(Speaker) if app is not None else ():
        speaker.learn(names)


@contextmanager
def in_english() -> Iterator[None]:
    """Say everything as it is written for a while, as a record does that is read by others."""
    app = QCoreApplication.instance()
    speakers = app.findChildren(Speaker) if app is not None else []
    for speaker in speakers:
        speaker.silent = True
    try:
        yield
    finally:
        for speaker in speakers:
            speaker.silent = False


def speak(app: QCoreApplication, code: str) -> None:
    """Speak a language from now on, Qt's own dialogs too. What stands already is to be built anew.

    Raises InputProblem where its catalogue cannot be read; then the former language stays.
    """
    catalogue = read_catalogue(code)
    for old in app.findChildren(QTranslator, "gatewalk"):
        app.removeTranslator(old)
        old.setParent(None)
        old.deleteLater()
    if code == SOURCE_LANGUAGE:
        return
    own = QTranslator(app)
    if own.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        own.setObjectName("gatewalk")
        app.installTranslator(own)
    speaker = Speaker(catalogue, app)
    speaker.setObjectName("gatewalk")
    app.installTranslator(speaker)
