"""Copying and saving the drawing, by menu and by file."""

from pathlib import Path as FilePath

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QContextMenuEvent, QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from gatewalk.canvas.export import drawing_image, save_drawing
from gatewalk.canvas.view import TreeView
from gatewalk.domain.investigation import Investigation
from gatewalk.domain.problem import InputProblem
from gatewalk.theme.colours import LIGHT
from tests.canvas.conftest import Shown
from tests.canvas.trees import plain_tree

# Pop-ups on the offscreen platform say that it cannot raise windows or grab keys.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def open_menu(qtbot: QtBot, view: TreeView) -> QMenu:
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, QPoint(40, 40), view.mapToGlobal(QPoint(40, 40))
    )
    QApplication.sendEvent(view.viewport(), event)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(menu: QMenu, name: str) -> None:
    menu.findChild(QAction, name).trigger()
    menu.close()


@pytest.mark.parametrize("ending", [".svg", ".png", ".pdf"])
def test_the_drawing_is_saved_by_ending(
    shown: Shown, answered: Investigation, tmp_path: FilePath, ending: str
) -> None:
    drawing = shown(answered).drawing()
    assert drawing is not None
    out = tmp_path / f"tree{ending}"
    save_drawing(drawing, LIGHT, "Retrain or tune?", out)
    head = {".svg": b"<?xml", ".png": b"\x89PNG", ".pdf": b"%PDF"}[ending]
    assert out.read_bytes().startswith(head)


def test_what_cannot_be_saved_is_said_in_one_line(
    shown: Shown, answered: Investigation, tmp_path: FilePath
) -> None:
    drawing = shown(answered).drawing()
    assert drawing is not None
    with pytest.raises(InputProblem, match=r"take .svg, .png, .pdf, .mmd or .dot"):
        save_drawing(drawing, LIGHT, "T", tmp_path / "tree.doc")
    with pytest.raises(InputProblem):
        save_drawing(drawing, LIGHT, "T", tmp_path / "no folder" / "tree.svg")


def test_a_very_large_drawing_makes_no_giant_picture(shown: Shown) -> None:
    drawing = shown(Investigation(tree=plain_tree([f"Gate {i}?" for i in range(140)]))).drawing()
    assert drawing is not None
    image = drawing_image(drawing, LIGHT)
    assert max(image.width(), image.height()) <= 12_000


def test_the_menu_copies_picture_and_svg(qtbot: QtBot, shown: Shown, answered: Investigation) -> None:
    view = shown(answered)
    choose(open_menu(qtbot, view), "copy")
    data = QApplication.clipboard().mimeData()
    assert data.hasFormat("image/svg+xml")
    assert isinstance(data.imageData(), QImage)


def test_the_menu_asks_for_a_file_and_saves_there(
    qtbot: QtBot, shown: Shown, answered: Investigation, tmp_path: FilePath
) -> None:
    view = shown(answered)
    choose(open_menu(qtbot, view), "save_svg")
    dialog = view.findChild(QFileDialog, "save_drawing")
    with qtbot.waitSignal(view.filing.saved):
        dialog.fileSelected.emit(str(tmp_path / "out.svg"))
    dialog.reject()
    assert (tmp_path / "out.svg").read_bytes().startswith(b"<?xml")


@pytest.mark.parametrize(
    ("entry", "begins", "walked"),
    [
        ("save_mmd", "flowchart TD", "class g_metrics,"),
        ("save_dot", 'digraph "retrain-or-tune"', "penwidth=3"),
    ],
)
def test_the_menu_writes_text_for_other_programs_as_the_constraints_leave_the_exits(
    qtbot: QtBot,
    shown: Shown,
    answered: Investigation,
    tmp_path: FilePath,
    entry: str,
    begins: str,
    walked: str,
) -> None:
    view = shown(answered.model_copy(update={"constraints": {"tuning-offered": "no"}}))
    choose(open_menu(qtbot, view), entry)
    dialog = view.findChild(QFileDialog, "save_drawing")
    out = tmp_path / f"out.{entry[-3:]}"
    with qtbot.waitSignal(view.filing.saved):
        dialog.fileSelected.emit(str(out))
    dialog.reject()
    text = out.read_text(encoding="utf-8")
    assert text.startswith(begins)
    assert walked in text
    assert "Fine-tuning is not on offer" in text
    assert '"Fine-tune"' not in text


def test_a_failure_to_save_is_told_to_the_window(
    qtbot: QtBot, shown: Shown, answered: Investigation, tmp_path: FilePath
) -> None:
    view = shown(answered)
    drawing = view.drawing()
    assert drawing is not None
    with qtbot.waitSignal(view.problem) as told:
        view.filing.save(drawing, LIGHT, "T", tmp_path / "no" / "tree.png")
    assert "tree.png" in told.args[0]


def test_the_menu_zooms(qtbot: QtBot, shown: Shown, answered: Investigation) -> None:
    view = shown(answered)
    fitted = view.zoom()
    choose(open_menu(qtbot, view), "zoom_in")
    assert view.zoom() > fitted
    choose(open_menu(qtbot, view), "fit")
    assert abs(view.zoom() - fitted) < 1e-6
