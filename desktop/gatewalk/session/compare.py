"""Two investigations side by side: gap, path and exits, for a script and for the window."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any

from gatewalk.domain.finding import GapBudget
from gatewalk.domain.investigation import Investigation
from gatewalk.domain.walks import Leg, legs, open_leg, reached
from gatewalk.session.measuring import real_measuring


@dataclass(frozen=True)
class GateRow:
    """One gate in both investigations; an empty outcome means that the walk did not reach it.

    `tree` is the id of the gate's tree, since an investigation can go on from tree to tree.
    """

    gate: str
    title: str
    first: str
    second: str
    first_sentence: str
    second_sentence: str
    tree: str = ""

    @property
    def same(self) -> bool:
        return self.first == self.second


@dataclass(frozen=True)
class Side:
    """One investigation in a comparison. The gap is in points, with its 95 % interval, or None."""

    title: str
    tree: str
    gap: tuple[float, float | None, float | None] | None
    open: float | None
    at: str | None
    exits: tuple[str, ...]


@dataclass(frozen=True)
class Comparison:
    """Both sides, and every gate that a tree of either has, tree by tree, in the first one's order."""

    first: Side
    second: Side
    gates: tuple[GateRow, ...]

    def as_json(self) -> dict[str, Any]:
        rows = [{**asdict(row), "same": row.same} for row in self.gates]
        return {"first": asdict(self.first), "second": asdict(self.second), "gates": rows}

    def lines(self) -> Iterator[str]:
        """The comparison as text: a line for each thing, the two sides divided by a bar."""
        yield f"{'':24} {self.first.title} | {self.second.title}"
        yield f"{'tree':24} {self.first.tree} | {self.second.tree}"
        yield f"{'gap':24} {_gap_text(self.first)} | {_gap_text(self.second)}"
        for row in self.gates:
            mark = " " if row.same else "*"
            yield f"{mark} {row.title:22} {row.first or 'not reached'} | {row.second or 'not reached'}"
        exits = [", ".join(side.exits) or "none" for side in (self.first, self.second)]
        yield f"{'exits':24} {' | '.join(exits)}"


def _gap_text(side: Side) -> str:
    if side.gap is None:
        return "not measured"
    value, low, high = side.gap
    return f"{value:.1f}" if low is None or high is None else f"{value:.1f} ({low:.1f} to {high:.1f})"


def compare(first: Investigation, second: Investigation) -> Comparison:
    """Hold two investigations side by side. They may stand on different trees or tree versions.

    Walks are held against the other's walk through the tree of the same id; first walks always meet.
    """
    sides = legs(first), legs(second)
    other = {leg.view.tree.id: leg for leg in sides[1][1:]}
    pairs: list[tuple[Leg | None, Leg | None]] = [(sides[0][0], sides[1][0])]
    pairs += [(leg, other.pop(leg.view.tree.id, None)) for leg in sides[0][1:]]
    pairs += [(None, leg) for leg in other.values()]
    return Comparison(_side(first), _side(second), tuple(row for pair in pairs for row in _rows(pair)))


def _rows(pair: tuple[Leg | None, Leg | None]) -> Iterator[GateRow]:
    trees = [leg.view.tree for leg in pair if leg is not None]
    for gate in dict.fromkeys(gate for tree in trees for gate in tree.gates):
        tree = next(tree for tree in trees if gate in tree.gates)
        (first, first_said), (second, second_said) = (_at(leg, gate) for leg in pair)
        yield GateRow(gate, tree.gates[gate].title, first, second, first_said, second_said, tree.id)


def _at(leg: Leg | None, gate: str) -> tuple[str, str]:
    """The outcome taken at a gate and what the scores say there; empty where there is none."""
    if leg is None:
        return "", ""
    step, finding = leg.path.step(gate), leg.view.findings.get(gate)
    return step.outcome if step and leg.reached else "", finding.sentence if finding else ""


def _side(case: Investigation) -> Side:
    budget: GapBudget | None = real_measuring().budget(case)
    gap = (budget.gap.value, budget.gap.low, budget.gap.high) if budget else None
    left = budget.open.value if budget and budget.open else None
    counted, still = reached(case), open_leg(case)
    trees = (f"{leg.view.tree.id} version {leg.view.tree.version}" for leg in counted)
    exits = tuple(exit_id for leg in counted for exit_id in leg.path.exits)
    return Side(case.title, ", then ".join(trees), gap, left, still.path.at if still else None, exits)
