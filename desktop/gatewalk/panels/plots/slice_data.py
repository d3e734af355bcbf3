"""What the forest plot of slices shows, as plain values: each kind of input at baseline and at the end."""

from dataclasses import dataclass

from gatewalk.domain.finding import Finding
from gatewalk.domain.investigation import Investigation
from gatewalk.domain.scores import ScoreSummary, SliceCell
from gatewalk.measure.levels import level
from gatewalk.panels import words
from gatewalk.theme.language import marked, tr

#: The arms that a slice is held against baseline with, the latest that exists wins.
_LATEST = ("current", "context", "prompt")


@dataclass(frozen=True)
class Mark:
    """A level with its 95 % limits in percent, and its count."""

    value: float
    low: float
    high: float
    n: int


@dataclass(frozen=True)
class SliceRow:
    """One value of a slice column in two readings; `new` was not (or hardly) there at baseline."""

    column: str
    value: str
    before: Mark | None
    after: Mark | None
    new: bool
    share_before: float
    share_after: float

    @property
    def drop(self) -> float:
        """By how many points it fell; a new slice is held against nothing and counts as 0."""
        return self.before.value - self.after.value if self.before and self.after else 0.0


@dataclass(frozen=True)
class SliceTable:
    """All rows of one column; `after` names the reading held against baseline."""

    column: str
    columns: tuple[str, ...]
    after: str
    after_words: str
    rows: tuple[SliceRow, ...]
    caption: str


def slice_table(investigation: Investigation, column: str | None = None) -> SliceTable | None:
    """The slices of `column` (the first by default): worst after first; None where there are none."""
    scores = investigation.scores
    if scores is None or "baseline" not in scores.readings:
        return None
    after = _after_arm(investigation, scores)
    if after is None:
        return None
    columns = tuple(scores.readings[after].slices)
    finding = _drift(investigation)
    wanted = column or (finding.details.get("column") if finding else None)
    chosen = wanted if isinstance(wanted, str) and wanted in columns else next(iter(columns), None)
    if chosen is None:
        return None
    rows = _rows(scores, chosen, after)
    spoken = tr(_ARM_WORDS.get(after, after))
    return SliceTable(
        chosen,
        columns,
        after,
        spoken,
        rows,
        tr("baseline against {spoken} · by {chosen}", spoken=spoken, chosen=chosen),
    )


_ARM_WORDS = {
    "current": marked("now"),
    "context": marked("now, context fixed"),
    "prompt": marked("now, context and prompt fixed"),
    "control": marked("the control re-run"),
}


def _drift(investigation: Investigation) -> Finding | None:
    return next((f for f in investigation.findings.values() if f.measurement == "drift"), None)


def _after_arm(investigation: Investigation, scores: ScoreSummary) -> str | None:
    finding = _drift(investigation)
    named = finding.details.get("second") if finding else None
    if isinstance(named, str) and named in scores.readings:
        return named
    present = [arm for arm in _LATEST if arm in scores.readings and scores.readings[arm].slices]
    return present[0] if present else None


def _rows(scores: ScoreSummary, column: str, after: str) -> tuple[SliceRow, ...]:
    first = {cell.value: cell for cell in scores.readings["baseline"].slices.get(column, ())}
    second = {cell.value: cell for cell in scores.readings[after].slices.get(column, ())}
    n_first = sum(cell.moments.n for cell in first.values()) or 1
    n_second = sum(cell.moments.n for cell in second.values()) or 1
    rows = []
    for value in dict.fromkeys((*second, *first)):
        a, b = first.get(value), second.get(value)
        before_n, after_n = (a.moments.n if a else 0), (b.moments.n if b else 0)
        rows.append(
            SliceRow(
                column=column,
                value=value or tr("(empty)"),
                before=_mark(a, scores),
                after=_mark(b, scores),
                new=before_n < 10 <= after_n,
                share_before=before_n / n_first,
                share_after=after_n / n_second,
            )
        )
    return tuple(sorted(rows, key=_worst_first))


def _worst_first(row: SliceRow) -> tuple[bool, float, str]:
    return not row.new, row.after.value if row.new and row.after else -row.drop, row.value


def _mark(cell: SliceCell | None, scores: ScoreSummary) -> Mark | None:
    if cell is None or not cell.moments.n:
        return None
    found = level(cell.moments, scores)
    span = found.interval()
    return Mark(100 * found.value, 100 * span.low, 100 * span.high, cell.moments.n)


def row_text(row: SliceRow) -> str:
    """What the end of a row says: the change in points, or that the kind is new."""
    if row.new and row.after:
        return tr("new, n = {n}", n=words.count(row.after.n))
    if row.before and row.after:
        return tr(
            "{drop} points, n = {n}", drop=words.number(-row.drop, signed=True), n=words.count(row.after.n)
        )
    return tr("gone now") if row.before else tr("not at baseline")


def row_hint(row: SliceRow) -> str:
    """A row in words."""
    parts = [row.value]
    for name, mark in ((tr("baseline"), row.before), (tr("after"), row.after)):
        if mark:
            span = tr("{low} to {high}", low=words.number(mark.low), high=words.number(mark.high))
            parts.append(
                tr(
                    "{name} {value} % (95 % CI {span}), n = {n}",
                    name=name,
                    value=words.number(mark.value),
                    span=span,
                    n=words.count(mark.n),
                )
            )
    return "; ".join(parts)
