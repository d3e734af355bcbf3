"""Plain values to a `Tree`, every wrong part named with its line in the words of a tree's author.

Where the shape is wrong, `shaped` still hands back a repaired tree: only for the rules to look at, so
that an author sees the faults of the whole file at once and not those of the first stage alone.
"""

import copy
import json
import re
from collections.abc import Iterator
from typing import Any, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from gatewalk.domain.tree import Tree
from gatewalk.files.tree.problem import written
from gatewalk.files.tree.source import Path, Source
from gatewalk.files.tree.texts import at_place

#: Stands in a repaired tree where the file has nothing usable; rules leave it alone.
UNKNOWN = "?"

_LINES = "write name: value lines below it"
_SAID = {
    "string_type": ("must be a text", "put it in quotes"),
    "float_type": ("must be a number", "write it without quotes and without a unit"),
    "bool_type": ("must be true or false", "write true or false without quotes"),
    "tuple_type": ("must be a list", "start each item with a dash on a line of its own"),
    "dict_type": ("must be a mapping", _LINES),
    "model_type": ("must be a mapping", _LINES),
    "model_attributes_type": ("must be a mapping", _LINES),
    "missing": ("is missing", "add it"),
    "item_type": ("must be a text, or an id and a text", "put the text in quotes"),
}
_REPAIRS: dict[str, Any] = {
    "missing": UNKNOWN,
    "string_type": UNKNOWN,
    "tuple_type": [],
    "dict_type": {},
    "model_type": {},
    "model_attributes_type": {},
    "bool_type": True,
    "literal_error": None,
}


def shaped(source: Source) -> tuple[Tree | None, bool]:
    """The tree that `source.data` describes, and whether it is sound in shape.

    Where it is not, the reasons are added to `source.problems` and the tree is a repaired one or None.
    """
    if not isinstance(source.data, dict):
        if not source.problems:
            why = "it is empty" if source.data is None else "a tree is a mapping of keys"
            do = "start it with id:, version:, title:, start:"
            source.problem("the file holds no tree", (), why, do, source.line(()) or 1)
        return None, False
    data = completed(source.data)
    try:
        return _validated(data), not source.problems
    except ValidationError as error:
        found = error.errors(include_url=False, include_context=True, include_input=False)
    named = {problem.path for problem in source.problems}
    for details in found:
        if written(details["loc"]) not in named:
            _say(source, details)
    return _repaired(data, found), False


def _validated(data: dict[str, Any]) -> Tree:
    return Tree.model_validate_json(json.dumps(data), strict=True)


def completed(data: dict[str, Any]) -> dict[str, Any]:
    """`data` with labels and actions that may be left out.

    Applying it twice changes nothing. Parts of the wrong type are left for the model to refuse.
    """
    gates, exits = data.get("gates"), data.get("exits")
    out = dict(data)
    if isinstance(gates, dict):
        out["gates"] = {name: _labelled(gate) for name, gate in gates.items()}
    if isinstance(exits, dict):
        out["exits"] = {
            name: {"action": value.get("title", ""), **value} if isinstance(value, dict) else value
            for name, value in exits.items()
        }
    return out


def _labelled(gate: Any) -> Any:
    outcomes = gate.get("outcomes") if isinstance(gate, dict) else None
    if not isinstance(outcomes, list):
        return gate
    return {**gate, "outcomes": [_with_label(o) if isinstance(o, dict) else o for o in outcomes]}


def _with_label(outcome: dict[str, Any]) -> dict[str, Any]:
    name = outcome.get("id")
    if outcome.get("label") or not isinstance(name, str):
        return outcome
    said = name.replace("-", " ").replace("_", " ")
    return {**outcome, "label": said[:1].upper() + said[1:]}


def _say(source: Source, details: ErrorDetails) -> None:
    path: Path = tuple(details["loc"])
    kind = details["type"]
    if kind == "extra_forbidden":
        _unknown(source, path)
        return
    held = at_place(source.data, path)
    if kind == "literal_error":
        expected = details.get("ctx", {}).get("expected", "")
        near = source.nearest(str(held), re.findall("'([^']*)'", expected))
        do = f"did you mean {near!r}?" if near else "choose one of them"
        source.problem(f"must be one of {expected}", path, _stands(held), do)
        return
    if details.get("ctx", {}).get("class_name") == "ListItem":
        kind = "item_type"
    what, do = _SAID.get(kind, (details["msg"][:1].lower() + details["msg"][1:], "correct it"))
    why = "the format asks for it" if kind == "missing" else _stands(held)
    if kind == "string_type" and isinstance(held, dict | list):
        do = "write one text"
    source.problem(what, path, why, do)


def _stands(held: Any) -> str:
    """What stands at a place instead of what should."""
    if isinstance(held, str):
        return f"it is the text {held[:40]!r}"
    if isinstance(held, bool):
        return f"it is read as {str(held).lower()}"
    if held is None:
        return "it is empty"
    kinds = ((dict, "a mapping"), (list, "a list"))
    named = next((word for kind, word in kinds if isinstance(held, kind)), f"the number {held}")
    return f"it is read as {named}"


def _unknown(source: Source, path: Path) -> None:
    if str(path[-1]).startswith(UNKNOWN):
        return
    names = list(fields_at(path[:-1]))
    near = source.nearest(str(path[-1]), names)
    do = f"did you mean {near!r}?" if near else f"known here: {', '.join(names)}"
    source.problem(f"unknown key {str(path[-1])!r}", path, "nothing would read it", do)


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


def _repaired(data: dict[str, Any], found: list[ErrorDetails]) -> Tree | None:
    data = copy.deepcopy(data)
    for _ in range(8):
        for details in found:
            _repair(data, tuple(details["loc"]), details["type"])
        try:
            return _validated(completed(data))
        except ValidationError as error:
            found = error.errors(include_url=False, include_context=False, include_input=False)
    return None


def _repair(data: Any, path: Path, kind: str) -> None:
    for part in path[:-1]:
        if not _holds(data, part):
            return
        data = data[part]
    last = path[-1]
    if kind == "float_type" and isinstance(data, dict) and data.get(str(last)) is not None:
        data[str(last)] = None
    elif kind in _REPAIRS and _REPAIRS[kind] is not None and (kind == "missing" or _holds(data, last)):
        data[last] = copy.deepcopy(_REPAIRS[kind])
    elif isinstance(data, dict):
        data.pop(str(last), None)
    elif isinstance(data, list) and isinstance(last, int) and last < len(data):
        data[last] = {}


def _holds(data: Any, part: str | int) -> bool:
    if isinstance(data, dict):
        return part in data
    return isinstance(data, list) and isinstance(part, int) and part < len(data)
