"""Scores measured beside the window, and digests that come after the findings and are no edit."""

from datetime import datetime

import pytest

from gatewalk.domain.finding import Finding
from gatewalk.domain.investigation import Investigation
from gatewalk.domain.scores import ScoreFile, ScoreSummary
from gatewalk.domain.tree import Tree
from gatewalk.session.measuring import Measuring
from gatewalk.session.session import Session

OPEN = ScoreSummary(files=(ScoreFile(name="log.csv", sha256="", size=1 << 30),))
SEALED = (ScoreFile(name="log.csv", sha256="9f" * 32, size=1 << 30),)


@pytest.fixture
def measured() -> list[Investigation]:
    return []


@pytest.fixture
def loaded(tree: Tree, measured: list[Investigation]) -> Session:
    """Scores were loaded, a gate was answered, and that was taken back."""

    def findings(after: Investigation, _before: Investigation | None) -> dict[str, Finding]:
        measured.append(after)
        return {}

    measuring = Measuring(findings, lambda _case: None)
    session = Session(Investigation(tree=tree), measuring=measuring, clock=lambda: datetime(2026, 11, 20))
    session.load_scores(OPEN)
    session.answer("one", "go")
    session.undo()
    return session


def _digests(session: Session) -> list[str]:
    scores = [step.investigation.scores for step in session.history.steps]
    return [found.files[0].sha256 for found in scores if found is not None]


def test_every_state_gets_them_without_a_step_and_without_measuring(
    loaded: Session, measured: list[Investigation]
) -> None:
    steps, count = [step.label for step in loaded.history.steps], len(measured)
    heard: list[tuple[Investigation, Investigation]] = []
    loaded.on_change(lambda before, after: heard.append((before, after)))
    loaded.seal(OPEN.files, SEALED)
    assert _digests(loaded) == ["9f" * 32, "9f" * 32]
    assert [step.label for step in loaded.history.steps] == steps
    assert len(measured) == count
    assert [after for _, after in heard] == [loaded.investigation]
    loaded.redo()
    assert loaded.investigation.answers["one"].outcome == "go"


def test_states_that_shared_their_scores_share_them_still(loaded: Session) -> None:
    loaded.seal(OPEN.files, SEALED)
    first, second = (step.investigation.scores for step in loaded.history.steps[1:])
    assert first is second


@pytest.mark.parametrize("saved", [True, False])
def test_what_was_saved_counts_as_saved_still(loaded: Session, saved: bool) -> None:
    if saved:
        loaded.mark_saved()
    loaded.seal(OPEN.files, SEALED)
    assert loaded.dirty is not saved


def test_scores_prepared_beside_are_shown_as_they_were_measured(
    loaded: Session, measured: list[Investigation]
) -> None:
    other = ScoreSummary(files=SEALED, notes=("another reading",))
    prepared, count = loaded.prepare_scores(other), len(measured)
    assert loaded.investigation.scores == OPEN
    assert loaded.take(prepared)
    assert loaded.investigation.scores is other
    assert loaded.history.undo_label == "scores loaded: log.csv"
    assert loaded.investigation.history[-1].text == "scores loaded: log.csv"
    assert len(measured) == count
    loaded.undo()
    assert loaded.investigation.scores == OPEN


def test_what_was_prepared_for_a_case_that_was_edited_since_is_not_shown(loaded: Session) -> None:
    prepared = loaded.prepare_scores(ScoreSummary(notes=("another reading",)))
    loaded.set_note("one", "written meanwhile")
    now = loaded.investigation
    assert not loaded.take(prepared)
    assert loaded.investigation is now


def test_the_same_scores_once_more_make_no_step(loaded: Session) -> None:
    now = loaded.investigation
    assert loaded.take(loaded.prepare_scores(OPEN.model_copy()))
    assert loaded.investigation is now


def test_other_files_are_left_alone(loaded: Session) -> None:
    before = loaded.investigation
    loaded.seal((OPEN.files[0].model_copy(),), SEALED)
    assert loaded.investigation is before
