"""The Markdown record: MADR 4.0 headings and front matter, made to be committed next to code.

Texts are escaped for Markdown and HTML, so that what a person typed shows as typed; the tree is a
Mermaid graph with the path highlighted.
"""

import json
import re
from collections.abc import Iterator, Sequence

from gatewalk.domain.record import (
    Block,
    Bullets,
    Card,
    DecisionRecord,
    Facts,
    Paragraph,
    Section,
    SignOff,
    Table,
    Ticks,
)

_SPECIAL = re.compile(r"([\\`*_\[\]<>|~#$])")
_STARTS = re.compile(r"^(\d*)([-+=]|(?<=\d)[.)])(?=\s|[-+=]|$)")
_STATUS = {"open": "proposed", "decided": "accepted", "closed": "accepted"}
#: Record sections under each heading of the template, in its order.
_CONTEXT = ("gap", "inputs", "log")
_DRIVERS = ("exits", "thresholds")
_OUTCOME = ("path", "skipped", "overrides")
_MORE = ("findings", "judge", "would-change", "history")


def markdown_record(record: DecisionRecord) -> bytes:
    """The record as Markdown, UTF-8, the same bytes for the same record."""
    lines = [*_front_matter(record), *_question(record), *_decision(record), *_afterword(record)]
    return ("\n".join(lines).rstrip() + "\n").encode()


def _question(record: DecisionRecord) -> Iterator[str]:
    yield from (f"# {_inline(record.title)}", "", _inline(f"{record.kicker} · {record.subtitle}"), "")
    yield from (
        "## Context and Problem Statement",
        "",
        _inline(record.summary) or "No scores were loaded.",
        "",
    )
    yield from _sections(record, _CONTEXT)
    yield from ("## Decision Drivers", "", *_sections(record, _DRIVERS))
    yield from ("## Considered Options", "", *(f"* {_inline(title)}" for title, _ in record.options), "")


def _decision(record: DecisionRecord) -> Iterator[str]:
    nothing = ["Nothing is set down yet about how the fix will be verified.", ""]
    yield from ("## Decision Outcome", "", f"Chosen: **{_inline(record.headline)}**", "")
    yield from _mermaid(record)
    yield from _sections(record, _OUTCOME)
    yield from ("### Consequences", "", *_blocks(record.section("actions")))
    yield from _sections(record, ("checklists",))
    yield from ("### Confirmation", "", *(_blocks(record.section("verify")) or nothing))


def _afterword(record: DecisionRecord) -> Iterator[str]:
    yield from ("## Pros and Cons of the Options", "")
    for title, why in record.options:
        yield from (f"### {_inline(title)}", "", _inline(why), "")
    yield from ("## More Information", "", *_sections(record, _MORE))
    yield f"Written by Gatewalk {_inline(record.app_version)}."
    yield f"SHA-256 of the investigation: `{record.digest}`."


def _front_matter(record: DecisionRecord) -> list[str]:
    def listed(names: Sequence[str]) -> str:
        return json.dumps(list(names), ensure_ascii=False)

    return [
        "---",
        f"status: {_STATUS.get(record.status, 'proposed')}",
        f"date: {record.day}",
        f"decision-makers: {listed(record.decision_makers)}",
        f"consulted: {listed(record.consulted)}",
        f"informed: {listed(record.informed)}",
        "---",
        "",
    ]


def _sections(record: DecisionRecord, ids: Sequence[str]) -> Iterator[str]:
    for section_id in ids:
        section = record.section(section_id)
        if section is not None:
            yield from (f"### {_inline(section.title)}", "", *_blocks(section))


def _blocks(section: Section | None) -> list[str]:
    return [line for block in section.blocks for line in _block(block)] if section else []


def _block(block: Block) -> list[str]:
    if isinstance(block, Paragraph):
        text = _inline(block.text)
        if block.tone == "heading":
            return [f"#### {text}", ""]
        return [f"**{text}**" if block.tone == "strong" and text else text, ""]
    if isinstance(block, Bullets):
        return [*(f"* {_inline(item)}" for item in block.items), ""]
    if isinstance(block, Facts):
        return [*_pairs(block.rows), ""]
    if isinstance(block, Table):
        return [*_table(block), "", *([_inline(block.more), ""] if block.more else [])]
    if isinstance(block, Card):
        return _card(block)
    if isinstance(block, Ticks):
        return [f"{_inline(block.title)}", "", *_ticks(block), ""]
    if isinstance(block, SignOff):
        return [*(f"* Signed: {_inline(name)}" for name in block.names if name), ""]
    return []


def _table(table: Table) -> Iterator[str]:
    yield "| " + " | ".join(_inline(c.title) for c in table.columns) + " |"
    yield "| " + " | ".join("---" for _ in table.columns) + " |"
    for row in table.rows:
        cells = (
            f"**{_inline(text)}**" if column.strong and text.strip() else _inline(text)
            for column, text in zip(table.columns, row, strict=True)
        )
        yield "| " + " | ".join(cells) + " |"


def _card(card: Card) -> list[str]:
    head = f"#### {_inline(card.title)} ({_inline(card.tag)})"
    said = [_inline(card.text), ""] if card.text else []
    caveats = [f"* Caveat: {_inline(caveat)}" for caveat in card.caveats]
    return [head, "", f"**{_inline(card.answer)}**", "", *said, *_pairs(card.rows), *caveats, ""]


def _ticks(block: Ticks) -> Iterator[str]:
    """A task list, as hosts of repositories show it."""
    for line in block.lines:
        remark = f" ({_inline(line.remark)})" if line.remark else ""
        yield f"* [{'x' if line.done else ' '}] {_inline(line.text)}{remark}"


def _pairs(rows: Sequence[tuple[str, str]]) -> Iterator[str]:
    for label, text in rows:
        yield f"* {_inline(label)}{'' if label.endswith(('?', ':')) else ':'} {_inline(text)}"


def _mermaid(record: DecisionRecord) -> Iterator[str]:
    names = {node.id: f"n{index}" for index, node in enumerate(record.nodes)}
    yield "```mermaid"
    yield "flowchart TD"
    for node in record.nodes:
        left, right = ("([", "])") if node.is_exit else ("[", "]")
        yield f'  {names[node.id]}{left}"{_quoted(node.label)}"{right}'
    walked = []
    drawn = [edge for edge in record.edges if edge.start in names and edge.end in names]
    for index, edge in enumerate(drawn):
        arrow = "-.->" if edge.dashed else "-->"
        yield f'  {names[edge.start]} {arrow}|"{_quoted(edge.label)}"| {names[edge.end]}'
        walked += [str(index)] if edge.on_path else []
    if on_path := [names[node.id] for node in record.nodes if node.on_path]:
        yield "  classDef walked stroke:#2456e6,stroke-width:3px"
        yield f"  class {','.join(on_path)} walked"
    if walked:
        yield f"  linkStyle {','.join(walked)} stroke:#2456e6,stroke-width:3px"
    yield from ("```", "")


def _quoted(text: str) -> str:
    """Text inside a Mermaid label: its own entities, so that no quote or bracket ends the label."""
    return re.sub(r"[^\w .,:;?!%/()-]", lambda found: f"#{ord(found[0])};", " ".join(text.split()))


def _inline(text: str) -> str:
    """Text on one line that shows as typed: no mark-up, no link, no HTML of the person's own."""
    flat = " ".join(text.split())
    return _STARTS.sub(r"\1\\\2", _SPECIAL.sub(r"\\\1", flat.replace("&", "&amp;"))).replace(
        "://", ":&#47;&#47;"
    )
