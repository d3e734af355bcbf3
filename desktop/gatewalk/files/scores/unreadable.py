"""What the system or the engine says of a file that cannot be read, as one line for people."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import duckdb

from gatewalk.domain.problem import InputProblem

#: What to do where nobody can say what is wrong.
AGAIN = "save it again, or as CSV"


@contextmanager
def one_line(paths: Sequence[Path]) -> Iterator[None]:
    """Whatever the system or the engine says of files that vanish or change becomes an InputProblem."""
    where = paths[0] if paths else Path()
    try:
        yield
    except OSError as problem:
        raise unreadable(where, problem) from problem
    except (duckdb.Error, RuntimeError) as problem:
        first = next(iter(str(problem).splitlines()), type(problem).__name__)[:200]
        gone = isinstance(problem, duckdb.IOException)
        what = (
            f"a file can no longer be read ({first})" if gone else f"the engine could not read this ({first})"
        )
        raise InputProblem(what, shown(str(where)), "open it again" if gone else AGAIN) from problem


def unreadable(path: Path, problem: OSError) -> InputProblem:
    """The one line for a file that the system would not give."""
    where = shown(str(path))
    if isinstance(problem, FileNotFoundError):
        return InputProblem("this file does not exist", where, "check the name")
    if isinstance(problem, PermissionError):
        what = "this folder" if _is_folder(path) else "this file"
        return InputProblem(f"{what} may not be read", where, "ask for the right to read it")
    return InputProblem(f"this file could not be read ({problem.strerror})", where, "open a copy of it")


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False


def shown(text: str) -> str:
    """A path as text; bytes that are none are replaced."""
    return text.encode("utf-8", errors="replace").decode()
