"""Two investigations side by side: gap, path and exits, for a script and for the window."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any

from gatewalk.domain.finding import GapBudget
from gatewalk.domain.investigation import Investigation
from gatewalk.domain.path import Path, path
from gatewalk.session.session import real_measuring


@dataclass(frozen=True)
class GateRow:
    """One gate in both investigations; an empty outcome means that the walk did not reach it."""

    gate: str
    title: str
    first: str
    second: str
    first_sentence: str
    second_sentence: str

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
    """Both sides, and every gate that either tree has, in the first tree's order."""

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
    """Hold two investigations side by side. They may stand on different trees or tree versions."""
    paths = path(first.tree, first), path(second.tree, second)
    gates = dict.fromkeys((*first.tree.gates, *second.tree.gates))
    rows = tuple(_row(gate, (first, second), paths) for gate in gates)
    return Comparison(_side(first, paths[0]), _side(second, paths[1]), rows)


def _row(gate: str, cases: tuple[Investigation, Investigation], paths: tuple[Path, Path]) -> GateRow:
    outcomes = [p.step(gate) for p in paths]
    sentences = [c.findings[gate].sentence if gate in c.findings else "" for c in cases]
    tree = cases[0].tree if gate in cases[0].tree.gates else cases[1].tree
    return GateRow(
        gate,
        tree.gates[gate].title,
        outcomes[0].outcome if outcomes[0] else "",
        outcomes[1].outcome if outcomes[1] else "",
        sentences[0],
        sentences[1],
    )


def _side(case: Investigation, walked: Path) -> Side:
    budget: GapBudget | None = real_measuring().budget(case)
    gap = (budget.gap.value, budget.gap.low, budget.gap.high) if budget else None
    left = budget.open.value if budget and budget.open else None
    tree = f"{case.tree.id} version {case.tree.version}"
    return Side(case.title, tree, gap, left, walked.at, walked.exits)
