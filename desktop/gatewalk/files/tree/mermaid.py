"""A Mermaid flowchart as the start of a tree: boxes with a way on become gates, ends become exits.

Only the part of Mermaid that draws decisions is read: nodes with their texts, arrows with their labels,
chains of arrows. Styling and invisible links are passed over, subgraphs are read as if their frames were
not there; an arrow to a frame has no place in a tree, and the file says so. A dotted arrow beside a solid
one with the same label is read as a partial outcome, which is how trees are exported.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml

from gatewalk.domain.problem import InputProblem

_HEAD = re.compile(r"\s*(?:graph|flowchart)\b\s*(?:TB|TD|BT|RL|LR)?\s*;?\s*$")
_PASSED = re.compile(
    r"\s*(?:%%|classDef\b|class\b|style\b|linkStyle\b|click\b|direction\b|subgraph\b|end\s*$|acc(?:Title|Descr)\b)"
)
_NODE = re.compile(r"\s*(?P<id>[\w-]+?(?=\s*(?:[-=~.<@]{2}|@|[\[({>]|$|:::|&))|[\w]+)")
_SHAPES = (
    ("([", "])"),
    ("[[", "]]"),
    ("[(", ")]"),
    ("((", "))"),
    ("{{", "}}"),
    ("[", "]"),
    ("(", ")"),
    ("{", "}"),
    (">", "]"),
)
_ARROW = re.compile(
    r"\s*<?(?P<arrow>-\.+->|-\.+-|={2,}>|-{2,}[>xo](?=\s|\||$)|-{2,}>|-{3,})\s*(?:\|(?P<label>[^|]*)\|)?"
    r"|\s*(?P<kind>--|==|-\.)\s*(?P<said>[^-=.>|\s][^>|]*?)\s*(?P<tail>-{2,}>|={2,}>|\.+->)"
)
_INVISIBLE = re.compile(r"\s*~{3,}")
_EDGE_ID = re.compile(r"\s*[\w-]+@(?=[-=.<])")
_FRAME = re.compile(r"\s*subgraph\s+(?P<id>[^\[\s]+)")
_TITLE = re.compile(r"^\s*(?:title|accTitle)\s*:\s*(?P<title>.+?)\s*$", re.MULTILINE)
_ENTITY = re.compile(r"#(\w+);")
_SHAPED = re.compile(r"\s*@\{[^}]*\}")
_CLASS = re.compile(r":::[\w-]+")


@dataclass(frozen=True)
class _Arrow:
    start: str
    end: str
    label: str
    dotted: bool


@dataclass
class _Chart:
    texts: dict[str, str] = field(default_factory=dict)
    arrows: list[_Arrow] = field(default_factory=list)
    frames: set[str] = field(default_factory=set)


def import_mermaid(text: str, tree_id: str = "imported") -> str:
    """The text of a tree file made from a Mermaid flowchart; its title is the chart's where it has one.

    Nodes keep their order. Raises `InputProblem` with the line where the chart cannot be read.
    """
    chart, titled = _read(text), _TITLE.search(text)
    left_out = _without_frames(chart)
    gates = [n for n in chart.texts if any(a.start == n for a in chart.arrows)]
    if not gates:
        raise InputProblem("no arrow leads from one box to another", "Mermaid", "draw at least one")
    names = _ids(chart.texts)
    data = {
        "id": tree_id,
        "version": "1",
        "title": _clean(titled["title"]) if titled else tree_id.replace("-", " ").capitalize(),
        "start": names[_start(chart, gates)],
        "gates": {names[g]: _gate(chart, g, names, set(gates)) for g in gates},
        "exits": {names[e]: {"title": t, "action": t} for e, t in chart.texts.items() if e not in gates},
    }
    notes = "".join(f"# Left out, since it leads to or from a frame: {arrow}\n" for arrow in left_out)
    return notes + yaml.safe_dump(data, sort_keys=False, allow_unicode=True, width=110)


def _without_frames(chart: _Chart) -> list[str]:
    """Take out the arrows to and from frames of subgraphs, and say which they were."""
    framed = {name for name in chart.frames if chart.texts.get(name, name) == name}
    gone = [arrow for arrow in chart.arrows if {arrow.start, arrow.end} & framed]
    chart.arrows = [arrow for arrow in chart.arrows if arrow not in gone]
    for name in framed:
        chart.texts.pop(name, None)
    return [f"{arrow.start} to {arrow.end}" for arrow in gone]


def _start(chart: _Chart, gates: list[str]) -> str:
    led_to = {arrow.end for arrow in chart.arrows}
    return next((g for g in gates if g not in led_to), gates[0])


def _gate(chart: _Chart, gate: str, names: dict[str, str], gates: set[str]) -> dict[str, object]:
    out: list[dict[str, str]] = []
    arrows = [a for a in chart.arrows if a.start == gate]
    beside = {a.label: a.end for a in arrows if a.dotted and a.end not in gates}
    solid = {a.label for a in arrows if not a.dotted and a.end in gates}
    taken: set[str] = set()
    for arrow in arrows:
        if arrow.dotted and arrow.label in solid and beside.get(arrow.label) == arrow.end:
            continue
        label = arrow.label or chart.texts[arrow.end]
        outcome = {"id": _fresh(label, taken), "label": label, "to": names[arrow.end]}
        if not arrow.dotted and arrow.end in gates and arrow.label in beside:
            outcome["also"] = names[beside[arrow.label]]
        out.append(outcome)
    title = re.sub(r"^\d+\s+", "", chart.texts[gate])
    return {"title": title, "question": title, "outcomes": out}


def _ids(texts: dict[str, str]) -> dict[str, str]:
    taken: set[str] = set()
    return {name: _fresh(re.sub(r"^[gx]_", "", name), taken) for name in texts}


def _fresh(text: str, taken: set[str]) -> str:
    base = re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")[:40].strip("-") or "part"
    base = f"{base}-gate" if base in ("undetermined", "skipped") else base
    name, number = base, 2
    while name in taken:
        name, number = f"{base}-{number}", number + 1
    taken.add(name)
    return name


def _read(text: str) -> _Chart:
    chart = _Chart()
    begun = False
    text = re.sub(r"\A\s*---\n.*?\n---\n", lambda head: "\n" * head[0].count("\n"), text, flags=re.DOTALL)
    for number, line in _lines(text):
        if not line.strip() or line.strip().startswith(("%%", "```", "---")):
            continue
        if not begun:
            if not _HEAD.match(line):
                raise InputProblem(
                    "this is no flowchart", f"Mermaid, line {number}", "begin it with: flowchart TD"
                )
            begun = True
        elif frame := _FRAME.match(line):
            chart.frames.add(frame["id"].strip('"'))
        elif not _PASSED.match(line):
            for part in _statements(line):
                _statement(part, number, chart)
    if not begun:
        raise InputProblem("the text is empty", "Mermaid", "begin it with: flowchart TD")
    return chart


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """The lines with their numbers; a quoted text that runs over several lines makes one line of them."""
    held, begun = "", 0
    for number, line in enumerate(text.splitlines(), start=1):
        begun = begun or number
        held = f"{held} {line.strip()}" if held else line
        if held.count('"') % 2 == 0 or held.lstrip().startswith("%%"):
            yield begun, held
            held, begun = "", 0
    if held:
        yield begun, held


def _statements(line: str) -> list[str]:
    """Parts between semicolons that stand outside quotes."""
    parts, quoted, held = [], False, ""
    for sign in line:
        quoted ^= sign == '"'
        if sign == ";" and not quoted and not re.search(r"[&#]#?\w+$", held):
            parts.append(held)
            held = ""
        else:
            held += sign
    return [p for p in (*parts, held) if p.strip()]


def _statement(line: str, number: int, chart: _Chart) -> None:
    starts, rest = _group(line, number, chart)
    while rest.strip():
        if unseen := _INVISIBLE.match(rest):
            starts, rest = _group(rest[unseen.end() :], number, chart)
            continue
        named = _EDGE_ID.match(rest)
        rest = rest[named.end() :] if named else rest
        found = _ARROW.match(rest)
        if found is None:
            raise InputProblem(
                f"cannot read {rest.strip()[:40]!r}",
                f"Mermaid, line {number}",
                "use arrows such as A -->|label| B",
            )
        label = _clean(found["label"] or found["said"] or "")
        dotted = (found["arrow"] or found["kind"]).startswith("-.")
        ends, rest = _group(rest[found.end() :], number, chart)
        chart.arrows += [_Arrow(a, b, label, dotted) for a in starts for b in ends]
        starts = ends


def _group(text: str, number: int, chart: _Chart) -> tuple[list[str], str]:
    names = []
    while True:
        name, text = _node(text, number, chart)
        names.append(name)
        if not text.lstrip().startswith("&"):
            return names, text
        text = text.lstrip()[1:]


def _node(text: str, number: int, chart: _Chart) -> tuple[str, str]:
    found = _NODE.match(text)
    if found is None:
        raise InputProblem(
            f"a box is missing before {text.strip()[:40]!r}", f"Mermaid, line {number}", "write A --> B"
        )
    name, rest = found["id"], text[found.end() :]
    chart.texts.setdefault(name, name)
    for opening, closing in _SHAPES:
        if rest.startswith(opening):
            end = _closing(rest, len(opening), closing)
            if end < 0:
                raise InputProblem(
                    f"the box {name!r} is not closed", f"Mermaid, line {number}", f"close it with {closing}"
                )
            chart.texts[name] = _clean(rest[len(opening) : end]) or name
            rest = rest[end + len(closing) :]
            break
    if found := _SHAPED.match(rest):
        label = re.search(r'label:\s*"([^"]*)"', found[0])
        chart.texts[name] = _clean(label[1]) if label else chart.texts[name]
        rest = rest[found.end() :]
    found = _CLASS.match(rest)
    return name, rest[found.end() :] if found else rest


def _closing(text: str, start: int, closing: str) -> int:
    if text[start : start + 1] == '"':
        quote = text.find('"', start + 1)
        return text.find(closing, quote) if quote > 0 else -1
    return text.find(closing, start)


def _clean(text: str) -> str:
    text = re.sub(r"<br\s*/?>", " ", text.strip()).strip('"')
    text = _ENTITY.sub(lambda e: html.unescape(f"&#{e[1]};" if e[1].isdigit() else f"&{e[1]};"), text)
    return " ".join(html.unescape(text).strip("`/\\").replace("**", "").split())
