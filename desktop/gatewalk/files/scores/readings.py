"""Readings from the small tables: counts, moments, histograms, slices and versions per arm."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from gatewalk.domain.scores import MICRO, Clusters, Distribution, Moments, Reading, SliceCell
from gatewalk.files.scores.columns import plain_name
from gatewalk.files.scores.cube import GRID
from gatewalk.files.scores.facts import Run, slice_names, version_names
from gatewalk.files.scores.plan import Plan
from gatewalk.files.scores.role_names import version_kind
from gatewalk.files.scores.shared import IdCounts, slice_examples

#: Values of a version column that a reading keeps.
_VERSIONS = 50

_TOTALS = """
SELECT reading, sum(n), sum(n) FILTER (state = 1), sum(n) FILTER (state = 2), sum(n) FILTER (state = 3),
  sum(n) FILTER (state = 4), sum(n) FILTER (state = 0), sum(total) FILTER (state = 0),
  sum(squares) FILTER (state = 0), min(low), max(high),
  strftime(min(day), '%Y-%m-%d'), strftime(max(day), '%Y-%m-%d')
FROM cells GROUP BY reading ORDER BY reading"""

Texts = dict[str, dict[str, tuple[str, ...]]]


def score_text(micro: int) -> str:
    """A score in millionths as the shortest decimal text: 1, 0.5, 3.25."""
    return f"{(Decimal(micro) / MICRO).normalize():f}"


def moments(row: tuple[Any, ...]) -> Moments:
    """Moments from (n, total, squares), NULL read as 0."""
    return Moments(n=int(row[0] or 0), total=int(row[1] or 0), squares=int(row[2] or 0))


def make_readings(
    run: Run, plan: Plan, ids: dict[str, IdCounts], measures: dict[str, dict[str, Distribution]]
) -> dict[str, Reading]:
    """All readings of `cells`, by arm. `ids` holds the counts of examples, where the file has ids."""
    whole, *per_slice = _scores(run, list(slice_names(plan)))
    slices = _slices(run, plan, per_slice, ids)
    versions = _values(run, {n: version_kind(plain_name(c)) for n, c in version_names(plan).items()})
    labels = _values(run, {"label_version": "label"}) if plan.column("label_version") else {}
    scorers = _values(run, {"scorer": "scorer"}) if plan.column("scorer") else {}
    readings = {}
    for row in run(_TOTALS):
        arm = str(row[0])
        reading = _reading(row, ids.get(arm))
        readings[arm] = reading.model_copy(
            update={
                "histogram": whole[arm, ""].histogram if (arm, "") in whole else {},
                "slices": slices.get(arm, {}),
                "versions": versions.get(arm, {}),
                "label_versions": labels.get(arm, {}).get("label", ()),
                "scorer": ", ".join(scorers.get(arm, {}).get("scorer", ())),
                "measures": measures.get(arm, {}),
            }
        )
    return readings


def _reading(row: tuple[Any, ...], counts: IdCounts | None) -> Reading:
    """Counts of one row of `_TOTALS`; without ids every row is its own example."""
    mass = moments(row[6:9])
    alone = Clusters(count=mass.n, size_squares=mass.n, total_squares=mass.squares, size_totals=mass.total)
    return Reading(
        arm=str(row[0]),
        rows=int(row[1]),
        moments=mass,
        examples=counts.examples if counts else mass.n,
        clusters=counts.clusters if counts else alone,
        errors=int(row[2] or 0),
        refusals=int(row[3] or 0),
        unscored=int(row[4] or 0),
        excluded=int(row[5] or 0),
        duplicates=counts.duplicates if counts else 0,
        contradictions=counts.contradictions if counts else 0,
        minimum=None if row[9] is None else row[9] / MICRO,
        maximum=None if row[10] is None else row[10] / MICRO,
        first_day=row[11],
        last_day=row[12],
    )


@dataclass
class _Scores:
    """Scores of one reading, or of one of its slices: how many, their sums, and how many of each score."""

    n: int = 0
    total: int = 0
    squares: int = 0
    each: dict[str, int] = field(default_factory=dict)

    def add(self, score: Any, n: Any, total: Any, squares: Any) -> None:
        """Add `n` rows of one `score` in millionths; NULL: of any."""
        self.n, self.total, self.squares = (
            self.n + int(n),
            self.total + int(total),
            self.squares + int(squares),
        )
        if score is not None:
            self.each[score_text(score)] = int(n)

    @property
    def histogram(self) -> dict[str, int]:
        """Rows of each score; empty where there are too many scores."""
        return self.each if len(self.each) <= GRID else {}


def grouped_by(others: int, names: int) -> int:
    """Which of `names` columns a row of grouping sets is grouped by; -1 where by none.

    `others` is the engine's grouping_id of these columns: a bit for each, the first the highest, that says
    that the row is not grouped by it.
    """
    return next((place for place in range(names) if not others >> names - 1 - place & 1), -1)


def _scores(run: Run, names: Sequence[str]) -> list[dict[tuple[str, str], _Scores]]:
    """Scores of each reading, then for each slice column of each (reading, value), from one statement."""
    sets = ", ".join(["(reading, score)", *(f"(reading, {name}, score)" for name in names)])
    kept = "".join(f"{name}, " for name in names)
    found: list[dict[tuple[str, str], _Scores]] = [{} for _ in ("", *names)]
    for others, arm, *values, score, n, total, squares in run(
        f"SELECT grouping_id({kept}reading), reading, {kept}score, sum(n), sum(total), sum(squares)"
        f" FROM cells WHERE state = 0 GROUP BY GROUPING SETS ({sets}) ORDER BY ALL"
    ):
        place = grouped_by(others >> 1, len(names))  # the last bit is the reading's
        value = "" if place < 0 else str(values[place])
        found[place + 1].setdefault((str(arm), value), _Scores()).add(score, n, total, squares)
    return found


def _slices(
    run: Run, plan: Plan, scores: list[dict[tuple[str, str], _Scores]], ids: dict[str, IdCounts]
) -> dict[str, dict[str, tuple[SliceCell, ...]]]:
    found: dict[str, dict[str, tuple[SliceCell, ...]]] = defaultdict(dict)
    repeated = [arm for arm, counts in ids.items() if counts.duplicates]
    for (name, column), of_column in zip(slice_names(plan).items(), scores, strict=True):
        examples = slice_examples(run, repeated, name) if repeated else {}
        cells: dict[str, list[SliceCell]] = defaultdict(list)
        for (arm, value), held in of_column.items():
            mass = Moments(n=held.n, total=held.total, squares=held.squares)
            count = examples.get((arm, value), mass.n)
            cell = SliceCell(value=value, moments=mass, examples=count, histogram=held.histogram)
            cells[arm].append(cell)
        for arm, values in cells.items():
            found[arm][column] = tuple(values)
    return found


def _values(run: Run, columns: dict[str, str]) -> Texts:
    """Distinct values of some columns of `cells` per reading, under the name that `columns` gives."""
    found: Texts = defaultdict(dict)
    for column, name in columns.items():
        for arm, values in run(
            f"SELECT reading, list_sort(list(DISTINCT {column}))[1:{_VERSIONS}] FROM cells"
            f" WHERE {column} IS NOT NULL GROUP BY reading ORDER BY reading"
        ):
            known = found[str(arm)].get(name, ())
            found[str(arm)][name] = tuple(dict.fromkeys((*known, *values)))
    return found
