"""How often each exit comes out when the examples are drawn anew: the whole path, walked many times.

A bootstrap over examples through the summaries. Readings, re-runs and days are drawn anew and every gate
is judged again by the function behind its card. Held from the original: the noise of the history, the
errors of the split, the answers. A reading that is a span of the history is drawn apart from its days.
"""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import numpy as np

from gatewalk.domain.finding import Finding
from gatewalk.domain.investigation import Investigation
from gatewalk.domain.path import Path, path
from gatewalk.domain.problem import Cancelled
from gatewalk.domain.scores import ScoreSummary
from gatewalk.measure.context import MeasureContext
from gatewalk.measure.drift import drift_verdict
from gatewalk.measure.drift_measured import measure_split
from gatewalk.measure.findings import context_at, measure_all, outcome_at
from gatewalk.measure.instrument import in_history
from gatewalk.measure.onset import OnsetPrepared, onset_many, onset_prepare
from gatewalk.measure.remaining import left_arm
from gatewalk.measure.stability_draw import draws
from gatewalk.measure.stability_history import histories
from gatewalk.measure.verdicts import drop_word, verdict

NOT_ENOUGH = "not enough evidence"

#: Resamples judged between two reports of progress.
CHUNK = 25


@dataclass(frozen=True)
class Stability:
    """Shares of resamples: by the exit the walk ends at, by every exit collected, by outcome of each gate."""

    endings: dict[str, float]
    collected: dict[str, float]
    outcomes: dict[str, dict[str, float]]
    resamples: int


def exit_stability(
    investigation: Investigation,
    resamples: int = 500,
    seed: int = 0,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> dict[str, float]:
    """Share of resamples that end in each exit, or at "not enough evidence". Sums to 1; empty without scores.

    Raises `Cancelled` where `cancelled()` says so; `progress` gets 0..1.
    """
    return stability(investigation, resamples, seed, progress, cancelled).endings


def stability(
    investigation: Investigation,
    resamples: int = 500,
    seed: int = 0,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Stability:
    """As `exit_stability`, with collected exits and the outcomes of every gate walked."""
    case = investigation
    summary = case.scores
    if summary is None or resamples < 1:
        return Stability({}, {}, {}, 0)
    if not case.findings:
        case = case.model_copy(update={"findings": measure_all(case)})
    walker = _Walker(case)
    rng = np.random.default_rng(seed)
    history = walker.history(resamples, rng)
    tally = _Tally()
    if in_history(summary) is None:
        summary = summary.model_copy(update={"days": (), "version_changes": ()})
    for r, scores in enumerate(draws(summary, resamples, rng)):
        if r % CHUNK == 0:
            if cancelled is not None and cancelled():
                raise Cancelled
            if progress is not None:
                progress(r / resamples)
        tally.add(walker.walk(scores, None if history is None else history[:, r]))
    if progress is not None:
        progress(1.0)
    return tally.shares(resamples)


class _Tally:
    """Counts of endings, collected exits and outcomes."""

    def __init__(self) -> None:
        self._endings: Counter[str] = Counter()
        self._collected: Counter[str] = Counter()
        self._outcomes: dict[str, Counter[str]] = {}

    def add(self, walked: Path) -> None:
        open_end = walked.at is not None or not walked.exits
        self._endings[NOT_ENOUGH if open_end else walked.exits[-1]] += 1
        self._collected.update(walked.exits)
        for step in walked.steps:
            self._outcomes.setdefault(step.gate, Counter())[step.outcome] += 1

    def shares(self, n: int) -> Stability:
        return Stability(
            _shares(self._endings, n),
            _shares(self._collected, n),
            {gate: _shares(counts, n) for gate, counts in self._outcomes.items()},
            n,
        )


def _shares(counts: Mapping[str, int], n: int) -> dict[str, float]:
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return {name: count / n for name, count in ordered}


class _Walker:
    """Judges one resampled summary after another, with what is held from the original fit."""

    def __init__(self, case: Investigation) -> None:
        self._case = case
        self._base = context_at(case, "")
        self._errors: dict[str, tuple[float, ...] | None] = {}
        self._onset: OnsetPrepared | None = None
        gates = [name for name, gate in case.tree.gates.items() if gate.measurement == "onset"]
        if gates:
            self._onset = onset_prepare(context_at(case, gates[0]))

    def history(self, times: int, rng: np.random.Generator) -> np.ndarray | None:
        """Resampled histories, days x resamples; None where there is none."""
        if self._onset is None or self._onset.core is None:
            return None
        finding = next(f for f in self._case.findings.values() if f.measurement == "onset")
        return histories(self._onset, finding, times, rng)

    def walk(self, scores: ScoreSummary, means: np.ndarray | None) -> Path:
        """The path that these scores give."""
        found: dict[str, Finding] = {}
        outcomes: dict[str, str] = {}
        tree = self._case.tree
        for gate_id, gate in tree.gates.items():
            if not gate.measurement or gate_id not in self._case.findings:
                continue
            context = replace(self._base, scores=scores, outcomes=outcomes, gate=gate_id, findings={})
            said = self._verdict(gate.measurement, context, means)
            found[gate_id] = Finding.model_construct(measurement=gate.measurement, verdict=said)
            outcome = outcome_at(self._case, gate_id, found[gate_id])
            if outcome is not None:
                outcomes = {**outcomes, gate_id: outcome}
                outcomes.setdefault(gate.measurement, outcome)
        return path(tree, self._case.model_copy(update={"findings": found, "scores": scores}))

    def _verdict(self, name: str, context: MeasureContext, means: np.ndarray | None) -> str:
        if name == "onset" and self._onset is not None:
            column = means[:, None] if means is not None else np.zeros((self._onset.series.n, 1))
            return str(onset_many(self._onset, column, [drop_word(context)])[0])
        if name == "drift":
            return drift_verdict(context, self._held_errors(left_arm(context)))
        return verdict(name, context)

    def _held_errors(self, arm: str) -> tuple[float, ...] | None:
        """Standard errors of the split of baseline - `arm` in the original scores."""
        if arm not in self._errors:
            split = measure_split(self._base, "baseline", arm, tested=False)
            held = None if split is None else tuple(part.error for part in split.parts.each())
            self._errors[arm] = held
        return self._errors[arm]
