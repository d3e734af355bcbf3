"""What exports mean beyond their columns: what is no score, no latency, no chart, and no row."""

import json
from pathlib import Path
from typing import Any

import pytest

from gatewalk.domain.problem import InputProblem
from gatewalk.files.scores.read import read_scores
from gatewalk.files.scores.table import ScoreTable, open_table
from tests.files.scores.readers import samples_logs as logs
from tests.files.scores.readers import samples_tables as tables


def written(folder: Path, data: bytes) -> Path:
    path = folder / "export"
    path.write_bytes(data)
    return path


def cells(table: ScoreTable, *columns: str) -> list[tuple[Any, ...]]:
    fields = ", ".join(f'"{column}"' for column in columns)
    return table.run(f"SELECT {fields} FROM rows")


def test_columns_named_by_date_become_a_history(tmp_path: Path) -> None:
    with open_table([written(tmp_path, tables.wide_by_date())]) as table:
        assert sorted(cells(table, "column 1", "date", "perc_error")) == [
            ("model-a", "2026-04-25", "0.5%"),
            ("model-a", "2026-05-02", "1.5%"),
            ("model-b", "2026-04-25", "0.1%"),
            ("model-b", "2026-05-09", "2.0%"),
        ]
        assert table.hints.roles["time"] == ("date",)
        assert any("3 days from 2026-04-25 to 2026-05-09" in note for note in table.notes)
        assert any("sign of perc_error is dropped" in note for note in table.notes)


def test_a_rating_that_the_judge_did_not_give_is_no_score(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text(
        "filename,Tone_score,Tone_reasons\na,-0.33,no rating\nb,0.66,so\nc,1.0,so\n", encoding="utf-8"
    )
    summary = read_scores([path])
    reading = summary.readings["current"]
    assert (reading.moments.n, reading.unscored, summary.scale) == (2, 1, 1.0)


def test_metrics_of_results_are_not_mixed(tmp_path: Path) -> None:
    with open_table([written(tmp_path, logs.lm_eval_results())]) as table:
        assert cells(table, "task", "exact_match,strict", "exact_match,flexible") == [
            ("gsm8k", "0.75", "0.8")
        ]
        assert any("gsm8k: 100 documents" in note for note in table.notes)


@pytest.mark.parametrize("model", ["", "local__"])
def test_samples_say_how_many_documents_of_the_run_are_missing(tmp_path: Path, model: str) -> None:
    run = "2025-09-09T13-31-53.431753"
    samples = tmp_path / f"{model}samples_gsm8k_{run}.jsonl"
    samples.write_bytes(logs.lm_eval_samples())
    with open_table([samples]) as table:
        assert table.notes == ()
    (tmp_path / f"{model}results_{run}.json").write_bytes(logs.lm_eval_results())
    with open_table([samples]) as table:
        assert table.notes == (
            "gsm8k: 2 of 100 documents are in this file, as the run's results tell: 98 are missing",
        )
    whole = logs.lm_eval_results().replace(b'"effective": 100', b'"effective": 2')
    (tmp_path / f"{model}results_{run}.json").write_bytes(whole)
    with open_table([samples]) as table:
        assert table.notes == ()
    (tmp_path / f"{model}results_{run}.json").write_bytes(b"{broken")
    with open_table([samples]) as table:
        assert table.notes == ()


@pytest.mark.parametrize(
    "content",
    [
        '[{"name": {"name": "exact_match"}, "count": 1, "sum": 1.0, "sum_squared": 1.0, "mean": 1.0}]',
        '{"scenario_spec": {}, "adapter_spec": {"method": "generation"}}',
        '{"name": "hellaswag", "description": "d", "definition_path": "x.py"}',
    ],
)
def test_other_files_of_a_helm_run_are_no_scores(tmp_path: Path, content: str) -> None:
    path = tmp_path / "x.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(InputProblem, match=r"give per_instance_stats\.json"):
        open_table([path])


def test_a_table_with_columns_of_its_own_is_no_chart(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text("Step,r - acc,r - acc__MIN,r - acc__MAX,owner\n1,1,1,1,ann\n2,0,0,0,bo\n")
    with open_table([path]) as table:
        assert table.reports[0].kind == "csv"
        assert cells(table, "owner") == [("ann",), ("bo",)]


def test_the_start_of_a_run_is_no_latency(tmp_path: Path) -> None:
    log = json.loads(logs.inspect_json())
    for sample in log["samples"]:
        sample.pop("total_time", None)
    path = tmp_path / "x.json"
    path.write_text(json.dumps(log), encoding="utf-8")
    assert "latency" not in read_scores([path]).roles


def test_an_export_without_any_score_says_so(tmp_path: Path) -> None:
    log = json.loads(logs.inspect_json())
    for sample in log["samples"]:
        sample["scores"] = None
    path = tmp_path / "x.json"
    path.write_text(json.dumps(log), encoding="utf-8")
    with pytest.raises(
        InputProblem, match=r"this file \(Inspect\) has no score in any row.*1 ended in an error"
    ):
        read_scores([path])
