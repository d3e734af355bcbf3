"""promptfoo's exports of all generations, small."""

from typing import Any

from tests.files.scores.readers.writing import csv_bytes, json_bytes, lines_bytes


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
    return json_bytes({"evalId": "eval-1", "results": results, "config": {}, "metadata": {}})


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
    return json_bytes(
        {"results": {"version": 2, "results": rows, "table": {"head": {}, "body": []}, "stats": {}}}
    )


def promptfoo_lines() -> bytes:
    return lines_bytes(_promptfoo_row(0, 0), _promptfoo_row(1, 0, **_ERROR))


def promptfoo_csv_1() -> bytes:
    return csv_bytes(
        ("[openai:gpt-4] Translate {{x}}\ninto French", "x"), ("Bonjour", "hello"), ("Au revoir", "bye")
    )


def promptfoo_csv_2() -> bytes:
    head = '[\n {"role": "user", "content": "Weather in {{city}}?"}\n]'
    return csv_bytes(
        (head, "city"), ("[PASS] Sunny, warm", "Rome"), ("[FAIL] (0.25) too short\n---\nRain", "Oslo")
    )


def promptfoo_csv_3() -> bytes:
    return csv_bytes(
        ("question", "[openai:a] plain", "[openai:b] plain"),
        ("q1", "[PASS] yes", "[FAIL] (0.67, tone: 0.00)\n\nwrong tone\n---\nno"),
        ("q2", "[ERROR] timed out", "[PASS] yes"),
    )


def promptfoo_csv_4() -> bytes:
    arm = ("Status", "Score", "Named Scores", "Metric: tone", "Grader Reason", "Comment")
    return csv_bytes(
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
