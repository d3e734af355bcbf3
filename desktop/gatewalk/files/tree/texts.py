"""Every text of a tree that people read, with its place in a language block.

A language block has the shape of the tree itself. Lists whose items have ids (outcomes, evidence,
shortcuts) become mappings by id, lists without ids (notes, steps, variants, instead) stay lists in the
same order. What a program reads (ids, numbers, measurements, the `facts` of the source) is not translated.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pydantic import BaseModel

from gatewalk.domain.tree import Exit, Gate, Step, Tree

Place = tuple[str | int, ...]

_TREE = ("title", "summary")
_GATE = ("title", "question", "short", "why", "test")
_OUTCOME = ("label", "looks_like", "flag")
_FIELD = ("label", "unit", "hint")
_EXIT = ("title", "action", "summary", "verify")
_VARIANT = ("title", "action", "reason", "verify")


def texts(tree: Tree) -> Iterator[tuple[Place, str]]:
    """Each text of `tree` that is not empty, with its place in a language block."""
    yield from _named(tree, _TREE, ())
    yield from _listed(tree.about, ("about",))
    for name, gate in tree.gates.items():
        yield from _gate(gate, ("gates", name))
    for name, way_out in tree.exits.items():
        yield from _exit(way_out, ("exits", name))
    for name, checklist in tree.checklists.items():
        yield ("checklists", name, "title"), checklist.title
        yield from _listed([item.text for item in checklist.items], ("checklists", name, "items"))
    for name, threshold in tree.thresholds.items():
        yield from _named(threshold, ("unit", "meaning", "source"), ("thresholds", name))
    for name, constraint in tree.constraints.items():
        yield from _named(constraint, ("question", "meaning"), ("constraints", name))
        for value, label in constraint.options.items():
            yield ("constraints", name, "options", value), label
    for shortcut in tree.shortcuts:
        yield from _named(shortcut, ("label", "when"), ("shortcuts", shortcut.id))
    for term, meaning in tree.glossary.items():
        yield ("glossary", term, "term"), term
        yield ("glossary", term, "text"), meaning


def _gate(gate: Gate, at: Place) -> Iterator[tuple[Place, str]]:
    yield from _named(gate, _GATE, at)
    for outcome in gate.outcomes:
        yield from _named(outcome, _OUTCOME, (*at, "outcomes", outcome.id))
    for field in gate.evidence:
        here = (*at, "evidence", field.id)
        yield from _named(field, _FIELD, here)
        yield from _listed(field.labels or field.options, (*here, "options"))
    yield from _listed([note.text for note in gate.notes], (*at, "notes"))


def _exit(way_out: Exit, at: Place) -> Iterator[tuple[Place, str]]:
    yield from _named(way_out, _EXIT, at)
    yield from _steps(way_out.steps, (*at, "steps"))
    for position, variant in enumerate(way_out.variants):
        here = (*at, "variants", position)
        yield from _named(variant, _VARIANT, here)
        yield from _listed(variant.instead, (*here, "instead"))
        yield from _steps(variant.steps, (*here, "steps"))
    yield from _listed([note.text for note in way_out.notes], (*at, "notes"))
    yield from _listed([item.text for item in way_out.checklist], (*at, "checklist"))


def _steps(steps: Iterable[Step], at: Place) -> Iterator[tuple[Place, str]]:
    for position, step in enumerate(steps):
        yield from _named(step, ("text", "done_when"), (*at, position))


def _named(part: BaseModel, names: Iterable[str], at: Place) -> Iterator[tuple[Place, str]]:
    for name in names:
        if value := getattr(part, name):
            yield (*at, name), value


def _listed(items: Iterable[str], at: Place) -> Iterator[tuple[Place, str]]:
    for position, item in enumerate(items):
        if item:
            yield (*at, position), item


def at_place(block: Any, place: Place) -> Any:
    """What `block` holds at `place`, or None."""
    for part in place:
        if isinstance(part, int):
            fits = isinstance(block, list | tuple) and part < len(block)
        else:
            fits = isinstance(block, Mapping) and part in block
        if not fits:
            return None
        block = block[part]
    return block
