"""Logs and reports of the harnesses, small."""

import gzip
import io
import json
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import zstandard

from tests.files.scores.readers.writing import csv_bytes, json_bytes, lines_bytes

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
    return json_bytes({**log, "samples": _INSPECT_SAMPLES})


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
    """The same members packed with method 93: stored by the standard library, then relabelled."""
    members = {
        "header.json": {"status": "success", "eval": _INSPECT_EVAL},
        "summaries.json": _INSPECT_SAMPLES,
    }
    buffer, sizes = io.BytesIO(), []
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name, value in members.items():
            plain = json_bytes(value)
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
    return json_bytes(
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
    return lines_bytes(
        *(
            {
                "doc_id": n,
                "doc": {"question": f"q{n}"},
                "target": "4",
                "resps": [["4"]],
                "filtered_resps": ["4"],
                "filter": chosen,
                "metrics": ["exact_match"],
                "doc_hash": f"h{n}",
                "exact_match": float(n),
            }
            for n in (0, 1)
            for chosen in ("strict", "flexible")
        )
    )


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

    return lines_bytes(
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
        {
            "name": "case_0",
            "input": "i",
            "actualOutput": "o",
            "expectedOutput": "e",
            "retrievalContext": ["c"],
            "success": True,
            "metricsData": [metric("Faithfulness", 0.9), metric("Bias", 0.0)],
            "runDuration": 1.5,
            "evaluationCost": 0.01,
        },
        {
            "name": "case_1",
            "input": "j",
            "actualOutput": "p",
            "success": False,
            "metricsData": [metric("Faithfulness", None, "judge down")],
            "runDuration": 0.5,
        },
    ]
    return json_bytes(
        {
            "testRunData": {"testCases": cases, "metricsScores": [], "hyperparameters": {"model": "small"}},
            "testRunLink": None,
        }
    )


def helm(folder: Path) -> Path:
    run = folder / "commonsense:model=small"
    run.mkdir()
    stats = [
        {
            "instance_id": f"id{n}",
            "train_trial_index": trial,
            "stats": [
                {"name": {"name": "exact_match", "split": "test"}, "count": 1, "sum": n, "mean": float(n)},
                {"name": {"name": "inference_runtime", "split": "test"}, "count": 1, "sum": 0.5, "mean": 0.5},
            ],
        }
        for n in (0, 1)
        for trial in (0, 1)
    ]
    (run / "per_instance_stats.json").write_bytes(json_bytes(stats))
    (run / "run_spec.json").write_bytes(
        json_bytes({"name": run.name, "adapter_spec": {"model": "acme/small"}})
    )
    (run / "scenario.json").write_bytes(json_bytes({"name": "commonsense"}))
    return run


def alpaca_eval() -> bytes:
    def row(preference: float | None) -> dict[str, Any]:
        return {
            "instruction": f"i{preference}",
            "output_1": "a",
            "generator_1": "reference",
            "dataset": "helpful",
            "output_2": "b",
            "generator_2": "small",
            "annotator": "judge",
            "preference": preference,
            "price_per_example": 0.01,
        }

    return gzip.compress(json_bytes([row(1.0), row(1.75), row(None)]))


def alpaca_leaderboard() -> bytes:
    return csv_bytes(
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
    return json_bytes(
        {
            "command": "start",
            "benchmark_start_time": "2023-07-30-22:53",
            "agent_git_commit_sha": "abc",
            "tests": tests,
        }
    )
