"""A case as it is shown in another language: texts of its tree and its findings, and nothing else.

The case itself stays as it is: ids, answers, what people wrote and what is saved never depend on the language
that somebody happens to read. A part that did not change is the same object again, so that panels which
compare their part by identity leave it alone.
"""

from collections.abc import Callable, Mapping
from typing import Any

from gatewalk.domain.finding import Finding
from gatewalk.domain.investigation import ActionItem, Investigation, TreeWalk
from gatewalk.domain.problem import InputProblem
from gatewalk.domain.tree import Tree
from gatewalk.files.language.catalogue import SOURCE_LANGUAGE
from gatewalk.files.tree.texts import texts
from gatewalk.files.tree.translate import translated

Say = Callable[[str], str]

#: Trees, and findings of a tree, that are kept beside their translation.
_MOST_KEPT = 12


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


class ShownCase:
    """Shows one case after another edit in `language`; `say` translates sentences.

    `learn` hears the names of a tree with their translations when that tree is first shown.
    """

    def __init__(self, language: str, say: Say, learn: Callable[[Mapping[str, str]], None]) -> None:
        self.language, self._say, self._learn = language, say, learn
        self._trees: dict[int, tuple[Tree, Tree]] = {}
        self._findings: dict[int, tuple[Finding, Finding]] = {}
        self._case: tuple[Investigation, Investigation] | None = None
        self._all: dict[int, tuple[Mapping[str, Finding], dict[str, Finding]]] = {}

    def of(self, case: Investigation) -> Investigation:
        """`case` as it is shown; `case` itself where there is nothing to translate."""
        if self._case is None or self._case[0] is not case:
            self._case = (case, self._made(case))
        return self._case[1]

    def tree(self, tree: Tree) -> Tree:
        """`tree` as it is shown."""
        held = self._trees.get(id(tree))
        if held is None or held[0] is not tree:
            if len(self._trees) > _MOST_KEPT:
                self._trees.clear()
            held = self._trees[id(tree)] = (tree, tree_in(tree, self.language))
            known = (names_in(*pair) for pair in self._trees.values())
            self._learn({english: said for names in known for english, said in names.items()})
        return held[1]

    def _made(self, case: Investigation) -> Investigation:
        changes = self._of_walk(case)
        further = tuple(self._walk(walk) for walk in case.further)
        if any(shown is not walk for shown, walk in zip(further, case.further, strict=True)):
            changes["further"] = further
        if self.language != SOURCE_LANGUAGE:
            changes["actions"] = tuple(action_in(action, self._say) for action in case.actions)
        return case.model_copy(update=changes) if changes else case

    def _walk(self, walk: TreeWalk) -> TreeWalk:
        changes = self._of_walk(walk)
        return walk.model_copy(update=changes) if changes else walk

    def _of_walk(self, walk: Investigation | TreeWalk) -> dict[str, Any]:
        """What reads otherwise of one tree and what was found there."""
        tree = self.tree(walk.tree)
        changes: dict[str, Any] = {} if tree is walk.tree else {"tree": tree}
        if self.language != SOURCE_LANGUAGE:
            changes["findings"] = self._every(walk.findings)
        return changes

    def _every(self, findings: dict[str, Finding]) -> dict[str, Finding]:
        held = self._all.get(id(findings))
        if held is None or held[0] is not findings:
            if len(self._all) > _MOST_KEPT:
                self._all.clear()
            held = self._all[id(findings)] = (
                findings,
                {gate: self._finding(found) for gate, found in findings.items()},
            )
        return held[1]

    def _finding(self, finding: Finding) -> Finding:
        held = self._findings.get(id(finding))
        if held is None or held[0] is not finding:
            if len(self._findings) > 500:
                self._findings.clear()
            held = self._findings[id(finding)] = (finding, finding_in(finding, self._say))
        return held[1]


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
