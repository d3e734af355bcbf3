"""The judge check: intervals that cover, agreement that matches its definitions, and honest warnings."""

import numpy as np
import pytest

from gatewalk.measure.judge import (
    JudgeTable,
    check_judge,
    cohen_kappa,
    corrected_gap,
    corrected_limits,
    gwet_ac1,
    judge_changed,
)

SENSITIVITY, SPECIFICITY = 0.97, 0.47


def simulated(
    chance: np.random.Generator, rate: float, rows: int, labelled: int, sens: float = SENSITIVITY
) -> JudgeTable:
    human = chance.random(rows) < rate
    judge = np.where(human, chance.random(rows) < sens, chance.random(rows) > SPECIFICITY)
    h, j = human[:labelled], judge[:labelled]
    return JudgeTable(
        judged=rows,
        passed=int(judge.sum()),
        both=int((h & j).sum()),
        judge_only=int((~h & j).sum()),
        human_only=int((h & ~j).sum()),
        neither=int((~h & ~j).sum()),
    )


@pytest.mark.parametrize(("rate", "labelled"), [(0.91, 100), (0.74, 100), (0.6, 60)])
def test_the_corrected_rate_covers_the_truth_under_a_lenient_judge(rate: float, labelled: int) -> None:
    chance = np.random.default_rng(3)
    covered = sum(
        limits.low <= rate <= limits.high
        for limits in (corrected_limits(simulated(chance, rate, 500, labelled)) for _ in range(500))
    )
    assert covered / 500 >= 0.93


def test_the_corrected_gap_covers_the_truth_which_the_judge_hides() -> None:
    chance = np.random.default_rng(4)
    covered, judged = 0, []
    for _ in range(500):
        baseline, current = simulated(chance, 0.91, 500, 100), simulated(chance, 0.74, 500, 100)
        gap = corrected_gap(baseline, current)
        assert gap.low is not None
        assert gap.high is not None
        covered += gap.low <= 17.0 <= gap.high
        judged.append(100 * (baseline.passed - current.passed) / 500)
    assert covered / 500 >= 0.93
    assert np.mean(judged) == pytest.approx(17 * (SENSITIVITY + SPECIFICITY - 1), abs=0.5)


def test_agreement_follows_its_definitions() -> None:
    assert cohen_kappa((20, 5, 10, 15)) == pytest.approx(0.4)
    assert gwet_ac1((118, 5, 2, 0)) == pytest.approx(0.9408, abs=1e-4)
    assert cohen_kappa((30, 0, 0, 0)) == 1.0
    check = check_judge(JudgeTable(judged=50, passed=25, both=20, judge_only=5, human_only=10, neither=15))
    assert check is not None
    assert check.sensitivity.value == pytest.approx(100 * 20 / 30)
    assert check.specificity.value == pytest.approx(75.0)
    assert check.corrected.value == pytest.approx(60.0)
    assert (check.kappa.low or 0) < 0.4 < (check.kappa.high or 0)


def test_nothing_labelled_is_nothing_said_and_few_labels_are_warned_of() -> None:
    assert check_judge(JudgeTable(judged=50, passed=25)) is None
    few = check_judge(JudgeTable(judged=50, passed=25, both=1))
    assert few is not None
    assert "Only 1 rows are labelled" in few.caveats[0]
    assert few.corrected.low is not None
    assert few.corrected.low < 30


def test_a_subset_chosen_by_the_judges_score_is_named() -> None:
    chosen = check_judge(JudgeTable(judged=500, passed=450, both=5, judge_only=5, human_only=10, neither=30))
    assert chosen is not None
    assert any("no random sample" in caveat for caveat in chosen.caveats)


def test_a_judge_that_changed_between_readings_is_named_and_one_that_did_not_is_not() -> None:
    chance = np.random.default_rng(8)
    strict = simulated(chance, 0.8, 500, 200, sens=0.7)
    lenient = simulated(chance, 0.8, 500, 200)
    assert "not the same instrument" in judge_changed(lenient, strict)
    false = sum(
        bool(judge_changed(simulated(chance, 0.9, 300, 100), simulated(chance, 0.75, 300, 100)))
        for _ in range(300)
    )
    assert false / 300 <= 0.05
