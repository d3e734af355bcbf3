"""A case that went on in a second tree makes one record: both paths and trees, one decision, one list."""

import datetime
import re
from pathlib import Path

import pypdf
import pytest

from gatewalk.domain.investigation import Answer, Investigation
from gatewalk.domain.record import Card, DecisionRecord, FigureSlot, Paragraph, Table
from gatewalk.domain.walks import in_front
from gatewalk.files.investigation import open_investigation
from gatewalk.files.record import write_record
from gatewalk.files.record.model import decision_record
from tests.samples import sample_in_two_trees, sample_investigation

DAY = datetime.date(2026, 11, 20)
FIRST, SECOND = "Retrain or tune?", "Prompt, adapter or full fine-tune?"
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20"/></svg>'


def record(case: Investigation) -> DecisionRecord:
    return decision_record(case, day=DAY)


def blocks(found: DecisionRecord, section_id: str) -> tuple[object, ...]:
    section = found.section(section_id)
    assert section is not None, section_id
    return section.blocks


def headings(found: DecisionRecord, section_id: str) -> list[str]:
    return [b.text for b in blocks(found, section_id) if isinstance(b, Paragraph) and b.tone == "heading"]


def test_one_decision_is_composed_of_both_walks() -> None:
    found = record(sample_in_two_trees())
    assert found.headline == (
        "Fix the retrieval pipeline and restructure the prompt now; then fine-tune by the provider's offer. "
        "How far “Fine-tune by the provider's offer” goes: prompt, retrieval and tools now; then adapters."
    )
    assert f"trees “{FIRST}” version 1 and “{SECOND}” version 1" in found.subtitle


@pytest.mark.parametrize("section", ["path", "tree", "findings", "thresholds"])
def test_what_belongs_to_a_tree_stands_under_its_title(section: str) -> None:
    assert headings(record(sample_in_two_trees()), section) == [FIRST, SECOND]
    assert headings(record(sample_investigation()), section) == []


def test_both_paths_both_trees_and_the_cards_of_both_are_there() -> None:
    found = record(sample_in_two_trees())
    tables = [block for block in blocks(found, "path") if isinstance(block, Table)]
    assert [len(table.rows) for table in tables] == [6, 3]
    assert [b.name for b in blocks(found, "tree") if isinstance(b, FigureSlot)] == ["tree", "tree-2"]
    cards = [block.title for block in blocks(found, "findings") if isinstance(block, Card)]
    assert "Gate 2 Right context?" in cards
    assert "Gate 1 Prompt and retrieval?" in cards


def test_the_actions_of_both_stand_in_one_list() -> None:
    (table,) = (b for b in blocks(record(sample_in_two_trees()), "actions") if isinstance(b, Table))
    actions = [row[0] for row in table.rows]
    assert "Rebuild the retrieval index on current categories" in actions
    assert actions.count("Train the smallest adapter that reaches the style on the harness.") == 1


def test_a_record_reads_the_same_whichever_tree_is_in_front() -> None:
    case = sample_in_two_trees()
    assert record(case) == record(in_front(case, 0))


def test_an_open_gate_of_the_second_tree_keeps_the_case_undecided() -> None:
    case = sample_in_two_trees().model_copy(update={"answers": {}, "decision": ""})
    found = record(case)
    assert found.headline.startswith(
        f"Not decided yet: gate 0 Constraints first of “{SECOND}” is open. So far:"
    )
    assert found.title == case.title


def test_a_walk_that_is_set_aside_is_named_and_counts_for_nothing() -> None:
    first = in_front(sample_in_two_trees(), 0)
    case = first.model_copy(
        update={"answers": {**first.answers, "context": Answer(outcome="recovers", by="Ada")}}
    )
    found = record(case)
    assert found.headline == "Fix the retrieval pipeline."
    said = [block.text for block in blocks(found, "path") if isinstance(block, Paragraph)]
    assert f"“{SECOND}” was walked too and set aside: the path does not lead there now." in said
    assert headings(found, "path") == []


def test_the_graph_leads_from_the_exit_into_the_second_tree() -> None:
    found = record(sample_in_two_trees())
    assert len({node.id for node in found.nodes}) == len(found.nodes)
    links = [(edge.start, edge.end) for edge in found.edges if edge.label == "on in the next tree"]
    assert links == [("fine-tune", "2:constraints")]
    lit = {node.id for node in found.nodes if node.on_path}
    assert {"fine-tune", "2:level-0", "2:adapters"} <= lit
    assert "2:fine-tune" not in lit


@pytest.mark.parametrize("ending", ["md", "html", "pdf"])
def test_every_form_holds_both(tmp_path: Path, ending: str) -> None:
    out = tmp_path / f"case.{ending}"
    write_record(sample_in_two_trees(), out, {"tree": SVG, "tree-2": SVG}, date=DAY)
    if ending == "pdf":
        text = "\n".join(page.extract_text() for page in pypdf.PdfReader(out).pages)
        assert open_investigation(out) == sample_in_two_trees()
    else:
        text = out.read_text(encoding="utf-8")
        assert ending == "md" or text.count("<img ") == 2
    plain = " ".join(re.sub(r"\\|<[^>]+>", "", text).split())
    for said in ("Quality metrics?", "Prompt and retrieval?", SECOND, "How far", "solve 35 % (27 to 42 %)"):
        assert said in plain, said
