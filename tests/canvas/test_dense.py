"""Views that hold more parts than one repaint may paint: made sharp in turns, the same as painted at once."""

import numpy as np
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gatewalk.canvas.view import TreeView
from gatewalk.domain.investigation import Answer, Investigation
from gatewalk.domain.path import path
from gatewalk.theme.colours import DARK
from tests.canvas.conftest import Shown
from tests.canvas.trees import layered_tree


def dense(qtbot: QtBot, shown: Shown, case: Investigation) -> TreeView:
    """A view of a large tree in which everything has been made sharp."""
    view = shown(case, size=(1600, 900))
    qtbot.waitUntil(lambda: view.drawing() is not None, timeout=10_000)
    view.zoom_to(0.4)
    view.focus_gate("g200", centre=True)
    assert view.tree_scene.tree_item.detail == "dense"
    sharp(qtbot, view)
    return view


def sharp(qtbot: QtBot, view: TreeView) -> None:
    item = view.tree_scene.tree_item
    view.grab()
    qtbot.waitUntil(lambda: item.detail != "dense" or not item.tiles.pending(), timeout=20_000)


def at_once(view: TreeView) -> QImage:
    """What is in view, painted in one go, boxes and text alone."""
    image = QImage(view.viewport().size(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setTransform(view.viewportTransform())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    view.drawing().paint(painter, view.in_view())
    painter.end()
    return image


def differing(view: TreeView) -> float:
    """The share of dark points in which the view differs from what painting at once gives."""
    dark = [_dark(image, view) for image in (view.grab().toImage(), at_once(view))]
    assert dark[1].sum() > 2_000
    return float((dark[0] != dark[1]).sum() / dark[1].sum())


def _dark(image: QImage, view: TreeView) -> "np.ndarray[tuple[int, int], np.dtype[np.bool_]]":
    """Points much darker than any ground, away from zoom control and map."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return rows[:, : view.width() - 320] < 140


def test_pictures_show_what_painting_at_once_shows(qtbot: QtBot, shown: Shown) -> None:
    view = dense(qtbot, shown, Investigation(tree=layered_tree(400, 8)))
    assert differing(view) < 0.05


def test_after_a_pan_all_becomes_sharp_again(qtbot: QtBot, shown: Shown) -> None:
    view = dense(qtbot, shown, Investigation(tree=layered_tree(400, 8)))
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 700)
    view.horizontalScrollBar().setValue(view.horizontalScrollBar().value() + 123)
    sharp(qtbot, view)
    assert differing(view) < 0.05


def test_a_changed_answer_reaches_the_pictures(qtbot: QtBot, shown: Shown) -> None:
    tree = layered_tree(400, 8)
    view = dense(qtbot, shown, Investigation(tree=tree))
    view.focus_gate("g0", centre=True)
    sharp(qtbot, view)
    before = view.grab().toImage()
    first = tree.gates["g0"].outcomes[0].id
    case = Investigation(tree=tree, answers={"g0": Answer(outcome=first, by="Ana")})
    view.show_path(case, path(tree, case))
    sharp(qtbot, view)
    after = view.grab().toImage()
    box = view.gate_rectangle("g0").adjusted(2, 2, -2, -2)
    assert before.copy(box) != after.copy(box)
    assert differing(view) < 0.05


def test_the_pictures_follow_the_theme(qtbot: QtBot, shown: Shown) -> None:
    view = dense(qtbot, shown, Investigation(tree=layered_tree(400, 8)))
    view.set_theme(DARK)
    sharp(qtbot, view)
    image = view.grab().toImage()
    corners = {image.pixelColor(x, y).name() for x in range(60) for y in range(60)}
    assert DARK.canvas in corners


def test_the_view_may_close_while_pictures_are_still_to_be_made(qtbot: QtBot, dressed: QApplication) -> None:
    case = Investigation(tree=layered_tree(400, 8))
    view = TreeView()
    view.resize(1600, 900)
    view.show()
    view.show_path(case, path(case.tree, case))
    view.wait_for_layout()
    qtbot.waitUntil(lambda: view.drawing() is not None)
    view.zoom_to(0.3)
    view.grab()
    assert view.tree_scene.tree_item.tiles.pending()
    view.deleteLater()
    qtbot.wait(120)
