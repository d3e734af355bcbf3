"""Checklists in the record: every item of every exit on the path, ticked or open, in every form."""

import datetime
import re
from pathlib import Path

import pypdf
import pytest

from gatewalk.domain.investigation import Answer, GateEntry, Investigation, Tick
from gatewalk.files.record import write_record
from gatewalk.files.tree import read_tree

DAY = datetime.date(2026, 11, 20)
AT = datetime.datetime(2026, 11, 18, 9, 30)
OUTCOMES = {"constraints": "ready", "level-0": "no", "level-1": "partly", "level-2": "fine-tune"}


@pytest.fixture
def case() -> Investigation:
    return Investigation(
        tree=read_tree("prompt-adapter-finetune"),
        answers={gate: Answer(outcome=outcome, by="Lin") for gate, outcome in OUTCOMES.items()},
        entries={"level-2": GateEntry(evidence={"data-quality": ("Diverse", "From last year")})},
        ticks={
            "fine-tune": {"canary": Tick(by="Ada", at=AT), "traces": Tick()},
            "adapters": {"a-list-of-before": Tick(by="Sam")},
        },
    )


def _written(case: Investigation, out: Path) -> Path:
    write_record(case, out, {}, date=DAY)
    return out


def test_markdown_has_a_task_list_for_every_exit_on_the_path(case: Investigation, tmp_path: Path) -> None:
    text = _written(case, tmp_path / "case.md").read_text(encoding="utf-8")
    part = text.split("### Checklists\n")[1].split("\n### ")[0]
    assert len(re.findall(r"^\* \[[ x]\] ", part, re.MULTILINE)) == 8 + 8 + 1
    assert re.search(r"^\* \[x\] Bring new weights .* \(Ada, 18 Nov 2026, 09:30\)$", part, re.MULTILINE)
    assert re.search(r"^\* \[x\] Traces: [^(]*$", part, re.MULTILINE)
    assert "Data strategy: 1 of 4 done" in part
    assert "Data strategy: 0 of 4 done" in part
    assert "* [x] a-list-of-before (Sam)" in part


def test_html_and_pdf_say_the_same(case: Investigation, tmp_path: Path) -> None:
    page = _written(case, tmp_path / "case.html").read_text(encoding="utf-8")
    assert page.count('<input type="checkbox" disabled checked aria-label="done">') == 3
    assert page.count('<input type="checkbox" disabled aria-label="open">') == 14
    sheets = pypdf.PdfReader(_written(case, tmp_path / "case.pdf")).pages
    words = " ".join("\n".join(sheet.extract_text() for sheet in sheets).split())
    assert "Deployment notes: 1 of 4 done" in words
    assert "Ada, 18 Nov 2026, 09:30" in words


def test_a_checklist_among_the_evidence_tells_what_is_open(case: Investigation, tmp_path: Path) -> None:
    text = _written(case, tmp_path / "case.md").read_text(encoding="utf-8")
    line = "* The training data is: Ticked: Diverse; From last year. Open: Of high quality; Rich in"
    assert line in text


def test_without_an_exit_there_is_no_section(case: Investigation, tmp_path: Path) -> None:
    bare = case.model_copy(update={"answers": {}, "ticks": {}})
    assert "Checklists" not in _written(bare, tmp_path / "case.md").read_text(encoding="utf-8")


def test_a_plan_follows_the_constraints_and_says_what_was_planned_before(
    case: Investigation, tmp_path: Path
) -> None:
    bent = case.model_copy(update={"constraints": {"tuning-offered": "no"}})
    text = _written(bent, tmp_path / "case.md").read_text(encoding="utf-8")
    plan = text.split("### Consequences\n")[1].split("\n### ")[0]
    assert "Add a tool that does what the model cannot." in plan
    assert "Fine-tune, compare with the adapter" not in plan
