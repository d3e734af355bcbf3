"""The gap budget adds up, and shows nothing that the arms cannot carry."""

import pytest

from gatewalk.domain.investigation import Investigation
from gatewalk.measure.gap import gap_budget
from tests.measure.cases import case, tree
from tests.measure.summaries import flipped, right, summary


def test_the_running_example_splits_into_five_four_and_eight() -> None:
    budget = gap_budget(case())
    assert budget is not None
    assert (budget.baseline.value, budget.current.value) == pytest.approx((91.0, 74.0))
    assert (budget.gap.value, budget.gap.low, budget.gap.high) == pytest.approx((17.0, 12.4, 21.6), abs=0.05)
    assert [part.value for part in budget.parts] == pytest.approx([5.0, 4.0])
    assert [part.gate for part in budget.parts] == ["context", "prompt"]
    assert budget.open is not None
    assert (budget.open.value, budget.open.low, budget.open.high) == pytest.approx((8.0, 3.9, 12.2), abs=0.06)


def test_parts_of_arms_that_were_run_apart_do_not_add_up() -> None:
    held = case()
    assert held.scores is not None
    apart = held.model_copy(update={"scores": held.scores.model_copy(update={"cumulative": False})})
    budget = gap_budget(apart)
    assert budget is not None
    assert budget.open is None
    assert [part.value for part in budget.parts] == pytest.approx([5.0, 9.0])


def test_an_upper_bound_is_no_part() -> None:
    current = right(370, 500, "c")
    wrong = {i: row for i, row in current.items() if row[0] == 0.0}
    arms = {"baseline": right(455, 500, "b"), "current": current, "context": flipped(wrong, 60, 0)}
    budget = gap_budget(Investigation(tree=tree(), scores=summary(arms)))
    assert budget is not None
    assert budget.parts == ()
    assert budget.open == budget.gap.model_copy(update={"n": None})
    with_control = summary({**arms, "control": flipped(wrong, 10, 0)})
    budget = gap_budget(Investigation(tree=tree(), scores=with_control))
    assert budget is not None
    assert budget.open is not None
    assert budget.parts[0].value == pytest.approx(10.0)
    assert budget.parts[0].value + budget.open.value == pytest.approx(budget.gap.value)


def test_shared_examples_give_the_paired_interval() -> None:
    arms = {"baseline": right(26, 50, "e"), "current": right(5, 50, "e")}
    budget = gap_budget(Investigation(tree=tree(), scores=summary(arms)))
    assert budget is not None
    assert budget.gap.value == pytest.approx(42.0)
    assert budget.gap.low is not None
    assert budget.gap.low > 25.0


def test_without_two_readings_there_is_no_budget() -> None:
    assert gap_budget(Investigation(tree=tree())) is None
    assert gap_budget(Investigation(tree=tree(), scores=summary({"current": right(3, 5)}))) is None
