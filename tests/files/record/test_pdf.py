"""The PDF record: every figure in it as text, standards kept, the investigation inside, the same bytes."""

import datetime
import re
import shutil
import subprocess
from pathlib import Path

import pypdf
import pytest

from gatewalk.domain.investigation import HistoryEntry, Investigation
from gatewalk.domain.problem import InputProblem
from gatewalk.files.investigation import container_bytes, open_file
from gatewalk.files.record import write_record
from tests.samples import START, sample_investigation

DAY = datetime.date(2026, 11, 20)
SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100" font-family="Source Sans Pro">'
    b'<rect width="80" height="60" fill="#c7cdd6"/><text x="10" y="80">from the drawing</text></svg>'
)


def _tool(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found


def _run(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def _write(case: Investigation, out: Path, **more: str) -> Path:
    write_record(case, out, {"gap": SVG, "tree": SVG}, date=DAY, **more)
    return out


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _write(sample_investigation(), tmp_path_factory.mktemp("record") / "case.pdf")


def _words(file: Path) -> str:
    return " ".join("\n".join(page.extract_text() for page in pypdf.PdfReader(file).pages).split())


def test_every_sentence_and_figure_of_the_cards_is_text_in_it(record: Path) -> None:
    words = " ".join(_run(_tool("pdftotext"), "-layout", str(record), "-").split())
    flat = re.sub(r"\W+", "", words)
    case = sample_investigation()
    for finding in case.findings.values():
        assert finding.effect is not None
        for number in re.findall(r"\d+\.\d", finding.sentence):
            assert number in words
        assert f"{abs(finding.effect.value):.1f}".removesuffix(".0") in words
    for action in case.actions:
        assert action.owner in words
    assert "Iwouldwaitfortwomoreweeks" in flat
    assert "91.0 %" in words
    assert case.scores is not None
    assert case.scores.files[0].sha256 in words
    assert "from the drawing" in words


def test_it_says_what_was_measured_and_where_it_came_from(record: Path) -> None:
    words = _words(record)
    assert "Decision record · 20 November 2026 · decided" in words
    assert "measured, accepted by Ada" in words
    assert "(changed, was 3)" in words
    assert "No gate on this path was skipped." in words


def test_it_is_tagged_archival_and_named(record: Path) -> None:
    reader = pypdf.PdfReader(record)
    catalogue = reader.trailer["/Root"]
    assert catalogue["/MarkInfo"]["/Marked"]
    assert catalogue["/Lang"] == "en"
    assert reader.metadata is not None
    assert reader.metadata.title == "Fine-tune the ticket classifier on the new categories"
    xmp = catalogue["/Metadata"].get_data().decode()
    assert "<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>" in xmp
    assert "<pdfuaid:part>1</pdfuaid:part>" in xmp
    titles = [item["/Title"] for item in reader.outline[1] if not isinstance(item, list)]
    assert titles[:3] == ["Where the gap went", "The path", "What happens next"]


def test_fonts_are_embedded(record: Path) -> None:
    lines = _run(_tool("pdffonts"), str(record)).splitlines()[2:]
    assert lines
    assert all(re.search(r" yes +yes +yes ", line) for line in lines)


def test_the_structure_is_sound(record: Path) -> None:
    assert "No syntax or stream encoding errors found" in _run(_tool("qpdf"), "--check", str(record))


def test_any_pdf_tool_takes_the_investigation_out(record: Path, tmp_path: Path) -> None:
    _run(_tool("pdfdetach"), "-saveall", "-o", str(tmp_path), str(record))
    assert (tmp_path / "investigation.gatewalk").read_bytes() == container_bytes(sample_investigation())


def test_opening_the_record_opens_the_investigation(record: Path) -> None:
    opened = open_file(record)
    assert opened.investigation == sample_investigation()
    assert opened.state is None


def test_same_date_and_content_give_same_bytes(record: Path, tmp_path: Path) -> None:
    assert _write(sample_investigation(), tmp_path / "again.pdf").read_bytes() == record.read_bytes()


def test_letter_paper(tmp_path: Path) -> None:
    page = pypdf.PdfReader(_write(sample_investigation(), tmp_path / "l.pdf", paper="letter")).pages[0]
    assert (float(page.mediabox.width), float(page.mediabox.height)) == (612, 792)


def test_typed_text_never_becomes_markup(tmp_path: Path) -> None:
    typed = '#read("/etc/passwd") *bold* $x^2$ @ref <label> \\ [x](https://example.org) <b>b</b>'
    case = sample_investigation().model_copy(update={"decision": typed, "title": typed})
    assert "".join(typed.split()) in "".join(_words(_write(case, tmp_path / "typed.pdf")).split())


def test_other_scripts_and_symbols_are_written(tmp_path: Path) -> None:
    case = sample_investigation().model_copy(
        update={"decision": "票据分类 классификатор \U0001f600 \x00\x1b end"}
    )
    out = _write(case, tmp_path / "scripts.pdf")
    assert open_file(out).investigation.decision.startswith("票据分类")
    assert "классификатор" in _words(out)


def test_a_long_record_repeats_its_headings(tmp_path: Path) -> None:
    many = tuple(
        HistoryEntry(at=START, by="Ada", text=f"Edit {i}: " + "a note that goes on for a while " * (i % 7))
        for i in range(400)
    )
    out = _write(sample_investigation().model_copy(update={"history": many}), tmp_path / "long.pdf")
    pages = [page.extract_text() for page in pypdf.PdfReader(out).pages]
    of_history = [text for text in pages if text.count("18 Nov 2026, 09:30 UTC") > 5]
    assert len(of_history) > 5
    assert all("When" in text and "What" in text for text in of_history)


def test_an_open_walk_without_scores_still_makes_a_record(tmp_path: Path) -> None:
    case = Investigation(tree=sample_investigation().tree)
    words = _words(_write(case, tmp_path / "open.pdf"))
    assert "Not decided yet: gate 0 Quality metrics? is open." in words
    assert "No scores were loaded" in words


def test_unknown_forms_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InputProblem, match=r"end the name in \.pdf, \.md or \.html"):
        _write(sample_investigation(), tmp_path / "case.docx")
    with pytest.raises(InputProblem, match="the paper 'a3' is not known"):
        _write(sample_investigation(), tmp_path / "case.pdf", paper="a3")
    assert list(tmp_path.iterdir()) == []
