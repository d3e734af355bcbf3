"""A record with its figures: drawn on the thread of the window, written on any.

The window, the command line and the headless walk all export through these two functions.
"""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from gatewalk.domain.investigation import Investigation
from gatewalk.domain.path import path


def draw(case: Investigation) -> dict[str, bytes]:
    """Every figure of the record as SVG by name; needs a running Qt application, on its own thread."""
    from gatewalk.canvas.figure import tree_svg
    from gatewalk.panels.plots.figures import figures

    return {"tree": tree_svg(case, path(case.tree, case)), **figures(case)}


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
    from gatewalk.measure.sensitivity import would_change
    from gatewalk.measure.stability import exit_stability

    measured = case.scores is not None
    shares = (
        exit_stability(case, seed=case.seed, progress=progress, cancelled=cancelled) if measured else None
    )
    told = would_change(case) if measured else ()
    write_record(case, out, figures, date=day, paper=paper, would_change=told, stability=shares)
