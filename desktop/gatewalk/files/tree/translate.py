"""A tree in another language: the same ids, gates and numbers, with the texts of a language block."""

from typing import Any

from gatewalk.domain.problem import InputProblem
from gatewalk.domain.tree import Tree
from gatewalk.files.tree.folders import tree_file
from gatewalk.files.tree.languages import block_of, language_files
from gatewalk.files.tree.source import read_source
from gatewalk.files.tree.texts import Place, at_place, texts


def available_languages(tree: Tree) -> tuple[str, ...]:
    """Languages in which `tree` can be shown, its own first."""
    path = tree_file(tree.id)
    beside = language_files(path) if path else {}
    return tuple(dict.fromkeys((tree.language, *tree.languages, *beside)))


def translated(tree: Tree, language: str) -> Tree:
    """`tree` with the texts of `language`, or `tree` itself where there is no translation of its version.

    A locale such as ``de_AT`` falls back to ``de``. A text without translation stays as it is. Ids,
    stored options and numbers never change, so answers and findings keep their meaning.
    """
    for name in dict.fromkeys((language, language.replace("-", "_").split("_")[0])):
        if name == tree.language:
            return tree
        if block := tree.languages.get(name) or _beside(tree, name):
            return _applied(tree, block, name)
    return tree


def _beside(tree: Tree, language: str) -> dict[str, Any] | None:
    path = tree_file(tree.id)
    found = language_files(path).get(language) if path else None
    if found is None:
        return None
    try:
        text = found.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise InputProblem("this translation cannot be read", str(found), "restore the file") from None
    return block_of(read_source(text), tree, language)


def _applied(tree: Tree, block: dict[str, Any], language: str) -> Tree:
    data = tree.model_dump(mode="json", exclude={"languages"})
    terms: dict[str, str] = {}
    for place, _ in texts(tree):
        value = at_place(block, place)
        if not isinstance(value, str) or not value:
            continue
        if place[0] == "glossary":
            terms[str(place[1])] = value if place[2] == "term" else terms.get(str(place[1]), str(place[1]))
            if place[2] == "text":
                data["glossary"][place[1]] = value
            continue
        _put(data, place, value)
    data["glossary"] = {terms.get(term, term): text for term, text in data["glossary"].items()}
    data["language"] = language
    fresh = Tree.model_validate(data)
    return fresh.model_copy(update={"languages": tree.languages})


def _put(data: Any, place: Place, value: str) -> None:
    for index, part in enumerate(place[:-1]):
        if isinstance(data, list) and isinstance(part, str):
            data = next(item for item in data if item["id"] == part)
        elif part == "options" and place[index - 2 : index - 1] == ("evidence",):
            data["labels"] = data["labels"] or list(data["options"])
            data = data["labels"]
        else:
            data = data[part]
    last = place[-1]
    if isinstance(data, list) and isinstance(last, int) and isinstance(data[last], dict):
        data[last]["text"] = value
    elif place[-2:-1] in (("items",), ("checklist",)):
        data[last] = {"id": data[last], "text": value}
    else:
        data[last] = value
