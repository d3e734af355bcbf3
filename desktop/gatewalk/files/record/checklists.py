"""The checklists of the exits that the walk collected: what is done, by whom, and what is still open."""

from gatewalk.domain.record import Block, ListLine, Paragraph, Section, Ticks
from gatewalk.files.record.case import Case
from gatewalk.files.record.words import moment


def checklists_section(case: Case) -> Section | None:
    """Every list of every exit on the path, and ticks that no list of the tree has a place for."""
    tree, blocks = case.investigation.tree, list[Block]()
    for exit_id in case.walk.exits:
        lists = tree.lists(exit_id) if exit_id in tree.exits else ()
        if lists:
            blocks.append(Paragraph(text=case.exit_title(exit_id), tone="strong"))
        for title, items in lists:
            lines = tuple(_line(case, exit_id, item.id, item.text) for item in items)
            done = sum(line.done for line in lines)
            blocks.append(Ticks(title=f"{title or 'To do'}: {done} of {len(lines)} done", lines=lines))
    if lost := _without_place(case):
        blocks.append(Ticks(title="Ticked, and not on these lists any more", lines=lost))
    return Section(id="checklists", title="Checklists", blocks=tuple(blocks)) if blocks else None


def _line(case: Case, exit_id: str, item: str, text: str) -> ListLine:
    tick = case.investigation.ticks.get(exit_id, {}).get(item)
    if tick is None:
        return ListLine(text=text, done=False)
    return ListLine(text=text, done=True, remark=", ".join(filter(None, (tick.by, moment(tick.at)))))


def _without_place(case: Case) -> tuple[ListLine, ...]:
    tree = case.investigation.tree
    return tuple(
        _line(case, exit_id, item, item)
        for exit_id, ticks in case.investigation.ticks.items()
        for item in ticks
        if exit_id not in tree.exits
        or item not in {known.id for _, items in tree.lists(exit_id) for known in items}
    )
