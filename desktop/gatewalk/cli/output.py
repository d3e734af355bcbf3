"""The one way to a terminal: what stands in somebody's files is shown there and never steers it."""

import json
from typing import Any

import typer

from gatewalk.domain.visible import escaped, visible


def say(text: str, *, err: bool = False) -> None:
    """Print a text for people and end the line."""
    typer.echo(visible(text), err=err)


def say_json(value: Any, indent: int = 1) -> None:
    """Print a value as JSON and nothing else. Raises ValueError for numbers that JSON does not know."""
    typer.echo(escaped(json.dumps(value, indent=indent, ensure_ascii=False, allow_nan=False)))
