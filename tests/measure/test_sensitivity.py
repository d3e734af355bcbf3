"""What would change the decision really does when it is done; what is stable is counted."""

import pytest

from gatewalk.domain.finding import UNDETERMINED
from gatewalk.domain.investigation import Answer, ChangeEvent, Investigation
from gatewalk.domain.path import path
from gatewalk.measure.findings import measure_all
from gatewalk.measure.sensitivity import Change, apply_change, would_change
from tests.measure.cases import case
from tests.measure.summaries import day_cells, flipped, right, summary


@pytest.fixture(scope="module")
def running() -> Investigation:
    return case()


@pytest.fixture(scope="module")
def told(running: Investigation) -> tuple[Change, ...]:
    return would_change(running)


def test_every_change_that_is_told_flips_its_gate(running: Investigation, told: tuple[Change, ...]) -> None:
    changes = told
    assert {change.gate for change in changes} >= {"metrics", "context", "prompt", "drift", "update"}
    for change in changes:
        assert running.findings[change.gate].verdict == change.from_outcome
        after = apply_change(running, change)
        assert after.findings[change.gate].verdict == change.to_outcome != change.from_outcome
        assert change.text.endswith(".")
        assert change.model_dump(mode="json")["gate"] == change.gate


def test_one_example_less_does_not_flip(running: Investigation, told: tuple[Change, ...]) -> None:
    counted = [change for change in told if change.kind == "examples"]
    assert counted
    for change in counted:
        less = change.model_copy(update={"amount": change.amount - (1 if change.amount > 0 else -1)})
        assert apply_change(running, less).findings[change.gate].verdict == change.from_outcome


def test_an_open_gate_says_which_n_settles_it() -> None:
    held = case(summary({"baseline": right(18, 20, "b"), "current": right(15, 20, "c")}), days=())
    assert held.findings["metrics"].verdict == UNDETERMINED
    sizes = [c for c in would_change(held) if c.gate == "metrics" and c.kind == "n"]
    assert sizes
    assert sizes[0].amount > 20
    assert sizes[0].to_outcome == "measured"


def test_a_logged_change_carries_the_verdict_that_leans_on_it() -> None:
    days = day_cells([(92, 100)] * 30 + [(72, 100)] * 30)
    scores = summary({"baseline": right(455, 500, "b"), "current": right(370, 500, "c")}, days=days)
    held = Investigation(
        tree=case().tree, scores=scores, changes=(ChangeEvent(day="2026-01-31", kind="prompt", text="v7"),)
    )
    held = held.model_copy(update={"findings": measure_all(held)})
    assert held.findings["onset"].verdict == "sudden-change"
    logged = [change for change in would_change(held) if change.kind == "log"]
    assert [(c.name, c.to_outcome) for c in logged] == [("2026-01-31", "sudden-unexplained")]


def test_a_gate_that_a_person_answered_otherwise_is_left_alone(running: Investigation) -> None:
    answered = running.model_copy(update={"answers": {"context": Answer(outcome="no")}})
    assert path(answered.tree, answered).step("context") is not None
    assert all(change.gate != "context" for change in would_change(answered))


def test_without_scores_nothing_is_told() -> None:
    assert would_change(Investigation(tree=case().tree)) == ()


def test_failing_rows_with_a_control_can_flip() -> None:
    current = right(370, 500, "c")
    wrong = {i: row for i, row in current.items() if row[0] == 0.0}
    arms = {
        "baseline": right(455, 500, "b"),
        "current": current,
        "control": flipped(wrong, 10, 0),
        "context": flipped(wrong, 60, 0),
    }
    held = case(summary(arms), days=day_cells([(370, 400)] * 13 + [(300, 400)] * 13))
    held = held.model_copy(update={"answers": {"onset": Answer(outcome="gradual")}})
    flips = [c for c in would_change(held) if c.gate == "context" and c.kind == "examples"]
    assert flips
