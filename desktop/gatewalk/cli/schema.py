"""`gatewalk schema tree|investigation`: the JSON Schema, for editors and checks."""

from typing import Annotated

import typer

from gatewalk.cli.output import say_json
from gatewalk.cli.usage import UsageError

NAME = "schema"


def command(
    what: Annotated[str, typer.Argument(metavar="tree|investigation", help="Which schema to print.")],
) -> None:
    """Print the JSON Schema of tree files or of investigations."""
    if what == "tree":
        from gatewalk.files.tree.details import known_measurements
        from gatewalk.files.tree.schema import tree_schema

        schema = tree_schema(known_measurements())
    elif what == "investigation":
        from gatewalk.files.investigation_schema import investigation_schema

        schema = investigation_schema()
    else:
        raise UsageError(f"schema takes tree or investigation, not {what!r}")
    say_json(schema, indent=2)
