"""A new tree to start from: two gates and three exits that pass the check, with words to replace."""

import re
from pathlib import Path

from gatewalk.domain.problem import InputProblem

_TEMPLATE = """\
# A gate tree for Gatewalk. Check it with: gatewalk check {name}
id: {id}
version: "1"
title: {title}
start: first

summary: What this tree helps a team to decide, in one or two sentences.

about:
  - When to use it, and when not.

gates:
  first:
    title: Is it measured?
    question: Do you have numbers from before and from now?
    why: Say why this gate comes first.
    test: Say how a team finds the answer.
    cost: 1
    outcomes:
      - id: measured
        label: There are numbers
        looks_like: Say what a team sees when this is the answer.
        to: second
      - id: not-measured
        label: There are none yet
        to: measure-first
    evidence:
      - {{id: examples, label: Examples counted, kind: number, unit: examples, low: 0}}

  second:
    title: Does the cheap fix help?
    question: Does the number recover when the cheap fix is tried?
    why: Say why the cheap fix is tried before the dear one.
    cost: 2
    outcomes:
      - id: recovers
        label: It recovers
        to: cheap-fix
      - id: stays
        label: It does not recover
        to: dear-fix

exits:
  measure-first:
    title: Measure first
    action: Say in one sentence what to do.
    steps:
      - text: The first thing to do.
        done_when: How a team knows that it is done.
    verify: How the team will see that it worked.
  cheap-fix:
    title: Cheap fix
    action: Say in one sentence what to do.
    verify: How the team will see that it worked.
  dear-fix:
    title: Dear fix
    action: Say in one sentence what to do.
    verify: How the team will see that it worked.
"""


def new_tree(path: Path) -> Path:
    """Write a template to `path` and return it.

    Raises `InputProblem` where the file exists, has another ending than .yaml, or cannot be written.
    """
    if path.suffix not in (".yaml", ".yml"):
        raise InputProblem("a tree file ends with .yaml", str(path), f"name it {path.stem or 'tree'}.yaml")
    tree_id = id_of(path)
    title = tree_id.replace("-", " ").capitalize()
    try:
        with path.open("x", encoding="utf-8", newline="\n") as out:
            out.write(_TEMPLATE.format(name=path.name, id=tree_id, title=title))
    except FileExistsError:
        raise InputProblem("there is a file already", str(path), "choose another name") from None
    except OSError as error:
        raise InputProblem(error.strerror or "cannot be written", str(path), "check the folder") from None
    return path


def id_of(path: Path) -> str:
    """The id of a tree that is named after its file: small letters, digits and hyphens."""
    return re.sub(r"[^a-z0-9]+", "-", path.stem.lower()).strip("-") or "tree"
