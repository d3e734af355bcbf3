"""Every text that the window can show, collected from the code, and how a catalogue is written."""

import ast
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import gatewalk
from gatewalk.files.language.catalogue import SENTENCES, WINDOW, catalogue_file, plural_form

PACKAGE = Path(gatewalk.__file__).parent
#: The floors whose texts are translated where they are used.
FLOORS = ("theme", "panels", "canvas", "window")


@dataclass
class Sources:
    """Sources by text, with the files that they stand in; `plurals` by the plural."""

    texts: dict[str, set[str]] = field(default_factory=dict)
    plurals: dict[str, set[str]] = field(default_factory=dict)


def modules() -> Iterator[Path]:
    """The modules that texts are collected from."""
    for floor in FLOORS:
        yield from sorted((PACKAGE / floor).rglob("*.py"))


@cache
def collected() -> Sources:
    """The arguments of `tr`, `marked`, `counted` and `plural`, and the texts of the action table."""
    found = Sources()
    for path in modules():
        place = f"gatewalk/{path.relative_to(PACKAGE).as_posix()}"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                _collect(node, place, found)
    return found


def _collect(call: ast.Call, place: str, found: Sources) -> None:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    given = [_text(argument) for argument in call.args]
    if name in ("tr", "marked"):
        texts = given[:1]
    elif name == "UserAction":
        texts = given[1:3] + [_text(k.value) for k in call.keywords if k.arg in ("about", "group")]
    elif name in ("counted", "plural") and len(given) > 1 and given[1]:
        many = (given[2] if len(given) > 2 else "") or f"{given[1]}s"
        source = many if name == "plural" else f"{{n}} {many}"
        found.plurals.setdefault(source, set()).add(place)
        return
    else:
        return
    for text in filter(None, texts):
        found.texts.setdefault(text, set()).add(place)


def _text(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


Known = dict[tuple[str, str], tuple[str, ...]]


def known_texts(language: str) -> Known:
    """What a catalogue says by (context, source); more than one form for counted texts."""
    path = catalogue_file(language)
    if not path.is_file():
        return {}
    known: Known = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            said = message.find("translation")
            if said is None or said.get("type") is not None:
                continue
            forms = tuple(form.text or "" for form in said.iter("numerusform")) or (said.text or "",)
            known[context.findtext("name") or "", message.findtext("source") or ""] = forms
    return known


def write_catalogue(language: str, sources: Sources, sentences: list[str], known: Known) -> None:
    """Write the file of a language: every source, with what is known of it; the rest as unfinished."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    window = _context(root, WINDOW)
    for text, places in sorted(sources.texts.items(), key=lambda item: (min(item[1]), item[0])):
        _message(window, text, places, known.get((WINDOW, text), ()))
    forms = len({plural_form(language, count) for count in range(200)})
    for text, places in sorted(sources.plurals.items()):
        _message(window, text, places, known.get((WINDOW, text), ()), forms)
    made = _context(root, SENTENCES)
    for text in sentences:
        _message(made, text, (), known.get((SENTENCES, text), ()))
    ElementTree.indent(root, " ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    body = ElementTree.tostring(root, encoding="unicode")
    path = catalogue_file(language)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"{head}{body}\n", encoding="utf-8", newline="\n")


def _context(root: ElementTree.Element, name: str) -> ElementTree.Element:
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = name
    return context


def _message(
    context: ElementTree.Element,
    source: str,
    places: set[str] | tuple[str, ...],
    said: tuple[str, ...],
    forms: int = 0,
) -> None:
    message = ElementTree.SubElement(context, "message")
    for place in sorted(places):
        ElementTree.SubElement(message, "location", filename=place)
    ElementTree.SubElement(message, "source").text = source
    translation = ElementTree.SubElement(message, "translation")
    if not any(said):
        translation.set("type", "unfinished")
    if forms:
        message.set("numerus", "yes")
        for place in range(forms):
            form = ElementTree.SubElement(translation, "numerusform")
            form.text = said[place] if place < len(said) else ""
    else:
        translation.text = said[0] if said else ""
