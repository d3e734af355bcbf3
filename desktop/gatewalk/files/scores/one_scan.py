"""One scan of a large file that yields everything: how often each combination of its few-valued cells
occurs, and beside each combination a list of what differs from row to row.

A score file of ten million rows has a few thousand combinations of day, reading, slice, version and
score. Arms, scores and states are worked out once per combination instead of once per row, and only the
lists (a number for the example, a latency) grow with the file. `counted` holds the combinations,
`grouped` labels them, `tally` is `grouped` without the lists, and `facts` a view that takes the lists
apart. Where rows have too little in common, `facts` is a table of all rows, as it is for small files.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace

from gatewalk.files.scores.arms import FILE
from gatewalk.files.scores.columns import SAMPLE_ROWS
from gatewalk.files.scores.engine import quoted
from gatewalk.files.scores.facts import MEASURED, Run, compared, labelled_sql, made_name, row_parts
from gatewalk.files.scores.plan import Plan
from gatewalk.files.scores.table import ScoreTable

#: Values in the sample up to which a column is counted by its text, and combinations without the day.
_FEW, _COMBINATIONS = 150, 1_000
#: Bytes of lists that are kept in memory; a file with more becomes a table.
_LISTED = 300 << 20
#: Rows beyond which measured columns, and examples of a history, are listed in part; and at least how many.
_MANY, _ENOUGH = 500_000, 100_000
#: Bytes of lists that may lie in few pieces; how many these are (joined side by side), and how many more.
_FEW_PIECES, _SIDES, _MORE_SIDES = 200 << 20, 2, 8

_ROW_ROLES = ("score", "arm", "slice", "version", "error", "used_as_example", "refused", "stale", "scorer",
              "label_version", "label", "grounded")  # fmt: skip


@dataclass(frozen=True)
class OneScan:
    """What a scan counts by, and what it lists.

    `columns` are counted by their text, `keys` (name in `facts` to SQL) by a value made of the row.
    `lists` and `measured` (likewise) are listed row by row: with `few_examples` and `few_measured` for one
    example in `part`, and in `pieces` lists per combination: no list is too long, and an example is in one.
    """

    columns: tuple[str, ...]
    keys: dict[str, str]
    lists: dict[str, str]
    measured: dict[str, str]
    few_examples: bool = False
    few_measured: bool = False
    part: int = 1
    pieces: int = 1

    @property
    def listed(self) -> tuple[str, ...]:
        return (*self.lists, *self.measured)

    @property
    def only_grouped(self) -> tuple[str, ...]:
        """Columns of `grouped` that `tally` is without."""
        return (*self.listed, *(["piece"] if self.pieces > 1 else []))

    def size(self, rows: int) -> int:
        """Bytes of all lists."""
        examples = len(self.lists) * rows // (self.part if self.few_examples else 1)
        return 8 * (examples + len(self.measured) * rows // (self.part if self.few_measured else 1))


def plan_scan(run: Run, plan: Plan, table: ScoreTable, *, all_examples: bool = False) -> OneScan | None:
    """How to read large files in one scan; None where their rows have too little in common.

    Looks at the table `sample`. `all_examples` True: none may be left out of the lists.
    """
    rows = table.about
    columns = _counted_columns(plan, several=table.files > 1)
    profiles = {profile.name: profile for profile in plan.profiles}
    known = [profiles[name] for name in columns if name in profiles]
    if len(known) < len(columns) or any(p.rows < SAMPLE_ROWS or p.distinct > _FEW for p in known):
        return None
    shown = ", ".join(map(quoted, columns))
    if int(run(f"SELECT count(*) FROM (SELECT DISTINCT {shown} FROM sample)")[0][0]) > _COMBINATIONS:
        return None
    parts = row_parts(plan)
    scan = OneScan(
        columns,
        keys={"day": parts["day"]} if plan.time else {},
        lists={name: parts[name] for name in _listed(plan)},
        measured={role: parts[role] for role in MEASURED[:2] if plan.column(role) is not None},
        few_examples=not all_examples and _come_once(plan, rows),
        few_measured=rows > _MANY and _all_named(plan),
        part=part_of(rows),
    )
    scan = replace(scan, pieces=_pieces(scan, plan, rows))
    return scan if scan.size(rows) <= _LISTED else None


def part_of(rows: int) -> int:
    """Of how many examples one is looked at where a file has about so many rows: a power of two."""
    return 1 << int(math.log2(rows / _ENOUGH)) if rows > _MANY else 1


def _pieces(scan: OneScan, plan: Plan, rows: int) -> int:
    if "id" not in scan.lists:
        return 1
    if scan.size(rows) > _FEW_PIECES:
        return _MORE_SIDES
    return _SIDES if plan.arms.layout != "history" else 1


def _counted_columns(plan: Plan, several: bool) -> tuple[str, ...]:
    names = [rule.column for rule in plan.scores.values()] + [c for r in _ROW_ROLES for c in plan.columns(r)]
    names += [plan.arms.column] if plan.arms.column else []
    names += [name for name in compared(plan).values() if name not in _listed(plan).values()]
    names += [FILE] if several else []
    return tuple(dict.fromkeys(names))


def _listed(plan: Plan) -> dict[str, str]:
    """Columns of `facts` that differ from row to row, and the file's columns they come from."""
    named = {"id": plan.column("example")}
    few = {p.name for p in plan.profiles if p.distinct <= _FEW}
    named |= {role: column for role, column in compared(plan).items() if column not in few}
    return {name: column for name, column in named.items() if column is not None}


def _all_named(plan: Plan) -> bool:
    """Whether every row of the sample names its example."""
    example = next((p for p in plan.profiles if p.name == plan.column("example")), None)
    return example is not None and example.filled == example.rows


def _come_once(plan: Plan, rows: int) -> bool:
    """Whether the examples of a long history may be looked at in part: none came twice in the sample."""
    example = next((p for p in plan.profiles if p.name == plan.column("example")), None)
    if example is None or rows <= _MANY or plan.arms.layout != "history":
        return False
    return example.distinct == example.filled


def scan_sql(scan: OneScan, relation: str = "rows") -> str:
    """SQL of the one scan: makes `counted`."""
    columns = [quoted(name) for name in scan.columns]
    keys = [*columns, *map(made_name, scan.keys)]
    made = dict(scan.keys)
    lists = []
    for name, sql in (scan.lists | scan.measured).items():
        few = scan.few_measured if name in scan.measured else scan.few_examples
        chosen = f"{scan.lists['id']} % {scan.part} = 0" if few else ""
        made[name] = f"CASE WHEN {chosen} THEN {sql} END" if few else sql
        only = f" FILTER ({made_name(name)} IS NOT NULL)" if few else ""
        lists.append(f"list({made_name(name)}){only} AS {made_name(name)}")
    cells = [*columns, *(f"{sql} AS {made_name(name)}" for name, sql in made.items())]
    shown = list(keys)
    if scan.pieces > 1:
        keys.append(f"{made_name('id')} % {scan.pieces}")
        shown.append(f"{keys[-1]} AS {made_name('piece')}")
    return (
        f"CREATE OR REPLACE TEMP TABLE counted AS SELECT {', '.join([*shown, 'count(*) AS _n', *lists])}"
        f" FROM (SELECT {', '.join(cells)} FROM {relation}) GROUP BY {', '.join(keys)}"
    )


def relations_of(plan: Plan, scan: OneScan) -> tuple[str, ...]:
    """SQL that makes `grouped`, `tally`, `facts` and, per measured role, `facts_ROLE` of `counted`.

    `grouped` has a row per combination, labelled as in `facts`, with its lists and its count `w`. `facts`
    is without measured values; where examples were listed in part, it holds the rows of these.
    """
    piece = [f"{made_name('piece')} AS piece"] if scan.pieces > 1 else []
    labelled = labelled_sql(
        replace(plan, weighted=True), "counted", more=piece, made={*scan.keys, *scan.listed}
    )
    apart = [f"unnest({name}) AS {name}" for name in scan.lists] or ["unnest(range(w)) AS row"]
    cells = f"SELECT * {_without(['w', *scan.only_grouped])}"
    return (
        f"CREATE OR REPLACE TEMP VIEW grouped AS {labelled}",
        f"CREATE OR REPLACE TEMP TABLE tally AS SELECT * {_without(scan.only_grouped)} FROM grouped",
        f"CREATE OR REPLACE TEMP VIEW facts AS {cells}, {', '.join(apart)} FROM grouped",
        *(
            f"CREATE OR REPLACE TEMP VIEW facts_{role} AS {cells}, unnest({role}) AS {role} FROM grouped"
            for role in scan.measured
        ),
    )


def _without(names: Iterable[str]) -> str:
    joined = ", ".join(names)
    return f"EXCLUDE ({joined})" if joined else ""


def repeats_in_part(run: Run) -> bool:
    """Whether an example comes twice among the scored rows of the part that was listed."""
    named, different = run("SELECT count(id), count(DISTINCT id) FROM facts WHERE state = 0")[0]
    return bool(named != different)
