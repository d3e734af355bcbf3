"""An instrument that changed is named, and a system that changed is not mistaken for it."""

import numpy as np

from gatewalk.domain.scores import Reading, ScoreSummary, SliceCell, Version
from gatewalk.measure.context import MeasureContext
from gatewalk.measure.instrument import between_readings, in_history, is_instrument
from gatewalk.measure.onset import onset
from gatewalk.measure.readiness import readiness
from tests.measure.histories import days, drawn, moments, reading, right, two


def sliced(arm: str, counts: dict[str, tuple[int, int]]) -> Reading:
    cells = tuple(SliceCell(value=v, moments=right(*c), examples=c[1]) for v, c in counts.items())
    good, n = (sum(c[i] for c in counts.values()) for i in (0, 1))
    return reading(arm, good, n, slices={"topic": cells})


def test_another_scorer_is_an_instrument_change() -> None:
    base, now = (
        reading("baseline", 455, 500, scorer="judge-1"),
        reading("current", 370, 500, scorer="judge-2"),
    )
    summary = ScoreSummary(readings={"baseline": base, "current": now})
    assert "judge-1" in between_readings(summary)[0].text
    found = readiness(MeasureContext(scores=summary))
    assert found.verdict == "unmeasured"
    assert "judge-2" in found.sentence


def test_named_eval_set_versions_are_the_instrument_and_model_versions_are_not() -> None:
    assert is_instrument("Eval set")
    assert is_instrument("judge_model")
    assert not is_instrument("model")
    versions = ({"eval_set": ("v1",), "model": ("a",)}, {"eval_set": ("v2",), "model": ("b",)})
    base, now = (
        reading(arm, 400, 500, versions=v) for arm, v in zip(("baseline", "current"), versions, strict=True)
    )
    found = between_readings(ScoreSummary(readings={"baseline": base, "current": now}))
    assert [c.text for c in found] == ["eval_set is v1 in baseline, v2 in current"]


def test_other_score_grids_are_told_apart() -> None:
    halves = {"0": 100, "0.5": 120, "1": 280}
    base = reading("baseline", 455, 500)
    now = Reading(arm="current", rows=500, examples=500, moments=moments([0.5] * 500), histogram=halves)
    found = between_readings(ScoreSummary(readings={"baseline": base, "current": now}, binary=False))
    assert "score grids" in found[0].text
    stars = {"1": 50, "2": 50, "3": 100, "4": 200, "5": 100}
    percent = {"20": 50, "55": 50, "73": 300, "90": 100}
    one, other = (
        Reading(arm=a, rows=500, examples=500, moments=moments([3.0] * 500), histogram=h)
        for a, h in (("baseline", stars), ("current", percent))
    )
    assert between_readings(ScoreSummary(readings={"baseline": one, "current": other}, binary=False))


def test_narrower_use_of_one_grid_is_no_change() -> None:
    good, poor = {"4": 200, "5": 300}, {"1": 50, "2": 150, "3": 100, "4": 200}
    one, other = (
        Reading(arm=a, rows=500, examples=500, moments=moments([3.0] * 500), histogram=h)
        for a, h in (("baseline", good), ("current", poor))
    )
    assert not between_readings(ScoreSummary(readings={"baseline": one, "current": other}, binary=False))


def test_all_slices_moving_in_both_directions_is_an_instrument_change() -> None:
    base = sliced("baseline", {"a": (180, 200), "b": (60, 200), "c": (190, 200), "d": (80, 200)})
    now = sliced("current", {"a": (90, 200), "b": (150, 200), "c": (60, 200), "d": (170, 200)})
    assert (
        "both directions"
        in between_readings(ScoreSummary(readings={"baseline": base, "current": now}))[0].text
    )
    fell = sliced("current", {"a": (90, 200), "b": (20, 200), "c": (60, 200), "d": (30, 200)})
    assert not between_readings(ScoreSummary(readings={"baseline": base, "current": fell}))


def test_scorer_version_inside_the_history_stops_the_onset() -> None:
    cells = days(drawn([0.9] * 30 + [0.7] * 30, 100), 100)
    summary = ScoreSummary(
        days=cells, version_changes=(Version(day=cells[30].day, kind="scorer", before="1", after="2"),)
    )
    found = onset(MeasureContext(scores=summary))
    assert found.verdict == "undetermined"
    assert "instrument changed" in found.sentence


def test_fixed_set_that_grew_is_dated() -> None:
    cells = days([0.9] * 20 + [0.8] * 20, [50] * 20 + [80] * 20)
    history = reading("history", 2300, 2600, examples=80)
    found = in_history(ScoreSummary(days=cells, readings={"history": history}))
    assert found is not None
    assert found.day == cells[20].day
    assert "50 to 80 examples" in found.text
    fresh = reading("history", 2300, 2600, examples=2600)
    assert in_history(ScoreSummary(days=cells, readings={"history": fresh})) is None


def test_slices_of_the_history_moving_both_ways_at_once() -> None:
    draw, cells = np.random.default_rng(3), []
    for i, cell in enumerate(days([0.7] * 40, 200)):
        levels = (0.9, 0.5, 0.8, 0.6) if i < 20 else (0.5, 0.9, 0.4, 0.95)
        parts = {f"s{k}": right(int(draw.binomial(50, p)), 50) for k, p in enumerate(levels)}
        cells.append(cell.model_copy(update={"slices": {"topic": parts}}))
    found = in_history(ScoreSummary(days=tuple(cells)))
    assert found is not None
    assert abs([c.day for c in cells].index(found.day or "") - 20) <= 1


def test_change_between_dated_readings_leaves_the_drop_unmeasured() -> None:
    summary = two((455, 500), (370, 500))
    base = summary.readings["baseline"].model_copy(update={"last_day": "2026-01-20"})
    now = summary.readings["current"].model_copy(update={"first_day": "2026-03-01"})
    change = Version(day="2026-02-01", kind="grader", before="a", after="b")
    dated = summary.model_copy(
        update={"readings": {"baseline": base, "current": now}, "version_changes": (change,)}
    )
    assert readiness(MeasureContext(scores=dated)).verdict == "unmeasured"
