"""Marks of a plot are pointed at and chosen by real keys and clicks; what is chosen filters the rows."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gatewalk.domain.finding import RowFilter
from gatewalk.panels.look import Look
from gatewalk.panels.plots.base import Plot
from gatewalk.panels.plots.tabs import PlotTabs
from gatewalk.theme.colours import LIGHT
from tests.panels import made

_K = Qt.Key
_SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def tabs(qtbot: QtBot) -> PlotTabs:
    shown = PlotTabs(Look(LIGHT, calm=True))
    qtbot.addWidget(shown)
    shown.resize(900, 320)
    shown.show_investigation(made.case(), made.budget())
    shown.show()
    return shown


def front(tabs: PlotTabs, tab: str) -> Plot:
    tabs.show_tab(tab)
    plot = tabs.plot()
    assert plot is not None
    QTest.qWait(20)
    plot.view.setFocus()
    return plot


def wanted(tabs: PlotTabs) -> list[RowFilter]:
    heard: list[RowFilter] = []
    tabs.rows_wanted.connect(heard.append)
    return heard


def place(plot: Plot, x: float, y: float) -> QPoint:
    """Where a place in the plot's units is on its view."""
    box = plot.view.getPlotItem().getViewBox()
    return plot.view.mapFromScene(box.mapViewToScene(QPointF(x, y)))


def caption(tabs: PlotTabs) -> str:
    label = tabs.findChild(QLabel, "plot_caption")
    assert label is not None
    return label.text()


def test_arrow_keys_walk_the_weeks_and_enter_lists_their_rows(tabs: PlotTabs) -> None:
    plot, heard = front(tabs, "time"), wanted(tabs)
    before = caption(tabs)
    for key in (_K.Key_Right, _K.Key_Right):
        QTest.keyClick(plot.view, key)
    assert "n = " in caption(tabs)
    assert plot.view.accessibleDescription() == caption(tabs)
    QTest.keyClick(plot.view, _K.Key_Right, _SHIFT)
    QTest.keyClick(plot.view, _K.Key_Return)
    assert heard == [RowFilter(days=("2026-05-11", "2026-05-24"))]
    QTest.keyClick(plot.view, _K.Key_Escape)
    assert caption(tabs) == before


def test_a_drag_with_shift_takes_a_span_of_days(tabs: PlotTabs) -> None:
    plot, heard = front(tabs, "time"), wanted(tabs)
    days = plot.data_text().splitlines()
    box = plot.view.getPlotItem().getViewBox()
    (low, high), (bottom, top) = box.viewRange()
    start, end = (place(plot, low + share * (high - low), (bottom + top) / 2) for share in (0.2, 0.6))
    view = plot.view.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, _SHIFT, start)
    for step in range(1, 6):
        QTest.mouseMove(view, start + (end - start) * step / 5)
        QTest.qWait(12)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, _SHIFT, end)
    assert len(heard) == 1
    assert heard[0].days is not None
    first, last = heard[0].days
    assert days[1].split("\t")[0] <= first < last < days[-1].split("\t")[1]


@pytest.mark.parametrize(
    ("tab", "at", "rows"),
    [
        ("gap", (2, 76), RowFilter(arms=("current", "context"), only="gained")),
        ("gap", (4, 87), RowFilter(arms=("prompt",), only="failing")),
        ("slices", (50, 0), RowFilter(arms=("current",), slices={"category": ("API integration",)})),
        ("paired", (5, 0), RowFilter(arms=("current", "control"), only="gained")),
    ],
)
def test_a_click_lists_the_rows_behind_a_mark(
    tabs: PlotTabs, tab: str, at: tuple[float, float], rows: RowFilter
) -> None:
    plot, heard = front(tabs, tab), wanted(tabs)
    QTest.mouseClick(plot.view.viewport(), Qt.MouseButton.LeftButton, pos=place(plot, *at))
    assert heard == [rows]


def test_shift_and_arrows_take_several_slices(tabs: PlotTabs) -> None:
    plot, heard = front(tabs, "slices"), wanted(tabs)
    QTest.keyClick(plot.view, _K.Key_Down)
    QTest.keyClick(plot.view, _K.Key_Down, _SHIFT)
    QTest.keyClick(plot.view, _K.Key_Space)
    assert [len(f.slices["category"]) for f in heard] == [2]


def test_plus_zooms_and_home_shows_all_again(tabs: PlotTabs) -> None:
    plot = front(tabs, "time")
    box = plot.view.getPlotItem().getViewBox()
    whole = box.viewRange()[0]
    QTest.keyClick(plot.view, _K.Key_Plus)
    closer = box.viewRange()[0]
    assert closer[1] - closer[0] < 0.9 * (whole[1] - whole[0])
    QTest.keyClick(plot.view, _K.Key_End)
    QTest.keyClick(plot.view, _K.Key_Home)
    assert box.viewRange()[0] == pytest.approx(whole)


@pytest.mark.parametrize("tab", ["time", "gap", "slices", "paired"])
def test_keys_copy_the_numbers_and_the_picture(tabs: PlotTabs, tab: str) -> None:
    plot, control = front(tabs, tab), Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(plot.view, _K.Key_C, control)
    assert QGuiApplication.clipboard().text() == plot.data_text()
    QTest.keyClick(plot.view, _K.Key_C, control | _SHIFT)
    assert QGuiApplication.clipboard().pixmap().size() == plot.view.grab().size()
