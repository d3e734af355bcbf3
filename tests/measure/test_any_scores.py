"""Whatever arms, slices and pairings the scores hold: every gate answers, in numbers that are numbers."""

import json
import math
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gatewalk.domain.finding import Finding
from gatewalk.domain.investigation import Investigation
from gatewalk.domain.path import path
from gatewalk.domain.scores import Distribution, Reading, ScoreSummary
from gatewalk.measure.context import MeasureContext
from gatewalk.measure.findings import measure_all
from gatewalk.measure.follow_up import follow_up
from gatewalk.measure.gap import gap_budget
from gatewalk.measure.registry import MEASUREMENTS
from gatewalk.measure.sensitivity import would_change
from gatewalk.measure.stability import exit_stability
from tests.measure.cases import tree
from tests.measure.summaries import Arm, summary

ARM_NAMES = ("baseline", "current", "control", "context", "prompt", "after")
OUTCOMES = {name: {o.id for o in gate.outcomes} for name, gate in tree().gates.items()}
QUIET = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]


@st.composite
def arms(draw: st.DrawFn, binary: bool) -> dict[str, Arm]:
    """Any arms over a shared pool of ids: empty, constant, disjoint, of one slice or of many."""
    kinds = draw(st.sampled_from([("",), ("a",), ("a", "b"), ("a", "b", "c", "d"), ("", "a", "b")]))
    value = st.sampled_from([0.0, 1.0]) if binary else st.floats(0, 1, allow_subnormal=False)
    out: dict[str, Arm] = {}
    for name in draw(st.sets(st.sampled_from(ARM_NAMES))):
        n = draw(st.sampled_from([0, 1, 2, 3, 12, 25, 60]))
        prefix = draw(st.sampled_from(["e", "e", name]))
        constant = draw(st.one_of(st.none(), value))
        made: dict[str, tuple[float, str]] = {}
        for i in range(n):
            score = draw(value) if constant is None else constant
            made[f"{prefix}{i}"] = (round(score, 6), kinds[i % len(kinds)])
        out[name] = made
    return out


def numbers(value: Any) -> list[float]:
    """Every number anywhere inside plain JSON."""
    if isinstance(value, dict):
        return [n for v in value.values() for n in numbers(v)]
    if isinstance(value, (list, tuple)):
        return [n for v in value for n in numbers(v)]
    return [float(value)] if isinstance(value, (int, float)) else []


def checked(gate_id: str, found: Finding) -> None:
    shown = found.model_dump(mode="json")
    json.dumps(shown, allow_nan=False)
    assert all(math.isfinite(n) for n in numbers(shown))
    assert found.verdict in OUTCOMES[gate_id] | {"undetermined"}
    assert found.sentence.endswith(".")
    words = f"{found.sentence} {' '.join(f.text for f in found.figures)}".lower().split()
    assert not {"nan", "inf", "none", "−inf"} & set(words)
    assert found.needs is None or found.needs.n > 0


@given(st.data(), st.booleans(), st.booleans())
@settings(deadline=None, max_examples=40, suppress_health_check=QUIET)
def test_every_gate_answers(data: st.DataObject, binary: bool, cumulative: bool) -> None:
    scores = summary(data.draw(arms(binary)), binary=binary, cumulative=cumulative)
    held = Investigation(tree=tree(), scores=scores)
    found = measure_all(held)
    for gate_id, finding in found.items():
        checked(gate_id, finding)
    path(held.tree, held.model_copy(update={"findings": found}))
    budget = gap_budget(held)
    if budget is not None:
        assert all(math.isfinite(n) for n in numbers(budget.model_dump()))
        if budget.open is not None:
            whole = sum(part.value for part in budget.parts) + budget.open.value
            assert math.isclose(whole, budget.gap.value, abs_tol=1e-9)


@given(st.data(), st.booleans(), st.sampled_from(["data", "concept", "both", "neither"]))
@settings(deadline=None, max_examples=40, suppress_health_check=QUIET)
def test_every_outcome_before_can_be_followed(data: st.DataObject, binary: bool, kind: str) -> None:
    scores = summary(data.draw(arms(binary)), binary=binary)
    outcomes = {"context": "partly", "prompt": "partly", "drift": kind}
    for gate_id in ("drift", "update"):
        context = MeasureContext(scores=scores, outcomes=outcomes, gate=gate_id)
        checked(gate_id, MEASUREMENTS[gate_id](context))


@given(st.data(), st.booleans())
@settings(deadline=None, max_examples=12, suppress_health_check=QUIET)
def test_changes_resamples_and_follow_ups_answer(data: st.DataObject, binary: bool) -> None:
    held = Investigation(tree=tree(), scores=summary(data.draw(arms(binary)), binary=binary))
    held = held.model_copy(update={"findings": measure_all(held)})
    for change in would_change(held):
        assert change.from_outcome != change.to_outcome
    shares = exit_stability(held, 5)
    assert math.isclose(sum(shares.values()), 1.0)
    after = follow_up(held, summary(data.draw(arms(binary)), binary=binary))
    assert after.verdict in ("fixed", "partly", "not", "cannot-tell")
    assert all(math.isfinite(n) for n in numbers(after.finding.model_dump(mode="json")))


@st.composite
def measured(draw: st.DrawFn) -> Distribution:
    n = draw(st.integers(0, 200))
    mean = draw(st.floats(0, 1e6))
    p95 = draw(st.one_of(st.none(), st.floats(0, 1e6)))
    return Distribution(
        n=n, mean=mean, sd=draw(st.floats(0, 1e3)), p50=p95, p95=p95, p95_low=p95, p95_high=p95
    )


@given(st.data())
@settings(deadline=None, max_examples=40, suppress_health_check=QUIET)
def test_the_second_trees_measurements_answer(data: st.DataObject) -> None:
    scores = summary(data.draw(arms(True)))
    readings: dict[str, Reading] = {}
    for arm, reading in scores.readings.items():
        held = {role: data.draw(measured()) for role in ("latency", "cost")}
        grounded = data.draw(st.integers(0, 100))
        held["grounded"] = Distribution(n=100, mean=grounded / 100)
        readings[arm] = reading.model_copy(update={"measures": held})
    full: ScoreSummary = scores.model_copy(update={"readings": readings})
    for name in ("harness", "solved-share", "hallucination", "latency-cost"):
        found = MEASUREMENTS[name](MeasureContext(scores=full))
        assert all(math.isfinite(n) for n in numbers(found.model_dump(mode="json")))
        assert found.sentence.endswith(".")
