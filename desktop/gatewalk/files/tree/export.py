"""A tree as Mermaid or DOT text, for documents and for other programs that draw graphs.

A path may be given: what it walked is drawn in a class of its own, so that a record in Markdown shows the
same way as the window; and titles of exits, as a team's constraints leave them.
"""

from collections.abc import Collection, Mapping

from gatewalk.domain.path import Path
from gatewalk.domain.problem import InputProblem
from gatewalk.domain.tree import Tree

EXPORTS = ("mermaid", "dot")


def export_tree(
    tree: Tree, kind: str, path: Path | None = None, titles: Mapping[str, str] | None = None
) -> str:
    """`tree` as ``mermaid`` or ``dot`` text. Raises `InputProblem` for another kind.

    `titles` name exits otherwise than the tree does, by id.
    """
    named = {name: title for name, title in (titles or {}).items() if name in tree.exits}
    bent = {name: tree.exits[name].model_copy(update={"title": title}) for name, title in named.items()}
    tree = tree.model_copy(update={"exits": {**tree.exits, **bent}})
    if kind == "mermaid":
        return to_mermaid(tree, path)
    if kind == "dot":
        return to_dot(tree, path)
    raise InputProblem(f"cannot export a tree as {kind!r}", do=f"choose one of {', '.join(EXPORTS)}")


def to_mermaid(tree: Tree, path: Path | None = None) -> str:
    """A Mermaid flowchart: gates as boxes, exits as stadiums, partial outcomes as dotted arrows."""
    names = _names(tree)
    lines = ["flowchart TD"]
    lines += [
        f'  {names[g]}["{number} {_quoted(gate.title)}"]'
        for number, (g, gate) in enumerate(tree.gates.items())
    ]
    lines += [f'  {names[e]}(["{_quoted(way_out.title)}"])' for e, way_out in tree.exits.items()]
    for name, gate in tree.gates.items():
        for outcome in gate.outcomes:
            label = _quoted(outcome.label)
            lines.append(f'  {names[name]} -->|"{label}"| {names[outcome.to]}')
            if outcome.also:
                lines.append(f'  {names[name]} -.->|"{label}"| {names[outcome.also]}')
    walked = _walked(path)
    if walked:
        lines.append("  classDef walked stroke-width:3px,font-weight:bold")
        lines.append(f"  class {','.join(names[n] for n in names if n in walked)} walked")
    return "\n".join(lines) + "\n"


def to_dot(tree: Tree, path: Path | None = None) -> str:
    """The graph that networkx holds of the tree, written as DOT in the order of the file."""
    from gatewalk.files.tree.graph import graph_of

    graph = graph_of(tree)
    walked = _walked(path)
    lines = [f"digraph {_dot(tree.id)} {{", f"  label={_dot(tree.title)}; rankdir=TB; node [shape=box];"]
    for name, data in graph.nodes(data=True):
        style = "rounded" if data["kind"] == "exit" else "solid"
        width = " penwidth=3" if name in walked else ""
        lines.append(f"  {_dot(name)} [label={_dot(data['title'])} style={style}{width}];")
    for start, end, data in graph.edges(data=True):
        style = " style=dashed" if data["partial"] else ""
        lines.append(f"  {_dot(start)} -> {_dot(end)} [label={_dot(data['label'])}{style}];")
    return "\n".join((*lines, "}")) + "\n"


def _walked(path: Path | None) -> Collection[str]:
    return {*path.gates, *path.exits} if path is not None else set()


def _names(tree: Tree) -> dict[str, str]:
    """Mermaid ids: a prefix keeps words such as `end` or `class` from being read as Mermaid's own."""
    gates = {name: "g_" + name.replace("-", "_") for name in tree.gates}
    return gates | {name: "x_" + name.replace("-", "_") for name in tree.exits}


def _quoted(text: str) -> str:
    return " ".join(text.split()).replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;")


def _dot(text: str) -> str:
    return '"' + " ".join(text.split()).replace("\\", "\\\\").replace('"', '\\"') + '"'
