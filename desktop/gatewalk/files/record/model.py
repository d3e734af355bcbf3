"""An investigation turned into its decision record: every section in the order in which it is read."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from hashlib import sha256
from typing import Any

from gatewalk.domain.investigation import Investigation
from gatewalk.domain.offer import Offer
from gatewalk.domain.path import path
from gatewalk.domain.record import DecisionRecord, FigureSlot, GraphEdge, GraphNode, Section
from gatewalk.files.container.packing import app_version
from gatewalk.files.record import cards, checklists, inputs, judging, opening, reasons
from gatewalk.files.record.case import Case, Told
from gatewalk.files.record.words import long_day
from gatewalk.measure.gap import gap_budget

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff\ud800-\udfff]")


def decision_record(
    investigation: Investigation,
    *,
    day: date,
    content: bytes = b"",
    would_change: Sequence[Told] = (),
    stability: Mapping[str, float] | None = None,
) -> DecisionRecord:
    """The record of an investigation on `day`. `content` is the investigation file that goes with it."""
    case = Case(investigation, path(investigation.tree, investigation), gap_budget(investigation))
    head = opening.headline(case)
    tree, people = investigation.tree, investigation.people
    record = DecisionRecord(
        title=investigation.decision or (investigation.title if case.walk.at else head.removesuffix(".")),
        kicker=f"Decision record · {long_day(day)} · {investigation.status}",
        subtitle=_subtitle(case),
        headline=head,
        summary=opening.summary(case),
        day=day.isoformat(),
        status=investigation.status,
        language=_language(tree.language),
        sections=_sections(case, would_change, stability),
        nodes=_nodes(case),
        edges=_edges(case),
        options=tuple(_option(case.offer(exit_id)) for exit_id in tree.exits),
        digest=sha256(content).hexdigest() if content else "",
        app_version=app_version(),
        **people.model_dump(include={"decision_makers", "consulted", "informed"}),
    )
    return DecisionRecord.model_validate(_clean(record.model_dump()))


def _sections(
    case: Case, would_change: Sequence[Told], stability: Mapping[str, float] | None
) -> tuple[Section, ...]:
    found = (
        opening.gap_section(case),
        opening.path_section(case),
        opening.actions_section(case),
        checklists.checklists_section(case),
        _tree_section(case),
        cards.cards_section(case),
        cards.plots_section(case),
        judging.judge_section(case),
        reasons.overrides_section(case),
        reasons.skipped_section(case),
        reasons.exits_section(case),
        reasons.verify_section(case),
        reasons.change_section(case, would_change, stability),
        inputs.inputs_section(case),
        reasons.log_section(case),
        inputs.thresholds_section(case),
        inputs.history_section(case),
        inputs.people_section(case),
    )
    return tuple(section for section in found if section is not None)


def _option(offered: Offer) -> tuple[str, str]:
    """An exit that was open to the walk, and what it is for, or why it cannot be taken."""
    why = "" if offered.available else f"Not on offer as it stands: {offered.reason}"
    return offered.title, why or offered.summary or offered.action


def _subtitle(case: Case) -> str:
    tree, given = case.investigation.tree, case.investigation.constraints
    hosting = given.get("weights", "")
    shown = tree.constraints["weights"].options.get(hosting, hosting) if "weights" in tree.constraints else ""
    parts = [case.investigation.title, shown, f"tree “{tree.title}” version {tree.version}"]
    return " · ".join(part for part in parts if part)


def _language(code: str) -> str:
    return code.lower() if re.fullmatch(r"[A-Za-z]{2,3}", code) else "en"


def _tree_section(case: Case) -> Section:
    walked = "; ".join(
        f"gate {case.gate_name(step.gate)}: {case.outcome_name(step.gate, step.outcome)}"
        for step in case.walk.steps
    )
    slot = FigureSlot(
        name="tree", alt=f"The tree “{case.investigation.tree.title}” with the path walked: {walked}."
    )
    return Section(id="tree", title="The tree as walked", blocks=(slot,))


def _nodes(case: Case) -> tuple[GraphNode, ...]:
    tree = case.investigation.tree
    gates = [GraphNode(id=g, label=case.gate_name(g), on_path=g in case.walk.gates) for g in tree.gates]
    exits = [
        GraphNode(id=e, label=case.exit_title(e), is_exit=True, on_path=e in case.walk.exits)
        for e in tree.exits
    ]
    return (*gates, *exits)


def _edges(case: Case) -> tuple[GraphEdge, ...]:
    edges = []
    for gate_id, gate in case.investigation.tree.gates.items():
        step = case.walk.step(gate_id)
        for outcome in gate.outcomes:
            taken = step is not None and step.outcome == outcome.id
            edges.append(GraphEdge(start=gate_id, end=outcome.to, label=outcome.label, on_path=taken))
            if outcome.also:
                edges.append(
                    GraphEdge(
                        start=gate_id, end=outcome.also, label=outcome.label, on_path=taken, dashed=True
                    )
                )
    return tuple(edges)


def _clean(value: Any) -> Any:
    """Texts without control characters, which no printed form can show and some formats forbid."""
    if isinstance(value, str):
        return _CONTROL.sub(" ", value.replace("\r\n", "\n").replace("\r", "\n"))
    if isinstance(value, dict):
        return {key: _clean(item) for key, item in value.items()}
    return tuple(_clean(item) for item in value) if isinstance(value, tuple | list) else value
