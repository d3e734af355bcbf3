"""A case as it is shown in another language: texts of its trees and findings, and nothing else.

The case itself stays as it is: ids, answers, what people wrote and what is saved never depend on the language
that somebody happens to read. A part that did not change is the same object again, so that panels which
compare their part by identity leave it alone.
"""

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from gatewalk.domain.finding import Finding
from gatewalk.domain.investigation import ActionItem, Investigation, TreeWalk
from gatewalk.domain.problem import InputProblem
from gatewalk.domain.tree import Tree
from gatewalk.files.language.catalogue import SOURCE_LANGUAGE
from gatewalk.files.tree import built_in_trees, read_tree
from gatewalk.files.tree.texts import texts
from gatewalk.files.tree.translate import translated

Say = Callable[[str], str]
T = TypeVar("T")

#: The title that nobody gave.
UNTITLED = str(Investigation.model_fields["title"].default)

#: Parts that are remembered; a case has a few dozen.
_MOST = 2_000


def tree_in(tree: Tree, language: str) -> Tree:
    """`tree` in a language, or as it is where it has no translation that can be used."""
    if tree.language == language:
        return tree
    try:
        return translated(tree, language)
    except InputProblem:
        return tree


def names_in(tree: Tree, shown: Tree) -> dict[str, str]:
    """The texts of `tree` with those of its translation, for sentences that name a gate or an exit."""
    if tree is shown:
        return {}
    said = dict(texts(shown))
    return {text: said[place] for place, text in texts(tree) if place in said and said[place] != text}


def built_in_names(language: str) -> dict[str, str]:
    """The texts of the built-in trees with their translations, for lists that name cases not open."""
    if language == SOURCE_LANGUAGE:
        return {}
    names: dict[str, str] = {}
    for tree_id in built_in_trees():
        tree = read_tree(tree_id)
        names |= names_in(tree, tree_in(tree, language))
    return names


class ShownCase:
    """Shows one case after another edit in `language`; `say` translates sentences.

    `learn` hears the names of all trees with their translations when a tree is first shown.
    """

    def __init__(self, language: str, say: Say, learn: Callable[[Mapping[str, str]], None]) -> None:
        self.language, self._say, self._learn = language, say, learn
        self._names: dict[str, str] = {}
        self._kept: dict[int, tuple[Any, Any]] = {}

    def of(self, case: Investigation) -> Investigation:
        """`case` as it is shown; `case` itself where there is nothing to translate."""
        return self._once(case, self._case)

    def _once(self, part: T, made: Callable[[T], T]) -> T:
        held = self._kept.get(id(part))
        if held is None or held[0] is not part:
            if len(self._kept) >= _MOST:
                self._kept.clear()
            held = self._kept[id(part)] = (part, made(part))
        result: T = held[1]
        return result

    def _tree(self, tree: Tree) -> Tree:
        shown = tree_in(tree, self.language)
        if names := names_in(tree, shown):
            self._names |= names
            self._learn(self._names)
        return shown

    def _case(self, case: Investigation) -> Investigation:
        trees = [self._once(tree, self._tree) for tree in (case.tree, *(w.tree for w in case.further))]
        changes: dict[str, Any] = {}
        if trees[0] is not case.tree:
            changes["tree"] = trees[0]
        if case.further:
            changes["further"] = tuple(self._once(walk, self._walk) for walk in case.further)
        if self.language != SOURCE_LANGUAGE:
            if case.title == UNTITLED:
                changes["title"] = self._say(case.title)
            changes["findings"] = self._once(case.findings, self._findings)
            changes["actions"] = tuple(action_in(action, self._say) for action in case.actions)
        return case.model_copy(update=changes) if changes else case

    def _walk(self, walk: TreeWalk) -> TreeWalk:
        findings = walk.findings
        if self.language != SOURCE_LANGUAGE:
            findings = self._once(walk.findings, self._findings)
        return walk.model_copy(update={"tree": self._once(walk.tree, self._tree), "findings": findings})

    def _findings(self, findings: dict[str, Finding]) -> dict[str, Finding]:
        return {gate: self._once(finding, self._finding) for gate, finding in findings.items()}

    def _finding(self, finding: Finding) -> Finding:
        return finding_in(finding, self._say)


def finding_in(finding: Finding, say: Say) -> Finding:
    """`finding` with its texts said by `say`; figures, verdict and details as they are."""
    needs = finding.needs
    if needs is not None:
        needs = needs.model_copy(update={"text": say(needs.text), "per": say(needs.per)})
    figures = tuple(
        figure.model_copy(update={"label": say(figure.label), "text": say(figure.text)})
        for figure in finding.figures
    )
    return finding.model_copy(
        update={
            "sentence": say(finding.sentence),
            "method": say(finding.method),
            "reference": say(finding.reference),
            "caveats": tuple(map(say, finding.caveats)),
            "needs": needs,
            "figures": figures,
        }
    )


def action_in(action: ActionItem, say: Say) -> ActionItem:
    """`action` with the tree's words said by `say`; what people entered stays."""
    return action.model_copy(update={"text": say(action.text), "done_when": say(action.done_when)})
