"""One small file of every format that is known by its content, written as the tool writes it."""

from collections.abc import Callable

from tests.files.scores.readers import samples_logs as logs
from tests.files.scores.readers import samples_promptfoo as promptfoo
from tests.files.scores.readers import samples_tables as tables

#: Reader's kind, and what writes a file for it. Several files of one kind are its versions.
SAMPLES: tuple[tuple[str, Callable[[], bytes], str], ...] = (
    ("promptfoo json", promptfoo.promptfoo_json, "x.json"),
    ("promptfoo json", promptfoo.promptfoo_json_2, "x.json"),
    ("promptfoo jsonl", promptfoo.promptfoo_lines, "x.jsonl"),
    ("promptfoo csv 1", promptfoo.promptfoo_csv_1, "x.csv"),
    ("promptfoo csv 2-3", promptfoo.promptfoo_csv_2, "x.csv"),
    ("promptfoo csv 2-3", promptfoo.promptfoo_csv_3, "x.csv"),
    ("promptfoo csv 4", promptfoo.promptfoo_csv_4, "x.csv"),
    ("inspect json", logs.inspect_json, "x.json"),
    ("inspect eval", logs.inspect_deflate, "x.eval"),
    ("inspect eval", logs.inspect_samples, "x.eval"),
    ("inspect eval", logs.inspect_zstandard, "x.eval"),
    ("lm-eval results", logs.lm_eval_results, "x.json"),
    ("lm-eval samples", logs.lm_eval_samples, "samples_gsm8k_2025-09-09T13-31-53.jsonl"),
    ("openai evals", logs.openai_evals, "x.jsonl"),
    ("ragas", tables.ragas, "x.csv"),
    ("deepeval", logs.deepeval, ".latest_test_run.json"),
    ("trulens", tables.trulens, "x.csv"),
    ("trulens events", tables.trulens_events, "x.csv"),
    ("mlflow", tables.mlflow, "eval_results_table.json"),
    ("wandb", tables.wandb, "x.csv"),
    ("langfuse scores", tables.langfuse_scores, "x.csv"),
    ("langfuse observations", tables.langfuse_observations, "x.jsonl"),
    ("langsmith", tables.langsmith, "x.csv"),
    ("phoenix", tables.phoenix, "x.csv"),
    ("braintrust", tables.braintrust, "x.csv"),
    ("alpaca_eval", logs.alpaca_eval, "x.json.gz"),
    ("alpaca_eval leaderboard", logs.alpaca_leaderboard, "x.csv"),
    ("agent report", logs.agent_report, "report.json"),
    ("wide by date", tables.wide_by_date, "x.csv"),
    ("jsonl", tables.plain_lines, "x.jsonl"),
    ("json", tables.plain_json, "x.json"),
    ("csv", tables.plain_csv, "x.csv"),
)
