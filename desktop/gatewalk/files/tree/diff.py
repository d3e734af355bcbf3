"""What changed from one version of a tree to another, in lines for people.

Parts are matched by id, so a moved gate is a move and not a removal with an addition.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from gatewalk.domain.tree import Tree

_KEYED = {"outcomes": "id", "evidence": "id", "shortcuts": "id"}
_WIDTH = 100
_SET_ASIDE = ("languages", "facts")


def diff_trees(before: Tree, after: Tree) -> list[str]:
    """One line for each difference: ``gates.onset.title: 'A' became 'B'``. Empty for equal trees.

    Marks of sources (`facts`) are left out, since they change nothing that a reader sees.
    """
    first, second = _plain(before), _plain(after)
    lines = list(_mappings(first, second, ""))
    for kind in ("gates", "exits"):
        shared = [name for name in first[kind] if name in second[kind]]
        if shared != [name for name in second[kind] if name in first[kind]]:
            order = ", ".join(name for name in second[kind] if name in first[kind])
            lines.append(f"{kind}: the order became {order}")
    return lines


def _plain(tree: Tree) -> dict[str, Any]:
    data = tree.model_dump(mode="json", exclude={"languages", "facts"})
    cleaned = _keyed(data)
    assert isinstance(cleaned, dict)
    return cleaned


def _keyed(value: Any) -> Any:
    if isinstance(value, dict):
        out = {}
        for key, held in value.items():
            if key in _SET_ASIDE:
                continue
            name = _KEYED.get(key)
            if name and isinstance(held, list):
                held = {item[name]: item for item in held}
            out[key] = _keyed(held)
        return out
    if isinstance(value, list):
        return [_keyed(item) for item in value]
    return value


def _mappings(first: Mapping[str, Any], second: Mapping[str, Any], at: str) -> Iterator[str]:
    for key in dict.fromkeys((*first, *second)):
        here = f"{at}.{key}" if at else key
        if key not in second:
            yield f"{here}: removed ({_short(first[key])})"
        elif key not in first:
            yield f"{here}: added ({_short(second[key])})"
        else:
            yield from _values(first[key], second[key], here)


def _values(first: Any, second: Any, at: str) -> Iterator[str]:
    if first == second:
        return
    if isinstance(first, dict) and isinstance(second, dict):
        yield from _mappings(first, second, at)
    elif isinstance(first, list) and isinstance(second, list):
        yield from (line.replace(".[", "[", 1) for line in _mappings(_numbered(first), _numbered(second), at))
    elif isinstance(first, str) and isinstance(second, str):
        start = _parting(first, second)
        yield f"{at}: {_short(first[start:])} became {_short(second[start:])}"
    else:
        yield f"{at}: {_short(first)} became {_short(second)}"


def _parting(first: str, second: str) -> int:
    """Where to begin to quote two long texts, so that their difference is seen: a few words before it."""
    if max(len(first), len(second)) <= _WIDTH:
        return 0
    same = next((i for i, (a, b) in enumerate(zip(first, second, strict=False)) if a != b), len(first))
    return max(0, first.rfind(" ", 0, max(0, same - 20)) + 1)


def _numbered(items: list[Any]) -> dict[str, Any]:
    return {f"[{position}]": item for position, item in enumerate(items)}


def _short(value: Any) -> str:
    if isinstance(value, dict):
        value = value.get("title") or value.get("label") or value.get("text") or "; ".join(map(str, value))
    text = repr(value) if isinstance(value, str) else str(value)
    return text if len(text) <= _WIDTH else text[: _WIDTH - 1] + "…"
