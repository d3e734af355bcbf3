"""One small file of every format that is known by its content, written as the tool writes it."""

import csv
import gzip
import io
import json
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import zstandard


def _json(value: Any) -> bytes:
    return json.dumps(value).encode()


def _lines(*values: Any) -> bytes:
    return "".join(json.dumps(value) + "\n" for value in values).encode()


def _csv(*rows: tuple[Any, ...]) -> bytes:
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    return text.getvalue().encode()


def _promptfoo_row(test: int, prompt: int, **more: Any) -> dict[str, Any]:
    return {
        "testIdx": test,
        "promptIdx": prompt,
        "provider": {"id": "openai:small", "label": ""},
        "prompt": {"raw": f"Answer {test}", "label": ["plain", "with context"][prompt]},
        "vars": {"question": f"q{test}"},
        "success": True,
        "score": 1,
        "failureReason": 0,
        "namedScores": {"tone": 0.5},
        "latencyMs": 20,
        "cost": 0.001,
        "response": {"output": "yes", "isRefusal": False},
        "testCase": {"description": "case", "metadata": {"category": "geo"}},
        **more,
    }


_FAILED = {"success": False, "score": 0}
_ERROR = {**_FAILED, "failureReason": 2, "error": "timed out"}


def promptfoo_json() -> bytes:
    rows = [
        _promptfoo_row(0, 0),
        _promptfoo_row(0, 1),
        _promptfoo_row(1, 0, **_FAILED),
        _promptfoo_row(1, 1, **_ERROR),
    ]
    results = {"version": 3, "timestamp": "2026-11-20T15:28:32Z", "prompts": [], "results": rows, "stats": {}}
    return _json({"evalId": "eval-1", "results": results, "config": {}, "metadata": {}})


def promptfoo_json_2() -> bytes:
    rows = [
        {
            "prompt": {"raw": f"P{p} {v}", "display": f"P{p}"},
            "vars": {"x": v},
            "success": v == "a",
            "score": int(v == "a"),
        }
        for v in "ab"
        for p in (1, 2)
    ]
    return _json({"results": {"version": 2, "results": rows, "table": {"head": {}, "body": []}, "stats": {}}})


def promptfoo_lines() -> bytes:
    return _lines(_promptfoo_row(0, 0), _promptfoo_row(1, 0, **_ERROR))


def promptfoo_csv_1() -> bytes:
    return _csv(
        ("[openai:gpt-4] Translate {{x}}\ninto French", "x"), ("Bonjour", "hello"), ("Au revoir", "bye")
    )


def promptfoo_csv_2() -> bytes:
    head = '[\n {"role": "user", "content": "Weather in {{city}}?"}\n]'
    return _csv(
        (head, "city"), ("[PASS] Sunny, warm", "Rome"), ("[FAIL] (0.25) too short\n---\nRain", "Oslo")
    )


def promptfoo_csv_3() -> bytes:
    return _csv(
        ("question", "[openai:a] plain", "[openai:b] plain"),
        ("q1", "[PASS] yes", "[FAIL] (0.67, tone: 0.00)\n\nwrong tone\n---\nno"),
        ("q2", "[ERROR] timed out", "[PASS] yes"),
    )


def promptfoo_csv_4() -> bytes:
    arm = ("Status", "Score", "Named Scores", "Metric: tone", "Grader Reason", "Comment")
    return _csv(
        ("Description", "question", "[echo] original", *arm, "[echo] context", *arm),
        (
            "one",
            "'=1+1",
            "two",
            "PASS",
            "1.00",
            '{"tone":1}',
            "1.00",
            "fine",
            "",
            "2",
            "FAIL",
            "0.50",
            "{}",
            "",
            "no",
            "",
        ),
        (
            "two",
            "q2",
            "boom",
            "ERROR",
            "0.00",
            "{}",
            "",
            "timed out",
            "",
            "x",
            "PASS",
            "1.00",
            "{}",
            "",
            "",
            "",
        ),
    )


_INSPECT_EVAL = {
    "task": "popularity",
    "model": "openai/small",
    "created": "2026-02-11T15:17:00Z",
    "dataset": {},
}
_INSPECT_SAMPLES: list[dict[str, Any]] = [
    {
        "id": 1,
        "epoch": 1,
        "input": "q1",
        "target": "A",
        "scores": {"match": {"value": "C", "answer": "A"}},
        "total_time": 2.5,
    },
    {"id": 1, "epoch": 2, "input": "q1", "target": "A", "scores": {"match": {"value": "I", "answer": "B"}}},
    {
        "id": 2,
        "epoch": 1,
        "input": "q2",
        "target": "B",
        "scores": {"match": {"value": "P"}},
        "metadata": {"category": "geo"},
    },
    {"id": 3, "epoch": 1, "input": "q3", "target": "B", "scores": {}, "error": {"message": "crashed"}},
]


def inspect_json() -> bytes:
    log = {"version": 2, "status": "success", "eval": _INSPECT_EVAL, "plan": {}, "results": {}, "stats": {}}
    return _json({**log, "samples": _INSPECT_SAMPLES})


def inspect_deflate() -> bytes:
    return _archive(
        {"header.json": {"status": "success", "eval": _INSPECT_EVAL}, "summaries.json": _INSPECT_SAMPLES}
    )


def inspect_samples() -> bytes:
    """A cancelled run: a journal and samples, no summaries."""
    samples = {f"samples/{s['id']}_epoch_{s['epoch']}.json": s for s in _INSPECT_SAMPLES}
    return _archive({"_journal/start.json": {"eval": _INSPECT_EVAL}, **samples})


def _archive(members: Mapping[str, Any]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, value in members.items():
            archive.writestr(name, json.dumps(value))
    return buffer.getvalue()


def inspect_zstandard() -> bytes:
    """The same members packed with method 93, which the standard library cannot write: stored, then relabelled."""
    members = {
        "header.json": {"status": "success", "eval": _INSPECT_EVAL},
        "summaries.json": _INSPECT_SAMPLES,
    }
    buffer, sizes = io.BytesIO(), []
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name, value in members.items():
            plain = _json(value)
            archive.writestr(name, zstandard.ZstdCompressor().compress(plain))
            sizes.append(len(plain))
    data = bytearray(buffer.getvalue())
    for signature, method, size in ((b"PK\x03\x04", 8, 22), (b"PK\x01\x02", 10, 24)):
        at = -1
        for plain_size in sizes:
            at = data.index(signature, at + 1)
            data[at + method : at + method + 2] = (93).to_bytes(2, "little")
            data[at + size : at + size + 4] = plain_size.to_bytes(4, "little")
    return bytes(data)


def lm_eval_results() -> bytes:
    values = {
        "alias": "gsm8k",
        "exact_match,strict": 0.75,
        "exact_match_stderr,strict": 0.04,
        "exact_match,flexible": 0.8,
    }
    return _json(
        {
            "results": {"gsm8k": values},
            "versions": {"gsm8k": 3},
            "n-shot": {"gsm8k": 5},
            "higher_is_better": {"gsm8k": {"exact_match": True}},
            "n-samples": {"gsm8k": {"original": 1319, "effective": 100}},
            "config": {"model": "local", "limit": 100.0},
            "date": 1757424333.1,
            "start_time": 380330.7,
        }
    )


def lm_eval_samples() -> bytes:
    return _lines(
        *(
            {"doc_id": n, "doc": {"question": f"q{n}"}, "target": "4", "resps": [["4"]], "filtered_resps": ["4"],
             "filter": chosen, "metrics": ["exact_match"], "doc_hash": f"h{n}", "exact_match": float(n)}
            for n in (0, 1)
            for chosen in ("strict", "flexible")
        )
    )  # fmt: skip


def openai_evals() -> bytes:
    def event(sample: str, kind: str, data: dict[str, Any]) -> dict[str, Any]:
        return {
            "run_id": "r",
            "event_id": 0,
            "sample_id": sample,
            "type": kind,
            "data": data,
            "created_at": "2023-04-18 15:53:55",
        }

    return _lines(
        {
            "spec": {
                "completion_fns": ["gpt-3.5-turbo"],
                "eval_name": "law.dev.v0",
                "created_at": "2023-04-18",
            }
        },
        {"final_report": {"accuracy": 0.5}},
        event("law.1", "sampling", {"prompt": "Q", "sampled": "A"}),
        event("law.1", "match", {"correct": True, "expected": "A", "picked": "A", "sampled": "A"}),
        event("law.2", "match", {"correct": False, "expected": "A", "picked": None, "sampled": "B"}),
    )


def ragas() -> bytes:
    return _csv(
        ("user_input", "retrieved_contexts", "response", "reference", "context_recall", "faithfulness", "factual_correctness(mode=f1)"),
        ("q1", "['a', \"b's\"]", "r1", "x1", "1.0", "0.5", "0.9"),
        ("q2", "['c']", "r2", "x2", "", "", "0.1"),
    )  # fmt: skip


def deepeval() -> bytes:
    def metric(name: str, score: float | None, error: str | None = None) -> dict[str, Any]:
        return {
            "name": name,
            "threshold": 0.5,
            "success": not error,
            "score": score,
            "reason": "",
            "error": error,
        }

    cases = [
        {"name": "case_0", "input": "i", "actualOutput": "o", "expectedOutput": "e", "retrievalContext": ["c"], "success": True,
         "metricsData": [metric("Faithfulness", 0.9), metric("Bias", 0.0)], "runDuration": 1.5, "evaluationCost": 0.01},
        {"name": "case_1", "input": "j", "actualOutput": "p", "success": False,
         "metricsData": [metric("Faithfulness", None, "judge down")], "runDuration": 0.5},
    ]  # fmt: skip
    return _json(
        {
            "testRunData": {"testCases": cases, "metricsScores": [], "hyperparameters": {"model": "small"}},
            "testRunLink": None,
        }
    )


def trulens() -> bytes:
    return _csv(
        ("filename", "Groundedness_score", "Groundedness_reasons"),
        ("a", "0.5", "because"),
        ("b", "1.0", "so"),
    )


def trulens_events() -> bytes:
    def attributes(record: str, score: float) -> str:
        return repr(
            {"ai.observability.record_id": record, "ai.observability.eval.score": score, "note": None}
        )

    return _csv(
        ("event_id", "record_attributes", "start_timestamp", "record_type"),
        ("e1", attributes("r1", 0.5), "2026-01-01 00:00:00", "SPAN"),
        ("e2", attributes("r2", 1.0), "2026-01-02 00:00:00", "SPAN"),
    )


def mlflow() -> bytes:
    columns = ["inputs", "outputs", "targets", "latency", "token_count", "answer_correctness/v1/score"]
    return _json(
        {"columns": columns, "data": [["q1", "o1", "t1", 0.4, 12, 5], ["q2", "o2", "t2", 0.6, 15, None]]}
    )


def wandb() -> bytes:
    def series(name: str) -> tuple[str, str, str]:
        return (name, f"{name}__MIN", f"{name}__MAX")

    return _csv(
        ("Step", *series("run-1 - accuracy"), *series("run-2 - accuracy")),
        ("1", "0.5", "0.5", "0.5", "", "", ""),
        ("2", "0.6", "0.6", "0.6", "0.7", "0.7", "0.7"),
    )


def langfuse_scores() -> bytes:
    head = (
        "id",
        "timestamp",
        "trace_id",
        "observation_id",
        "name",
        "value",
        "data_type",
        "string_value",
        "source",
    )
    return _csv(
        head,
        ("s1", "2026-01-01T10:00:00Z", "t1", "", "correct", "1", "BOOLEAN", "", "EVAL"),
        ("s2", "2026-01-01T10:00:01Z", "t1", "", "tone", "", "CATEGORICAL", "kind", "EVAL"),
        ("s3", "2026-01-02T10:00:00Z", "t2", "", "correct", "0", "BOOLEAN", "", "EVAL"),
    )


def langfuse_observations() -> bytes:
    return _lines(
        *(
            {"id": f"o{n}", "trace_id": f"t{n}", "start_time": "2026-01-01T10:00:00Z", "model": "small", "prompt_version": n,
             "total_cost": 0.01, "latency": 1.5, "input": "i", "output": "o"}
            for n in (1, 2)
        )
    )  # fmt: skip


def langsmith() -> bytes:
    return _csv(
        ("id", "example_id", "inputs.question", "outputs.answer", "reference.answer", "feedback.correctness", "execution_time", "error"),
        ("r1", "e1", "q1", "a1", "a1", "1", "0.8", ""),
        ("r2", "e2", "q2", "", "a2", "", "0.1", "boom"),
    )  # fmt: skip


def phoenix() -> bytes:
    return _csv(
        ("example_id", "repetition_number", "input", "reference_output", "output", "metadata", "error", "latency_ms", "annotation_correct_score"),
        ("e1", "1", "q", "a", "a", '{"category": "geo"}', "", "120", "1"),
        ("e1", "2", "q", "a", "b", "{'category': 'geo'}", "", "130", "0"),
    )  # fmt: skip


def braintrust() -> bytes:
    return _csv(
        ("id", "created", "experiment_id", "dataset_record_id", "input", "output", "expected", "error", "scores", "metadata", "metrics"),
        ("1", "2026-01-01", "x", "d1", "q", "o", "e", "", '{"Factuality": 0.5}', '{"category": "geo"}', '{"duration": 1.5}'),
        ("2", "2026-01-01", "x", "d2", "q", "o", "e", "", '{"Factuality": 1}', "not json", "{}"),
    )  # fmt: skip


def helm(folder: Path) -> Path:
    run = folder / "commonsense:model=small"
    run.mkdir()
    stats = [
        {"instance_id": f"id{n}", "train_trial_index": trial, "stats": [
            {"name": {"name": "exact_match", "split": "test"}, "count": 1, "sum": n, "mean": float(n)},
            {"name": {"name": "inference_runtime", "split": "test"}, "count": 1, "sum": 0.5, "mean": 0.5}]}
        for n in (0, 1) for trial in (0, 1)
    ]  # fmt: skip
    (run / "per_instance_stats.json").write_bytes(_json(stats))
    (run / "run_spec.json").write_bytes(_json({"name": run.name, "adapter_spec": {"model": "acme/small"}}))
    (run / "scenario.json").write_bytes(_json({"name": "commonsense"}))
    return run


def alpaca_eval() -> bytes:
    def row(preference: float | None) -> dict[str, Any]:
        return {"instruction": f"i{preference}", "output_1": "a", "generator_1": "reference", "dataset": "helpful", "output_2": "b",
                "generator_2": "small", "annotator": "judge", "preference": preference, "price_per_example": 0.01}  # fmt: skip

    return gzip.compress(_json([row(1.0), row(1.75), row(None)]))


def alpaca_leaderboard() -> bytes:
    return _csv(
        ("", "win_rate", "standard_error", "n_total"),
        ("small", "12.5", "1.1", "805"),
        ("large", "50.0", "1.4", "805"),
    )


def agent_report() -> bytes:
    def test(success: bool, attempted: bool = True) -> dict[str, Any]:
        metrics = {
            "difficulty": "basic",
            "success": success,
            "attempted": attempted,
            "cost": 0.02,
            "run_time": "60.009 seconds",
        }
        return {"category": ["interface"], "task": "t", "answer": "a", "metrics": metrics}

    tests = {
        "TestA": test(True),
        "TestGroup": {"tests": {"TestB": test(False), "TestC": test(False, False)}, "metrics": {}},
    }
    return _json(
        {
            "command": "start",
            "benchmark_start_time": "2023-07-30-22:53",
            "agent_git_commit_sha": "abc",
            "tests": tests,
        }
    )


def plain_lines() -> bytes:
    return _lines({"id": 1, "scores": {"tone": 0.5}}, {"id": 2, "scores": {"tone": 1}})


def plain_json() -> bytes:
    return _json({"meta": 1, "data": {"rows": [{"id": 1, "score": 0.5}, {"id": 2, "score": None}]}})


def plain_csv() -> bytes:
    return _csv(("id", "score"), ("a", "1"), ("b", "0"))


#: Reader's kind, and what writes a file for it. Several files of one kind are its versions.
SAMPLES: tuple[tuple[str, Callable[[], bytes], str], ...] = (
    ("promptfoo json", promptfoo_json, "x.json"),
    ("promptfoo json", promptfoo_json_2, "x.json"),
    ("promptfoo jsonl", promptfoo_lines, "x.jsonl"),
    ("promptfoo csv 1", promptfoo_csv_1, "x.csv"),
    ("promptfoo csv 2-3", promptfoo_csv_2, "x.csv"),
    ("promptfoo csv 2-3", promptfoo_csv_3, "x.csv"),
    ("promptfoo csv 4", promptfoo_csv_4, "x.csv"),
    ("inspect json", inspect_json, "x.json"),
    ("inspect eval", inspect_deflate, "x.eval"),
    ("inspect eval", inspect_samples, "x.eval"),
    ("inspect eval", inspect_zstandard, "x.eval"),
    ("lm-eval results", lm_eval_results, "x.json"),
    ("lm-eval samples", lm_eval_samples, "samples_gsm8k_2025-09-09T13-31-53.jsonl"),
    ("openai evals", openai_evals, "x.jsonl"),
    ("ragas", ragas, "x.csv"),
    ("deepeval", deepeval, ".latest_test_run.json"),
    ("trulens", trulens, "x.csv"),
    ("trulens events", trulens_events, "x.csv"),
    ("mlflow", mlflow, "eval_results_table.json"),
    ("wandb", wandb, "x.csv"),
    ("langfuse scores", langfuse_scores, "x.csv"),
    ("langfuse observations", langfuse_observations, "x.jsonl"),
    ("langsmith", langsmith, "x.csv"),
    ("phoenix", phoenix, "x.csv"),
    ("braintrust", braintrust, "x.csv"),
    ("alpaca_eval", alpaca_eval, "x.json.gz"),
    ("alpaca_eval leaderboard", alpaca_leaderboard, "x.csv"),
    ("agent report", agent_report, "report.json"),
    ("jsonl", plain_lines, "x.jsonl"),
    ("json", plain_json, "x.json"),
    ("csv", plain_csv, "x.csv"),
)
