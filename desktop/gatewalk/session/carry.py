"""One tree hands over to the next: a new investigation that starts with what the first one knows."""

from datetime import datetime

from gatewalk.domain.investigation import HistoryEntry, Investigation
from gatewalk.domain.path import path
from gatewalk.domain.tree import Tree


def next_trees(case: Investigation) -> dict[str, str]:
    """Exits on the path that offer another tree, by exit id: the id of that tree."""
    exits = {name: case.tree.exits[name] for name in path(case.tree, case).exits if name in case.tree.exits}
    return {name: way_out.next_tree for name, way_out in exits.items() if way_out.next_tree}


def carried_over(case: Investigation, tree: Tree, *, now: datetime) -> Investigation:
    """A new investigation under `tree` with the scores, changes and people of `case`, its labels and notes.

    Constraints, with values, and thresholds come along where `tree` knows them. Answers stay behind: they
    belong to gates of the other tree.
    """
    constraints = {
        name: value
        for name, value in case.constraints.items()
        if name in tree.constraints and value in tree.constraints[name].options
    }
    return Investigation(
        title=f"{case.title}: {tree.title}",
        tree=tree,
        created=now,
        by=case.by,
        unit_name=case.unit_name,
        constraints=constraints,
        thresholds={name: value for name, value in case.thresholds.items() if name in tree.thresholds},
        scores=case.scores,
        changes=case.changes,
        people=case.people,
        labels=case.labels,
        example_notes=case.example_notes,
        hidden_columns=case.hidden_columns,
        history=(HistoryEntry(at=now, by=case.by, text=f"continued from {case.title} ({case.tree.title})"),),
        seed=case.seed,
    )
