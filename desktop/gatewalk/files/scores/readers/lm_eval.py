"""lm-evaluation-harness: results (one row per task) and samples (one row per document).

A document is logged once per filter; its rows are put together, with one column per metric and filter,
so that nothing counts twice and no two metrics are mixed. Results are sums of the samples and are left out
where both are given.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from gatewalk.domain.problem import InputProblem
from gatewalk.files.scores.hints import Hints
from gatewalk.files.scores.reader import Reader
from gatewalk.files.scores.readers.values import as_dict, as_list, first, get, number
from gatewalk.files.scores.sheet import Records
from gatewalk.files.scores.source import Source, parse_json

#: Most bytes of the results that are looked at beside the samples.
_BESIDE = 1 << 24
_TASK = re.compile(r"samples_(.+?)_(?:\d{4}-\d{2}-\d{2}T|\d{8})")


def is_results(source: Source) -> bool:
    """A document with results per task and the number of shots or task versions."""
    if '"results"' not in source.text:
        return False
    document = as_dict(source.document)
    tasks = as_dict(document.get("results"))
    return bool(tasks) and ("n-shot" in document or "versions" in document) and "config" in document


def read_results(source: Source) -> Records:
    document = as_dict(source.document)
    metrics = dict.fromkeys(
        name for values in as_dict(document.get("results")).values() for name, _ in _metrics(as_dict(values))
    )
    turned = as_dict(document.get("higher_is_better"))
    lower = {
        name
        for task, values in as_dict(document.get("results")).items()
        for name, _ in _metrics(as_dict(values))
        if get(turned, task, name.partition(",")[0]) is False
    }
    hints = Hints(
        tool="lm-evaluation-harness",
        roles={
            "example": ("task",),
            "slice": ("task",),
            "score": tuple(metrics),
            "arm": ("model",),
            "version": ("model",),
            "time": ("date",),
        },
        lower_is_better=tuple(name for name in metrics if name in lower),
        not_time={"start_time": "a monotonic clock, not a date"},
    )
    return Records(_results(document), hints=hints, aggregate=True, notes=tuple(_counts(document)))


def _metrics(values: Mapping[str, Any]) -> Iterator[tuple[str, float]]:
    """Name (metric and filter) and value of each metric of a task; deviations are none."""
    for key, value in values.items():
        metric, _, chosen = key.partition(",")
        if not metric.endswith("_stderr") and isinstance(value, int | float) and not isinstance(value, bool):
            yield metric if chosen in ("", "none") else key, value


def _results(document: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    model = first(document.get("model_name"), get(document, "config", "model"))
    for task, values in as_dict(document.get("results")).items():
        yield {
            "task": task,
            **dict(_metrics(as_dict(values))),
            "n_shot": get(document, "n-shot", task),
            "n": get(document, "n-samples", task, "effective"),
            "model": model,
            "date": document.get("date"),
            "start_time": document.get("start_time"),
        }


def _counts(document: Mapping[str, Any]) -> Iterator[str]:
    counted = [
        f"{task}: {n}"
        for task, sizes in as_dict(document.get("n-samples")).items()
        if (n := get(sizes, "effective")) is not None
    ]
    documents = f" ({', '.join(counted[:6])} documents)" if counted else ""
    yield f"each row sums up a whole task{documents}; the samples files hold the rows themselves"
    limit = get(document, "config", "limit")
    if isinstance(limit, int | float):
        yield f"the run was limited to {limit:g} documents per task"


def is_samples(source: Source) -> bool:
    """A first line with a document and its responses."""
    line = as_dict(source.first_line)
    return "doc_id" in line and ("resps" in line or "filtered_resps" in line)


def read_samples(source: Source) -> Records:
    match = _TASK.search(source.path.stem)
    task = match[1] if match else ""
    documents: dict[str, dict[str, Any]] = {}
    metrics: dict[str, None] = {}
    for line in source.lines():
        sample = parse_json(line, source.work) if line.strip() else None
        if isinstance(sample, dict):
            _add(documents, metrics, sample, task)
    notes = tuple(_missing(source, task, match, len(documents))) if match else ()
    hints = Hints(
        tool="lm-evaluation-harness",
        roles={
            "example": ("example",),
            "score": tuple(metrics),
            "slice": ("task",),
            "expected": ("target",),
            "input": ("input",),
            "output": ("output",),
        },
    )
    return Records(iter(documents.values()), hints=hints, notes=notes)


def _missing(source: Source, task: str, found: re.Match[str], count: int) -> Iterator[str]:
    """How many documents the run's results tell of, where they lie beside the samples and differ."""
    stem = source.path.stem
    path = source.path.with_name(f"{stem[: found.start()]}results_{stem[found.end(1) + 1 :]}.json")
    try:
        there = path.is_file() and path.stat().st_size <= _BESIDE
        results = as_dict(source.parse(path)) if there else {}
    except (OSError, InputProblem):
        return
    told = number(get(results, "n-samples", task, "effective"))
    if told is not None and told > count:
        yield (
            f"{task}: {count:,} of {told:,.0f} documents are in this file, as the run's results tell: "
            f"{told - count:,.0f} are missing"
        )
    elif told is not None and told < count:
        yield f"{task}: {count:,} documents are in this file, but the run's results tell of {told:,.0f}"


def _add(
    documents: dict[str, dict[str, Any]], metrics: dict[str, None], sample: Mapping[str, Any], task: str
) -> None:
    key = str(first(sample.get("doc_hash"), sample.get("doc_id")))
    example = f"{task}/{key}" if task else key
    doc = sample.get("doc")
    row = documents.setdefault(
        f"{sample.get('doc_id')}/{key}",
        {
            "example": example,
            "doc_id": sample.get("doc_id"),
            "task": task or None,
            "input": first(get(doc, "question"), get(doc, "input"), doc),
            "target": sample.get("target"),
            "output": _one(sample.get("filtered_resps")),
        },
    )
    chosen = sample.get("filter")
    names = as_list(sample.get("metrics")) or [
        name for name in ("exact_match", "acc", "acc_norm", "f1", "bleu") if name in sample
    ]
    for name in map(str, names):
        column = name if chosen in (None, "none") else f"{name},{chosen}"
        metrics[column] = None
        value = sample.get(name)
        row[column] = value if isinstance(value, int | float) else None


def _one(responses: Any) -> Any:
    while isinstance(responses, list) and len(responses) == 1:
        responses = responses[0]
    return responses


READERS = (
    Reader("lm-eval results", "lm-evaluation-harness results", is_results, read_results),
    Reader("lm-eval samples", "lm-evaluation-harness samples", is_samples, read_samples),
)
