"""The second tree's measurements: judged on limits, net of luck, silent where nothing was measured."""

import pytest

from gatewalk.domain.finding import UNDETERMINED
from gatewalk.domain.investigation import GateEntry
from gatewalk.domain.scores import Distribution, ScoreSummary
from gatewalk.measure.context import MeasureContext
from gatewalk.measure.hallucination import hallucination
from gatewalk.measure.harness import harness
from gatewalk.measure.latency_cost import latency_cost
from gatewalk.measure.solved import solved_share
from tests.measure.summaries import flipped, right, summary


def with_measures(arm: str, **measures: Distribution) -> ScoreSummary:
    scores = summary(
        {"baseline": right(90, 100, "b"), "current": right(70, 100, "c"), "after": right(80, 100)}
    )
    readings = dict(scores.readings)
    readings[arm] = readings[arm].model_copy(update={"measures": measures})
    return scores.model_copy(update={"readings": readings})


@pytest.mark.parametrize(
    ("wrong", "n", "verdict"),
    [(0, 100, "caution"), (0, 200, "passes"), (4, 100, "caution"), (60, 500, "fails"), (5, 1000, "passes")],
)
def test_grounding_is_judged_on_the_limits(wrong: int, n: int, verdict: str) -> None:
    scores = with_measures("current", grounded=Distribution(n=n, mean=1 - wrong / n))
    assert hallucination(MeasureContext(scores=scores)).verdict == verdict


def test_none_of_a_hundred_still_allows_almost_four_percent() -> None:
    scores = with_measures("current", grounded=Distribution(n=100, mean=1.0))
    found = hallucination(MeasureContext(scores=scores))
    assert found.effect is not None
    assert found.effect.high == pytest.approx(3.7, abs=0.05)


def solved(fixed: int, **more: object) -> ScoreSummary:
    current = right(700, 1000, "c")
    arms = {"baseline": right(900, 1000, "b"), "current": current, "prompt": flipped(current, fixed, 0)}
    return summary(arms, **more)


@pytest.mark.parametrize(
    ("fixed", "verdict"), [(290, "enough"), (240, UNDETERMINED), (150, "partly"), (10, "no")]
)
def test_four_fifths_of_the_failing_cases_are_enough(fixed: int, verdict: str) -> None:
    found = solved_share(MeasureContext(scores=solved(fixed)))
    assert found.verdict == verdict
    assert found.effect is not None
    assert found.effect.value == pytest.approx(100 * fixed / 300)


def test_too_many_ungrounded_answers_are_not_enough() -> None:
    scores = solved(290)
    readings = dict(scores.readings)
    ungrounded = {"grounded": Distribution(n=500, mean=0.85)}
    readings["prompt"] = readings["prompt"].model_copy(update={"measures": ungrounded})
    found = solved_share(MeasureContext(scores=scores.model_copy(update={"readings": readings})))
    assert found.verdict == UNDETERMINED
    assert any("grounded" in caveat for caveat in found.caveats)


def test_luck_does_not_count_as_solved() -> None:
    current = right(700, 1000, "c")
    wrong = {i: row for i, row in current.items() if row[0] == 0.0}
    arms = {"current": current, "prompt": flipped(wrong, 100, 0), "control": flipped(wrong, 100, 0)}
    assert solved_share(MeasureContext(scores=summary(arms))).verdict == "no"
    assert solved_share(MeasureContext(scores=summary({"current": current}))).verdict == UNDETERMINED


def timed(p95: float, spread: float = 5.0) -> Distribution:
    return Distribution(
        n=400,
        mean=p95 / 2,
        sd=10.0,
        p50=p95 / 2,
        p95=p95,
        p95_low=p95 - spread,
        p95_high=p95 + spread,
        unit="ms",
    )


@pytest.mark.parametrize(("after", "verdict"), [(100.0, UNDETERMINED), (300.0, "smaller-model")])
def test_latency_blows_up_only_clearly(after: float, verdict: str) -> None:
    scores = with_measures("after", latency=timed(after))
    readings = dict(scores.readings)
    readings["current"] = readings["current"].model_copy(update={"measures": {"latency": timed(100.0)}})
    found = latency_cost(MeasureContext(scores=scores.model_copy(update={"readings": readings})))
    assert found.verdict == verdict
    assert len(found.figures) == 2
    assert latency_cost(MeasureContext(scores=ScoreSummary())).verdict == UNDETERMINED


def test_the_harness_is_what_is_covered() -> None:
    ticked = {"gate": GateEntry(evidence={"harness-covers": ("Groundedness", "Safety")})}
    scores = summary({"current": right(70, 100)})
    full = MeasureContext(scores=scores, entries=ticked, gate="gate")
    assert harness(full).verdict == "ready"
    tight = MeasureContext(scores=scores, entries=ticked, gate="gate", constraints={"latency": "tight"})
    assert harness(tight).verdict == "tight"
    assert harness(MeasureContext(scores=scores)).verdict == UNDETERMINED
    few = summary({"current": right(3, 5)})
    assert harness(MeasureContext(scores=few)).verdict == "no-harness"
