"""Where trees are found: the built-in ones, and the folder of the user's own beside them.

The user's folder follows the XDG convention by environment, so that it is found without a window.
"""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from gatewalk.files.data import data_folder

SUFFIXES = (".yaml", ".yml")


def user_tree_folder(
    override: Path | str | None = None, environment: Mapping[str, str] | None = None
) -> Path:
    """The folder of the user's own trees; it need not exist.

    `override` wins, then ``GATEWALK_TREES``, then the platform's folder for application data.
    """
    if override is not None:
        return Path(override)
    known = os.environ if environment is None else environment
    if known.get("GATEWALK_TREES"):
        return Path(known["GATEWALK_TREES"])
    if known.get("XDG_DATA_HOME"):
        return Path(known["XDG_DATA_HOME"]) / "gatewalk" / "trees"
    if sys.platform == "win32" and known.get("APPDATA"):
        return Path(known["APPDATA"]) / "gatewalk" / "trees"
    home = Path(known["HOME"]) if known.get("HOME") else Path.home()
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / "gatewalk" / "trees"
    return home / ".local" / "share" / "gatewalk" / "trees"


def built_in_trees() -> tuple[str, ...]:
    """Ids of the trees that come with the program, the first one to offer first."""
    ids = sorted(p.stem for p in data_folder("trees").glob("*.yaml") if "." not in p.stem)
    return tuple(sorted(ids, key=lambda i: (i != "retrain-or-tune", i)))


def user_trees(override: Path | str | None = None) -> tuple[str, ...]:
    """Ids (file names without ending) of the trees in the user's folder."""
    folder = user_tree_folder(override)
    if not folder.is_dir():
        return ()
    return tuple(sorted({p.stem for p in folder.iterdir() if p.suffix in SUFFIXES and "." not in p.stem}))


def tree_file(tree_id: str, override: Path | str | None = None) -> Path | None:
    """The file of a tree by id, or None. A built-in tree wins over a user's tree of the same id."""
    if not tree_id or set("/\\") & set(tree_id) or tree_id.startswith("."):
        return None
    for folder in (data_folder("trees"), user_tree_folder(override)):
        for suffix in SUFFIXES:
            if (found := folder / f"{tree_id}{suffix}").is_file():
                return found
    return None


def is_built_in(path: Path) -> bool:
    """Whether `path` is a tree that comes with the program."""
    return path.parent == data_folder("trees")
