"""Slices found: the one that carries the drop comes first, and noise names none."""

import numpy as np
import pytest

from gatewalk.domain.scores import MICRO, Moments
from gatewalk.measure.slice_search import SliceCandidate, holm, search_slices


def scores(n: int, right: int) -> Moments:
    return Moments(n=n, total=right * MICRO, squares=right * MICRO**2)


def whole(cells: list[tuple[int, int]]) -> Moments:
    return scores(sum(n for n, _ in cells), sum(right for _, right in cells))


def candidates(before: list[tuple[int, int]], now: list[tuple[int, int]]) -> list[SliceCandidate]:
    return [
        SliceCandidate(where={"kind": f"k{i}"}, baseline=scores(*b), current=scores(*c))
        for i, (b, c) in enumerate(zip(before, now, strict=True))
    ]


def test_the_slice_that_lost_is_found_with_its_share_of_the_drop() -> None:
    before, now = [(100, 91)] * 5, [(100, 91)] * 4 + [(100, 41)]
    found = search_slices(candidates(before, now), whole(before), whole(now))
    assert [s.where for s in found if s.found] == [{"kind": "k4"}]
    assert found[0].drop == pytest.approx(50.0)
    assert found[0].share == pytest.approx(1.0)
    assert found[0].rows.slices == {"kind": ("k4",)}


def test_a_new_slice_is_held_against_the_rest_as_it_is_now() -> None:
    before, now = [(100, 91), (100, 91), (0, 0)], [(100, 90), (100, 92), (60, 20)]
    found = search_slices(candidates(before, now), whole(before), whole(now))
    assert found[0].new
    assert found[0].found
    assert found[0].name == "kind = k2"


def test_a_slice_seen_a_few_times_and_one_that_is_everything_are_not_tested() -> None:
    cells = [
        SliceCandidate(where={"kind": "rare"}, baseline=scores(40, 40), current=scores(4, 0)),
        SliceCandidate(where={"all": "yes"}, baseline=scores(100, 90), current=scores(100, 50)),
    ]
    assert search_slices(cells, scores(100, 90), scores(100, 50)) == ()


def test_without_candidates_or_scores_there_is_nothing_to_find() -> None:
    assert search_slices([], Moments(), Moments()) == ()


def test_holm_agrees_with_statsmodels() -> None:
    from statsmodels.stats.multitest import multipletests

    p = np.random.default_rng(5).uniform(size=30) ** 3
    assert holm(p.tolist()) == pytest.approx(multipletests(p, method="holm")[1].tolist())


@pytest.mark.parametrize(("rows", "right", "drop"), [(25, 0.91, 0.0), (25, 0.91, 0.1), (60, 0.75, 0.1)])
def test_noise_over_forty_slices_names_a_worst_one_in_at_most_one_search_of_twenty(
    rows: int, right: float, drop: float
) -> None:
    chance = np.random.default_rng(11)
    false = 0
    for _ in range(500):
        before = [(rows, int(x)) for x in chance.binomial(rows, right, 40)]
        now = [(rows, int(x)) for x in chance.binomial(rows, right - drop, 40)]
        found = search_slices(candidates(before, now), whole(before), whole(now))
        false += any(s.found for s in found)
    assert false / 500 <= 0.05
