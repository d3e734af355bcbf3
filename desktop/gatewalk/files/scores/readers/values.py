"""Small tools for values of unknown shape: exports are read as they are, and nothing in them is trusted."""

from collections.abc import Iterator, Mapping
from typing import Any

#: Levels of a nested value that become columns of their own, and most such columns of one value.
_DEPTH, _KEYS = 4, 200


def as_dict(value: Any) -> Mapping[str, Any]:
    """The value where it is a mapping, else an empty one."""
    return value if isinstance(value, dict) else {}


def as_list(value: Any) -> list[Any]:
    """The value where it is a list, else an empty one."""
    return value if isinstance(value, list) else []


def dicts(value: Any) -> list[Mapping[str, Any]]:
    """The mappings among the items of a list."""
    return [item for item in as_list(value) if isinstance(item, dict)]


def get(value: Any, *path: str) -> Any:
    """The value at a path of keys, or None."""
    for key in path:
        value = as_dict(value).get(key)
    return value


def first(*values: Any) -> Any:
    """The first value that is there at all."""
    return next((value for value in values if value is not None), None)


def flatten(value: Mapping[str, Any], prefix: str = "", depth: int = 0) -> Iterator[tuple[str, Any]]:
    """Column and value for each leaf: nested mappings give "outer.inner", lists stay whole."""
    for key, item in value.items():
        name = f"{prefix}{key}"
        if isinstance(item, dict) and item and depth < _DEPTH and len(item) <= _KEYS:
            yield from flatten(item, f"{name}.", depth + 1)
        else:
            yield name, item


def prefixed(prefix: str, value: Any) -> dict[str, Any]:
    """The leaves of a mapping as columns "prefix.key"; nothing for other values."""
    return dict(flatten(as_dict(value), f"{prefix}."))


def number(value: Any) -> float | None:
    """A number, a bool as 1 or 0; None for anything else, and for what is not finite."""
    if isinstance(value, bool | int | float):
        found = float(value)
        return found if found - found == 0.0 else None
    return None


def shown(value: Any) -> str:
    """A short text for a name: the value's own text, one line."""
    return " ".join(str(value).split()) if value is not None else ""
