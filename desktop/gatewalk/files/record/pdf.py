"""The PDF record: tagged, archivable, with its fonts and the investigation itself inside.

Typst sets the page inside a folder of its own: the record goes in as JSON data, so that nothing a
person typed can become markup, and nothing outside the folder can be read. PDF/A and PDF/UA forbid
characters that no font can draw: then the system's fonts are added, and where even these lack one the
record is still written, tagged but without the promise of the standards.
"""

import calendar
import json
import re
import shutil
import tempfile
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any, Literal

from gatewalk.domain.problem import InputProblem
from gatewalk.domain.record import DecisionRecord
from gatewalk.files.attachment import ATTACHMENT
from gatewalk.files.data import data_folder

_PAPERS = {"a4": ("a4", 1.25), "letter": ("us-letter", 1.12)}
_FACES = ("Regular", "It", "Semibold", "SemiboldIt", "Bold", "BoldIt")
_FAMILY = "Source Sans Pro"
#: Height over width above which a figure is set by its height, and that height in points.
_TALL, _HEIGHT = 1.1, 560
#: Percent of the page's width for figures that share their page with others.
_WIDTHS = {"gap": 72}
_SIZE = re.compile(rb'<svg\b[^>]*?\bviewBox\s*=\s*["\']\s*\S+\s+\S+\s+([\d.eE+]+)\s+([\d.eE+]+)')
_LONG_WORD = re.compile(r"(?<!\S)(?![0-9a-f]{64}(?!\S))\S{28,}")
_CHUNK = re.compile(r"(.{12})(?=.)")


def pdf_record(
    record: DecisionRecord,
    figures: Mapping[str, bytes],
    investigation_file: bytes,
    *,
    day: date,
    paper: str = "a4",
) -> bytes:
    """The PDF, the same bytes for the same record, figures, day and paper. Raises InputProblem."""
    if paper not in _PAPERS:
        raise InputProblem(f"the paper {paper!r} is not known", do=f"use one of {', '.join(_PAPERS)}")
    with tempfile.TemporaryDirectory(prefix="gatewalk-record-") as name:
        root = Path(name)
        for template in ("record.typ", "blocks.typ"):
            shutil.copyfile(data_folder("resources") / "record" / template, root / template)
        (root / ATTACHMENT).write_bytes(investigation_file)
        data = _data(record, _PAPERS[paper][0], _drawn(root, record, figures))
        (root / "data.json").write_text(json.dumps(data), encoding="utf-8")
        return _compiled(root, calendar.timegm(day.timetuple()))


def _compiled(root: Path, timestamp: int) -> bytes:
    import typst

    fonts = [str(_font_folder(root))]
    archival: list[Literal["a-3a", "ua-1"]] = ["a-3a", "ua-1"]
    last = ""
    for only_ours, standards in ((True, archival), (False, archival), (False, [])):
        try:
            return typst.compile(
                str(root / "record.typ"),
                root=str(root),
                font_paths=fonts,
                ignore_system_fonts=only_ours,
                format="pdf",
                pdf_standards=[*standards],
                timestamp=timestamp,
            )
        except typst.TypstError as error:
            last = str(error)
    raise InputProblem(f"the PDF could not be set ({last})", do="write the record as .html or .md")


def _font_folder(root: Path) -> Path:
    """The record's own faces, copied, so that what else lies beside them on a machine makes no difference."""
    import font_source_sans_pro

    source = Path(font_source_sans_pro.__file__).parent / "files"
    folder = root / "fonts"
    folder.mkdir()
    for face in _FACES:
        shutil.copyfile(source / f"SourceSansPro-{face}.ttf", folder / f"{face}.ttf")
    return folder


def _drawn(root: Path, record: DecisionRecord, figures: Mapping[str, bytes]) -> dict[str, dict[str, Any]]:
    """Figures that the record asks for, written under names of our own."""
    asked = {b.name for section in record.sections for b in section.blocks if b.kind == "figure"}
    drawn: dict[str, dict[str, Any]] = {}
    for name in sorted(asked & set(figures)):
        file = f"figure-{len(drawn)}.svg"
        (root / file).write_bytes(figures[name])
        tall = _is_tall(figures[name])
        drawn[name] = {"file": file, "height": _HEIGHT if tall else 0, "width": _WIDTHS.get(name, 100)}
    return drawn


def _is_tall(svg: bytes) -> bool:
    found = _SIZE.search(svg[:5000])
    return found is not None and float(found[2]) > _TALL * max(1.0, float(found[1]))


def _data(record: DecisionRecord, paper: str, drawn: Mapping[str, Any]) -> dict[str, Any]:
    short = f"{record.digest[:4]}…{record.digest[-4:]}"
    data: dict[str, Any] = _breakable(record.model_dump(mode="json", exclude={"nodes", "edges", "options"}))
    data |= {"digest": record.digest, "short_digest": short}
    return data | {"paper": paper, "figures": drawn, "fonts": [_FAMILY]}


def _breakable(value: Any) -> Any:
    """Texts in which a very long word (a path, a hash) may break across lines."""
    if isinstance(value, str):
        return _LONG_WORD.sub(lambda word: _CHUNK.sub("\\1\u200b", word[0]), value)
    if isinstance(value, dict):
        return {key: _breakable(item) for key, item in value.items()}
    return [_breakable(item) for item in value] if isinstance(value, list) else value
