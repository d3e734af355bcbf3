"""The cheapest next test: open questions ranked by what they are expected to say about the exit, per hour.

The walk is treated as a chain of chances: an answered gate is certain, a determined finding holds with a
probability that follows its strength, an open gate has equal chances. The information of a test is the mutual
information (bits) between its gate's outcome and the exits that the walk collects (Lindley 1956, expected
information of an experiment). The order of the gates is never changed: a test whose gate is not yet reached
says which gates stand before it.
"""

import math
from collections import defaultdict
from collections.abc import Mapping

from gatewalk.domain.base import Value
from gatewalk.domain.investigation import SKIPPED, Investigation
from gatewalk.domain.path import path, skip_target
from gatewalk.domain.tree import Gate, Tree

#: How likely a determined finding is to be right, by its strength; a judgement, shown with the ranking.
BELIEF = {"strong": 0.95, "moderate": 0.8, "weak": 0.6, "none": 0.5}
#: Walks less likely than this are left out of the enumeration.
NEGLIGIBLE = 1e-6
#: Hours assumed where neither the tree nor the team says how long a test takes.
DEFAULT_HOURS = 4.0

Chances = Mapping[str, Mapping[str, float]]
Exits = tuple[str, ...]


class NextTest(Value):
    """One open question: `bits` of information about the exit for `hours` of work.

    `waits_for` names the open gates that stand before it; the test can be prepared, not answered, before
    they are. `why` explains the rank in one sentence, `n` and `size` what would settle it.
    """

    gate: str
    title: str
    bits: float
    hours: float
    per_hour: float
    waits_for: tuple[str, ...] = ()
    why: str = ""
    n: int | None = None
    size: str = ""


def next_tests(investigation: Investigation) -> tuple[NextTest, ...]:
    """Open gates ranked by bits per hour; the first test of a set-up group carries the group's hours."""
    tree, walked = investigation.tree, path(investigation.tree, investigation)
    chances = {gate_id: _chances(investigation, gate_id) for gate_id in tree.gates}
    open_gates = [g for g in tree.gates if max(chances[g].values(), default=1.0) < 1.0]
    whole = _entropy(_exits(tree, chances))
    bits = {g: max(0.0, whole - _left(tree, chances, g)) for g in open_gates}
    reached = {s.gate for s in walked.steps if s.kind != "undetermined"} | {walked.at or ""}
    waiting = [s.gate for s in walked.steps if s.kind == "undetermined"]
    ranked: list[NextTest] = []
    ready: set[str] = set()
    remaining = set(open_gates)
    while remaining:
        hours = {g: _hours(investigation, g, ready) for g in remaining}
        best = max(remaining, key=lambda g: (round(bits[g] / hours[g], 9), -tree.number(g)))
        waits = () if best in reached else tuple(waiting)
        ranked.append(_test(investigation, best, bits[best], hours[best], waits))
        remaining.discard(best)
        trial = tree.gates[best].trial
        ready.add(trial.setup if trial else "")
    return tuple(ranked)


def _chances(investigation: Investigation, gate_id: str) -> dict[str, float]:
    """Probability of each outcome of a gate, as believed now."""
    gate = investigation.tree.gates[gate_id]
    answer, finding = investigation.answers.get(gate_id), investigation.findings.get(gate_id)
    if answer is not None and (answer.outcome == SKIPPED or gate.outcome(answer.outcome)):
        return {answer.outcome: 1.0}
    ids = [outcome.id for outcome in gate.outcomes]
    if finding is None or finding.verdict not in ids or len(ids) == 1:
        return dict.fromkeys(ids, 1.0 / len(ids))
    held = BELIEF[finding.strength]
    return {i: held if i == finding.verdict else (1.0 - held) / (len(ids) - 1) for i in ids}


def _exits(tree: Tree, chances: Chances) -> dict[Exits, float]:
    """Probability of each collection of exits, over all walks."""
    found: dict[Exits, float] = defaultdict(float)
    walks: list[tuple[str | None, Exits, float]] = [(tree.start, (), 1.0)]
    while walks:
        at, exits, chance = walks.pop()
        if at is None or at not in tree.gates:
            found[exits] += chance
            continue
        gate = tree.gates[at]
        for outcome_id, share in chances[at].items():
            if chance * share > NEGLIGIBLE:
                to, collected = _follow(tree, gate, outcome_id)
                walks.append((to, (*exits, *collected), chance * share))
    return found


def _follow(tree: Tree, gate: Gate, outcome_id: str) -> tuple[str | None, Exits]:
    outcome = gate.outcome(outcome_id)
    if outcome is None:
        return skip_target(tree, gate), ()
    if outcome.to in tree.exits:
        return None, (outcome.to,)
    return outcome.to, (outcome.also,) if outcome.also else ()


def _entropy(chances: Mapping[Exits, float]) -> float:
    """Shannon entropy in bits of chances that sum to about 1."""
    total = sum(chances.values())
    return -sum(p / total * math.log2(p / total) for p in chances.values() if p > 0.0)


def _left(tree: Tree, chances: Chances, gate_id: str) -> float:
    """Entropy expected to be left about the exits once the outcome of one gate is known."""
    return sum(
        share * _entropy(_exits(tree, {**chances, gate_id: {outcome: 1.0}}))
        for outcome, share in chances[gate_id].items()
        if share > 0.0
    )


def _hours(investigation: Investigation, gate_id: str, ready: set[str]) -> float:
    trial = investigation.tree.gates[gate_id].trial
    own = investigation.trial_hours.get(gate_id, trial.hours if trial else DEFAULT_HOURS)
    shared = trial.setup_hours if trial and trial.setup not in ready else 0.0
    return max(0.1, own + shared)


def _test(
    investigation: Investigation, gate_id: str, bits: float, hours: float, waits: tuple[str, ...]
) -> NextTest:
    tree, finding = investigation.tree, investigation.findings.get(gate_id)
    needs = finding.needs if finding else None
    why = f"Expected to say {bits:.2f} bits about the exit for about {hours:g} hours of work."
    if waits:
        before = ", ".join(tree.gates[g].title for g in waits)
        why += f" It can be prepared now, and answered after: {before}"
    return NextTest(
        gate=gate_id,
        title=tree.gates[gate_id].title,
        bits=bits,
        hours=hours,
        per_hour=bits / hours,
        waits_for=waits,
        why=why,
        n=needs.n if needs else None,
        size=needs.text if needs else "",
    )
