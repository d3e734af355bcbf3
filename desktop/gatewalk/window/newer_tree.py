"""A case walks on under the version of its tree that is found here now; nothing that was answered is dropped.

A file keeps the tree as it was used. Where the tree has a newer version since, the case is told so when it is
opened, and the step is a person's: what changed in the tree, and what would lose its place, is shown first.
"""

from typing import TYPE_CHECKING

from gatewalk.domain.investigation import Investigation
from gatewalk.domain.problem import InputProblem
from gatewalk.domain.tree import Tree
from gatewalk.files.tree import read_tree
from gatewalk.files.tree.diff import diff_trees
from gatewalk.files.tree.folders import tree_file
from gatewalk.files.tree.rewalk import orphans, walked_again
from gatewalk.session.edits import Edit
from gatewalk.theme.language import marked, say, tr
from gatewalk.window.list_dialog import ListDialog

if TYPE_CHECKING:
    from gatewalk.window.desk import Desk


_WALKED = marked(
    "This case was walked under version {old} of its tree, and version {new} is here."
    " To walk that one: Case, Walk the tree as it is now."
)
_ABOUT = marked(
    "Answers stay by gate and outcome, and findings are measured anew. Undo brings the former tree back."
)


def newer_version(case: Investigation) -> str:
    """One line where the tree in front has another version here; empty where it is the same or not found."""
    try:
        found = read_tree(case.tree.id) if tree_file(case.tree.id) else None
    except InputProblem:
        return ""
    if found is None or found.version == case.tree.version:
        return ""
    return tr(_WALKED, old=case.tree.version, new=found.version)


def show_newer_tree(desk: "Desk") -> None:
    """Show what changed in the tree in front, and walk it anew where that is agreed to.

    A tree that is not found by its id is asked for.
    """
    walk = desk.walk
    if walk is None:
        return
    desk.flush()
    case = walk.session.investigation
    try:
        tree = _found(desk, case.tree)
    except InputProblem as problem:
        desk.warn(str(problem))
        return
    if tree is None:
        return
    changes = [say(line) for line in diff_trees(case.tree, tree)]
    if not changes:
        desk.say(tr("The tree of this case is the one that is found here."))
        return
    lost = [say(line) for line in orphans(case, tree)] or [tr("Nothing: every answer keeps its place.")]
    groups = ((tr("Kept, but without a place in it"), lost), (tr("What changed in the tree"), changes))
    title, done = tr("Walk the tree as it is now"), tr("Walk it anew")
    dialog = ListDialog(desk.look, "newer_tree", title, tr(_ABOUT), groups, done, desk.window)
    dialog.accepted.connect(lambda: walk.session.apply(walked_on, tree))
    desk.open_dialog(dialog)


def _found(desk: "Desk", former: Tree) -> Tree | None:
    """The tree of that id that is found here, or in a file that somebody names; None where nobody does."""
    if tree_file(former.id) is not None:
        return read_tree(former.id)
    paths = desk.asker.files_to_open(tr("Where is the tree file?"), desk.profile.text("folder"))
    tree = read_tree(paths[0]) if paths else None
    if tree is not None and tree.id != former.id:
        raise InputProblem(
            tr("this is the tree {other} and not {id}", other=tree.id, id=former.id),
            str(paths[0]),
            tr("name a version of the same tree"),
        )
    return tree


def walked_on(case: Investigation, tree: Tree) -> Edit:
    """The case with the walk in front under another version of its tree."""
    return Edit(walked_again(case, tree, case.front)[0], f"tree: {tree.title} version {tree.version}")
