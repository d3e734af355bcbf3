"""A diagnosis as JSON (`gatewalk-diagnosis/1`) and as a short text for people."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from gatewalk.cli.scores_read import file_json, scores_lines
from gatewalk.domain.finding import Estimate, Finding, GapBudget, GapPart
from gatewalk.domain.investigation import Investigation
from gatewalk.domain.offer import offer
from gatewalk.domain.path import Path, PathStep
from gatewalk.domain.tree import Tree
from gatewalk.files.scores.profile import profile

FORMAT = "gatewalk-diagnosis/1"
DIGITS = 4


def diagnosis(
    investigation: Investigation, path: Path, budget: GapBudget | None, would_change: list[dict[str, Any]]
) -> dict[str, Any]:
    """The whole diagnosis in plain JSON values; the keys are a contract and only grow."""
    tree, scores = investigation.tree, investigation.scores
    return {
        "format": FORMAT,
        "tree": {"id": tree.id, "version": tree.version},
        "scores": {
            "files": [file_json(f) for f in (scores.files if scores else ())],
            "roles": {
                role: list(columns) if isinstance(columns, tuple) else columns
                for role, columns in (scores.roles.items() if scores else ())
            },
            "arms": {name: r.moments.n for name, r in (scores.readings.items() if scores else ())},
            "notes": list(scores.notes) if scores else [],
            "profile": [support.model_dump() for support in (profile(scores) if scores else ())],
        },
        "gap": _gap(budget) if budget else None,
        "path": [_step(investigation, step) for step in path.steps],
        "findings": {gate: finding_json(f) for gate, f in investigation.findings.items()},
        "at": path.at,
        "exits": list(path.exits),
        "actions": [_action(investigation, exit_id) for exit_id in path.exits],
        "would_change": would_change,
    }


def _round(value: float | None) -> float | None:
    return None if value is None else round(value, DIGITS) + 0.0


def _estimate(estimate: Estimate, *keys: str) -> dict[str, Any]:
    shown = {
        "value": _round(estimate.value),
        "low": _round(estimate.low),
        "high": _round(estimate.high),
        "unit": estimate.unit,
        "n": estimate.n,
    }
    return {key: shown[key] for key in ("value", "low", "high", *keys)}


def _gap(budget: GapBudget) -> dict[str, Any]:
    return {
        "unit": budget.unit,
        "baseline": _estimate(budget.baseline, "n"),
        "current": _estimate(budget.current, "n"),
        "gap": _estimate(budget.gap),
        "parts": [_part(part) for part in budget.parts],
        "open": _estimate(budget.open) if budget.open else None,
        "target": budget.target,
        "chosen_after_looking": budget.chosen_after_looking,
    }


def _part(part: GapPart) -> dict[str, Any]:
    return {
        "gate": part.gate,
        "value": _round(part.value),
        "low": _round(part.low),
        "high": _round(part.high),
    }


def finding_json(finding: Finding) -> dict[str, Any]:
    """One finding in the contract's form, with what a script may want besides."""
    return {
        "verdict": finding.verdict,
        "strength": finding.strength,
        "effect": _estimate(finding.effect, "unit") if finding.effect else None,
        "n": finding.n,
        "n_eff": _round(finding.n_eff),
        "method": finding.method,
        "reference": finding.reference,
        "sentence": finding.sentence,
        "caveats": list(finding.caveats),
        "needs": finding.needs.model_dump() if finding.needs else None,
        "figures": [{"label": f.label, "text": f.text} for f in finding.figures],
        "thresholds": list(finding.thresholds),
        "details": finding.details,
    }


def _step(investigation: Investigation, step: PathStep) -> dict[str, Any]:
    finding = investigation.findings.get(step.gate)
    answer = investigation.answers.get(step.gate)
    shown: dict[str, Any] = {
        "gate": step.gate,
        "number": step.number,
        "outcome": step.outcome,
        "kind": step.kind,
        "basis": step.basis,
        "finding": finding_json(finding) if finding else None,
    }
    if answer is not None and step.accepted:
        shown |= {"by": answer.by, "reason": answer.reason, "overridden": step.overridden}
    if step.flag:
        shown["flag"] = step.flag
    if step.shortcut:
        shown["shortcut"] = step.shortcut
    return shown


def _action(investigation: Investigation, exit_id: str) -> dict[str, Any]:
    """An exit as the constraints leave it; where it is not on offer, why, and what can be done instead."""
    offered = offer(investigation.tree, exit_id, investigation.constraints)
    return {
        "exit": exit_id,
        "title": offered.title,
        "action": offered.action,
        "available": offered.available,
        "reason": offered.reason,
        "also": list(offered.also),
        "instead": list(offered.instead),
    }


def as_text(
    investigation: Investigation,
    path: Path,
    budget: GapBudget | None,
    would_change: Sequence[Mapping[str, Any]],
) -> str:
    """The diagnosis for people: what was read, the gap, one line per gate, and where the walk stands."""
    read = scores_lines(investigation.scores, investigation.tree) if investigation.scores else ()
    walked = (*_gap_lines(budget), *_path_lines(investigation, path), *_change_lines(would_change))
    return "\n".join((*read, *walked))


def _range(estimate: Estimate | GapPart) -> str:
    value = _number(estimate.value)
    if estimate.low is None or estimate.high is None:
        return value
    return f"{value} ({_number(estimate.low)} to {_number(estimate.high)})"


def _number(value: float) -> str:
    return f"{value:.1f}".replace("-", "−")


def _gap_lines(budget: GapBudget | None) -> Iterator[str]:
    if budget is None:
        yield "No gap can be measured: a baseline and a current reading are needed."
        return
    readings = f"Baseline {_range(budget.baseline)}, current {_range(budget.current)}"
    yield f"{readings}: gap {_range(budget.gap)} {budget.unit}"
    for part in budget.parts:
        yield f"  {part.label or part.gate}: {_range(part)} returned"
    if budget.open is not None and budget.parts:
        yield f"  still open: {_range(budget.open)}"


def _path_lines(investigation: Investigation, path: Path) -> Iterator[str]:
    tree = investigation.tree
    for step in path.steps:
        outcome = tree.gates[step.gate].outcome(step.outcome)
        label = outcome.label if outcome else _without_outcome(tree, step)
        finding = investigation.findings.get(step.gate)
        basis = step.basis if step.basis != "none" else "no scores"
        sure = f", {finding.strength}" if finding and step.basis == "measured" and finding.determined else ""
        yield f"Gate {step.number}  {tree.gates[step.gate].title}  {label}  [{basis}{sure}]"
        if finding and finding.sentence:
            yield f"        {finding.sentence}"
        if finding and finding.needs and finding.needs.text:
            yield f"        {finding.needs.text}"
    actions = [_action(investigation, exit_id) for exit_id in path.exits]
    if actions:
        yield "Do: " + "; then ".join(action["title"] for action in actions)
    for action in actions:
        if action["reason"]:
            yield f"  {action['title']}: {action['reason']}"
        yield from (f"    also: {text}" for text in action["also"])
        yield from (f"    instead: {text}" for text in action["instead"])
    if path.at is not None:
        yield f"The walk stands at gate {tree.number(path.at)}, {tree.gates[path.at].title}"


def _without_outcome(tree: Tree, step: PathStep) -> str:
    """What is said of a gate that has none of its outcomes: open, skipped, or passed by a shortcut."""
    if step.kind != "skipped":
        return "not enough evidence"
    named = [s.label for s in tree.shortcuts if s.id == step.shortcut]
    return f"accepted by assertion, shortcut: {named[0]}" if named else "skipped"


def _change_lines(would_change: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    if would_change:
        yield "What would change this:"
        yield from (f"  {change['text']}" for change in would_change if change.get("text"))
