"""After the fix: fixed, partly, not or cannot-tell, with familiar kinds watched."""

import pytest

from gatewalk.domain.investigation import Investigation
from gatewalk.domain.scores import ScoreSummary
from gatewalk.measure.follow_up import follow_up
from tests.measure.cases import FAMILIAR, case, running_example, tree
from tests.measure.summaries import Arm, right, summary


def after(arm: Arm) -> ScoreSummary:
    return summary({"after": arm})


def of_levels(baseline: int, current: int, n: int = 1000) -> Investigation:
    arms = {"baseline": right(baseline, n, "b", FAMILIAR), "current": right(current, n, "c", FAMILIAR)}
    return Investigation(tree=tree(), scores=summary(arms))


@pytest.mark.parametrize(
    ("now", "verdict"), [(930, "fixed"), (820, "partly"), (745, "not"), (897, "cannot-tell")]
)
def test_levels_after_the_fix(now: int, verdict: str) -> None:
    spread = {f"a{i}": (float((i * 7919) % 1000 < now), FAMILIAR[i % 4]) for i in range(1000)}
    result = follow_up(of_levels(910, 740), after(spread))
    assert result.verdict == verdict == result.finding.verdict
    assert result.summary is not None
    assert result.finding.effect is not None
    assert (result.finding.needs is not None) == (verdict == "cannot-tell")


def test_a_familiar_kind_that_got_worse_is_no_fix() -> None:
    base = {f"b{i}": (float((i // 4) % 10 < 9), FAMILIAR[i % 4]) for i in range(2000)}
    current = {f"c{i}": (float((i // 4) % 10 < 7), FAMILIAR[i % 4]) for i in range(2000)}
    now = {f"a{i}": (float((i // 4) % 10 < (7 if i % 4 == 0 else 10)), FAMILIAR[i % 4]) for i in range(2000)}
    held = Investigation(tree=tree(), scores=summary({"baseline": base, "current": current}))
    result = follow_up(held, after(now))
    assert result.verdict == "cannot-tell"
    assert "billing" in result.finding.sentence


def test_a_file_with_one_reading_is_the_one_after() -> None:
    single = summary({"current": right(950, 1000, "a", FAMILIAR)})
    assert follow_up(of_levels(910, 740), single).verdict == "fixed"


def test_without_kinds_of_input_it_says_that_it_looked_overall() -> None:
    arms = {"baseline": right(910, 1000, "b"), "current": right(740, 1000, "c")}
    held = Investigation(tree=tree(), scores=summary(arms))
    result = follow_up(held, after(right(940, 1000, "a")))
    assert result.verdict == "fixed"
    assert any("overall" in caveat for caveat in result.finding.caveats)


def test_what_cannot_be_compared_is_said() -> None:
    assert follow_up(Investigation(tree=tree()), after(right(5, 10))).verdict == "cannot-tell"
    assert follow_up(of_levels(910, 740), ScoreSummary()).verdict == "cannot-tell"
    other = summary({"after": right(5, 10)}, scale=100.0)
    assert "another scale" in follow_up(of_levels(910, 740), other).finding.sentence


def test_the_same_examples_are_compared_in_pairs() -> None:
    arms = running_example()
    held = case()
    fixed = {i: (1.0, kind) for i, (_, kind) in arms["current"].items()}
    both = summary({"current": arms["current"], "after": fixed})
    result = follow_up(held, both)
    assert result.verdict == "fixed"
    assert "Tango" in result.finding.method
