"""The trees of a record as one graph: gates and exits, the path, and where one tree leads to the next."""

from collections.abc import Iterator, Sequence

from gatewalk.domain.record import GraphEdge, GraphNode
from gatewalk.files.record.case import Case


def nodes(cases: Sequence[Case]) -> tuple[GraphNode, ...]:
    """Gates, then exits, tree by tree."""
    return tuple(node for case in cases for node in _nodes(case))


def edges(cases: Sequence[Case]) -> tuple[GraphEdge, ...]:
    """The outcomes of every tree, and a line from each exit that handed over to the tree it led to."""
    return tuple(edge for case in cases for edge in (*_edges(case), *_handover(case)))


def _id(name: str, place: int) -> str:
    """The id of a gate or exit among those of all trees; in the first tree its own."""
    return f"{place + 1}:{name}" if place else name


def _nodes(case: Case) -> Iterator[GraphNode]:
    tree, at = case.investigation.tree, case.place
    for gate in tree.gates:
        yield GraphNode(id=_id(gate, at), label=case.gate_name(gate), on_path=gate in case.walk.gates)
    for name in tree.exits:
        on_path = name in case.walk.exits
        yield GraphNode(id=_id(name, at), label=case.exit_title(name), is_exit=True, on_path=on_path)


def _edges(case: Case) -> Iterator[GraphEdge]:
    at = case.place
    for gate_id, gate in case.investigation.tree.gates.items():
        step, start = case.walk.step(gate_id), _id(gate_id, at)
        for outcome in gate.outcomes:
            taken = step is not None and step.outcome == outcome.id
            yield GraphEdge(start=start, end=_id(outcome.to, at), label=outcome.label, on_path=taken)
            if outcome.also:
                end = _id(outcome.also, at)
                yield GraphEdge(start=start, end=end, label=outcome.label, on_path=taken, dashed=True)


def _handover(case: Case) -> Iterator[GraphEdge]:
    origin, tree = case.investigation.origin, case.investigation.tree
    if origin is not None:
        start, end = _id(origin.exit, origin.walk), _id(tree.start, case.place)
        yield GraphEdge(start=start, end=end, label="on in the next tree", on_path=True)
