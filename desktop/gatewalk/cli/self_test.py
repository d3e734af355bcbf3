"""`gatewalk self-test`: prove that this installation works: fonts, trees, scores, plots, PDF, files."""

import tempfile
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import typer

from gatewalk.cli.output import say
from gatewalk.domain.problem import InputProblem

NAME = "self-test"
Check = tuple[str, Callable[[], str]]


def command() -> None:
    """Try every part of this installation once; exit code 1 where one fails."""
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, check in _checks(Path(folder)):
            try:
                say(f"ok      {name}: {check()}")
            except (InputProblem, ImportError, OSError, RuntimeError, ValueError) as problem:
                failed += 1
                say(f"failed  {name}: {problem}")
    if failed:
        raise typer.Exit(1)
    say("everything works")


def _checks(folder: Path) -> Iterator[Check]:
    yield "trees", _trees
    yield "fonts", _fonts
    yield "scores and findings", lambda: _scores(folder)
    yield "investigation file", lambda: _files(folder)
    yield "record", lambda: _record(folder)


def _trees() -> str:
    from gatewalk.files.tree import built_in_trees, check_tree

    trees = built_in_trees()
    problems = [str(p) for tree in trees for p in check_tree(tree)]
    if problems:
        raise ValueError(problems[0])
    return ", ".join(trees)


def _fonts() -> str:
    from gatewalk.cli.drawing import headless_application
    from gatewalk.theme.fonts import load_fonts

    app = headless_application()
    family = load_fonts()
    del app
    return family


def _scores(folder: Path) -> str:
    from gatewalk.files.example.build import EXAMPLES, write_example

    written = write_example(EXAMPLES[0], folder)
    return f"{len(written)} files of the example written and measured"


def _files(folder: Path) -> str:
    from gatewalk.files.example.build import EXAMPLES, open_example
    from gatewalk.files.investigation import open_investigation

    stored, made = open_example(), open_investigation(folder / f"{EXAMPLES[0]}.gatewalk")
    if stored.findings.keys() != made.findings.keys():
        raise ValueError("the example measured here speaks to other gates than the one shipped")
    return f"opened, {len(made.findings)} findings"


def _record(folder: Path) -> str:
    from gatewalk.cli.drawing import write_drawn_record
    from gatewalk.files.example.build import open_example
    from gatewalk.files.investigation import open_investigation

    out = folder / "record.pdf"
    write_drawn_record(open_example(), out, day=date(2026, 11, 20))
    again = open_investigation(out)
    return f"{out.stat().st_size // 1024} kB, and “{again.title}” opens from it"
