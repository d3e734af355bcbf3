"""A decision that stands on several trees: what each section says of one of them, put together.

A section that speaks of a tree is made once for each walk; where there is more than one, the tree's title
heads what is said of it. A case of one walk reads as if there were no such thing.
"""

from collections.abc import Callable, Iterator, Sequence

from gatewalk.domain.investigation import Investigation
from gatewalk.domain.record import Block, Paragraph, Section
from gatewalk.domain.walks import drop_walk, legs, reached
from gatewalk.files.record.case import Case
from gatewalk.files.record.words import joined
from gatewalk.measure.gap import gap_budget


def cases_of(investigation: Investigation) -> tuple[Case, ...]:
    """A case for every walk that the decision stands on, in their order."""
    budget = gap_budget(investigation)
    return tuple(Case(leg.view, leg.path, budget, leg.place) for leg in reached(investigation))


def of_the_drop(cases: Sequence[Case]) -> Case:
    """The case whose tree measures the drop: plots and the first page tell of it."""
    place = drop_walk(cases[0].investigation).front
    return next((case for case in cases if case.place == place), cases[0])


def each(cases: Sequence[Case], make: Callable[[Case], Section | None]) -> Section | None:
    """One section of what `make` says of every walk, or None where it says nothing of any."""
    made = [(case, section) for case in cases if (section := make(case)) is not None]
    if not made:
        return None
    blocks = tuple(block for case, section in made for block in headed(cases, case, section.blocks))
    return made[0][1].model_copy(update={"blocks": blocks})


def headed(cases: Sequence[Case], case: Case, blocks: Sequence[Block]) -> Iterator[Block]:
    """`blocks` under the title of their tree, where there is more than one tree."""
    if len(cases) > 1 and blocks:
        yield Paragraph(text=case.investigation.tree.title, tone="heading")
    yield from blocks


def set_aside(investigation: Investigation) -> str:
    """What was walked and does not count now, in one sentence; empty where everything counts."""
    titles = [f"“{leg.view.tree.title}”" for leg in legs(investigation) if not leg.reached]
    if not titles:
        return ""
    verb = "was" if len(titles) == 1 else "were"
    return f"{joined(titles)} {verb} walked too and set aside: the path does not lead there now."
