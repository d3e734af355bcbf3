"""What was read, for people and as JSON: files, roles, rows dropped or completed by line, notes, gaps.

A diagnosis is only as good as the reading of its file, so the reading stands first and names what it left
out.
"""

from collections.abc import Iterator
from typing import Any

from gatewalk.domain.scores import ScoreFile, ScoreSummary
from gatewalk.domain.tree import Tree
from gatewalk.files.scores.profile import profile

#: Entries of lines that are shown to people, characters of one; the JSON has all.
_ENTRIES, _LONG = 12, 300


def file_json(file: ScoreFile) -> dict[str, Any]:
    """One file in the contract's form; `problems` only where rows were dropped or completed."""
    shown = file.model_dump(include={"name", "sha256", "rows", "dropped", "padded", "kind"})
    return {**shown, "problems": list(file.problems)} if file.problems else shown


def scores_lines(scores: ScoreSummary, tree: Tree) -> Iterator[str]:
    """The reading in a few lines."""
    for file in scores.files:
        yield f"Read {file.name} ({file.kind}): {_rows(file)}"
        yield from _problems(file)
    roles = [
        f"{role} = {columns if isinstance(columns, str) else ', '.join(columns)}"
        for role, columns in scores.roles.items()
    ]
    if roles:
        yield f"Columns: {'; '.join(roles)}"
    readings = [f"{arm} {reading.moments.n:,}" for arm, reading in scores.readings.items()]
    if readings:
        yield f"Scored rows: {', '.join(readings)}"
    yield from (f"Note: {note}" for note in scores.notes)
    gates = {gate.measurement: gate.title for gate in tree.gates.values()}
    missing = [s for s in profile(scores) if s.level != "yes" and s.missing and s.measurement in gates]
    if missing:
        yield "Not in these scores yet:"
        yield from (f"  {gates[support.measurement]}  {support.how}" for support in missing)
    yield ""


def _rows(file: ScoreFile) -> str:
    parts = [f"{file.rows:,} {'row' if file.rows == 1 else 'rows'}"]
    parts += [f"{file.dropped:,} dropped"] if file.dropped else []
    parts += [f"{file.padded:,} completed or repaired"] if file.padded else []
    return ", ".join(parts)


def _problems(file: ScoreFile) -> Iterator[str]:
    for problem in file.problems[:_ENTRIES]:
        yield f"  {problem if len(problem) <= _LONG else problem[:_LONG] + '… (--json lists all)'}"
    if len(file.problems) > _ENTRIES:
        yield f"  and {len(file.problems) - _ENTRIES} more entries (--json lists all)"
