"""What stands beside the decision: overrides, dissent, skips, constraints, and what would change it."""

from collections.abc import Iterator, Mapping, Sequence

from gatewalk.domain.offer import Offer
from gatewalk.domain.path import PathStep
from gatewalk.domain.record import Block, Bullets, Column, Facts, Paragraph, Section, Table
from gatewalk.domain.walks import constraints_asked
from gatewalk.files.record.case import Case, Told
from gatewalk.files.record.joined import headed
from gatewalk.files.record.words import iso_day, moment, sentence

_MOST = 60


def overrides_section(cases: Sequence[Case]) -> Section:
    """Both views and the reason of every override, and every named objection."""
    columns = (
        Column(title="Gate", share=2),
        Column(title="The scores said", share=2),
        Column(title="Answered", share=2, strong=True),
        Column(title="By", share=1.2),
        Column(title="Reason", share=4),
    )
    rows = tuple(_override(case, step) for case in cases for step in case.walk.steps if step.overridden)
    overridden: Block = (
        Table(columns=columns, rows=rows) if rows else _quiet("No finding on this path was overridden.")
    )
    dissent = tuple((d.by or "no name given", d.text) for d in cases[0].investigation.dissent)
    objections: Block = Facts(rows=dissent) if dissent else _quiet("Nobody's dissent was entered.")
    return Section(id="overrides", title="Overrides and dissent", blocks=(overridden, objections))


def _override(case: Case, step: PathStep) -> tuple[str, ...]:
    answer = case.investigation.answers[step.gate]
    finding = case.investigation.findings.get(step.gate)
    said = answer.finding_verdict or (finding.verdict if finding else "")
    return (
        case.gate_name(step.gate),
        case.outcome_name(step.gate, said) if said else "",
        case.outcome_name(step.gate, answer.outcome),
        answer.by or "no name given",
        answer.reason or "no reason given",
    )


def skipped_section(cases: Sequence[Case]) -> Section:
    """Gates accepted by assertion through a declared shortcut, and apart from them those simply skipped."""
    blocks = [block for case in cases for block in headed(cases, case, _skipped(case))]
    nothing: list[Block] = [_quiet("No gate on this path was skipped.")]
    return Section(id="skipped", title="Skipped gates", blocks=tuple(blocks or nothing))


def _skipped(case: Case) -> list[Block]:
    """What was passed over in one walk, by each shortcut and without one."""
    passed: dict[str, list[tuple[str, str]]] = {}
    for step in case.walk.steps:
        answer = case.investigation.answers.get(step.gate)
        if step.kind == "skipped" and answer:
            reason, by = answer.reason or "no reason given", answer.by or "no name given"
            said = f"accepted by assertion, {by}: {reason}" if step.shortcut else f"skipped, {by}: {reason}"
            passed.setdefault(step.shortcut, []).append((case.gate_name(step.gate), said))
    blocks: list[Block] = []
    for shortcut in case.investigation.tree.shortcuts:
        if shortcut.id in passed:
            blocks.append(Paragraph(text=f"By the declared shortcut “{shortcut.label}”:", tone="strong"))
            blocks.append(_quiet(f"It holds where this is so: {shortcut.when}"))
            blocks.append(Facts(rows=tuple(passed[shortcut.id])))
    if plain := passed.get(""):
        blocks.append(Paragraph(text="Skipped without a declared shortcut:", tone="strong"))
        blocks.append(Facts(rows=tuple(plain)))
    return blocks


def exits_section(cases: Sequence[Case]) -> Section | None:
    """What each collected exit asks for under the team's constraints, and what stands in its way."""
    given, asked = cases[0].investigation.constraints, constraints_asked(cases[0].investigation)
    rows = [
        (c.question, c.options.get(given[name], given[name])) for name, c in asked.items() if name in given
    ]
    rows += [(name, value) for name, value in sorted(given.items()) if name not in asked]
    blocks: list[Block] = [Facts(rows=tuple(rows)) if rows else _quiet("No constraint was set.")]
    for case in cases:
        known = [exit_id for exit_id in case.walk.exits if exit_id in case.investigation.tree.exits]
        told = [block for exit_id in known for block in _offered(case.offer(exit_id))]
        blocks += headed(cases, case, told)
    return Section(id="exits", title="Constraints and exits", blocks=tuple(blocks))


def _offered(offered: Offer) -> Iterator[Block]:
    yield Paragraph(text=offered.title, tone="strong")
    if offered.action:
        yield Paragraph(text=offered.action)
    if not offered.available:
        yield Paragraph(text=f"Not on offer as it stands: {offered.reason}")
    elif offered.reason:
        yield Paragraph(text=f"Bent by a constraint: {offered.reason}", tone="quiet")
    for told in offered.also:
        yield Paragraph(text=f"Bent by another constraint: {told}", tone="quiet")
    if offered.instead:
        told = "What can be done instead:" if not offered.available else "What can be weighed beside it:"
        yield Paragraph(text=told, tone="quiet")
        yield Bullets(items=offered.instead)


def verify_section(cases: Sequence[Case]) -> Section | None:
    """How each fix will be shown to have worked, and what the scores said after it."""
    exits = [case.offer(e) for case in cases for e in case.walk.exits if e in case.investigation.tree.exits]
    rows = [(offered.title, offered.verify) for offered in exits if offered.verify]
    blocks: list[Block] = [Facts(rows=tuple(rows))] if rows else []
    for after in cases[0].investigation.follow_ups:
        when = f"Scores of {moment(after.at)}: {after.verdict}. {after.finding.sentence}"
        blocks.append(Paragraph(text=when, tone="strong"))
    return (
        Section(id="verify", title="How the fix will be verified", blocks=tuple(blocks)) if blocks else None
    )


def change_section(
    case: Case, would_change: Sequence[Told], stability: Mapping[str, float] | None
) -> Section:
    """The single changes that would alter the decision, and how steady it is when the data is resampled."""
    blocks: list[Block] = []
    told = [sentence(change.text) for change in would_change[:_MOST]]
    none = "No single change to an answer, a threshold or the scores was found that would alter the decision."
    blocks.append(Bullets(items=tuple(told)) if told else _quiet(none))
    if stability:
        ordered = sorted(stability.items(), key=lambda item: (-item[1], item[0]))
        rows = tuple((case.exit_title(name), f"{share * 100:.0f} %") for name, share in ordered if share > 0)
        blocks.append(Paragraph(text="How often each end comes out when the scores are resampled:"))
        blocks.append(
            Table(
                columns=(Column(title="End of the walk", share=4), Column(title="Share of resamples")),
                rows=rows,
            )
        )
    return Section(id="would-change", title="What would change this decision", blocks=tuple(blocks))


def log_section(case: Case) -> Section | None:
    """The changes to the system that were logged or read from version columns."""
    changes = case.investigation.all_changes()
    if not changes:
        return None
    rows = tuple((iso_day(c.day), c.kind, c.text, c.source) for c in changes[:_MOST])
    more = f"{len(changes) - _MOST} more are in the attached investigation." if len(changes) > _MOST else ""
    columns = (
        Column(title="Day", share=1.5),
        Column(title="Kind", share=1.2),
        Column(title="What changed", share=6),
        Column(title="Known from", share=1.4),
    )
    title = "Changes to the system"
    return Section(id="log", title=title, blocks=(Table(columns=columns, rows=rows, more=more),))


def _quiet(text: str) -> Paragraph:
    return Paragraph(text=text, tone="quiet")
