"""The window speaks another language: at once, everywhere, and without touching the case."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from gatewalk.files.data import data_folder
from gatewalk.files.example.build import open_example, write_example
from gatewalk.files.investigation import save_investigation
from gatewalk.files.scores.read import preview_scores
from gatewalk.files.tree import read_tree
from gatewalk.theme.language import keys, language, speak
from gatewalk.window.actions import ACTIONS
from gatewalk.window.desk import Desk
from gatewalk.window.filing import OpenCase
from gatewalk.window.library_dialog import LibraryDialog
from gatewalk.window.main_window import wanted_language
from gatewalk.window.mapping_dialog import MappingDialog
from gatewalk.window.profile import Profile
from gatewalk.window.tour import Tour
from tests.window.pseudo import bracketed, leaks, strings

#: Words that belong to no language.
_NAMES = ("Gatewalk", "English", "Deutsch", "PDF", "CSV", "Untitled investigation")
DIALOGS = ("thresholds", "constraints", "changes", "plan", "palette", "help", "about", "rows", "judge")
MORE_DIALOGS = {"follow-up": "follow_up", "next-tests": "next_tests", "find-slices": "slices_found"}


@pytest.fixture
def english_after(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp, "en")


@pytest.fixture
def data() -> list[str]:
    """What the case and its trees hold, which is somebody's own, and the names of keys, which are Qt's."""
    pressed = [keys(key) for row in ACTIONS for key in row.keys]
    trees = [read_tree(name) for name in ("retrain-or-tune", "prompt-adapter-finetune")]
    return [*strings(open_example()), *(text for tree in trees for text in strings(tree)), *pressed, *_NAMES]


@pytest.fixture
def example(desk: Desk) -> Desk:
    desk.show_case(desk.filing.example())
    assert desk.walk is not None
    desk.walk.go("drift")
    return desk


def _settle() -> None:
    """Let the pages that were built anew before go."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _leaks(desk: Desk, data: list[str]) -> dict[str, str]:
    _settle()
    return leaks(desk.window, data)


def _shown(desk: Desk, name: str) -> str:
    _settle()
    found = desk.window.findChild(QLabel, name)
    assert found is not None
    return found.text()


def test_a_language_is_spoken_at_once_and_kept(example: Desk, profile: Profile, english_after: None) -> None:
    assert _shown(example, "gate_title") == "What kind of drift?"
    example.actions_made["language-de"].trigger()
    assert language() == "de"
    assert _shown(example, "gate_title") == "Welche Art von Drift?"
    assert _shown(example, "gate_badge") == "Tor 4"
    assert "neue oder häufigere Arten von Eingaben" in _shown(example, "finding_sentence")
    assert example.actions_made["save"].text() == "Speichern"
    assert Profile(profile.folder).language == "de"
    example.actions_made["language-en"].trigger()
    assert _shown(example, "gate_title") == "What kind of drift?"
    assert example.actions_made["save"].text() == "Save"


def test_the_case_does_not_change_with_the_language(
    example: Desk, tmp_path: Path, english_after: None
) -> None:
    assert example.case is not None
    before = example.case.session.investigation
    example.actions_made["language-de"].trigger()
    assert example.case.session.investigation is before
    assert not example.case.session.dirty
    assert save_investigation(before, tmp_path / "en.gatewalk")
    example.actions_made["answer-2"].trigger()
    after = example.case.session.investigation
    assert after.tree is before.tree
    assert after.findings == before.findings


def test_the_start_page_follows_too(desk: Desk, english_after: None) -> None:
    desk.show_start()
    desk.actions_made["language-de"].trigger()
    assert _shown(desk, "start_title") == "Es wurde schlechter. Was nun?"
    assert _shown(desk, "tree_title_retrain-or-tune") == "Neu trainieren oder nachbessern?"


def test_the_menu_shows_which_language_is_chosen(desk: Desk, english_after: None) -> None:
    def chosen() -> set[str]:
        rows = ("language-system", "language-en", "language-de")
        return {name for name in rows if desk.actions_made[name].isChecked()}

    assert chosen() == {"language-system"}
    desk.actions_made["language-de"].trigger()
    assert chosen() == {"language-de"}
    desk.actions_made["language-de"].trigger()
    assert chosen() == {"language-de"}


def test_a_language_that_is_not_there_is_not_wanted(profile: Profile) -> None:
    profile.keep("language", "tlh")
    assert wanted_language(profile) == "en"
    profile.keep("language", "de")
    assert wanted_language(profile) == "de"


def test_every_page_asks_for_its_texts(
    desk: Desk, show: Callable[..., OpenCase], data: list[str], qapp: QApplication
) -> None:
    with bracketed(qapp):
        desk.build_pages()
        desk.show_start()
        assert _leaks(desk, data) == {}
        desk.show_case(desk.filing.example())
        assert desk.walk is not None
        for gate in ("metrics", "onset", "context", "prompt", "drift", "update", ""):
            desk.walk.go(gate)
            assert _leaks(desk, data) == {}, gate
        desk.walk.go("drift")
        desk.answering_panel().choose("concept")
        desk.run("history")
        desk.run("room-first")
        assert _leaks(desk, data) == {}
        desk.run("present")
        assert _leaks(desk, data) == {}
        desk.views.leave_present()
        Tour(desk.work_page, desk.look).begin()
        assert _leaks(desk, data) == {}
        desk.case.session.mark_saved() if desk.case else None
        desk.files.new_from("prompt-adapter-finetune")
        assert _leaks(desk, data) == {}


@pytest.mark.parametrize("action", [*DIALOGS, *MORE_DIALOGS])
def test_every_dialog_asks_for_its_texts(
    example: Desk, qtbot: QtBot, data: list[str], qapp: QApplication, action: str
) -> None:
    with bracketed(qapp):
        example.build_pages()
        example.run(action)
        dialog = example.window.findChild(QDialog, MORE_DIALOGS.get(action, action))
        assert isinstance(dialog, QWidget)
        qtbot.wait(20)
        pages = [str(page) for page in (data_folder("resources") / "docs").glob("*.md")]
        assert leaks(dialog, [*data, *pages]) == {}
        dialog.close()
        _settle()


def test_the_mapping_asks_for_its_texts(desk: Desk, qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> None:
    scores = write_example("ticket-classifier", tmp_path)[0]
    preview = preview_scores([scores])
    own = [*strings(preview), *scores.read_text(encoding="utf-8").split(","), str(scores.name)]
    with bracketed(qapp):
        dialog = MappingDialog([scores], preview, desk.look, desk.window)
        found = leaks(dialog, own)
        assert {text: place for text, place in found.items() if "QTableWidget" not in place} == {}
        dialog.reject()
        dialog.deleteLater()


def test_exits_in_one_line_have_the_letters_of_their_language(example: Desk, english_after: None) -> None:
    for name, joint in (("en", ", then restructure the prompt"), ("de", ", dann Prompt umbauen")):
        example.actions_made[f"language-{name}"].trigger()
        example.run("present")
        example.run("decision")
        title = _shown(example, "present_title")
        assert title[0].isupper()
        assert joint in title
        example.views.leave_present()


def test_the_library_names_trees_and_exits_in_german(
    desk: Desk, qtbot: QtBot, tmp_path: Path, english_after: None
) -> None:
    save_investigation(open_example(), tmp_path / "case.gatewalk")
    desk.actions_made["language-de"].trigger()
    dialog = LibraryDialog(tmp_path, desk.look, desk.window)
    dialog.begin()
    table = dialog.findChild(QTableWidget, "library_table")
    assert table is not None
    qtbot.waitUntil(lambda: table.rowCount() == 1)
    cell = table.item(0, 1)
    assert cell is not None
    assert cell.text().startswith("Suche reparieren; Prompt umbauen")
    dialog.reject()
    dialog.deleteLater()
