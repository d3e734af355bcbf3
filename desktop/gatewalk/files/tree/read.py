"""Read a tree, whole or not at all: text, shape, then rules, graph and languages, every problem gathered.

The trees that come with the program are checked by its tests, so reading one of them by its id runs the
first two stages only and stays quick at the start of a window.
"""

from pathlib import Path
from typing import Any

from gatewalk.domain.problem import InputProblem
from gatewalk.domain.tree import Tree
from gatewalk.files.tree.folders import built_in_trees, is_built_in, tree_file, user_tree_folder, user_trees
from gatewalk.files.tree.problem import Problem, TreeProblems
from gatewalk.files.tree.shape import shaped
from gatewalk.files.tree.source import MAX_BYTES, Source, read_source


def read_tree(source: Path | str) -> Tree:
    """The tree with this id (built-in or the user's) or at this path, with the languages beside its file.

    Raises `TreeProblems` where the file is no sound tree, `InputProblem` where there is no such file.
    """
    path = _found(source)
    if is_built_in(path):
        parsed = _parsed(path)
        tree, sound = shaped(parsed)
        problems, blocks = tuple(parsed.problems), dict[str, Any]()
    else:
        tree, sound, problems, blocks = _checked(path)
    if tree is None or not sound:
        raise TreeProblems(problems, str(path))
    return tree.model_copy(update={"languages": {**tree.languages, **blocks}}) if blocks else tree


def check_tree(source: Path | str) -> tuple[Problem, ...]:
    """Every error and warning of a tree file and the translations beside it; empty for a sound tree.

    Raises `InputProblem` where there is no such file.
    """
    return _checked(_found(source))[2]


def tree_problems(text: str, file: str = "") -> tuple[Problem, ...]:
    """Every error and warning of the text of a tree, without what lies beside its file."""
    parsed = read_source(text, file)
    _judged(parsed)
    return _by_line(parsed)


def _judged(parsed: Source) -> tuple[Tree | None, bool]:
    """The tree of a parsed text and whether it holds no error; problems are added to `parsed`."""
    from gatewalk.files.tree.details import check_details, known_measurements
    from gatewalk.files.tree.graph import check_graph
    from gatewalk.files.tree.languages import check_block
    from gatewalk.files.tree.rules import check_rules

    tree, _ = shaped(parsed)
    if tree is not None:
        check_rules(tree, parsed)
        check_details(tree, parsed, known_measurements())
        check_graph(tree, parsed)
        for language, block in tree.languages.items():
            check_block(tree, language, block, parsed, ("languages", language))
    return tree, not any(p.level == "error" for p in parsed.problems)


def _checked(path: Path) -> tuple[Tree | None, bool, tuple[Problem, ...], dict[str, Any]]:
    parsed = _parsed(path)
    tree, sound = _judged(parsed)
    if tree is not None and path.parent == user_tree_folder() and path.stem != tree.id:
        parsed.problem(
            f"the tree is called {tree.id!r} and its file {path.name!r}",
            ("id",),
            "trees in your folder are found by the name of their file",
            f"name the file {tree.id}{path.suffix}, or correct the id",
            level="warning",
        )
    problems, blocks = _by_line(parsed), dict[str, Any]()
    if tree is not None and sound:
        more, blocks = _beside(tree, path)
        problems += more
    return tree, sound, problems, blocks


def _beside(tree: Tree, path: Path) -> tuple[tuple[Problem, ...], dict[str, Any]]:
    """Problems and language blocks of the translations in files of their own."""
    from gatewalk.files.tree.languages import block_of, check_block, language_files

    problems: list[Problem] = []
    blocks: dict[str, Any] = {}
    for language, beside in language_files(path).items():
        other = _parsed(beside)
        if (block := block_of(other, tree, language)) is not None:
            check_block(tree, language, block, other)
            blocks[language] = block
        problems += _by_line(other)
    return tuple(problems), blocks


def _by_line(parsed: Source) -> tuple[Problem, ...]:
    """Problems by line, each place and fault named once."""
    once = dict.fromkeys(parsed.problems)
    return tuple(sorted(once, key=lambda p: p.line or 0))


def _parsed(path: Path) -> Source:
    return read_source(text_of(path), str(path))


def text_of(path: Path) -> str:
    """The text of a tree file. Raises `InputProblem` where it cannot be read as text."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise InputProblem(f"larger than {MAX_BYTES // 1_000_000} MB", str(path), "split the tree")
        return path.read_bytes().decode("utf-8-sig")
    except IsADirectoryError:
        raise InputProblem("this is a folder", str(path), "name a tree file") from None
    except UnicodeDecodeError as error:
        raise InputProblem(f"not UTF-8 text (byte {error.start})", str(path), "save it as UTF-8") from None
    except OSError as error:
        raise InputProblem(error.strerror or "cannot be read", str(path), "check the path") from None


def _found(source: Path | str) -> Path:
    by_id = tree_file(source) if isinstance(source, str) and not set("/\\.") & set(source) else None
    path = by_id or Path(source)
    if not path.exists():
        offer = ", ".join((*built_in_trees(), *user_trees()))
        raise InputProblem(f"there is no tree {str(source)!r}", do=f"name a file, or one of: {offer}")
    return path
