"""An investigation under another version of its tree: answers are kept by id, and nothing is dropped.

This is what happens when an open tree is edited and when a newer version is chosen: what is known is
carried, and what has no place any more is listed.
"""

from gatewalk.domain.finding import UNDETERMINED
from gatewalk.domain.investigation import SKIPPED, Investigation
from gatewalk.domain.tree import Tree
from gatewalk.domain.walks import constraints_asked, in_front


def rewalked(investigation: Investigation, tree: Tree) -> tuple[Investigation, list[str]]:
    """`investigation` under `tree`, and one line for each thing in it that `tree` has no place for.

    Findings of gates that ask for another measurement than before are left out, to be measured anew; all
    else stays, so that going back to the former tree restores it.
    """
    former = investigation.tree.gates
    kept = {
        name: finding
        for name, finding in investigation.findings.items()
        if name not in tree.gates
        or (name in former and tree.gates[name].measurement == former[name].measurement)
    }
    carried = investigation.model_copy(update={"tree": tree, "findings": kept})
    return carried, orphans(carried, tree)


def walked_again(case: Investigation, tree: Tree, place: int) -> tuple[Investigation, list[str]]:
    """The case with its walk at `place` under another version of that walk's tree, the same walk in front.

    The lines are those of `rewalked`. Findings are to be measured anew.
    """
    again, lost = rewalked(in_front(case, place), tree)
    return in_front(again, case.front), lost


def orphans(investigation: Investigation, tree: Tree) -> list[str]:
    """Answers and entries of `investigation` that have no place in `tree`: kept, and listed here."""
    lines = []
    for name, answer in investigation.answers.items():
        gate = tree.gates.get(name)
        if gate is None:
            lines.append(f"answer {answer.outcome!r} at gate {name!r}: the gate is not in this tree")
        elif gate.outcome(answer.outcome) is None and answer.outcome not in (UNDETERMINED, SKIPPED):
            lines.append(f"answer {answer.outcome!r} at gate {name!r}: the gate has no such outcome")
    for name, entry in investigation.entries.items():
        known = {field.id for field in tree.gates[name].evidence} if name in tree.gates else set()
        lines += [
            f"evidence {key!r} at gate {name!r}: no such field" for key in entry.evidence if key not in known
        ]
    for name, ticks in investigation.ticks.items():
        there = {i.id for _, items in tree.lists(name) for i in items} if name in tree.exits else set()
        lines += [f"tick {key[:60]!r} at exit {name!r}: no such item" for key in ticks if key not in there]
    lines += [
        f"threshold {n!r}: not in this tree" for n in investigation.thresholds if n not in tree.thresholds
    ]
    asked = {**constraints_asked(investigation), **tree.constraints}
    lines += [f"constraint {n!r}: not in this tree" for n in investigation.constraints if n not in asked]
    return lines
