"""An investigation checked against itself: digests hold, the tree is sound, every finding comes out again.

Opening the file already checks the SHA-256 of every part. Findings are measured anew from the summaries
in the file, or from the score files where they are given beside it.
"""

import math
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gatewalk.domain.investigation import Investigation
from gatewalk.domain.problem import InputProblem
from gatewalk.domain.scores import ScoreSummary
from gatewalk.files.container.parts import to_parts
from gatewalk.files.investigation import open_file
from gatewalk.measure.findings import measure_all

#: Two figures are the same when they agree to this share: the last digits differ between processors.
_SAME = 1e-9
_MOST = 200


@dataclass(frozen=True)
class Report:
    """Every difference as a line; `summary` says in one line what was compared."""

    differences: tuple[str, ...]
    summary: str


def verify(file: Path, scores: Sequence[Path] = ()) -> Report:
    """Check an investigation or a PDF record. Raises InputProblem where the file cannot be opened at all."""
    investigation = open_file(file).investigation
    found = [*_tree_problems(investigation)]
    measured = investigation
    if scores:
        measured, told = _read_again(investigation, scores)
        found += told
    findings = measure_all(measured)
    found += _compared(investigation, {gate: f.model_dump(mode="json") for gate, f in findings.items()})
    source = "the score files" if scores else "the summaries in the file"
    count = len(investigation.findings)
    return Report(
        tuple(found[:_MOST]), f"{file}: all digests hold, and {count} findings from {source} agree."
    )


def _tree_problems(investigation: Investigation) -> Iterator[str]:
    from gatewalk.files.tree import check_tree

    with tempfile.TemporaryDirectory(prefix="gatewalk-verify-") as folder:
        file = Path(folder) / "tree.yaml"
        file.write_bytes(to_parts(investigation)["tree.yaml"])
        for problem in check_tree(file):
            if problem.level == "error":
                yield f"tree {problem.path}: {problem.what}"


def _read_again(investigation: Investigation, scores: Sequence[Path]) -> tuple[Investigation, list[str]]:
    stored = investigation.scores
    if stored is None:
        raise InputProblem(
            "the investigation holds no scores to compare with", do="leave the score files away"
        )
    from gatewalk.files.scores.read import read_scores
    from gatewalk.files.scores.request import ScoreRequest

    roles = {role: (held,) if isinstance(held, str) else held for role, held in stored.roles.items()}
    request = ScoreRequest(
        roles=roles, arms=stored.arm_names, arms_separate=not stored.cumulative, seed=stored.seed
    )
    summary = read_scores(list(scores), request)
    return investigation.model_copy(update={"scores": summary}), _files_compared(stored, summary)


def _files_compared(stored: ScoreSummary, now: ScoreSummary) -> list[str]:
    known = {file.sha256: file.name for file in stored.files}
    told = [
        f"scores {file.name}: this is not the file that was measured (its SHA-256 is {file.sha256[:12]}…)"
        for file in now.files
        if file.sha256 not in known
    ]
    given = {file.sha256 for file in now.files}
    return told + [
        f"scores {name}: was measured and is not given" for d, name in known.items() if d not in given
    ]


def _compared(investigation: Investigation, now: dict[str, Any]) -> Iterator[str]:
    stored = {gate: finding.model_dump(mode="json") for gate, finding in investigation.findings.items()}
    for gate in investigation.tree.gates:
        if gate in stored and gate not in now:
            yield f"gate {gate}: a finding is stored, and none comes out of the scores"
        elif gate in now and gate not in stored:
            yield f"gate {gate}: no finding is stored, and one comes out of the scores"
        elif gate in now:
            yield from _different(f"gate {gate}", stored[gate], now[gate])
    yield from (
        f"gate {gate}: the tree has no such gate" for gate in stored if gate not in investigation.tree.gates
    )


def _different(place: str, stored: Any, now: Any) -> Iterator[str]:
    if isinstance(stored, dict) and isinstance(now, dict):
        for key in sorted({*stored, *now}):
            yield from _different(f"{place}: {key}", stored.get(key), now.get(key))
    elif isinstance(stored, list | tuple) and isinstance(now, list | tuple) and len(stored) == len(now):
        for index, (first, second) in enumerate(zip(stored, now, strict=True)):
            yield from _different(f"{place} {index + 1}", first, second)
    elif not _same(stored, now):
        yield f"{place} is stored as {_shown(stored)} and comes out as {_shown(now)}"


def _same(stored: Any, now: Any) -> bool:
    if isinstance(stored, float | int) and isinstance(now, float | int):
        if not (math.isfinite(stored) and math.isfinite(now)):
            return True
        return math.isclose(stored, now, rel_tol=_SAME, abs_tol=_SAME)
    if isinstance(now, float) and not math.isfinite(now):
        return stored is None
    return bool(stored == now)


def _shown(value: Any) -> str:
    text = " ".join(str(value).split())
    return repr(text[:80]) if isinstance(value, str) else text[:80]
