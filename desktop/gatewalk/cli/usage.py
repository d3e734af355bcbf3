"""Errors of the command line itself, as opposed to input that cannot be used."""

from typing import cast

import typer


class UsageError(typer.BadParameter):
    """A command line that is wrong in itself; ends with exit code 2 and this message alone."""

    def format_message(self) -> str:
        return self.message


#: Every usage error. Typer carries its own copy of Click and names only this one of its errors: the parent
#: of the one it names is the parent of all.
ANY_USAGE_ERROR = cast(type[UsageError], typer.BadParameter.__mro__[1])
