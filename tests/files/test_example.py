"""The running example: its rows give the figures of its story, and what is shipped is what they give."""

import csv
from collections import Counter
from pathlib import Path

import pytest

from gatewalk.domain.investigation import Investigation
from gatewalk.domain.path import path
from gatewalk.domain.problem import InputProblem
from gatewalk.files.example.build import build_example, open_example, write_example


@pytest.fixture(scope="module")
def built() -> Investigation:
    return build_example()


def test_the_shipped_example_is_the_one_that_its_generator_gives(built: Investigation) -> None:
    """After a change to a measurement or to the rows: ``python -m tests.make_example``."""
    shipped = open_example()
    assert shipped.scores == built.scores
    assert shipped.tree == built.tree
    assert {g: f.sentence for g, f in shipped.findings.items()} == {
        g: f.sentence for g, f in built.findings.items()
    }
    assert shipped.answers == built.answers
    assert shipped.actions == built.actions


def test_its_walk_is_accepted_from_gate_to_gate_and_ends_at_fine_tune(built: Investigation) -> None:
    walked = path(built.tree, built)
    assert [(s.gate, s.outcome, s.accepted) for s in walked.steps] == [
        ("metrics", "measured", True),
        ("onset", "gradual", True),
        ("context", "partly", True),
        ("prompt", "partly", True),
        ("drift", "data", True),
        ("update", "fine-tune", True),
    ]
    assert walked.exits == ("fix-retrieval", "restructure-prompt", "fine-tune")
    assert {a.exit for a in built.actions} == set(walked.exits)


def test_every_reading_but_the_baseline_is_over_one_set_of_500_tickets(tmp_path: Path) -> None:
    scores, changes, saved = write_example("ticket-classifier", tmp_path / "new" / "folder")
    with scores.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    right = Counter(r["run"] for r in rows if r["correct"] == "1")
    assert {run: right[run] for run in ("baseline", "current", "control", "context", "prompt")} == {
        "baseline": 455,
        "current": 370,
        "control": 370,
        "context": 395,
        "prompt": 415,
    }
    ids = {run: {r["ticket_id"] for r in rows if r["run"] == run} for run in right}
    assert ids["current"] == ids["control"] == ids["context"] == ids["prompt"]
    assert len(ids["current"]) == len(ids["baseline"]) == 500
    assert not ids["current"] & ids["baseline"]
    assert len({r["date"] for r in rows if r["run"] == "history"}) == 26
    new = {r["category"] for r in rows if r["run"] == "current"} - {
        r["category"] for r in rows if r["run"] == "baseline"
    }
    assert new == {"API integration", "enterprise contracts"}
    assert changes.read_text(encoding="utf-8").startswith("date,kind,text\n")
    assert saved.is_file()


def test_the_rows_are_the_same_on_every_run(tmp_path: Path) -> None:
    first, *_ = write_example("ticket-classifier", tmp_path / "a")
    second, *_ = write_example("ticket-classifier", tmp_path / "b")
    assert first.read_bytes() == second.read_bytes()


def test_an_unknown_example_and_a_folder_that_cannot_be_are_one_line(tmp_path: Path) -> None:
    with pytest.raises(InputProblem, match="the examples are ticket-classifier"):
        write_example("nothing", tmp_path)
    (tmp_path / "file").write_text("x")
    with pytest.raises(InputProblem, match="choose a folder you can write to"):
        write_example("ticket-classifier", tmp_path / "file" / "sub")
