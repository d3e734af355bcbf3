"""A record with its figures: drawn on the thread of the window, written on any.

The window, the command line and the headless walk all export through these two functions.
"""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from gatewalk.domain.investigation import Investigation
from gatewalk.domain.record import tree_figure
from gatewalk.domain.walks import drop_walk, reached


def draw(case: Investigation) -> dict[str, bytes]:
    """Every figure of the record as SVG by name; needs a running Qt application, on its own thread."""
    from gatewalk.canvas.figure import tree_svg
    from gatewalk.panels.plots.figures import figures

    trees = {tree_figure(leg.place): tree_svg(leg.view, leg.path) for leg in reached(case)}
    return {**trees, **figures(drop_walk(case))}


def write_with_figures(
    case: Investigation,
    out: Path,
    figures: Mapping[str, bytes],
    *,
    day: date,
    paper: str = "a4",
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Write the record; what would change the decision and how steady the exits are is searched anew."""
    from gatewalk.files.record import write_record
    from gatewalk.measure.joined import steadiness

    found = steadiness(case, progress=progress, cancelled=cancelled)
    write_record(
        case,
        out,
        figures,
        date=day,
        paper=paper,
        would_change={place: steady.changes for place, steady in found.items()},
        stability={place: steady.shares for place, steady in found.items()},
    )
