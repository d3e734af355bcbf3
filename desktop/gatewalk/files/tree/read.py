"""Read a tree, whole or not at all: text, shape, then rules and graph, every problem gathered.

The trees that come with the program are checked by its tests, so reading one of them by its id runs the
first two stages only and stays quick at the start of a window.
"""

from pathlib import Path

from gatewalk.domain.problem import InputProblem
from gatewalk.domain.tree import Tree
from gatewalk.files.tree.folders import built_in_trees, tree_file, user_trees
from gatewalk.files.tree.problem import Problem, TreeProblems
from gatewalk.files.tree.shape import shaped
from gatewalk.files.tree.source import MAX_BYTES, Source, read_source


def read_tree(source: Path | str) -> Tree:
    """The tree with this id (built-in or the user's) or at this path.

    Raises `TreeProblems` where the file is no sound tree, `InputProblem` where there is no such file.
    """
    found = tree_file(source) if isinstance(source, str) and _is_id(source) else None
    path = found or Path(source)
    if found is None and not path.exists():
        raise InputProblem(f"there is no tree {str(source)!r}", do=_offer())
    tree, problems = _load(path)
    if tree is None:
        raise TreeProblems(problems, str(path))
    return tree


def check_tree(path: Path | str) -> tuple[Problem, ...]:
    """Every problem and warning of a tree file, by line; empty for a sound tree."""
    found = tree_file(path) if isinstance(path, str) and _is_id(path) else None
    return _load(found or Path(path))[1]


def _load(path: Path) -> tuple[Tree | None, tuple[Problem, ...]]:
    source = _parsed(path)
    tree = shaped(source)
    return tree, tuple(source.problems)


def _parsed(path: Path) -> Source:
    return read_source(text_of(path))


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


def _is_id(text: str) -> bool:
    return not any(c in text for c in "/\\.")


def _offer() -> str:
    own = user_trees()
    return "name a file, or one of: " + ", ".join((*built_in_trees(), *own))
