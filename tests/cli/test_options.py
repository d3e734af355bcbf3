"""Options as typed: what is understood, and that a malformed one is a usage error and not a crash."""

from pathlib import Path

import pytest
import typer

from gatewalk.cli import options
from gatewalk.domain.problem import InputProblem
from gatewalk.files.scores.request import Span


def test_roles_gather_columns_in_order() -> None:
    given = ["slice=category", "slice=language", "score=Directly Usable"]
    assert options.roles(given) == {"slice": ("category", "language"), "score": ("Directly Usable",)}


@pytest.mark.parametrize("text", ["score", "=x", "score=", "flavour=x"])
def test_a_malformed_role_is_a_usage_error(text: str) -> None:
    with pytest.raises(typer.BadParameter, match="--role"):
        options.roles([text])


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("2026-05-01..2026-05-31", Span(first="2026-05-01", last="2026-05-31")),
        ("..2026-05-31", Span(last="2026-05-31")),
        ("2026-05-01..", Span(first="2026-05-01")),
        (None, None),
    ],
)
def test_a_span_has_two_ends_and_either_may_be_empty(text: str | None, span: object) -> None:
    assert options.span(text, "--baseline") == span


@pytest.mark.parametrize("text", ["2026-05-01", "May..June", "2026-06-01..2026-05-01"])
def test_a_malformed_span_is_a_usage_error(text: str) -> None:
    with pytest.raises(typer.BadParameter, match="--baseline"):
        options.span(text, "--baseline")


@pytest.mark.parametrize("text", ["drop=many", "drop=nan", "drop=inf"])
def test_a_threshold_is_a_finite_number(text: str) -> None:
    with pytest.raises(typer.BadParameter, match="number"):
        options.numbers([text], "--threshold")


def test_a_change_is_a_day_a_kind_and_words() -> None:
    change = options.change("2026-06-15 prompt prompt v7 went out")
    assert (change.day, change.kind, change.text) == ("2026-06-15", "prompt", "prompt v7 went out")
    for text in ("2026-06-15", "soon prompt x", "2026-06-15 weather rain"):
        with pytest.raises(typer.BadParameter, match="--change"):
            options.change(text)


def test_a_change_log_names_the_line_that_is_wrong(tmp_path: Path) -> None:
    log = tmp_path / "changes.csv"
    log.write_text("date,kind,text\n2026-06-15,prompt,v7\n15.6.2026,model,new\n", encoding="utf-8")
    with pytest.raises(InputProblem, match=r"changes\.csv line 3: '15\.6\.2026' is not a date"):
        options.changes_file(log)
    log.write_text("date,kind,text\n2026-06-15,Prompt,v7\n", encoding="utf-8")
    assert options.changes_file(log)[0].kind == "prompt"
    log.write_text("when,what\n", encoding="utf-8")
    with pytest.raises(InputProblem, match="no columns date and kind"):
        options.changes_file(log)
    with pytest.raises(InputProblem, match="no such file"):
        options.changes_file(tmp_path / "none.csv")


@pytest.mark.parametrize(
    ("text", "found"), [("1..5", (1, 5)), ("-1..1", (-1, 1)), ("0 .. 1.5", (0, 1.5)), (None, None)]
)
def test_a_range_of_scores_has_two_ends(text: str | None, found: object) -> None:
    assert options.score_range(text, "--score-range") == found


@pytest.mark.parametrize(
    "text", ["", "5", "1..", "..5", "5..1", "1..1", "0..inf", "nan..1", "1-5", "one..five"]
)
def test_a_malformed_range_of_scores_is_a_usage_error(text: str) -> None:
    with pytest.raises(typer.BadParameter, match="--score-range"):
        options.score_range(text, "--score-range")
