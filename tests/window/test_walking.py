"""Walking an investigation by keys and clicks: accepting, overriding, going back, undoing."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gatewalk.panels.answer_cards import AnswerCard
from gatewalk.window.desk import Desk
from gatewalk.window.filing import OpenCase

W = TypeVar("W", bound=QWidget)
Show = Callable[..., OpenCase]


def part(desk: Desk, kind: type[W], name: str) -> W:
    found = desk.window.findChild(kind, name)
    assert found is not None, name
    return found


def test_enter_on_continue_accepts_what_the_scores_say_and_goes_on(desk: Desk, show: Show) -> None:
    case = show("metrics")
    button = part(desk, QPushButton, "gate_continue")
    assert button.text().startswith("Accept, on to gate 1")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    answer = case.session.investigation.answers["metrics"]
    assert (answer.outcome, answer.basis) == ("measured", "measured")
    assert desk.walk is not None
    assert desk.walk.gate == "onset"


def test_a_number_key_answers_the_gate(desk: Desk, show: Show, qtbot: QtBot) -> None:
    case = show("onset")
    desk.window.activateWindow()
    qtbot.keyClick(desk.window, Qt.Key.Key_1)
    assert case.session.investigation.answers["onset"].outcome == "gradual"


def test_clicking_a_card_that_the_scores_deny_asks_who_and_why(desk: Desk, show: Show) -> None:
    case = show("drift")
    card = part(desk, AnswerCard, "answer_concept")
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert "drift" not in case.session.investigation.answers
    keep = part(desk, QPushButton, "reason_keep")
    assert not keep.isEnabled()
    QTest.keyClicks(part(desk, QLineEdit, "reason_who"), "Kim")
    QTest.keyClicks(part(desk, QPlainTextEdit, "reason_why"), "The policy changed.")
    QTest.mouseClick(keep, Qt.MouseButton.LeftButton)
    answer = case.session.investigation.answers["drift"]
    assert (answer.outcome, answer.finding_verdict, answer.by) == ("concept", "data", "Kim")
    assert answer.reason == "The policy changed."
    step = case.session.path.step("drift")
    assert step is not None
    assert step.overridden


def test_escape_drops_the_override(desk: Desk, show: Show) -> None:
    case = show("drift")
    QTest.mouseClick(part(desk, AnswerCard, "answer_concept"), Qt.MouseButton.LeftButton)
    QTest.keyClick(part(desk, QPlainTextEdit, "reason_why"), Qt.Key.Key_Escape)
    assert part(desk, QWidget, "reason_form").isHidden()
    assert "drift" not in case.session.investigation.answers
    assert part(desk, QPushButton, "gate_continue").isEnabled()


def test_changing_an_early_answer_and_back_restores_what_follows(desk: Desk, show: Show) -> None:
    case = show("context")
    before = case.session.path
    assert desk.walk is not None
    desk.walk.answer("recovers", "Kim", "All of it came back in our own run.")
    assert case.session.path.exits == ("fix-retrieval",)
    desk.run("undo")
    assert case.session.path == before


def test_alt_left_and_right_walk(desk: Desk, show: Show, qtbot: QtBot) -> None:
    show("context")
    assert desk.walk is not None
    qtbot.keyClick(desk.window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert desk.walk.gate == "onset"
    qtbot.keyClick(desk.window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert desk.walk.gate == "context"


def test_the_walk_ends_at_the_decision(desk: Desk, show: Show) -> None:
    show("update")
    desk.run("forward")
    titles = [
        w.text()
        for w in desk.window.findChildren(QWidget)
        if w.objectName().endswith("_title") and w.objectName().startswith("exit_")
    ]
    assert titles == ["Fix the retrieval pipeline", "Restructure the prompt", "Fine-tune"]
    desk.run("back")
    assert desk.walk is not None
    assert desk.walk.gate == "update"


def test_a_skipped_gate_needs_a_reason(desk: Desk, show: Show) -> None:
    case = show("context")
    desk.run("skip")
    QTest.keyClicks(part(desk, QLineEdit, "reason_who"), "Kim")
    QTest.keyClicks(part(desk, QPlainTextEdit, "reason_why"), "No retrieval here.")
    QTest.keyClick(
        part(desk, QPlainTextEdit, "reason_why"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    assert case.session.investigation.answers["context"].outcome == "skipped"


def test_the_room_is_asked_before_the_scores_speak(desk: Desk, show: Show) -> None:
    case = show("drift")
    desk.run("room-first")
    assert part(desk, QWidget, "finding_title").text() == "The scores wait for the room."
    desk.run("answer-1")
    answer = case.session.investigation.answers["drift"]
    assert (answer.room, answer.outcome) == ("data", "data")
    assert part(desk, QWidget, "finding_title").text() == "From your scores: data drift"


def test_where_the_room_says_otherwise_both_views_are_kept(desk: Desk, show: Show) -> None:
    case = show("drift")
    desk.run("room-first")
    assert not part(desk, QPushButton, "gate_continue").isEnabled()
    desk.run("answer-2")
    assert part(desk, QWidget, "finding_title").text() == "From your scores: data drift"
    QTest.keyClicks(part(desk, QLineEdit, "reason_who"), "Kim")
    QTest.keyClicks(part(desk, QPlainTextEdit, "reason_why"), "The policy changed.")
    QTest.mouseClick(part(desk, QPushButton, "reason_keep"), Qt.MouseButton.LeftButton)
    answer = case.session.investigation.answers["drift"]
    assert (answer.room, answer.outcome, answer.by) == ("concept", "concept", "Kim")


def test_present_mode_asks_for_no_reason_that_belongs_to_another_gate(desk: Desk, show: Show) -> None:
    show("drift")
    desk.run("present")
    desk.answering_panel().choose("concept")
    form = part(desk, QWidget, "present_gate").findChild(QWidget, "reason_form")
    assert form is not None
    assert not form.isHidden()
    assert desk.walk is not None
    desk.walk.go("update")
    assert form.isHidden()


def test_a_note_is_one_step_of_undo(desk: Desk, show: Show) -> None:
    case = show("drift")
    desk.run("note")
    QTest.keyClicks(part(desk, QPlainTextEdit, "why_note"), "Ask the vendor.")
    desk.flush()
    assert case.session.investigation.entry("drift").note == "Ask the vendor."
    desk.run("undo")
    assert case.session.investigation.entry("drift").note == ""


def test_a_note_stays_with_its_gate_when_the_walk_moves_while_it_is_written(desk: Desk, show: Show) -> None:
    case = show("drift")
    desk.run("note")
    QTest.keyClicks(part(desk, QPlainTextEdit, "why_note"), "About drift.")
    assert desk.walk is not None
    desk.walk.go("update")
    desk.walk.go("")
    desk.flush()
    case = case.session.investigation
    assert [gate for gate in case.tree.gates if case.entry(gate).note] == ["drift"]


def test_history_goes_back_to_any_step(desk: Desk, show: Show) -> None:
    case = show("metrics")
    start = case.session.investigation
    for _ in range(3):
        desk.run("forward")
    desk.run("history")
    case.session.go_to(0)
    assert case.session.investigation is start


def test_tree_and_gap_keep_back_what_waits_for_the_room(desk: Desk, show: Show) -> None:
    show("context", answers={})
    strip = part(desk, QWidget, "gap_strip")
    assert desk.walk is not None
    assert "retrieval" in strip.accessibleDescription()
    assert desk.walk.seen().path.step("prompt") is not None
    desk.run("room-first")
    assert "retrieval" not in strip.accessibleDescription()
    assert desk.walk.seen().path.step("prompt") is None
    assert desk.walk.seen().case.findings == {}
    desk.run("answer-2")
    assert set(desk.walk.seen().case.findings) == {"context"}
    desk.run("room-first")
    assert desk.walk.seen().path == desk.walk.path
    assert "retrieval" in strip.accessibleDescription()


def test_blank_keeps_the_tree_of_the_shared_screen_quiet_too(desk: Desk, show: Show) -> None:
    show("drift", answers={})
    desk.run("present")
    page = desk.views.presenting
    assert page is not None
    assert desk.walk is not None
    assert desk.walk.seen().path.step("update") is not None
    QTest.keyClick(page, Qt.Key.Key_B)
    blanked = desk.walk.seen(blank=page.blank)
    assert "drift" not in blanked.case.findings
    assert blanked.path.step("update") is None
