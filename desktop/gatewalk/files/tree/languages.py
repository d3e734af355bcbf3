"""Languages of a tree: a block inside its file under `languages`, or a file beside it, `ID.de.yaml`.

A file of its own keeps the tree readable. It names the tree and the version that it was written for, so
that a translation of another version is never mixed in.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from gatewalk.domain.tree import Tree
from gatewalk.files.tree.source import MAX_OFFERS, Source
from gatewalk.files.tree.texts import Place, at_place, texts

_HEAD = ("language", "of", "version")


def language_files(tree_path: Path) -> dict[str, Path]:
    """Languages that stand in files beside a tree's file: ``ID.de.yaml`` beside ``ID.yaml``."""
    found: dict[str, Path] = {}
    for path in sorted(tree_path.parent.glob(f"{_escaped(tree_path.stem)}.*{tree_path.suffix}")):
        language = path.stem[len(tree_path.stem) + 1 :]
        if language and "." not in language:
            found[language] = path
    return found


def _escaped(text: str) -> str:
    return "".join(f"[{c}]" if c in "*?[" else c for c in text)


def block_of(source: Source, tree: Tree, language: str) -> dict[str, Any] | None:
    """The language block in a file of its own, or None where it is not for this tree and version."""
    data = source.data
    if not isinstance(data, dict):
        if not source.problems:
            source.problem("the file holds no language block", (), do="start it with language: and of:")
        return None
    for key, wanted in (("language", language), ("of", tree.id), ("version", tree.version)):
        if data.get(key) != wanted:
            source.problem(
                f"says {data.get(key)!r}, and {wanted!r} is expected",
                (key,),
                "a translation holds for one version of one tree",
                "translate the present version, or correct the head of the file",
                level="warning",
            )
            return None
    return {key: value for key, value in data.items() if key not in _HEAD}


def check_block(tree: Tree, language: str, block: Any, source: Source, root: Place = ()) -> None:
    """Add to `source` what `block` lacks and what it holds that the tree has no place for.

    `root` is where the block starts in the file of `source`.
    """
    known: dict[Place, str] = dict(texts(tree))
    for place, text in known.items():
        value = at_place(block, place)
        if value is None or value == "":
            source.problem(
                f"the text {_short(text)!r} has no translation into {language!r}",
                (*root, *place),
                "the language is declared, so people will choose it",
                "add it",
                level="warning",
            )
        elif not isinstance(value, str):
            source.problem("must be a text", (*root, *place), do="put it in quotes")
    places = {place[:end] for place in known for end in range(len(place) + 1)}
    for place in _leaves(block, ()):
        if place not in known:
            _no_place(source, place, places, root)
            if len(source.problems) > MAX_OFFERS:
                return


def _no_place(source: Source, place: Place, places: set[Place], root: Place) -> None:
    if place in places:
        source.problem("texts stand below this place, not at it", (*root, *place), do="indent them below it")
        return
    end = next(end for end in range(len(place) + 1) if place[: end + 1] not in places)
    siblings = [str(p[-1]) for p in places if len(p) == end + 1 and p[:end] == place[:end]]
    near = source.nearest(str(place[end]) if end < len(place) else "", siblings)
    source.problem(
        "the tree has no text at this place",
        (*root, *place[: end + 1]),
        do=f"did you mean {near!r}?" if near else "remove it",
        level="warning",
    )


def _leaves(block: Any, at: Place) -> Iterator[Place]:
    if isinstance(block, Mapping):
        for key, value in block.items():
            yield from _leaves(value, (*at, key))
    elif isinstance(block, list | tuple):
        for position, value in enumerate(block):
            yield from _leaves(value, (*at, position))
    else:
        yield at


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:39] + "…"
