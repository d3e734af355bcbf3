"""A folder of investigation files as rows: which exits, how long, which fixes held. No index and no server.

Each file is opened with every check that opening one by hand makes; one that cannot be opened stands in the
list with the line that says why.
"""

import os
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

from gatewalk.domain.base import Value
from gatewalk.domain.finding import Estimate
from gatewalk.domain.investigation import Investigation
from gatewalk.domain.offer import offer
from gatewalk.domain.problem import Cancelled, InputProblem
from gatewalk.domain.walks import Leg, open_leg, reached, walks

#: Files of one folder, with what lies below it, that are read.
MOST_FILES = 5_000
ENDING = ".gatewalk"


class LibraryRow(Value):
    """One file. `problem` is the line that says why it could not be opened; all else is then empty.

    `exits` are titles, in the order of the walk; `at` is the title of the gate that is open. `gap` is in the
    unit of the scores. `days` is how long it took from the start to the decision. `verdict` is what the
    latest check after the fix said, or empty.
    """

    path: Path
    title: str = ""
    tree: str = ""
    status: str = ""
    exits: tuple[str, ...] = ()
    at: str = ""
    gap: Estimate | None = None
    decided: datetime | None = None
    days: int | None = None
    verdict: str = ""
    problem: str = ""


def read_library(
    folder: Path,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[LibraryRow, ...]:
    """A row per investigation file in `folder` and below, by name. Raises InputProblem, and Cancelled."""
    if not folder.is_dir():
        raise InputProblem("there is no such folder", str(folder), "choose another folder")
    paths = sorted(_files(folder))[:MOST_FILES]
    rows = []
    for number, path in enumerate(paths, start=1):
        if cancelled is not None and cancelled():
            raise Cancelled
        rows.append(_row(path))
        if progress is not None:
            progress(number / len(paths))
    return tuple(rows)


def _files(folder: Path) -> Iterator[Path]:
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (Path(place) / name for name in names if _is_case(name))


def _is_case(name: str) -> bool:
    return name.lower().endswith(ENDING) and not name.startswith(".")


def _row(path: Path) -> LibraryRow:
    from gatewalk.files.investigation import open_investigation

    try:
        return row_of(open_investigation(path), path)
    except InputProblem as problem:
        return LibraryRow(path=path, problem=str(problem))


def row_of(case: Investigation, path: Path) -> LibraryRow:
    """The row of an investigation that is open."""
    counted, still = reached(case), open_leg(case)
    decided = decided_at(case)
    return LibraryRow(
        path=path,
        title=case.title,
        tree=", then ".join(leg.view.tree.title for leg in counted),
        status=case.status,
        exits=tuple(title for leg in counted for title in _titles(leg)),
        at=still.view.tree.gates[still.path.at].title if still and still.path.at else "",
        gap=_gap(case),
        decided=decided,
        days=_days(case.created, decided),
        verdict=case.follow_ups[-1].verdict if case.follow_ups else "",
    )


def _titles(leg: Leg) -> Iterator[str]:
    """What the exits of one walk are called."""
    tree, given = leg.view.tree, leg.view.constraints
    yield from (offer(tree, name, given).title for name in leg.path.exits if name in tree.exits)


def decided_at(case: Investigation) -> datetime | None:
    """When it was decided: the edit that said so, else the last answer of a case that is no longer open."""
    said = [entry.at for entry in case.history if "status: decided" in entry.text]
    if said:
        return said[-1]
    given = (answer for walk in walks(case) for answer in walk.answers.values())
    answered = [answer.at for answer in given if answer.at is not None]
    return max(answered, key=_plain) if answered and case.status != "open" else None


def _days(first: datetime | None, last: datetime | None) -> int | None:
    if first is None or last is None:
        return None
    return max(0, (_plain(last) - _plain(first)).days)


def _plain(moment: datetime) -> datetime:
    """A time without its zone, so that files of several machines can be held against one another."""
    return moment.replace(tzinfo=None)


def _gap(case: Investigation) -> Estimate | None:
    if case.scores is None:
        return None
    from gatewalk.measure.gap import gap_budget

    budget = gap_budget(case)
    return budget.gap if budget else None


def matching(rows: Sequence[LibraryRow], query: str) -> tuple[LibraryRow, ...]:
    """The rows that hold every word of `query` somewhere, whatever its case."""
    wanted = query.casefold().split()
    return tuple(row for row in rows if all(word in _text(row) for word in wanted))


def _text(row: LibraryRow) -> str:
    parts = (row.title, row.tree, row.status, *row.exits, row.at, row.verdict, row.problem, row.path.name)
    return "\n".join(parts).casefold()


def learnt(rows: Sequence[LibraryRow]) -> tuple[tuple[str, int, int, int], ...]:
    """Per exit, most frequent first: its title, cases that took it, cases checked after it, cases fixed."""
    taken, checked, fixed = Counter[str](), Counter[str](), Counter[str]()
    for row in rows:
        for title in row.exits:
            taken[title] += 1
            checked[title] += bool(row.verdict)
            fixed[title] += row.verdict == "fixed"
    ranked = sorted(taken.items(), key=lambda item: (-item[1], item[0]))
    return tuple((title, count, checked[title], fixed[title]) for title, count in ranked)
