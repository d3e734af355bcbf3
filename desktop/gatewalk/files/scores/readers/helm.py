"""HELM's run folder: one row per instance, trial and perturbation, one column per metric.

The statistics of an instance are read from `per_instance_stats.json`, the model and the scenario from the
files beside it, where they are. Trials and perturbations repeat an instance: they are one example.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from gatewalk.files.scores.folders import RUN_FILE
from gatewalk.files.scores.hints import Hints
from gatewalk.files.scores.reader import Reader
from gatewalk.files.scores.readers.values import as_dict, as_list, dicts, first, get
from gatewalk.files.scores.sheet import Records, as_text
from gatewalk.files.scores.source import Source

_MAIN = (
    *("exact_match", "quasi_exact_match", "prefix_exact_match", "quasi_prefix_exact_match"),
    *("f1_score", "rouge_l", "final_number_exact_match", "equivalent", "pass", "code_eval_acc", "accuracy"),
)


_PARTS = ('"sum_squared"', '"adapter_spec"', '"definition_path"')


def is_run(source: Source) -> bool:
    """A folder with the statistics file, or that file alone."""
    if source.folder:
        return (source.path / RUN_FILE).is_file()
    if '"stats"' not in source.text or '"instance_id"' not in source.text:
        return False
    rows = dicts(source.document)
    return bool(rows) and "stats" in rows[0] and "instance_id" in rows[0]


def read_run(source: Source) -> Records:
    folder = source.path if source.folder else source.path.parent
    stats = dicts(source.parse(source.path / RUN_FILE) if source.folder else source.document)
    if not stats:
        raise source.problem(f"{RUN_FILE} is broken or empty", "copy the run folder again")
    spec, scenario = _beside(source, folder / "run_spec.json"), _beside(source, folder / "scenario.json")
    texts = {as_text(row["id"]): row for row in _instances(_beside(source, folder / "scenario_state.json"))}
    base = {
        "model": first(get(spec, "adapter_spec", "model"), get(spec, "adapter_spec", "model_deployment")),
        "scenario": first(scenario.get("name"), get(spec, "scenario_spec", "class_name")),
    }
    rows = [{**_row(row, base), **texts.get(as_text(row.get("instance_id")), {})} for row in stats]
    names = list(dict.fromkeys(name for row in rows for name in row))
    return Records([{k: v for k, v in row.items() if k != "id"} for row in rows], hints=_hints(names))


def _beside(source: Source, path: Path) -> Mapping[str, Any]:
    return as_dict(source.parse(path)) if path.is_file() else {}


def _row(row: Mapping[str, Any], base: Mapping[str, Any]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for stat in dicts(row.get("stats")):
        name = get(stat, "name", "name")
        if name is not None and not as_dict(stat.get("name")).get("perturbation"):
            values[str(name)] = stat.get("mean") if stat.get("count") else None
    return {
        "instance_id": row.get("instance_id"),
        "trial": row.get("train_trial_index"),
        "perturbation": get(row, "perturbation", "name"),
        **base,
        **values,
    }


def _instances(state: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    for request in dicts(state.get("request_states")):
        instance = as_dict(request.get("instance"))
        completion = next(iter(dicts(get(request, "result", "completions"))), {})
        right = [
            get(reference, "output", "text")
            for reference in dicts(instance.get("references"))
            if "correct" in as_list(reference.get("tags"))
        ]
        yield {
            "id": instance.get("id"),
            "input": get(instance, "input", "text"),
            "output": completion.get("text"),
            "expected": right[0] if right else None,
        }


def _hints(columns: list[str]) -> Hints:
    scores = tuple(name for name in _MAIN if name in columns)
    return Hints(
        tool="HELM",
        roles={
            "example": ("instance_id",),
            "score": scores,
            "arm": ("model",),
            "version": ("model",),
            "slice": ("scenario", "perturbation"),
            "latency": ("inference_runtime",),
            "input": ("input",),
            "output": ("output",),
            "expected": ("expected",),
        },
        units={"inference_runtime": "s"},
    )


def is_part(source: Source) -> bool:
    """Another file of a run folder: its sums, its settings or its requests."""
    if source.folder or not any(mark in source.text for mark in _PARTS):
        return False
    first_row = next(iter(dicts(source.document)), {})
    keys = as_dict(source.document).keys()
    sums = {"name", "count", "sum", "sum_squared"} <= first_row.keys() and isinstance(first_row["name"], dict)
    return sums or "adapter_spec" in keys or {"name", "definition_path"} <= keys


def read_part(source: Source) -> Records:
    raise source.problem(
        "this file of a HELM run holds no scores by example", f"give {RUN_FILE} or the run's whole folder"
    )


READERS = (
    Reader("helm", "HELM run folder", is_run, read_run),
    Reader("helm part", "other file of a HELM run", is_part, read_part),
)
