"""`verify`: an honest file has no difference; forged figures, broken trees, other scores are lines."""

import datetime
from pathlib import Path

import pytest

from gatewalk.domain.finding import Estimate
from gatewalk.domain.investigation import Investigation
from gatewalk.domain.problem import InputProblem
from gatewalk.files.investigation import save_investigation
from gatewalk.files.record import write_record
from gatewalk.files.tree import read_tree
from gatewalk.files.verify import verify
from gatewalk.measure.findings import measure_all
from gatewalk.session.session import Session
from tests.samples import sample_investigation


@pytest.fixture(scope="module")
def honest() -> Investigation:
    case = sample_investigation()
    return case.model_copy(update={"findings": measure_all(case)})


def test_an_honest_file_and_its_record_hold(honest: Investigation, tmp_path: Path) -> None:
    save_investigation(honest, tmp_path / "case.gatewalk")
    write_record(honest, tmp_path / "case.pdf", {}, date=datetime.date(2026, 11, 20))
    for file in ("case.gatewalk", "case.pdf"):
        report = verify(tmp_path / file)
        assert report.differences == ()
        assert "6 findings" in report.summary


def test_every_walk_is_measured_again(honest: Investigation, tmp_path: Path) -> None:
    session = Session(honest)
    session.take_next_tree("fine-tune", read_tree("prompt-adapter-finetune"))
    save_investigation(session.investigation, tmp_path / "case.gatewalk")
    report = verify(tmp_path / "case.gatewalk")
    assert report.differences == ()
    assert "10 findings" in report.summary
    findings = dict(session.investigation.findings)
    findings["level-0"] = findings["level-0"].model_copy(update={"verdict": "enough"})
    forged = session.investigation.model_copy(update={"findings": findings})
    save_investigation(forged, tmp_path / "forged.gatewalk")
    (line,) = verify(tmp_path / "forged.gatewalk").differences
    assert line.startswith("tree prompt-adapter-finetune, gate level-0: verdict is stored as 'enough'")


def test_every_difference_is_a_line(honest: Investigation, tmp_path: Path) -> None:
    finding = honest.findings["context"]
    forged = finding.model_copy(update={"effect": Estimate(value=6.0, low=2.8, high=7.6), "strength": "weak"})
    findings = {**honest.findings, "context": forged}
    findings.pop("drift")
    save_investigation(honest.model_copy(update={"findings": findings}), tmp_path / "case.gatewalk")
    lines = verify(tmp_path / "case.gatewalk").differences
    assert any(
        line.startswith("gate context: effect: value is stored as 6.0 and comes out as 5.0") for line in lines
    )
    assert any(line.startswith("gate context: strength is stored as 'weak'") for line in lines)
    assert "gate drift: no finding is stored, and one comes out of the scores" in lines


def test_a_tree_that_breaks_the_rules_is_a_difference(honest: Investigation, tmp_path: Path) -> None:
    gates = dict(honest.tree.gates)
    gates["update"] = gates["update"].model_copy(update={"cost": 0.1})
    case = honest.model_copy(update={"tree": honest.tree.model_copy(update={"gates": gates})})
    save_investigation(case, tmp_path / "case.gatewalk")
    assert any(line.startswith("tree ") for line in verify(tmp_path / "case.gatewalk").differences)


def test_other_score_files_are_named(honest: Investigation, tmp_path: Path) -> None:
    save_investigation(honest, tmp_path / "case.gatewalk")
    rows = ["ticket_id,run,date,correct,category"]
    for arm, share in (("baseline", 9), ("current", 7)):
        rows += [f"{i},{arm},2026-11-01,{int(i % 10 < share)},billing" for i in range(100)]
    (tmp_path / "other.csv").write_text("\n".join(rows) + "\n")
    lines = verify(tmp_path / "case.gatewalk", [tmp_path / "other.csv"]).differences
    assert any("other.csv: this is not the file that was measured" in line for line in lines)
    assert "scores scores.csv: was measured and is not given" in lines
    assert any(line.startswith("gate metrics: effect") for line in lines)


def test_scores_beside_an_investigation_without_any_are_refused(tmp_path: Path) -> None:
    save_investigation(Investigation(tree=sample_investigation().tree), tmp_path / "case.gatewalk")
    with pytest.raises(InputProblem, match="holds no scores to compare with"):
        verify(tmp_path / "case.gatewalk", [tmp_path / "scores.csv"])


def test_a_record_whose_attachment_was_exchanged_is_refused(honest: Investigation, tmp_path: Path) -> None:
    import pypdf

    write_record(honest, tmp_path / "case.pdf", {}, date=datetime.date(2026, 11, 20))
    save_investigation(honest.model_copy(update={"title": "forged"}), tmp_path / "other.gatewalk")
    for count, reason in ((1, "is not the one that this record was written from"), (2, "more than one")):
        writer = pypdf.PdfWriter()
        writer.append(pypdf.PdfReader(tmp_path / "case.pdf"))
        writer.add_metadata({"/Keywords": "sha256:" + "0" * 64})
        for _ in range(count):
            writer.add_attachment("investigation.gatewalk", (tmp_path / "other.gatewalk").read_bytes())
        writer.write(tmp_path / "forged.pdf")
        with pytest.raises(InputProblem, match=reason):
            verify(tmp_path / "forged.pdf")
