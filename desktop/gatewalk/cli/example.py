"""`gatewalk example NAME --write FOLDER`: the example's files, to look at and to try the command line on."""

from pathlib import Path
from typing import Annotated

import typer

from gatewalk.cli.output import say

NAME = "example"


def command(
    name: Annotated[str, typer.Argument(help="Name of a built-in example.")] = "ticket-classifier",
    write: Annotated[
        Path | None,
        typer.Option("--write", metavar="FOLDER", help="Write its files here instead of opening it."),
    ] = None,
) -> None:
    """Open a built-in example in the window, or write its files into a folder with --write."""
    from gatewalk.files.example.build import write_example

    if write is not None:
        for path in write_example(name, write):
            say(str(path))
