"""An investigation turned into its decision record: every section in the order in which it is read."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from hashlib import sha256
from typing import Any

from gatewalk.domain.investigation import Investigation
from gatewalk.domain.offer import Offer
from gatewalk.domain.record import DecisionRecord, FigureSlot, Section, tree_figure
from gatewalk.domain.visible import visible
from gatewalk.domain.walks import constraints_asked
from gatewalk.files.container.packing import app_version
from gatewalk.files.record import cards, checklists, graph, inputs, judging, opening, reasons
from gatewalk.files.record.case import Case, Told
from gatewalk.files.record.joined import cases_of, each, of_the_drop
from gatewalk.files.record.words import joined, long_day


def decision_record(
    investigation: Investigation,
    *,
    day: date,
    content: bytes = b"",
    would_change: Mapping[int, Sequence[Told]] | None = None,
    stability: Mapping[int, Mapping[str, float]] | None = None,
) -> DecisionRecord:
    """The record of an investigation on `day`. `content` is the investigation file that goes with it.

    `would_change` and `stability` are by the place of the walk that they belong to.
    """
    cases = cases_of(investigation)
    head = opening.headline(cases)
    still_open = any(case.walk.at for case in cases)
    people = investigation.people
    record = DecisionRecord(
        title=investigation.decision or (investigation.title if still_open else head.removesuffix(".")),
        kicker=f"Decision record · {long_day(day)} · {investigation.status}",
        subtitle=_subtitle(cases),
        headline=head,
        summary=opening.summary(cases),
        day=day.isoformat(),
        status=investigation.status,
        language=_language(cases[0].investigation.tree.language),
        sections=_sections(cases, would_change or {}, stability or {}),
        nodes=graph.nodes(cases),
        edges=graph.edges(cases),
        options=tuple(
            _option(case.offer(exit_id)) for case in cases for exit_id in case.investigation.tree.exits
        ),
        digest=sha256(content).hexdigest() if content else "",
        app_version=app_version(),
        **people.model_dump(include={"decision_makers", "consulted", "informed"}),
    )
    return DecisionRecord.model_validate(_clean(record.model_dump()))


def _sections(
    cases: Sequence[Case],
    would_change: Mapping[int, Sequence[Told]],
    stability: Mapping[int, Mapping[str, float]],
) -> tuple[Section, ...]:
    first = of_the_drop(cases)
    found = (
        opening.gap_section(first),
        opening.path_section(cases),
        opening.actions_section(first),
        each(cases, checklists.checklists_section),
        each(cases, _tree_section),
        each(cases, cards.cards_section),
        cards.plots_section(first),
        judging.judge_section(first),
        reasons.overrides_section(cases),
        reasons.skipped_section(cases),
        reasons.exits_section(cases),
        reasons.verify_section(cases),
        each(
            cases,
            lambda case: reasons.change_section(
                case, would_change.get(case.place, ()), stability.get(case.place)
            ),
        ),
        inputs.inputs_section(first),
        reasons.log_section(first),
        each(cases, inputs.thresholds_section),
        inputs.history_section(first),
        inputs.people_section(first),
    )
    return tuple(section for section in found if section is not None)


def _option(offered: Offer) -> tuple[str, str]:
    """An exit that was open to the walk, and what it is for, or why it cannot be taken."""
    why = "" if offered.available else f"Not on offer as it stands: {offered.reason}"
    return offered.title, why or offered.summary or offered.action


def _subtitle(cases: Sequence[Case]) -> str:
    investigation = cases[0].investigation
    hosting = investigation.constraints.get("weights", "")
    asked = constraints_asked(investigation)
    shown = asked["weights"].options.get(hosting, hosting) if "weights" in asked else ""
    trees = [case.investigation.tree for case in cases]
    named = joined([f"“{tree.title}” version {tree.version}" for tree in trees])
    parts = [investigation.title, shown, f"{'trees' if len(trees) > 1 else 'tree'} {named}"]
    return " · ".join(part for part in parts if part)


def _language(code: str) -> str:
    return code.lower() if re.fullmatch(r"[A-Za-z]{2,3}", code) else "en"


def _tree_section(case: Case) -> Section:
    walked = "; ".join(
        f"gate {case.gate_name(step.gate)}: {case.outcome_name(step.gate, step.outcome)}"
        for step in case.walk.steps
    )
    slot = FigureSlot(
        name=tree_figure(case.place),
        alt=f"The tree “{case.investigation.tree.title}” with the path walked: {walked}.",
    )
    return Section(id="tree", title="The tree as walked", blocks=(slot,))


def _clean(value: Any) -> Any:
    """Texts without control characters, which no printed form can show and some formats forbid."""
    if isinstance(value, str):
        return visible(value)
    if isinstance(value, dict):
        return {key: _clean(item) for key, item in value.items()}
    return tuple(_clean(item) for item in value) if isinstance(value, tuple | list) else value
