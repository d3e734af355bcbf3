"""Every text has a translation that fits it, and every text in the code goes through the door for them."""

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from gatewalk.files.language.catalogue import (
    SENTENCES,
    SOURCE_LANGUAGE,
    WINDOW,
    best_language,
    plural_form,
    window_languages,
)
from gatewalk.window.actions import ACTIONS, MENUS
from tests.translations import PACKAGE, collected, known_texts, modules

LANGUAGES = [name for name in window_languages() if name != SOURCE_LANGUAGE]
_HOLES = re.compile(r"\{\w*\}")

#: Calls whose first text is shown, and those that show the text at another place.
_SHOW = {
    "setText": 0, "setTitle": 0, "setToolTip": 0, "setWindowTitle": 0, "setPlaceholderText": 0,
    "setAccessibleName": 0, "setAccessibleDescription": 0, "addAction": 0, "addMenu": 0, "setLabelText": 0,
    "set_marked": 0, "set_line": 0, "QLabel": 0, "QPushButton": 0, "QCheckBox": 0, "QAction": 0,
    "TextBlock": 0, "Line": 0, "heading": 0, "button": 0, "spoken": 2, "TextScroll": 2, "text_field": 1,
}  # fmt: skip
_WORDS = re.compile(r"[A-Za-z]{3,}")
_OWN_NAMES = {"Gatewalk", "[*] – Gatewalk"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_window_has_a_translation(language: str) -> None:
    known, sources = known_texts(language), collected()
    missing = [text for text in (*sources.texts, *sources.plurals) if (WINDOW, text) not in known]
    assert missing == [], "run `python -m tests.make_translations`, then translate what is unfinished"


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_translated_that_no_longer_stands_in_the_code(language: str) -> None:
    sources = collected()
    held = {text for context, text in known_texts(language) if context == WINDOW}
    assert held - set(sources.texts) - set(sources.plurals) == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_are_those_of_the_source(language: str) -> None:
    wrong = {
        (source, form)
        for (_context, source), forms in known_texts(language).items()
        for form in forms
        if set(_HOLES.findall(source)) != set(_HOLES.findall(form))
    }
    assert wrong == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_spaces_and_ends_of_lines_are_those_of_the_source(language: str) -> None:
    wrong = [
        source
        for (context, source), forms in known_texts(language).items()
        for form in forms
        if context == WINDOW
        and (source[:1].isspace(), source[-1:].isspace(), source.count("\n"))
        != (form[:1].isspace(), form[-1:].isspace(), form.count("\n"))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_counted_texts_have_all_forms_of_the_language(language: str) -> None:
    forms = len({plural_form(language, count) for count in range(200)})
    known = known_texts(language)
    assert {text for text in collected().plurals if len(known[WINDOW, text]) != forms} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_entries_of_a_menu_share_a_letter_or_a_name(language: str) -> None:
    known = known_texts(language)
    for menu in MENUS:
        rows = [row for row in ACTIONS if row.menu == menu and not row.group and "-" not in row.id[:7]]
        names = [known.get((WINDOW, row.text), (row.text,))[0] for row in rows]
        assert [name for name, count in Counter(names).items() if count > 1] == []
        marked = [name[name.index("&") + 1].lower() for name in names if "&" in name]
        assert [letter for letter, count in Counter(marked).items() if count > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_pattern_fits_everything(language: str) -> None:
    sources = [source for context, source in known_texts(language) if context == SENTENCES]
    free = [source for source in sources if re.search(r"\{(?!n\d*\}|d\d*\})", source)]
    assert [source for source in free if not re.search(r"\w", _HOLES.sub("", source))] == []


def test_the_systems_language_is_found_with_and_without_its_country() -> None:
    assert best_language(("de-Latn-AT", "de-AT", "de")) == "de"
    assert best_language(("tlh", "de_DE")) == "de"
    assert best_language(("tlh",)) == SOURCE_LANGUAGE
    assert best_language(()) == SOURCE_LANGUAGE


def test_no_text_is_shown_that_was_not_asked_for() -> None:
    bare = [found for path in modules() for found in _bare(path)]
    assert bare == [], "put it into tr(…), with placeholders as keyword arguments"


def _bare(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        place = _SHOW.get(name)
        if place is None or place >= len(node.args):
            continue
        for text in _literals(node.args[place]):
            if _WORDS.search(text) and text not in _OWN_NAMES:
                yield f"{path.relative_to(PACKAGE)}:{node.lineno}: {text!r}"


def _literals(node: ast.expr) -> Iterator[str]:
    """The fixed texts in an argument; what stands in a call (such as `tr`) is that call's."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield from (part.value for part in node.values if isinstance(part, ast.Constant))
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)
    elif isinstance(node, ast.BinOp):
        yield from _literals(node.left)
        yield from _literals(node.right)
