"""A plot of very many points keeps every peak, and draws no more than there is room for."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from gatewalk.panels.look import Look
from gatewalk.panels.plots.dense import MOST_POINTS, Columns, DenseLine, Points
from gatewalk.panels.plots.over_time import OverTime
from gatewalk.panels.plots.time_data import TimePoint, TimeSeries
from gatewalk.theme.colours import LIGHT


def points(values: list[float]) -> tuple[TimePoint, ...]:
    return tuple(
        TimePoint(float(x), v, v - 1, v + 1, 1, f"day {x}", f"day {x}") for x, v in enumerate(values)
    )


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.floats(0, 100), min_size=2, max_size=3000),
    st.integers(20, 200),
    st.floats(0, 1),
    st.floats(0, 1),
)
def test_no_peak_in_view_is_lost(values: list[float], columns: int, one: float, other: float) -> None:
    start, end = (round(share * (len(values) - 1)) for share in sorted((one, other)))
    shown = DenseLine(points(values)).shown(start, end, columns)
    inside = values[start : end + 1]
    least, most = (shown.least, shown.most) if isinstance(shown, Columns) else (shown.value, shown.value)
    assert least.min() <= min(inside)
    assert most.max() >= max(inside)
    assert shown.low.min() <= min(inside) - 1
    assert shown.high.max() >= max(inside) + 1
    assert len(shown.x) <= max(columns, MOST_POINTS)
    assert (np.diff(shown.x) > 0).all()


def test_few_points_are_drawn_as_they_are() -> None:
    shown = DenseLine(points([3.0, 1.0, 2.0])).shown(0, 2, 100)
    assert isinstance(shown, Points)
    assert shown.value.tolist() == [3.0, 1.0, 2.0]


def test_a_plot_of_many_points_shows_and_finds_each(qtbot: QtBot) -> None:
    plot = OverTime(Look(LIGHT))
    qtbot.addWidget(plot)
    plot.resize(600, 300)
    values = [90.0] * 50_000
    values[31_234] = 5.0
    plot.show_series(TimeSeries(points(values), "daily", "50,000 points"))
    plot.show()
    qtbot.wait(20)
    box = plot.view.getPlotItem().getViewBox()
    at = box.viewRange()
    assert at[1][0] <= 5.0
    near = plot.said_of(31_234, 31_234)
    assert ": 5 %" in near
