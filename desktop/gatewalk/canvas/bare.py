"""How a tree looks that nobody walks: every gate and exit alike, and on every line what leads along it.

This is what is drawn of a tree file itself. Where an outcome leads to an exit there is no room on the line,
so the exit says under its title by which answers it is reached.
"""

from gatewalk.canvas.looks import ExitKey, ExitLook, GateLook, LineKey, LineLook, Looks
from gatewalk.domain.investigation import Investigation
from gatewalk.domain.path import Path
from gatewalk.domain.tree import Outcome, Tree
from gatewalk.theme.language import tr


class BareLooks(Looks):
    """The looks of a tree's parts, apart from any investigation."""

    def __init__(self, tree: Tree) -> None:
        super().__init__(Investigation(tree=tree), Path(steps=(), at=None, exits=()))

    def gate(self, gate_id: str) -> GateLook:
        number = self.numbers[gate_id]
        title = self.tree.gates[gate_id].title
        return GateLook(title, tr("Gate {number}", number=number), "open", str(number), number)

    def exit(self, key: ExitKey) -> ExitLook:
        gate_id, exit_id = key
        outcomes = self.tree.gates[gate_id].outcomes
        said = "; ".join(_label(o) for o in outcomes if o.to == exit_id)
        beside = "; ".join(_label(o) for o in outcomes if o.also == exit_id)
        if beside:
            said = tr("{label}, or in part", label=said) if said else tr("{label}, and on", label=beside)
        return ExitLook(self.tree.exits[exit_id].title, said, "possible")

    def line(self, key: LineKey) -> LineLook:
        gate_id, target = key
        onward = [o for o in self.tree.gates[gate_id].outcomes if o.to == target]
        return LineLook("possible", " · ".join(map(_label, onward)))

    def lit(self, key: LineKey) -> bool:
        """Every line carries its label."""
        return True


def _label(outcome: Outcome) -> str:
    return outcome.label or outcome.id
