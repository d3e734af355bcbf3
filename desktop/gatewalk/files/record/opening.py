"""The first page: the decision, where the gap went, the path, and what happens next."""

from collections.abc import Sequence

from gatewalk.domain.finding import Estimate, GapBudget
from gatewalk.domain.investigation import ActionItem
from gatewalk.domain.plan import outdated, planned_actions
from gatewalk.domain.record import Block, Column, FigureSlot, Paragraph, Section, Table
from gatewalk.files.language.casing import small_first
from gatewalk.files.record.case import Case
from gatewalk.files.record.joined import headed, of_the_drop, set_aside
from gatewalk.files.record.words import effect, iso_day, joined, number, raised, sentence, span


def headline(cases: Sequence[Case]) -> str:
    """The decision in a sentence or two, composed from the exits that the walks collected."""
    titles = [case.exit_title(exit_id) for case in cases for exit_id in case.walk.exits]
    still = next((case for case in cases if case.walk.at is not None), None)
    if still is not None and still.walk.at is not None:
        found = f" So far: {joined([titles[0], *map(small_first, titles[1:])])}." if titles else ""
        where = f" of “{still.investigation.tree.title}”" if len(cases) > 1 else ""
        return f"Not decided yet: gate {still.gate_name(still.walk.at)}{where} is open.{found}"
    if not titles:
        return "The walk has ended without an action."
    return " ".join((sentence(_now_and_then(cases[0])), *(_how_far(case, cases) for case in cases[1:])))


def _now_and_then(case: Case) -> str:
    titles = [case.exit_title(exit_id) for exit_id in case.walk.exits]
    if len(titles) < 2:
        return "".join(titles)
    return f"{joined([titles[0], *map(small_first, titles[1:-1])])} now; then {small_first(titles[-1])}"


def _how_far(case: Case, cases: Sequence[Case]) -> str:
    """What a further tree makes of the exit that handed over to it."""
    origin = case.investigation.origin
    before = next((known for known in cases if origin is not None and known.place == origin.walk), None)
    title = before.exit_title(origin.exit) if before is not None and origin is not None else ""
    return sentence(f"How far “{title}” goes: {small_first(_now_and_then(case))}")


def summary(cases: Sequence[Case]) -> str:
    """The box on the first page: the gap, its parts, and the findings that decided the last gates."""
    said = [*_gap_sentences(of_the_drop(cases))]
    for case in cases:
        last = [step for step in case.walk.steps if step.kind in ("exit", "continue")][-2:]
        for step in last if said else case.walk.steps:
            text = sentence(case.evidence_text(step.gate).split(". ")[0])
            if text and text not in said:
                said.append(text)
    return " ".join(said[:8])


def _gap_sentences(case: Case) -> list[str]:
    budget = case.budget
    if budget is None:
        return []
    name = raised(case.investigation.unit_name or "the score")
    shown = "%" if budget.unit == "points" else budget.unit
    before, now = (f"{number(e.value, shown)} {shown}".strip() for e in (budget.baseline, budget.current))
    if budget.gap.value <= 0:
        return [f"{name} went from {before} to {now}: no drop."]
    said = [f"{name} fell from {before} to {now}, by {effect(budget.gap)}."]
    if budget.parts:
        parts = [
            f"{small_first(_part(case, p.gate, p.label))} returns {_points(p.value, budget)}"
            for p in budget.parts
        ]
        said.append(sentence(raised(joined(parts))))
    if budget.open is not None and budget.parts:
        said.append(f"{raised(_points(budget.open.value, budget))} stay open.")
    if target := _target(budget):
        said.append(target)
    return said


def _points(value: float, budget: GapBudget) -> str:
    return f"{number(value, budget.unit)} {budget.unit}".strip()


def _part(case: Case, gate_id: str, label: str) -> str:
    gate = case.investigation.tree.gates.get(gate_id)
    return label or (gate.title if gate else gate_id)


def _target(budget: GapBudget) -> str:
    if budget.target is None or budget.open is None:
        return ""
    shown = "%" if budget.unit == "points" else budget.unit
    reached = budget.baseline.value - budget.open.value
    goal, level_now = (f"{number(v, shown)} {shown}".strip() for v in (budget.target, reached))
    short = budget.target - reached
    if short <= 0:
        return f"With these fixes {level_now} meets the target of {goal}."
    return f"With these fixes {level_now} is still {_points(short, budget)} under the target of {goal}."


def gap_section(case: Case) -> Section | None:
    """Where the gap went: the drawing and the same figures as a table."""
    budget = case.budget
    if budget is None:
        return None
    figures = [("Baseline", _level(budget.baseline, budget)), ("Now", _level(budget.current, budget))]
    figures.append(("The whole gap", _size(budget.gap, budget)))
    for part in budget.parts:
        size = Estimate(value=part.value, low=part.low, high=part.high, unit=budget.unit)
        figures.append((f"{raised(_part(case, part.gate, part.label))} returns", _size(size, budget)))
    if budget.open is not None:
        figures.append(("Still open", _size(budget.open, budget)))
    columns = tuple(Column(title=title, share=1) for title, _ in figures)
    rows = tuple(zip(*(lines for _, lines in figures), strict=True))
    blocks: list[Block] = [
        FigureSlot(name="gap", alt="The gap as a waterfall. " + " ".join(_gap_sentences(case))),
        Table(columns=columns, rows=rows),
    ]
    blocks += [Paragraph(text=remark, tone="quiet") for remark in _gap_remarks(budget)]
    return Section(id="gap", title="Where the gap went", blocks=tuple(blocks))


def _level(reading: Estimate, budget: GapBudget) -> tuple[str, str]:
    shown = "%" if budget.unit == "points" else budget.unit
    return _lines(reading.model_copy(update={"unit": shown}))


def _size(size: Estimate, budget: GapBudget) -> tuple[str, str]:
    return _lines(size.model_copy(update={"unit": budget.unit}))


def _lines(estimate: Estimate) -> tuple[str, str]:
    value = f"{number(estimate.value, estimate.unit)} {estimate.unit}".strip()
    count = f"n = {estimate.n:,}" if estimate.n else ""
    return value, ", ".join(part for part in (span(estimate), count) if part)


def _gap_remarks(budget: GapBudget) -> list[str]:
    remarks = ["Intervals are 95 % confidence intervals. " + _target(budget)]
    if budget.chosen_after_looking:
        remarks.append("The windows of the two readings were chosen after looking at the scores.")
    if budget.parts and budget.open is None:
        remarks.append(
            "The fixes were tried one at a time, so their parts stand side by side and do not add up."
        )
    return remarks


def path_section(cases: Sequence[Case]) -> Section:
    """One row a gate: answer, evidence, strength and basis; and what was walked and does not count."""
    blocks: list[Block] = []
    names = tuple(dict.fromkeys(name for case in cases for name in case.accepted_by()))
    if names:
        blocks.append(Paragraph(text=f"Measured answers were accepted by {joined(names)}.", tone="quiet"))
    for case in cases:
        blocks += headed(cases, case, [_walked(case), *_flags(case)])
    if aside := set_aside(cases[0].investigation):
        blocks.append(Paragraph(text=aside, tone="quiet"))
    return Section(id="path", title="The path", blocks=tuple(blocks))


def _flags(case: Case) -> list[Block]:
    flags = [f"{case.gate_name(step.gate)}: {step.flag}" for step in case.walk.steps if step.flag]
    return [Paragraph(text=flag, tone="strong") for flag in flags]


def _walked(case: Case) -> Table:
    rows = []
    for step in case.walk.steps:
        finding = case.investigation.findings.get(step.gate)
        strong = finding is not None and finding.determined and step.kind != "skipped"
        strength = finding.strength if finding and strong else ""
        rows.append(
            (
                case.gate_name(step.gate),
                case.outcome_name(step.gate, step.outcome),
                case.evidence_text(step.gate) or "nothing entered",
                strength if strength != "none" else "",
                case.basis(step, short=True),
            )
        )
    columns = (
        Column(title="Gate", share=1.9),
        Column(title="Answer", share=1.6, strong=True),
        Column(title="Evidence", share=5.9),
        Column(title="Strength", share=1.2),
        Column(title="Basis", share=1.5),
    )
    return Table(columns=columns, rows=tuple(rows))


def actions_section(case: Case) -> Section:
    """What happens next, with owner, date and how it is known to be done."""
    columns = (
        Column(title="Action", share=4),
        Column(title="Owner", share=1.4),
        Column(title="Due", share=1.5),
        Column(title="Done when", share=4),
    )
    rows = tuple(
        (
            _action(case, item),
            item.owner or "no owner yet",
            iso_day(item.due) or "no date yet",
            item.done_when,
        )
        for item in planned_actions(case.investigation)
    )
    if rows:
        return Section(id="actions", title="What happens next", blocks=(Table(columns=columns, rows=rows),))
    nothing = Paragraph(text="The walk has collected no exit yet, so nothing is planned.", tone="quiet")
    return Section(id="actions", title="What happens next", blocks=(nothing,))


def _action(case: Case, item: ActionItem) -> str:
    remarks = [
        *(["done"] if item.done else []),
        *(["planned before; not on offer as it stands"] if outdated(case.investigation, item) else []),
    ]
    return f"{item.text} ({'; '.join(remarks)})" if remarks else item.text
