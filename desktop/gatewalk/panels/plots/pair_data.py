"""What the plot of paired runs shows, as plain values: per re-run what was lost and what was gained."""

from dataclasses import dataclass

from gatewalk.domain.investigation import Investigation
from gatewalk.domain.scores import Pair, ScoreSummary
from gatewalk.measure.levels import counts_pairs, paired_gap
from gatewalk.panels import words
from gatewalk.theme.language import marked, tr

#: Which pairings are shown, in this order, and what they are called.
_SHOWN = (
    ("baseline", "current", marked("Baseline to now")),
    ("current", "control", marked("Control re-run, nothing changed")),
    ("current", "context", marked("Hand-made context")),
    ("context", "prompt", marked("Examples in the prompt, on top")),
    ("current", "prompt", marked("Context and prompt together")),
    ("current", "after", marked("After the fix")),
)


@dataclass(frozen=True)
class PairRow:
    """Two runs of the same examples: counts lost and gained, and the change in points with its interval."""

    first: str
    second: str
    title: str
    n: int
    lost: int
    gained: int
    change: float
    low: float
    high: float
    graded: bool = False

    @property
    def text(self) -> str:
        """The change in words."""
        span = tr(
            "{low} to {high}",
            low=words.number(self.low, signed=True),
            high=words.number(self.high, signed=True),
        )
        return tr(
            "{change} (95 % CI {span}), n = {n}",
            change=words.points(self.change, signed=True),
            span=span,
            n=words.count(self.n),
        )


def pair_rows(investigation: Investigation) -> tuple[PairRow, ...]:
    """The pairings that the scores hold, in the order of the walk."""
    scores = investigation.scores
    if scores is None:
        return ()
    found = ((scores.pair(first, second), tr(title)) for first, second, title in _SHOWN)
    return tuple(_row(pair, title, scores) for pair, title in found if pair is not None and pair.table.n)


def _row(pair: Pair, title: str, scores: ScoreSummary) -> PairRow:
    table = pair.table
    value, span = paired_gap(table, scores)
    return PairRow(
        first=pair.first_arm,
        second=pair.second_arm,
        title=title,
        n=table.n,
        lost=table.lost,
        gained=table.gained,
        change=-100 * value,
        low=-100 * span.high,
        high=-100 * span.low,
        graded=not counts_pairs(table),
    )


def left(row: PairRow) -> float:
    """The length of the left bar: examples lost, or points lost for graded scores."""
    return max(0.0, -row.change) if row.graded else float(row.lost)


def right(row: PairRow) -> float:
    """The length of the right bar."""
    return max(0.0, row.change) if row.graded else float(row.gained)


def sides(row: PairRow) -> tuple[str, str]:
    """What either bar says."""
    if row.graded:
        return ("", words.points(row.change, signed=True)) if row.change >= 0 else (row.text, "")
    return tr("{lost} lost", lost=words.count(row.lost)), tr(
        "{gained} gained", gained=words.count(row.gained)
    )
