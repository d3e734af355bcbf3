"""`gatewalk verify FILE`: recompute every finding of an investigation or record and compare."""

from pathlib import Path
from typing import Annotated

import typer

from gatewalk.cli.output import say

NAME = "verify"


def command(
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="An investigation (.gatewalk) or a record (.pdf).")
    ],
    scores: Annotated[
        list[Path] | None,
        typer.Option("--scores", help="Score files to recompute from, as they were loaded."),
    ] = None,
) -> None:
    """Recompute every finding and compare; exit code 1 where any differs."""
    from gatewalk.files.verify import verify

    report = verify(file, scores or ())
    for line in report.differences:
        say(line)
    if report.differences:
        raise typer.Exit(1)
    say(report.summary)
