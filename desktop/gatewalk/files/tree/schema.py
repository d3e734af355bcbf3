"""The JSON Schema of tree files, for editors that complete and check while somebody writes."""

from typing import Any

from gatewalk.domain.tree import Tree

_SAID = {
    "id": "Small letters, digits and hyphens; the file's name without its ending.",
    "version": "A text; raise it whenever an answer could mean something else than before.",
    "start": "The id of the first gate.",
    "gates": "Gates by id, in the order of escalation; they are numbered from 0.",
    "exits": "Actions by id, at which a walk ends or which it collects on the way.",
    "thresholds": "Every number that a verdict depends on, by name, with its source.",
    "languages": "Translations by language; a file ID.LANGUAGE.yaml beside the tree does the same.",
}


def tree_schema() -> dict[str, Any]:
    """JSON Schema (draft 2020-12) of a tree file, made from the model that reads it."""
    schema = Tree.model_json_schema()
    head = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Gatewalk tree",
        "description": "A gate tree: gates with outcomes, exits with steps, thresholds with sources.",
    }
    for name, said in _SAID.items():
        schema["properties"][name]["description"] = said
    schema["properties"]["id"]["pattern"] = "^[a-z0-9][a-z0-9_-]*$"
    schema["properties"]["gates"]["minProperties"] = 1
    schema["properties"]["exits"]["minProperties"] = 1
    return {**schema, **head}
