"""Intervals against the literature, exact enumeration and independent implementations."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint

from gatewalk.measure import intervals, special


def test_special_functions_agree_with_scipy() -> None:
    for p in (0.0005, 0.025, 0.2, 0.5, 0.8, 0.975, 0.9995):
        assert special.normal_quantile(p) == pytest.approx(stats.norm.ppf(p), abs=1e-10)
        for freedom in (1, 2, 5, 19, 100, 3000):
            assert special.student_quantile(p, freedom) == pytest.approx(
                stats.t.ppf(p, freedom), rel=1e-9, abs=1e-9
            )
    assert special.normal_cdf(-1.3) == pytest.approx(stats.norm.cdf(-1.3), rel=1e-12)
    assert special.regularised_beta(2.5, 4.0, 0.3) == pytest.approx(stats.beta.cdf(0.3, 2.5, 4.0), rel=1e-12)


def test_tango_and_mcnemar_match_the_published_table() -> None:
    low, high = intervals.tango(1, 7, 21)
    assert (low, high) == pytest.approx((-0.517, -0.026), abs=5e-4)
    assert intervals.mcnemar_mid_p(1, 7) == pytest.approx(0.0391, abs=5e-5)
    assert intervals.mcnemar_exact_p(1, 7) == pytest.approx(0.0703, abs=5e-5)


def test_mcnemar_of_many_pairs_is_half_at_even_odds_and_never_negative() -> None:
    assert intervals.mcnemar_mid_p(400_000, 400_001) == pytest.approx(1.0, abs=2e-3)
    assert intervals.mcnemar_mid_p(399_000, 401_000) == pytest.approx(0.025347, rel=1e-3)
    assert intervals.mcnemar_exact_p(0, 5_000) == 0.0


def test_wilson_newcombe_and_mcnemar_agree_with_statsmodels() -> None:
    draw = np.random.default_rng(4)
    for _ in range(200):
        n0, n1 = draw.integers(1, 400, 2)
        x0, x1 = draw.integers(0, n0 + 1), draw.integers(0, n1 + 1)
        expected = proportion_confint(x0, n0, method="wilson")
        assert intervals.wilson(x0, n0) == pytest.approx(expected, abs=1e-12)
        both = confint_proportions_2indep(x0, n0, x1, n1, method="newcomb", compare="diff")
        assert intervals.newcombe(x0, n0, x1, n1) == pytest.approx(both, abs=1e-12)
        exact = mcnemar([[0, x0], [x1, 0]], exact=True).pvalue
        assert intervals.mcnemar_exact_p(int(x0), int(x1)) == pytest.approx(exact, abs=1e-11)


def test_mid_p_halves_the_observed_point() -> None:
    for lost, gained in ((3, 9), (5, 5), (0, 4), (40, 41)):
        n, k = lost + gained, min(lost, gained)
        expected = 2 * stats.binom.cdf(k, n, 0.5) - stats.binom.pmf(k, n, 0.5)
        if lost == gained:
            expected = 1 - 0.5 * stats.binom.pmf(k, n, 0.5)
        assert intervals.mcnemar_mid_p(lost, gained) == pytest.approx(expected, abs=1e-12)
    assert intervals.mcnemar_mid_p(0, 0) == 1.0


def test_running_example_figures() -> None:
    assert intervals.wilson(455, 500) == pytest.approx((0.882, 0.932), abs=5e-4)
    assert intervals.newcombe(455, 500, 370, 500) == pytest.approx((0.124, 0.216), abs=5e-4)
    assert intervals.tango(31, 6, 500) == pytest.approx((0.0278, 0.0761), abs=5e-5)


@pytest.mark.parametrize(("n", "points"), [(20, 36.0), (50, 21.5), (100, 14.3), (500, 5.7), (2000, 2.7)])
def test_detectable_drop_from_91_percent(n: int, points: float) -> None:
    assert 100 * (intervals.detectable_drop(0.91, n, n) or 0) == pytest.approx(points, abs=0.06)


def test_needed_sizes() -> None:
    assert intervals.needed_per_reading(0.9, 0.75) == 97
    assert intervals.needed_per_reading(0.9, 0.9) is None
    assert intervals.needed_pairs(0.1, 0.0) is None
    assert 100 < (intervals.needed_pairs(0.2, 0.1) or 0) < 200


def test_exact_wilson_coverage_meets_its_floor() -> None:
    for n in (20, 50):
        shares = np.linspace(0.6, 0.97, 75)
        low, high = intervals.wilson_limits(np.arange(n + 1) / n, n)
        mass = stats.binom.pmf(np.arange(n + 1)[:, None], n, shares)
        coverage = (mass * ((low[:, None] <= shares) & (shares <= high[:, None]))).sum(axis=0)
        assert coverage.min() >= 0.92
        assert 0.945 <= coverage.mean() <= 0.96


@given(
    st.integers(0, 300),
    st.integers(0, 300),
    st.integers(0, 300),
    st.sampled_from([0.5, 0.9, 0.95, 0.99]),
)
def test_intervals_hold_their_estimate_and_mirror(
    lost: int, gained: int, tied: int, confidence: float
) -> None:
    n = lost + gained + tied
    low, high = intervals.tango(lost, gained, n, confidence)
    assert -1 <= low <= high <= 1
    if n:
        assert low - 1e-9 <= (lost - gained) / n <= high + 1e-9
    mirrored = intervals.tango(gained, lost, n, confidence)
    assert (-mirrored.high, -mirrored.low) == pytest.approx((low, high), abs=1e-8)
    w = intervals.wilson(lost, lost + tied, confidence)
    assert 0 <= w.low <= w.high <= 1
