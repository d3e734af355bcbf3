"""Gate 1: each shape of history ends at the outcome that it should, dated and worded with care."""

import json
from collections.abc import Sequence
from datetime import date, timedelta

import pytest

from gatewalk.domain.finding import Finding
from gatewalk.domain.investigation import ChangeEvent
from gatewalk.domain.scores import DayCell, Reading, ScoreSummary
from gatewalk.measure.context import MeasureContext
from gatewalk.measure.onset import onset
from tests.measure.histories import FIRST_MONDAY, days, drawn, moments, reading, two

STEP = [0.91] * 30 + [0.74] * 30
RAMP = [0.91] * 10 + [0.91 - 0.17 * i / 40 for i in range(40)] + [0.74] * 10
FLAT = [0.91] * 60
DIP = [0.91] * 20 + [0.70] * 15 + [0.91] * 25


def day(offset: int) -> str:
    return (FIRST_MONDAY + timedelta(days=offset)).isoformat()


def change(offset: int, kind: str = "model", text: str = "new model", source: str = "log") -> ChangeEvent:
    return ChangeEvent.model_validate({"day": day(offset), "kind": kind, "text": text, "source": source})


def ask(
    levels: Sequence[float],
    n: int = 100,
    every: int = 1,
    changes: tuple[ChangeEvent, ...] = (),
    readings: ScoreSummary | None = None,
    **thresholds: float,
) -> Finding:
    cells = days(drawn(levels, n, 5), n, every)
    summary = (readings or ScoreSummary()).model_copy(update={"days": cells})
    names = {name.replace("_", "-"): value for name, value in thresholds.items()}
    found = onset(MeasureContext(scores=summary, changes=changes, thresholds=names))
    json.dumps(found.model_dump(mode="json"), allow_nan=False)
    return found


DROPPED, LEVEL = two((455, 500), (370, 500)), two((455, 500), (455, 500))
LARGE_LEVEL = two((9100, 10000), (9100, 10000))


def test_step_with_no_log_is_sudden_and_unexplained() -> None:
    found = ask(STEP)
    assert (found.verdict, found.strength) == ("sudden-unexplained", "strong")
    low, high = found.details["onset"]
    assert low <= day(30) <= high
    assert (date.fromisoformat(high) - date.fromisoformat(low)).days <= 4
    assert found.effect is not None
    assert found.effect.value == pytest.approx(17, abs=3)
    assert "no change is logged" in found.sentence


def test_step_on_a_logged_change_coincides_with_it() -> None:
    found = ask(STEP, changes=(change(30),))
    assert found.verdict == "sudden-change"
    assert "coincides with the model change" in found.sentence
    assert "caused" not in found.sentence
    event = found.details["events"][0]
    assert event["probability"] > 0.5
    assert abs(event["lag_days"]) <= 2


def test_change_far_from_the_step_does_not_match() -> None:
    found = ask(STEP, changes=(change(8), change(50, "prompt")))
    assert found.verdict == "sudden-unexplained"
    assert "no logged change fits" in found.sentence


def test_traffic_change_is_named_but_cannot_be_rolled_back() -> None:
    found = ask(STEP, changes=(change(30, "traffic", "new customers"),))
    assert found.verdict == "sudden-unexplained"
    assert "new customers" in found.sentence


def test_version_column_dates_the_change_exactly() -> None:
    found = ask(STEP, changes=(change(30, source="model"),))
    assert (found.verdict, found.strength) == ("sudden-change", "strong")


def test_two_changes_on_one_day_count_as_one() -> None:
    found = ask(STEP, changes=(change(30), change(30, "prompt", "new prompt")))
    assert found.verdict == "sudden-change"
    assert "new prompt" in found.sentence
    assert "new model" in found.sentence


def test_slow_ramp_is_gradual_even_with_a_change_in_its_middle() -> None:
    assert ask(RAMP).verdict == "gradual"
    found = ask(RAMP, changes=(change(30),))
    assert found.verdict == "gradual"
    assert found.details["p_sudden"] < 0.2


def test_flat_history_with_a_real_drop_between_the_readings_disagrees() -> None:
    found = ask(FLAT, readings=DROPPED)
    assert found.verdict == "undetermined"
    assert "disagree" in found.sentence
    assert ask(DIP, readings=DROPPED).verdict == "undetermined"


def test_no_material_drop_between_the_readings_decides() -> None:
    assert ask(FLAT, readings=LARGE_LEVEL).verdict == "no-drop"
    found = ask(STEP, readings=LARGE_LEVEL)
    assert found.verdict == "no-drop"
    assert "smaller decline" in found.sentence


def test_flat_history_alone_is_no_drop_only_where_a_drop_is_ruled_out() -> None:
    assert ask(FLAT, n=2000).verdict == "no-drop"
    found = ask(FLAT, n=10)
    assert found.verdict == "undetermined"
    assert found.needs is not None


def test_recovered_dip_is_no_lasting_drop() -> None:
    found = ask(DIP, n=1000)
    assert (found.verdict, found.details["shape"]) == ("no-drop", "transient")
    assert "dip that recovered" in found.sentence


def test_weekly_batches_have_their_own_unit() -> None:
    ramp = ask([0.91 - 0.17 * i / 25 for i in range(26)], n=200, every=7)
    assert ramp.verdict == "gradual"
    step = ask([0.91] * 13 + [0.74] * 13, n=200, every=7, changes=(change(7 * 12 + 4, "corpus"),))
    assert step.verdict == "sudden-change"
    low, high = step.details["onset"]
    assert low <= day(7 * 13) <= high


def test_short_history_asks_for_more() -> None:
    found = ask(STEP[24:36])
    assert found.verdict == "undetermined"
    assert "12 scored batches" in found.sentence
    assert found.needs is not None
    assert (found.needs.n, found.needs.per) == (14, "history")


def test_two_readings_without_history() -> None:
    assert onset(MeasureContext(scores=DROPPED)).verdict == "undetermined"
    versions = [
        r.model_copy(update={"versions": {"model": (v,)}})
        for r, v in zip(DROPPED.readings.values(), ("march", "june"), strict=True)
    ]
    summary = ScoreSummary(readings={r.arm: r for r in versions})
    found = onset(MeasureContext(scores=summary))
    assert (found.verdict, found.strength) == ("sudden-change", "moderate")
    assert "nothing between was seen" in found.sentence
    level = [
        r.model_copy(update={"versions": {"model": (v,)}})
        for r, v in zip(two((18, 20), (15, 20)).readings.values(), ("march", "june"), strict=True)
    ]
    assert (
        onset(MeasureContext(scores=ScoreSummary(readings={r.arm: r for r in level}))).verdict
        == "undetermined"
    )


def test_lone_outlier_is_set_aside_and_listed() -> None:
    means = drawn(FLAT, 500, 2)
    means[20] = 0.4
    cells = days(means, 500)
    found = onset(MeasureContext(scores=ScoreSummary(days=cells)))
    assert found.details["outliers"] == [day(20)]
    assert any("Set aside" in caveat for caveat in found.caveats)


def test_edge_of_a_step_is_no_outlier() -> None:
    found = ask([0.95] * 30 + [0.4] * 30, n=500)
    assert found.details["outliers"] == []
    assert found.details["onset"] == [day(30), day(30)]


def test_missing_days_disorder_and_unreadable_dates() -> None:
    cells = list(days(drawn(STEP, 200, 5), 200))
    kept = [c for i, c in enumerate(cells) if i % 4 != 1]
    odd = [DayCell(day="soon", moments=kept[0].moments), DayCell(day=day(3), moments=moments([]))]
    far = DayCell(day="2206-01-01", moments=kept[0].moments, examples=100)
    found = onset(MeasureContext(scores=ScoreSummary(days=(*reversed(kept), *odd, far))))
    assert found.verdict == "sudden-unexplained"
    text = " ".join(found.caveats)
    assert "no readable date" in text
    assert "without a single score" in text
    assert "far from all others" in text
    low, high = found.details["onset"]
    assert low <= day(30) <= high


def test_weekends_are_no_drop() -> None:
    levels = [0.91 - (0.10 if i % 7 >= 5 else 0.0) for i in range(84)]
    assert ask(levels, n=400).details["shape"] == "none"


def test_fixed_set_judges_scatter_by_itself() -> None:
    means = [0.90, 0.92, 0.91, 0.91] * 8 + [0.88, 0.86, 0.87, 0.87] * 8
    cells = days(means, 50)
    fresh = onset(MeasureContext(scores=ScoreSummary(days=cells)))
    history = Reading(arm="history", rows=3200, moments=moments([1.0] * 3200), examples=50)
    again = onset(MeasureContext(scores=ScoreSummary(days=cells, readings={"history": history})))
    assert again.details["p_sudden"] > fresh.details["p_sudden"]
    assert again.verdict == "sudden-unexplained"
    assert any("fixed set" in caveat for caveat in again.caveats)


def test_graded_scores_and_percent_scales() -> None:
    cells = []
    for i, level in enumerate(drawn(STEP, 200, 3)):
        scores = [100 * level - 10, 100 * level, 100 * level + 10 * (level < 0.9)] * 20
        cells.append(DayCell(day=day(i), moments=moments(scores), examples=60))
    found = onset(MeasureContext(scores=ScoreSummary(days=tuple(cells), binary=False, scale=100.0)))
    assert found.verdict == "sudden-unexplained"


def test_prior_and_cut_are_thresholds() -> None:
    weak = [0.91] * 30 + [0.86] * 30
    sure, doubtful = ask(weak, n=60, prior_sudden=0.999), ask(weak, n=60, prior_sudden=0.001)
    assert sure.details["p_sudden"] > 0.8 > 0.2 > doubtful.details["p_sudden"]
    assert ask(STEP, sudden_probability=1.0).verdict != "sudden-unexplained"


def test_extreme_thresholds_still_answer() -> None:
    for names in (
        {"prior_sudden": 0.0, "sudden_days": 1000.0},
        {"prior_sudden": 1.0, "sudden_days": -1.0},
        {"sudden_days": 0.0, "event_probability": 0.0},
        {"min_batches": 2.0, "outlier_z": 0.1},
    ):
        assert ask(STEP, changes=(change(30),), **names).verdict
    assert ask(STEP[27:33], min_batches=2).verdict == "undetermined"


def test_all_error_days_and_constant_scores() -> None:
    cells = tuple(DayCell(day=day(i), moments=moments([]), errors=50) for i in range(30))
    found = onset(MeasureContext(scores=ScoreSummary(days=cells)))
    assert found.verdict == "undetermined"
    assert ask([1.0] * 40).verdict in ("undetermined", "no-drop")
    assert ask([0.0] * 40).verdict in ("undetermined", "no-drop")
    assert onset(MeasureContext()).sentence == "No scores are loaded."


def test_two_half_steps_advise_checking_both_dates() -> None:
    found = ask([0.95] * 25 + [0.80] * 25 + [0.65] * 25, n=800)
    assert any("check both dates" in caveat for caveat in found.caveats)


def test_long_history_is_pooled() -> None:
    found = ask([0.91] * 300 + [0.80] * 300, n=200)
    assert found.verdict == "sudden-unexplained"
    assert len(found.details["days"]) <= 400


def test_history_reading_alone_is_no_reading_to_compare() -> None:
    summary = ScoreSummary(
        readings={"history": reading("history", 500, 600)}, days=days(drawn(STEP, 100), 100)
    )
    assert onset(MeasureContext(scores=summary)).verdict == "sudden-unexplained"
