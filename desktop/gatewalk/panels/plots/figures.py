"""The plots as SVG for the decision record: the same values as in the window, drawn with plain strokes."""

from functools import partial

from gatewalk.domain.finding import GapBudget
from gatewalk.domain.investigation import Investigation
from gatewalk.panels.plots.figure_bars import draw_gap, draw_pairs
from gatewalk.panels.plots.figure_slices import draw_slices, slices_height
from gatewalk.panels.plots.figure_time import draw_time
from gatewalk.panels.plots.gap_data import gap_bars
from gatewalk.panels.plots.pair_data import pair_rows
from gatewalk.panels.plots.sheet import svg
from gatewalk.panels.plots.slice_data import slice_table
from gatewalk.panels.plots.time_data import time_series
from gatewalk.theme.language import tr


def figures(investigation: Investigation, budget: GapBudget | None = None) -> dict[str, bytes]:
    """SVG by name: ``gap``, ``time``, ``slices``, ``paired``; what there is nothing to draw for is left out.

    Needs a QGuiApplication (for fonts). `budget` is measured where it is not given.
    """
    if investigation.scores is None:
        return {}
    if budget is None:
        from gatewalk.measure.gap import gap_budget

        budget = gap_budget(investigation)
    made: dict[str, bytes] = {}
    if budget is not None:
        bars = gap_bars(budget)
        made["gap"] = svg(230, tr("Where the gap went"), partial(draw_gap, bars=bars, budget=budget))
    if series := time_series(investigation, budget.baseline if budget else None):
        made["time"] = svg(250, tr("Score over time"), partial(draw_time, series=series))
    if table := slice_table(investigation):
        made["slices"] = svg(slices_height(table), tr("Kinds of input"), partial(draw_slices, table=table))
    if rows := pair_rows(investigation):
        made["paired"] = svg(34 * len(rows) + 20, tr("Paired runs"), partial(draw_pairs, rows=rows))
    return made
