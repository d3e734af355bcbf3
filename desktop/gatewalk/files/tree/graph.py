"""What only the whole graph can show: every gate reachable, no circle, a way out, cost never falling.

Gates and exits are nodes, outcomes are edges. The tests of reachability and circles are networkx's; it is
imported here, when a file is checked, and not at the start of the program.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from gatewalk.domain.tree import Gate, Tree
from gatewalk.files.tree.source import Source

if TYPE_CHECKING:
    import networkx


def graph_of(tree: Tree) -> "networkx.MultiDiGraph[str]":
    """Gates and exits as nodes (`kind`, `title`), outcomes as edges (`outcome`, `label`, `partial`)."""
    import networkx

    graph: networkx.MultiDiGraph[str] = networkx.MultiDiGraph(name=tree.id)
    for name, gate in tree.gates.items():
        graph.add_node(name, kind="gate", title=gate.title)
    for name, way_out in tree.exits.items():
        graph.add_node(name, kind="exit", title=way_out.title)
    for name, gate in tree.gates.items():
        for outcome in gate.outcomes:
            for target, partial in ((outcome.to, False), (outcome.also, True)):
                if target in graph:
                    graph.add_edge(name, target, outcome=outcome.id, label=outcome.label, partial=partial)
    return graph


def check_graph(tree: Tree, source: Source) -> None:
    """Add to `source` what is wrong with the graph of `tree`."""
    import networkx

    graph = graph_of(tree)
    if tree.start in tree.gates:
        _check_reachable(tree, source, {tree.start} | networkx.descendants(graph, tree.start))
    circular = _check_circles(tree, source, graph)
    backwards = graph.reverse(copy=False)
    leading = {name for layer in networkx.bfs_layers(backwards, list(tree.exits)) for name in layer}
    for name, gate in tree.gates.items():
        if name not in leading and gate.outcomes and name not in circular:
            source.problem(
                "no exit can be reached from this gate",
                ("gates", name),
                "a walk must end in an action",
                "let one of its outcomes lead to an exit, or to a gate that does",
            )
    _check_cost(tree, source)


def _check_reachable(tree: Tree, source: Source, seen: set[str]) -> None:
    for kind, names in (("gates", tree.gates), ("exits", tree.exits)):
        for name in names:
            if name not in seen:
                said = "gate" if kind == "gates" else "exit"
                source.problem(
                    f"this {said} cannot be reached from the start {tree.start!r}",
                    (kind, name),
                    "no outcome on the way leads to it",
                    "let an outcome lead here, or remove it",
                )


def _check_circles(tree: Tree, source: Source, graph: Any) -> set[str]:
    import networkx

    circular: set[str] = set()
    for part in networkx.strongly_connected_components(graph):
        first = next((n for n in tree.gates if n in part), None) if len(part) > 1 else None
        if len(part) == 1:
            alone = next(iter(part))
            first = alone if graph.has_edge(alone, alone) else None
        if first is None:
            continue
        circle = [edge[0] for edge in networkx.find_cycle(graph.subgraph(part), first)]
        circular |= part
        source.problem(
            "the gates run in a circle: " + " -> ".join((*circle, circle[0])),
            ("gates", circle[0]),
            "a walk would never end",
            "let one of these outcomes lead onwards or to an exit",
        )
    return circular


def _check_cost(tree: Tree, source: Source) -> None:
    for name, position, follower in _steps(tree):
        gate, after = tree.gates[name], tree.gates[follower]
        if "cost" not in gate.model_fields_set or "cost" not in after.model_fields_set:
            continue
        if after.cost < gate.cost:
            source.problem(
                f"cost falls from {gate.cost:g} at {name!r} to {after.cost:g} at {follower!r}",
                ("gates", name, "outcomes", position, "to"),
                "the cheaper test must come first",
                "change the order of the gates, or correct their cost",
            )


def _steps(tree: Tree) -> Iterator[tuple[str, int, str]]:
    for name, gate in tree.gates.items():
        for position, outcome in enumerate(gate.outcomes):
            if outcome.to in tree.gates:
                yield name, position, outcome.to


def onward(tree: Tree, gate: Gate) -> tuple[str, ...]:
    """The gates that the outcomes of `gate` lead to, in their order, each once."""
    return tuple(dict.fromkeys(o.to for o in gate.outcomes if o.to in tree.gates))
