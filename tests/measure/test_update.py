"""The update gate: breadth decides between fine-tune and retrain, the amount of data never does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatewalk.domain.finding import UNDETERMINED
from gatewalk.domain.scores import ScoreSummary
from gatewalk.measure.breadth import smallest_cover
from gatewalk.measure.context import MeasureContext
from gatewalk.measure.update import update, update_verdict
from tests.measure.cases import running_example
from tests.measure.summaries import summary

KINDS = tuple(f"k{i}" for i in range(8))


def worse(kinds: tuple[str, ...], n: int = 800) -> ScoreSummary:
    """Every kind right in 90 of 100 at baseline; `kinds` in 40 of 100 now."""

    def arm(prefix: str, hit: tuple[str, ...]) -> dict[str, tuple[float, str]]:
        out = {}
        for i in range(n):
            kind, place = KINDS[i % 8], (i // 8) % 10
            out[f"{prefix}{i}"] = (float(place < 4 if kind in hit else place < 9), kind)
        return out

    return summary({"baseline": arm("b", ()), "current": arm("c", kinds)})


@pytest.mark.parametrize(
    ("kinds", "verdict"),
    [(KINDS[:1], "fine-tune"), (KINDS[:2], "fine-tune"), (KINDS[:3], UNDETERMINED), (KINDS, "retrain")],
)
def test_breadth_decides_concept_drift(kinds: tuple[str, ...], verdict: str) -> None:
    context = MeasureContext(scores=worse(kinds), outcomes={"drift": "concept"})
    assert update(context).verdict == verdict == update_verdict(context)


def test_new_kinds_are_tuned_in_and_the_examples_counted() -> None:
    found = update(MeasureContext(scores=summary(running_example()), outcomes={"drift": "data"}))
    assert found.verdict == "fine-tune"
    assert sum(row["examples"] for row in found.details["kinds"]) == 100
    assert (found.details["training"], found.details["held_out"]) == (70, 30)


def test_too_few_examples_stand_as_a_caveat_not_as_an_outcome() -> None:
    arms = running_example()
    few = {i: row for i, row in arms["current"].items() if not i.startswith("n") or int(i[1:]) < 40}
    scores = summary({"baseline": arms["baseline"], "current": few})
    found = update(MeasureContext(scores=scores, outcomes={"drift": "data"}))
    assert found.verdict == "fine-tune"
    assert found.needs is not None
    assert found.needs.n == 40
    assert any("insufficient" in caveat for caveat in found.caveats)


@pytest.mark.parametrize("outcomes", [{}, {"drift": "neither"}])
def test_without_a_drift_there_is_no_update(outcomes: dict[str, str]) -> None:
    context = MeasureContext(scores=summary(running_example()), outcomes=outcomes)
    assert update(context).verdict == UNDETERMINED


def test_two_familiar_kinds_cannot_show_a_breadth() -> None:
    arms = {
        name: {i: (s, "a" if int(i[1:]) % 2 else "b") for i, (s, _) in arm.items()}
        for name, arm in running_example().items()
    }
    context = MeasureContext(scores=summary(arms), outcomes={"drift": "concept"})
    assert update(context).verdict == UNDETERMINED


@given(st.lists(st.tuples(st.floats(-0.1, 0.5), st.floats(0.01, 1)), min_size=1, max_size=20))
def test_the_cover_carries_its_share(slices: list[tuple[float, float]]) -> None:
    losses, traffic = [loss for loss, _ in slices], [share for _, share in slices]
    chosen = smallest_cover(losses, traffic, 0.8)
    whole = sum(loss for loss in losses if loss > 0)
    assert sum(losses[k] for k in chosen) >= 0.8 * whole - 1e-9
    assert len(set(chosen)) == len(chosen)
