"""The rows behind a figure, in a real window on a real file: listed, compared, noted, exported."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QTableView, QTextEdit
from pytestqt.qtbot import QtBot

from gatewalk.domain.finding import RowFilter
from gatewalk.files.scores.read import read_scores
from gatewalk.session.session import Session
from gatewalk.window.desk import Desk
from gatewalk.window.rows_dialog import RowsDialog
from gatewalk.window.work_dialog import WorkDialog
from tests.panels import made
from tests.window.chosen import Chosen, dialog_of

COUNT = 300


def written(path: Path) -> Path:
    """Two readings of 300 tickets; of every ten one is lost, and one fails in both."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "run", "kind", "question", "answer", "expected", "correct", "size"])
        for number in range(COUNT):
            for run in ("baseline", "current"):
                wrong = number % 10 == 3 or (number % 10 == 7 and run == "current")
                answer = "the tax office <b>rejects</b> it" if wrong else "the tax office accepts it"
                kind = "=tax" if number % 2 else "law"
                writer.writerow(
                    [
                        f"q{number:03}",
                        run,
                        kind,
                        f"Who pays {number}?",
                        answer,
                        "accepts",
                        int(not wrong),
                        number,
                    ]
                )
    return path


class Shown:
    """The dialog and its parts, as a person sees them."""

    def __init__(self, dialog: WorkDialog, session: Session, qtbot: QtBot) -> None:
        self.dialog, self.session, self.qtbot = dialog, session, qtbot
        table = dialog.findChild(QTableView, "rows_table")
        assert table is not None
        self.table = table

    def button(self, name: str) -> QPushButton:
        found = self.dialog.findChild(QPushButton, name)
        assert found is not None
        return found

    def field(self, name: str) -> QLineEdit:
        found = self.dialog.findChild(QLineEdit, name)
        assert found is not None
        return found

    def label(self, name: str) -> str:
        found = self.dialog.findChild(QLabel, name)
        return found.text() if found is not None else ""

    def says(self, text: str) -> None:
        self.qtbot.waitUntil(lambda: text in self.dialog.status.text(), timeout=8000)

    def shows(self, example: str) -> None:
        self.qtbot.waitUntil(lambda: self.label("rows_example_title") == f"Example {example}", timeout=8000)

    def headers(self) -> list[str]:
        model = self.table.model()
        return [model.headerData(x, Qt.Orientation.Horizontal) for x in range(model.columnCount())]

    def cell(self, row: int, title: str) -> str:
        return str(self.table.model().index(row, self.headers().index(title)).data())

    def choose(self, only: str) -> None:
        box = self.dialog.findChild(QComboBox, "rows_choice")
        assert box is not None
        box.setFocus()
        while box.currentData() != only:
            key = Qt.Key.Key_Down if box.currentIndex() < box.findData(only) else Qt.Key.Key_Up
            QTest.keyClick(box, key)

    def types(self, name: str, text: str) -> None:
        QTest.mouseClick(self.field(name), Qt.MouseButton.LeftButton)
        QTest.keyClicks(self.field(name), text)

    def press(self, name: str) -> None:
        QTest.mouseClick(self.button(name), Qt.MouseButton.LeftButton)


@pytest.fixture
def shown(desk: Desk, qtbot: QtBot, tmp_path: Path) -> Iterator[Shown]:
    path = written(tmp_path / "scores.csv")
    case = made.case(scores=read_scores([path]), findings={})
    desk.show_case(desk.filing.wrap(case, "opened"))
    desk.profile.keep("folder", str(path.parent))
    desk.extras.chooser = Chosen(desk.window)
    desk.show_rows(RowFilter(arms=("baseline", "current")))
    assert desk.case is not None
    shown = Shown(dialog_of(desk, "rows"), desk.case.session, qtbot)
    shown.says("600 rows")
    shown.shows("q007")
    yield shown
    shown.dialog.reject()


def test_flips_stand_first_and_the_example_stands_beside_itself(shown: Shown) -> None:
    assert [shown.cell(0, title) for title in ("Reading", "Result", "Change")] == [
        "baseline",
        "✓ pass",
        "↓ lost",
    ]
    assert shown.cell(1, "Result") == "✕ fail"
    assert "baseline · ✓ pass" in shown.label("rows_head_baseline")
    assert "current · ✕ fail" in shown.label("rows_head_current")
    assert shown.label("rows_field_Input_title") == "INPUT, THE SAME IN ALL"
    assert shown.label("rows_field_Input_0") == "Who pays 7?"
    assert shown.label("rows_field_Output_1") == "the tax office <b>rejects</b> it"
    assert shown.label("rows_diff_said") == "− 1 word removed, + 1 inserted"


def test_a_difference_is_marked_by_sign_and_by_colour_and_runs_no_markup(shown: Shown) -> None:
    text = shown.dialog.findChild(QTextEdit, "rows_diff_text")
    assert text is not None
    assert text.toPlainText() == "the tax office −accepts +<b>rejects</b> it"
    inks = {}
    for piece in ("−accepts", "+<b>", "the tax"):
        cursor = text.document().find(piece)
        inks[piece[0]] = cursor.charFormat().foreground().color().name()
    look = shown.dialog.look
    assert inks == {"−": look.name("bad"), "+": look.name("good"), "t": look.name("text")}


def test_arrows_walk_and_n_and_p_go_to_failing_rows(shown: Shown) -> None:
    shown.table.setFocus()
    QTest.keyClick(shown.table, Qt.Key.Key_Down)
    assert shown.table.currentIndex().row() == 1
    QTest.keyClick(shown.table, Qt.Key.Key_N)
    shown.shows("q017")
    assert shown.table.currentIndex().row() == 3
    QTest.keyClick(shown.table, Qt.Key.Key_P)
    shown.shows("q007")
    assert shown.table.currentIndex().row() == 1
    shown.press("rows_next")
    shown.shows("q017")


def test_choices_search_and_sorting(shown: Shown) -> None:
    shown.choose("lost")
    shown.says("60 rows.")
    shown.choose("failing")
    shown.says("90 rows.")
    shown.types("rows_search", "WHO PAYS 13?")
    shown.says("2 rows with “WHO PAYS 13?”")
    shown.field("rows_search").clear()
    shown.choose("")
    shown.says("600 rows.")
    header = shown.table.horizontalHeader()
    shown.table.horizontalScrollBar().setValue(shown.table.horizontalScrollBar().maximum())
    column = shown.headers().index("size")
    at = QPoint(header.sectionViewportPosition(column) + 30, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    shown.shows("q000")
    shown.table.horizontalScrollBar().setValue(shown.table.horizontalScrollBar().maximum())
    at.setX(header.sectionViewportPosition(column) + 30)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    shown.shows("q299")
    assert header.sortIndicatorSection() == column


def test_rows_come_a_page_at_a_time(shown: Shown) -> None:
    assert shown.cell(599, "Reading") == "…"
    shown.table.setFocus()
    QTest.keyClick(shown.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    shown.shows("q299")
    assert shown.cell(599, "Reading") == "current"


def test_tags_and_notes_are_kept_found_again_and_undone(shown: Shown) -> None:
    shown.types("rows_tags", "refused, P12")
    shown.types("rows_note", "no reason given")
    shown.table.setFocus()
    note = shown.session.investigation.example_notes["q007"]
    assert (note.tags, note.text) == (("refused", "P12"), "no reason given")
    assert shown.cell(0, "Notes") == "refused, P12"
    shown.choose("noted")
    shown.says("2 rows.")
    shown.shows("q007")
    assert shown.field("rows_note").text() == "no reason given"
    while shown.session.investigation.example_notes:
        shown.session.undo()
    assert not shown.session.dirty


def test_private_columns_are_hidden_from_table_example_and_search(shown: Shown) -> None:
    shown.press("rows_hide_texts")
    shown.says("600 rows")
    shown.shows("q007")
    assert shown.session.investigation.hidden_columns == ("question", "answer", "expected")
    assert not {"question", "answer", "expected"} & set(shown.headers())
    assert shown.label("rows_field_Input_0") == ""
    shown.types("rows_search", "Who pays 13?")
    shown.says("0 rows with")
    shown.field("rows_search").clear()
    shown.press("rows_hide_texts")
    shown.shows("q007")
    assert "question" in shown.headers()


def test_the_selection_is_exported_as_cells_that_run_nothing(
    shown: Shown, desk: Desk, tmp_path: Path
) -> None:
    chosen = desk.extras.chooser
    assert isinstance(chosen, Chosen)
    chosen.to = tmp_path / "out.csv"
    shown.types("rows_tags", "=late")
    shown.table.setFocus()
    QTest.keyClick(shown.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(shown.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    shown.qtbot.waitUntil(lambda: shown.button("rows_export").text() == "Export 3 selected rows…")
    shown.press("rows_export")
    shown.says("3 rows written")
    with chosen.to.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["id"] for row in rows] == ["q007", "q007", "q017"]
    assert [(row["result"], row["change"]) for row in rows[:2]] == [("pass", "lost"), ("fail", "lost")]
    assert (rows[0]["tags"], rows[0]["kind"]) == ("'=late", "'=tax")
    shown.qtbot.waitUntil(shown.button("rows_export").isEnabled)


def test_rows_that_moved_are_asked_for_and_believed_by_their_hash(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    path = written(tmp_path / "scores.csv")
    case = made.case(scores=read_scores([path]), findings={})
    desk.show_case(desk.filing.wrap(case, "opened"))
    desk.profile.keep("folder", str(tmp_path))
    (tmp_path / "away").mkdir()
    moved = path.rename(tmp_path / "away" / "scores.csv")
    path.write_text("id,correct\n1,1\n", encoding="utf-8")
    chosen = desk.extras.chooser = Chosen(desk.window)
    desk.run("rows")
    assert desk.case is not None
    shown = Shown(dialog_of(desk, "rows"), desk.case.session, qtbot)
    shown.says("scores.csv (600 rows, SHA-256")
    assert str(tmp_path) in shown.dialog.status.text()
    assert not shown.table.isEnabled()
    find = shown.button("rows_find")
    qtbot.waitUntil(find.isVisible)
    chosen.from_files = (moved,)
    shown.press("rows_find")
    shown.says("600 rows.")
    shown.dialog.reject()


def test_closing_while_reading_leaves_nothing_behind(desk: Desk, tmp_path: Path) -> None:
    path = written(tmp_path / "scores.csv")
    case = made.case(scores=read_scores([path]), findings={})
    desk.show_case(desk.filing.wrap(case, "opened"))
    desk.profile.keep("folder", str(tmp_path))
    for _ in range(3):
        desk.run("rows")
        dialog = desk.window.findChildren(RowsDialog)[-1]
        dialog.reject()
        assert not dialog.isVisible()


def test_escape_sequences_are_shown_and_steer_nothing(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    red, path = "\x1b[31mred\x1b[0m", tmp_path / "scores.csv"
    lines = [f"q{n},{run},{n % 2},{red} {n % 3}" for n in range(60) for run in ("baseline", "current")]
    path.write_text("id,run,correct,\x1b[1mkind\n" + "\n".join(lines) + "\n", encoding="utf-8")
    case = made.case(scores=read_scores([path]), findings={})
    desk.show_case(desk.filing.wrap(case, "opened"))
    desk.profile.keep("folder", str(path.parent))
    desk.show_rows(RowFilter(arms=("baseline", "current")))
    assert desk.case is not None
    shown = Shown(dialog_of(desk, "rows"), desk.case.session, qtbot)
    shown.says("120 rows")
    qtbot.waitUntil(lambda: shown.label("rows_example_title").startswith("Example q"), timeout=8000)
    assert "·[1mkind" in shown.headers()
    assert shown.cell(0, "·[1mkind").startswith("·[31mred·[0m ")
    labels = [label.text() for label in shown.dialog.findChildren(QLabel)]
    assert any("·[31mred·[0m" in text for text in labels)
    assert not any("\x1b" in text for text in labels)
    shown.dialog.reject()
