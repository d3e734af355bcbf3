"""The one door to all forms of the record: the ending of the name says which is written."""

import datetime
from collections.abc import Mapping, Sequence
from pathlib import Path

from gatewalk.domain.investigation import Investigation
from gatewalk.domain.problem import InputProblem
from gatewalk.domain.record import DecisionRecord
from gatewalk.files.atomic import write_atomic
from gatewalk.files.investigation import container_bytes
from gatewalk.files.record.case import Told
from gatewalk.files.record.model import decision_record

ENDINGS = (".pdf", ".md", ".html")


def record_ending(out: Path) -> str:
    """The form that a name asks for. Raises InputProblem for any other ending."""
    ending = out.suffix.lower()
    if ending not in ENDINGS:
        raise InputProblem(
            "the ending says no form of a record", str(out), "end the name in .pdf, .md or .html"
        )
    return ending


def write_record(
    investigation: Investigation,
    out: Path,
    figures: Mapping[str, bytes],
    *,
    date: datetime.date,
    paper: str = "a4",
    would_change: Mapping[int, Sequence[Told]] | None = None,
    stability: Mapping[int, Mapping[str, float]] | None = None,
) -> None:
    """Write the decision record of `investigation` to `out`, replacing the file whole.

    `figures` are SVG by name (tree, gap, time, slices, paired, and tree-2 and on for further trees); a
    missing one is left out. `would_change` and `stability` are by the place of their walk. Raises
    InputProblem where the ending is unknown or the file cannot be written.
    """
    ending = record_ending(out)
    content = container_bytes(investigation)
    record = decision_record(
        investigation, day=date, content=content, would_change=would_change, stability=stability
    )
    write_atomic(out, _form(ending, record, figures, content, date, paper))


def _form(
    ending: str,
    record: DecisionRecord,
    figures: Mapping[str, bytes],
    content: bytes,
    day: datetime.date,
    paper: str,
) -> bytes:
    if ending == ".pdf":
        from gatewalk.files.record.pdf import pdf_record

        return pdf_record(record, figures, content, day=day, paper=paper)
    if ending == ".html":
        from gatewalk.files.record.html import html_record

        return html_record(record, figures)
    from gatewalk.files.record.markdown import markdown_record

    return markdown_record(record)
