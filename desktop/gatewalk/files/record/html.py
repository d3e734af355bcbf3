"""The HTML record: one file that needs nothing else and fetches nothing.

Styles stand in the file, figures are inlined as images (an image of an SVG runs no script and loads
nothing), and a content policy forbids everything else.
"""

import base64
import re
from collections.abc import Iterator, Mapping
from html import escape

from gatewalk.domain.record import (
    Block,
    Bullets,
    Card,
    DecisionRecord,
    Facts,
    FigureSlot,
    Paragraph,
    SignOff,
    Table,
    Ticks,
)
from gatewalk.files.data import data_folder

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


def html_record(record: DecisionRecord, figures: Mapping[str, bytes]) -> bytes:
    """The record as one HTML file, UTF-8, the same bytes for the same record and figures."""
    style = (data_folder("resources") / "record" / "record.css").read_text(encoding="utf-8")
    body = "\n".join(_body(record, figures))
    page = (
        f'<!DOCTYPE html>\n<html lang="{escape(record.language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(record.title)}</title>\n<style>\n{style}</style>\n</head>\n"
        f"<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    )
    return page.encode()


def _body(record: DecisionRecord, figures: Mapping[str, bytes]) -> Iterator[str]:
    yield f'<p class="quiet kicker">{_text(record.kicker)}</p>'
    yield f"<h1>{_text(record.title)}</h1>"
    yield f'<p class="quiet">{_text(record.subtitle)}</p>'
    yield f'<div class="decision"><p class="headline">{_text(record.headline)}</p>'
    yield f"<p>{_text(record.summary)}</p></div>"
    for section in record.sections:
        blocks = [b for b in section.blocks if not isinstance(b, FigureSlot) or b.name in figures]
        if blocks:
            yield f'<section id="{escape(section.id)}"><h2>{_text(section.title)}</h2>'
            for block in blocks:
                yield from _block(block, figures)
            yield "</section>"
    made = f"Written by Gatewalk {_text(record.app_version)} · sha256 {record.digest}"
    yield f'<footer class="quiet">{made}</footer>'


def _block(block: Block, figures: Mapping[str, bytes]) -> Iterator[str]:
    if isinstance(block, Paragraph) and block.tone == "heading":
        yield f"<h3>{_text(block.text)}</h3>"
    elif isinstance(block, Paragraph):
        yield f'<p class="{block.tone}">{_text(block.text)}</p>'
    elif isinstance(block, Bullets):
        yield "<ul>" + "".join(f"<li>{_text(item)}</li>" for item in block.items) + "</ul>"
    elif isinstance(block, Facts):
        yield _pairs(block.rows)
    elif isinstance(block, Table):
        yield from _table(block)
    elif isinstance(block, Card):
        yield from _card(block)
    elif isinstance(block, Ticks):
        yield from _ticks(block)
    elif isinstance(block, SignOff):
        lines = (f"<li>{_text(name) or 'Name'}, signature and date</li>" for name in block.names)
        yield f'<ul class="sign-off">{"".join(lines)}</ul>'
    else:
        image = base64.b64encode(figures[block.name]).decode()
        caption = f"<figcaption>{_text(block.caption)}</figcaption>" if block.caption else ""
        source = f"data:image/svg+xml;base64,{image}"
        yield f'<figure><img alt="{escape(block.alt)}" src="{source}">{caption}</figure>'


def _table(table: Table) -> Iterator[str]:
    head = "".join(f'<th scope="col">{_text(c.title)}</th>' for c in table.columns)
    yield f"<table><thead><tr>{head}</tr></thead><tbody>"
    for row in table.rows:
        cells = (
            f"<td><strong>{_text(words)}</strong></td>" if column.strong else f"<td>{_text(words)}</td>"
            for column, words in zip(table.columns, row, strict=True)
        )
        yield f"<tr>{''.join(cells)}</tr>"
    yield "</tbody></table>"
    if table.more:
        yield f'<p class="quiet">{_text(table.more)}</p>'


def _card(card: Card) -> Iterator[str]:
    yield f'<article><h3>{_text(card.title)} <span class="quiet">{_text(card.tag)}</span></h3>'
    yield f'<p class="answer">{_text(card.answer)}</p>'
    if card.text:
        yield f"<p>{_text(card.text)}</p>"
    yield _pairs(card.rows)
    for caveat in card.caveats:
        yield f'<p class="caveat">Caveat: {_text(caveat)}</p>'
    yield "</article>"


def _ticks(block: Ticks) -> Iterator[str]:
    yield f'<p class="strong">{_text(block.title)}</p><ul class="ticks">'
    for line in block.lines:
        state = "done" if line.done else "open"
        box = f'<input type="checkbox" disabled{" checked" if line.done else ""} aria-label="{state}">'
        remark = f' <span class="quiet">{_text(line.remark)}</span>' if line.remark else ""
        yield f"<li>{box} {_text(line.text)}{remark}</li>"
    yield "</ul>"


def _pairs(rows: tuple[tuple[str, str], ...]) -> str:
    lines = (f"<dt>{_text(label)}</dt><dd>{_text(words)}</dd>" for label, words in rows)
    return f"<dl>{''.join(lines)}</dl>"


def _text(words: str) -> str:
    return re.sub(r"\n", "<br>", escape(words))
