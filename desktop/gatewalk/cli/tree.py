"""`gatewalk tree new|diff|export|import|rewalk`: start, compare or draw a tree, or walk its newer version."""

from pathlib import Path
from typing import Annotated

import typer

from gatewalk.cli.output import say
from gatewalk.domain.problem import InputProblem


def build() -> typer.Typer:
    """The tree verbs as a group."""
    group = typer.Typer(help="Start, compare, draw or import a tree file.", no_args_is_help=True)
    group.command("new")(new)
    group.command("diff")(diff)
    group.command("export")(export)
    group.command("import")(import_)
    group.command("rewalk")(rewalk)
    return group


def new(
    out: Annotated[
        Path, typer.Argument(metavar="OUT.yaml", help="The tree file to start; must not exist yet.")
    ],
) -> None:
    """Start a tree file from a small worked example."""
    from gatewalk.files.tree.new import new_tree

    new_tree(out)
    say(f"{out} written; check it with: gatewalk check {out}")


def diff(
    before: Annotated[str, typer.Argument(metavar="BEFORE", help="A tree file or id.")],
    after: Annotated[str, typer.Argument(metavar="AFTER", help="A tree file or id.")],
) -> None:
    """Compare two versions of a tree, one line a difference."""
    from gatewalk.files.tree import read_tree
    from gatewalk.files.tree.diff import diff_trees

    lines = diff_trees(read_tree(before), read_tree(after))
    for line in lines:
        say(line)
    if not lines:
        say("no difference")


def export(
    tree: Annotated[str, typer.Argument(metavar="TREE", help="A tree file or id.")],
    out: Annotated[Path, typer.Option("-o", help="Where to write: .svg, .png, .pdf, .mmd or .dot.")],
) -> None:
    """Draw a tree as SVG, PNG or PDF, or write it as Mermaid or DOT."""
    from gatewalk.files.atomic import write_atomic
    from gatewalk.files.tree import read_tree
    from gatewalk.files.tree.export import export_tree

    read = read_tree(tree)
    kinds = {".mmd": "mermaid", ".mermaid": "mermaid", ".dot": "dot", ".gv": "dot"}
    ending = out.suffix.lower()
    if ending in kinds:
        write_atomic(out, export_tree(read, kinds[ending]).encode())
    elif ending in (".svg", ".png", ".pdf"):
        from gatewalk.cli.drawing import draw_tree

        draw_tree(read, out)
    else:
        raise InputProblem("the ending is not known", str(out), "take .svg, .png, .pdf, .mmd or .dot")


def rewalk(
    case: Annotated[Path, typer.Argument(metavar="CASE", help="An investigation or a record.")],
    out: Annotated[Path, typer.Option("-o", help="The investigation file to write.")],
    tree: Annotated[str, typer.Option("--tree", help="A tree file or id; else the case's own.")] = "",
) -> None:
    """Walk a case under another version of its tree; answers stay by id, and nothing is dropped."""
    from datetime import datetime

    from gatewalk.domain.walks import in_front, place_of
    from gatewalk.files.investigation import open_investigation, save_investigation
    from gatewalk.files.tree import read_tree
    from gatewalk.files.tree.diff import diff_trees
    from gatewalk.files.tree.rewalk import walked_again
    from gatewalk.session.edits import Edit
    from gatewalk.session.session import Session

    held = open_investigation(case)
    newer = read_tree(tree or held.tree.id)
    place = place_of(held, newer.id)
    if place is None:
        raise InputProblem(
            f"the case does not walk the tree {newer.id!r}", str(case), "name a version of its tree"
        )
    again, lost = walked_again(held, newer, place)
    for line in diff_trees(in_front(held, place).tree, newer) or ["no difference in the tree"]:
        say(line)
    for line in lost:
        say(f"kept, without a place: {line}")
    session = Session(held, clock=lambda: datetime.now().astimezone())
    session.apply(lambda _held: Edit(again, f"tree: {newer.title} version {newer.version}"))
    save_investigation(session.investigation, out)
    say(f"{out} written")


def import_(
    source: Annotated[Path, typer.Argument(metavar="FLOWCHART", help="A Mermaid flowchart.")],
    out: Annotated[Path, typer.Option("-o", help="The tree file to write; must not exist yet.")],
) -> None:
    """Start a tree file from a Mermaid flowchart; texts are left to fill in."""
    from gatewalk.files.tree.mermaid import import_mermaid
    from gatewalk.files.tree.new import id_of

    if out.exists():
        raise InputProblem("the file is already there", str(out), "choose another name")
    try:
        text = source.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise InputProblem(f"cannot be read ({error.__class__.__name__})", str(source)) from None
    out.write_text(import_mermaid(text, id_of(out)), encoding="utf-8")
    say(f"{out} written; check it with: gatewalk check {out}")
