"""Judging many histories at once says what judging each alone would say."""

import numpy as np

from gatewalk.domain.investigation import ChangeEvent
from gatewalk.domain.scores import ScoreSummary
from gatewalk.measure.context import MeasureContext
from gatewalk.measure.onset import onset, onset_many, onset_prepare
from gatewalk.measure.onset.shapes import judge
from tests.measure.histories import days, drawn, two

STEP = [0.91] * 30 + [0.74] * 30


def context(levels: list[float]) -> MeasureContext:
    summary = ScoreSummary(days=days(drawn(levels, 100, 5), 100))
    return MeasureContext(scores=summary, changes=(ChangeEvent(day="2026-02-04", kind="model"),))


def test_original_history_gets_the_verdict_of_its_card() -> None:
    for levels in (STEP, [0.91 - 0.17 * i / 59 for i in range(60)], [0.9] * 60):
        given = context(levels)
        prepared = onset_prepare(given)
        assert onset_many(prepared, prepared.series.mean[:, None])[0] == onset(given).verdict


def test_columns_do_not_touch_one_another() -> None:
    prepared = onset_prepare(context(STEP))
    many = prepared.resampled(12, np.random.default_rng(1))
    together = onset_many(prepared, many)
    alone = [onset_many(prepared, many[:, k : k + 1])[0] for k in range(12)]
    assert list(together) == alone
    assert set(together) <= {"sudden-change", "sudden-unexplained", "undetermined", "gradual"}
    assert prepared.core is not None
    shapes = judge(prepared.core, many[prepared.core.kept], prepared.priors, prepared.windows)
    assert np.allclose(shapes.widths.sum(axis=0), 1.0)


def test_gate_0_of_each_resample_counts() -> None:
    prepared = onset_prepare(context(STEP))
    means = np.repeat(prepared.series.mean[:, None], 3, axis=1)
    assert list(onset_many(prepared, means, ["real", "none", "open"]))[1] == "no-drop"


def test_without_a_history_the_readings_decide() -> None:
    prepared = onset_prepare(MeasureContext(scores=two((455, 500), (370, 500))))
    assert prepared.core is None
    assert list(onset_many(prepared, np.zeros((0, 2)), ["none", "real"])) == ["no-drop", "undetermined"]


def test_graded_histories_resample_within_their_range() -> None:
    summary = ScoreSummary(days=days(drawn(STEP, 100, 5), 100), binary=False)
    prepared = onset_prepare(MeasureContext(scores=summary))
    drawn_means = prepared.resampled(5, np.random.default_rng(0))
    assert drawn_means.shape == (60, 5)
    assert drawn_means.min() >= 0
    assert drawn_means.max() <= 1
