"""Tree files: read, check, write, compare, draw and translate. The names here are the public door."""

from gatewalk.files.tree.folders import built_in_trees, user_tree_folder, user_trees
from gatewalk.files.tree.problem import Problem, TreeProblems
from gatewalk.files.tree.read import check_tree, read_tree

__all__ = [
    "Problem",
    "TreeProblems",
    "built_in_trees",
    "check_tree",
    "read_tree",
    "user_tree_folder",
    "user_trees",
]
