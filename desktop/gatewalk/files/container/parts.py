"""An investigation as parts, and parts as an investigation.

The tree stands apart as YAML, because people want to read the tree that was used; the summaries of the
scores stand apart, because they are long and no person edits them; everything else is one JSON part.
Keys that this version does not know are kept where they stand, so that saving loses nothing.
"""

from collections.abc import Iterator
from typing import Any

from pydantic import ValidationError

from gatewalk.domain.investigation import Investigation
from gatewalk.domain.problem import InputProblem
from gatewalk.files.container.plausible import scores_fault
from gatewalk.files.container.sound import tree_fault
from gatewalk.files.container.text import PartError, json_text, read_json, read_yaml, yaml_text

#: The part with the summary of the scores, and that of the scores from after the fix, by position from 1.
SCORES = "summaries/scores.json"
AFTER = "summaries/after-{}.json"
#: Where keys are kept that a newer tree format has and this version's tree does not.
_TREE_KEYS = "unknown_tree_keys"
_MANY = 2000


def to_parts(investigation: Investigation) -> dict[str, bytes]:
    """Part name to bytes."""
    data = investigation.model_dump(mode="json", exclude={"tree"})
    tree = investigation.tree.model_dump(mode="json", exclude_defaults=True)
    for place, value in data.pop(_TREE_KEYS, []):
        _put(tree, place, value)
    parts = {"tree.yaml": yaml_text(tree)}
    for name, summary in _summaries(data):
        parts[name] = json_text(summary)
    return {**parts, "investigation.json": json_text(data)}


def _summaries(data: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Take the summaries out of `data`, by the part that each belongs to."""
    if (scores := data.pop("scores")) is not None:
        yield SCORES, scores
    for number, after in enumerate(data["follow_ups"], start=1):
        if (summary := after.pop("summary")) is not None:
            yield AFTER.format(number), summary


def documents(parts: dict[str, bytes], where: str) -> dict[str, Any]:
    """Part name to plain data. Raises InputProblem naming the part that cannot be read."""
    read = {}
    for name, text in parts.items():
        try:
            read[name] = read_yaml(text) if name.endswith(".yaml") else read_json(text)
        except PartError as problem:
            raise InputProblem(
                f"the part {name!r} is damaged: {problem}", where, "ask for the file again, or open a copy"
            ) from problem
        if not isinstance(read[name], dict):
            raise InputProblem(
                f"the part {name!r} does not hold what it should", where, "ask for the file again"
            )
    for name in ("investigation.json", "tree.yaml"):
        if name not in read:
            raise InputProblem(
                f"the part {name!r} is missing", where, "ask for the file again, or open a copy"
            )
    return read


def from_documents(read: dict[str, Any], where: str) -> Investigation:
    """The investigation of migrated documents. Raises InputProblem naming the field that is wrong."""
    investigation = _validated(read, where)
    if fault := tree_fault(investigation.tree):
        raise InputProblem(f"the part 'tree.yaml' is damaged: {fault}", where, "ask for the file again")
    if fault := scores_fault(investigation):
        raise InputProblem(f"the file is damaged: {fault}", where, "ask for the file again")
    return investigation


def _validated(read: dict[str, Any], where: str) -> Investigation:
    data = _assembled(read)
    try:
        return Investigation.model_validate(data)
    except ValidationError as error:
        unknown = _unknown_tree_keys(error)
        if unknown is None:
            raise _field_problem(error, where) from error
    kept = [[place, _take(data["tree"], place)] for place in unknown]
    try:
        return Investigation.model_validate({**data, _TREE_KEYS: kept})
    except ValidationError as error:
        raise _field_problem(error, where) from error


def _assembled(read: dict[str, Any]) -> dict[str, Any]:
    data = {**read["investigation.json"], "tree": read["tree.yaml"]}
    if SCORES in read:
        data["scores"] = read[SCORES]
    follow_ups = data.get("follow_ups")
    for number, after in enumerate(follow_ups if isinstance(follow_ups, list) else [], start=1):
        if isinstance(after, dict) and AFTER.format(number) in read:
            after["summary"] = read[AFTER.format(number)]
    return data


def _unknown_tree_keys(error: ValidationError) -> list[list[str | int]] | None:
    """The places of unknown keys in the tree, or None where anything else is wrong too."""
    if error.error_count() > _MANY:
        return None
    places = []
    for problem in error.errors(include_url=False, include_input=False, include_context=False):
        if problem["type"] != "extra_forbidden" or problem["loc"][0] != "tree":
            return None
        places.append(list(problem["loc"][1:]))
    return places


def _take(data: Any, place: list[str | int]) -> Any:
    for key in place[:-1]:
        data = data[key]
    return data.pop(place[-1])


def _put(data: Any, place: list[str | int], value: Any) -> None:
    """Put a kept key back; where its surroundings are gone by now it has no place any more."""
    for key in place[:-1]:
        within = isinstance(key, int) and key < len(data) if isinstance(data, list) else key in data
        if not within:
            return
        data = data[key]
    if isinstance(data, dict):
        data[place[-1]] = value


def _field_problem(error: ValidationError, where: str) -> InputProblem:
    first = error.errors(include_url=False, include_input=False, include_context=False)[0]
    part = {"tree": "tree.yaml", "scores": SCORES}.get(str(first["loc"][0]) if first["loc"] else "")
    place = ".".join(str(key)[:60] for key in (first["loc"][1:] if part else first["loc"]))
    part = part or "investigation.json"
    more = f" (and {error.error_count() - 1} more)" if error.error_count() > 1 else ""
    what = f"the part {part!r} is wrong at {place or 'its top'}: {first['msg'][:120].lower()}{more}"
    return InputProblem(what, where, "ask for the file again, or open a copy")
