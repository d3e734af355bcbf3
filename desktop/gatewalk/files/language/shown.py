"""A case as it is shown in another language: texts of its tree and its findings, and nothing else.

The case itself stays as it is: ids, answers, what people wrote and what is saved never depend on the language
that somebody happens to read. A part that did not change is the same object again, so that panels which
compare their part by identity leave it alone.
"""

from collections.abc import Callable, Mapping
from typing import Any

from gatewalk.domain.finding import Finding
from gatewalk.domain.investigation import ActionItem, Investigation
from gatewalk.domain.problem import InputProblem
from gatewalk.domain.tree import Tree
from gatewalk.files.language.catalogue import SOURCE_LANGUAGE
from gatewalk.files.tree.texts import texts
from gatewalk.files.tree.translate import translated

Say = Callable[[str], str]


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
        self._tree: tuple[Tree, Tree] | None = None
        self._findings: dict[int, tuple[Finding, Finding]] = {}
        self._case: tuple[Investigation, Investigation] | None = None
        self._all: tuple[Mapping[str, Finding], dict[str, Finding]] | None = None

    def of(self, case: Investigation) -> Investigation:
        """`case` as it is shown; `case` itself where there is nothing to translate."""
        if self._case is None or self._case[0] is not case:
            self._case = (case, self._made(case))
        return self._case[1]

    def tree(self, tree: Tree) -> Tree:
        """`tree` as it is shown."""
        if self._tree is None or self._tree[0] is not tree:
            self._tree = (tree, tree_in(tree, self.language))
            self._learn(names_in(*self._tree))
        return self._tree[1]

    def _made(self, case: Investigation) -> Investigation:
        tree = self.tree(case.tree)
        changes: dict[str, Any] = {} if tree is case.tree else {"tree": tree}
        if self.language != SOURCE_LANGUAGE:
            changes["findings"] = self._every(case.findings)
            changes["actions"] = tuple(action_in(action, self._say) for action in case.actions)
        return case.model_copy(update=changes) if changes else case

    def _every(self, findings: dict[str, Finding]) -> dict[str, Finding]:
        if self._all is None or self._all[0] is not findings:
            self._all = (findings, {gate: self._finding(found) for gate, found in findings.items()})
        return self._all[1]

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
