"""The judge check: labels by key, blind, taken back, kept in one step; and what they say."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from gatewalk.files.scores.read import read_scores
from gatewalk.window.desk import Desk
from gatewalk.window.work_dialog import WorkDialog
from tests.panels import made
from tests.window.chosen import dialog_of


@pytest.fixture
def judge(desk: Desk, qtbot: QtBot, tmp_path: Path) -> WorkDialog:
    lines = ["id,run,input,output,score"]
    for run, rights in (("baseline", 36), ("current", 20)):
        lines += [f"{run}{i},{run},**Q**<b>{i}</b>,A{i},{int(i < rights)}" for i in range(40)]
    path = tmp_path / "scores.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    desk.show_case(desk.filing.wrap(made.case(scores=read_scores([path]), findings={}), "opened"))
    desk.profile.keep("folder", str(tmp_path))
    desk.run("judge")
    dialog = dialog_of(desk, "judge")
    qtbot.waitUntil(lambda: dialog.findChild(QLabel, "label_text_0") is not None, timeout=10_000)
    return dialog


def texts(dialog: WorkDialog) -> list[str]:
    shown = [w for w in dialog.findChildren(QLabel) if w.objectName().startswith("label_text_")]
    return [label.text() for label in shown]


def press(dialog: WorkDialog, *keys: Qt.Key) -> None:
    scroll = dialog.findChild(QWidget, "label_scroll")
    assert scroll is not None
    for key in keys:
        QTest.keyClick(scroll, key)


def test_labels_are_given_by_key_and_kept_in_one_step(desk: Desk, judge: WorkDialog) -> None:
    assert desk.case is not None
    session = desk.case.session
    assert any("<b>" in text and text.startswith("*") for text in texts(judge))
    press(judge, *(Qt.Key.Key_P, Qt.Key.Key_F) * 6)
    assert session.investigation.labels == {}
    QTest.keyClick(judge, Qt.Key.Key_Escape)
    labels = session.investigation.labels
    given = [label for held in labels.values() for label in held.examples.values()]
    assert len(given) == 12
    assert sum(label.passed for label in given) == 6
    assert (labels["baseline"].judged, labels["baseline"].passed) == (40, 36)
    assert session.history.undo_label == "judge check: 12 labels"
    desk.run("undo")
    assert session.investigation.labels == {}


def test_a_label_is_taken_back_and_a_row_passed_over(desk: Desk, judge: WorkDialog) -> None:
    first = texts(judge)
    press(judge, Qt.Key.Key_P)
    assert texts(judge) != first
    press(judge, Qt.Key.Key_B)
    assert texts(judge) == first
    press(judge, Qt.Key.Key_S)
    assert texts(judge) != first
    judge.reject()
    assert desk.case is not None
    assert desk.case.session.investigation.labels == {}


def test_typing_a_name_labels_nothing(desk: Desk, judge: WorkDialog) -> None:
    field = judge.findChild(QLineEdit, "label_by")
    assert field is not None
    field.setFocus()
    QTest.keyClicks(field, "Pf")
    press(judge, Qt.Key.Key_P)
    judge.reject()
    assert desk.case is not None
    labels = desk.case.session.investigation.labels
    assert [label.by for held in labels.values() for label in held.examples.values()] == ["Pf"]


def test_the_labels_say_how_far_the_judge_is_believed(judge: WorkDialog) -> None:
    tabs = judge.findChild(QTabWidget, "judge_tabs")
    assert tabs is not None
    press(judge, *(Qt.Key.Key_P, Qt.Key.Key_F) * 10)
    tabs.setCurrentIndex(1)
    title, kappa = judge.findChild(QLabel, "judge_gap_title"), judge.findChild(QLabel, "judge_current_kappa")
    assert title is not None
    assert kappa is not None
    assert "95 % CI" in title.text()
    assert "AC1" in kappa.text()
    assert judge.findChild(QLabel, "judge_baseline_caveat_0") is not None
    judge.reject()
