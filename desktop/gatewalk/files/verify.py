"""An investigation checked against itself: digests hold, the tree is sound, every finding comes out again.

Opening the file already checks the SHA-256 of every part. Findings are measured anew from the summaries
in the file, from all rows where they are embedded, or from the score files where they are given beside it.
"""

import math
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gatewalk.domain.investigation import Investigation
from gatewalk.domain.problem import InputProblem
from gatewalk.domain.walks import in_front
from gatewalk.files.container.parts import to_parts
from gatewalk.files.investigation import embedded_rows, open_file
from gatewalk.files.rows import request_of
from gatewalk.measure.findings import measure_all

#: Two figures are the same when they agree to this share: the last digits differ between processors.
_SAME = 1e-9
_MOST = 200
_ALL = "rows/all.parquet"


@dataclass(frozen=True)
class Report:
    """Every difference as a line; `summary` says in one line what was compared."""

    differences: tuple[str, ...]
    summary: str


def verify(file: Path, scores: Sequence[Path] = ()) -> Report:
    """Check an investigation or a PDF record. Raises InputProblem where the file cannot be opened at all."""
    investigation = in_front(open_file(file).investigation, 0)
    rows = embedded_rows(file)
    found = [*_tree_problems(investigation)]
    measured, source = investigation, "the summaries in the file"
    if scores:
        measured, source = _read_again(investigation, list(scores)), "the score files"
        found += _files_compared(investigation, measured)
    elif _ALL in rows and investigation.scores and investigation.scores.layout != "files":
        measured, source = _from_rows(investigation, rows[_ALL]), "the rows in the file"
    count = 0
    for place in range(1 + len(investigation.further)):
        stored = in_front(investigation, place)
        now = measure_all(in_front(measured, place))
        where = f"tree {stored.tree.id}, " if investigation.further else ""
        found += _compared(stored, {gate: f.model_dump(mode="json") for gate, f in now.items()}, where)
        count += len(stored.findings)
    summary = f"{file}: all digests hold, and {count} findings from {source} agree."
    return Report(tuple(found[:_MOST]), summary)


def _tree_problems(investigation: Investigation) -> Iterator[str]:
    from gatewalk.files.tree import check_tree

    with tempfile.TemporaryDirectory(prefix="gatewalk-verify-") as folder:
        for name, text in to_parts(investigation).items():
            if not name.endswith(".yaml"):
                continue
            file = Path(folder) / name.replace("/", "-")
            file.write_bytes(text)
            for problem in check_tree(file):
                if problem.level == "error":
                    yield f"{name.removesuffix('.yaml')} {problem.path}: {problem.what}"


def _from_rows(investigation: Investigation, parquet: bytes) -> Investigation:
    with tempfile.TemporaryDirectory(prefix="gatewalk-verify-") as folder:
        file = Path(folder) / "rows.parquet"
        file.write_bytes(parquet)
        return _read_again(investigation, [file])


def _read_again(investigation: Investigation, scores: list[Path]) -> Investigation:
    if investigation.scores is None:
        raise InputProblem(
            "the investigation holds no scores to compare with", do="leave the score files away"
        )
    from gatewalk.files.scores.read import read_scores

    summary = read_scores(scores, request_of(investigation.scores))
    return investigation.model_copy(update={"scores": summary})


def _files_compared(before: Investigation, after: Investigation) -> list[str]:
    stored, now = before.scores, after.scores
    if stored is None or now is None:
        return []
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


def _compared(investigation: Investigation, now: dict[str, Any], where: str) -> Iterator[str]:
    stored = {gate: finding.model_dump(mode="json") for gate, finding in investigation.findings.items()}
    for gate in investigation.tree.gates:
        if gate in stored and gate not in now:
            yield f"{where}gate {gate}: a finding is stored, and none comes out of the scores"
        elif gate in now and gate not in stored:
            yield f"{where}gate {gate}: no finding is stored, and one comes out of the scores"
        elif gate in now:
            yield from _different(f"{where}gate {gate}", stored[gate], now[gate])
    yield from (
        f"{where}gate {gate}: the tree has no such gate"
        for gate in stored
        if gate not in investigation.tree.gates
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
