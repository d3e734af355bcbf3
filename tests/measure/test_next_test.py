"""The cheapest next test: ranked by information per hour, explained, and never against the gates' order."""

import pytest

from gatewalk.domain.finding import Finding
from gatewalk.domain.investigation import Answer, Investigation
from gatewalk.files.tree import read_tree
from gatewalk.measure.next_test import next_tests

TREE = read_tree("retrain-or-tune")


def answered(**outcomes: str) -> Investigation:
    return Investigation(tree=TREE, answers={g: Answer(outcome=o) for g, o in outcomes.items()})


def test_an_answered_gate_is_no_open_question() -> None:
    gates = [t.gate for t in next_tests(answered(metrics="measured", onset="gradual"))]
    assert set(gates) == {"context", "prompt", "drift", "update"}


def test_nothing_is_left_to_test_once_every_gate_is_answered() -> None:
    done = answered(
        metrics="measured", onset="gradual", context="no", prompt="no", drift="data", update="fine-tune"
    )
    assert next_tests(done) == ()


def test_the_ranking_falls_by_bits_per_hour_where_no_set_up_is_shared() -> None:
    ranked = next_tests(answered(metrics="measured"))
    assert all(t.bits >= 0 and t.per_hour == pytest.approx(t.bits / t.hours) for t in ranked)
    alone = [t.per_hour for t in ranked if t.gate in ("context", "drift", "update")]
    assert alone == sorted(alone, reverse=True)


def test_a_gate_that_cannot_be_reached_says_nothing_about_the_exit() -> None:
    tests = {t.gate: t for t in next_tests(answered(metrics="unmeasured"))}
    assert tests["drift"].bits == pytest.approx(0.0, abs=1e-9)


def test_a_test_behind_an_open_gate_says_what_it_waits_for() -> None:
    tests = {t.gate: t for t in next_tests(answered(metrics="measured", onset="gradual"))}
    assert tests["context"].waits_for == ()
    assert tests["drift"].waits_for == ("context",)
    assert "Right context?" in tests["drift"].why


def test_tests_of_one_set_up_share_its_hours() -> None:
    tests = {t.gate: t for t in next_tests(answered(metrics="measured", onset="gradual"))}
    assert tests["context"].hours + tests["prompt"].hours == 3 + 3 + 2


def test_the_teams_own_hours_change_the_ranking() -> None:
    case = answered(metrics="measured", onset="gradual")
    first = next_tests(case)[0]
    slow = case.model_copy(update={"trial_hours": {first.gate: 400.0}})
    assert next_tests(slow)[0].gate != first.gate


def test_a_strong_finding_leaves_less_to_learn_than_none() -> None:
    case = answered(metrics="measured", onset="gradual")
    strong = case.model_copy(
        update={"findings": {"context": Finding(measurement="context", verdict="no", strength="strong")}}
    )

    def bits(investigation: Investigation) -> float:
        return next(t.bits for t in next_tests(investigation) if t.gate == "context")

    assert bits(strong) < bits(case)
