"""Plots and figures show the figures of the case: the same in the window and in the record."""

import xml.etree.ElementTree as ET

import pytest
from pytestqt.qtbot import QtBot

from gatewalk.domain.investigation import Investigation
from gatewalk.panels.look import Look
from gatewalk.panels.plots.figures import figures
from gatewalk.panels.plots.gap_data import gap_bars
from gatewalk.panels.plots.pair_data import pair_rows
from gatewalk.panels.plots.slice_data import slice_table
from gatewalk.panels.plots.tabs import PlotTabs
from gatewalk.panels.plots.ticks import day_ticks, percent_ticks
from gatewalk.panels.plots.time_data import day_number, time_series
from gatewalk.theme.colours import LIGHT
from tests.panels import made


def test_half_a_year_of_days_becomes_weeks_that_lose_no_score() -> None:
    series = time_series(made.case())
    assert series is not None
    assert (series.step, len(series.points)) == ("weekly", 26)
    assert sum(p.n for p in series.points) == 182 * 40
    assert all(p.low <= p.value <= p.high for p in series.points)
    assert [event.text for _, event in series.events] == ["prompt v7", "product expansion"]


def test_the_waterfall_leads_from_baseline_to_what_is_open() -> None:
    bars = gap_bars(made.budget())
    assert [(b.start, b.end) for b in bars] == [(0, 91), (91, 74), (74, 79), (79, 83), (83, 91)]
    assert [b.text for b in bars] == ["91 %", "−17", "+5", "+4", "8"]


def test_new_kinds_of_input_come_first_and_say_so() -> None:
    table = slice_table(made.case())
    assert table is not None
    assert (table.rows[0].value, table.rows[0].new) == ("API integration", True)
    assert sum(row.after.n for row in table.rows if row.after) == 500


def test_paired_runs_count_lost_and_gained() -> None:
    rows = {(r.first, r.second): r for r in pair_rows(made.case())}
    row = rows["current", "context"]
    assert (row.lost, row.gained) == (6, 31)
    assert (row.change, round(row.low, 2), round(row.high, 2)) == (pytest.approx(5), 2.78, 7.61)


def test_a_case_without_scores_has_no_figures(qtbot: QtBot) -> None:
    assert figures(made.case(scores=None, findings={})) == {}


@pytest.mark.parametrize("name", ["gap", "time", "slices", "paired"])
def test_figures_are_svg_with_real_text_and_plain_strokes(qtbot: QtBot, name: str) -> None:
    picture = figures(made.case(), made.budget())[name]
    root = ET.fromstring(picture)
    texts = [t.text or "" for t in root.iter("{http://www.w3.org/2000/svg}text")]
    wanted = {"gap": "+5", "time": "baseline 91 %", "slices": "API integration (new)", "paired": "31 gained"}
    assert any(wanted[name] in text for text in texts)
    assert b"non-scaling-stroke" not in picture
    assert b"<image" not in picture


def test_names_from_data_cannot_break_a_figure(qtbot: QtBot) -> None:
    case = made.case()
    assert case.scores is not None
    odd = case.model_copy(
        update={"changes": (case.changes[0].model_copy(update={"text": "<script>&\u202e" * 50}),)}
    )
    ET.fromstring(figures(odd, made.budget())["time"])


def test_escape_sequences_in_names_of_slices_are_shown_as_dots(qtbot: QtBot) -> None:
    case = made.case()
    assert case.scores is not None
    readings = {
        arm: reading.model_copy(
            update={
                "slices": {
                    column: tuple(
                        cell.model_copy(update={"value": f"\x1b[31m{cell.value}"}) for cell in cells
                    )
                    for column, cells in reading.slices.items()
                }
            }
        )
        for arm, reading in case.scores.readings.items()
    }
    scores = case.scores.model_copy(update={"readings": readings})
    picture = figures(case.model_copy(update={"scores": scores}), made.budget())["slices"]
    words = "".join(ET.fromstring(picture).itertext())
    assert "·[31mAPI integration" in words


@pytest.mark.parametrize("tab", ["time", "gap", "slices", "paired"])
def test_every_plot_draws_and_copies_its_numbers(qtbot: QtBot, tab: str) -> None:
    tabs = PlotTabs(Look(LIGHT))
    qtbot.addWidget(tabs)
    tabs.resize(900, 300)
    tabs.show_investigation(made.case(), made.budget())
    tabs.show_tab(tab)
    plot = tabs.plot()
    assert plot is not None
    assert plot.view.isVisibleTo(tabs)
    assert len(plot.data_text().splitlines()) > 2


@pytest.mark.parametrize("tab", ["time", "gap", "slices", "paired"])
def test_an_empty_plot_says_what_to_do(qtbot: QtBot, tab: str) -> None:
    tabs = PlotTabs(Look(LIGHT))
    qtbot.addWidget(tabs)
    bare: Investigation = made.case(scores=None, findings={})
    tabs.show_investigation(bare, None)
    qtbot.waitUntil(lambda: tabs.shown is not None)
    tabs.show_tab(tab)
    plot = tabs.plot()
    assert plot is not None
    assert "Load" in plot.accessibleDescription() or "Mark" in plot.accessibleDescription()


@pytest.mark.parametrize("tab", ["time", "gap", "slices", "paired"])
def test_a_plot_may_be_resized_before_and_after_it_has_something_to_draw(qtbot: QtBot, tab: str) -> None:
    tabs = PlotTabs(Look(LIGHT))
    qtbot.addWidget(tabs)
    tabs.show()
    tabs.show_tab(tab)
    bare: Investigation = made.case(scores=None, findings={})
    for number, (case, budget) in enumerate([(bare, None), (made.case(), made.budget()), (bare, None)] * 2):
        tabs.show_investigation(case, budget)
        qtbot.waitUntil(lambda: tabs.shown is not None)
        plot = tabs.plot()
        assert plot is not None
        plot.view.show()  # as while it is being drawn
        tabs.resize(600 + 40 * number, 300 + 30 * number)
        qtbot.wait(10)


def test_axis_marks_are_round_and_few() -> None:
    assert [text for _, text in percent_ticks(60, 100)] == ["60 %", "70 %", "80 %", "90 %", "100 %"]
    start = day_number("2026-05-18")
    assert start is not None
    assert [text for _, text in day_ticks(start, start + 175, 8)][:2] == ["Jun 2026", "Jul 2026"]
    assert len(day_ticks(start, start + 5000, 8)) <= 9
