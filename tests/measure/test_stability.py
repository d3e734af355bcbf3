"""Resampling the whole path: seeded, complete, stopped on request, and right about clear cases."""

import numpy as np
import pytest

from gatewalk.domain.investigation import Investigation
from gatewalk.domain.problem import Cancelled
from gatewalk.measure.stability import NOT_ENOUGH, exit_stability, stability
from gatewalk.measure.stability_draw import draws
from gatewalk.measure.stability_joint import fit_joint, joint_arms
from tests.measure.cases import case, running_example
from tests.measure.summaries import day_cells, right, summary


@pytest.fixture(scope="module")
def running() -> Investigation:
    return case()


def test_shares_sum_to_one_and_repeat_with_the_seed(running: Investigation) -> None:
    first = exit_stability(running, 60, seed=4)
    assert sum(first.values()) == pytest.approx(1.0)
    assert first == exit_stability(running, 60, seed=4)
    assert set(first) <= {*running.tree.exits, NOT_ENOUGH}
    assert first.get("fine-tune", 0.0) > 0.5


def test_exits_collected_on_the_way_are_counted_too(running: Investigation) -> None:
    shown = stability(running, 40, seed=1)
    assert shown.collected["fix-retrieval"] > 0.5
    assert shown.outcomes["metrics"] == {"measured": 1.0}


def test_progress_runs_to_one_and_a_stop_is_heard(running: Investigation) -> None:
    seen: list[float] = []
    exit_stability(running, 30, progress=seen.append)
    assert seen[-1] == 1.0
    assert seen == sorted(seen)
    with pytest.raises(Cancelled):
        exit_stability(running, 30, cancelled=lambda: True)


def test_the_joint_agrees_with_every_reading_and_pairing() -> None:
    scores = summary(running_example())
    arms = joint_arms(scores)
    assert set(arms) == {"current", "control", "context", "prompt"}
    joint = fit_joint(scores, arms, "category")
    assert joint.weights.sum() == pytest.approx(500, abs=0.01)
    states = joint.weights.sum(axis=0)
    for pair in scores.pairs:
        if pair.first_arm not in arms or pair.second_arm not in arms:
            continue
        i, j = arms.index(pair.first_arm), arms.index(pair.second_arm)
        others = tuple(k for k in range(len(arms)) if k not in (i, j))
        cells = states.sum(axis=others) if i < j else states.sum(axis=others).T
        table = pair.table
        assert cells[1:, 1:].ravel() == pytest.approx(
            [table.neither, table.gained, table.lost, table.both], abs=0.2
        )


def test_resamples_centre_on_the_scores_and_spread_as_samples_do() -> None:
    scores = summary(running_example())
    drawn = list(draws(scores, 300, np.random.default_rng(0)))
    levels = [s.readings["current"].moments.mean for s in drawn]
    assert np.mean(levels) == pytest.approx(0.74, abs=0.005)
    assert np.std(levels) == pytest.approx(np.sqrt(0.74 * 0.26 / 500), rel=0.2)
    gains = []
    for s in drawn:
        pair = s.pair("current", "context")
        assert pair is not None
        gains.append((pair.table.gained - pair.table.lost) / pair.table.n)
    assert np.mean(gains) == pytest.approx(0.05, abs=0.002)


def test_graded_scores_are_resampled_too() -> None:
    current = {f"c{i}": (0.25 * (i % 5), "ab"[i % 2]) for i in range(200)}
    baseline = {f"b{i}": (min(1.0, 0.25 * (i % 5) + 0.2), "ab"[i % 2]) for i in range(200)}
    better = {i: (min(1.0, s + 0.2), v) for i, (s, v) in current.items()}
    scores = summary({"baseline": baseline, "current": current, "context": better}, binary=False)
    held = case(scores, days=())
    shares = exit_stability(held, 40)
    assert sum(shares.values()) == pytest.approx(1.0)
    levels = [s.readings["current"].moments.mean for s in draws(scores, 300, np.random.default_rng(0))]
    assert np.std(levels) == pytest.approx(0.354 / np.sqrt(200), rel=0.2)


def test_clear_cases_are_stable() -> None:
    few = case(summary({"baseline": right(5, 6, "b"), "current": right(3, 6, "c")}), days=())
    assert exit_stability(few, 20) == {"build-evals": 1.0}
    days = day_cells([(470, 500)] * 40)
    flat = case(summary({"baseline": right(4700, 5000, "b"), "current": right(4690, 5000, "c")}), days=days)
    assert exit_stability(flat, 20).get("no-action", 0.0) > 0.6
    assert exit_stability(Investigation(tree=few.tree), 20) == {}
