"""JSON and YAML parts: written readable and always alike, read without any of YAML's clever features.

A tree part is YAML because people open it in a text editor; anchors, aliases and tags, with which a
small text can become a huge one or an object, are refused before anything is built.
"""

from typing import Any

import yaml
from pydantic_core import from_json, to_json

from gatewalk.files.container.limits import MAX_DEPTH, MAX_VALUES, odd_value

_Dumper: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class PartError(Exception):
    """A part whose text cannot be used; `str()` is a phrase for people."""


def json_text(value: Any) -> bytes:
    """`value` (plain data) as indented JSON with sorted keys; NaN and infinities become null."""
    return to_json(_sorted(value), indent=1, inf_nan_mode="null") + b"\n"


def read_json(text: bytes) -> Any:
    """Plain data of a JSON part. Raises PartError where it is not JSON or is out of all proportion."""
    if text.count(b",") + text.count(b"[") + text.count(b"{") > MAX_VALUES:
        raise PartError("it holds too many values")
    try:
        value = from_json(text, allow_inf_nan=False)
    except ValueError as error:
        if "recursion limit" in str(error):
            raise PartError(f"it is nested more than {MAX_DEPTH} levels deep") from error
        if "number out of range" in str(error):
            raise PartError("it holds a number that is too large") from error
        raise PartError(f"it is not valid JSON ({error})") from error
    if odd := odd_value(value):
        raise PartError(f"it holds {odd}" if odd.startswith("a ") else f"it is {odd}")
    return value


def yaml_text(value: Any) -> bytes:
    """`value` (plain data) as YAML, keys in the order given."""
    text: bytes = yaml.dump(
        value, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=100, encoding="utf-8"
    )
    return text


def read_yaml(text: bytes) -> Any:
    """Plain data of a YAML part. Raises PartError for anything but plain maps, lists and scalars."""
    try:
        _refuse_features(text)
        value = yaml.load(text, Loader=_Loader)
    except yaml.YAMLError as error:
        raise PartError(f"it is not valid YAML ({_place(error)})") from error
    except (ValueError, TypeError, OverflowError, RecursionError) as error:
        raise PartError("it is not valid YAML (a value cannot be read)") from error
    if odd := odd_value(value):
        raise PartError(f"it holds {odd}")
    return value


def _refuse_features(text: bytes) -> None:
    depth = documents = 0
    for event in yaml.parse(text, Loader=_Loader):
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise PartError("it uses YAML anchors, which a tree needs none of")
        if getattr(event, "tag", None):
            raise PartError("it uses YAML tags, which a tree needs none of")
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        documents += isinstance(event, yaml.DocumentStartEvent)
        if depth > MAX_DEPTH:
            raise PartError(f"it is nested more than {MAX_DEPTH} levels deep")
        if documents > 1:
            raise PartError("it holds more than one YAML document")


def _place(error: yaml.YAMLError) -> str:
    mark = getattr(error, "problem_mark", None)
    reason = getattr(error, "problem", None) or "unreadable characters"
    return f"line {mark.line + 1}: {reason}" if mark else str(reason)


def _sorted(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _sorted(value[key]) for key in sorted(value)}
    if isinstance(value, list | tuple):
        return [_sorted(item) for item in value]
    return value
