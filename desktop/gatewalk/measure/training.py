"""The examples at hand for an update: how many there are, and what a hold-out of them can show."""

from dataclasses import dataclass

from gatewalk.measure.context import MeasureContext
from gatewalk.measure.drift_measured import SliceSplit
from gatewalk.measure.intervals import detectable_drop, wilson
from gatewalk.measure.wording import joined, points, rows_word


@dataclass(frozen=True)
class TrainingData:
    """Unique labelled current examples of the affected slices, split into training and hold-out.

    `amount` is enough, borderline or insufficient; `accuracy` is the current level, 0..1.
    """

    names: tuple[str, ...]
    per_slice: tuple[tuple[str, int], ...]
    min_training: int
    min_holdout: int
    borderline: int
    accuracy: float
    duplicates: int = 0
    contradictions: int = 0

    @property
    def total(self) -> int:
        return sum(n for _, n in self.per_slice)

    @property
    def held_out(self) -> int:
        """The hold-out comes first: an update that cannot be checked is no fix."""
        return min(self.min_holdout, self.total)

    @property
    def training(self) -> int:
        return self.total - self.held_out

    @property
    def amount(self) -> str:
        if self.training >= self.min_training:
            return "enough"
        return "borderline" if self.training >= self.borderline else "insufficient"

    @property
    def short_by(self) -> int:
        return max(0, self.min_training + self.min_holdout - self.total) if self.names else 0

    def sentence(self) -> str:
        if not self.names:
            return "The kinds of input to collect examples for are not marked in the scores."
        words = {"enough": "enough to start with", "borderline": "a borderline start"}
        judged = words.get(self.amount, "too few to start with")
        return f"{rows_word(self.total)} of {joined(self.names[:4])} are labelled, {judged}."

    def text(self) -> str:
        return f"{self.training} to train on and {self.held_out} to hold out: {self.amount}"

    def power_text(self) -> str:
        """Half-width of the hold-out's interval, and the change that a before-and-after test would show."""
        n = max(self.held_out, 1)
        half = wilson(self.accuracy * n, n).half_width
        seen = detectable_drop(max(self.accuracy, 1.0 - self.accuracy), n, n)
        smallest = f", a change of {points(seen)} or more" if seen is not None else ", no change for certain"
        return f"{rows_word(n)} show the level within {points(half)}{smallest}"

    def caveats(self) -> list[str]:
        said = []
        if self.names and self.amount != "enough":
            said.append(
                f"The labelled examples are {self.amount}: {self.training} to train on after {self.held_out} "
                f"are held out; the tree starts at {self.min_training} and {self.min_holdout}."
            )
        few = tuple(name for name, n in self.per_slice if n < self.borderline)
        if few:
            said.append(f"Fewer than {self.borderline} examples of {joined(few[:4])}.")
        if self.duplicates:
            said.append(f"{rows_word(self.duplicates, 'repeated row')} do not count as further examples.")
        if self.contradictions:
            word = rows_word(self.contradictions)
            said.append(f"{word} carry scores that contradict each other: check their labels first.")
        return said


def training_data(context: MeasureContext, found: SliceSplit | None, names: tuple[str, ...]) -> TrainingData:
    """Counts of the affected slices `names` in the current reading."""
    reading = context.scores.readings.get("current") if context.scores is not None else None
    cells = reading.slices.get(found.column, ()) if reading is not None and found is not None else ()
    unique = {cell.value: cell.examples or cell.moments.n for cell in cells}
    level = found.second.sums.sum() / max(found.second.size, 1.0) if found is not None else 0.5
    least = [int(context.threshold(n)) for n in ("min-training", "min-holdout", "training-borderline")]
    return TrainingData(
        names=names,
        per_slice=tuple((name, unique.get(name, 0)) for name in names),
        min_training=least[0],
        min_holdout=least[1],
        borderline=least[2],
        accuracy=float(level),
        duplicates=reading.duplicates if reading is not None else 0,
        contradictions=reading.contradictions if reading is not None else 0,
    )
