"""Build, write and open the built-in example.

The finished investigation is kept as a file in `resources/examples`, so that the first click opens it at
once; a test builds it anew from the generator and compares the two.
"""

import csv
import tempfile
from collections.abc import Mapping
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from gatewalk.domain.investigation import (
    ActionItem,
    Answer,
    ChangeEvent,
    HistoryEntry,
    Investigation,
    People,
)
from gatewalk.domain.path import path
from gatewalk.domain.problem import InputProblem
from gatewalk.files.data import data_folder
from gatewalk.files.example.rows import COLUMNS, example_rows

EXAMPLES = ("ticket-classifier",)
DEFAULT_EXAMPLE = EXAMPLES[0]
TREE = "retrain-or-tune"


def example_file(name: str) -> Path:
    """The finished investigation of a built-in example."""
    _known(name)
    return data_folder("resources") / "examples" / f"{name}.gatewalk"


def open_example(name: str = DEFAULT_EXAMPLE) -> Investigation:
    """The finished example, read from the installed resources."""
    from gatewalk.files.investigation import open_investigation

    return open_investigation(example_file(name))


def write_example(name: str, folder: Path) -> tuple[Path, ...]:
    """Write scores.csv, changes.csv and NAME.gatewalk into `folder` (made if missing); the paths written."""
    from gatewalk.files.investigation import save_investigation

    data = _data(name)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        scores = _write_scores(data, folder / "scores.csv")
        changes = _write_changes(data, folder / "changes.csv")
        saved = folder / f"{name}.gatewalk"
        save_investigation(build_example(name, scores), saved)
    except OSError as error:
        raise InputProblem(
            error.strerror or str(error), str(folder), "choose a folder you can write to"
        ) from error
    return scores, changes, saved


def build_example(name: str = DEFAULT_EXAMPLE, scores: Path | None = None) -> Investigation:
    """The finished investigation, measured from the generator's rows through the ordinary score reader."""
    if scores is not None:
        return _investigation(_data(name), scores)
    with tempfile.TemporaryDirectory() as folder:
        return _investigation(_data(name), _write_scores(_data(name), Path(folder) / "scores.csv"))


@cache
def _data(name: str) -> Mapping[str, Any]:
    _known(name)
    text = (data_folder("resources") / "examples" / f"{name}.yaml").read_text(encoding="utf-8")
    loaded: Mapping[str, Any] = yaml.safe_load(text)
    return loaded


def _known(name: str) -> None:
    if name not in EXAMPLES:
        raise InputProblem(f"there is no example {name!r}", do=f"the examples are {', '.join(EXAMPLES)}")


def _write_scores(data: Mapping[str, Any], target: Path) -> Path:
    with target.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows(example_rows(data))
    return target


def _write_changes(data: Mapping[str, Any], target: Path) -> Path:
    with target.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("date", "kind", "text"))
        writer.writerows((c["date"].isoformat(), c["kind"], c["text"]) for c in data["changes"])
    return target


def _investigation(data: Mapping[str, Any], scores: Path) -> Investigation:
    from gatewalk.files.scores.read import read_scores
    from gatewalk.files.tree import read_tree
    from gatewalk.measure.findings import measure_all

    decided: datetime = data["decided"]
    case = Investigation(
        title=data["title"],
        tree=read_tree(TREE),
        created=decided,
        status="decided",
        decision=data["decision"],
        by=data["by"],
        unit_name=data["score_name"],
        constraints=data["constraints"],
        thresholds={"target": float(data["target"])},
        scores=read_scores([scores]),
        changes=tuple(
            ChangeEvent(day=c["date"].isoformat(), kind=c["kind"], text=c["text"]) for c in data["changes"]
        ),
        people=People(**data["people"]),
        seed=data["seed"],
    )
    case = case.model_copy(update={"findings": measure_all(case)})
    return _decided(case, data)


def _decided(case: Investigation, data: Mapping[str, Any]) -> Investigation:
    """Accept what the scores say at each gate, with the team's words, and plan the actions."""
    answers: dict[str, Answer] = {}
    history = [HistoryEntry(at=data["decided"], by=data["by"], text="scores loaded: scores.csv")]
    for step in path(case.tree, case).steps:
        if step.kind == "undetermined":
            continue
        reason = data["answers"].get(step.gate, "")
        answers[step.gate] = Answer(
            outcome=step.outcome,
            basis="measured",
            by=data["by"],
            reason=reason,
            at=data["decided"],
            finding_verdict=step.outcome,
        )
        history.append(
            HistoryEntry(
                at=data["decided"], by=data["by"], text=f"{case.tree.gates[step.gate].title} {step.outcome}"
            )
        )
    case = case.model_copy(update={"answers": answers, "history": tuple(history)})
    return case.model_copy(update={"actions": _actions(case, data)})


def _actions(case: Investigation, data: Mapping[str, Any]) -> tuple[ActionItem, ...]:
    planned = []
    for exit_id in path(case.tree, case).exits:
        who = data["actions"].get(exit_id, {})
        due = who["due"].isoformat() if "due" in who else ""
        for step in case.tree.exits[exit_id].steps:
            planned.append(
                ActionItem(
                    exit=exit_id,
                    text=step.text,
                    done_when=step.done_when,
                    owner=who.get("owner", ""),
                    due=due,
                )
            )
    return tuple(planned)
