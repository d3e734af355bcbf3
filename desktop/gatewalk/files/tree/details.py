"""Rules for what hangs on gates and exits: thresholds, evidence, variants, shortcuts, measurements."""

from collections.abc import Collection, Mapping, Sequence

from gatewalk.domain.path import skip_target
from gatewalk.domain.tree import EvidenceField, Exit, Gate, Shortcut, Tree, Variant
from gatewalk.files.tree.folders import built_in_trees, user_trees
from gatewalk.files.tree.rules import in_order, named, repeated
from gatewalk.files.tree.shape import UNKNOWN
from gatewalk.files.tree.source import Path, Source


def check_details(tree: Tree, source: Source, measurements: Mapping[str, Collection[str]]) -> None:
    """Add to `source` every fault in thresholds, evidence, exits, constraints and shortcuts of `tree`.

    `measurements` are the names that a gate may give as its measurement, each with the outcome ids that it
    can propose (none where that is not known).
    """
    _check_thresholds(tree, source)
    for name, gate in tree.gates.items():
        _check_evidence(tree, name, gate, source)
        _check_measurement(name, gate, source, measurements)
    known = {*built_in_trees(), *user_trees(), tree.id}
    for name, way_out in tree.exits.items():
        _check_exit(tree, name, way_out, source, known)
    for name, constraint in tree.constraints.items():
        if constraint.default and constraint.default not in constraint.options:
            path: Path = ("constraints", name, "default")
            named(source, constraint.default, constraint.options, path, "an option of this constraint")
    _check_shortcuts(tree, source)


def _check_thresholds(tree: Tree, source: Source) -> None:
    for name, threshold in tree.thresholds.items():
        at: Path = ("thresholds", name)
        low, high = threshold.low, threshold.high
        if not in_order(source, {"low": low, "high": high}, at) or threshold.value is None:
            continue
        if (low is not None and threshold.value < low) or (high is not None and threshold.value > high):
            allowed = f"{'' if low is None else f'{low:g}'} to {'' if high is None else f'{high:g}'}"
            source.problem(
                f"{threshold.value:g} is out of its range, {allowed.strip()}",
                (*at, "value"),
                "nobody could set it to what it is",
                "correct the value, or its low and high",
            )


def _check_evidence(tree: Tree, name: str, gate: Gate, source: Source) -> None:
    at: Path = ("gates", name, "evidence")
    repeated(source, [field.id for field in gate.evidence], at)
    for position, field in enumerate(gate.evidence):
        here = (*at, position)
        in_order(source, {"low": field.low, "high": field.high}, here)
        if field.constraint:
            _check_asked(tree, field, here, source)
        elif field.kind in ("choice", "checklist") and not field.options:
            why = "there would be nothing to choose from"
            source.problem(f"a {field.kind} needs options", here, why, "add options: with a list of texts")
        repeated(source, list(field.options), (*here, "options"), "option")
        if field.labels and len(field.labels) != len(field.options):
            why = "each label is shown in place of one option"
            source.problem("labels and options differ in number", (*here, "labels"), why, "give one for each")


def _check_asked(tree: Tree, field: EvidenceField, here: Path, source: Source) -> None:
    """A field that sets a constraint takes its options from there."""
    if field.constraint not in tree.constraints:
        named(source, field.constraint, tree.constraints, (*here, "constraint"), "a constraint of this tree")
    if field.options or field.kind != "choice":
        what = "a field that sets a constraint is a choice of the constraint's options"
        why = "options of its own could not be kept with the constraint"
        source.problem(what, here, why, "write kind: choice, and leave options: out")


def _check_measurement(
    name: str, gate: Gate, source: Source, measurements: Mapping[str, Collection[str]]
) -> None:
    if not gate.measurement or gate.measurement == UNKNOWN:
        return
    at: Path = ("gates", name, "measurement")
    if gate.measurement not in measurements:
        why = "nothing would be measured at this gate"
        what = "a measurement that is installed here"
        named(source, gate.measurement, measurements, at, what, "warning", why)
    unheard = [o for o in measurements.get(gate.measurement, ()) if gate.outcome(o) is None]
    if unheard:
        said = "whatever it finds" if len(unheard) == len(measurements[gate.measurement]) else "then"
        source.problem(
            f"the measurement {gate.measurement!r} can say {', '.join(map(repr, unheard))}",
            at,
            f"no outcome of this gate has such an id, so {said} it proposes nothing",
            "give the outcomes the ids that the measurement uses",
            level="warning",
        )
    if not gate.thresholds:
        source.problem(
            f"the measurement {gate.measurement!r} has no thresholds",
            at,
            "whoever reads the verdict must be able to see and change the numbers behind it",
            "name them in thresholds: of this gate, and declare them under thresholds: of the tree",
            level="warning",
        )


def _check_exit(tree: Tree, name: str, way_out: Exit, source: Source, known: set[str]) -> None:
    at: Path = ("exits", name)
    for position, variant in enumerate(way_out.variants):
        _check_variant(tree, variant, (*at, "variants", position), source)
        _check_order(way_out.variants[:position], variant, (*at, "variants", position), source)
    _check_lists(tree, way_out, at, source)
    for position, listed in enumerate(way_out.checklists):
        if listed not in tree.checklists:
            named(source, listed, tree.checklists, (*at, "checklists", position), "a checklist of this tree")
    if way_out.next_tree and way_out.next_tree not in known:
        path, why = (*at, "next_tree"), "the way on from this exit would lead nowhere"
        what = "the id of a tree that is found here"
        named(source, way_out.next_tree, sorted(known), path, what, "warning", why)


def _check_lists(tree: Tree, way_out: Exit, at: Path, source: Source) -> None:
    """Whatever is to be ticked at one exit has an id of its own there."""
    seen: dict[str, Path] = {}
    groups = [((*at, "checklist"), way_out.checklist)]
    groups += [
        (("checklists", name, "items"), tree.checklists[name].items)
        for name in dict.fromkeys(way_out.checklists)
        if name in tree.checklists
    ]
    for place, items in groups:
        for position, item in enumerate(items):
            here = (*place, position)
            if item.id in seen and item.id != UNKNOWN:
                source.problem(
                    f"the item {item.id[:60]!r} stands twice at the exit {at[-1]!r}",
                    here,
                    f"the first is on line {source.line(seen[item.id])}, and one tick would tick both",
                    "give one of the two another text, or an id of its own",
                )
            seen.setdefault(item.id, here)


def _check_variant(tree: Tree, variant: Variant, at: Path, source: Source) -> None:
    for constraint, value in variant.when.items():
        path = (*at, "when", constraint)
        if constraint not in tree.constraints:
            named(source, constraint, tree.constraints, path, "a constraint of this tree")
        elif value not in tree.constraints[constraint].options:
            named(source, value, tree.constraints[constraint].options, path, "an option of this constraint")
    if not variant.when and (*at, "when") in source.lines:
        why = "it would always hold, and the exit itself would never be seen"
        source.problem("a variant needs a condition", (*at, "when"), why, "name a constraint and its value")
    absent = [name for name in ("title", "reason", "instead") if not getattr(variant, name)]
    if not variant.available and absent:
        source.problem(
            "an exit that is not available must say so, why, and what instead",
            at,
            "the bare action must not stand",
            f"add {' and '.join(f'{name}:' for name in absent)}",
        )


def _check_order(before: Sequence[Variant], variant: Variant, at: Path, source: Source) -> None:
    """An earlier variant with fewer conditions holds wherever this one does, and leads there."""
    for place, known in enumerate(before):
        covered = known.when.items() <= variant.when.items()
        if variant.when and covered and not (known.available and not variant.available):
            source.problem(
                "this variant never leads",
                at,
                f"the one on line {source.line((*at[:-1], place))} holds wherever this one does",
                "put the one with more conditions first",
                level="warning",
            )
            return


def _check_shortcuts(tree: Tree, source: Source) -> None:
    repeated(source, [s.id for s in tree.shortcuts], ("shortcuts",))
    for position, shortcut in enumerate(tree.shortcuts):
        at: Path = ("shortcuts", position)
        if shortcut.to not in (UNKNOWN, *tree.gates):
            named(source, shortcut.to, tree.gates, (*at, "to"), "a gate of this tree")
        for place, gate in enumerate(shortcut.skips):
            if gate not in tree.gates:
                named(source, gate, tree.gates, (*at, "skips", place), "a gate of this tree")
        if {shortcut.to, *shortcut.skips} <= set(tree.gates):
            _check_way(tree, shortcut, at, source)


def _check_way(tree: Tree, shortcut: Shortcut, at: Path, source: Source) -> None:
    """Skipping the gates one after the other must lead to the gate that the shortcut promises."""
    here: str | None = shortcut.skips[0] if shortcut.skips else shortcut.to
    for _ in shortcut.skips:
        here = skip_target(tree, tree.gates[here]) if here in shortcut.skips else here
    if here != shortcut.to or not shortcut.skips:
        source.problem(
            f"skipping these gates does not lead to {shortcut.to!r}",
            (*at, "to"),
            f"it leads to {here!r}" if here and shortcut.skips else "no gate is skipped",
            "name the gates in the order of the walk, and the gate after the last of them",
        )


def known_measurements() -> Mapping[str, Collection[str]]:
    """The measurements that are installed, with the outcome ids that they are known to propose.

    Imported here because they bring numpy; those of other packages are named and not loaded.
    """
    from importlib.metadata import entry_points

    from gatewalk.measure.registry import ENTRY_POINT_GROUP, PROPOSES

    return {**{point.name: () for point in entry_points(group=ENTRY_POINT_GROUP)}, **PROPOSES}
