"""New, open, save, unsaved changes, recovery; and messages in the place of tracebacks."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from gatewalk.files.investigation import open_investigation
from gatewalk.window.desk import Desk
from gatewalk.window.filing import OpenCase, kind_of
from tests.window.asked import Answers

Show = Callable[..., OpenCase]


def asker(desk: Desk) -> Answers:
    assert isinstance(desk.asker, Answers)
    return desk.asker


def test_saved_as_and_opened_again_it_is_the_same(desk: Desk, show: Show, tmp_path: Path) -> None:
    case = show("drift")
    desk.run("answer-1")
    asker(desk).saved_to = tmp_path / "case.gatewalk"
    desk.run("save-as")
    assert not case.session.dirty
    assert open_investigation(tmp_path / "case.gatewalk") == case.session.investigation
    assert desk.profile.recent() == ((tmp_path / "case.gatewalk").resolve(),)
    assert "saved" in desk.messages.text or desk.case is case


def test_a_recent_file_shows_its_path_on_the_start_page(desk: Desk, show: Show, tmp_path: Path) -> None:
    show("drift")
    asker(desk).saved_to = tmp_path / "case.gatewalk"
    desk.run("save-as")
    desk.show_start()
    recent = desk.start_page.findChild(QPushButton, "recent_file")
    assert recent is not None
    image = recent.icon().pixmap(recent.iconSize()).toImage()
    seen = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    assert len(seen) > 20


def test_leaving_with_unsaved_changes_asks_and_cancel_stays(desk: Desk, show: Show) -> None:
    case = show("drift")
    desk.run("answer-1")
    desk.run("example")
    assert desk.case is case
    asker(desk).on_unsaved = "discard"
    desk.run("new")
    assert desk.stack.currentWidget() is desk.start_page


def test_a_new_investigation_starts_at_gate_0_and_says_what_is_needed(desk: Desk) -> None:
    desk.files.new_from("retrain-or-tune")
    assert desk.walk is not None
    assert desk.walk.gate == "metrics"
    texts = [
        w.text() for w in desk.work_page.gate_panel.card.findChildren(type(desk.work_page.gate_panel._title))
    ]
    assert "No scores yet" in texts


def test_a_broken_file_is_one_calm_line(desk: Desk, tmp_path: Path) -> None:
    broken = tmp_path / "case.gatewalk"
    broken.write_bytes(b"not an investigation")
    desk.files.open_paths([broken])
    assert "case.gatewalk" in desk.messages.text
    assert "\n" not in desk.messages.text
    assert desk.case is None


def test_a_file_dropped_on_the_window_is_opened(desk: Desk, show: Show, tmp_path: Path) -> None:
    show()
    asker(desk).saved_to = tmp_path / "case.gatewalk"
    desk.run("save-as")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "case.gatewalk"))])
    none = Qt.KeyboardModifier.NoModifier
    event = QDropEvent(
        QPointF(QPoint(50, 50)), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none
    )
    desk.window.dropEvent(event)
    assert desk.case is not None
    assert desk.case.path == tmp_path / "case.gatewalk"


def test_unsaved_work_of_a_crashed_window_comes_back(desk: Desk, show: Show, tmp_path: Path) -> None:
    case = show("drift")
    desk.run("answer-1")
    journal = desk.filing._journal
    assert journal is not None
    journal.close(keep=True)
    desk.filing._journal = None
    (lost,) = desk.filing.left_behind()
    back = desk.filing.recover(lost)
    assert back.session.investigation == case.session.investigation
    assert desk.filing.left_behind() == ()


def test_what_files_are_is_told_by_their_names(tmp_path: Path) -> None:
    names = {"a.gatewalk": "investigation", "a.PDF": "investigation", "a.yaml": "tree", "a.csv": "scores"}
    assert {name: kind_of([tmp_path / name]) for name in names} == names
    assert kind_of([tmp_path / "a.csv", tmp_path / "b.csv"]) == "scores"


def test_a_dropped_link_that_leads_in_a_circle_is_one_line(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    one, two = tmp_path / "one.csv", tmp_path / "two.csv"
    one.symlink_to(two)
    two.symlink_to(one)
    desk.files.new_from("retrain-or-tune")
    desk.files.open_paths([one])
    qtbot.waitUntil(lambda: "symbolic links" in desk.messages.text)
    assert "\n" not in desk.messages.text
