"""The second tree's measurements: judged on limits, net of luck, silent where nothing was measured."""

import numpy as np
import pytest
from scipy.stats import binom
from scipy.stats import t as student
from statsmodels.stats.proportion import confint_proportions_2indep

from gatewalk.domain.finding import UNDETERMINED, Finding
from gatewalk.domain.investigation import GateEntry
from gatewalk.domain.scores import Distribution, Reading, ScoreSummary
from gatewalk.domain.tree import EvidenceValue
from gatewalk.measure.context import MeasureContext
from gatewalk.measure.hallucination import hallucination
from gatewalk.measure.harness import harness
from gatewalk.measure.latency_cost import latency_cost, mean_limits, rise_interval
from gatewalk.measure.rates import rate_figures
from gatewalk.measure.release import release
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
    assert [figure.label for figure in found.figures] == [
        "Latency before",
        "Latency after",
        "Latency, change of P95",
    ]
    assert latency_cost(MeasureContext(scores=ScoreSummary())).verdict == UNDETERMINED


def _latency(before: Distribution, after: Distribution) -> Finding:
    readings = {
        "current": Reading(arm="current", measures={"latency": before}),
        "after": Reading(arm="after", measures={"latency": after}),
    }
    return latency_cost(MeasureContext(scores=ScoreSummary(readings=readings)))


@pytest.mark.parametrize(
    ("after", "spread", "said"),
    [
        (100.0, 5.0, "Latency holds"),
        (118.0, 5.0, "neither show that latency rose too far nor rule it out"),
        (100.0, 60.0, "neither show that latency rose too far nor rule it out"),
        (140.0, 5.0, "Latency rose by more than is acceptable"),
    ],
)
def test_it_holds_is_said_only_where_a_rise_is_ruled_out(after: float, spread: float, said: str) -> None:
    found = _latency(timed(100.0, spread), timed(after, spread))
    assert said in found.sentence
    assert (found.needs is not None) == ("neither" in said)
    assert found.effect is not None
    assert found.effect.low is not None
    assert found.effect.low < found.effect.value == after - 100.0


def test_without_limits_nothing_is_ruled_out_and_the_timings_needed_are_told() -> None:
    few = Distribution(n=30, mean=50, sd=10, p50=50, p95=90, unit="ms")
    found = _latency(few, few)
    assert found.verdict == UNDETERMINED
    assert found.needs is not None
    assert found.needs.n == 72
    assert binom.ppf(0.975, 72, 0.95) < 72 <= binom.ppf(0.975, 71, 0.95) + 1


def test_the_mean_of_cost_is_judged_by_students_t() -> None:
    held = Distribution(n=25, mean=0.02, sd=0.004)
    low, high = student.interval(0.95, 24, loc=0.02, scale=0.004 / 5)
    assert mean_limits(held) == pytest.approx((0.02, low, high))


def test_the_interval_of_a_rise_covers_it() -> None:
    """Lognormal timings, 30 % slower after: 400 pairs of 300 calls each, limits by order statistics."""
    draw, covered = np.random.default_rng(7), 0
    low_rank, high_rank = (int(rank) for rank in binom.ppf((0.025, 0.975), 300, 0.95))
    for _ in range(400):
        limits = []
        for scale in (1.0, 1.3):
            timings = np.sort(draw.lognormal(0.0, 0.5, 300) * scale)
            limits.append((timings[284], timings[low_rank - 1], timings[high_rank]))
        rise = rise_interval(*limits)
        assert rise is not None
        covered += rise.low <= 0.3 <= rise.high
    assert covered / 400 >= 0.93


def test_refusals_and_grounding_move_with_newcombes_interval() -> None:
    measured = {
        "current": {"refused": Distribution(n=200, mean=0.02), "grounded": Distribution(n=150, mean=0.9)},
        "after": {"refused": Distribution(n=250, mean=0.10), "grounded": Distribution(n=150, mean=0.96)},
    }
    readings = {arm: Reading(arm=arm, measures=held) for arm, held in measured.items()}
    found = {
        f.label: f.estimate for f in rate_figures(ScoreSummary(readings=readings), ("current",), ("after",))
    }
    for label, counts in (
        ("Refusals, change", (25, 250, 4, 200)),
        ("Ungrounded answers, change", (6, 150, 15, 150)),
    ):
        shown = found[label]
        assert shown is not None
        oracle = confint_proportions_2indep(*counts, method="newcomb", compare="diff")
        assert (shown.low, shown.high) == pytest.approx([100 * limit for limit in oracle], abs=1e-6)
    assert found["Refusals before"] is not None
    assert found["Refusals before"].value == pytest.approx(2.0)


def test_too_many_ungrounded_answers_keep_every_walk_from_the_weights() -> None:
    for fixed in (290, 150, 10):
        scores = solved(fixed)
        readings = dict(scores.readings)
        ungrounded = {"grounded": Distribution(n=500, mean=0.85)}
        readings["prompt"] = readings["prompt"].model_copy(update={"measures": ungrounded})
        found = solved_share(MeasureContext(scores=scores.model_copy(update={"readings": readings})))
        assert (found.verdict, found.strength) == (UNDETERMINED, "none")
        assert found.needs is not None
        assert "neither clears nor misses" not in found.sentence


def test_an_open_share_asks_for_what_would_settle_it() -> None:
    found = solved_share(MeasureContext(scores=solved(232)))
    assert found.verdict == UNDETERMINED
    assert found.needs is not None
    assert found.needs.n > 1000
    assert any("not measured" in caveat for caveat in found.caveats)


def test_a_release_needs_harness_data_and_a_named_capability() -> None:
    scores = summary({"current": right(70, 100)})
    parts: dict[str, EvidenceValue] = {
        "harness-before-shipping": ("Groundedness", "Safety", "Refusal correctness"),
        "data-quality": ("Of high quality", "Diverse", "Rich in counter-examples"),
        "capability": "reads tables",
    }

    def judged(*names: str) -> Finding:
        entry = GateEntry(evidence={name: parts[name] for name in names})
        return release(MeasureContext(scores=scores, entries={"gate": entry}, gate="gate"))

    assert judged(*parts).verdict == "fine-tune"
    for left in parts:
        assert judged(*(name for name in parts if name != left)).verdict == UNDETERMINED
    few = release(MeasureContext(scores=summary({"current": right(3, 5)})))
    assert (few.verdict, few.needs is not None) == ("not-ready", True)


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
