"""The JSON Schema of tree files, for editors that complete and check while somebody writes.

It is made from the model that reads the files, so the two cannot part. What it adds are a sentence for each
key, the names that can be completed, and those rules that a schema can say; all others are the check's.
"""

from collections.abc import Mapping
from typing import Any

from gatewalk.domain.tree import Tree
from gatewalk.files.tree.key_texts import KEY_TEXTS

_ID = "^[a-z0-9][a-z0-9_-]*$"
_NO_OPTIONS = {"properties": {"kind": {"enum": ["choice", "checklist"]}}, "required": ["kind"]}
_NOT_AVAILABLE = {"properties": {"available": {"const": False}}, "required": ["available"]}


def tree_schema(measurements: Mapping[str, object] | None = None) -> dict[str, Any]:
    """JSON Schema (draft 2020-12) of a tree file; `measurements` are names for an editor to complete."""
    schema = Tree.model_json_schema()
    parts = {"Tree": schema, **schema["$defs"]}
    for name, part in parts.items():
        _described(KEY_TEXTS.get(name, {}), part)
    _named(parts)
    gate = parts["Gate"]["properties"]
    gate["outcomes"]["minItems"] = 1
    if measurements:
        offered = [{"enum": sorted(measurements)}, {"type": gate["measurement"].pop("type")}]
        gate["measurement"]["anyOf"] = offered
    parts["Variant"]["properties"]["when"]["minProperties"] = 1
    parts["Variant"] |= {"if": _NOT_AVAILABLE, "then": {"required": ["title", "reason", "instead"]}}
    either = [{"required": ["options"]}, {"required": ["constraint"]}]
    parts["EvidenceField"] |= {"if": _NO_OPTIONS, "then": {"anyOf": either}}
    head = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Gatewalk tree",
        "description": "A gate tree: gates with outcomes, exits with steps, thresholds with sources.",
    }
    return {**schema, **head}


def _described(texts: Mapping[str, str], part: dict[str, Any]) -> None:
    """Give every key of one part its sentence; marks of a source may be a single text."""
    for held in (part, *part.get("anyOf", ())):
        for name, value in held.get("properties", {}).items():
            if name in texts:
                value["description"] = texts[name]
            if name == "facts" and value.get("type") == "array":
                items = {key: value.pop(key) for key in ("type", "items")}
                value["anyOf"] = [items, {"type": "string"}]


def _named(parts: Mapping[str, dict[str, Any]]) -> None:
    """Ids are what the check takes for one."""
    for name in ("Tree", "Outcome"):
        parts[name]["properties"]["id"]["pattern"] = _ID
    for name in ("gates", "exits"):
        held = parts["Tree"]["properties"][name]
        held |= {"minProperties": 1, "propertyNames": {"pattern": _ID}}
