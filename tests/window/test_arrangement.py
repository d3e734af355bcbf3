"""In a small window, or with very large text, tree, plots and gate share one place; nothing is cut."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QTabBar, QWidget

from gatewalk.window.desk import Desk
from gatewalk.window.filing import OpenCase

Show = Callable[..., OpenCase]


def sized(desk: Desk, wide: int, tall: int, scale: float = 1.0) -> None:
    desk.window.resize(wide, tall)
    if desk.look.scale != scale:
        desk.views.scale(scale - desk.look.scale)
    QTest.qWait(40)


def seen(desk: Desk) -> set[str]:
    parts = {"gate": "gate_panel", "tree": "canvas", "plots": "plots"}
    found = ((name, desk.window.findChild(QWidget, part)) for name, part in parts.items())
    return {name for name, part in found if part is not None and part.isVisible()}


def test_a_large_window_shows_all_parts(desk: Desk, show: Show) -> None:
    show("drift")
    sized(desk, 1280, 720)
    assert seen(desk) == {"gate", "tree", "plots"}


@pytest.mark.parametrize(("size", "scale"), [((640, 480), 1.0), ((1280, 720), 2.0)])
def test_a_small_one_shows_what_is_asked_for(
    desk: Desk, show: Show, size: tuple[int, int], scale: float
) -> None:
    show("drift")
    sized(desk, *size, scale)
    assert seen(desk) == {"gate"}
    desk.run("plot-slices")
    assert seen(desk) == {"plots"}
    desk.run("fit")
    assert seen(desk) == {"tree"}
    desk.run("note")
    assert seen(desk) == {"gate"}
    tabs = desk.window.findChild(QTabBar, "part_tabs")
    assert tabs is not None
    tabs.setFocus()
    QTest.keyClick(tabs, Qt.Key.Key_Right)
    assert seen(desk) == {"tree"}
    desk.run("history")
    assert seen(desk) == set()
    desk.run("history")
    sized(desk, 2600, 1500, scale)
    assert seen(desk) == {"gate", "tree", "plots"}


@pytest.mark.parametrize("gate", ["metrics", "onset", "context", "drift", "update"])
@pytest.mark.parametrize(("size", "scale"), [((640, 480), 1.0), ((1280, 720), 2.0), ((1280, 720), 1.0)])
def test_nothing_of_a_gate_is_cut_at_its_side(
    desk: Desk, show: Show, gate: str, size: tuple[int, int], scale: float
) -> None:
    show(gate)
    sized(desk, *size, scale)
    for scroll in desk.work_page.gate_panel.findChildren(QScrollArea):
        content = scroll.widget()
        assert content.width() <= scroll.viewport().width()
        wider = [
            b.objectName()
            for b in content.findChildren(QAbstractButton)
            if (b.isVisible() and b.mapTo(content, b.rect().topRight()).x() > content.width())
            or b.width() < b.minimumSizeHint().width()
        ]
        assert wider == []
