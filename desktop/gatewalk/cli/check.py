"""`gatewalk check TREE...`: every problem of tree files, each on its own line with its place."""

from typing import Annotated

import typer

from gatewalk.cli.output import say

NAME = "check"


def command(
    trees: Annotated[
        list[str], typer.Argument(metavar="TREE...", help="Tree files, or ids of built-in trees.")
    ],
) -> None:
    """Check tree files; exit code 1 where any problem is found."""
    from gatewalk.files.tree import check_tree

    problems = [problem for tree in trees for problem in check_tree(tree)]
    for problem in problems:
        say(str(problem))
    if problems:
        raise typer.Exit(1)
    say(f"{len(trees)} tree{'s' if len(trees) > 1 else ''} checked, no problem found")
