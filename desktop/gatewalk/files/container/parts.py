"""An investigation as parts, and parts as an investigation.

A tree stands apart as YAML, because people want to read the tree that was used; the summaries of the
scores stand apart, because they are long and no person edits them; each further walk has a part of its own;
everything else is one JSON part. Keys that this version does not know are kept where they stand, so that
saving loses nothing.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import ValidationError

from gatewalk.domain.investigation import Investigation, TreeWalk
from gatewalk.domain.problem import InputProblem
from gatewalk.domain.walks import in_front
from gatewalk.files.container.plausible import scores_fault
from gatewalk.files.container.sound import walks_fault
from gatewalk.files.container.text import PartError, json_text, read_json, read_yaml, yaml_text

#: The part with the summary of the scores, and that of the scores from after the fix, by position from 1.
SCORES = "summaries/scores.json"
AFTER = "summaries/after-{}.json"
#: The parts of a further walk, by its number: the first walk is number 1 and stands in the parts of the case.
WALK, WALK_TREE = "walks/{}.json", "walks/{}.yaml"
#: Where keys are kept that a newer tree format has and this version's tree does not.
_TREE_KEYS = "unknown_tree_keys"
#: Fields that `investigation.json` does not hold as they stand: they have parts of their own, or are rebuilt.
_APART = {"tree", "origin", "further", "walk_extra", "front"}
_MANY = 2000
_ASK = "ask for the file again, or open a copy"


def to_parts(investigation: Investigation) -> dict[str, bytes]:
    """Part name to bytes."""
    first = in_front(investigation, 0)
    data = {**first.model_dump(mode="json", exclude=_APART), "front": investigation.front}
    parts = {"tree.yaml": _tree_text(first, first.walk_extra)}
    for number, walk in enumerate(first.further, start=2):
        said = walk.model_dump(mode="json", exclude={"tree"})
        said.pop(_TREE_KEYS, None)
        parts[WALK.format(number)] = json_text(said)
        parts[WALK_TREE.format(number)] = _tree_text(walk, walk.model_extra or {})
    for name, summary in _summaries(data):
        parts[name] = json_text(summary)
    return {**parts, "investigation.json": json_text(data)}


def _tree_text(walk: Investigation | TreeWalk, extra: Mapping[str, Any]) -> bytes:
    tree = walk.tree.model_dump(mode="json", exclude_defaults=True)
    for place, value in extra.get(_TREE_KEYS, []):
        _put(tree, place, value)
    return yaml_text(tree)


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
            raise InputProblem(f"the part {name!r} is damaged: {problem}", where, _ASK) from problem
        if not isinstance(read[name], dict):
            raise InputProblem(
                f"the part {name!r} does not hold what it should", where, "ask for the file again"
            )
    for name in ("investigation.json", "tree.yaml"):
        if name not in read:
            raise InputProblem(f"the part {name!r} is missing", where, _ASK)
    return read


def from_documents(read: dict[str, Any], where: str) -> Investigation:
    """The investigation of migrated documents. Raises InputProblem naming the field that is wrong."""
    investigation = _validated(read, where)
    if (broken := walks_fault(investigation)) is not None:
        place, fault = broken
        part = WALK_TREE.format(place + 1) if place else "tree.yaml"
        raise InputProblem(f"the part {part!r} is damaged: {fault}", where, "ask for the file again")
    if fault := scores_fault(investigation):
        raise InputProblem(f"the file is damaged: {fault}", where, "ask for the file again")
    front = read["investigation.json"].get("front", 0)
    if not isinstance(front, int) or not 0 <= front <= len(investigation.further):
        raise InputProblem("the file is damaged: it puts a walk in front that is not there", where, _ASK)
    return in_front(investigation, front)


def _validated(read: dict[str, Any], where: str) -> Investigation:
    data = _assembled(read, where)
    try:
        return Investigation.model_validate(data)
    except ValidationError as error:
        unknown = _unknown_tree_keys(error)
        if unknown is None:
            raise _field_problem(error, where) from error
    for place in unknown:
        walk, at = (data["further"][place[1]], place[3:]) if place[0] == "further" else (data, place[1:])
        extra = walk["walk_extra"] if walk is data else walk
        extra.setdefault(_TREE_KEYS, []).append([at, _take(walk["tree"], at)])
    try:
        return Investigation.model_validate(data)
    except ValidationError as error:
        raise _field_problem(error, where) from error


def _assembled(read: dict[str, Any], where: str) -> dict[str, Any]:
    """The fields of the investigation with the first walk in front."""
    held = {name: value for name, value in read["investigation.json"].items() if name not in _APART}
    data = {**held, "tree": read["tree.yaml"], "further": _further(read, where), "walk_extra": {}}
    if SCORES in read:
        data["scores"] = read[SCORES]
    follow_ups = data.get("follow_ups")
    for number, after in enumerate(follow_ups if isinstance(follow_ups, list) else [], start=1):
        if isinstance(after, dict) and AFTER.format(number) in read:
            after["summary"] = read[AFTER.format(number)]
    return data


def _further(read: dict[str, Any], where: str) -> list[dict[str, Any]]:
    """The further walks in order; every part under ``walks/`` must belong to one of them."""
    names = {name for name in read if name.startswith("walks/")}
    found: list[dict[str, Any]] = []
    while names:
        pair = (WALK.format(len(found) + 2), WALK_TREE.format(len(found) + 2))
        if missing := [name for name in pair if name not in names]:
            raise InputProblem(f"the part {missing[0]!r} is missing", where, _ASK)
        said = {name: value for name, value in read[pair[0]].items() if name != _TREE_KEYS}
        found.append({**said, "tree": read[pair[1]]})
        names.difference_update(pair)
    return found


def _unknown_tree_keys(error: ValidationError) -> list[list[str | int]] | None:
    """The places of unknown keys in the trees, or None where anything else is wrong too."""
    if error.error_count() > _MANY:
        return None
    places = []
    for problem in error.errors(include_url=False, include_input=False, include_context=False):
        loc = problem["loc"]
        in_tree = loc[0] == "tree" or (loc[0] == "further" and loc[2:3] == ("tree",))
        if problem["type"] != "extra_forbidden" or not in_tree:
            return None
        places.append(list(loc))
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
    part, loc = _part_of(first["loc"])
    place = ".".join(str(key)[:60] for key in loc)
    more = f" (and {error.error_count() - 1} more)" if error.error_count() > 1 else ""
    what = f"the part {part!r} is wrong at {place or 'its top'}: {first['msg'][:120].lower()}{more}"
    return InputProblem(what, where, _ASK)


def _part_of(loc: tuple[str | int, ...]) -> tuple[str, tuple[str | int, ...]]:
    """The part that a place in the assembled fields stands in, and the place within that part."""
    if loc[:1] == ("tree",):
        return "tree.yaml", loc[1:]
    if loc[:1] == ("scores",):
        return SCORES, loc[1:]
    if loc[:1] == ("further",) and len(loc) > 1:
        number = int(loc[1]) + 2
        in_tree = loc[2:3] == ("tree",)
        return (WALK_TREE if in_tree else WALK).format(number), loc[3:] if in_tree else loc[2:]
    return "investigation.json", loc
