"""The Markdown record: MADR headings, front matter that parses, a Mermaid graph, and nothing injected."""

import datetime
import re
from pathlib import Path

import yaml

from gatewalk.domain.investigation import Answer, Investigation
from gatewalk.files.record import write_record
from tests.samples import sample_investigation

DAY = datetime.date(2026, 11, 20)
HEADINGS = [
    "Context and Problem Statement",
    "Decision Drivers",
    "Considered Options",
    "Decision Outcome",
    "Pros and Cons of the Options",
    "More Information",
]


def _written(case: Investigation, folder: Path) -> str:
    write_record(case, folder / "case.md", {}, date=DAY)
    return (folder / "case.md").read_text(encoding="utf-8")


def test_headings_are_those_of_the_template_in_order(tmp_path: Path) -> None:
    text = _written(sample_investigation(), tmp_path)
    assert re.findall(r"^## (.*)$", text, re.MULTILINE) == HEADINGS
    assert "### Consequences" in text
    assert "### Confirmation" in text


def test_front_matter_names_status_date_and_people(tmp_path: Path) -> None:
    head = _written(sample_investigation(), tmp_path).split("---\n")[1]
    assert yaml.safe_load(head) == {
        "status": "accepted",
        "date": DAY,
        "decision-makers": ["Ada", "Sam"],
        "consulted": ["Lin"],
        "informed": ["Support leads"],
    }


def test_the_graph_highlights_the_path(tmp_path: Path) -> None:
    graph = _written(sample_investigation(), tmp_path).split("```mermaid\n")[1].split("```")[0]
    assert 'n0["0 Quality metrics?"]' in graph
    assert re.search(r"class n0,n1,n2,n3,n4,n5,\S+ walked", graph)
    assert re.search(r"n2 -\.->\|.+\| n\d+", graph)


def test_figures_are_those_of_the_cards(tmp_path: Path) -> None:
    text = _written(sample_investigation(), tmp_path)
    assert "17.0 points (95 % CI 12.4 to 21.6)" in text
    for finding in sample_investigation().findings.values():
        assert finding.sentence in text


def test_every_row_of_a_table_has_the_cells_of_its_heading(tmp_path: Path) -> None:
    case = sample_investigation()
    answer = case.answers["onset"].model_copy(
        update={"by": "A|B", "outcome": "sudden-change", "reason": "a | b\n| c |"}
    )
    case = case.model_copy(update={"answers": {**case.answers, "onset": answer}})
    counts: list[int] = []
    for line in _written(case, tmp_path).splitlines():
        if not line.startswith("|"):
            counts = []
            continue
        counts.append(len(re.findall(r"(?<!\\)\|", line)))
        assert counts[0] == counts[-1], line


def test_typed_markup_shows_as_typed(tmp_path: Path) -> None:
    typed = "<script>x</script> [a](https://example.org) ![i](x) `c` # h https://example.org"
    text = _written(sample_investigation().model_copy(update={"decision": typed}), tmp_path)
    assert "<script>" not in text
    assert not re.search(r"(?<!\\)\]\(", text)
    assert "https://" not in text


def test_an_override_keeps_both_views_and_the_reason(tmp_path: Path) -> None:
    case = sample_investigation()
    given = Answer(outcome="no", by="Sam", reason="the pages were wrong", finding_verdict="partly")
    text = _written(case.model_copy(update={"answers": {**case.answers, "context": given}}), tmp_path)
    row = next(line for line in text.splitlines() if "the pages were wrong" in line and line.startswith("|"))
    assert "Quality partly recovers" in row
    assert "Quality does not recover" in row
    assert "Sam" in row
    assert "overridden by Sam" in text


def test_a_shortcut_is_accepted_by_assertion_and_a_plain_skip_is_not(tmp_path: Path) -> None:
    case = sample_investigation()
    plain = Answer(outcome="skipped", by="Sam", reason="known")
    taken = plain.model_copy(update={"reason": "the set was narrow", "shortcut": "known-narrow-training"})
    text = _written(case.model_copy(update={"answers": {**case.answers, "prompt": plain}}), tmp_path)
    assert "Skipped without a declared shortcut" in text
    assert "3 Prompt-fixable? skipped, Sam: known" in text
    assert "accepted by assertion" not in text
    answers = {**case.answers, "context": plain, **dict.fromkeys(("onset", "prompt"), taken)}
    text = _written(case.model_copy(update={"answers": answers}), tmp_path)
    assert "By the declared shortcut “Go quickly to gate 4”" in text
    assert text.count("accepted by assertion, Sam: the set was narrow") == 2
    assert "skipped, Sam: known" in text
    row = next(line for line in text.splitlines() if "Accepted by assertion" in line and line[0] == "|")
    assert "asserted by Sam, shortcut" in row


def test_a_record_names_the_first_of_very_many_lost_lines(tmp_path: Path) -> None:
    case = sample_investigation()
    assert case.scores is not None
    lines = ", ".join(str(2 * number) for number in range(1, 900))
    file = case.scores.files[0].model_copy(update={"problems": (f"lines {lines}: an empty row",)})
    scores = case.scores.model_copy(update={"files": (file, *case.scores.files[1:])})
    text = _written(case.model_copy(update={"scores": scores}), tmp_path)
    told = next(line for line in text.splitlines() if "lines 2, 4, 6" in line)
    assert len(told) < 600
    assert "all lines are in the attached investigation" in told
