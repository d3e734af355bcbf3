"""The finding cards: per gate what was asked, what the scores say, how sure, and what was answered."""

from gatewalk.domain.finding import Finding
from gatewalk.domain.investigation import Answer, GateEntry
from gatewalk.domain.record import Block, Card, FigureSlot, Paragraph, Section
from gatewalk.domain.tree import EvidenceField, Gate
from gatewalk.files.record.case import Case
from gatewalk.files.record.words import effect, moment, number

_MOST_CAVEATS = 20
#: The plots, in the order in which the record shows them, and what each shows.
_PLOTS = {
    "time": "The score over time with the baseline band and the logged changes.",
    "paired": "The paired runs: examples that a test fixed and broke.",
    "slices": "The score per kind of input, before and now.",
}


def cards_section(case: Case) -> Section | None:
    """A card for every gate that was walked or that the scores can speak to."""
    walked = case.walk.gates
    investigation = case.investigation
    more = [g for g in investigation.tree.gates if g not in walked and g in investigation.findings]
    blocks: list[Block] = [_card(case, gate_id) for gate_id in walked]
    if more:
        blocks.append(Paragraph(text="Measured as well, off the path:", tone="strong"))
        blocks += [_card(case, gate_id) for gate_id in more]
    return (
        Section(id="findings", title="What the scores say, gate by gate", blocks=tuple(blocks))
        if blocks
        else None
    )


def plots_section(case: Case) -> Section | None:
    """The plots; a writer leaves out those that were not drawn."""
    if case.investigation.scores is None:
        return None
    blocks = tuple(
        FigureSlot(name=name, alt=_alt(case, name, caption), caption=caption)
        for name, caption in _PLOTS.items()
    )
    return Section(id="plots", title="Plots", blocks=blocks)


def _alt(case: Case, name: str, caption: str) -> str:
    measured = {"time": ("onset",), "paired": ("context", "prompt"), "slices": ("drift",)}[name]
    tree = case.investigation.tree
    said = [
        finding.sentence
        for gate_id, finding in case.investigation.findings.items()
        if gate_id in tree.gates and tree.gates[gate_id].measurement in measured
    ]
    return " ".join([caption, *said])


def _card(case: Case, gate_id: str) -> Card:
    investigation = case.investigation
    gate, step = investigation.tree.gates[gate_id], case.walk.step(gate_id)
    finding, answer = investigation.findings.get(gate_id), investigation.answers.get(gate_id)
    rows = [("Asked", gate.question)]
    rows += (
        _finding_rows(case, gate_id, finding)
        if finding
        else [("Measured", "nothing: the scores do not speak to it")]
    )
    rows += _answer_rows(case, gate_id, answer)
    rows += _entry_rows(gate, investigation.entry(gate_id))
    answered = case.outcome_name(gate_id, step.outcome) if step else "Not on the path"
    return Card(
        title=f"Gate {case.gate_name(gate_id)}",
        tag=_tag(finding),
        answer=f"{answered} · {case.basis(step)}" if step else answered,
        text=finding.sentence if finding else "",
        rows=tuple(rows),
        caveats=finding.caveats[:_MOST_CAVEATS] if finding else (),
    )


def _tag(finding: Finding | None) -> str:
    if finding is None:
        return "not measured"
    strength = finding.strength if finding.determined else "open"
    return " · ".join([strength, *([f"n = {finding.n:,}"] if finding.n else [])])


def _finding_rows(case: Case, gate_id: str, finding: Finding) -> list[tuple[str, str]]:
    rows = [("The scores say", case.outcome_name(gate_id, finding.verdict))]
    if finding.effect is not None:
        rows.append(("Effect", effect(finding.effect)))
    for figure in finding.figures:
        shown = figure.text or (effect(figure.estimate) if figure.estimate else "")
        rows.append((figure.label, shown))
    if finding.n_eff is not None and round(finding.n_eff) != finding.n:
        rows.append(("Effective n", number(round(finding.n_eff), "")))
    if finding.method:
        rows.append(("Method", finding.method + (f" ({finding.reference})" if finding.reference else "")))
    if names := _thresholds(case, gate_id, finding):
        rows.append(("Thresholds", names))
    if finding.needs is not None:
        needs = finding.needs
        power = f"{needs.n:,} per {needs.per} at {needs.power * 100:.0f} % power"
        rows.append(("Would settle it", needs.text or power))
    return rows


def _thresholds(case: Case, gate_id: str, finding: Finding) -> str:
    register, values = case.investigation.tree.thresholds, case.investigation.threshold_values()
    names = dict.fromkeys((*finding.thresholds, *case.investigation.tree.gates[gate_id].thresholds))
    shown = []
    for name in names:
        if name in values:
            unit = register[name].unit if name in register else ""
            changed = " (changed)" if name in case.investigation.thresholds else ""
            shown.append(f"{name} {number(values[name], '')} {unit}".strip() + changed)
    return "; ".join(shown)


def _answer_rows(case: Case, gate_id: str, answer: Answer | None) -> list[tuple[str, str]]:
    if answer is None:
        return []
    given = case.outcome_name(gate_id, answer.outcome)
    by = f", {answer.by}" if answer.by else ""
    at = f", {moment(answer.at)}" if answer.at else ""
    rows = [("Answered", f"{given}{by}{at}")]
    if answer.room:
        rows.append(("The room, before it saw this", case.outcome_name(gate_id, answer.room)))
    if answer.reason:
        rows.append(("Reason", answer.reason))
    return rows


def _ticked(field: EvidenceField, value: tuple[str, ...]) -> str:
    """``Ticked: a; b. Open: c.``, in the order of the field, with what it no longer lists at the end."""
    order = (*(o for o in field.options if o in value), *(v for v in value if v not in field.options))
    parts = [("Ticked", order), ("Open", tuple(o for o in field.options if o not in value))]
    return " ".join(f"{word}: {'; '.join(map(field.label_of, names))}." for word, names in parts if names)


def _entry_rows(gate: Gate, entry: GateEntry) -> list[tuple[str, str]]:
    labels = {field.id: field for field in gate.evidence}
    rows = []
    for name, value in sorted(entry.evidence.items()):
        field = labels.get(name)
        if field is not None and field.kind == "checklist" and isinstance(value, tuple):
            rows.append((field.label, _ticked(field, value)))
            continue
        shown = ", ".join(value) if isinstance(value, tuple) else str(value)
        if field is not None and field.kind == "choice":
            shown = field.label_of(shown)
        if isinstance(value, bool):
            shown = "yes" if value else "no"
        if shown and value is not None:
            rows.append((field.label if field else name, f"{shown} {field.unit if field else ''}".strip()))
    return [*rows, *([("Note", entry.note)] if entry.note else [])]
