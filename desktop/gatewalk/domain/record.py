"""The decision record as a value: what every printed form of it says, in words and figures, once.

PDF, Markdown and HTML writers lay these blocks out and compute nothing, so that all print the same
figures. All texts are plain text as people typed it; a writer escapes them for its own format.
"""

from typing import Annotated, Literal

from pydantic import Field

from gatewalk.domain.base import Value


class Paragraph(Value):
    """Running text. `tone` is quiet for side remarks, strong for what must not be overlooked.

    `heading` heads the blocks that follow it within a section, such as those of one tree of several.
    """

    kind: Literal["paragraph"] = "paragraph"
    text: str
    tone: Literal["plain", "quiet", "strong", "heading"] = "plain"


class Bullets(Value):
    """A list of short texts."""

    kind: Literal["bullets"] = "bullets"
    items: tuple[str, ...]


class Facts(Value):
    """Label and text, one pair a line."""

    kind: Literal["facts"] = "facts"
    rows: tuple[tuple[str, str], ...]


class Column(Value):
    """`share` is the width relative to the other columns, or 0 for as wide as its text."""

    title: str
    share: float = 0.0
    strong: bool = False


class Table(Value):
    """Rows under repeated headings. `more` says what was left out of a long table."""

    kind: Literal["table"] = "table"
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    more: str = ""


class Card(Value):
    """One gate in detail. `tag` is the grey remark beside its title; `rows` are label and text."""

    kind: Literal["card"] = "card"
    title: str
    tag: str = ""
    answer: str = ""
    text: str = ""
    rows: tuple[tuple[str, str], ...] = ()
    caveats: tuple[str, ...] = ()


class ListLine(Value):
    """One item of a checklist. `remark` says who ticked it and when."""

    text: str
    done: bool
    remark: str = ""


class Ticks(Value):
    """A checklist, ticked and open items in their order; `title` says how many are done."""

    kind: Literal["ticks"] = "ticks"
    title: str
    lines: tuple[ListLine, ...]


class FigureSlot(Value):
    """Where a drawn figure goes. `alt` says in words what it shows; without the drawing nothing is shown."""

    kind: Literal["figure"] = "figure"
    name: str
    alt: str
    caption: str = ""


def tree_figure(place: int) -> str:
    """The name of the drawn tree of the walk at `place`: ``tree``, then ``tree-2`` and so on."""
    return f"tree-{place + 1}" if place else "tree"


class SignOff(Value):
    """Lines to sign on, one for each name (empty names leave room for one)."""

    kind: Literal["sign-off"] = "sign-off"
    names: tuple[str, ...]


Block = Annotated[
    Paragraph | Bullets | Facts | Table | Card | Ticks | FigureSlot | SignOff, Field(discriminator="kind")
]


class Section(Value):
    """A heading with its blocks; `id` names it for writers that order sections their own way."""

    id: str
    title: str
    blocks: tuple[Block, ...]


class GraphNode(Value):
    """A gate or exit of a tree as walked; the ids of all trees of a record differ."""

    id: str
    label: str
    is_exit: bool = False
    on_path: bool = False


class GraphEdge(Value):
    """An outcome: from a gate to a gate or an exit, or from an exit on to the next tree.

    `dashed` marks an exit collected on the way.
    """

    start: str
    end: str
    label: str
    on_path: bool = False
    dashed: bool = False


class DecisionRecord(Value):
    """The whole record. `day` is an ISO date; `digest` the SHA-256 of the investigation file it belongs to.

    `headline` is the decision as composed from the exits that the walk collected; `title` is the
    decision in the team's own words, or the headline where they gave none.
    """

    title: str
    kicker: str
    subtitle: str
    headline: str
    summary: str
    day: str
    status: str
    language: str = "en"
    sections: tuple[Section, ...] = ()
    nodes: tuple[GraphNode, ...] = ()
    edges: tuple[GraphEdge, ...] = ()
    options: tuple[tuple[str, str], ...] = ()
    decision_makers: tuple[str, ...] = ()
    consulted: tuple[str, ...] = ()
    informed: tuple[str, ...] = ()
    digest: str = ""
    app_version: str = ""

    def section(self, section_id: str) -> Section | None:
        """The section of that id, or None where the record has nothing to say there."""
        return next((s for s in self.sections if s.id == section_id), None)
