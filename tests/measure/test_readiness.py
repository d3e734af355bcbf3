"""Gate 0: which readings can be held against each other, how large the drop is, and what would settle it."""

import json

import pytest

from gatewalk.domain.finding import Finding
from gatewalk.domain.scores import Reading, ScoreSummary
from gatewalk.measure.context import MeasureContext
from gatewalk.measure.power import power_to_show
from gatewalk.measure.readiness import readiness
from tests.measure.histories import clustered_reading, graded_reading, moments, paired, reading, two


def ask(summary: ScoreSummary | None, **thresholds: float) -> Finding:
    names = {name.replace("_", "-"): value for name, value in thresholds.items()}
    return readiness(MeasureContext(scores=summary, thresholds=names))


def test_running_example_is_a_measured_drop_of_17_points() -> None:
    found = ask(two((455, 500), (370, 500)))
    assert (found.verdict, found.strength, found.details["drop"]) == ("measured", "strong", "real")
    assert found.effect is not None
    assert (found.effect.value, found.effect.low, found.effect.high) == pytest.approx(
        (17.0, 12.4, 21.6), abs=0.05
    )
    assert "17.0 points (12.4 to 21.6)" in found.sentence
    assert found.needs is None
    assert [f.text for f in found.figures][:2] == [
        "91.0 % (88.2 to 93.2), n = 500",
        "74.0 % (70.0 to 77.7), n = 500",
    ]


def test_twenty_each_is_undetermined_and_asks_for_about_97() -> None:
    found = ask(two((18, 20), (15, 20)))
    assert found.verdict == "undetermined"
    assert found.needs is not None
    assert (found.needs.n, found.needs.per, found.needs.power) == (97, "reading", 0.8)
    power = next(f.text for f in found.figures if f.label == "Power of these sizes")
    assert power.startswith("21 %")


def test_power_of_twenty_for_the_running_example_is_27_percent() -> None:
    assert power_to_show(0.91, 0.74, 20, 20) == pytest.approx(0.266, abs=5e-4)
    assert power_to_show(0.91, 0.74, 200, 200) == pytest.approx(0.996, abs=5e-4)
    assert power_to_show(0.91, 0.74, 0, 20) == 0.0
    assert 0.99 < power_to_show(0.91, 0.74, 900, 900) <= 1.0


@pytest.mark.parametrize(
    ("summary", "reason"),
    [
        (ScoreSummary(readings={"current": reading("current", 30, 40)}), "no baseline reading"),
        (ScoreSummary(readings={"baseline": reading("baseline", 30, 40)}), "no current reading"),
        (two((9, 19), (20, 40)), "19 labelled examples, fewer than the 20"),
        (
            ScoreSummary(
                readings={
                    "baseline": reading("baseline", 30, 40),
                    "current": Reading(arm="current", rows=40, errors=40),
                }
            ),
            "all 40 rows of current are errors",
        ),
        (
            ScoreSummary(
                readings={
                    "baseline": Reading(arm="baseline", rows=9, unscored=9),
                    "current": reading("current", 30, 40),
                }
            ),
            "none of the 9 rows of baseline has a score",
        ),
    ],
)
def test_what_cannot_be_compared_is_unmeasured(summary: ScoreSummary, reason: str) -> None:
    found = ask(summary)
    assert found.verdict == "unmeasured"
    assert reason in found.sentence
    assert found.needs is not None


def test_no_scores_at_all_is_open() -> None:
    assert ask(None).verdict == "undetermined"


def test_rows_of_one_example_count_once_towards_the_least_number() -> None:
    many = reading("current", 40, 60, examples=15)
    found = ask(ScoreSummary(readings={"baseline": reading("baseline", 50, 60), "current": many}))
    assert found.verdict == "unmeasured"
    assert "15 labelled examples" in found.sentence


def test_small_drop_in_large_readings_is_real_but_not_material() -> None:
    found = ask(two((4550, 5000), (4450, 5000)))
    assert (found.verdict, found.details["drop"]) == ("measured", "none")
    assert "A small drop is real" in found.sentence
    assert ask(two((4550, 5000), (4450, 5000)), material_drop=1).details["drop"] == "real"


def test_a_rise_is_no_drop() -> None:
    found = ask(two((26, 50), (45, 50)))
    assert (found.verdict, found.details["drop"]) == ("measured", "none")
    assert found.sentence.startswith("Quality rose from 52.0 to 90.0 %")


def test_same_examples_are_compared_in_pairs() -> None:
    found = ask(paired(lost=23, gained=2, both=3, neither=22))
    assert (found.verdict, found.details["paired"]) == ("measured", True)
    assert "Tango" in found.method
    assert any("frozen at launch" in caveat for caveat in found.caveats)
    assert any(f.text.startswith("23 lost, 2 gained of 50") for f in found.figures)
    assert found.effect is not None
    assert found.effect.value == pytest.approx(42.0)


def test_paired_open_drop_asks_for_pairs() -> None:
    found = ask(paired(lost=4, gained=1, both=12, neither=3))
    assert found.verdict == "undetermined"
    assert found.needs is not None
    assert 50 < found.needs.n < 200


def test_clusters_widen_the_interval_and_shrink_the_effective_n() -> None:
    groups = [(5, 5)] * 16 + [(0, 5)] * 4
    loose = ScoreSummary(
        readings={"baseline": reading("baseline", 95, 100), "current": clustered_reading("current", groups)}
    )
    alone = two((95, 100), (80, 100))
    one, other = ask(loose), ask(alone)
    highs = [f.effect.high if f.effect else None for f in (one, other)]
    assert highs[0] is not None
    assert highs[1] is not None
    assert highs[0] > highs[1]
    assert one.n_eff is not None
    assert one.n_eff < 130
    assert any("worth" in f.text for f in one.figures)


def test_graded_scores_are_measured_in_points_of_the_range() -> None:
    base, now = [4.0, 5.0] * 50, [3.0, 4.0] * 50
    summary = ScoreSummary(
        readings={"baseline": graded_reading("baseline", base), "current": graded_reading("current", now)},
        binary=False,
        scale=4.0,
        low=1.0,
    )
    found = ask(summary)
    assert found.verdict == "measured"
    assert found.effect is not None
    assert found.effect.value == pytest.approx(25.0)
    assert found.figures[0].text.startswith("4.50 (4.40 to 4.60)")


def test_open_graded_drop_names_its_price() -> None:
    draw = [0.2, 0.9, 0.5, 0.7] * 6
    summary = ScoreSummary(
        readings={
            "baseline": graded_reading("baseline", draw),
            "current": graded_reading("current", [d - 0.05 for d in draw]),
        },
        binary=False,
    )
    found = ask(summary)
    assert found.verdict == "undetermined"
    assert found.needs is not None
    assert found.needs.n > 300


def test_what_limits_the_set_is_said() -> None:
    base = reading("baseline", 455, 500, rows=560, errors=60, excluded=5, label_versions=("v1",))
    now = reading("current", 370, 500, refusals=7, contradictions=3, label_versions=("v2",))
    summary = ScoreSummary(readings={"baseline": base, "current": now}, chosen_after_looking=True)
    found = ask(summary)
    text = " ".join(found.caveats)
    for part in ("chosen after looking", "60 errors", "left out", "refusals", "contradicting", "version"):
        assert part in text
    assert found.strength == "moderate"
    json.dumps(found.model_dump(mode="json"), allow_nan=False)


def test_all_pass_twice_warns_of_the_scorer() -> None:
    found = ask(two((30, 30), (30, 30)))
    assert any("Every score of current is the same" in caveat for caveat in found.caveats)
    assert moments([1.0]).n == 1
