"""`gatewalk compare FILE FILE`: two investigations side by side, gate by gate."""

from pathlib import Path
from typing import Annotated, Any

import typer

from gatewalk.cli.output import say, say_json

NAME = "compare"
FORMAT = "gatewalk-comparison/1"


def command(
    first: Annotated[Path, typer.Argument(metavar="FILE", help="An investigation or record.")],
    second: Annotated[Path, typer.Argument(metavar="FILE", help="Another one.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON and nothing else.")] = False,
) -> None:
    """Hold two investigations side by side: gap, path, exits."""
    from gatewalk.files.investigation import open_investigation
    from gatewalk.session.compare import compare

    comparison = compare(open_investigation(first), open_investigation(second))
    if as_json:
        shown: dict[str, Any] = {"format": FORMAT, **comparison.as_json()}
        say_json(shown)
    else:
        say("\n".join(comparison.lines()))
