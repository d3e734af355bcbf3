"""The JSON Schema of an investigation file, made from the same models that read it.

The schema is that of `investigation.json`; `x-parts` names the definition of every other part, so that a
checker can validate each of them. Further walks are numbered on from 2.
"""

from typing import Any

from gatewalk.domain.investigation import Investigation
from gatewalk.files.container.packing import FORMAT

_MANIFEST = {
    "type": "object",
    "description": "What the file holds: the format's number, the app's version, and SHA-256 by part.",
    "required": ["format", "app", "parts"],
    "properties": {
        "format": {"type": "integer", "minimum": 1, "description": f"This version writes {FORMAT}."},
        "app": {"type": "string", "description": "The version of Gatewalk that wrote the file."},
        "parts": {
            "type": "object",
            "additionalProperties": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
        },
    },
}


def investigation_schema() -> dict[str, Any]:
    """JSON Schema (2020-12) of the parts of an investigation file."""
    schema = Investigation.model_json_schema(mode="serialization")
    definitions = schema.pop("$defs")
    properties = dict(schema.pop("properties"))
    for elsewhere in ("tree", "scores", "origin", "further", "walk_extra"):
        properties.pop(elsewhere)
    definitions["TreeWalk"]["properties"].pop("tree")
    definitions["TreeWalk"]["required"] = ["origin"]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Gatewalk investigation",
        "description": "The part investigation.json of a .gatewalk file.",
        "type": "object",
        "additionalProperties": True,
        "properties": properties,
        "x-format": FORMAT,
        "x-parts": {
            "manifest.json": {"$ref": "#/$defs/Manifest"},
            "tree.yaml": {"$ref": "#/$defs/Tree"},
            "summaries/scores.json": {"$ref": "#/$defs/ScoreSummary"},
            "walks/2.json": {"$ref": "#/$defs/TreeWalk"},
            "walks/2.yaml": {"$ref": "#/$defs/Tree"},
        },
        "$defs": {**definitions, "Manifest": _MANIFEST},
    }
