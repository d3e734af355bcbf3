"""Exports that are tables with known columns, small."""

from tests.files.scores.readers.writing import csv_bytes, json_bytes, lines_bytes


def ragas() -> bytes:
    return csv_bytes(
        (
            "user_input",
            "retrieved_contexts",
            "response",
            "reference",
            "context_recall",
            "faithfulness",
            "factual_correctness(mode=f1)",
        ),
        ("q1", "['a', \"b's\"]", "r1", "x1", "1.0", "0.5", "0.9"),
        ("q2", "['c']", "r2", "x2", "", "", "0.1"),
    )


def trulens() -> bytes:
    return csv_bytes(
        ("filename", "Groundedness_score", "Groundedness_reasons"),
        ("a", "0.5", "because"),
        ("b", "1.0", "so"),
    )


def trulens_events() -> bytes:
    def attributes(record: str, score: float) -> str:
        return repr(
            {"ai.observability.record_id": record, "ai.observability.eval.score": score, "note": None}
        )

    return csv_bytes(
        ("event_id", "record_attributes", "start_timestamp", "record_type"),
        ("e1", attributes("r1", 0.5), "2026-01-01 00:00:00", "SPAN"),
        ("e2", attributes("r2", 1.0), "2026-01-02 00:00:00", "SPAN"),
    )


def mlflow() -> bytes:
    columns = ["inputs", "outputs", "targets", "latency", "token_count", "answer_correctness/v1/score"]
    return json_bytes(
        {"columns": columns, "data": [["q1", "o1", "t1", 0.4, 12, 5], ["q2", "o2", "t2", 0.6, 15, None]]}
    )


def wandb() -> bytes:
    def series(name: str) -> tuple[str, str, str]:
        return (name, f"{name}__MIN", f"{name}__MAX")

    return csv_bytes(
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
    return csv_bytes(
        head,
        ("s1", "2026-01-01T10:00:00Z", "t1", "", "correct", "1", "BOOLEAN", "", "EVAL"),
        ("s2", "2026-01-01T10:00:01Z", "t1", "", "tone", "", "CATEGORICAL", "kind", "EVAL"),
        ("s3", "2026-01-02T10:00:00Z", "t2", "", "correct", "0", "BOOLEAN", "", "EVAL"),
    )


def langfuse_observations() -> bytes:
    return lines_bytes(
        *(
            {
                "id": f"o{n}",
                "trace_id": f"t{n}",
                "start_time": "2026-01-01T10:00:00Z",
                "model": "small",
                "prompt_version": n,
                "total_cost": 0.01,
                "latency": 1.5,
                "input": "i",
                "output": "o",
            }
            for n in (1, 2)
        )
    )


def langsmith() -> bytes:
    return csv_bytes(
        (
            "id",
            "example_id",
            "inputs.question",
            "outputs.answer",
            "reference.answer",
            "feedback.correctness",
            "execution_time",
            "error",
        ),
        ("r1", "e1", "q1", "a1", "a1", "1", "0.8", ""),
        ("r2", "e2", "q2", "", "a2", "", "0.1", "boom"),
    )


def phoenix() -> bytes:
    return csv_bytes(
        (
            "example_id",
            "repetition_number",
            "input",
            "reference_output",
            "output",
            "metadata",
            "error",
            "latency_ms",
            "annotation_correct_score",
        ),
        ("e1", "1", "q", "a", "a", '{"category": "geo"}', "", "120", "1"),
        ("e1", "2", "q", "a", "b", "{'category': 'geo'}", "", "130", "0"),
    )


def braintrust() -> bytes:
    return csv_bytes(
        (
            "id",
            "created",
            "experiment_id",
            "dataset_record_id",
            "input",
            "output",
            "expected",
            "error",
            "scores",
            "metadata",
            "metrics",
        ),
        (
            "1",
            "2026-01-01",
            "x",
            "d1",
            "q",
            "o",
            "e",
            "",
            '{"Factuality": 0.5}',
            '{"category": "geo"}',
            '{"duration": 1.5}',
        ),
        ("2", "2026-01-01", "x", "d2", "q", "o", "e", "", '{"Factuality": 1}', "not json", "{}"),
    )


def plain_lines() -> bytes:
    return lines_bytes({"id": 1, "scores": {"tone": 0.5}}, {"id": 2, "scores": {"tone": 1}})


def plain_json() -> bytes:
    return json_bytes({"meta": 1, "data": {"rows": [{"id": 1, "score": 0.5}, {"id": 2, "score": None}]}})


def plain_csv() -> bytes:
    return csv_bytes(("id", "score"), ("a", "1"), ("b", "0"))


def wide_by_date() -> bytes:
    return csv_bytes(
        (
            "",
            "perc_error_2026-04-20_2026-04-25",
            "perc_error_2026-04-27_2026-05-02",
            "perc_error_2026-05-04_2026-05-09",
        ),
        ("model-a", "-0.5%", "1.5%", ""),
        ("model-b", "0.1%", "", "-2.0%"),
    )
