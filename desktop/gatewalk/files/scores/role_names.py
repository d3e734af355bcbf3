"""Names that eval tools and teams give to columns, per role, the surest first.

A name ends in `*` where it may go on. Names are compared in small letters with single underscores.
"""

#: Role to its names.
ROLE_NAMES: dict[str, tuple[str, ...]] = {
    "example": (
        "example_id", "example", "ticket_id", "sample_id", "question_id", "case_id", "item_id",
        "instance_id", "record_id", "dataset_record_id", "doc_id", "test_id", "test_idx", "query_id",
        "task_id", "example_key", "problem_id", "prompt_idx", "request_id", "conversation_id", "row_id",
        "uid", "uuid", "id", "*_id",
    ),
    "time": (
        "date", "day", "_date", "timestamp", "time", "datetime", "created_at", "created", "run_date",
        "eval_date", "run_at", "evaluated_at", "scored_at", "logged_at", "started_at", "start_time",
        "completed_at", "event_time", "ts", "week", "month", "*_date", "*_at", "*_timestamp",
    ),
    "score": (
        "score", "correct", "is_correct", "passed", "pass", "success", "is_success", "accuracy", "acc",
        "exact_match", "em", "grade", "rating", "verdict", "outcome", "result", "status", "judge_score",
        "quality", "resolved", "f1", "win", "preference", "reward", "*_score", "*_correct", "score_*",
        "correct_*", "usable", "*_usable", "value", "bleu", "rouge", "meteor", "*_f1", "abs_error",
        "absolute_error", "error_rate", "wer", "cer",
    ),
    "slice": (
        "category", "slice", "segment", "topic", "intent", "subject", "domain", "difficulty",
        "language", "lang", "region", "country", "locale", "tier", "product", "team", "channel", "task",
        "task_type", "type", "kind", "query_type", "question_type", "customer_type", "source", "tag",
        "tags", "group", "*_category", "*_type", "category_*",
    ),
    "arm": (
        "arm", "reading", "run", "variant", "condition", "phase", "setup", "experiment", "run_name",
        "system",
    ),
    "version": (
        "model", "model_version", "model_name", "model_id", "prompt_version", "prompt_name",
        "prompt_id", "prompt_template", "template", "corpus", "corpus_version", "index_version",
        "kb_version", "retriever", "retriever_version", "embedding_model", "release", "build", "commit",
        "app_version", "version", "*_version",
    ),
    "expected": (
        "expected", "expected_output", "reference", "reference_output", "reference_answer",
        "ref_answer", "ground_truth", "groundtruth", "gold", "gold_answer", "target", "ideal",
        "correct_answer", "expected_*", "label",
    ),
    "output": (
        "output", "response", "answer", "prediction", "predicted", "predicted_label", "predicted_*",
        "completion", "generated", "generation", "model_output", "actual_output", "actual", "picked",
        "routed_to",
    ),
    "input": (
        "input", "question", "query", "user_input", "prompt", "instruction", "text", "message",
        "ticket", "ticket_text", "request", "problem",
    ),
    "context": (
        "context", "contexts", "retrieved_contexts", "retrieved_context", "retrieval_context",
        "documents", "retrieved_documents", "passages", "chunks",
    ),
    "label": (
        "human_label", "human_score", "human", "human_verdict", "human_rating", "annotator_label",
        "annotation", "reviewer_score", "gold_score",
    ),
    "latency": (
        "latency", "latency_ms", "latency_s", "latency_seconds", "duration", "duration_ms",
        "duration_s", "run_time", "runtime", "response_time", "response_time_ms", "elapsed",
        "execution_time", "total_time", "execution_time_s",
    ),
    "cost": (
        "cost", "cost_usd", "total_cost", "price", "price_usd",
    ),
    "grounded": (
        "grounded", "is_grounded", "groundedness", "faithfulness", "faithful", "hallucinated",
        "hallucination",
    ),
    "refused": (
        "refused", "refusal", "is_refusal", "is_refused", "declined",
    ),
    "used_as_example": (
        "used_as_example", "is_example", "in_prompt", "few_shot_example", "used_in_prompt",
        "used_for_training", "in_training", "is_training", "in_train", "leaked",
    ),
    "error": (
        "error", "error_message", "exception", "is_error", "errored", "judge_error",
    ),
    "stale": (
        "stale", "is_stale", "outdated", "is_outdated", "obsolete",
    ),
    "scorer": (
        "scorer", "judge", "grader", "evaluator", "judge_model", "scoring_method",
    ),
    "label_version": (
        "label_version", "labels_version", "gold_version", "annotation_version", "guideline_version",
    ),
}  # fmt: skip

#: What a version column's name says about its kind.
VERSION_KINDS = (
    ("prompt", ("prompt", "template")),
    ("corpus", ("corpus", "index", "kb", "knowledge", "retriev", "embedding")),
    ("model", ("model", "engine", "deployment", "llm")),
)


def rank(key: str, role: str) -> int | None:
    """Place of a plain column name among a role's names (0 is the surest), None where it is not one."""
    for place, name in enumerate(ROLE_NAMES[role]):
        if name.startswith("*") and key.endswith(name[1:]) and key != name[1:]:
            return place
        if name.endswith("*") and key.startswith(name[:-1]) and key != name[:-1]:
            return place
        if key == name:
            return place
    return None


def version_kind(key: str) -> str:
    """model, prompt or corpus by a version column's plain name, else the name itself."""
    return next((kind for kind, parts in VERSION_KINDS if any(part in key for part in parts)), key)
