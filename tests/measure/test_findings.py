"""All gates in order: the running example's path, answers that bend it, and what is not computed again."""

from dataclasses import dataclass
from importlib import metadata

import pytest

from gatewalk.domain.finding import Finding
from gatewalk.domain.investigation import SKIPPED, Answer, ChangeEvent, Investigation
from gatewalk.domain.path import path
from gatewalk.measure import registry
from gatewalk.measure.context import MeasureContext
from gatewalk.measure.findings import measure_all
from gatewalk.measure.verdicts import verdict
from tests.measure.cases import case, tree
from tests.measure.summaries import right, summary


def test_the_running_example_walks_to_a_fine_tune() -> None:
    held = case()
    walked = path(held.tree, held)
    assert [step.outcome for step in walked.steps] == [
        "measured",
        "gradual",
        "partly",
        "partly",
        "data",
        "fine-tune",
    ]
    assert walked.exits == ("fix-retrieval", "restructure-prompt", "fine-tune")


def test_an_answer_decides_what_is_left_to_split() -> None:
    held = case()
    changed = held.model_copy(update={"answers": {"prompt": Answer(outcome="no")}})
    found = measure_all(changed, previous=held)
    assert found["drift"].details["second"] == "context"
    skipped = held.model_copy(update={"answers": {"prompt": Answer(outcome=SKIPPED, reason="known")}})
    assert measure_all(skipped)["drift"].details["second"] == "context"


def test_the_drift_that_was_answered_feeds_the_update() -> None:
    held = case()
    neither = held.model_copy(update={"answers": {"drift": Answer(outcome="neither")}})
    assert measure_all(neither)["update"].verdict == "undetermined"


def test_a_click_on_an_answer_measures_nothing_again_that_it_does_not_touch() -> None:
    held = case()
    changed = held.model_copy(update={"answers": {"context": Answer(outcome="recovers")}})
    found = measure_all(changed, previous=held)
    fixed = ("metrics", "onset", "context", "prompt")
    assert all(found[gate] is held.findings[gate] for gate in fixed)
    assert found["drift"] is not held.findings["drift"]
    again = measure_all(changed.model_copy(update={"findings": found}), previous=held)
    assert again["drift"] == found["drift"]


def test_reused_and_fresh_findings_agree() -> None:
    held = case()
    edits = [
        {"answers": {"context": Answer(outcome="no")}},
        {"thresholds": {"material-drop": 40.0}},
        {"changes": (ChangeEvent(day="2026-07-20", kind="model", text="new model"),)},
        {"seed": 5},
    ]
    for edit in edits:
        changed = held.model_copy(update=edit)
        assert measure_all(changed, previous=held) == measure_all(changed)


def test_without_scores_nothing_is_found() -> None:
    assert measure_all(Investigation(tree=tree())) == {}


def test_quick_verdicts_are_those_of_the_cards() -> None:
    held = case()
    for gate_id, finding in held.findings.items():
        context = MeasureContext(
            scores=held.scores,
            outcomes={g: f.verdict for g, f in held.findings.items()},
            findings=held.findings,
        )
        assert verdict(held.tree.gates[gate_id].measurement, context) == finding.verdict


@dataclass
class Point:
    """An entry point as the import system hands it out."""

    name: str

    def load(self) -> registry.Measurement:
        return lambda context: Finding(measurement=self.name, verdict="measured")


def test_third_parties_add_measurements_and_never_replace_one(monkeypatch: pytest.MonkeyPatch) -> None:
    def points(*, group: str, name: str) -> list[Point]:
        assert group == registry.ENTRY_POINT_GROUP
        return [Point(name)] if name in ("theirs", "drift") else []

    monkeypatch.setattr(registry, "entry_points", points)
    theirs = registry.measurement("theirs")
    assert theirs is not None
    assert theirs(MeasureContext()).measurement == "theirs"
    assert registry.measurement("drift") is registry.MEASUREMENTS["drift"]
    assert registry.measurement("unheard-of") is None
    assert metadata.entry_points(group=registry.ENTRY_POINT_GROUP) is not None


def test_two_readings_alone_are_measured_and_stop_at_the_onset() -> None:
    held = case(summary({"baseline": right(455, 500, "b"), "current": right(370, 500, "c")}), days=())
    walked = path(held.tree, held)
    assert walked.at == "onset"
    assert walked.exits == ()
