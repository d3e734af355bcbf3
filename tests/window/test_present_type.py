"""Present mode is read from the back of a room: no type under 28 pixels at 1920 by 1080."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from gatewalk.canvas.view import TreeView
from gatewalk.window.desk import Desk
from gatewalk.window.filing import OpenCase
from gatewalk.window.present import PresentPage

Show = Callable[..., OpenCase]
_LEAST = 28


def presented(desk: Desk, size: tuple[int, int]) -> PresentPage:
    desk.window.resize(*size)
    desk.run("present")
    page = desk.views.presenting
    assert page is not None
    QTest.qWait(150)
    return page


def types(page: PresentPage) -> Iterator[tuple[str, int]]:
    """Every text that is seen, with its height in pixels."""
    for kind in (QLabel, QPushButton, QLineEdit, QPlainTextEdit, QTabBar):
        for part in page.findChildren(kind):
            said = part.text() if isinstance(part, QLabel | QPushButton) else "field"
            if part.isVisible() and said:
                yield f"{part.objectName()}: {said[:40]}", QFontInfo(part.font()).pixelSize()


def small(page: PresentPage, least: float) -> list[str]:
    return [f"{name} {size}" for name, size in types(page) if size < least - 0.5]


def note(page: PresentPage) -> None:
    QTest.keyClick(page, Qt.Key.Key_N)


def override(page: PresentPage) -> None:
    QTest.keyClick(page.window(), Qt.Key.Key_2)


def plot(page: PresentPage) -> None:
    QTest.keyClick(page, Qt.Key.Key_P)


def blank(page: PresentPage) -> None:
    QTest.keyClick(page, Qt.Key.Key_B)


def problem(page: PresentPage) -> None:
    page.messages.warn("scores.csv: the file is empty")


@pytest.mark.parametrize("step", [note, override, plot, blank, problem])
def test_no_type_is_small(desk: Desk, show: Show, step: Callable[[PresentPage], None]) -> None:
    show("drift")
    page = presented(desk, (1920, 1080))
    step(page)
    QTest.qWait(30)
    assert len(list(types(page))) > 8
    assert small(page, _LEAST) == []


def test_the_decision_is_large_too(desk: Desk, show: Show) -> None:
    show("drift")
    page = presented(desk, (1920, 1080))
    assert desk.walk is not None
    desk.walk.go("")
    QTest.qWait(30)
    assert small(page, _LEAST) == []


def test_axes_and_words_of_a_plot_are_large(desk: Desk, show: Show) -> None:
    show("drift")
    page = presented(desk, (1920, 1080))
    for tab in ("time", "gap", "slices", "paired"):
        page.show_plot(tab)
        QTest.qWait(20)
        for view in page.findChildren(QWidget, f"plot_{tab}_view"):
            item = view.getPlotItem()
            axes = [item.getAxis(side).style["tickFont"].pixelSize() for side in ("left", "bottom")]
            words = [part.textItem.font().pixelSize() for part in item.items if hasattr(part, "textItem")]
            assert min(axes + words) >= _LEAST, tab


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 720), (3840, 2160)])
def test_the_tree_is_as_large(desk: Desk, show: Show, size: tuple[int, int]) -> None:
    show("drift")
    page = presented(desk, size)
    tree = page.findChild(TreeView)
    assert tree is not None
    drawing = tree.drawing()
    assert drawing is not None
    least = min(drawing.ink.fonts[style].pixelSize() for style in ("title", "subtitle", "note"))
    assert least * tree.transform().m11() >= _LEAST * size[1] / 1080
    assert tree.in_view().contains(drawing.bounds)


def test_smaller_screens_shrink_everything_alike(desk: Desk, show: Show, qtbot: QtBot) -> None:
    show("drift")
    page = presented(desk, (1280, 720))
    assert small(page, _LEAST * 720 / 1080) == []
    tree = page.findChild(QWidget, "canvas")
    assert tree is not None
    assert tree.in_view().contains(tree.content)


@pytest.mark.parametrize("size", [(640, 480), (1280, 720), (1920, 1080)])
def test_no_key_at_the_foot_is_cut(desk: Desk, show: Show, size: tuple[int, int]) -> None:
    show("drift")
    page = presented(desk, size)
    keys = [label for label in page.findChildren(QLabel) if label.objectName().endswith(("_key", "_keys"))]
    shown = [label for label in keys if label.isVisible() and label.objectName().startswith("present_")]
    assert "present_leave_key" in {label.objectName() for label in shown}
    assert [label.text() for label in shown if label.width() < label.sizeHint().width()] == []
