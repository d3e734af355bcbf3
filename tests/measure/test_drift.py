"""The kind of drift: terms that sum, verdicts in known worlds, the witness, and what is left to split."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from gatewalk.domain.finding import UNDETERMINED
from gatewalk.measure.context import MeasureContext
from gatewalk.measure.drift import drift
from gatewalk.measure.drift_slices import benjamini_hochberg, exact_mid_p
from gatewalk.measure.drift_split import slice_terms, terms
from tests.benchmarks.drift_table import TRUTH, run
from tests.benchmarks.drift_worlds import CELLS
from tests.measure.cases import running_example
from tests.measure.summaries import right, summary

counts = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), min_size=1, max_size=8)


@given(counts, counts)
def test_the_terms_sum_to_the_drop(first: list[tuple[int, int]], second: list[tuple[int, int]]) -> None:
    size = max(len(first), len(second))
    n0, n1 = np.zeros(size), np.zeros(size)
    s0, s1 = np.zeros(size), np.zeros(size)
    for k, (a, b) in enumerate(first):
        n0[k], s0[k] = a + b, a
    for k, (a, b) in enumerate(second):
        n1[k], s1[k] = a + b, a
    familiar = n0 >= 10
    split = terms(n0, s0, n1, s1, familiar)
    assert float(split.within + split.mix + split.unseen) == pytest.approx(float(split.drop), abs=1e-12)
    if familiar.any():
        parts = slice_terms(n0, s0, n1, s1, familiar)
        for part, whole in zip(parts[:2], (split.within, split.mix), strict=True):
            assert float(part.sum()) == pytest.approx(float(whole), abs=1e-9)


@given(st.integers(0, 30), st.integers(1, 30), st.integers(0, 30), st.integers(1, 30))
def test_slice_p_is_fishers_less_half_the_point(r0: int, n0: int, r1: int, n1: int) -> None:
    r0, r1 = min(r0, n0), min(r1, n1)
    exact = stats.hypergeom(n0 + n1, r0 + r1, n0)
    expected = exact.sf(r0) + 0.5 * exact.pmf(r0)
    if max(0, r0 + r1 - n1) == min(n0, r0 + r1):
        expected = 0.5
    assert exact_mid_p(r0, n0, r1, n1) == pytest.approx(expected, abs=1e-9)


@given(st.lists(st.floats(0, 1), min_size=1, max_size=20))
def test_false_discovery_control_is_benjamini_and_hochbergs(p: list[float]) -> None:
    adjusted = stats.false_discovery_control(p)
    expected = [bool(v <= 0.10) for v in adjusted]
    if all(abs(v - 0.10) > 1e-9 for v in adjusted):
        assert benjamini_hochberg(p, 0.10) == expected


@pytest.mark.parametrize("kind", list(TRUTH))
def test_known_worlds_get_their_name(kind: str) -> None:
    tally = run(kind, CELLS[0], 30, seed=5)
    assert tally.verdicts[TRUTH[kind]] >= 26


def test_no_drop_is_not_split() -> None:
    tally = run("none", CELLS[0], 30, seed=5)
    assert tally.verdicts[UNDETERMINED] >= 26


def test_what_is_left_is_split_after_the_partial_fixes() -> None:
    scores = summary(running_example())
    whole = drift(MeasureContext(scores=scores))
    left = drift(MeasureContext(scores=scores, outcomes={"context": "partly", "prompt": "partly"}))
    assert whole.details["second"] == "current"
    assert left.details["second"] == "prompt"
    assert left.verdict == "data"
    assert left.details["terms"]["drop"][0] == pytest.approx(8.0)
    assert left.details["left_95"] == pytest.approx((3.9, 12.2), abs=0.06)
    assert left.details["whole"] == whole.details["terms"]
    context = drift(MeasureContext(scores=scores, outcomes={"context": "partly", "prompt": "no"}))
    assert context.details["second"] == "context"


def test_arms_that_were_run_apart_leave_the_first_fix() -> None:
    scores = summary(running_example(), cumulative=False)
    left = drift(MeasureContext(scores=scores, outcomes={"context": "partly", "prompt": "partly"}))
    assert left.details["second"] == "context"


def test_fixes_on_failing_rows_alone_leave_the_whole_gap_to_split() -> None:
    arms = running_example()
    failing = {i for i, (score, _) in arms["current"].items() if score == 0.0}
    some = {name: {i: r for i, r in arms[name].items() if i in failing} for name in ("context", "control")}
    scores = summary({"baseline": arms["baseline"], "current": arms["current"], **some})
    found = drift(MeasureContext(scores=scores, outcomes={"context": "partly"}))
    assert found.details["second"] == "current"
    assert any("whole gap" in caveat for caveat in found.caveats)


def test_slices_are_needed() -> None:
    plain = summary({"baseline": right(455, 500, "b"), "current": right(370, 500, "c")})
    found = drift(MeasureContext(scores=plain))
    assert found.verdict == UNDETERMINED
    assert "kinds of input" in found.sentence


def test_wrong_labels_refute_both_kinds_and_changed_answers_do_not() -> None:
    scores = summary(running_example())
    outcomes = {"context": "partly", "prompt": "partly"}
    wrong = scores.model_copy(update={"explained": {"label": 35}})
    assert drift(MeasureContext(scores=wrong, outcomes=outcomes)).verdict == "neither"
    moved = scores.model_copy(update={"explained": {"relabelled": 35}})
    assert drift(MeasureContext(scores=moved, outcomes=outcomes)).verdict == "data"


def test_a_frozen_set_says_that_it_cannot_show_new_kinds() -> None:
    slices = ("a", "b", "c")
    scores = summary({"baseline": right(455, 500, "e", slices), "current": right(370, 500, "e", slices)})
    found = drift(MeasureContext(scores=scores))
    assert found.verdict == "concept"
    assert found.details["terms"]["mix"][0] == pytest.approx(0.0)
    assert any("frozen set" in caveat for caveat in found.caveats)
    assert any("split" in caveat for caveat in found.caveats)
