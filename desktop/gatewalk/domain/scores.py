"""The small aggregates that every finding, plot and card is made from: never a raw row.

Score readers fill them (one pass in the engine), measurements read them, the investigation file keeps
them, so that an investigation opens whole on a machine without the score file. Scores are summed as
whole millionths, so that the same file gives the same digits on every run and in every engine.
"""

from typing import Literal

from pydantic import Field

from gatewalk.domain.base import KeptValue

MICRO = 1_000_000

#: The arms of an investigation, in the order in which they are shown.
ARMS = ("baseline", "current", "control", "context", "prompt", "after", "history")


def sample_variance(n: int, total: int, squares: int) -> float:
    """Sample variance (n - 1) of scores summed as `Moments` are; 0.0 below two scores."""
    if n < 2:
        return 0.0
    return max(0.0, (squares * n - total * total) / (n * (n - 1)) / MICRO**2)


class Moments(KeptValue):
    """Count, sum and sum of squares of scores: `total` in 1e-6, `squares` in 1e-12 of the score's unit."""

    n: int = 0
    total: int = 0
    squares: int = 0

    @property
    def mean(self) -> float:
        """Mean score in the score's unit; 0.0 where there is none (ask `n` first)."""
        return self.total / self.n / MICRO if self.n else 0.0

    @property
    def variance(self) -> float:
        """Sample variance (n - 1) in the score's unit squared; 0.0 below two scores."""
        return sample_variance(self.n, self.total, self.squares)

    def plus(self, other: "Moments") -> "Moments":
        return Moments(
            n=self.n + other.n, total=self.total + other.total, squares=self.squares + other.squares
        )


class Clusters(KeptValue):
    """Enough to get the clustered variance of a mean (rows of one example are one cluster).

    `count` clusters; over clusters c with n_c rows and score sum s_c (1e-6): sums of n_c squared, of
    s_c squared (1e-12) and of n_c times s_c (1e-6).
    """

    count: int = 0
    size_squares: int = 0
    total_squares: int = 0
    size_totals: int = 0


class SliceCell(KeptValue):
    """Scores of one slice value in one reading. `examples` counts unique ids."""

    value: str
    moments: Moments
    examples: int = 0
    histogram: dict[str, int] = Field(default_factory=dict)


class DayCell(KeptValue):
    """Scores of one day (ISO date) of the time series.

    `repeat_variance` is the variance of one score around its own example's level (in the score's unit
    squared), known where at least half of the day's examples were scored on the day before as well.
    """

    day: str
    moments: Moments
    examples: int = 0
    errors: int = 0
    repeat_variance: float | None = None
    slices: dict[str, dict[str, Moments]] = Field(default_factory=dict)


class Distribution(KeptValue):
    """Order statistics of a latency, cost or other measured column, with 95 % limits of P50 and P95."""

    n: int = 0
    mean: float = 0.0
    sd: float = 0.0
    p50: float | None = None
    p50_low: float | None = None
    p50_high: float | None = None
    p95: float | None = None
    p95_low: float | None = None
    p95_high: float | None = None
    unit: str = ""


class Reading(KeptValue):
    """One arm, summarised. Rows without a usable score are counted apart and never scored as wrong.

    `histogram` maps a distinct score (as text, at most 101 of them, else empty) to its count.
    `slices` maps a slice column to its cells. `versions` maps a version kind (model, prompt, corpus or
    the column's name) to the values seen.
    """

    arm: str
    rows: int = 0
    moments: Moments = Moments()
    examples: int = 0
    clusters: Clusters = Clusters()
    errors: int = 0
    refusals: int = 0
    unscored: int = 0
    excluded: int = 0
    duplicates: int = 0
    contradictions: int = 0
    histogram: dict[str, int] = Field(default_factory=dict)
    minimum: float | None = None
    maximum: float | None = None
    slices: dict[str, tuple[SliceCell, ...]] = Field(default_factory=dict)
    first_day: str | None = None
    last_day: str | None = None
    versions: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    label_versions: tuple[str, ...] = ()
    scorer: str = ""
    measures: dict[str, Distribution] = Field(default_factory=dict)


class PairTable(KeptValue):
    """Two arms paired by example id (repeats averaged within an id first).

    For 0/1 scores `lost` counts first right and second wrong, `gained` the reverse, `both` and `neither`
    the rest; they are 0 for graded scores. Sums are over shared ids, in 1e-6 (products in 1e-12):
    `first`, `second` are moments of either side, `difference` of second - first, `product` the sum of
    first times second.
    """

    n: int = 0
    both: int = 0
    lost: int = 0
    gained: int = 0
    neither: int = 0
    first: Moments = Moments()
    second: Moments = Moments()
    difference: Moments = Moments()
    product: int = 0


class Pair(KeptValue):
    """Two arms, paired: overall, per slice, and split by what `current` scored on the same example.

    `failing` and `passing` hold only the examples that `current` failed or passed; they are what a
    recovery test on failing rows needs. `current_failing` and `current_passing` count all examples of
    `current`, so that the share re-run is known.
    """

    first_arm: str
    second_arm: str
    table: PairTable
    failing: PairTable = PairTable()
    passing: PairTable = PairTable()
    slices: dict[str, dict[str, PairTable]] = Field(default_factory=dict)
    current_failing: int = 0
    current_passing: int = 0


class ScoreFile(KeptValue):
    """One file that scores came from. `dropped` and `padded` count rows; `problems` lists some by line."""

    name: str
    sha256: str
    rows: int = 0
    dropped: int = 0
    padded: int = 0
    kind: str = "csv"
    size: int = 0
    problems: tuple[str, ...] = ()


class Version(KeptValue):
    """A version column's first day with a new value, kept as a change event."""

    day: str
    kind: str
    before: str
    after: str


class ScoreSummary(KeptValue):
    """Everything kept of the score files.

    `scale` is the width of the score's range (1 for 0..1 and pass/fail, 100 for percent, 4 for 1..5):
    points are 100 times a difference divided by it. `binary` says that every score is 0 or 1 (times
    scale). `higher_is_better` False means that scores were turned round before they were summed.
    `roles` maps a role to a column, or to a list of columns for slice and version. `relabelled` pairs the
    baseline's answers under the labels of then (first) with the same answers under today's (second).
    `explained` counts examples that `current` failed for a reason outside the model, each once.
    `judged` maps an arm to its human labels (first) beside the scores of the same rows (second).
    `spans` maps a reading to its first and last day, where it is a span of the history.
    """

    files: tuple[ScoreFile, ...] = ()
    roles: dict[str, str | tuple[str, ...]] = Field(default_factory=dict)
    arm_names: dict[str, str] = Field(default_factory=dict)
    layout: Literal["long", "wide", "files", "history"] = "long"
    readings: dict[str, Reading] = Field(default_factory=dict)
    pairs: tuple[Pair, ...] = ()
    days: tuple[DayCell, ...] = ()
    day_unit: str = "day"
    version_changes: tuple[Version, ...] = ()
    binary: bool = True
    scale: float = 1.0
    low: float = 0.0
    higher_is_better: bool = True
    score_name: str = "score"
    cumulative: bool = True
    chosen_after_looking: bool = False
    relabelled: PairTable | None = None
    explained: dict[str, int] = Field(default_factory=dict)
    judged: dict[str, PairTable] = Field(default_factory=dict)
    spans: dict[str, tuple[str, str]] = Field(default_factory=dict)
    notes: tuple[str, ...] = ()
    seed: int = 0

    def pair(self, first: str, second: str) -> Pair | None:
        """The pairing of two arms in this order, or None where they share no id."""
        return next((p for p in self.pairs if (p.first_arm, p.second_arm) == (first, second)), None)

    def points(self, difference: float) -> float:
        """A difference of scores in points: hundredths of the range."""
        return 100.0 * difference / self.scale


def same_but_files(one: ScoreSummary | None, other: ScoreSummary | None) -> bool:
    """Whether all but the reports of the files is the very same: what is measured and drawn of both."""
    if one is other or one is None or other is None:
        return one is other
    own, others = one.__dict__, other.__dict__
    return all(value is others.get(name) for name, value in own.items() if name != "files")
