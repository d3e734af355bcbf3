"""What the scores say at every gate, in the order of the tree, with the answers taken into account.

A later measurement may depend on what was decided earlier: the kind of drift is read from what is left
once the fixes that were partly right are in, and the update follows the kind of drift. Everything else
depends on the scores alone, so a click on an answer does not compute it again.
"""

from collections.abc import Mapping

from gatewalk.domain.finding import Finding
from gatewalk.domain.investigation import SKIPPED, Investigation
from gatewalk.measure.context import MeasureContext
from gatewalk.measure.registry import measurement

#: Own measurements that never look at answers: reusable while scores, thresholds and changes stay.
FIXED = frozenset(
    {"readiness", "onset", "context", "prompt", "solved-share", "hallucination", "latency-cost"}
)

#: Own measurements that read the change log.
READS_CHANGES = frozenset({"onset"})


def measure_all(investigation: Investigation, *, previous: Investigation | None = None) -> dict[str, Finding]:
    """Findings by gate id, for every gate whose measurement is known; empty without scores.

    Give the investigation before an edit as `previous` (its `findings` filled): where the inputs of a
    measurement are the same values, its finding is taken over unchanged.
    """
    if investigation.scores is None:
        return {}
    found: dict[str, Finding] = {}
    outcomes: dict[str, str] = {}
    before: dict[str, str] = {}
    thresholds = investigation.threshold_values()
    kept = _reusable(investigation, previous)
    for gate_id, gate in investigation.tree.gates.items():
        old = previous.findings.get(gate_id) if previous is not None else None
        same = gate.measurement in kept and (gate.measurement in FIXED or before == outcomes)
        if old is not None and (same or _same_history(investigation, previous, gate.measurement, found)):
            found[gate_id] = old
        elif (method := measurement(gate.measurement)) is not None:
            found[gate_id] = method(_context(investigation, thresholds, outcomes, found, gate_id))
        _record(outcomes, investigation, gate_id, gate.measurement, found.get(gate_id))
        if previous is not None:
            _record(before, previous, gate_id, gate.measurement, old)
    return found


def context_at(investigation: Investigation, gate_id: str) -> MeasureContext:
    """The context that a gate is measured in, from the findings that the investigation holds."""
    outcomes: dict[str, str] = {}
    for name, gate in investigation.tree.gates.items():
        if name == gate_id:
            break
        _record(outcomes, investigation, name, gate.measurement, investigation.findings.get(name))
    thresholds = investigation.threshold_values()
    return _context(investigation, thresholds, outcomes, investigation.findings, gate_id)


def outcome_at(investigation: Investigation, gate_id: str, finding: Finding | None) -> str | None:
    """What is taken to hold at a gate: the answer, else a determined finding, else nothing."""
    answer = investigation.answers.get(gate_id)
    if answer is not None:
        return None if answer.outcome == SKIPPED else answer.outcome
    return finding.verdict if finding is not None and finding.determined else None


def _context(
    investigation: Investigation,
    thresholds: Mapping[str, float | None],
    outcomes: Mapping[str, str],
    found: Mapping[str, Finding],
    gate_id: str,
) -> MeasureContext:
    return MeasureContext(
        scores=investigation.scores,
        thresholds={name: value for name, value in thresholds.items() if value is not None},
        changes=investigation.all_changes(),
        outcomes=dict(outcomes),
        findings=dict(found),
        gate=gate_id,
        constraints=investigation.constraints,
        entries=investigation.entries,
        seed=investigation.seed,
    )


def _record(
    outcomes: dict[str, str], case: Investigation, gate_id: str, name: str, finding: Finding | None
) -> None:
    """Note the outcome under the gate's id, and under its measurement's name for trees with other ids."""
    outcome = outcome_at(case, gate_id, finding)
    if outcome is not None:
        outcomes[gate_id] = outcome
        outcomes.setdefault(name or gate_id, outcome)


def _same_history(
    case: Investigation, previous: Investigation | None, name: str, found: Mapping[str, Finding]
) -> bool:
    """Whether the onset reads the same days, changes and word on the drop, though scores were edited."""
    if name != "onset" or previous is None or case.scores is None or previous.scores is None:
        return False
    if case.tree is not previous.tree or case.thresholds != previous.thresholds:
        return False
    one, other = case.scores, previous.scores
    history = one.days is other.days and one.version_changes is other.version_changes
    if not history or case.changes != previous.changes:
        return False
    versions = [{arm: r.versions for arm, r in scores.readings.items()} for scores in (one, other)]
    return versions[0] == versions[1] and _drop_word(found) == _drop_word(previous.findings)


def _drop_word(found: Mapping[str, Finding]) -> object:
    return next((f.details.get("drop") for f in found.values() if f.measurement == "readiness"), None)


def _reusable(case: Investigation, previous: Investigation | None) -> frozenset[str]:
    """Names of own measurements whose inputs, answers aside, are the same in both."""
    if previous is None or case.scores is not previous.scores or case.tree is not previous.tree:
        return frozenset()
    if case.thresholds != previous.thresholds or case.seed != previous.seed:
        return frozenset()
    names = FIXED | {"drift", "update"}
    if case.constraints == previous.constraints and case.entries == previous.entries:
        names |= {"harness", "release"}
    return frozenset(names if case.changes == previous.changes else names - READS_CHANGES)
