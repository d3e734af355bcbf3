"""Figures in words, and texts that hold data: signs, plurals, emphasis, no markup."""

import pytest

from gatewalk.domain.finding import Estimate
from gatewalk.domain.tree import EvidenceField
from gatewalk.panels import words
from gatewalk.panels.evidence_form import parse
from gatewalk.panels.gap_strip import in_words
from gatewalk.panels.strip_bar import pieces
from gatewalk.panels.texts import emphasised
from tests.panels import made


@pytest.mark.parametrize(
    ("value", "signed", "text"),
    [
        (5.0, True, "+5"),
        (-2.6, False, "−2.6"),
        (12.04, False, "12"),
        (-0.01, True, "0"),
        (1500, False, "1,500"),
    ],
)
def test_numbers_have_true_signs_and_no_spare_zeros(value: float, signed: bool, text: str) -> None:
    assert words.number(value, signed=signed) == text


def test_one_point_is_not_points() -> None:
    assert (words.points(1), words.points(-1), words.points(2.5)) == ("1 point", "−1 point", "2.5 points")


def test_the_strip_says_the_running_example_in_words() -> None:
    assert in_words(made.budget()) == (
        "91 % at baseline, 74 % now; retrieval +5 points; prompt +4 points; 8 points still open. "
        "2 points under the target of 85 %."
    )


def test_the_pieces_of_the_bar_add_up_to_the_gap() -> None:
    drawn = pieces(made.budget())
    assert [(p.start, p.end) for p in drawn] == [(74, 79), (79, 83), (83, 91)]


def test_fixes_measured_apart_are_never_added_up() -> None:
    apart = made.budget().model_copy(update={"open": None})
    assert [(p.start, p.end) for p in pieces(apart)] == [(74, 91)]
    assert "measured apart" in words.open_text(apart)


def test_a_rise_is_no_drop() -> None:
    up = made.budget().model_copy(update={"gap": Estimate(value=-3)})
    assert words.open_text(up) == "3 points up, no drop"
    assert pieces(up) == ()


def test_emphasis_is_ranges_and_never_markup() -> None:
    plain, ranges = emphasised("**Take care.** <b>x</b> in API & more", ("API",))
    assert plain == "Take care. <b>x</b> in API & more"
    assert [plain[a : a + n] for a, n in ranges] == ["Take care.", "API"]


def field(kind: str) -> EvidenceField:
    return EvidenceField.model_validate(
        {"id": "f", "label": "F", "kind": kind, "low": 0, "high": 10, "unit": "days"}
    )


def test_evidence_is_read_as_people_write_it() -> None:
    assert parse(field("number"), "2,5 days") == 2.5
    assert parse(field("date"), "2026-11-12") == "2026-11-12"
    assert parse(field("text"), "") is None


@pytest.mark.parametrize(
    ("kind", "text"), [("number", "11"), ("number", "nan"), ("number", "x"), ("date", "12.11.")]
)
def test_evidence_out_of_range_says_why(kind: str, text: str) -> None:
    with pytest.raises(ValueError, match=r"value|number|date"):
        parse(field(kind), text)
