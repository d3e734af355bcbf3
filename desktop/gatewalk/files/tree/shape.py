"""Plain values to a `Tree`, every wrong part named with its line in the words of a tree's author."""

import json
from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from gatewalk.domain.tree import Tree
from gatewalk.files.tree.source import Path, Source

_SAID = {
    "string_type": ("must be a text", "put it in quotes"),
    "float_type": ("must be a number", "write it without quotes and without a unit"),
    "bool_type": ("must be true or false", "write true or false without quotes"),
    "tuple_type": ("must be a list", "start each item with a dash on a line of its own"),
    "dict_type": ("must be a mapping", "write name: value lines below it"),
    "model_type": ("must be a mapping", "write name: value lines below it"),
    "model_attributes_type": ("must be a mapping", "write name: value lines below it"),
    "missing": ("is missing", "add it"),
}


def shaped(source: Source) -> Tree | None:
    """The tree that `source.data` describes, or None; the reasons are added to `source.problems`."""
    if not isinstance(source.data, dict):
        if not source.problems:
            source.problem("the file holds no tree", (), do="start it with id:, version:, title:, start:")
        return None
    data = with_checklists(source.data)
    try:
        return Tree.model_validate_json(json.dumps(data), strict=True)
    except ValidationError as error:
        for details in error.errors(include_url=False, include_context=True, include_input=False):
            _say(source, details)
        return None


def with_checklists(data: dict[str, Any]) -> dict[str, Any]:
    """`data` with the items of shared checklists appended to each exit that names them.

    Applying it twice changes nothing. Parts of the wrong type are left for the model to refuse.
    """
    lists, exits = data.get("checklists"), data.get("exits")
    if not isinstance(lists, dict) or not isinstance(exits, dict):
        return data
    items = {name: _items(value) for name, value in lists.items()}
    shared = {item for group in items.values() for item in group}
    filled: dict[str, Any] = {}
    for exit_id, value in exits.items():
        named = value.get("checklists") if isinstance(value, dict) else None
        if isinstance(named, list) and isinstance(value.get("checklist", []), list):
            own = [i for i in value.get("checklist", []) if not isinstance(i, str) or i not in shared]
            added = [i for name in named if isinstance(name, str) for i in items.get(name, [])]
            value = {**value, "checklist": own + added}
        filled[exit_id] = value
    return {**data, "exits": filled}


def _items(value: Any) -> list[str]:
    found = value.get("items") if isinstance(value, dict) else None
    return [i for i in found if isinstance(i, str)] if isinstance(found, list | tuple) else []


def _say(source: Source, details: ErrorDetails) -> None:
    path: Path = tuple(details["loc"])
    kind = details["type"]
    if kind == "extra_forbidden":
        _unknown(source, path)
        return
    if kind == "literal_error":
        expected = details.get("ctx", {}).get("expected", "")
        source.problem(f"must be one of {expected}", path, do="choose one of them")
        return
    what, do = _SAID.get(kind, (details["msg"][:1].lower() + details["msg"][1:], "correct it"))
    source.problem(what, path, do=do)


def _unknown(source: Source, path: Path) -> None:
    names = list(fields_at(path[:-1]))
    near = get_close_matches(str(path[-1]), names, n=1, cutoff=0.6)
    do = f"did you mean {near[0]!r}?" if near else f"known here: {', '.join(names)}"
    source.problem(f"unknown key {str(path[-1])!r}", path, do=do)


def fields_at(path: Path) -> Iterator[str]:
    """Names of the keys that the format knows at `path`."""
    model: Any = Tree
    for part in path:
        if isinstance(model, type) and issubclass(model, BaseModel):
            known = model.model_fields.get(str(part))
            model = known.annotation if known else None
        else:
            model = _inner(model)
    while model is not None and not (isinstance(model, type) and issubclass(model, BaseModel)):
        model = _inner(model)
    if model is not None:
        yield from model.model_fields


def _inner(annotation: Any) -> Any:
    """What a mapping, list or optional holds; None where it holds no model."""
    found = [a for a in get_args(annotation) if a is not Ellipsis and a is not type(None)]
    return found[-1] if found else None
