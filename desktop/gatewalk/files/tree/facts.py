"""Which texts of a tree carry which numbered fact of its source.

Trees mark their parts with `facts`, so that a reviewer (and a test) can ask for a fact by number and read
every sentence that tells it.
"""

from collections.abc import Iterator

from pydantic import BaseModel

from gatewalk.domain.tree import Checklist, Gate, Tree

_OWN_WORDS = ("title", "author", "label", "question", "short", "why", "test", "looks_like", "flag", "text")
_MORE_WORDS = (
    "done_when",
    "action",
    "summary",
    "verify",
    "reason",
    "meaning",
    "source",
    "when",
    "hint",
    "unit",
)


def facts_of(tree: Tree) -> dict[str, tuple[str, ...]]:
    """Fact number to the texts that carry it, in the order of the file.

    A part that is marked speaks with all its own texts, but not with those of the parts inside it, which
    carry marks of their own. `facts` of the tree itself adds what stands in `about` and in the program.
    """
    found: dict[str, list[str]] = {}
    for part in _parts(tree):
        for fact in getattr(part, "facts", ()):
            found.setdefault(fact, []).append(" ".join(_words(part)))
    for fact, sentence in tree.facts.items():
        found.setdefault(fact, []).append(sentence)
    return {fact: tuple(told) for fact, told in found.items()}


def _parts(tree: Tree) -> Iterator[BaseModel]:
    for gate in tree.gates.values():
        yield gate
        yield from (*gate.outcomes, *gate.evidence, *gate.notes)
    for way_out in tree.exits.values():
        yield way_out
        yield from (*way_out.steps, *way_out.variants, *way_out.notes)
    yield from tree.thresholds.values()
    yield from tree.constraints.values()
    yield from (*tree.shortcuts, *tree.checklists.values(), *tree.further_reading)


def _words(part: BaseModel) -> Iterator[str]:
    for name in (*_OWN_WORDS, *_MORE_WORDS):
        value = getattr(part, name, "")
        if isinstance(value, str) and value:
            yield value
    value = getattr(part, "value", None)
    if value is not None:
        yield f"{value:g}"
    if isinstance(part, Checklist):
        yield from (item.text for item in part.items)
    for name in ("instead", "options"):
        held = getattr(part, name, ())
        yield from held.values() if isinstance(held, dict) else held


def marked_gates(tree: Tree, fact: str) -> tuple[str, ...]:
    """Ids of the gates at which a fact is told, by the gate or by a part of it."""
    return tuple(name for name, gate in tree.gates.items() if fact in _marks(gate))


def _marks(gate: Gate) -> set[str]:
    parts: tuple[BaseModel, ...] = (gate, *gate.outcomes, *gate.evidence, *gate.notes)
    return {fact for part in parts for fact in getattr(part, "facts", ())}
