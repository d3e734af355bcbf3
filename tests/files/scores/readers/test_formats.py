"""Every promised format has a reader, is known by its content alone, and is read as its tool means it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from gatewalk.domain.problem import InputProblem
from gatewalk.files.scores import formats
from gatewalk.files.scores.table import ScoreTable, open_table
from tests.files.scores.readers import samples_logs as logs
from tests.files.scores.readers import samples_promptfoo as promptfoo
from tests.files.scores.readers import samples_tables as tables
from tests.files.scores.readers.samples import SAMPLES

#: The formats that the product promises to know by their content.
PROMISED = {
    *("promptfoo json", "promptfoo jsonl", "promptfoo csv 1", "promptfoo csv 2-3", "promptfoo csv 4"),
    *("inspect json", "inspect eval", "lm-eval results", "lm-eval samples", "openai evals"),
    *("ragas", "deepeval", "trulens", "trulens events", "mlflow", "wandb"),
    *("langfuse scores", "langfuse observations", "langsmith", "phoenix", "braintrust"),
    *("wide by date", "helm", "helm part", "alpaca_eval", "alpaca_eval leaderboard", "agent report"),
    *("json", "jsonl", "csv", "parquet", "arrow", "xlsx"),
}


def opened(folder: Path, write: Callable[[], bytes], name: str = "export") -> ScoreTable:
    path = folder / name
    path.write_bytes(write())
    return open_table([path])


def cells(table: ScoreTable, *columns: str) -> list[tuple[Any, ...]]:
    fields = ", ".join(f'"{column}"' for column in columns)
    return table.run(f"SELECT {fields} FROM rows")


def test_every_promised_format_has_one_reader() -> None:
    kinds = [reader.kind for reader in formats.all_readers()[0]]
    assert set(kinds) == PROMISED
    assert len(kinds) == len(set(kinds))


def test_every_reader_has_a_sample() -> None:
    assert {kind for kind, _, _ in SAMPLES} | {"helm", "helm part", "parquet", "arrow", "xlsx"} == PROMISED


@pytest.mark.parametrize(("kind", "write", "name"), SAMPLES, ids=[f"{k}-{w.__name__}" for k, w, _ in SAMPLES])
def test_a_format_is_known_by_its_content(
    tmp_path: Path, kind: str, write: Callable[[], bytes], name: str
) -> None:
    for path in (tmp_path / name, tmp_path / "renamed.dat"):
        path.write_bytes(write())
        with open_table([path]) as table:
            assert table.reports[0].kind == kind
            names = {column.name for column in table.columns}
            for columns in table.hints.roles.values():
                assert set(columns) <= names
            assert table.reports[0].rows == table.run("SELECT count(*) FROM rows")[0][0]


@pytest.mark.parametrize(
    "write", [promptfoo.promptfoo_json, promptfoo.promptfoo_lines, promptfoo.promptfoo_csv_4]
)
def test_an_error_of_promptfoo_has_no_score(tmp_path: Path, write: Callable[[], bytes]) -> None:
    with opened(tmp_path, write) as table:
        assert table.hints.errors == ("error",)
        failed = table.run("SELECT score, success, error FROM rows WHERE error IS NOT NULL")
        assert failed == [(None, None, "timed out")]
        assert not table.run("SELECT 1 FROM rows WHERE error IS NULL AND score IS NULL")


def test_promptfoo_pairs_arms_by_test(tmp_path: Path) -> None:
    with opened(tmp_path, promptfoo.promptfoo_json) as table:
        assert cells(table, "example", "arm", "score")[:3] == [
            ("0", "[openai:small] plain", "1"),
            ("0", "[openai:small] with context", "1"),
            ("1", "[openai:small] plain", "0"),
        ]
        assert table.hints.units == {"latency_ms": "ms", "cost": "USD"}


def test_the_time_of_a_run_counts_between_runs_only(tmp_path: Path) -> None:
    for day in (20, 21):
        data = promptfoo.promptfoo_json().replace(b"2026-11-20T", f"2026-11-{day}T".encode())
        (tmp_path / f"run{day}.json").write_bytes(data)
    with open_table([tmp_path / "run20.json"]) as table:
        assert "time" not in table.hints.roles
        assert "run_time" in table.hints.not_time
    with open_table([tmp_path]) as table:
        assert table.hints.roles["time"] == ("run_time",)
        assert not table.hints.not_time


def test_promptfoo_of_2023_finds_the_examples_by_their_variables(tmp_path: Path) -> None:
    with opened(tmp_path, promptfoo.promptfoo_json_2) as table:
        assert [row[0] for row in cells(table, "example")] == ["0", "0", "1", "1"]
        assert len(table.run("SELECT DISTINCT arm FROM rows")) == 2


def test_promptfoo_cells_hold_verdict_score_and_output(tmp_path: Path) -> None:
    with opened(tmp_path, promptfoo.promptfoo_csv_3) as table:
        found = cells(table, "example", "provider", "status", "score", "output", "named.tone", "error")
    assert found == [
        ("0", "openai:a", "PASS", "1", "yes", None, None),
        ("0", "openai:b", "FAIL", "0.67", "no", "0.00", None),
        ("1", "openai:a", "ERROR", None, None, None, "timed out"),
        ("1", "openai:b", "PASS", "1", "yes", None, None),
    ]


def test_promptfoo_of_today_repeats_its_columns_per_arm(tmp_path: Path) -> None:
    with opened(tmp_path, promptfoo.promptfoo_csv_4) as table:
        found = cells(table, "arm", "score", "vars.question", "named.tone")
    assert found[0] == ("[echo] original", "1.00", "=1+1", "1")
    assert found[1] == ("[echo] context", "0.50", "=1+1", None)


@pytest.mark.parametrize(
    "write",
    [logs.inspect_json, logs.inspect_deflate, logs.inspect_zstandard, logs.inspect_samples],
)
def test_inspect_letters_are_scores(tmp_path: Path, write: Callable[[], bytes]) -> None:
    with opened(tmp_path, write) as table:
        found = sorted(cells(table, "id", "epoch", "match", "error"), key=str)
        assert found == [
            ("1", "1", "1", None),
            ("1", "2", "0", None),
            ("2", "1", "0.5", None),
            ("3", "1", None, "crashed"),
        ]
        assert table.hints.roles["score"] == ("match",)


def test_an_unfinished_inspect_run_says_so(tmp_path: Path) -> None:
    with opened(tmp_path, logs.inspect_samples) as table:
        assert table.notes == ("the run ended as 'started', so samples may be missing",)


def test_one_document_of_lm_eval_is_one_row(tmp_path: Path) -> None:
    name = "samples_gsm8k_2025-09-09T13-31-53.jsonl"
    with opened(tmp_path, logs.lm_eval_samples, name) as table:
        assert cells(table, "example", "task", "exact_match,strict", "exact_match,flexible") == [
            ("gsm8k/h0", "gsm8k", "0", "0"),
            ("gsm8k/h1", "gsm8k", "1", "1"),
        ]


def test_results_of_lm_eval_step_back_behind_the_samples(tmp_path: Path) -> None:
    (tmp_path / "results_1.json").write_bytes(logs.lm_eval_results())
    (tmp_path / "samples_gsm8k_2025-09-09T13-31-53.jsonl").write_bytes(logs.lm_eval_samples())
    with open_table([tmp_path]) as table:
        assert [report.kind for report in table.reports] == ["lm-eval samples"]
        assert any("only sum up" in note for note in table.notes)
        assert any(
            "results_1.json: each row sums up" in note and "100 documents" in note for note in table.notes
        )


def test_the_monotonic_clock_of_lm_eval_is_no_time(tmp_path: Path) -> None:
    with opened(tmp_path, logs.lm_eval_results) as table:
        assert table.hints.roles["time"] == ("date",)
        assert "start_time" in table.hints.not_time


def test_events_of_one_sample_are_one_row(tmp_path: Path) -> None:
    with opened(tmp_path, logs.openai_evals) as table:
        assert cells(table, "example", "model", "correct", "input", "output") == [
            ("law.1", "gpt-3.5-turbo", "true", "Q", "A"),
            ("law.2", "gpt-3.5-turbo", "false", None, "B"),
        ]


def test_a_failed_judge_of_ragas_is_no_zero(tmp_path: Path) -> None:
    with opened(tmp_path, tables.ragas) as table:
        assert cells(table, "faithfulness") == [("0.5",), (None,)]
        assert table.hints.roles["grounded"] == ("faithfulness",)
        assert "factual_correctness(mode=f1)" in table.hints.roles["score"]


def test_deepeval_knows_what_is_better_lower(tmp_path: Path) -> None:
    with opened(tmp_path, logs.deepeval) as table:
        assert table.hints.lower_is_better == ("Bias",)
        assert cells(table, "example", "success", "Faithfulness", "error") == [
            ("case_0", "true", "0.9", None),
            ("case_1", None, None, "Faithfulness: judge down"),
        ]


def test_a_deepeval_run_that_is_only_a_link(tmp_path: Path) -> None:
    path = tmp_path / "run.json"
    path.write_text('{"testRunData": null, "testRunLink": "somewhere"}', encoding="utf-8")
    with pytest.raises(InputProblem, match="only a link"):
        open_table([path])


def test_python_dicts_in_cells_become_columns(tmp_path: Path) -> None:
    with opened(tmp_path, tables.trulens_events) as table:
        assert cells(table, "record_id", "eval.score") == [("r1", "0.5"), ("r2", "1")]


def test_a_chart_becomes_rows(tmp_path: Path) -> None:
    with opened(tmp_path, tables.wandb) as table:
        assert sorted(cells(table, "Step", "run", "accuracy")) == [
            ("1", "run-1", "0.5"),
            ("2", "run-1", "0.6"),
            ("2", "run-2", "0.7"),
        ]


def test_scores_of_one_trace_are_one_row(tmp_path: Path) -> None:
    with opened(tmp_path, tables.langfuse_scores) as table:
        assert sorted(cells(table, "trace_id", "correct", "tone"), key=str) == [
            ("t1", "1", "kind"),
            ("t2", "0", None),
        ]


def test_json_in_cells_becomes_columns(tmp_path: Path) -> None:
    with opened(tmp_path, tables.braintrust) as table:
        assert cells(table, "scores.Factuality", "metadata.category") == [("0.5", "geo"), ("1", None)]
        assert table.hints.roles["score"] == ("scores.Factuality",)


def test_a_run_folder_of_helm_is_one_source(tmp_path: Path) -> None:
    run = logs.helm(tmp_path)
    for path in (run, tmp_path, run / "per_instance_stats.json"):
        with open_table([path]) as table:
            assert [report.kind for report in table.reports] == ["helm"]
            assert cells(table, "instance_id", "trial", "model", "exact_match")[3] == (
                "id1",
                "1",
                "acme/small",
                "1",
            )


def test_a_preference_is_a_score_from_0_to_1(tmp_path: Path) -> None:
    with opened(tmp_path, logs.alpaca_eval) as table:
        assert cells(table, "score") == [("0",), ("0.75",), (None,)]
        assert table.run("SELECT count(*) FROM rows WHERE error IS NOT NULL") == [(1,)]


def test_an_agent_that_did_not_try_has_no_score(tmp_path: Path) -> None:
    with opened(tmp_path, logs.agent_report) as table:
        assert cells(table, "test", "success", "run_time", "time") == [
            ("TestA", "true", "60.009", "2023-07-30T22:53"),
            ("TestGroup/TestB", "false", "60.009", "2023-07-30T22:53"),
            ("TestGroup/TestC", None, "60.009", "2023-07-30T22:53"),
        ]


def test_nested_json_gets_dotted_columns(tmp_path: Path) -> None:
    with opened(tmp_path, tables.plain_lines) as table:
        assert cells(table, "id", "scores.tone") == [("1", "0.5"), ("2", "1")]
