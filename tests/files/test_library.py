"""A folder of cases as rows: what each came to, how long it took, and which files cannot be opened."""

from datetime import datetime
from pathlib import Path

import pytest

from gatewalk.domain.finding import Finding
from gatewalk.domain.investigation import Answer, FollowUp, Investigation
from gatewalk.domain.problem import Cancelled, InputProblem
from gatewalk.files.investigation import save_investigation
from gatewalk.files.library import learnt, matching, read_library
from gatewalk.files.tree import read_tree
from tests.samples import sample_in_two_trees

STARTED, ENDED = datetime(2026, 3, 2, 9), datetime(2026, 3, 13, 17)


def decided(title: str, verdict: str = "") -> Investigation:
    """Decided on retrieval after eleven days."""
    outcomes = {"metrics": "measured", "onset": "gradual", "context": "recovers"}
    check = {"at": ENDED, "verdict": verdict, "finding": Finding(measurement="follow-up", verdict=verdict)}
    return Investigation(
        title=title,
        tree=read_tree("retrain-or-tune"),
        created=STARTED,
        status="decided",
        answers={gate: Answer(outcome=o, by="Kim", at=ENDED) for gate, o in outcomes.items()},
        follow_ups=(FollowUp.model_validate(check),) if verdict else (),
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    below = tmp_path / "2026"
    below.mkdir()
    save_investigation(decided("Ticket router", "fixed"), tmp_path / "b router.gatewalk")
    save_investigation(decided("Search answers"), below / "search.gatewalk")
    (tmp_path / "a broken.gatewalk").write_bytes(b"PK\x03\x04 nothing more")
    (tmp_path / "notes.txt").write_text("no case")
    return tmp_path


def test_every_file_has_a_row_and_a_broken_one_says_why(folder: Path) -> None:
    told: list[float] = []
    rows = read_library(folder, progress=told.append)
    assert [row.path.name for row in rows] == ["search.gatewalk", "a broken.gatewalk", "b router.gatewalk"]
    search, broken, router = rows
    assert broken.problem.startswith(str(broken.path))
    assert broken.title == ""
    assert (router.title, router.exits, router.at) == ("Ticket router", ("Fix the retrieval pipeline",), "")
    assert (router.decided, router.days, router.verdict) == (ENDED, 11, "fixed")
    assert (search.problem, search.verdict) == ("", "")
    assert told[-1] == 1.0


def test_a_case_that_went_on_in_a_second_tree_is_one_row(tmp_path: Path) -> None:
    save_investigation(sample_in_two_trees(), tmp_path / "both.gatewalk")
    (row,) = read_library(tmp_path)
    assert row.tree == "Retrain or tune?, then Prompt, adapter or full fine-tune?"
    assert row.exits[2:] == ("Fine-tune by the provider's offer", "Prompt, retrieval and tools", "Adapters")
    assert row.at == ""
    assert row.gap is not None
    assert round(row.gap.value) == 17


def test_words_find_rows_in_any_order_and_case(folder: Path) -> None:
    rows = read_library(folder)
    assert [row.title for row in matching(rows, "retrieval ROUTER")] == ["Ticket router"]
    assert [row.title for row in matching(rows, "retrieval")] == ["Search answers", "Ticket router"]
    assert matching(rows, "nowhere") == ()
    assert matching(rows, " ") == rows


def test_what_is_learnt_counts_exits_and_fixes_that_held(folder: Path) -> None:
    assert learnt(read_library(folder)) == (("Fix the retrieval pipeline", 2, 1, 1),)


def test_reading_stops_when_asked_and_names_a_folder_that_is_gone(folder: Path) -> None:
    with pytest.raises(Cancelled):
        read_library(folder, cancelled=lambda: True)
    with pytest.raises(InputProblem, match="there is no such folder"):
        read_library(folder / "gone")
    assert read_library(folder / "2026")[0].title == "Search answers"
