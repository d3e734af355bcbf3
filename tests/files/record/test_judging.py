"""The record says how far the judge can be believed, where people labelled some of its outputs."""

from datetime import date

from gatewalk.domain.investigation import HumanLabel, Investigation, ReadingLabels
from gatewalk.domain.record import Card, Paragraph
from gatewalk.files.record.model import decision_record
from tests.panels import made


def labels(judged: int, passed: int) -> ReadingLabels:
    """24 labels, of which people and judge agree on 22."""
    verdicts = [(True, True)] * 11 + [(False, False)] * 11 + [(True, False), (False, True)]
    examples = {
        f"t{i}": HumanLabel(passed=own, judge_passed=judge, by="Kim")
        for i, (own, judge) in enumerate(verdicts)
    }
    return ReadingLabels(judged=judged, passed=passed, examples=examples)


def record_of(case: Investigation) -> tuple[list[str], list[Card]]:
    section = decision_record(case, day=date(2026, 11, 20)).section("judge")
    if section is None:
        return [], []
    texts = [block.text for block in section.blocks if isinstance(block, Paragraph)]
    return texts, [block for block in section.blocks if isinstance(block, Card)]


def test_agreement_and_corrected_rates_stand_in_the_record() -> None:
    case = made.case(labels={"baseline": labels(500, 455), "current": labels(500, 370)})
    texts, cards = record_of(case)
    assert texts[0].startswith("The drop that people would see is ")
    assert "the judge alone says 17.0 points" in texts[0]
    assert texts[-1] == "Labelled blind to the judge's verdict by Kim."
    assert [(card.title, card.tag) for card in cards] == [("Baseline", "24 labels"), ("Now", "24 labels")]
    assert cards[0].answer.startswith("Passed, as people would say: ")
    rows = dict(cards[0].rows)
    assert rows["Passed, as the judge says"].startswith("91.0 % (95 % CI 88.2 to 93.2)")
    assert rows["Agreement (Cohen's kappa)"].startswith("0.83")
    assert cards[0].caveats


def test_without_labels_the_record_says_nothing_of_a_judge() -> None:
    assert record_of(made.case()) == ([], [])
