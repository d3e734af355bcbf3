"""Whatever the summary holds, gates 0 and 1 answer with a finding: no exception, no NaN on a card."""

import json
from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gatewalk.domain.finding import Finding
from gatewalk.domain.investigation import ChangeEvent
from gatewalk.domain.scores import MICRO, Clusters, DayCell, Moments, Reading, ScoreSummary
from gatewalk.measure.context import MeasureContext
from gatewalk.measure.onset import onset
from gatewalk.measure.readiness import readiness

OUTCOMES = {
    "readiness": {"measured", "unmeasured", "undetermined"},
    "onset": {"gradual", "sudden-change", "sudden-unexplained", "no-drop", "undetermined"},
}


def checked(found: Finding) -> None:
    assert found.verdict in OUTCOMES[found.measurement]
    assert found.sentence.endswith(".")
    assert "nan" not in json.dumps(found.model_dump(mode="json"), allow_nan=False).lower().split('"')
    if found.effect is not None and found.effect.low is not None and found.effect.high is not None:
        assert found.effect.low <= found.effect.value + 1e-6
        assert found.effect.value <= found.effect.high + 1e-6
    if found.needs is not None:
        assert found.needs.n > 0


@st.composite
def binary_moments(draw: st.DrawFn, most: int = 300) -> Moments:
    n = draw(st.integers(0, most))
    good = draw(st.one_of(st.just(0), st.just(n), st.integers(0, n)))
    return Moments(n=n, total=good * MICRO, squares=good * MICRO**2)


@st.composite
def any_moments(draw: st.DrawFn) -> Moments:
    scores = draw(st.lists(st.floats(0, 1).map(lambda v: round(v * MICRO)), max_size=40))
    return Moments(n=len(scores), total=sum(scores), squares=sum(s * s for s in scores))


@st.composite
def readings(draw: st.DrawFn, arm: str, binary: bool) -> Reading:
    mass = draw(binary_moments() if binary else any_moments())
    errors, repeats = draw(st.integers(0, 50)), draw(st.integers(0, mass.n // 2))
    clusters = Clusters(count=draw(st.integers(0, 30)), size_squares=mass.n**2, total_squares=mass.squares)
    return Reading(
        arm=arm,
        rows=mass.n + errors,
        moments=mass,
        examples=mass.n - repeats,
        errors=errors,
        clusters=clusters,
        histogram=draw(st.sampled_from([{}, {"0": 3, "1": 4}, {"nan": 1, "1": 2}, {"0.5": 30}])),
        scorer=draw(st.sampled_from(["", "a", "b"])),
    )


@given(st.data(), st.booleans())
@settings(deadline=None, max_examples=80)
def test_readiness_answers(data: st.DataObject, binary: bool) -> None:
    arms = data.draw(st.sets(st.sampled_from(["baseline", "current", "control"])))
    summary = ScoreSummary(readings={a: data.draw(readings(a, binary)) for a in arms}, binary=binary)
    checked(readiness(MeasureContext(scores=summary)))
    checked(onset(MeasureContext(scores=summary)))


DATES = st.one_of(
    st.integers(0, 60).map(lambda k: (date(2026, 1, 1) + timedelta(days=k)).isoformat()),
    st.sampled_from(["", "yesterday", "2026-02-30", "9999-12-31", "0001-01-01", "2026-01-05T12:00:00"]),
)


@given(
    st.lists(st.tuples(DATES, binary_moments(40)), max_size=50),
    st.lists(st.tuples(DATES, st.sampled_from(["model", "prompt", "traffic"])), max_size=5),
    st.booleans(),
)
@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
def test_onset_answers(cells: list[tuple[str, Moments]], events: list[tuple[str, str]], binary: bool) -> None:
    summary = ScoreSummary(
        days=tuple(DayCell(day=d, moments=m, examples=m.n // 2) for d, m in cells), binary=binary
    )
    changes = tuple(ChangeEvent.model_validate({"day": d, "kind": k}) for d, k in events)
    checked(onset(MeasureContext(scores=summary, changes=changes)))


@given(
    st.lists(st.integers(0, 40), min_size=14, max_size=45),
    st.integers(1, 30),
    st.sampled_from([0, 2, 14]),
)
@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
def test_full_histories_answer(counts: list[int], spacing: int, jump: int) -> None:
    start, found = date(2026, 1, 1), []
    for i, count in enumerate(counts):
        day = start + timedelta(days=spacing * i + (jump if i > len(counts) // 2 else 0))
        moments = Moments(n=40, total=count * MICRO, squares=count * MICRO**2)
        found.append(DayCell(day=day.isoformat(), moments=moments, examples=40))
    checked(onset(MeasureContext(scores=ScoreSummary(days=tuple(found)))))
