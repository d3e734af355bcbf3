"""Trees for the canvas' tests and benchmarks: large layered ones, and the shapes that break drawings."""

from random import Random

from gatewalk.domain.tree import Exit, Gate, Outcome, Tree


def layered_tree(gates: int, per_row: int, seed: int = 1) -> Tree:
    """`gates` gates in rows of `per_row`; each leads on to one or two gates and to one or two exits."""
    random = Random(seed)
    made: dict[str, Gate] = {}
    for number in range(gates):
        below = number + per_row
        targets = [below] if below < gates else []
        beside = below + random.choice((-1, 1))
        if random.random() < 0.3 and below // per_row == beside // per_row and beside < gates:
            targets.append(beside)
        if number == 0:
            targets += range(1, min(per_row, gates))
        outcomes = [Outcome(id=f"to-{t}", label=f"On to {t}", to=f"g{t}") for t in targets]
        outcomes += [
            Outcome(id=f"out-{i}", label="Leave here", to=f"e{random.randrange(200)}")
            for i in range(random.choice((1, 1, 2)))
        ]
        made[f"g{number}"] = Gate(
            title=f"Is cause number {number} behind it?", question="?", outcomes=tuple(outcomes)
        )
    exits = {f"e{i}": Exit(title=f"Mend part {i} of it", action="Mend it.") for i in range(200)}
    return Tree(id="large", version="1", title="Large", start="g0", gates=made, exits=exits)


def plain_tree(titles: list[str], exit_titles: list[str] | None = None) -> Tree:
    """A chain of gates with these titles; the last leads to every exit, each before it to the first."""
    exit_titles = exit_titles or ["Stop here"]
    exits = {f"exit-{i}": Exit(title=title, action="Do it.") for i, title in enumerate(exit_titles)}
    gates: dict[str, Gate] = {}
    for number, title in enumerate(titles):
        outcomes = [Outcome(id="stop", label="Stop", to="exit-0")]
        if number + 1 < len(titles):
            outcomes.append(Outcome(id="on", label="On", to=f"gate-{number + 1}"))
        else:
            outcomes = [Outcome(id=f"o{i}", label="Out", to=name) for i, name in enumerate(exits)]
        gates[f"gate-{number}"] = Gate(title=title, question="?", outcomes=tuple(outcomes))
    return Tree(id="plain", version="1", title="Plain", start="gate-0", gates=gates, exits=exits)
