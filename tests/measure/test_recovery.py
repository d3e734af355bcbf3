"""The recovery gates: the running example's figures, every verdict, and what failing rows alone can show."""

import pytest

from gatewalk.domain.finding import UNDETERMINED
from gatewalk.domain.scores import ScoreSummary
from gatewalk.measure.context import MeasureContext
from gatewalk.measure.recovery import context_recovery, prompt_recovery
from tests.measure.summaries import flipped, right, summary


def full(n: int, first: int, second: int, fixed: int, broken: int) -> ScoreSummary:
    current = right(second, n, "c")
    return summary(
        {"baseline": right(first, n, "b"), "current": current, "context": flipped(current, fixed, broken)}
    )


@pytest.mark.parametrize(
    ("n", "first", "second", "fixed", "broken", "share", "limits", "verdict"),
    [
        (500, 455, 370, 31, 6, 0.294, (0.186, 0.415), "partly"),
        (500, 455, 370, 52, 7, 0.529, (0.400, 0.684), "partly"),
        (500, 455, 370, 88, 6, 0.965, (0.812, 1.170), "recovers"),
        (500, 455, 370, 9, 7, 0.024, (-0.057, 0.100), "no"),
        (50, 46, 37, 9, 1, 0.889, (0.472, 1.878), UNDETERMINED),
    ],
)
def test_shares_of_the_running_example(
    n: int,
    first: int,
    second: int,
    fixed: int,
    broken: int,
    share: float,
    limits: tuple[float, float],
    verdict: str,
) -> None:
    found = context_recovery(MeasureContext(scores=full(n, first, second, fixed, broken)))
    assert found.verdict == verdict
    assert found.details["share"] == pytest.approx(share, abs=5e-4)
    assert found.details["share_90"] == pytest.approx(limits, abs=5e-4)


def test_context_gain_and_residual_of_the_running_example() -> None:
    found = context_recovery(MeasureContext(scores=full(500, 455, 370, 31, 6)))
    assert found.effect is not None
    assert (found.effect.value, found.effect.low, found.effect.high) == pytest.approx(
        (5.0, 2.78, 7.61), abs=0.005
    )
    assert found.details["left"] == pytest.approx(12.0)
    assert found.details["left_95"] == pytest.approx((7.6, 16.4), abs=0.05)


def test_an_open_share_says_how_many_would_settle_it() -> None:
    found = context_recovery(MeasureContext(scores=full(50, 46, 37, 9, 1)))
    assert found.needs is not None
    assert found.needs.n > 50
    again = full(10 * 50, 460, 370, 90, 10)
    assert context_recovery(MeasureContext(scores=again)).verdict == "recovers"


def failing_only(with_control: bool, fixed_by_luck: int, fixed: int) -> ScoreSummary:
    current = right(370, 500, "c")
    wrong = {i: row for i, row in current.items() if row[0] == 0.0}
    arms = {
        "baseline": right(455, 500, "b"),
        "current": current,
        "context": flipped(wrong, fixed, 0),
    }
    if with_control:
        arms["control"] = flipped(wrong, fixed_by_luck, 0)
    return summary(arms)


@pytest.mark.parametrize("fixed", [20, 60, 90, 130])
def test_failing_rows_without_a_control_are_never_a_recovery(fixed: int) -> None:
    found = context_recovery(MeasureContext(scores=failing_only(False, 0, fixed)))
    assert found.verdict in (UNDETERMINED, "no")
    assert any("upper bound" in caveat for caveat in found.caveats)
    assert found.verdict == "no" or (found.needs is not None and found.needs.per == "control")


def test_a_control_run_takes_the_luck_out() -> None:
    lucky = context_recovery(MeasureContext(scores=failing_only(True, 60, 60)))
    honest = context_recovery(MeasureContext(scores=failing_only(True, 0, 85)))
    assert lucky.verdict == "no"
    assert lucky.effect is not None
    assert lucky.effect.value == pytest.approx(0.0)
    assert honest.verdict == "recovers"


def three_arms(context_fixed: int, prompt_fixed: int, **more: object) -> ScoreSummary:
    current = right(370, 500, "c")
    arms = {
        "baseline": right(455, 500, "b"),
        "current": current,
        "context": flipped(current, context_fixed, 0),
        "prompt": flipped(current, context_fixed + prompt_fixed, 0),
    }
    return summary(arms, **more)


@pytest.mark.parametrize(
    ("context_fixed", "prompt_fixed", "verdict"),
    [(25, 20, "partly"), (25, 60, "recovers"), (40, 0, "no"), (0, 40, "partly")],
)
def test_the_prompt_is_judged_by_what_it_adds(context_fixed: int, prompt_fixed: int, verdict: str) -> None:
    found = prompt_recovery(MeasureContext(scores=three_arms(context_fixed, prompt_fixed)))
    assert found.verdict == verdict
    assert found.effect is not None
    assert found.effect.value == pytest.approx(prompt_fixed / 5)
    assert found.details["share"] == pytest.approx((context_fixed + prompt_fixed) / 85)


def test_arms_that_were_run_apart_do_not_add_up() -> None:
    found = prompt_recovery(MeasureContext(scores=three_arms(25, 20, cumulative=False)))
    assert found.details["before"] == "current"
    assert any("side by side" in caveat for caveat in found.caveats)


def test_missing_readings_are_named() -> None:
    only_current = summary({"current": right(370, 500)})
    assert "baseline" in context_recovery(MeasureContext(scores=only_current)).sentence
    apart = summary(
        {"baseline": right(455, 500, "b"), "current": right(370, 500, "c"), "context": right(395, 500, "x")}
    )
    found = context_recovery(MeasureContext(scores=apart))
    assert found.verdict == UNDETERMINED
    assert "shares no example" in found.sentence
    assert context_recovery(MeasureContext()).verdict == UNDETERMINED


def test_rows_used_as_examples_are_counted_on_the_card() -> None:
    base = full(500, 455, 370, 31, 6)
    marked = {**base.readings, "context": base.readings["context"].model_copy(update={"excluded": 4})}
    found = context_recovery(MeasureContext(scores=base.model_copy(update={"readings": marked})))
    assert any("4 examples" in caveat for caveat in found.caveats)


def test_graded_scores_follow_the_same_rules() -> None:
    current = {f"c{i}": (0.25 * (i % 5), "") for i in range(400)}
    better = {i: (min(1.0, s + 0.2), v) for i, (s, v) in current.items()}
    baseline = {f"b{i}": (min(1.0, 0.25 * (i % 5) + 0.2), "") for i in range(400)}
    scores = summary({"baseline": baseline, "current": current, "context": better}, binary=False)
    found = context_recovery(MeasureContext(scores=scores))
    assert found.verdict == "recovers"
    assert found.effect is not None
    assert found.effect.value == pytest.approx(16.0)
