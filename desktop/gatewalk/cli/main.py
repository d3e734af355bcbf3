"""The command line's root: one Typer command per verb, and one place where errors become a line.

Exit codes: 0 done, 1 the input could not be used (one line on stderr), 2 usage.
"""

import sys
import tempfile
import traceback
from collections.abc import Sequence
from importlib import metadata
from pathlib import Path
from typing import Annotated

import typer

from gatewalk.cli import check, compare, diagnose, example, follow_up, record, schema, self_test, tree, verify
from gatewalk.cli.output import say
from gatewalk.cli.usage import ANY_USAGE_ERROR
from gatewalk.domain.problem import Cancelled, InputProblem

USAGE = 2
UNUSABLE = 1
INTERRUPTED = 130


def build() -> typer.Typer:
    """The whole command line as a Typer application."""
    root = typer.Typer(
        name="gatewalk",
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
        help="Walk from a drop in quality to the cheapest fix that the evidence supports. "
        "Without a verb the window opens: gatewalk [FILE...]",
    )
    root.callback(invoke_without_command=True)(_root)
    for verb in (diagnose, example, record, verify, follow_up, compare, check, schema, self_test):
        root.command(verb.NAME)(verb.command)
    root.add_typer(tree.build(), name="tree")
    return root


def _root(
    version: Annotated[bool, typer.Option("--version", help="Print the version and end.")] = False,
) -> None:
    if version:
        say(f"gatewalk {metadata.version('gatewalk')}")
        raise typer.Exit


def run(arguments: Sequence[str]) -> int:
    """Run one command line and return its exit code; never raises for bad input."""
    try:
        result = build()(args=list(arguments), standalone_mode=False, prog_name="gatewalk")
    except InputProblem as problem:
        return _say(str(problem), UNUSABLE)
    except Cancelled:
        return _say("stopped", INTERRUPTED)
    except (KeyboardInterrupt, typer.Abort):
        return _say("stopped", INTERRUPTED)
    except typer.Exit as ended:
        return ended.exit_code
    except ANY_USAGE_ERROR as wrong:
        return _say(f"{wrong.format_message()} (gatewalk --help lists the verbs and options)", USAGE)
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    except ImportError as missing:
        if ".so" in str(missing):
            raise
        return _say(_unexpected(missing), UNUSABLE)
    except MemoryError:
        return _say("the input does not fit into memory; load a smaller part of it", UNUSABLE)
    except Exception as error:  # the outermost edge: a person gets a line, the details go to a file
        return _say(_unexpected(error), UNUSABLE)
    return result if isinstance(result, int) else 0


def _unexpected(error: Exception) -> str:
    with tempfile.NamedTemporaryFile(
        "w", prefix="gatewalk-", suffix=".log", delete=False, encoding="utf-8"
    ) as log:
        log.write("".join(traceback.format_exception(error)))
    name = type(error).__name__
    return f"something went wrong inside Gatewalk ({name}); please report it with {Path(log.name)}"


def _say(line: str, code: int) -> int:
    say(f"gatewalk: {' '.join(line.split())}", err=True)
    return code
