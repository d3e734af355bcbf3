"""Every problem with scores, files and answers that the code can tell of can be said in German."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import gatewalk
from gatewalk.files.language.catalogue import read_catalogue
from gatewalk.files.language.sentences import Sentences

PACKAGE = Path(gatewalk.__file__).parent

#: Problems of trees and of the command line are for those who write trees and scripts, in English.
_ENGLISH = ("files/tree/", "files/record/", "files/scores/engines.py", "files/scores/frames.py")


def test_every_problem_has_a_pattern() -> None:
    spoken = Sentences(read_catalogue("de").sentences)
    unknown = [
        f"{place}: {told[0]!r}"
        for place, told in _problems()
        if told[0].count(" ") and not any(spoken.say(text) != text for text in told)
    ]
    assert unknown == [], "add a pattern to the sentences in resources/translations"


def _problems() -> Iterator[tuple[str, tuple[str, str]]]:
    """Each text of a problem, once with a word and once with a number in its places."""
    for floor in ("files", "session", "measure"):
        for path in sorted((PACKAGE / floor).rglob("*.py")):
            name = path.relative_to(PACKAGE).as_posix()
            if name.startswith(_ENGLISH):
                continue
            module = ast.parse(path.read_text(encoding="utf-8"))
            constants = _constants(module)
            for node in ast.walk(module):
                called = getattr(node, "func", None)
                if getattr(called, "id", getattr(called, "attr", "")) not in ("InputProblem", "problem"):
                    continue
                assert isinstance(node, ast.Call)
                for argument in (*node.args, *(k.value for k in node.keywords if k.arg == "do")):
                    said = constants.get(getattr(argument, "id", ""), argument)
                    texts = _filled(said, "x1"), _filled(said, "7")
                    if texts[0] and not texts[0].startswith("--"):
                        yield f"{name}:{node.lineno}", texts


def _constants(module: ast.Module) -> dict[str, ast.expr]:
    """What a module calls by name: its texts by the names that they were given."""
    return {
        target.id: node.value
        for node in module.body
        if isinstance(node, ast.Assign)
        for name in node.targets
        for target in (name.elts if isinstance(name, ast.Tuple) else [name])
        if isinstance(target, ast.Name)
    }


def _filled(node: ast.expr, value: str) -> str:
    """A text with `value` in its places; a place that touches a word adds to it, and stays empty."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    if not isinstance(node, ast.JoinedStr):
        return ""
    parts = [part.value if isinstance(part, ast.Constant) else "\0" for part in node.values]
    whole = re.sub(r"(?<=[a-z])\0|\0(?=[a-z])", "", "".join(map(str, parts)))
    return whole.replace("\0", value)
