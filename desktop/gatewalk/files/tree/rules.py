"""What a tree's parts owe one another: names that exist, ids used once, numbers in range, plain labels."""

import re
from collections.abc import Iterable, Mapping

from gatewalk.domain.finding import UNDETERMINED
from gatewalk.domain.investigation import SKIPPED
from gatewalk.domain.tree import Gate, Outcome, Tree
from gatewalk.files.tree.problem import Level
from gatewalk.files.tree.shape import UNKNOWN
from gatewalk.files.tree.source import Path, Source

_ID = re.compile(r"[a-z0-9][a-z0-9_-]*")
_BARE = {"yes", "no", "y", "n", "true", "false", "ja", "nein", "oui", "non", "si", "sí"}


def check_rules(tree: Tree, source: Source) -> None:
    """Add to `source` every rule that the parts of `tree` break."""
    _check_ids(tree, source)
    if tree.start != UNKNOWN and tree.start not in tree.gates:
        named(source, tree.start, tree.gates, ("start",), "a gate of this tree")
    for name, gate in tree.gates.items():
        _check_gate(tree, name, gate, source)


def named(
    source: Source,
    name: str,
    known: Iterable[str],
    path: Path,
    what: str,
    level: Level = "error",
    why: str = "a name must be declared before it can be used",
) -> None:
    """Say that `name` is not one of `known`, offering the nearest."""
    names = list(known)
    near = source.nearest(name, names)
    more = f" and {len(names) - 12} more" if len(names) > 12 else ""
    offer = f"did you mean {near!r}?" if near else "known: " + (", ".join(names[:12]) or "none") + more
    source.problem(f"{name!r} is not {what}", path, why, offer, level=level)


def _check_ids(tree: Tree, source: Source) -> None:
    if tree.id != UNKNOWN and not _ID.fullmatch(tree.id):
        _odd(source, tree.id, ("id",))
    for kind, names in (("gates", tree.gates), ("exits", tree.exits)):
        if not names and (kind,) in source.lines:
            source.problem(f"there are no {kind}", (kind,), "a walk needs at least one", "add one")
        for name in names:
            if not _ID.fullmatch(name):
                _odd(source, name, (kind, name))
    for name in tree.exits:
        if name in tree.gates:
            source.problem(
                f"the id {name!r} is used twice, for a gate and for an exit",
                ("exits", name),
                f"the gate is on line {source.line(('gates', name))}",
                "rename one of the two",
            )


def _odd(source: Source, name: str, path: Path) -> None:
    why = "ids stand in files, commands and links, where other signs break"
    source.problem(f"{name!r} is no id", path, why, "use small letters, digits and hyphens")


def _check_gate(tree: Tree, name: str, gate: Gate, source: Source) -> None:
    at: Path = ("gates", name)
    if not gate.outcomes and (*at, "outcomes") in source.lines:
        why = "a walk could not leave it"
        source.problem("this gate has no outcome", (*at, "outcomes"), why, "give it at least one")
    repeated(source, [o.id for o in gate.outcomes], (*at, "outcomes"))
    for position, outcome in enumerate(gate.outcomes):
        _check_outcome(tree, outcome, (*at, "outcomes", position), source)
    for position, note in enumerate(gate.notes):
        if note.outcome is not None and gate.outcome(note.outcome) is None:
            ids = [o.id for o in gate.outcomes]
            named(source, note.outcome, ids, (*at, "notes", position, "outcome"), "an outcome of this gate")
    for position, threshold in enumerate(gate.thresholds):
        if threshold not in tree.thresholds:
            named(
                source, threshold, tree.thresholds, (*at, "thresholds", position), "a threshold of this tree"
            )


def _check_outcome(tree: Tree, outcome: Outcome, at: Path, source: Source) -> None:
    if outcome.id in (UNDETERMINED, SKIPPED):
        source.problem(
            f"the outcome {outcome.id!r} is known at every gate",
            (*at, "id"),
            "Gatewalk gives it a meaning of its own",
            "choose another id",
        )
    elif outcome.id != UNKNOWN and not _ID.fullmatch(outcome.id):
        _odd(source, outcome.id, (*at, "id"))
    if outcome.to not in tree.gates and outcome.to not in tree.exits and outcome.to != UNKNOWN:
        named(source, outcome.to, (*tree.gates, *tree.exits), (*at, "to"), "a gate or an exit of this tree")
    if outcome.also is not None and outcome.also not in tree.exits and outcome.also != UNKNOWN:
        named(source, outcome.also, tree.exits, (*at, "also"), "an exit of this tree")
    elif outcome.also is not None and outcome.to in tree.exits:
        source.problem(
            "an outcome that leads to an exit cannot collect another one",
            (*at, "also"),
            "'also' is for a part that is fixed while the walk goes on",
            "let 'to' name the next gate, or remove 'also'",
        )
    if outcome.label.strip(" .!?").lower() in _BARE and (*at, "label") in source.lines:
        bare_label(source, outcome.label, (*at, "label"))


def bare_label(source: Source, label: str, path: Path) -> None:
    source.problem(
        f"the label is a bare {label!r}",
        path,
        "whoever reads it apart from the question can take it for the opposite",
        "say what was seen, such as 'recovers' or 'does not recover'",
        level="warning",
    )


def repeated(source: Source, ids: list[str], path: Path, what: str = "id") -> None:
    """Say which of `ids` stand twice in the list at `path`; `what` is what an item is called."""
    first: dict[str, int] = {}
    for position, name in enumerate(ids):
        if name in first and name != UNKNOWN:
            source.problem(
                f"the {what} {name[:60]!r} is used twice",
                (*path, position),
                f"the first is on line {source.line((*path, first[name]))}",
                "rename one of the two",
            )
        first.setdefault(name, position)


def in_order(source: Source, bounds: Mapping[str, float | None], path: Path) -> bool:
    """Whether low <= high; says so where not."""
    low, high = bounds["low"], bounds["high"]
    if low is not None and high is not None and low > high:
        why = "no value lies between them"
        source.problem(f"low is {low:g} and high is {high:g}", path, why, "exchange the two")
        return False
    return True
