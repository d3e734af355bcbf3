"""Tree files: read, check, write, compare, draw and translate. The names here are the public door."""

from gatewalk.files.tree.folders import built_in_trees, user_tree_folder, user_trees
from gatewalk.files.tree.problem import Problem, TreeProblems
from gatewalk.files.tree.read import check_tree, read_tree, tree_problems
from gatewalk.files.tree.translate import available_languages, translated

__all__ = [
    "Problem",
    "TreeProblems",
    "available_languages",
    "built_in_trees",
    "check_tree",
    "read_tree",
    "translated",
    "tree_problems",
    "user_tree_folder",
    "user_trees",
]
