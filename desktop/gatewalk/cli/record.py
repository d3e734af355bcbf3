"""`gatewalk record FILE -o OUT`: the decision record of an investigation as .pdf, .md or .html."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from gatewalk.cli.usage import UsageError

NAME = "record"


def command(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="An investigation, or a PDF record.")],
    out: Annotated[Path, typer.Option("-o", help="Where to write: .pdf, .md or .html.")],
    paper: Annotated[str, typer.Option(help="a4 or letter.")] = "a4",
    day: Annotated[
        str | None, typer.Option("--date", help="ISO date on the record; today without it.")
    ] = None,
) -> None:
    """Write the decision record of an investigation."""
    from gatewalk.cli.drawing import write_drawn_record
    from gatewalk.files.investigation import open_investigation

    if paper not in ("a4", "letter"):
        raise UsageError(f"--paper takes a4 or letter, not {paper!r}")
    write_drawn_record(open_investigation(file), out, day=_day(day), paper=paper)


def _day(text: str | None) -> date:
    try:
        return date.fromisoformat(text) if text else date.today()
    except ValueError:
        raise UsageError(f"--date takes an ISO date such as 2026-11-20, not {text!r}") from None
