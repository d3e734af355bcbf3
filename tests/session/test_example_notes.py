"""Tags and notes of examples are edits like any other: kept, undone, and taken away when empty."""

from datetime import datetime

from gatewalk.domain.investigation import ExampleNote
from gatewalk.session.session import Session

NOW = datetime(2026, 11, 20, 10, 42)


def test_a_note_is_kept_with_its_author_and_undone(session: Session) -> None:
    session.set_texts(by="Ada")
    session.note_example("q7", ("tax", " tax ", "", "late"), " wrong year ")
    kept = ExampleNote(tags=("tax", "late"), text="wrong year", by="Ada", at=NOW)
    assert session.investigation.example_notes == {"q7": kept}
    session.undo()
    assert session.investigation.example_notes == {}
    session.redo()
    assert session.investigation.history[-1].text == "note at example q7"


def test_the_same_note_leaves_no_step_and_an_empty_one_takes_it_away(session: Session) -> None:
    session.note_example("q7", (), "wrong year")
    steps = len(session.history.steps)
    session.note_example("q7", (), "wrong year ")
    session.note_example("q8", (), " ")
    assert len(session.history.steps) == steps
    session.note_example("q7", (), "")
    assert session.investigation.example_notes == {}


def test_hidden_columns_are_kept_and_shown_again(session: Session) -> None:
    session.hide_columns(("question", "answer"))
    assert session.investigation.hidden_columns == ("question", "answer")
    session.undo()
    assert session.investigation.hidden_columns == ()
